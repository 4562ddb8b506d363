//! How errors of `MySQL` and `MariaDB` are classified.
//!
//! Diesel passes on their texts but not their codes. Sessions use English messages, and a test provokes
//! each of them. Texts may contain values of rows, so only names are taken from them.

use diesel::result::{DatabaseErrorKind, Error};
use repositories::StorageError;

/// The unit of work lost a conflict and was, or must be, rolled back. In this order: 1213 (also the
/// certification conflict of a cluster, in either wording), 1205, 1020, 1614.
const COLLISIONS: [&str; 5] = [
    "Deadlock found when trying to get lock",
    "WSREP detected deadlock/conflict and aborted the transaction",
    "Lock wait timeout exceeded",
    "Record has changed since last read",
    "Transaction branch was rolled back: deadlock was detected",
];

/// The server, or this node of a cluster, is gone or shutting down: 1047, 1053, 1927, 1317 at its end,
/// 1152, and messages of the client.
const LOST: [&str; 9] = [
    "WSREP has not yet prepared node for application use",
    "Server shutdown in progress",
    "Connection was killed",
    "Aborted connection",
    "Input/output error",
    "Driver error: `Connection to the server is closed",
    "Driver error: `Packet out of order",
    "Other error",
    "The server is currently in offline mode",
];

/// Transient errors, or ones an operator must fix: 1969, 3024 and 1317, 1290, 1836,
/// 1021, 1040, 1041.
const UNAVAILABLE: [&str; 7] = [
    "Query execution was interrupted",
    "The MySQL server is running with the --",
    "The MariaDB server is running with the --",
    "Running in read-only mode",
    "Disk full",
    "Too many connections",
    "Out of memory",
];

/// What a failed statement means.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be named in map_err(…)")]
pub(crate) fn map_err(error: Error) -> StorageError {
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

/// What only an operator can mend: rights (1044, 1142, 1143, 1227), a schema that was taken back (1054, 1146).
fn is_for_operators(message: &str) -> bool {
    message.contains(" command denied to user ")
        || message.starts_with("Access denied")
        || message.starts_with("Unknown column '")
        || (message.starts_with("Table '") && message.ends_with("' doesn't exist"))
}

/// What a failed commit means. If the server was lost meanwhile, the outcome is unknown.
pub(crate) fn map_commit_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(_, info) if is_lost(info.message()) => {
            StorageError::OutcomeUnknown("the server was lost during the commit".to_owned())
        }
        _ => map_err(error),
    }
}

/// Why there is no connection, without the parts that may repeat secrets.
pub(crate) fn connecting(error: &mysql_async::Error) -> String {
    match error {
        mysql_async::Error::Server(server) => match server.code {
            // "Access denied for user 'u'@'host' (using password: YES)": the user's name is no secret.
            1044 | 1045 | 1698 => format!("login refused: {}", server.message),
            _ => server.message.clone(),
        },
        mysql_async::Error::Url(_) => "the database URL is not usable".to_owned(),
        mysql_async::Error::Io(mysql_async::IoError::Io(error)) => error.to_string(),
        other => other.to_string(),
    }
}

fn is_lost(message: &str) -> bool {
    LOST.iter().any(|text| message.starts_with(text))
}

fn database_error(kind: DatabaseErrorKind, message: &str) -> StorageError {
    if COLLISIONS.iter().any(|text| message.starts_with(text)) {
        return StorageError::Retryable(first_words(message));
    }
    if is_lost(message) {
        return StorageError::Retryable("the connection to the server was lost".to_owned());
    }
    match kind {
        DatabaseErrorKind::UniqueViolation => {
            return StorageError::Conflict { which: after(message, " for key ") };
        }
        DatabaseErrorKind::ForeignKeyViolation => {
            return StorageError::ForeignKey { which: after(message, "CONSTRAINT ") };
        }
        DatabaseErrorKind::ReadOnlyTransaction => {
            return StorageError::Backend(READ_ONLY.to_owned());
        }
        _ => {}
    }
    if let Some(which) = refused(message) {
        return StorageError::Check { which };
    }
    let full = message.starts_with("The table '") && message.ends_with("is full");
    if full || UNAVAILABLE.iter().any(|text| message.starts_with(text)) {
        return StorageError::Unavailable(first_words(message));
    }
    StorageError::Backend(message.to_owned())
}

/// The constraint or column that refused a row: 3819, 4025, 1048, 1364, and what strict mode says of
/// values that do not fit (1264, 1265, 1292, 1366, 1406).
fn refused(message: &str) -> Option<String> {
    if message.starts_with("Check constraint '") || message.starts_with("CONSTRAINT `") {
        return Some(quoted(message));
    }
    if message.starts_with("Column '") || message.starts_with("Field '") {
        return Some(quoted(message));
    }
    let beginnings = [
        "Data too long for column",
        "Out of range value for column",
        "Data truncated for column",
        "Incorrect string value",
        "Incorrect datetime value",
        "Incorrect date value",
        "Incorrect double value",
        "Incorrect integer value",
        "Invalid JSON text",
    ];
    let fits = beginnings.iter().any(|text| message.starts_with(text));
    fits.then(|| after(message, "column "))
}

