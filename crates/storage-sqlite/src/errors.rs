//! How errors of SQLite are classified.

use diesel::result::{DatabaseErrorKind, Error};
use repositories::StorageError;

/// What a failed statement means.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be named in map_err(…)")]
pub fn map_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(kind, info) => database_error(*kind, info.message()),
        // Diesel names the column; the source says what is wrong with the value.
        Error::DeserializationError(inner) => StorageError::Backend(match inner.source() {
            Some(source) => format!("{inner}: {source}"),
            None => inner.to_string(),
        }),
        other => StorageError::Backend(other.to_string()),
    }
}

/// What a failed commit means. After an input or output error the commit record may or may not be
/// on disk.
pub(crate) fn map_commit_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(_, info) if info.message().starts_with(IO_ERROR) => {
            StorageError::OutcomeUnknown(info.message().to_owned())
        }
        _ => map_err(error),
    }
}

/// Whether SQLite has, or may have, rolled the whole transaction back with this error.
pub(crate) fn ends_transaction(error: &Error) -> bool {
    let Error::DatabaseError(_, info) = error else { return false };
    [FULL, IO_ERROR, "out of memory", "interrupted"].iter().any(|text| info.message().starts_with(text))
}

/// Whether another process holds a lock that this statement needs.
pub(crate) fn is_locked(error: &Error) -> bool {
    let Error::DatabaseError(_, info) = error else { return false };
    info.message().starts_with(LOCKED)
}

const LOCKED: &str = "database is locked";
const FULL: &str = "database or disk is full";
const IO_ERROR: &str = "disk I/O error";

/// Transient errors, or ones an operator must fix: nothing was written.
const UNAVAILABLE: [&str; 9] = [
    FULL,
    IO_ERROR,
    LOCKED,
    "database table is locked",
    "database schema is locked",
    "locking protocol",
    "unable to open database file",
    "out of memory",
    "interrupted",
];

const READ_ONLY: &str = "attempt to write a readonly database";
/// What only an operator can mend: a damaged file, another one in its place, a schema that was taken back.
const FOR_OPERATORS: [&str; 4] =
    ["database disk image is malformed", "file is not a database", "no such table", "no such column"];

/// What the error of a statement means for a unit of work: where the database is not as it must be, no unit
/// is at fault. One that reads and tries to write is.
pub(crate) fn of_unit(error: StorageError, writes: bool) -> StorageError {
    let is_theirs = |text: &str| FOR_OPERATORS.iter().any(|beginning| text.starts_with(beginning));
    match error {
        StorageError::Backend(text) if is_theirs(&text) || (writes && text.starts_with(READ_ONLY)) => {
            StorageError::Unavailable(text)
        }
        other => other,
    }
}

/// Whether a connection remembers the cause, which may be mended meanwhile: it is to be opened anew.
pub(crate) fn is_remembered(text: &str) -> bool {
    [READ_ONLY, "database disk image is malformed", "file is not a database"]
        .iter()
        .any(|beginning| text.starts_with(beginning))
}

/// Diesel passes on SQLite's texts but not its codes; the texts are covered by SQLite's own tests and
/// stable. The text is checked first: a restricted deletion, for example, comes as the error of a trigger.
fn database_error(kind: DatabaseErrorKind, message: &str) -> StorageError {
    if let Some(which) = message.strip_prefix("UNIQUE constraint failed: ") {
        return StorageError::Conflict { which: which.to_owned() };
    }
    if message.starts_with("FOREIGN KEY constraint failed") {
        return StorageError::ForeignKey { which: "not named by SQLite".to_owned() };
    }
    let refused = message
        .strip_prefix("CHECK constraint failed: ")
        .or_else(|| message.strip_prefix("NOT NULL constraint failed: "))
        // "cannot store TEXT value in INTEGER column table.column", of a STRICT table
        .or_else(|| message.strip_prefix("cannot store ").and_then(|rest| rest.rsplit(' ').next()));
    if let Some(which) = refused {
        return StorageError::Check { which: which.to_owned() };
    }
    if UNAVAILABLE.iter().any(|text| message.starts_with(text)) {
        return StorageError::Unavailable(message.to_owned());
    }
    match kind {
        DatabaseErrorKind::UniqueViolation => StorageError::Conflict { which: message.to_owned() },
        DatabaseErrorKind::UnableToSendCommand => StorageError::Unavailable(message.to_owned()),
        _ => StorageError::Backend(message.to_owned()),
    }
}
