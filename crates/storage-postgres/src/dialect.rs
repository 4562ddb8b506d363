//! How PostgreSQL begins and ends transactions, and its other particularities.

use std::collections::HashSet;

use diesel::QueryResult;
use diesel_async::SimpleAsyncConnection;
use repositories::StorageError;
use storage_diesel::built_in::Dialect;
use uuid::Uuid;

use crate::backend::Conn;
pub(crate) use crate::catalog::has_table;
use crate::errors::map_commit_err;
pub(crate) use crate::errors::{map_err, of_unit};

/// By which schemas are compared and statements are split.
pub(crate) const DIALECT: Dialect = Dialect::Postgres;

/// The table in which the migration runner keeps its ledger.
pub(crate) const CREATE_LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    name VARCHAR(255) COLLATE \"C\" NOT NULL,
    checksum VARCHAR(64) COLLATE \"C\" NOT NULL,
    state VARCHAR(20) COLLATE \"C\" NOT NULL
        CONSTRAINT ck_schema_migrations_state CHECK (state IN ('applied', 'running', 'failed')),
    started_at TIMESTAMP(6) NOT NULL,
    finished_at TIMESTAMP(6),
    CONSTRAINT pk_schema_migrations PRIMARY KEY (name)
)";

/// Runs statements that return nothing of interest, separated by semicolons.
pub(crate) async fn batch(conn: &mut Conn, sql: &str) -> QueryResult<()> {
    conn.batch_execute(sql).await
}

/// Begins a transaction that changes the schema. The advisory lock (an arbitrary number) makes other
/// migrating processes wait, and ends with the transaction. READ COMMITTED lets this one see what they did.
pub(crate) async fn begin(conn: &mut Conn) -> Result<(), StorageError> {
    batch(
        conn,
        "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0; \
         SET LOCAL idle_in_transaction_session_timeout = 0; \
         SELECT pg_advisory_xact_lock(7813029114762510721)",
    )
    .await
    .map_err(map_err)
}

/// Begins a transaction that sees one state of the database; it ends with `rollback`.
pub(crate) async fn begin_snapshot(conn: &mut Conn) -> Result<(), StorageError> {
    begin_read(conn).await
}

/// Begins a unit of work that reads: on a snapshot.
pub(crate) async fn begin_read(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(map_err)
}

/// Begins a unit of work that writes and takes its locks, all in one round trip. Each statement sees
/// what was committed before it: what the unit decides on is held by its locks.
pub(crate) async fn begin_write(conn: &mut Conn, locks: &str) -> Result<(), StorageError> {
    let begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;";
    batch(conn, &format!("{begin}{locks}")).await.map_err(map_err)
}

/// Commits what is not a unit of work.
pub(crate) async fn commit(conn: &mut Conn) -> Result<(), StorageError> {
    commit_work(conn).await
}

/// Commits a unit of work.
pub(crate) async fn commit_work(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "COMMIT").await.map_err(map_commit_err)
}

/// Rolls back; nothing to roll back is no error.
pub(crate) async fn rollback(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "ROLLBACK").await.map_err(map_err)
}

/// Foreign keys are enforced while the schema changes, so there are none.
#[expect(clippy::unused_async, reason = "one of the functions that every dialect has")]
pub(crate) async fn dangling_references(_conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    Ok(Vec::new())
}

/// What is said before the names of tables once they were filled: the planner gets its figures, and pages
/// that all can see are marked. Autovacuum would come to it later (PostgreSQL manual, "Populating a
/// Database" and "Routine Vacuuming").
pub(crate) const SETTLE: Option<&str> = Some("VACUUM (ANALYZE)");

/// How a query holds what it finds.
pub(crate) const HELD: &str = " FOR UPDATE";
/// How it leaves out what another unit holds, in place of waiting for it.
pub(crate) const SKIPPING: &str = " SKIP LOCKED";

/// Whether a comparison of row values begins at its place in an index over their columns.
pub(crate) const BEGINS_AT_ROW_VALUES: bool = true;
/// Whether a list of keys is one parameter of a query, whatever its length.
pub(crate) const LIST_IS_ONE_VALUE: bool = true;

/// What an insert does where a key is taken: those columns take the new values. Without any, the row is held
/// by an update that changes nothing.
pub(crate) fn on_conflict(key: &str, changed: &[&str]) -> String {
    let held = key.split(',').next().filter(|_| changed.is_empty());
    let columns = changed.iter().copied().chain(held);
    let sets: Vec<String> = columns.map(|column| format!("{column} = excluded.{column}")).collect();
    or_update(key) + &sets.join(", ")
}

/// What an insert does where a key is taken, as far as the columns that change.
pub(crate) fn or_update(key: &str) -> String {
    format!(" ON CONFLICT ({key}) DO UPDATE SET ")
}

/// Adds a row of literals where its key is not taken.
pub(crate) fn add_if_absent(row: &str, key: &str) -> String {
    format!("INSERT INTO {row} ON CONFLICT ({key}) DO NOTHING;")
}

/// A column to filter by but not to search by. Here the planner knows that from statistics.
pub(crate) fn unindexed<C>(column: C) -> C {
    column
}

/// A UUID in the text of a statement.
pub(crate) fn uuid_literal(id: Uuid) -> String {
    format!("'{id}'::uuid")
}

/// Bytes in the text of a statement.
pub(crate) fn bytes_literal(bytes: &[u8]) -> String {
    format!("'\\x{}'::bytea", hex::encode(bytes))
}

/// A text in the text of a statement. Only hexadecimal digits stand in it, so that nothing can end it.
/// U+0000, which the database does not store, is left out.
pub(crate) fn text_literal(text: &str) -> String {
    let text = text.replace('\0', "");
    format!("convert_from('\\x{}'::bytea, 'UTF8')", hex::encode(text))
}

/// A statement in the text of several, planned once for a connection: planning it costs more than
/// running it.
pub(crate) fn prepared(name: String, query: &str, argument: &str, known: &mut HashSet<String>) -> String {
    let execute = format!("EXECUTE {name} ({argument});");
    if known.contains(&name) {
        return execute;
    }
    let prepare = format!("PREPARE {name} AS {query};");
    known.insert(name);
    prepare + &execute
}

/// How a locking read shares rows.
pub(crate) const SHARED: &str = "FOR SHARE";
/// How a locking read has rows alone. Foreign keys may be checked meanwhile.
pub(crate) const EXCLUSIVE: &str = "FOR NO KEY UPDATE";
/// How a locking read has rows alone, with all that refers to them: who adds such a row waits.
pub(crate) const EXCLUSIVE_WITH_KEYS: &str = "FOR UPDATE";

/// Holds the counter of failed logins of a key, which is made if there is none: who counts the first
/// failure must not overlook another one.
pub(crate) fn hold_login_failures(key: &str) -> String {
    format!(
        "INSERT INTO login_failures (failure_key, failures, window_started_at, created_at, updated_at) \
         VALUES ({key}, 0, '1970-01-01 00:00:00', '1970-01-01 00:00:00', '1970-01-01 00:00:00') \
         ON CONFLICT (failure_key) DO UPDATE SET failure_key = excluded.failure_key;"
    )
}

/// There is no cluster whose nodes all write.
#[expect(clippy::unused_async, reason = "one of the functions that every dialect has")]
pub(crate) async fn is_clustered(_conn: &mut Conn) -> Result<bool, StorageError> {
    Ok(false)
}

/// Without clusters nothing of the kind is written.
pub(crate) fn written_hold(_table: &str, _id: &str, _rows: &str) -> String {
    String::new()
}
