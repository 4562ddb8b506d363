//! How `MySQL` begins and ends transactions, and its other particularities.

use std::collections::HashSet;

use diesel::QueryResult;
use diesel::result::Error;
use diesel_async::SimpleAsyncConnection;
use repositories::StorageError;
use storage_diesel::built_in::Dialect;
use uuid::Uuid;

use crate::backend::Conn;
pub(crate) use crate::catalog::has_table;
use crate::errors::map_commit_err;
pub(crate) use crate::errors::{map_err, of_unit};
use crate::fence::status;

/// By which schemas are compared and statements are split.
pub(crate) const DIALECT: Dialect = Dialect::Mysql;

/// The table in which the migration runner keeps its ledger.
pub(crate) const CREATE_LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (
    name VARCHAR(255) NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    state VARCHAR(20) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    CONSTRAINT pk_schema_migrations PRIMARY KEY (name),
    CONSTRAINT ck_schema_migrations_state CHECK (state IN ('applied', 'running', 'failed'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

/// Runs statements that return nothing of interest, separated by semicolons.
pub(crate) async fn batch(conn: &mut Conn, sql: &str) -> QueryResult<()> {
    conn.batch_execute(sql).await
}

/// Begins a transaction.
pub(crate) async fn begin(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "START TRANSACTION").await.map_err(map_err)
}

/// Begins a transaction that sees one state of the database; it ends with `rollback`.
pub(crate) async fn begin_snapshot(conn: &mut Conn) -> Result<(), StorageError> {
    begin_read(conn).await
}

/// Begins a unit of work that reads: on a snapshot (the session's isolation is REPEATABLE READ).
pub(crate) async fn begin_read(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY").await.map_err(map_err)
}

/// Begins a unit of work that writes and takes its locks, in one round trip. Each statement sees what was
/// committed before it: what the unit decides on is held by its locks.
///
/// A node of a cluster rolls a transaction back when another node's commit needs its rows, and says so in
/// the next answer. If the next message is the closing of a statement, which has no answer, nobody is told
/// (`MariaDB` 10.11): the rest of the unit would run and commit without its beginning. The savepoint
/// prevents that: it disappears with the transaction, and nothing is committed without it. With
/// `autocommit` off, leftovers are not committed either.
pub(crate) async fn begin_write(conn: &mut Conn, locks: &str) -> Result<(), StorageError> {
    let begin = "SET autocommit = 0; SET TRANSACTION ISOLATION LEVEL READ COMMITTED; \
                 START TRANSACTION READ WRITE; SAVEPOINT unit_of_work;";
    batch(conn, &format!("{begin}{locks}")).await.map_err(map_err)
}

/// Commits what is not a unit of work.
pub(crate) async fn commit(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "COMMIT").await.map_err(map_commit_err)
}

/// Commits a unit of work, if it is complete: see [`begin_write`].
pub(crate) async fn commit_work(conn: &mut Conn) -> Result<(), StorageError> {
    let commit = "RELEASE SAVEPOINT unit_of_work; COMMIT; SET autocommit = 1";
    batch(conn, commit).await.map_err(|error| match &error {
        Error::DatabaseError(_, info) if info.message().starts_with("SAVEPOINT unit_of_work does not") => {
            StorageError::Retryable("the node rolled the transaction back".to_owned())
        }
        _ => map_commit_err(error),
    })
}

/// Rolls back; nothing to roll back is no error.
pub(crate) async fn rollback(conn: &mut Conn) -> Result<(), StorageError> {
    batch(conn, "ROLLBACK; SET autocommit = 1").await.map_err(map_err)
}

/// Foreign keys are enforced while the schema changes, so there are none.
#[expect(clippy::unused_async, reason = "one of the functions that every dialect has")]
pub(crate) async fn dangling_references(_conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    Ok(Vec::new())
}

/// Nothing is said about tables that were filled: the server counts anew by itself once a tenth of a
/// table changed (`innodb_stats_auto_recalc`).
pub(crate) const SETTLE: Option<&str> = None;

/// How a query holds what it finds.
pub(crate) const HELD: &str = " FOR UPDATE";
/// How it leaves out what another unit holds, in place of waiting for it.
pub(crate) const SKIPPING: &str = " SKIP LOCKED";

/// Whether a comparison of row values begins at its place in an index over their columns.
pub(crate) const BEGINS_AT_ROW_VALUES: bool = false;
/// Whether a list of keys is one parameter of a query, whatever its length.
pub(crate) const LIST_IS_ONE_VALUE: bool = false;

/// What an insert does where a key is taken (any key, so the text names none): those columns take the new
/// values. Without any, the row is held by an update that changes nothing. `MySQL` 8.0.20 and later prefer an
/// alias of the row to `VALUES`, which MariaDB does not know; both take this.
pub(crate) fn on_conflict(key: &str, changed: &[&str]) -> String {
    let held = key.split(',').next().filter(|_| changed.is_empty());
    let columns = changed.iter().copied().chain(held);
    let sets: Vec<String> = columns.map(|column| format!("{column} = VALUES({column})")).collect();
    or_update(key) + &sets.join(", ")
}

/// What an insert does where a key is taken, as far as the columns that change.
pub(crate) fn or_update(_key: &str) -> String {
    " ON DUPLICATE KEY UPDATE ".to_owned()
}

/// Adds a row of literals where its key is not taken. A key that is taken is shared from then on.
pub(crate) fn add_if_absent(row: &str, _key: &str) -> String {
    format!("INSERT IGNORE INTO {row};")
}

/// A column to filter by but not to search by. Here the planner knows that from statistics.
pub(crate) fn unindexed<C>(column: C) -> C {
    column
}

/// A UUID in the text of a statement.
pub(crate) fn uuid_literal(id: Uuid) -> String {
    format!("X'{}'", id.simple())
}

/// Bytes in the text of a statement.
pub(crate) fn bytes_literal(bytes: &[u8]) -> String {
    format!("X'{}'", hex::encode(bytes))
}

/// A text in the text of a statement. Only hexadecimal digits stand in it, so that nothing can end it.
/// U+0000, which the database does not store, is left out.
pub(crate) fn text_literal(text: &str) -> String {
    let text = text.replace('\0', "");
    format!("_utf8mb4 X'{}'", hex::encode(text))
}

/// A statement in the text of several. Parsing it costs less than an `EXECUTE`, which takes its argument
/// from a variable.
pub(crate) fn prepared(_name: String, query: &str, argument: &str, _known: &mut HashSet<String>) -> String {
    format!("{};", query.replace("$1", argument))
}

/// How a locking read shares rows.
pub(crate) const SHARED: &str = "LOCK IN SHARE MODE";
/// How a locking read has rows alone.
pub(crate) const EXCLUSIVE: &str = "FOR UPDATE";
/// How a locking read has rows alone, with all that refers to them: whoever checks a foreign key shares them.
pub(crate) const EXCLUSIVE_WITH_KEYS: &str = EXCLUSIVE;

/// Holds the counter of failed logins of a key, which is made if there is none: who counts the first
/// failure must not overlook another one.
pub(crate) fn hold_login_failures(key: &str) -> String {
    format!(
        "INSERT INTO login_failures (failure_key, failures, window_started_at, created_at, updated_at) \
         VALUES ({key}, 0, '1970-01-01 00:00:00', '1970-01-01 00:00:00', '1970-01-01 00:00:00') \
         ON DUPLICATE KEY UPDATE failure_key = VALUES(failure_key);"
    )
}

/// Whether the server is a node of a Galera cluster.
pub(crate) async fn is_clustered(conn: &mut Conn) -> Result<bool, StorageError> {
    Ok(status(conn, "wsrep_cluster_size").await?.is_some_and(|size| size > 0))
}

/// Writes that what `id` of some rows names is held, for the nodes of a cluster to see.
pub(crate) fn written_hold(table: &str, id: &str, rows: &str) -> String {
    format!(
        "INSERT INTO holds (id, version, created_at, updated_at) \
         SELECT {table}.{id}, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM {table} WHERE {rows} \
         ON DUPLICATE KEY UPDATE version = holds.version + 1, updated_at = VALUES(updated_at);"
    )
}
