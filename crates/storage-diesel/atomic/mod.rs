//! Migrations within a transaction, for databases that roll changes of the schema back. Backend crates
//! of such databases mount this beside `shared/`:
//!
//! ```text
//! #[path = "../../storage-diesel/atomic/mod.rs"]
//! mod atomic;
//! ```
//!
//! All that is pending is one transaction with its entries in ledger and history, whose beginning waits
//! for other processes: of two that start at once, one applies and the other finds it done.

use domain::Clock;
use storage_diesel::history::{Records, version_of};
use storage_diesel::migrations::{
    Aftermath, Fault, LedgerEntry, LedgerState, Migration, MigrationError, Migrations,
};

use crate::backend::Conn;
use crate::shared::migrator::{self, Script};
use crate::shared::{history, ledger};

/// Applies migrations within a transaction; their names.
pub(crate) async fn apply(
    conn: &mut Conn,
    migrations: Migrations,
    records: &Records,
    pending: &[&'static Migration],
    clock: &dyn Clock,
) -> Result<Vec<&'static str>, MigrationError> {
    migrator::create_records(conn).await?;
    migrator::write(conn, records).await?;
    for migration in pending {
        let started_at = clock.now();
        migrator::run(conn, &Script::up(migrations.directory, migration)).await.map_err(rolled_back)?;
        let entry = LedgerEntry {
            name: migration.name.to_owned(),
            checksum: migration.checksum(),
            state: LedgerState::Applied,
            started_at,
            finished_at: Some(clock.now()),
        };
        ledger::add(conn, &entry).await?;
        history::add(conn, &version_of(migration.name)).await?;
    }
    if !records.taken_up.is_empty() {
        migrator::require_built_in(conn, migrations).await?;
    }
    Ok(pending.iter().map(|migration| migration.name).collect())
}

/// Takes the newest migration back, within a transaction; its name, `None` when nothing is applied.
pub(crate) async fn revert_newest(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static str>, MigrationError> {
    let records = migrator::fitting(conn, migrations).await?;
    let Some(migration) = migrations.newest_of(&records) else { return Ok(None) };
    migrator::create_records(conn).await?;
    migrator::write(conn, &records).await?;
    migrator::run(conn, &Script::down(migrations.directory, migration)).await.map_err(rolled_back)?;
    ledger::remove(conn, migration.name).await?;
    history::remove(conn, &version_of(migration.name)).await?;
    Ok(Some(migration.name))
}

fn rolled_back(fault: Fault) -> MigrationError {
    MigrationError::Failed { fault: Box::new(fault), then: Aftermath::RolledBack }
}
