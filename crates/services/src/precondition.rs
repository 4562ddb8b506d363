//! What a change expects of the present state.

use std::sync::Arc;

use domain::{
    Timestamp,
    editing::{Details, Versioned},
    validation::Checker,
};

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

/// Edits the details of something, if it is the version that was expected: the names of the fields
/// that changed. Where none did, the entity is as it was, and nothing is to be saved.
pub(crate) fn edited<E: Versioned>(
    entity: &mut E,
    expected: IfMatch,
    now: Timestamp,
    edit: impl FnOnce(&mut E::Details) -> Result<(), ServiceError>,
) -> Result<Vec<&'static str>, ServiceError> {
    expected.check(entity.version())?;
    let mut details = entity.details().clone();
    edit(&mut details)?;
    let details = checked(&details)?;
    let fields = details.changes(entity.details());
    if !fields.is_empty() {
        *entity.details_mut() = details;
        entity.mark_changed(now);
    }
    Ok(fields)
}
