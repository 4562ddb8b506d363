//! Enrolments: who studies what.

use crate::{Id, Timestamp, identity::Account, learning::Event, text_enum::text_enum};

text_enum! {
    /// Where a learner is with an event.
    pub enum EnrolmentStatus {
        /// Studying.
        Active = "active",
        /// Done; stays done.
        Completed = "completed",
        /// Left.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// What became of a row of a class list.
    pub enum RosterStatus {
        /// In from now on.
        Enrolled = "enrolled",
        /// In before.
        AlreadyEnrolled = "already_enrolled",
        /// No account has this address.
        Unknown = "unknown",
        /// No e-mail address.
        Invalid = "invalid",
        /// A row before names the same account.
        Double = "double",
    }
}

/// One learner in one event; unique for the pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Identity.
    pub id: Id<Enrolment>,
    /// In what.
    pub event_id: Id<Event>,
    /// Who.
    pub account_id: Id<Account>,
    /// Where they are.
    pub status: EnrolmentStatus,
    /// When they completed it; set once and kept, also when they leave and come back.
    pub completed_at: Option<Timestamp>,
    /// When they first enrolled.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Enrolment {
    /// Whether lesson bodies, files and quizzes are open to them.
    pub fn grants_access(&self) -> bool {
        self.status != EnrolmentStatus::Withdrawn
    }

    /// Comes (back) in; true when that changed anything.
    pub fn enter(&mut self, now: Timestamp) -> bool {
        if self.status != EnrolmentStatus::Withdrawn {
            return false;
        }
        self.status =
            if self.completed_at.is_some() { EnrolmentStatus::Completed } else { EnrolmentStatus::Active };
        self.updated_at = now;
        true
    }

    /// Leaves; true when that changed anything.
    pub fn withdraw(&mut self, now: Timestamp) -> bool {
        if self.status == EnrolmentStatus::Withdrawn {
            return false;
        }
        self.status = EnrolmentStatus::Withdrawn;
        self.updated_at = now;
        true
    }

    /// Completes, once; true when this call did it.
    pub fn complete(&mut self, now: Timestamp) -> bool {
        if self.status != EnrolmentStatus::Active || self.completed_at.is_some() {
            return false;
        }
        self.status = EnrolmentStatus::Completed;
        // Never before it began, also where the clock went back.
        self.completed_at = Some(now.max(self.created_at));
        self.updated_at = now;
        true
    }
}
