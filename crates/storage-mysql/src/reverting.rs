//! Reverting a migration, where each statement commits by itself: the ledger says that it was begun, and
//! whether it was interrupted.

use storage_diesel::migrations::{Aftermath, Fault, LedgerState, Migration, MigrationError};

use crate::backend::Conn;
use crate::changes::{mark_failed, settle, taken};
use crate::dialect::{self, map_err};
use crate::lease::Lease;
use crate::ledger_states;
use crate::pooled::ServerAdmin;
use crate::shared::migrator::{self, Script};

/// Reverts the newest migration.
pub(crate) async fn revert_last(admin: &ServerAdmin) -> Result<Option<&'static str>, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let lease = taken(admin, &mut conn).await?;
    let outcome = newest(admin, &mut conn, &lease).await;
    settle(admin, lease, &mut conn, outcome).await
}

async fn newest(
    admin: &ServerAdmin,
    conn: &mut Conn,
    lease: &Lease,
) -> Result<Option<&'static str>, MigrationError> {
    let records = migrator::fitting(conn, admin.migrations).await?;
    let Some(migration) = admin.migrations.newest_of(&records) else { return Ok(None) };
    lease.require(conn).await?;
    ledger_states::write(conn, &records).await?;
    ledger_states::mark(conn, migration.name, LedgerState::Running).await?;
    let Err(fault) = take_back(admin, conn, lease, migration).await else { return Ok(Some(migration.name)) };
    mark_failed(admin, lease, migration.name).await;
    let then = Aftermath::HalfWay {
        why: "each statement that changes the schema commits, and there is no way to take it back unasked"
            .to_owned(),
        backup: admin.named_backup().map(Into::into),
        restoring: false,
        was_empty: false,
        again: "lyceum db rollback --yes",
    };
    Err(MigrationError::Failed { fault: Box::new(fault), then })
}

async fn take_back(
    admin: &ServerAdmin,
    conn: &mut Conn,
    lease: &Lease,
    migration: &Migration,
) -> Result<(), Fault> {
    let script = Script::down(admin.migrations.directory, migration);
    for statement in &script.statements {
        let fault = |reason: String| script.fault(Some(statement), reason);
        lease.require(conn).await.map_err(|error| fault(error.to_string()))?;
        let ran = dialect::batch(conn, &statement.sql).await;
        ran.map_err(|error| fault(map_err(error).to_string()))?;
    }
    let fault = |reason: String| script.fault(None, reason);
    lease.require(conn).await.map_err(|error| fault(error.to_string()))?;
    ledger_states::strike_out(conn, migration.name).await.map_err(|error| fault(error.to_string()))
}
