//! Ledger and history of a migration that was begun. Where a migration shares one transaction with its
//! records, this state does not exist.

use diesel::prelude::{ExpressionMethods, QueryDsl};
use domain::Timestamp;
use repositories::StorageError;
use storage_diesel::history::{Records, version_of};
use storage_diesel::migrations::{LedgerState, Migration};

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::shared::ledger::schema_migrations;
use crate::shared::prepared::update;
use crate::shared::{history, ledger, migrator};
use crate::types::DbTime;

/// Records how an entry stands while its migration is reverted.
pub(crate) async fn mark(conn: &mut Conn, name: &str, state: LedgerState) -> Result<(), StorageError> {
    let update = update!(schema_migrations::table.find(name), schema_migrations::state.eq(state.as_str()));
    update.execute(conn).await.map_err(map_err)?;
    Ok(())
}

/// Records that a migration is applied.
pub(crate) async fn finish(
    conn: &mut Conn,
    migration: &Migration,
    at: Timestamp,
) -> Result<(), StorageError> {
    let ended = (
        schema_migrations::state.eq(LedgerState::Applied.as_str()),
        schema_migrations::finished_at.eq(Some(DbTime(at))),
    );
    together(conn, async |conn| {
        let update = update!(schema_migrations::table.find(migration.name), ended);
        update.execute(conn).await.map_err(map_err)?;
        history::add(conn, &version_of(migration.name)).await
    })
    .await
}

/// Records that a migration was reverted.
pub(crate) async fn strike_out(conn: &mut Conn, name: &str) -> Result<(), StorageError> {
    together(conn, async |conn| {
        ledger::remove(conn, name).await?;
        history::remove(conn, &version_of(name)).await
    })
    .await
}

/// Creates both tables, and completes each from the other.
pub(crate) async fn write(conn: &mut Conn, records: &Records) -> Result<(), StorageError> {
    migrator::create_records(conn).await?;
    together(conn, async |conn| migrator::write(conn, records).await).await
}

/// Ledger and history change in one transaction.
async fn together(
    conn: &mut Conn,
    change: impl AsyncFnOnce(&mut Conn) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    dialect::begin(conn).await?;
    match change(conn).await {
        Ok(()) => dialect::commit(conn).await,
        Err(error) => {
            if let Err(rollback) = dialect::rollback(conn).await {
                tracing::warn!(error = %rollback, "a transaction could not be rolled back");
            }
            Err(error)
        }
    }
}
