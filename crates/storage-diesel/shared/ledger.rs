//! The ledger of the migrations: one row for each that was applied.

use diesel::prelude::{Insertable, QueryDsl, Queryable, Selectable, SelectableHelper};
use repositories::StorageError;
use storage_diesel::migrations::{LedgerEntry, LedgerState};

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::types::DbTime;

diesel::table! {
    schema_migrations (name) {
        name -> Text,
        checksum -> Text,
        state -> Text,
        started_at -> crate::types::sql::Moment,
        finished_at -> Nullable<crate::types::sql::Moment>,
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema_migrations, check_for_backend(Db))]
struct Row {
    name: String,
    checksum: String,
    state: String,
    started_at: DbTime,
    finished_at: Option<DbTime>,
}

/// Makes the table when it is not there.
pub(crate) async fn create(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::batch(conn, dialect::CREATE_LEDGER).await.map_err(map_err)
}

/// All entries in order.
pub(crate) async fn entries(conn: &mut Conn) -> Result<Vec<LedgerEntry>, StorageError> {
    let rows: Vec<Row> = schema_migrations::table
        .order(schema_migrations::name)
        .select(Row::as_select())
        .load(conn)
        .await
        .map_err(map_err)?;
    rows.into_iter().map(entry).collect()
}

/// Adds an entry.
pub(crate) async fn add(conn: &mut Conn, entry: &LedgerEntry) -> Result<(), StorageError> {
    let row = Row {
        name: entry.name.clone(),
        checksum: entry.checksum.clone(),
        state: entry.state.as_str().to_owned(),
        started_at: entry.started_at.into(),
        finished_at: entry.finished_at.map(DbTime::from),
    };
    diesel::insert_into(schema_migrations::table).values(row).execute(conn).await.map_err(map_err)?;
    Ok(())
}

/// Removes an entry.
pub(crate) async fn remove(conn: &mut Conn, name: &str) -> Result<(), StorageError> {
    diesel::delete(schema_migrations::table.find(name)).execute(conn).await.map_err(map_err)?;
    Ok(())
}

fn entry(row: Row) -> Result<LedgerEntry, StorageError> {
    let corrupt =
        || StorageError::Corrupt { table: "schema_migrations", column: "state", id: row.name.clone() };
    let state = LedgerState::parse(&row.state).ok_or_else(corrupt)?;
    Ok(LedgerEntry {
        name: row.name,
        checksum: row.checksum,
        state,
        started_at: row.started_at.into(),
        finished_at: row.finished_at.map(Into::into),
    })
}
