//! How SQLite begins and ends transactions, and what else the shared queries ask of a dialect.

use std::future::{Ready, ready};

use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::SingleValue;
use diesel::{Expression, QueryResult};
use repositories::StorageError;
use storage_diesel::built_in::Dialect;

use crate::backend::{Conn, Db};
pub(crate) use crate::catalog::{dangling_references, has_table};
use crate::errors::map_commit_err;
pub(crate) use crate::errors::{is_locked, map_err};

/// By which schemas are compared and statements are split.
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
    /// Begins a transaction that reads; its first query takes the snapshot.
    BeginRead = "BEGIN DEFERRED";
    /// Begins a transaction that writes. It waits for other processes here and never later.
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

/// Nothing is said about tables that were filled: plans do not depend on figures here.
pub(crate) const SETTLE: Option<&str> = None;

/// How a query holds what it finds: not at all, since there is one writer.
pub(crate) const HELD: &str = "";
/// How it leaves out what others hold.
pub(crate) const SKIPPING: &str = "";

/// Whether a comparison of row values begins at its place in an index over their columns.
pub(crate) const BEGINS_AT_ROW_VALUES: bool = true;
/// Whether a list of keys is one parameter of a query, whatever its length.
pub(crate) const LIST_IS_ONE_VALUE: bool = false;

/// What an insert does where a key is taken: those columns take the new values. Without any, nothing is
/// written, since the only writer holds every row.
pub(crate) fn on_conflict(key: &str, changed: &[&str]) -> String {
    if changed.is_empty() {
        return format!(" ON CONFLICT ({key}) DO NOTHING");
    }
    let sets: Vec<String> = changed.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(" ON CONFLICT ({key}) DO UPDATE SET {}", sets.join(", "))
}

/// A column to filter by but not to search by. SQLite uses any index that a condition fits; other planners
/// know from statistics which one is worth it.
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
