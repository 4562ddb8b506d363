//! Statistics for admins.

use domain::{
    Id,
    learning::{Event, QuestionId, Quiz, QuizAttempt},
};

use crate::{StorageError, contract};

/// Enrolments of an event by status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EventCounts {
    /// Active enrolments.
    pub active: i64,
    /// Completed enrolments.
    pub completed: i64,
    /// Withdrawn enrolments.
    pub withdrawn: i64,
}

/// Attempts at a quiz.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizCounts {
    /// Which quiz.
    pub quiz_id: Id<Quiz>,
    /// Submitted attempts.
    pub submitted: i64,
    /// Open attempts.
    pub open: i64,
    /// Submitted attempts that passed.
    pub passed: i64,
    /// Submitted attempts by tenths of the points: index 0 is below 10 %, index 9 is 90 % or more.
    pub distribution: [i64; 10],
    /// Mean share of points, 0 to 1; `None` without submitted attempts.
    pub mean_share: Option<f64>,
}

/// Points that one submitted attempt earned on one question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemScore {
    /// Which attempt.
    pub attempt_id: Id<QuizAttempt>,
    /// Which question.
    pub question_id: QuestionId,
    /// Points earned on it.
    pub points: f64,
    /// Points of the whole attempt.
    pub score: f64,
}

contract! {
    /// Statistics, computed by the database.
    pub trait StatisticsRepository of statistics {
        /// Enrolments of an event by status.
        async fn event_counts(&mut self, event: Id<Event>) -> Result<EventCounts, StorageError>;
        /// Attempts at each quiz of an event, in the order of lessons and quizzes; quizzes without
        /// attempts included.
        async fn quiz_counts(&mut self, event: Id<Event>) -> Result<Vec<QuizCounts>, StorageError>;
        /// Up to `limit` answers of submitted attempts at a quiz, by (attempt, question), after `after`.
        async fn item_scores(
            &mut self,
            quiz: Id<Quiz>,
            after: Option<(Id<QuizAttempt>, QuestionId)>,
            limit: usize,
        ) -> Result<Vec<ItemScore>, StorageError>;
    }
}
