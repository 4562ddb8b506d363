//! Events.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Event, EventStatus},
};
use serde_json::{Map, Value};

use crate::{Page, PageRequest, SearchCheck, StorageError, contract};

/// An event without its description, for lists.
#[derive(Debug, Clone, PartialEq)]
pub struct EventSummary {
    /// Identity.
    pub id: Id<Event>,
    /// Unique name in URLs.
    pub slug: String,
    /// Title.
    pub title: String,
    /// What it is, in short.
    pub summary: String,
    /// Language tag.
    pub language: String,
    /// Where it is in its life.
    pub status: EventStatus,
    /// When it begins.
    pub starts_at: Option<Timestamp>,
    /// When it ends.
    pub ends_at: Option<Timestamp>,
    /// Where an imported course came from.
    pub source: Option<Map<String, Value>>,
    /// When it was first published.
    pub published_at: Option<Timestamp>,
    /// Who made it.
    pub created_by: Option<Id<Account>>,
    /// Version of the event.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// Which events to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventFilter {
    /// With this status.
    pub status: Option<EventStatus>,
    /// In this language; tags are compared without case.
    pub language: Option<String>,
    /// Each of these folded words must begin a word of the title or the summary.
    pub words: Vec<String>,
}

/// Columns by which events can be sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EventSortColumn {
    /// Time of creation.
    #[default]
    CreatedAt,
    /// Time of the last change.
    UpdatedAt,
    /// Title, by its key: `domain::search::title_key`.
    Title,
}

/// Order of events; ties by id in the same direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventSort {
    /// Sort column.
    pub column: EventSortColumn,
    /// Whether the order is descending.
    pub descending: bool,
}

impl Default for EventSort {
    /// Newest first.
    fn default() -> Self {
        Self { column: EventSortColumn::CreatedAt, descending: true }
    }
}

contract! {
    /// Events. Adding and saving keep what they are found and sorted by up to date: the words of title and
    /// summary, the keys of title and language.
    pub trait EventRepository of events {
        /// The event with that id.
        rests on Event
        async fn lookup(&mut self, id: Id<Event>) -> Result<Option<Event>, StorageError>;
        /// The event with that slug.
        rests on Event
        async fn find_by_slug(&mut self, slug: &str) -> Result<Option<Event>, StorageError>;
        /// A page of events.
        async fn list(
            &mut self,
            filter: &EventFilter,
            sort: EventSort,
            page: &PageRequest,
        ) -> Result<Page<EventSummary>, StorageError>;
        /// Inserts. MUST return `Conflict` if the slug is taken.
        async fn add(&mut self, event: &Event) -> Result<(), StorageError>;
        /// Updates an event. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new slug is taken.
        async fn save(&mut self, event: &Event) -> Result<(), StorageError>;
        /// Deletes an event with its lessons, materials, quizzes, enrolments and progress; false if
        /// there is none. MUST return `ForeignKey` while attempts exist below it.
        async fn remove(&mut self, id: Id<Event>) -> Result<bool, StorageError>;
        /// Events with the version of the rules by which their words and keys were made (`domain::search::VERSION`):
        /// by version, then by id, at most `limit`.
        async fn search_versions(&mut self, limit: usize) -> Result<Vec<(i64, Id<Event>)>, StorageError>;
        /// Makes the words and keys of some events anew, and says of how many: of those that are there. Nothing else
        /// changes of them, neither version nor time.
        async fn renew_search(&mut self, ids: &[Id<Event>]) -> Result<u64, StorageError>;
        /// Looks at the next `limit` events by id whether their words and keys are those of now. Those of an
        /// older version are not wrong.
        async fn check_search(
            &mut self,
            after: Option<Id<Event>>,
            limit: usize,
        ) -> Result<SearchCheck<Event>, StorageError>;
    }
}
