//! Accommodations: more time or more attempts for one learner.

use crate::{Id, Timestamp, identity::Account, learning::Quiz, validation::Checker};

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
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was granted.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Accommodation {
    /// Checks every field.
    pub fn check(&self, c: &mut Checker) {
        c.range("extra_seconds", self.extra_seconds, 0, 30 * 24 * 3600);
        c.range("extra_attempts", self.extra_attempts, 0, 1_000);
    }
}
