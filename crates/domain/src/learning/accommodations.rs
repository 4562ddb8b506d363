//! Accommodations: more time, more attempts or a window of their own for one learner.

use crate::{
    Id, Timestamp,
    identity::Account,
    learning::{Quiz, QuizDetails},
    validation::Checker,
};

/// What one learner is granted on one quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accommodation {
    /// On which quiz.
    pub quiz_id: Id<Quiz>,
    /// To whom.
    pub account_id: Id<Account>,
    /// Time beyond the limit, in seconds.
    pub extra_seconds: i64,
    /// Attempts beyond the limit.
    pub extra_attempts: i64,
    /// When the quiz opens for this learner, earlier or later than for others; `None`: as for them.
    pub opens_at: Option<Timestamp>,
    /// When it closes for this learner, earlier or later than for others; `None`: as for them.
    pub closes_at: Option<Timestamp>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was granted.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Accommodation {
    /// Checks every field, and that the learner may start at some time as the quiz is now.
    pub fn check(&mut self, quiz: &QuizDetails, c: &mut Checker) {
        c.range("extra_seconds", self.extra_seconds, 0, 30 * 24 * 3600);
        c.range("extra_attempts", self.extra_attempts, 0, 1_000);
        c.time("opens_at", &mut self.opens_at);
        c.time("closes_at", &mut self.closes_at);
        let is_own = self.opens_at.is_some() || self.closes_at.is_some();
        if let (true, (Some(opens), Some(closes))) = (is_own, quiz.window(Some(self)))
            && closes <= opens
        {
            if self.closes_at.is_some() {
                let message = "must be after opens_at: the quiz's, where none is given";
                c.fail("closes_at", "before_opening", message);
            } else {
                c.fail("opens_at", "after_closing", "must be before the quiz closes");
            }
        }
    }
}
