//! What a change expects of the present state.

use std::sync::Arc;

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
