//! Escalations: what a person must look at, and until when.

use chrono::TimeDelta;

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Decision, Post, Priority, Reference, Reply},
    identity::Account,
    text_enum::text_enum,
    validation::Checker,
};

text_enum! {
    /// How far an escalation is.
    pub enum EscalationStatus {
        /// Nobody looked yet.
        Open = "OPEN",
        /// Somebody looks.
        InProgress = "IN_PROGRESS",
        /// It is done.
        Resolved = "RESOLVED",
    }
}

text_enum! {
    /// Who opened an escalation.
    pub enum Origin {
        /// A person.
        Person = "PERSON",
        /// The desk, for a post that failed too often.
        PostParked = "POST_PARKED",
        /// The desk, for a reply that may have been sent.
        SendingUnknown = "SENDING_UNKNOWN",
    }
}

/// What is edited of an escalation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscalationDetails {
    /// What is to be looked at, 0 to 1,000 characters.
    pub description: String,
    /// A row of the reference table.
    pub reason_id: Option<Id<Reference>>,
    /// How urgent.
    pub priority: Priority,
    /// How far it is.
    pub status: EscalationStatus,
    /// Who looks.
    pub assigned_to: Option<Id<Account>>,
    /// What came of it, 1 to 2,000 characters; only of one that is resolved.
    pub resolution_notes: Option<String>,
}

impl Details for EscalationDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("description", &mut self.description, 0, 1_000);
        if let Some(notes) = &mut self.resolution_notes {
            c.string("resolution_notes", notes, 1, 2_000);
            if self.status != EscalationStatus::Resolved {
                c.fail("resolution_notes", "not_allowed", "is only of one that is resolved");
            }
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: description, reason_id, priority, status, assigned_to, resolution_notes)
    }
}

/// What an escalation is about; any of them, or none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    /// A post.
    pub post_id: Option<Id<Post>>,
    /// A decision.
    pub decision_id: Option<Id<Decision>>,
    /// A reply.
    pub reply_id: Option<Id<Reply>>,
}

/// How long an escalation of a priority may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueTimes {
    /// Of the least.
    pub low: TimeDelta,
    /// Of the next.
    pub medium: TimeDelta,
    /// Of the next.
    pub high: TimeDelta,
    /// Of the most urgent.
    pub urgent: TimeDelta,
}

impl DueTimes {
    /// Of that priority.
    pub const fn of(&self, priority: Priority) -> TimeDelta {
        match priority {
            Priority::Low => self.low,
            Priority::Medium => self.medium,
            Priority::High => self.high,
            Priority::Urgent => self.urgent,
        }
    }
}

impl Default for DueTimes {
    fn default() -> Self {
        Self {
            low: TimeDelta::hours(72),
            medium: TimeDelta::hours(24),
            high: TimeDelta::hours(4),
            urgent: TimeDelta::hours(1),
        }
    }
}

/// An escalation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// Identity.
    pub id: Id<Escalation>,
    /// What it is about.
    pub about: About,
    /// Who opened it.
    pub origin: Origin,
    /// What is edited.
    pub details: EscalationDetails,
    /// The person who opened it.
    pub opened_by: Option<Id<Account>>,
    /// Who resolved it.
    pub resolved_by: Option<Id<Account>>,
    /// Until when it is to be resolved.
    pub due_at: Timestamp,
    /// When it was.
    pub resolved_at: Option<Timestamp>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Escalation, EscalationDetails);

/// What a priority adds to the sort key: more than any two times differ by, in microseconds.
const PRIORITY_STEP: i64 = 1_000_000_000_000_000_000;

/// The sort keys of a priority: from the first to before the second.
pub const fn sort_keys(priority: Priority) -> (i64, i64) {
    let place = match priority {
        Priority::Urgent => 1,
        Priority::High => 2,
        Priority::Medium => 3,
        Priority::Low => 4,
    };
    let middle = place * PRIORITY_STEP;
    (middle - PRIORITY_STEP / 2, middle + PRIORITY_STEP / 2)
}

impl Escalation {
    /// By this they are listed: the most urgent first, the oldest first among those.
    pub const fn sort_key(&self) -> i64 {
        let (first, _) = sort_keys(self.details.priority);
        first + PRIORITY_STEP / 2 + self.created_at.timestamp_micros()
    }

    /// A new one, of checked details.
    pub fn new(
        id: Id<Self>,
        about: About,
        origin: Origin,
        details: EscalationDetails,
        (opened_by, due, now): (Option<Id<Account>>, &DueTimes, Timestamp),
    ) -> Self {
        let is_resolved = details.status == EscalationStatus::Resolved;
        Self {
            id,
            about,
            origin,
            due_at: now + due.of(details.priority),
            opened_by,
            resolved_by: opened_by.filter(|_| is_resolved),
            resolved_at: is_resolved.then_some(now),
            details,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// What follows from a change of details: another priority has another due time, counted from the
    /// beginning; who resolves it is noted, and forgotten when it is opened again.
    pub fn follow(
        &mut self,
        old: &EscalationDetails,
        by: Option<Id<Account>>,
        due: &DueTimes,
        now: Timestamp,
    ) {
        if self.details.priority != old.priority {
            self.due_at = self.created_at + due.of(self.details.priority);
        }
        let is_resolved = self.details.status == EscalationStatus::Resolved;
        if is_resolved != (old.status == EscalationStatus::Resolved) {
            self.resolved_by = by.filter(|_| is_resolved);
            self.resolved_at = is_resolved.then_some(now);
        }
        if !is_resolved {
            self.details.resolution_notes = None;
        }
    }
}
