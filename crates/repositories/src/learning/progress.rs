//! Progress through lessons.

use domain::{
    Id,
    identity::Account,
    learning::{CourseProgress, Event, LearnerProgress, Lesson, LessonProgress},
};

use crate::{StorageError, contract};

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
        /// is published now counts.
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
    }
}
