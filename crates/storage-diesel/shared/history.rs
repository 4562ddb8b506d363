//! The history that Diesel's own tools keep of migrations, in their table.

use chrono::NaiveDateTime;
use diesel::migration::CREATE_MIGRATIONS_TABLE;
use diesel::prelude::{ExpressionMethods, QueryDsl};
use repositories::StorageError;
use storage_diesel::history::{HISTORY_TABLE, HistoryEntry};

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::{self, map_err};

diesel::table! {
    __diesel_schema_migrations (version) {
        version -> Text,
        run_on -> Timestamp,
    }
}

/// Makes the table when it is not there, as Diesel's tools make it.
pub(crate) async fn create(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::batch(conn, CREATE_MIGRATIONS_TABLE).await.map_err(map_err)
}

/// All entries in order; `None` where there is no table.
pub(crate) async fn entries(conn: &mut Conn) -> Result<Option<Vec<HistoryEntry>>, StorageError> {
    if !dialect::has_table(conn, HISTORY_TABLE).await? {
        return Ok(None);
    }
    let rows: Vec<(String, NaiveDateTime)> = __diesel_schema_migrations::table
        .order(__diesel_schema_migrations::version)
        .load(conn)
        .await
        .map_err(map_err)?;
    let entry =
        |(version, run_on): (String, NaiveDateTime)| HistoryEntry { version, run_on: run_on.and_utc() };
    Ok(Some(rows.into_iter().map(entry).collect()))
}

/// Adds an entry. Its time is the database's own, as with Diesel's tools: the column of `MySQL` takes no
/// year that a test's clock may have.
pub(crate) async fn add(conn: &mut Conn, version: &str) -> Result<(), StorageError> {
    let row = __diesel_schema_migrations::version.eq(version);
    let insert = diesel::insert_into(__diesel_schema_migrations::table).values(row);
    insert.execute(conn).await.map_err(map_err)?;
    Ok(())
}

/// Removes an entry.
pub(crate) async fn remove(conn: &mut Conn, version: &str) -> Result<(), StorageError> {
    let delete = diesel::delete(__diesel_schema_migrations::table.find(version));
    delete.execute(conn).await.map_err(map_err)?;
    Ok(())
}
