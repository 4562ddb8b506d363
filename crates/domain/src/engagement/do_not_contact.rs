//! Authors whom nothing is sent to.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::Author,
    identity::Account,
    validation::Checker,
};

/// What is edited of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoNotContactDetails {
    /// Why, 1 to 500 characters.
    pub reason: String,
    /// Until then; for ever without.
    pub ends_at: Option<Timestamp>,
}

impl Details for DoNotContactDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("reason", &mut self.reason, 1, 500);
        c.time("ends_at", &mut self.ends_at);
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: reason, ends_at)
    }
}

/// That an author is not to be contacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoNotContact {
    /// Identity.
    pub id: Id<DoNotContact>,
    /// Who.
    pub author_id: Id<Author>,
    /// What is edited.
    pub details: DoNotContactDetails,
    /// Who said so.
    pub added_by: Option<Id<Account>>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(DoNotContact, DoNotContactDetails);

impl DoNotContact {
    /// Whether it holds at that time.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.details.ends_at.is_none_or(|end| now < end)
    }
}
