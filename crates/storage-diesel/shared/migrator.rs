//! Applies migrations and takes them back, each in one transaction with its entry in the books.
//!
//! The books are read anew inside each transaction, whose beginning waits for other processes: of
//! two that start at once, one applies and the other finds it done.

use domain::Clock;
use repositories::StorageError;
use storage_diesel::migrations::{LedgerEntry, LedgerState, Migration, MigrationError, Migrations};

use super::{ledger, stepwise};
use crate::backend::Conn;
use crate::dialect::{self, map_err};

/// Applies all that is pending, in order; the names of what was applied. Those before one that
/// fails stay applied.
pub(crate) async fn apply_all(
    conn: &mut Conn,
    migrations: Migrations,
    clock: &dyn Clock,
) -> Result<Vec<&'static str>, MigrationError> {
    if !dialect::SCHEMA_CHANGES_ROLL_BACK {
        return stepwise::apply_all(conn, migrations, clock).await;
    }
    let mut applied = Vec::new();
    loop {
        dialect::begin(conn).await?;
        let step = apply_next(conn, migrations, clock).await;
        let Some(name) = settle(conn, step).await? else { return Ok(applied) };
        applied.push(name);
    }
}

/// Takes the newest migration back; its name, `None` when nothing is applied.
pub(crate) async fn revert_last(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static str>, MigrationError> {
    if !dialect::SCHEMA_CHANGES_ROLL_BACK {
        return stepwise::revert_last(conn, migrations).await;
    }
    dialect::begin(conn).await?;
    let step = revert_newest(conn, migrations).await;
    settle(conn, step).await
}

/// What the books say; empty when there are none.
pub(crate) async fn read(conn: &mut Conn) -> Result<Vec<LedgerEntry>, StorageError> {
    if dialect::has_ledger(conn).await? { ledger::entries(conn).await } else { Ok(Vec::new()) }
}

async fn apply_next(
    conn: &mut Conn,
    migrations: Migrations,
    clock: &dyn Clock,
) -> Result<Option<&'static str>, MigrationError> {
    let entries = fitting(conn, migrations).await?;
    let pending = migrations.pending(&entries);
    let Some(migration) = pending.first() else { return Ok(None) };
    let started_at = clock.now();
    change(conn, migration, migration.up).await?;
    let entry = LedgerEntry {
        name: migration.name.to_owned(),
        checksum: migration.checksum(),
        state: LedgerState::Applied,
        started_at,
        finished_at: Some(clock.now()),
    };
    ledger::add(conn, &entry).await?;
    Ok(Some(migration.name))
}

async fn revert_newest(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static str>, MigrationError> {
    let entries = fitting(conn, migrations).await?;
    let Some(migration) = entries.last().and_then(|entry| migrations.find(&entry.name)) else {
        return Ok(None);
    };
    change(conn, migration, migration.down).await?;
    ledger::remove(conn, migration.name).await?;
    Ok(Some(migration.name))
}

/// The books, if they fit what is built in.
pub(super) async fn fitting(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Vec<LedgerEntry>, MigrationError> {
    ledger::create(conn).await?;
    let entries = ledger::entries(conn).await?;
    let problems = migrations.problems(&entries);
    if problems.is_empty() { Ok(entries) } else { Err(MigrationError::Refused(problems)) }
}

async fn change(conn: &mut Conn, migration: &Migration, sql: &str) -> Result<(), MigrationError> {
    let failed = |reason: String| MigrationError::Failed { name: migration.name, reason };
    dialect::batch(conn, sql).await.map_err(|error| failed(map_err(error).to_string()))?;
    let dangling = dialect::dangling_references(conn).await?;
    if dangling.is_empty() { Ok(()) } else { Err(failed(dangling.join("; "))) }
}

/// Ends the transaction as its outcome asks.
async fn settle<T>(conn: &mut Conn, step: Result<T, MigrationError>) -> Result<T, MigrationError> {
    match step {
        Ok(value) => {
            dialect::commit(conn).await?;
            Ok(value)
        }
        Err(error) => {
            dialect::rollback(conn).await?;
            Err(error)
        }
    }
}
