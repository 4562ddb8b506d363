//! Events.

use async_trait::async_trait;
use diesel::dsl::exists;
use diesel::prelude::*;
use domain::{
    Id,
    learning::{Event, EventDetails},
    search::{self, language_key, title_key},
};
use repositories::{
    Page, PageRequest, Position, SearchCheck, StorageError,
    learning::{EventFilter, EventRepository, EventSort, EventSortColumn, EventSummary},
};

use super::event_words::{self as found_by, begins_with, weigh};
use crate::backend::{Db, RunQueryDsl};
use crate::dialect;
use crate::schema::{event_words, events};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_text, after_time, at_text, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::EventRow;
use crate::shared::words::Wanted;
use crate::types::{DbJson, DbTime, DbUuid};

row!(EventRow <=> Event in "events" by id {
    id, status, published_at, created_by, version, created_at, updated_at
} details: EventDetails {
    slug, title, summary, description, language, starts_at, ends_at, source
} derived {
    title_key: |event| title_key(&event.details.title),
    language_key: |event| language_key(&event.details.language),
    search_version: |_event| search::VERSION,
});

/// An event without its description.
#[derive(Queryable, Selectable)]
#[diesel(table_name = events, check_for_backend(Db))]
struct SummaryRow {
    id: DbUuid,
    slug: String,
    title: String,
    summary: String,
    language: String,
    status: String,
    starts_at: Option<DbTime>,
    ends_at: Option<DbTime>,
    source: Option<DbJson>,
    published_at: Option<DbTime>,
    created_by: Option<DbUuid>,
    version: i64,
    created_at: DbTime,
    updated_at: DbTime,
}

row!(SummaryRow <=> EventSummary in "events" by id {
    id, slug, title, summary, language, status, starts_at, ends_at, source, published_at, created_by, version,
    created_at, updated_at
});

type EventQuery = diesel::helper_types::IntoBoxed<
    'static,
    diesel::helper_types::Select<events::table, diesel::helper_types::AsSelect<SummaryRow, Db>>,
    Db,
>;

#[async_trait]
impl EventRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Event>) -> Result<Option<Event>, StorageError> {
        let query = events::table.find(DbUuid::from(id)).select(EventRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_slug(&mut self, slug: &str) -> Result<Option<Event>, StorageError> {
        let query = events::table.filter(events::slug.eq(slug)).select(EventRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &EventFilter,
        sort: EventSort,
        page: &PageRequest,
    ) -> Result<Page<EventSummary>, StorageError> {
        let wanted = weigh(self.conn, &filter.words).await?;
        let query = sorted(filtered(filter, &wanted), sort, page)?;
        let items = all(query.limit(rows_to_ask_for(page)).load::<SummaryRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |event: &EventSummary| position(event, sort.column)))
    }

    async fn add(&mut self, event: &Event) -> Result<(), StorageError> {
        insert!(self, events, EventRow, event)?;
        found_by::add(self.conn, event).await
    }

    async fn save(&mut self, event: &Event) -> Result<(), StorageError> {
        let other_words = found_by::has_other_words(self.conn, event).await?;
        save!(self, events, EventRow, event)?;
        if other_words { found_by::put(self.conn, event).await } else { Ok(()) }
    }

    async fn remove(&mut self, id: Id<Event>) -> Result<bool, StorageError> {
        removed(diesel::delete(events::table.find(DbUuid::from(id))).execute(self.conn).await)
    }

    async fn search_versions(&mut self, limit: usize) -> Result<Vec<(i64, Id<Event>)>, StorageError> {
        found_by::versions(self.conn, limit).await
    }

    async fn renew_search(&mut self, ids: &[Id<Event>]) -> Result<u64, StorageError> {
        let ids: Vec<DbUuid> = ids.iter().map(|id| (*id).into()).collect();
        found_by::renew(self.conn, &ids).await
    }

    async fn check_search(
        &mut self,
        after: Option<Id<Event>>,
        limit: usize,
    ) -> Result<SearchCheck<Event>, StorageError> {
        found_by::check(self.conn, after, limit).await
    }
}

fn filtered(filter: &EventFilter, wanted: &Wanted<'_>) -> EventQuery {
    let mut query = events::table.select(SummaryRow::as_select()).into_boxed();
    if let Some(status) = filter.status {
        query = if wanted.rare.is_some() {
            query.filter(dialect::unindexed(events::status).eq(status.as_str()))
        } else {
            query.filter(events::status.eq(status.as_str()))
        };
    }
    if let Some(language) = &filter.language {
        query = query.filter(events::language_key.eq(language_key(language)));
    }
    if let Some(word) = wanted.rare {
        let with_word = event_words::table.filter(begins_with(word)).select(event_words::event_id);
        query = query.filter(events::id.eq_any(with_word));
    }
    for word in &wanted.others {
        let own = event_words::table.filter(event_words::event_id.eq(events::id));
        query = query.filter(exists(own.filter(begins_with(word)).select(event_words::event_id)));
    }
    query
}

fn sorted(query: EventQuery, sort: EventSort, page: &PageRequest) -> Result<EventQuery, StorageError> {
    macro_rules! by {
        ($column:expr, $after:expr) => {
            if sort.descending {
                after!(query, desc $column, events::id, $after).order(($column.desc(), events::id.desc()))
            } else {
                after!(query, asc $column, events::id, $after).order(($column.asc(), events::id.asc()))
            }
        };
    }
    Ok(match sort.column {
        EventSortColumn::CreatedAt => by!(events::created_at, after_time(page)?),
        EventSortColumn::UpdatedAt => by!(events::updated_at, after_time(page)?),
        EventSortColumn::Title => by!(events::title_key, after_text(page)?),
    })
}

fn position(event: &EventSummary, column: EventSortColumn) -> Position {
    match column {
        EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
        EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
        EventSortColumn::Title => at_text(&title_key(&event.title), event.id),
    }
}
