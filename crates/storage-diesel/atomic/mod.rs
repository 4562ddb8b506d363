//! Migrations within a transaction, for databases that roll changes of the schema back. Backend crates
//! of such databases mount this beside `shared/`:
//!
//! ```text
//! #[path = "../../storage-diesel/atomic/mod.rs"]
//! mod atomic;
//! ```
//!
//! All that is pending is one transaction with its entries in the books, whose beginning waits for
//! other processes: of two that start at once, one applies and the other finds it done.

use domain::Clock;
use storage_diesel::migrations::{
    Aftermath, Fault, LedgerEntry, LedgerState, Migration, MigrationError, Migrations,
};

use crate::backend::Conn;
use crate::shared::ledger;
use crate::shared::migrator::{self, Script};

/// Applies migrations within a transaction; their names.
pub(crate) async fn apply(
    conn: &mut Conn,
    directory: &'static str,
    pending: &[&'static Migration],
    clock: &dyn Clock,
) -> Result<Vec<&'static str>, MigrationError> {
    ledger::create(conn).await?;
    for migration in pending {
        let started_at = clock.now();
        migrator::run(conn, &Script::up(directory, migration)).await.map_err(rolled_back)?;
        let entry = LedgerEntry {
            name: migration.name.to_owned(),
            checksum: migration.checksum(),
            state: LedgerState::Applied,
            started_at,
            finished_at: Some(clock.now()),
        };
        ledger::add(conn, &entry).await?;
    }
    Ok(pending.iter().map(|migration| migration.name).collect())
}

/// Takes the newest migration back, within a transaction; its name, `None` when nothing is applied.
pub(crate) async fn revert_newest(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static str>, MigrationError> {
    let Some(migration) = migrator::newest(conn, migrations).await? else { return Ok(None) };
    migrator::run(conn, &Script::down(migrations.directory, migration)).await.map_err(rolled_back)?;
    ledger::remove(conn, migration.name).await?;
    Ok(Some(migration.name))
}

fn rolled_back(fault: Fault) -> MigrationError {
    MigrationError::Failed { fault: Box::new(fault), then: Aftermath::RolledBack }
}
