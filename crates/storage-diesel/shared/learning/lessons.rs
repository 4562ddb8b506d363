//! Lessons.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, Event, EventState, Lesson, LessonDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{LessonAccess, LessonFilter, LessonRepository, LessonSummary},
};

use crate::backend::{Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{enrolments, events, lessons};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{
    all, ids_in_order, insert, loaded, next_position, one, place, removed, reorder, save,
};
use crate::shared::tables::LessonRow;
use crate::types::{DbTime, DbUuid};

/// What decides what may be done in an event that was joined: [`state_columns`].
pub(super) type StateRow = (String, Option<DbTime>, Option<DbTime>);

/// The columns of a [`StateRow`].
macro_rules! state_columns {
    () => {
        ($crate::schema::events::status, $crate::schema::events::starts_at, $crate::schema::events::ends_at)
    };
}
pub(super) use state_columns;

/// A lesson without its body.
#[derive(Queryable, Selectable)]
#[diesel(table_name = lessons, check_for_backend(Db))]
struct SummaryRow {
    id: DbUuid,
    event_id: DbUuid,
    slug: String,
    title: String,
    duration_seconds: Option<i64>,
    position: i64,
    published: bool,
    version: i64,
    created_at: DbTime,
    updated_at: DbTime,
}

row!(LessonRow <=> Lesson in "lessons" by id {
    id, event_id, position, version, created_at, updated_at
} details: LessonDetails { slug, title, body, video_url, duration_seconds, published });

row!(SummaryRow <=> LessonSummary in "lessons" by id {
    id, event_id, slug, title, duration_seconds, position, published, version, created_at, updated_at
});

#[async_trait]
impl LessonRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Lesson>) -> Result<Option<Lesson>, StorageError> {
        let query = lessons::table.find(DbUuid::from(id)).select(LessonRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_slug(&mut self, event: Id<Event>, slug: &str) -> Result<Option<Lesson>, StorageError> {
        let query = lessons::table
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .filter(lessons::slug.eq(slug))
            .select(LessonRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_access(
        &mut self,
        id: Id<Lesson>,
        account: Id<Account>,
    ) -> Result<Option<LessonAccess>, StorageError> {
        let own = enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(DbUuid::from(account)));
        let found: Option<(LessonRow, StateRow, Option<String>)> = lessons::table
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .left_join(enrolments::table.on(own))
            .filter(lessons::id.eq(DbUuid::from(id)))
            .select((LessonRow::as_select(), state_columns!(), enrolments::status.nullable()))
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        let Some((row, event, enrolment)) = found else { return Ok(None) };
        Ok(Some(LessonAccess {
            event: event_state_of(event, row.event_id)?,
            enrolment: enrolment_status_of(enrolment, row.event_id)?,
            lesson: row.try_into()?,
        }))
    }

    async fn list(
        &mut self,
        filter: &LessonFilter,
        page: &PageRequest,
    ) -> Result<Page<LessonSummary>, StorageError> {
        let mut query = lessons::table
            .filter(lessons::event_id.eq(DbUuid::from(filter.event_id)))
            .select(SummaryRow::as_select())
            .into_boxed();
        if filter.published_only {
            query = query.filter(lessons::published.eq(true));
        }
        let query = after!(query, asc lessons::position, lessons::id, after_number(page)?)
            .order((lessons::position, lessons::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<SummaryRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |lesson: &LessonSummary| at_number(lesson.position, lesson.id)))
    }

    async fn ids_in_order(&mut self, event: Id<Event>) -> Result<Vec<Id<Lesson>>, StorageError> {
        ids_in_order!(self, lessons, event_id = event)
    }

    async fn reorder(&mut self, event: Id<Event>, ids: &[Id<Lesson>]) -> Result<(), StorageError> {
        reorder!(self, lessons, event_id = event, ids)
    }

    async fn next_position(&mut self, event: Id<Event>) -> Result<i64, StorageError> {
        next_position!(self, lessons, event_id = event)
    }

    async fn add(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        insert!(self, lessons, LessonRow, lesson)
    }

    async fn save(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        save!(self, lessons, LessonRow, lesson)
    }

    async fn remove(&mut self, id: Id<Lesson>) -> Result<bool, StorageError> {
        removed(diesel::delete(lessons::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}

/// The state of an event that was joined.
pub(super) fn event_state_of(
    (status, starts_at, ends_at): StateRow,
    event: DbUuid,
) -> Result<EventState, StorageError> {
    Ok(EventState {
        status: loaded(status, place("events", "status", event.0))?,
        starts_at: starts_at.map(Into::into),
        ends_at: ends_at.map(Into::into),
    })
}

/// Status of an enrolment that was joined, if there is one.
pub(super) fn enrolment_status_of(
    name: Option<String>,
    event: DbUuid,
) -> Result<Option<EnrolmentStatus>, StorageError> {
    loaded(name, place("enrolments", "status", event.0))
}
