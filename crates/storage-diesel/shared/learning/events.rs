//! Events.

use async_trait::async_trait;
use diesel::dsl::exists;
use diesel::prelude::*;
use domain::{
    Id,
    learning::{Event, EventDetails},
};
use repositories::{
    Page, PageRequest, Position, StorageError,
    learning::{EventFilter, EventRepository, EventSort, EventSortColumn},
};

use super::event_words::{Searched, Wanted, begins_with};
use crate::backend::{Db, RunQueryDsl};
use crate::dialect;
use crate::schema::{event_words, events};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_text, after_time, at_text, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::EventRow;
use crate::types::DbUuid;

row!(EventRow <=> Event in "events" by id {
    id, status, published_at, created_by, version, created_at, updated_at
} details: EventDetails {
    slug, title, summary, description, language, starts_at, ends_at, source
});

type EventQuery = diesel::helper_types::IntoBoxed<
    'static,
    diesel::helper_types::Select<events::table, diesel::helper_types::AsSelect<EventRow, Db>>,
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
    ) -> Result<Page<Event>, StorageError> {
        let wanted = Wanted::weigh(self.conn, &filter.words).await?;
        let query = sorted(filtered(filter, &wanted), sort, page)?;
        let items = all(query.limit(rows_to_ask_for(page)).load(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |event: &Event| position(event, sort.column)))
    }

    async fn add(&mut self, event: &Event) -> Result<(), StorageError> {
        insert!(self, events, EventRow, event)?;
        Searched::of(event).add(self.conn, event).await
    }

    async fn save(&mut self, event: &Event) -> Result<(), StorageError> {
        let (id, searched) = (event.id.into(), Searched::of(event));
        let same_words = Searched::stored(self.conn, id).await?.is_none_or(|stored| stored == searched);
        save!(self, events, EventRow, event)?;
        if same_words {
            return Ok(());
        }
        Searched::remove(self.conn, id).await?;
        searched.add(self.conn, event).await
    }

    async fn remove(&mut self, id: Id<Event>) -> Result<bool, StorageError> {
        removed(diesel::delete(events::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}

fn filtered(filter: &EventFilter, wanted: &Wanted<'_>) -> EventQuery {
    let mut query = events::table.select(EventRow::as_select()).into_boxed();
    if let Some(status) = filter.status {
        query = if wanted.rare.is_some() {
            query.filter(dialect::unindexed(events::status).eq(status.as_str()))
        } else {
            query.filter(events::status.eq(status.as_str()))
        };
    }
    if let Some(language) = &filter.language {
        query = query.filter(events::language.eq(language.clone()));
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
        EventSortColumn::Title => by!(events::title, after_text(page)?),
    })
}

fn position(event: &Event, column: EventSortColumn) -> Position {
    match column {
        EventSortColumn::CreatedAt => at_time(event.created_at, event.id),
        EventSortColumn::UpdatedAt => at_time(event.updated_at, event.id),
        EventSortColumn::Title => at_text(&event.details.title, event.id),
    }
}
