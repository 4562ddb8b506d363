//! What the books of the migrations say of one that was begun. Where a migration is one transaction
//! with its entry, there is none that is neither done nor not begun.

use diesel::prelude::{ExpressionMethods, QueryDsl};
use domain::Timestamp;
use repositories::StorageError;
use storage_diesel::migrations::LedgerState;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::shared::ledger::schema_migrations;
use crate::types::DbTime;

/// Notes how an entry stands while its migration is taken back.
pub(crate) async fn mark(conn: &mut Conn, name: &str, state: LedgerState) -> Result<(), StorageError> {
    let update = diesel::update(schema_migrations::table.find(name));
    update.set(schema_migrations::state.eq(state.as_str())).execute(conn).await.map_err(map_err)?;
    Ok(())
}

/// Notes how an entry ended.
pub(crate) async fn finish(
    conn: &mut Conn,
    name: &str,
    state: LedgerState,
    at: Timestamp,
) -> Result<(), StorageError> {
    let ended =
        (schema_migrations::state.eq(state.as_str()), schema_migrations::finished_at.eq(Some(DbTime(at))));
    diesel::update(schema_migrations::table.find(name)).set(ended).execute(conn).await.map_err(map_err)?;
    Ok(())
}
