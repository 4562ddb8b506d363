//! What a change expects of the present state.

use std::sync::Arc;

use domain::{editing::Details, validation::Checker};

use crate::ServiceError;

/// The version that a change was made against (`If-Match`, RFC 9110, 13.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfMatch {
    /// Whatever it is.
    Any,
    /// Exactly this one.
    Version(i64),
}

impl IfMatch {
    /// Refuses another version with `StaleVersion`.
    pub(crate) fn check(self, present: i64) -> Result<(), ServiceError> {
        match self {
            Self::Version(expected) if expected != present => Err(ServiceError::StaleVersion),
            Self::Any | Self::Version(_) => Ok(()),
        }
    }
}

/// Changes the editable part of something; pure, since it runs inside the unit of work.
pub type Edit<T> = Arc<dyn Fn(&mut T) -> Result<(), ServiceError> + Send + Sync>;

/// Checks details and brings them into their stored form.
pub(crate) fn checked<D: Details>(details: &D) -> Result<D, ServiceError> {
    let mut details = details.clone();
    let mut checker = Checker::new();
    details.check(&mut checker);
    checker.finish()?;
    Ok(details)
}
