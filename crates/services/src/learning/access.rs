//! Who may open what, and when: published to be seen at all, enrolled to be read, begun and not over.

use domain::{
    Timestamp,
    learning::{EnrolmentStatus, EventState, EventStatus},
};

use crate::ServiceError;

/// What a learner is about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Looks at it.
    Read,
    /// Gets on with it: notes progress, starts an attempt.
    Study,
}

/// Something in an event, and who asks for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// What it is called where it is not found.
    pub what: &'static str,
    /// The event.
    pub event: EventState,
    /// Whether it is published, and what it is in.
    pub published: bool,
    /// Where the learner is with the event.
    pub enrolment: Option<EnrolmentStatus>,
}

impl Place {
    /// Refuses a learner what is not published (as if it did not exist), not open to them, or not open
    /// now. An archived event exists for those who are enrolled, to be read.
    pub(super) fn open_for(self, purpose: Purpose, now: Timestamp) -> Result<(), ServiceError> {
        let is_in = matches!(self.enrolment, Some(EnrolmentStatus::Active | EnrolmentStatus::Completed));
        if !(self.published && is_seen(self.event.status, is_in)) {
            return Err(ServiceError::NotFound(self.what));
        }
        if !is_in {
            return Err(ServiceError::forbidden("enrolment_required", "enrol in the event first"));
        }
        if !self.event.has_begun(now) {
            return Err(ServiceError::forbidden("not_started", "the event has not begun yet"));
        }
        if purpose == Purpose::Study {
            check_goes_on(&self.event, now)?;
        }
        Ok(())
    }
}

/// Whether an event exists for somebody: archived it is out of the catalogue, and there for those who are
/// enrolled.
pub(super) const fn is_seen(status: EventStatus, is_in: bool) -> bool {
    match status {
        EventStatus::Draft => false,
        EventStatus::Published => true,
        EventStatus::Archived => is_in,
    }
}

/// Refuses what is more than reading where the event is over.
pub(super) fn check_goes_on(event: &EventState, now: Timestamp) -> Result<(), ServiceError> {
    if event.status == EventStatus::Archived {
        return Err(ServiceError::forbidden("archived", "the event is archived; it can only be read"));
    }
    if event.has_ended(now) {
        return Err(ServiceError::forbidden("ended", "the event has ended; it can only be read"));
    }
    Ok(())
}
