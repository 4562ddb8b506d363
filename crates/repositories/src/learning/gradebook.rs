//! The gradebook.

use domain::{
    Id,
    identity::Account,
    learning::{Event, Quiz, QuizAttempt, QuizGrade, ScoreChange},
};

use crate::{StorageError, contract};

contract! {
    /// Grades of learners and changes of scores.
    pub trait GradebookRepository of gradebook {
        /// The grade of an account on a quiz.
        rests on Learner
        async fn grade(
            &mut self,
            quiz: Id<Quiz>,
            account: Id<Account>,
        ) -> Result<Option<QuizGrade>, StorageError>;
        /// Inserts or replaces a grade. MUST return `ForeignKey` if the quiz or the account is missing.
        async fn put_grade(&mut self, grade: &QuizGrade) -> Result<(), StorageError>;
        /// Deletes a grade; nothing happens if there is none.
        async fn remove_grade(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<(), StorageError>;
        /// Grades of some accounts on all quizzes of an event, by account and quiz id.
        async fn grades_of(
            &mut self,
            event: Id<Event>,
            accounts: &[Id<Account>],
        ) -> Result<Vec<QuizGrade>, StorageError>;
        /// Up to `limit` grades on a quiz, by account id, after that of `after`.
        rests on Learner
        async fn grades_on(
            &mut self,
            quiz: Id<Quiz>,
            after: Option<Id<Account>>,
            limit: usize,
        ) -> Result<Vec<QuizGrade>, StorageError>;
        /// Appends a change of a score.
        async fn add_score_change(&mut self, change: &ScoreChange) -> Result<(), StorageError>;
        /// Changes of the scores of an attempt, oldest first.
        rests on Learner
        async fn score_changes(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<ScoreChange>, StorageError>;
    }
}
