//! Lessons.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{EnrolmentStatus, Event, EventState, Lesson},
};

use crate::{Page, PageRequest, StorageError, contract};

/// A lesson without its body, for lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonSummary {
    /// Identity.
    pub id: Id<Lesson>,
    /// Its event.
    pub event_id: Id<Event>,
    /// Unique within the event.
    pub slug: String,
    /// Title.
    pub title: String,
    /// How long it takes, in seconds.
    pub duration_seconds: Option<i64>,
    /// Position in the event.
    pub position: i64,
    /// Whether learners of a published event see it.
    pub published: bool,
    /// Version of the lesson.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A lesson with the data that decides who may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonAccess {
    /// The lesson.
    pub lesson: Lesson,
    /// What decides what may be done in its event.
    pub event: EventState,
    /// The learner's enrolment in the event.
    pub enrolment: Option<EnrolmentStatus>,
}

/// Which lessons to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LessonFilter {
    /// Of this event.
    pub event_id: Id<Event>,
    /// Only published ones.
    pub published_only: bool,
}

contract! {
    /// Lessons. They are deleted with their event.
    pub trait LessonRepository of lessons {
        /// The lesson with that id.
        rests on Event
        async fn lookup(&mut self, id: Id<Lesson>) -> Result<Option<Lesson>, StorageError>;
        /// The lesson with that slug in an event.
        rests on Event
        async fn find_by_slug(&mut self, event: Id<Event>, slug: &str) -> Result<Option<Lesson>, StorageError>;
        /// A lesson with its event's state and the enrolment of an account.
        rests on Event
        async fn find_access(
            &mut self,
            id: Id<Lesson>,
            account: Id<Account>,
        ) -> Result<Option<LessonAccess>, StorageError>;
        /// Lessons in their order.
        async fn list(
            &mut self,
            filter: &LessonFilter,
            page: &PageRequest,
        ) -> Result<Page<LessonSummary>, StorageError>;
        /// Ids of all lessons of an event in their order.
        rests on Event
        async fn ids_in_order(&mut self, event: Id<Event>) -> Result<Vec<Id<Lesson>>, StorageError>;
        /// Sets the positions of an event's lessons to their indexes in `ids`; others keep theirs.
        async fn reorder(&mut self, event: Id<Event>, ids: &[Id<Lesson>]) -> Result<(), StorageError>;
        /// The position after the last lesson of an event.
        rests on Event
        async fn next_position(&mut self, event: Id<Event>) -> Result<i64, StorageError>;
        /// Inserts. MUST return `Conflict` if the slug is taken in the event, `ForeignKey` if the event is missing.
        async fn add(&mut self, lesson: &Lesson) -> Result<(), StorageError>;
        /// Updates a lesson. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new slug is taken.
        async fn save(&mut self, lesson: &Lesson) -> Result<(), StorageError>;
        /// Deletes a lesson with its materials, quizzes and progress; false if there is none.
        /// MUST return `ForeignKey` while attempts exist below it.
        async fn remove(&mut self, id: Id<Lesson>) -> Result<bool, StorageError>;
    }
}
