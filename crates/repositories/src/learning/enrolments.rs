//! Enrolments.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event},
};

use crate::{Page, PageRequest, StorageError, contract};

/// An enrolment with the name of its event, for the learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEnrolment {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Slug of the event.
    pub event_slug: String,
    /// Title of the event.
    pub event_title: String,
}

/// An enrolment with the name of its learner, for admins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventEnrolment {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Address of the learner.
    pub email: String,
    /// Name of the learner.
    pub display_name: String,
}

/// Which enrolments of an event to list, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnrolmentFilter {
    /// In this event.
    pub event_id: Id<Event>,
    /// With this status.
    pub status: Option<EnrolmentStatus>,
    /// Newest first; else oldest first.
    pub newest_first: bool,
}

contract! {
    /// Enrolments. They are deleted with their event.
    pub trait EnrolmentRepository of enrolments {
        /// The enrolment of an account in an event.
        rests on Learner
        async fn find(
            &mut self,
            event: Id<Event>,
            account: Id<Account>,
        ) -> Result<Option<Enrolment>, StorageError>;
        /// Enrolments of an account, oldest first.
        async fn list_by_account(
            &mut self,
            account: Id<Account>,
            page: &PageRequest,
        ) -> Result<Page<OwnEnrolment>, StorageError>;
        /// Enrolments in an event, by the time they were made.
        async fn list_by_event(
            &mut self,
            filter: &EnrolmentFilter,
            page: &PageRequest,
        ) -> Result<Page<EventEnrolment>, StorageError>;
        /// The enrolments of some accounts in an event, by account id.
        rests on Learner
        async fn of_accounts(
            &mut self,
            event: Id<Event>,
            accounts: &[Id<Account>],
        ) -> Result<Vec<Enrolment>, StorageError>;
        /// Inserts. MUST return `Conflict` if the account is already enrolled, `ForeignKey` if either is missing.
        async fn add(&mut self, enrolment: &Enrolment) -> Result<(), StorageError>;
        /// Inserts many; errors as `add`, and then none may be used before the unit of work is rolled back.
        async fn add_all(&mut self, enrolments: &[Enrolment]) -> Result<(), StorageError>;
        /// Updates status and times of an enrolment. MUST return `StaleVersion` if there is none with that id.
        async fn save(&mut self, enrolment: &Enrolment) -> Result<(), StorageError>;
    }
}
