//! Who may open what: published to be seen at all, enrolled to be read.

use domain::learning::{EnrolmentStatus, EventStatus};

use crate::ServiceError;

/// Refuses a learner what is not published (as if it did not exist) or not open to them.
pub(super) fn open_to(
    what: &'static str,
    event: EventStatus,
    published: bool,
    enrolment: Option<EnrolmentStatus>,
) -> Result<(), ServiceError> {
    if event != EventStatus::Published || !published {
        return Err(ServiceError::NotFound(what));
    }
    match enrolment {
        Some(EnrolmentStatus::Active | EnrolmentStatus::Completed) => Ok(()),
        Some(EnrolmentStatus::Withdrawn) | None => {
            Err(ServiceError::forbidden("enrolment_required", "enrol in the event first"))
        }
    }
}
