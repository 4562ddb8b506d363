//! A unit of work that is watched: a read that others could make untrue before the unit ends must be
//! covered by a lock that the unit declared. What a read rests on stands beside it in its contract.

use crate::{Lock, Mode, Root, StorageError, UnitOfWork};

/// The kind of root that a read rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rests {
    /// On who the active admins are.
    Admins,
    /// On a counter of failed logins.
    LoginFailures,
    /// On an account.
    Account,
    /// On an event and what is below it.
    Event,
    /// On what an account has in events.
    Learner,
    /// On a row of a reference table.
    Reference,
    /// On what is held for the law.
    Holds,
    /// On an author.
    Author,
    /// On a post.
    Post,
    /// On an experiment.
    Experiment,
    /// On what was sent, and who is not to be contacted.
    Sendings,
    /// On the end of the audit chain.
    AuditChain,
}

impl Rests {
    /// Whether a lock covers it. An event that is held alone covers what learners
    /// have in it.
    fn is_covered_by(self, lock: &Lock) -> bool {
        match (&lock.root, self) {
            (Root::Admins, Self::Admins)
            | (Root::LoginFailures(_), Self::LoginFailures)
            | (Root::Account(_), Self::Account)
            | (Root::Event(_), Self::Event)
            | (Root::Learner(_), Self::Learner)
            | (Root::Reference(..), Self::Reference)
            | (Root::Holds, Self::Holds)
            | (Root::Author(_), Self::Author)
            | (Root::Post(_) | Root::PostOf(_), Self::Post)
            | (Root::Experiment(_), Self::Experiment)
            | (Root::Sendings, Self::Sendings)
            | (Root::AuditChain, Self::AuditChain) => true,
            (Root::Event(_), Self::Learner) => lock.mode == Mode::Exclusive,
            _ => false,
        }
    }
}

/// A writing unit of work that may read only what its locks cover. Backends with a single writer would
/// never show a forgotten lock, so this is what tests run on.
pub struct Watched<'u> {
    pub(crate) inner: &'u mut dyn UnitOfWork,
    locks: &'u [Lock],
}

impl<'u> Watched<'u> {
    /// Around a unit of work that holds `locks`.
    pub fn new(inner: &'u mut dyn UnitOfWork, locks: &'u [Lock]) -> Self {
        Self { inner, locks }
    }

    /// Refuses a read that no lock covers.
    pub(crate) fn must_hold(&self, rests: Rests, contract: &str, method: &str) -> Result<(), StorageError> {
        if self.locks.iter().any(|lock| rests.is_covered_by(lock)) {
            return Ok(());
        }
        Err(StorageError::Backend(format!(
            "{contract}::{method} rests on {rests:?}, which the unit of work does not hold"
        )))
    }
}

macro_rules! accessors {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        impl UnitOfWork for Watched<'_> {$(
            fn $name(&mut self) -> &mut dyn crate::$module::$contract {
                self
            }
        )+}
    };
}

crate::contracts!(accessors);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EventOf;

    #[test]
    fn an_event_held_alone_covers_what_is_below_it() {
        let event = || Root::Event(EventOf::Slug("a".to_owned()));
        assert!(Rests::Learner.is_covered_by(&event().exclusive()));
        assert!(!Rests::Learner.is_covered_by(&event().shared()));
        assert!(Rests::Event.is_covered_by(&event().shared()));
        assert!(!Rests::Account.is_covered_by(&event().exclusive()));
    }
}
