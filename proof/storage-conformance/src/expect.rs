//! Expected errors.
#![expect(clippy::needless_pass_by_value, reason = "so that the outcome of a call can be handed on")]

use std::fmt::Debug;

use repositories::StorageError;

/// A unique key is taken.
#[track_caller]
pub(crate) fn conflict<T: Debug>(outcome: Result<T, StorageError>) {
    assert!(matches!(outcome, Err(StorageError::Conflict { .. })), "a conflict, not {outcome:?}");
}

/// A referenced row is missing, or the row to delete is still referenced.
#[track_caller]
pub(crate) fn foreign_key<T: Debug>(outcome: Result<T, StorageError>) {
    assert!(matches!(outcome, Err(StorageError::ForeignKey { .. })), "a foreign key, not {outcome:?}");
}

/// A value is not allowed.
#[track_caller]
pub(crate) fn check<T: Debug>(outcome: Result<T, StorageError>) {
    assert!(matches!(outcome, Err(StorageError::Check { .. })), "a check, not {outcome:?}");
}

/// The version is not the expected one.
#[track_caller]
pub(crate) fn stale<T: Debug>(outcome: Result<T, StorageError>) {
    assert!(matches!(outcome, Err(StorageError::StaleVersion)), "a stale version, not {outcome:?}");
}
