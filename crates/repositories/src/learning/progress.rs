//! Progress through lessons.

use domain::{
    Id,
    identity::Account,
    learning::{CourseProgress, Enrolment, Event, LearnerProgress, Lesson, LessonProgress},
};

use super::{EnrolmentFilter, Scope};
use crate::{Page, PageRequest, StorageError, contract};

/// An enrolment, and where the learner is with the event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolmentProgress {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// What there is to do, and what of it is done.
    pub course: CourseProgress,
}

/// Completions in a part of the course tree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Completions {
    /// Of lessons, by whomever.
    pub lessons: i64,
    /// Of the event.
    pub event: i64,
}

contract! {
    /// Progress. It is deleted with its lesson.
    pub trait ProgressRepository of progress {
        /// Progress of an account in a lesson.
        rests on Learner
        async fn lookup(
            &mut self,
            account: Id<Account>,
            lesson: Id<Lesson>,
        ) -> Result<Option<LessonProgress>, StorageError>;
        /// Inserts or replaces. MUST return `ForeignKey` if the account or the lesson is missing.
        async fn put(&mut self, progress: &LessonProgress) -> Result<(), StorageError>;
        /// Progress of an account in the published lessons of an event, in the lessons' order.
        async fn list_by_event(
            &mut self,
            account: Id<Account>,
            event: Id<Event>,
        ) -> Result<Vec<LessonProgress>, StorageError>;
        /// All progress of an account, by lesson id.
        async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<LessonProgress>, StorageError>;
        /// How many lessons and quizzes an event has, and how many an account has completed; only what
        /// is published now counts, and only quizzes that have questions.
        rests on Learner
        async fn course(
            &mut self,
            account: Id<Account>,
            event: Id<Event>,
        ) -> Result<CourseProgress, StorageError>;
        /// The same for some accounts, enrolled or not, each once and by id, with when they last did something
        /// in the event, published now or not. A lesson counts by when its progress was changed, an open
        /// attempt by its last change, a submitted one by its submission if the learner handed it in, else by
        /// its start.
        async fn of_learners(
            &mut self,
            event: Id<Event>,
            accounts: &[Id<Account>],
        ) -> Result<Vec<LearnerProgress>, StorageError>;
        /// The same for everybody enrolled in an event, a page at a time, by the time they enrolled.
        rests on Learner
        async fn by_enrolment(
            &mut self,
            filter: &EnrolmentFilter,
            page: &PageRequest,
        ) -> Result<Page<EnrolmentProgress>, StorageError>;
        /// How many completions a part of the tree has: a quiz none, a lesson those of itself, an event
        /// those of its lessons and its own, of learners who left too.
        rests on Learner
        async fn completions_below(&mut self, scope: Scope) -> Result<Completions, StorageError>;
    }
}
