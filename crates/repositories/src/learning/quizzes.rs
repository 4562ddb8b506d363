//! Quizzes and the revisions of their questions.

use domain::{
    Id,
    identity::{Account, Session, TokenHash},
    learning::{Accommodation, Enrolment, Event, EventState, Lesson, Quiz, QuizAttempt, QuizRevision, Terms},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuizOf {
    /// That of an id.
    Id(Id<Quiz>),
    /// That an attempt was made at, whoever made it.
    Attempt(Id<QuizAttempt>),
}

/// A quiz with the data that decides who may take it, and what one learner made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizAccess {
    /// The quiz.
    pub quiz: Quiz,
    /// Whether its lesson is published.
    pub lesson_published: bool,
    /// Its event.
    pub event_id: Id<Event>,
    /// What decides what may be done in its event.
    pub event: EventState,
    /// The learner's enrolment in the event.
    pub enrolment: Option<Enrolment>,
    /// The learner's accommodation.
    pub accommodation: Option<Accommodation>,
    /// The learner's open attempt, as it is stored.
    pub open: Option<QuizAttempt>,
    /// Whether that one was opened again.
    pub reopened: bool,
    /// The number of the learner's latest attempt; 0 if there is none.
    pub made: i64,
}

impl QuizAccess {
    /// What decides until when the learner may answer the quiz.
    pub fn terms(&self) -> Terms {
        Terms {
            takes_part: self.enrolment.as_ref().is_some_and(Enrolment::grants_access),
            reopened: self.reopened,
            ..Terms::of(&self.quiz.details, self.accommodation.as_ref(), self.event)
        }
    }

    /// Takes the open attempt, with the time that holds for it now.
    pub fn take_open(&mut self) -> Option<QuizAttempt> {
        let open = self.open.take()?;
        Some(self.terms().applied(open))
    }
}

/// Which quizzes to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuizFilter {
    /// Of this lesson.
    pub lesson_id: Id<Lesson>,
    /// Only published ones.
    pub published_only: bool,
}

contract! {
    /// Quizzes. They are deleted with their lesson.
    pub trait QuizRepository of quizzes {
        /// The quiz with that id.
        rests on Event
        async fn lookup(&mut self, id: Id<Quiz>) -> Result<Option<Quiz>, StorageError>;
        /// The quiz with that slug in a lesson.
        rests on Event
        async fn find_by_slug(&mut self, lesson: Id<Lesson>, slug: &str) -> Result<Option<Quiz>, StorageError>;
        /// A quiz with its lesson's and event's state, and what an account has of it.
        rests on Event and Learner
        async fn find_access(
            &mut self,
            id: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Option<QuizAccess>, StorageError>;
        /// A session with its account, and a quiz with what that account has of it, in one statement.
        /// Nothing if either is missing.
        rests on Event and Learner
        async fn find_access_by_session(
            &mut self,
            of: QuizOf,
            token: TokenHash,
        ) -> Result<Option<(Session, Account, QuizAccess)>, StorageError>;
        /// Quizzes in their order.
        async fn list(&mut self, filter: &QuizFilter, page: &PageRequest) -> Result<Page<Quiz>, StorageError>;
        /// All quizzes of an event, by lesson and their own order.
        rests on Event
        async fn list_by_event(&mut self, event: Id<Event>) -> Result<Vec<Quiz>, StorageError>;
        /// Ids of all quizzes of a lesson in their order.
        rests on Event
        async fn ids_in_order(&mut self, lesson: Id<Lesson>) -> Result<Vec<Id<Quiz>>, StorageError>;
        /// Sets the positions of a lesson's quizzes to their indexes in `ids`; others keep theirs.
        async fn reorder(&mut self, lesson: Id<Lesson>, ids: &[Id<Quiz>]) -> Result<(), StorageError>;
        /// The position after the last quiz of a lesson.
        rests on Event
        async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError>;
        /// Inserts. MUST return `Conflict` if the slug is taken in the lesson, `ForeignKey` if the lesson is missing.
        async fn add(&mut self, quiz: &Quiz) -> Result<(), StorageError>;
        /// Updates a quiz. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new slug is taken.
        async fn save(&mut self, quiz: &Quiz) -> Result<(), StorageError>;
        /// Deletes a quiz with its revisions; false if there is none. MUST return `ForeignKey` while
        /// attempts at it exist.
        async fn remove(&mut self, id: Id<Quiz>) -> Result<bool, StorageError>;
        /// One revision of a quiz's questions, in order.
        async fn revision(&mut self, quiz: Id<Quiz>, number: i64) -> Result<Option<QuizRevision>, StorageError>;
        /// The numbers of a quiz's revisions that are there, ascending.
        rests on Event
        async fn revision_numbers(&mut self, quiz: Id<Quiz>) -> Result<Vec<i64>, StorageError>;
        /// Inserts a revision with its questions and options. MUST return `Conflict` if the number is taken.
        async fn add_revision(&mut self, revision: &QuizRevision) -> Result<(), StorageError>;
        /// Deletes the revisions before `number` that no attempt was taken on or regraded with; returns how many.
        /// MUST keep the last one that has a question or an option which one of those has too: its last key
        /// still counts.
        async fn remove_unused_revisions(&mut self, quiz: Id<Quiz>, number: i64) -> Result<u64, StorageError>;
    }
}
