//! Applies migrations and takes them back on a database that commits each change of the schema as it
//! goes (`MySQL`).
//!
//! The entry in the books is made before the first statement and marked afterwards, so that what
//! broke off half-way is known. It is also what keeps two that start at once apart: of two that add
//! the entry one succeeds, and the other waits until it is marked.

use std::time::Duration;

use domain::Clock;
use repositories::StorageError;
use storage_diesel::migrations::{LedgerEntry, LedgerState, Migration, MigrationError, Migrations};

use super::{ledger, migrator};
use crate::backend::Conn;
use crate::dialect::{self, map_err};

/// How long another process that migrates is waited for.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often the books are looked at meanwhile.
const LOOK: Duration = Duration::from_millis(200);

/// Applies all that is pending, in order; the names of what was applied.
pub(super) async fn apply_all(
    conn: &mut Conn,
    migrations: Migrations,
    clock: &dyn Clock,
) -> Result<Vec<&'static str>, MigrationError> {
    ledger::create(conn).await?;
    let mut applied = Vec::new();
    let mut waited = Duration::ZERO;
    loop {
        let entries = ledger::entries(conn).await?;
        if entries.iter().any(|entry| entry.state == LedgerState::Running) && waited < PATIENCE {
            tokio::time::sleep(LOOK).await;
            waited += LOOK;
            continue;
        }
        let problems = migrations.problems(&entries);
        if !problems.is_empty() {
            return Err(MigrationError::Refused(problems));
        }
        let pending = migrations.pending(&entries);
        let Some(migration) = pending.first() else { return Ok(applied) };
        let begun = LedgerEntry {
            name: migration.name.to_owned(),
            checksum: migration.checksum(),
            state: LedgerState::Running,
            started_at: clock.now(),
            finished_at: None,
        };
        match ledger::add(conn, &begun).await {
            Ok(()) => {}
            // Somebody else was quicker.
            Err(StorageError::Conflict { .. }) => continue,
            Err(error) => return Err(error.into()),
        }
        let change = run(conn, migration, migration.up).await;
        let state = if change.is_ok() { LedgerState::Applied } else { LedgerState::Failed };
        ledger::finish(conn, migration.name, state, clock.now()).await?;
        change?;
        applied.push(migration.name);
    }
}

/// Takes the newest migration back; its name, `None` when nothing is applied.
pub(super) async fn revert_last(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static str>, MigrationError> {
    let entries = migrator::fitting(conn, migrations).await?;
    let Some(migration) = entries.last().and_then(|entry| migrations.find(&entry.name)) else {
        return Ok(None);
    };
    run(conn, migration, migration.down).await?;
    ledger::remove(conn, migration.name).await?;
    Ok(Some(migration.name))
}

async fn run(conn: &mut Conn, migration: &Migration, sql: &str) -> Result<(), MigrationError> {
    dialect::batch(conn, sql)
        .await
        .map_err(|error| MigrationError::HalfWay { name: migration.name, reason: map_err(error).to_string() })
}
