//! Changes of the whole schema, all in one transaction, for which other processes that change it wait.

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::Reader;
use storage_diesel::history::Records;
use storage_diesel::migrations::{Aftermath, BackupError, Migrated, MigrationError, Tried};

use crate::atomic;
use crate::backend::Conn;
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::pooled::{ServerAdmin, backup};
use crate::shared::migrator;

/// Applies what is pending, or nothing of it where one fails.
pub(crate) async fn migrate(admin: &ServerAdmin, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let migrations = admin.migrations;
    transaction(&mut conn, async |conn| {
        let records = migrator::fitting(conn, migrations).await?;
        let mut pending = migrations.pending(&records);
        pending.truncate(admin.steps);
        let backup = match pending.first() {
            Some(first) => {
                // Over another connection, since this transaction does not read one snapshot.
                let mut other = admin.connect_patiently().await?;
                admin.backup_before(&mut other, first.name, clock).await?
            }
            None if records.are_written() => return Ok(Migrated::default()),
            None => None,
        };
        let applied = atomic::apply(conn, migrations, &records, &pending, clock).await?;
        Ok(Migrated { applied, backup })
    })
    .await
}

/// Applies what is pending and rolls it back.
pub(crate) async fn dry_run(admin: &ServerAdmin, clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let migrations = admin.migrations;
    dialect::begin(&mut conn).await?;
    let outcome = async {
        let records = migrator::fitting(&mut conn, migrations).await?;
        let pending = migrations.pending(&records);
        atomic::apply(&mut conn, migrations, &records, &pending, clock).await?;
        Ok(migrator::tried(migrations.directory, &pending))
    };
    let outcome = outcome.await;
    roll_back(&mut conn).await;
    outcome.map_err(|error| match error {
        MigrationError::Failed { fault, .. } => MigrationError::Failed { fault, then: Aftermath::Untouched },
        other => other,
    })
}

/// Reverts the newest migration.
pub(crate) async fn revert_last(admin: &ServerAdmin) -> Result<Option<&'static str>, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    transaction(&mut conn, async |conn| atomic::revert_newest(conn, admin.migrations).await).await
}

/// Removes every table and makes the schema anew.
pub(crate) async fn reset(admin: &ServerAdmin, clock: &dyn Clock) -> Result<(), MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let migrations = admin.migrations;
    transaction(&mut conn, async |conn| {
        remove_all(conn).await?;
        let none = Records::default();
        atomic::apply(conn, migrations, &none, &migrations.pending(&none), clock).await?;
        Ok(())
    })
    .await
}

/// Replaces every table with a backup, all or nothing.
pub(crate) async fn restore(
    admin: &ServerAdmin,
    reader: &mut Reader,
    replace: bool,
) -> Result<(), BackupError> {
    let mut conn = admin.connect_patiently().await?;
    transaction(&mut conn, async |conn| {
        if !replace {
            backup::require_empty(conn).await?;
        }
        remove_all(conn).await?;
        while backup::step(conn, reader).await? {}
        backup::arrived(conn, reader).await
    })
    .await
}

async fn remove_all(conn: &mut Conn) -> Result<(), StorageError> {
    for sql in catalog::removals(conn).await? {
        dialect::batch(conn, &sql).await.map_err(map_err)?;
    }
    Ok(())
}

async fn transaction<T, E: From<StorageError>>(
    conn: &mut Conn,
    work: impl AsyncFnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    dialect::begin(conn).await?;
    match work(conn).await {
        Ok(value) => {
            dialect::commit(conn).await?;
            Ok(value)
        }
        Err(error) => {
            roll_back(conn).await;
            Err(error)
        }
    }
}

/// If this fails, the server rolls back by itself; the earlier error is what matters.
async fn roll_back(conn: &mut Conn) {
    if let Err(error) = dialect::rollback(conn).await {
        tracing::warn!(%error, "a transaction could not be rolled back");
    }
}

/// An interrupted change leaves nothing behind here.
#[expect(clippy::unused_async, reason = "asked of every backend")]
pub(crate) async fn broken_off(_conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    Ok(Vec::new())
}