/// The name that follows: `'name'`, `` `name` ``, or the last of `` `db`.`table`.`name` ``.
fn after(message: &str, marker: &str) -> String {
    let Some((_, rest)) = message.rsplit_once(marker) else { return "not named by the server".to_owned() };
    let end = rest.find([' ', ')', ',']).unwrap_or(rest.len());
    let path = rest.get(..end).unwrap_or(rest);
    let name = path.rsplit('.').next().unwrap_or(path);
    name.trim_matches(['\'', '`', '"']).to_owned()
}

/// The first name in quotes.
fn quoted(message: &str) -> String {
    let mut parts = message.splitn(3, ['\'', '`']);
    parts.nth(1).unwrap_or("not named by the server").to_owned()
}

/// The beginning of a message, which the server words itself and which contains no values.
fn first_words(message: &str) -> String {
    message.split([';', '\'']).next().unwrap_or(message).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(kind: DatabaseErrorKind, message: &str) -> String {
        format!("{:?}", database_error(kind, message))
    }

    #[test]
    fn names_are_taken_out_and_values_are_not() {
        use DatabaseErrorKind::{ForeignKeyViolation, UniqueViolation, Unknown};
        for (kind, message, expected) in [
            (UniqueViolation, "Duplicate entry 'hunter2' for key 'uq_a'", "Conflict { which: \"uq_a\" }"),
            (
                UniqueViolation,
                "Duplicate entry 'hunter2' for key 'accounts.uq_a'",
                "Conflict { which: \"uq_a\" }",
            ),
            (
                UniqueViolation,
                "Duplicate entry 'x' for key 'hunter2' for key 'uq_a'",
                "Conflict { which: \"uq_a\" }",
            ),
            (
                ForeignKeyViolation,
                "Cannot add or update a child row: a foreign key constraint fails (`d`.`t`, CONSTRAINT `fk_t_a` FOREIGN KEY (`a`) REFERENCES `p` (`id`))",
                "ForeignKey { which: \"fk_t_a\" }",
            ),
            (Unknown, "CONSTRAINT `ck_a` failed for `d`.`t`", "Check { which: \"ck_a\" }"),
            (Unknown, "Check constraint 'ck_a' is violated.", "Check { which: \"ck_a\" }"),
            (Unknown, "Data too long for column 'slug' at row 1", "Check { which: \"slug\" }"),
            (
                Unknown,
                "Incorrect string value: '\\xF0hunter2' for column `d`.`t`.`slug` at row 1",
                "Check { which: \"slug\" }",
            ),
            (Unknown, "Column 'slug' cannot be null", "Check { which: \"slug\" }"),
        ] {
            assert_eq!(meant(kind, message), expected);
        }
    }

    #[test]
    fn what_operators_mend_is_no_fault_of_a_unit() {
        let of =
            |text: &str, writes| format!("{:?}", of_unit(StorageError::Backend(text.to_owned()), writes));
        for text in [
            "INSERT command denied to user 'lyceum_serve'@'%' for table `lyceum`.`events`",
            "Access denied for user 'lyceum_serve'@'%' to database 'lyceum'",
            "Table 'lyceum.events' doesn't exist",
            "Unknown column 'events.slug' in 'SELECT'",
        ] {
            assert!(of(text, false).starts_with("Unavailable"), "{text}");
        }
        assert!(of("You have an error in your SQL syntax", true).starts_with("Backend"));
        assert!(of(READ_ONLY, false).starts_with("Backend"));
        assert!(of(READ_ONLY, true).starts_with("Unavailable"));
        let read_only = "The MySQL server is running with the --super-read-only option so it cannot execute this statement";
        assert!(meant(DatabaseErrorKind::Unknown, read_only).starts_with("Unavailable"));
    }

    #[test]
    fn collisions_and_losses_are_told_apart_from_the_rest() {
        let unknown = DatabaseErrorKind::Unknown;
        for message in [
            "Deadlock found when trying to get lock; try restarting transaction",
            "Lock wait timeout exceeded; try restarting transaction",
            "Input/output error: Input/output error: can't parse: buf doesn't have enough data",
            "WSREP has not yet prepared node for application use",
        ] {
            assert!(meant(unknown, message).starts_with("Retryable"), "{message}");
        }
        assert!(
            meant(unknown, "Query execution was interrupted (max_statement_time exceeded)")
                .starts_with("Unav")
        );
        assert!(meant(unknown, "You have an error in your SQL syntax").starts_with("Backend"));
    }
}
