//! Lessons.

use async_trait::async_trait;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, Event, EventStatus, Lesson, LessonDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{LessonAccess, LessonFilter, LessonRepository, LessonSummary},
};

use crate::backend::{Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{enrolments, events, lessons};
use crate::shared::Uow;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{count, done, named, place, removed, written};
use crate::shared::tables::LessonRow;
use crate::types::{DbTime, DbUuid};

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

impl From<&Lesson> for LessonRow {
    fn from(lesson: &Lesson) -> Self {
        let details = lesson.details.clone();
        Self {
            id: lesson.id.into(),
            event_id: lesson.event_id.into(),
            slug: details.slug,
            title: details.title,
            video_url: details.video_url,
            duration_seconds: details.duration_seconds,
            position: lesson.position,
            published: details.published,
            version: lesson.version,
            created_at: lesson.created_at.into(),
            updated_at: lesson.updated_at.into(),
            body: details.body,
        }
    }
}

impl From<LessonRow> for Lesson {
    fn from(row: LessonRow) -> Self {
        Self {
            id: row.id.into(),
            event_id: row.event_id.into(),
            details: LessonDetails {
                slug: row.slug,
                title: row.title,
                body: row.body,
                video_url: row.video_url,
                duration_seconds: row.duration_seconds,
                published: row.published,
            },
            position: row.position,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        }
    }
}

impl From<SummaryRow> for LessonSummary {
    fn from(row: SummaryRow) -> Self {
        Self {
            id: row.id.into(),
            event_id: row.event_id.into(),
            slug: row.slug,
            title: row.title,
            duration_seconds: row.duration_seconds,
            position: row.position,
            published: row.published,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        }
    }
}

#[async_trait]
impl LessonRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Lesson>) -> Result<Option<Lesson>, StorageError> {
        let query = lessons::table.find(DbUuid::from(id)).select(LessonRow::as_select());
        let row: Option<LessonRow> = query.get_result(self.conn).await.optional().map_err(map_err)?;
        Ok(row.map(Lesson::from))
    }

    async fn find_by_slug(&mut self, event: Id<Event>, slug: &str) -> Result<Option<Lesson>, StorageError> {
        let query = lessons::table
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .filter(lessons::slug.eq(slug))
            .select(LessonRow::as_select());
        let row: Option<LessonRow> = query.get_result(self.conn).await.optional().map_err(map_err)?;
        Ok(row.map(Lesson::from))
    }

    async fn find_access(
        &mut self,
        id: Id<Lesson>,
        account: Id<Account>,
    ) -> Result<Option<LessonAccess>, StorageError> {
        let own = enrolments::event_id.eq(events::id).and(enrolments::account_id.eq(DbUuid::from(account)));
        let found: Option<(LessonRow, String, Option<String>)> = lessons::table
            .inner_join(events::table.on(events::id.eq(lessons::event_id)))
            .left_join(enrolments::table.on(own))
            .filter(lessons::id.eq(DbUuid::from(id)))
            .select((LessonRow::as_select(), events::status, enrolments::status.nullable()))
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        let Some((row, event_status, enrolment)) = found else { return Ok(None) };
        Ok(Some(LessonAccess {
            event_status: event_status_of(&event_status, row.event_id)?,
            enrolment: enrolment_status_of(enrolment.as_deref(), row.event_id)?,
            lesson: row.into(),
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
        query = after!(query, asc lessons::position, lessons::id, after_number(page)?);
        let rows: Vec<SummaryRow> = query
            .order((lessons::position, lessons::id))
            .limit(rows_to_ask_for(page))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let items = rows.into_iter().map(LessonSummary::from).collect();
        Ok(Page::cut(items, page.limit, |lesson: &LessonSummary| at_number(lesson.position, lesson.id)))
    }

    async fn ids_in_order(&mut self, event: Id<Event>) -> Result<Vec<Id<Lesson>>, StorageError> {
        let ids: Vec<DbUuid> = lessons::table
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .order((lessons::position, lessons::id))
            .select(lessons::id)
            .load(self.conn)
            .await
            .map_err(map_err)?;
        Ok(ids.into_iter().map(Id::from).collect())
    }

    async fn reorder(&mut self, event: Id<Event>, ids: &[Id<Lesson>]) -> Result<(), StorageError> {
        for (place, id) in ids.iter().enumerate() {
            let own =
                lessons::table.find(DbUuid::from(*id)).filter(lessons::event_id.eq(DbUuid::from(event)));
            let place = lessons::position.eq(count(place));
            done(diesel::update(own).set(place).execute(self.conn).await)?;
        }
        Ok(())
    }

    async fn next_position(&mut self, event: Id<Event>) -> Result<i64, StorageError> {
        let last: Option<i64> = lessons::table
            .filter(lessons::event_id.eq(DbUuid::from(event)))
            .select(max(lessons::position))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(last.map_or(0, |last| last.saturating_add(1)))
    }

    async fn add(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        done(diesel::insert_into(lessons::table).values(LessonRow::from(lesson)).execute(self.conn).await)
    }

    async fn save(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        let row = LessonRow::from(lesson);
        let stored = lessons::table.find(row.id).filter(lessons::version.eq(row.version.saturating_sub(1)));
        written(diesel::update(stored).set(row).execute(self.conn).await)
    }

    async fn remove(&mut self, id: Id<Lesson>) -> Result<bool, StorageError> {
        removed(diesel::delete(lessons::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}

/// Status of an event that was joined.
pub(super) fn event_status_of(name: &str, event: DbUuid) -> Result<EventStatus, StorageError> {
    named(EventStatus::from_name, name, place("events", "status", event.0))
}

/// Status of an enrolment that was joined, if there is one.
pub(super) fn enrolment_status_of(
    name: Option<&str>,
    event: DbUuid,
) -> Result<Option<EnrolmentStatus>, StorageError> {
    let read = |name| named(EnrolmentStatus::from_name, name, place("enrolments", "status", event.0));
    name.map(read).transpose()
}
