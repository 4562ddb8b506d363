//! Legal holds: what must not be erased, removed or purged, whatever else is asked for.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Author, Experiment, Post},
    identity::Account,
    text_enum::text_enum,
    validation::Checker,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 1_000;

text_enum! {
    /// What kind of thing is held.
    pub enum HoldKind {
        /// An author, with all posts.
        Author = "AUTHOR",
        /// A post.
        Post = "POST",
        /// An experiment, with the posts whose decisions name it.
        Experiment = "EXPERIMENT",
        /// All posts that were found in a range of time.
        Range = "RANGE",
    }
}

/// What is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldSubject {
    /// An author, with all posts.
    Author(Id<Author>),
    /// A post.
    Post(Id<Post>),
    /// An experiment, with the posts whose decisions name it.
    Experiment(Id<Experiment>),
    /// All posts that were found in a range of time.
    Range(HoldRange),
}

/// A range of time, half-open: its end is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldRange {
    /// The first moment.
    pub from: Timestamp,
    /// The moment after the last.
    pub to: Timestamp,
}

impl HoldRange {
    /// Whether a post that was found then is held.
    pub fn has(&self, detected_at: Timestamp) -> bool {
        self.from <= detected_at && detected_at < self.to
    }
}

impl HoldSubject {
    /// What kind of thing it is.
    pub const fn kind(&self) -> HoldKind {
        match self {
            Self::Author(_) => HoldKind::Author,
            Self::Post(_) => HoldKind::Post,
            Self::Experiment(_) => HoldKind::Experiment,
            Self::Range(_) => HoldKind::Range,
        }
    }

    /// Checks that it is something, and brings times into their stored form. Whether what is named exists
    /// only storage knows.
    pub fn check(&mut self, c: &mut Checker) {
        let Self::Range(range) = self else { return };
        let (mut from, mut to) = (Some(range.from), Some(range.to));
        c.time("from", &mut from);
        c.time("to", &mut to);
        if let (Some(from), Some(to)) = (from, to) {
            *range = HoldRange { from, to };
        }
        if range.to <= range.from {
            c.fail("to", "empty_range", "must be after `from`");
        }
    }
}

/// What is edited of a hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoldDetails {
    /// Why, 1 to 1,000 characters.
    pub reason: String,
}

impl Details for HoldDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("reason", &mut self.reason, 1, MAX_REASON);
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: reason)
    }
}

/// A legal hold. It stands until somebody releases it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Identity.
    pub id: Id<Hold>,
    /// What is held; never another thing.
    pub subject: HoldSubject,
    /// What is edited.
    pub details: HoldDetails,
    /// Who made it.
    pub created_by: Id<Account>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Hold, HoldDetails);

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_timestamp(1_767_603_600, 0).unwrap() + TimeDelta::seconds(seconds)
    }

    #[test]
    fn a_range_has_its_beginning_and_not_its_end() {
        let range = HoldRange { from: at(0), to: at(2) };
        let has: Vec<bool> = (-1..=2).map(|second| range.has(at(second))).collect();
        assert_eq!(has, [false, true, true, false]);
    }

    #[test]
    fn a_range_without_a_moment_is_refused() {
        for (to, refused) in [(-1, true), (0, true), (1, false)] {
            let mut c = Checker::new();
            HoldSubject::Range(HoldRange { from: at(0), to: at(to) }).check(&mut c);
            let codes = c.finish().map_err(|errors| errors.0.iter().map(|e| e.code).collect::<Vec<_>>());
            assert_eq!(codes, if refused { Err(vec!["empty_range"]) } else { Ok(()) }, "{to}");
        }
    }
}
