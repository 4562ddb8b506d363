//! Words that events are found by.

use diesel::dsl::{And, GtEq, Lt};
use diesel::prelude::*;
use domain::{learning::Event, search};
use repositories::StorageError;

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{event_words, events};
use crate::shared::keyset::prefix_end;
use crate::shared::rows::done;
use crate::shared::tables::EventWordRow;
use crate::types::DbUuid;

/// From this number of matches on, a word is common: a scan in the order of the list soon fills a page.
/// A rarer word is looked up first, and the matches are sorted.
const COMMON: i64 = 1_000;

/// What of an event its words are made of.
#[derive(Queryable, Selectable, PartialEq)]
#[diesel(table_name = events, check_for_backend(Db))]
pub(super) struct Searched {
    title: String,
    summary: String,
}

impl Searched {
    pub(super) fn of(event: &Event) -> Self {
        Self { title: event.details.title.clone(), summary: event.details.summary.clone() }
    }

    /// What is stored now.
    pub(super) async fn stored(conn: &mut Conn, id: DbUuid) -> Result<Option<Self>, StorageError> {
        let query = events::table.find(id).select(Self::as_select());
        query.get_result(conn).await.optional().map_err(map_err)
    }

    /// Adds the words of an event that has none.
    pub(super) async fn add(&self, conn: &mut Conn, event: &Event) -> Result<(), StorageError> {
        let words = search::tokens([self.title.as_str(), self.summary.as_str()]);
        let row =
            |word| EventWordRow { event_id: event.id.into(), word, created_at: event.updated_at.into() };
        let rows: Vec<EventWordRow> = words.into_iter().map(row).collect();
        if rows.is_empty() {
            return Ok(());
        }
        done(diesel::insert_into(event_words::table).values(&rows).execute(conn).await)
    }

    /// Takes the words of an event away.
    pub(super) async fn remove(conn: &mut Conn, id: DbUuid) -> Result<(), StorageError> {
        let own = event_words::table.filter(event_words::event_id.eq(id));
        done(diesel::delete(own).execute(conn).await)
    }
}

/// The words of a query, the one to begin with apart.
pub(super) struct Wanted<'w> {
    /// A rare word, if there is one.
    pub(super) rare: Option<&'w str>,
    /// The others.
    pub(super) others: Vec<&'w str>,
}

impl<'w> Wanted<'w> {
    pub(super) async fn weigh(conn: &mut Conn, words: &'w [String]) -> Result<Self, StorageError> {
        let mut wanted = Self { rare: None, others: Vec::new() };
        for word in words {
            if wanted.rare.is_none() && !is_common(conn, word).await? {
                wanted.rare = Some(word);
            } else {
                wanted.others.push(word);
            }
        }
        Ok(wanted)
    }
}

/// Whether the row [`COMMON`] places further still begins with this word: one short scan of the index.
async fn is_common(conn: &mut Conn, word: &str) -> Result<bool, StorageError> {
    let beyond: Option<String> = event_words::table
        .filter(begins_with(word))
        .order(event_words::word)
        .select(event_words::word)
        .limit(1)
        .offset(COMMON)
        .get_result(conn)
        .await
        .optional()
        .map_err(map_err)?;
    Ok(beyond.is_some())
}

/// Whether a stored word begins with this one.
pub(super) fn begins_with(word: &str) -> And<GtEq<event_words::word, String>, Lt<event_words::word, String>> {
    // There is always an end: no word has the last character of Unicode.
    let end = prefix_end(word).unwrap_or_default();
    event_words::word.ge(word.to_owned()).and(event_words::word.lt(end))
}
