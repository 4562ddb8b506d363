//! How SQLite begins and ends transactions, and what its errors mean.

use std::future::{Ready, ready};

use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorKind, Error};
use diesel::sql_types::SingleValue;
use diesel::{Expression, QueryResult};
use repositories::StorageError;
use storage_diesel::built_in::Dialect;
use storage_diesel::statements::Quoting;

use crate::backend::{Conn, Db};
pub(crate) use crate::catalog::{dangling_references, has_table};

/// As schemas are compared.
pub(crate) const DIALECT: Dialect = Dialect::Sqlite;

/// The table in which the migration runner keeps its ledger.
pub const CREATE_LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    name TEXT NOT NULL CONSTRAINT ck_schema_migrations_name CHECK (length(name) <= 255),
    checksum TEXT NOT NULL CONSTRAINT ck_schema_migrations_checksum CHECK (length(checksum) <= 64),
    state TEXT NOT NULL CONSTRAINT ck_schema_migrations_state CHECK (state IN ('applied', 'running', 'failed')),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    CONSTRAINT pk_schema_migrations PRIMARY KEY (name)
) STRICT";

/// How text is quoted.
pub(crate) const QUOTING: Quoting = Quoting::Sqlite;

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// A type of its own, so that Diesel finds the prepared statement by type and SQLite does
        /// not parse it anew.
        #[derive(QueryId)]
        pub(crate) struct $name;

        impl QueryFragment<Db> for $name {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
                out.push_sql($sql);
                Ok(())
            }
        }
    )*};
}

statements! {
    /// Begins a transaction that reads; its snapshot is taken by its first query.
    BeginRead = "BEGIN DEFERRED";
    /// Begins a transaction that writes, and waits for other processes here and nowhere later.
    BeginWrite = "BEGIN IMMEDIATE";
    /// Ends a transaction and keeps what it did.
    Commit = "COMMIT";
    /// Ends a transaction and undoes what it did.
    Rollback = "ROLLBACK";
    /// Begins a unit of work within a transaction.
    Savepoint = "SAVEPOINT unit";
    /// Ends a unit of work and keeps what it did, if the transaction commits.
    Release = "RELEASE unit";
    /// Undoes a unit of work, which is still to be ended.
    RollbackTo = "ROLLBACK TO unit";
}

/// Runs statements that return nothing of interest, separated by semicolons.
pub(crate) fn batch(conn: &mut Conn, sql: &str) -> Ready<QueryResult<()>> {
    conn.batch_execute(sql)
}

/// Begins a transaction that changes the schema.
pub fn begin(conn: &mut Conn) -> Ready<Result<(), StorageError>> {
    ready(conn.control(BeginWrite).map_err(map_err))
}

/// Begins a transaction that sees one state of the database; it ends with `rollback`.
pub(crate) fn begin_snapshot(conn: &mut Conn) -> Ready<Result<(), StorageError>> {
    ready(conn.control(BeginRead).map_err(map_err))
}

/// Commits it.
pub fn commit(conn: &mut Conn) -> Ready<Result<(), StorageError>> {
    ready(conn.control(Commit).map_err(map_commit_err))
}

/// Rolls it back; nothing to roll back is no error.
pub fn rollback(conn: &mut Conn) -> Ready<Result<(), StorageError>> {
    conn.reset();
    ready(match conn.control(Rollback) {
        Err(error) if !error.to_string().contains("no transaction is active") => Err(map_err(error)),
        _ => Ok(()),
    })
}

/// What an upsert collides on: the columns of a key. `MySQL` takes any key, and names none.
pub(crate) fn unique_key<C>(columns: C) -> C {
    columns
}

/// A column by which rows are judged, not found. SQLite takes any index that a condition fits; other
/// planners know from statistics what is worth it.
pub(crate) fn unindexed<C>(column: C) -> likely<C::SqlType, C>
where
    C: Expression,
    C::SqlType: SingleValue,
{
    likely(column)
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// The value itself, by no index.
    fn likely<T: SingleValue>(value: T) -> T;
}

/// What a failed statement means.
#[expect(clippy::needless_pass_by_value, reason = "so that it can be named in map_err(…)")]
pub fn map_err(error: Error) -> StorageError {
    match &error {
        Error::DatabaseError(kind, info) => database_error(*kind, info.message()),
        // Diesel names the column, its source what is wrong with the value.
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

/// Errors that pass, or that whoever runs the machine must see to: nothing was written.
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

/// SQLite's codes do not come through Diesel, its texts do; they are part of its tests and stable.
/// The text goes first: a restricted deletion, for one, comes as the error of a trigger.
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
