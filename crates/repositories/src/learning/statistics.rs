//! Figures for admins.

use domain::{
    Id,
    learning::{Event, QuestionId, Quiz, QuizAttempt},
};

use crate::{StorageError, contract};

/// Enrolments of an event by status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EventCounts {
    /// Studying.
    pub active: i64,
    /// Done.
    pub completed: i64,
    /// Left.
    pub withdrawn: i64,
}

/// Attempts at a quiz.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizCounts {
    /// Which quiz.
    pub quiz_id: Id<Quiz>,
    /// Attempts handed in.
    pub submitted: i64,
    /// Attempts open.
    pub open: i64,
    /// Attempts handed in that passed.
    pub passed: i64,
    /// Attempts handed in by tenth of the points: index 0 is below 10 %, index 9 is 90 % and more.
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
    /// Figures, computed by the database.
    pub trait StatisticsRepository {
        /// Enrolments of an event by status.
        async fn event_counts(&mut self, event: Id<Event>) -> Result<EventCounts, StorageError>;
        /// Attempts at each quiz of an event, in the order of lessons and quizzes; quizzes without
        /// attempts included.
        async fn quiz_counts(&mut self, event: Id<Event>) -> Result<Vec<QuizCounts>, StorageError>;
        /// Up to `limit` answers of submitted attempts at a quiz after (attempt, question), in that order.
        async fn item_scores(
            &mut self,
            quiz: Id<Quiz>,
            after: Option<(Id<QuizAttempt>, QuestionId)>,
            limit: usize,
        ) -> Result<Vec<ItemScore>, StorageError>;
    }
}
