//! How errors of PostgreSQL are classified.
//!
//! Diesel passes on the kinds that it knows and the names of constraints, but no other codes; the texts are
//! in English where the session may choose the language. Texts may contain values of rows, so those of
//! refused rows are not repeated.

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, Error};
use repositories::StorageError;

/// The unit of work lost a conflict: 40P01, 55P03, and 40001 where it comes without its kind.
const COLLISIONS: [&str; 4] = [
    "deadlock detected",
    "canceling statement due to lock timeout",
    "could not serialize access",
    "canceling statement due to conflict with recovery",
];

/// The server is gone or shutting down: 57P01 to 57P03, 25006 of a server that became a standby.
const LOST: [&str; 4] = [
    "terminating connection due to",
    "the database system is",
    "connection closed",
    "server closed the connection",
];

/// Transient errors, or ones an operator must fix: 57014, 53100, 53200, 53300, 53400.
const UNAVAILABLE: [&str; 8] = [
    "canceling statement due to statement timeout",
    "canceling statement due to user request",
    "could not extend file",
    "could not write",
    "out of memory",
    "out of shared memory",
    "remaining connection slots are reserved",
    "sorry, too many clients already",
];

/// Values that do not fit: 22001, 22021, 22P05, 22P02, 22007.
const REFUSED: [&str; 5] = [
    "value too long for type",
    "invalid byte sequence for encoding",
    "unsupported Unicode escape sequence",
    "invalid input syntax for type",
    "invalid input value for",
];
/// Matched at the end of the message, which begins with a type or a value: 22003, 22008.
const OUT_OF_RANGE: [&str; 3] =
    [" out of range", " is out of range for type bigint", " is out of range for type double precision"];

/// What a failed statement means.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be named in map_err(…)")]
pub(crate) fn map_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(kind, info) => database_error(*kind, info.as_ref()),
        // Diesel names the column; the source says what is wrong with the value.
        Error::DeserializationError(inner) => StorageError::Backend(match inner.source() {
            Some(source) => format!("{inner}: {source}"),
            None => inner.to_string(),
        }),
        other => StorageError::Backend(other.to_string()),
    }
}

/// A read in which is written, or any unit on a server that takes no writes.
const READ_ONLY: &str = "a unit of work that reads cannot write";

/// What the error of a statement means for a unit of work: where the database is not as it must be, no unit
/// is at fault.
pub(crate) fn of_unit(error: StorageError, writes: bool) -> StorageError {
    match error {
        StorageError::Backend(text) if is_for_operators(&text) => StorageError::Unavailable(text),
        StorageError::Backend(text) if writes && text == READ_ONLY => {
            StorageError::Unavailable("the server takes no writes".to_owned())
        }
        other => other,
    }
}

/// What only an operator can mend: rights (42501), a schema that was taken back (42P01, 42703).
fn is_for_operators(message: &str) -> bool {
    message.starts_with("permission denied for")
        || ((message.starts_with("relation \"") || message.starts_with("column "))
            && message.ends_with(" does not exist"))
}

/// What a failed commit means. If the server was lost meanwhile, the outcome is unknown.
pub(crate) fn map_commit_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(kind, info) if is_lost(*kind, info.message()) => {
            StorageError::OutcomeUnknown("the server was lost during the commit".to_owned())
        }
        _ => map_err(error),
    }
}

fn is_lost(kind: DatabaseErrorKind, message: &str) -> bool {
    matches!(kind, DatabaseErrorKind::UnableToSendCommand | DatabaseErrorKind::ClosedConnection)
        || LOST.iter().any(|text| message.starts_with(text))
}

/// `bigint out of range`, or `date/time field value out of range: "…"`.
fn is_out_of_range(message: &str) -> bool {
    OUT_OF_RANGE.iter().any(|text| message.ends_with(text))
        || message.starts_with("date/time field value out of range")
}

fn database_error(
    kind: DatabaseErrorKind,
    info: &(dyn DatabaseErrorInformation + Send + Sync),
) -> StorageError {
    let message = info.message();
    let begins_with = |texts: &[&str]| texts.iter().any(|text| message.starts_with(text));
    let which = || {
        let name = info.constraint_name().or_else(|| info.column_name());
        name.unwrap_or("not named by the server").to_owned()
    };
    if is_lost(kind, message) {
        return StorageError::Retryable("the connection to the server was lost".to_owned());
    }
    match kind {
        DatabaseErrorKind::SerializationFailure => StorageError::Retryable(message.to_owned()),
        DatabaseErrorKind::UniqueViolation => StorageError::Conflict { which: which() },
        DatabaseErrorKind::ForeignKeyViolation | DatabaseErrorKind::RestrictViolation => {
            StorageError::ForeignKey { which: which() }
        }
        DatabaseErrorKind::CheckViolation | DatabaseErrorKind::NotNullViolation => {
            StorageError::Check { which: which() }
        }
        DatabaseErrorKind::ReadOnlyTransaction => StorageError::Backend(READ_ONLY.to_owned()),
        _ if begins_with(&COLLISIONS) => StorageError::Retryable(message.to_owned()),
        _ if begins_with(&REFUSED) || is_out_of_range(message) => StorageError::Check { which: which() },
        _ if begins_with(&UNAVAILABLE) => StorageError::Unavailable(message.to_owned()),
        _ => StorageError::Backend(message.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_operators_mend_is_no_fault_of_a_unit() {
        let of =
            |text: &str, writes| format!("{:?}", of_unit(StorageError::Backend(text.to_owned()), writes));
        for text in [
            "permission denied for table events",
            "permission denied for schema public",
            "relation \"events\" does not exist",
            "column events.slug does not exist",
        ] {
            assert!(of(text, false).starts_with("Unavailable"), "{text}");
        }
        assert!(of("syntax error at or near \"x\"", true).starts_with("Backend"));
        assert!(of(READ_ONLY, false).starts_with("Backend"));
        assert!(of(READ_ONLY, true).starts_with("Unavailable"));
    }
}
