//! What events are found and sorted by.

use diesel::prelude::*;
use domain::{
    Id,
    learning::Event,
    search::{self, language_key, title_key},
};
use repositories::{SearchCheck, StorageError};

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{event_words, events};
use crate::shared::prepared::{Prepared, update};
use crate::shared::rows::{count, done, key_lists};
use crate::shared::tables::EventWordRow;
use crate::shared::words::words;
use crate::types::{DbTime, DbUuid};

words!(event_words (event_id): EventWordRow);

/// What of an event words and keys are made of, and what there is of them.
#[derive(Queryable, Selectable)]
#[diesel(table_name = events, check_for_backend(Db))]
struct Searched {
    id: DbUuid,
    title: String,
    summary: String,
    language: String,
    title_key: String,
    language_key: String,
    search_version: i64,
    updated_at: DbTime,
}

impl Searched {
    fn words(&self) -> Vec<String> {
        search::tokens([self.title.as_str(), self.summary.as_str()])
    }

    fn has_its_keys(&self) -> bool {
        self.title_key == title_key(&self.title) && self.language_key == language_key(&self.language)
    }
}

/// Whether an event has other words by now than those that are stored.
pub(super) async fn has_other_words(conn: &mut Conn, event: &Event) -> Result<bool, StorageError> {
    let query = events::table.find(DbUuid::from(event.id)).select((
        events::title,
        events::summary,
        events::search_version,
    ));
    let stored: Option<(String, String, i64)> = query.get_result(conn).await.optional().map_err(map_err)?;
    let details = &event.details;
    Ok(stored.is_some_and(|(title, summary, version)| {
        version < search::VERSION || title != details.title || summary != details.summary
    }))
}

/// Puts the words of an event in place of those that are stored.
pub(super) async fn put(conn: &mut Conn, event: &Event) -> Result<(), StorageError> {
    let words = search::tokens([event.details.title.as_str(), event.details.summary.as_str()]);
    put_words(conn, vec![(event.id.into(), words, event.updated_at.into())]).await
}

/// Adds the words of an event that has none.
pub(super) async fn add(conn: &mut Conn, event: &Event) -> Result<(), StorageError> {
    let words = search::tokens([event.details.title.as_str(), event.details.summary.as_str()]);
    add_words(conn, vec![(event.id.into(), words, event.updated_at.into())]).await
}

pub(super) async fn versions(conn: &mut Conn, limit: usize) -> Result<Vec<(i64, Id<Event>)>, StorageError> {
    let query = events::table
        .order((events::search_version, events::id))
        .select((events::search_version, events::id))
        .limit(count(limit));
    let found: Vec<(i64, DbUuid)> = query.load(conn).await.map_err(map_err)?;
    Ok(found.into_iter().map(|(version, id)| (version, id.into())).collect())
}

pub(super) async fn renew(conn: &mut Conn, ids: &[DbUuid]) -> Result<u64, StorageError> {
    let mut renewed = 0;
    for some in key_lists(ids) {
        let query = events::table.filter(events::id.eq_any(some)).select(Searched::as_select());
        let found: Vec<Searched> = Prepared(query).load(conn).await.map_err(map_err)?;
        let words = found.iter().map(|event| (event.id, event.words(), event.updated_at));
        put_words(conn, words.collect()).await?;
        for event in &found {
            let keys = (
                events::title_key.eq(title_key(&event.title)),
                events::language_key.eq(language_key(&event.language)),
                events::search_version.eq(search::VERSION),
            );
            done(update!(events::table.find(event.id), keys).execute(conn).await)?;
        }
        renewed += found.len() as u64;
    }
    Ok(renewed)
}

pub(super) async fn check(
    conn: &mut Conn,
    after: Option<Id<Event>>,
    limit: usize,
) -> Result<SearchCheck<Event>, StorageError> {
    let mut query = events::table.select(Searched::as_select()).into_boxed();
    if let Some(after) = after {
        query = query.filter(events::id.gt(DbUuid::from(after)));
    }
    let query = query.order(events::id).limit(count(limit));
    let found: Vec<Searched> = query.load(conn).await.map_err(map_err)?;
    let ids: Vec<DbUuid> = found.iter().map(|event| event.id).collect();
    let mut stored = stored_words(conn, &ids).await?;
    let is_wrong = |event: &&Searched| {
        let words = stored.remove(&event.id.0).unwrap_or_default();
        event.search_version >= search::VERSION && (words != event.words() || !event.has_its_keys())
    };
    let wrong = found.iter().filter(is_wrong).map(|event| event.id.into()).collect();
    Ok(SearchCheck { wrong, last: ids.last().map(|id| (*id).into()) })
}
