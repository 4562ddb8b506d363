//! Escalations.

use domain::{
    Id, Timestamp,
    engagement::{Escalation, EscalationStatus, Priority, Reference},
    identity::Account,
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which escalations to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EscalationFilter {
    /// As far as this.
    pub status: Option<EscalationStatus>,
    /// As urgent as this.
    pub priority: Option<Priority>,
    /// Somebody's.
    pub assigned_to: Option<Id<Account>>,
    /// Unresolved, and due before this time.
    pub overdue_at: Option<Timestamp>,
}

contract! {
    /// Escalations.
    pub trait EscalationRepository of escalations {
        /// The escalation of that id.
        async fn lookup(&mut self, id: Id<Escalation>) -> Result<Option<Escalation>, StorageError>;
        /// Escalations, most urgent first, oldest first among those.
        async fn list(
            &mut self,
            filter: &EscalationFilter,
            page: &PageRequest,
        ) -> Result<Page<Escalation>, StorageError>;
        /// How many unresolved ones were due before `now`, at most `bound`.
        async fn count_overdue(
            &mut self,
            now: Timestamp,
            bound: Option<usize>,
        ) -> Result<i64, StorageError>;
        /// The reason of that name, as it is at this moment: it may be gone by the time it is used, which
        /// `add` then says.
        async fn reason(&mut self, name: &str) -> Result<Option<Reference>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if what it names is missing.
        async fn add(&mut self, escalation: &Escalation) -> Result<(), StorageError>;
        /// Updates an escalation. MUST return `StaleVersion` unless the stored version is one less, and
        /// `ForeignKey` if what it names is missing.
        async fn save(&mut self, escalation: &Escalation) -> Result<(), StorageError>;
    }
}
