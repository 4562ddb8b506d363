//! Events.

use domain::{
    Id,
    learning::{Event, EventStatus},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which events to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventFilter {
    /// With this status.
    pub status: Option<EventStatus>,
    /// In this language.
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
    /// Title, by bytes.
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
    /// Events. Adding and saving keep the search words of title and summary up to date.
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
        ) -> Result<Page<Event>, StorageError>;
        /// Inserts. MUST return `Conflict` if the slug is taken.
        async fn add(&mut self, event: &Event) -> Result<(), StorageError>;
        /// Updates an event. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new slug is taken.
        async fn save(&mut self, event: &Event) -> Result<(), StorageError>;
        /// Deletes an event with its lessons, materials, quizzes, enrolments and progress; false if
        /// there is none. MUST return `ForeignKey` while attempts exist below it.
        async fn remove(&mut self, id: Id<Event>) -> Result<bool, StorageError>;
    }
}
