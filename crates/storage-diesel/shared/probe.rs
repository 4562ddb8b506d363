//! Whether the database has what reading and writing need: every migration that is built in, every table, and
//! the rights to them. No row is read or written beyond the first of each table.

use repositories::StorageError;

use crate::backend::Conn;
use crate::catalog::quoted;
use crate::dialect::{self, map_err};
use crate::diesel_migrations::MIGRATIONS;
use crate::shared::migrator;
use crate::shared::transfer::TableTransfer;

/// Asks for the migrations, and for a row of each table: a table whose first page is damaged has none to give.
/// Migrations of a later version are no hindrance.
pub(crate) async fn read(conn: &mut Conn) -> Result<(), StorageError> {
    let records = migrator::read(conn, *MIGRATIONS).await?;
    if let Some(missing) = MIGRATIONS.status(&records).into_iter().find(|line| line.state.is_pending()) {
        let why =
            format!("the database is not at the migration of this version: {} is missing", missing.name);
        return Err(StorageError::Unavailable(why));
    }
    // All columns: SQLite takes one that is in an index from the index.
    dialect::batch(conn, &each(|table| format!("SELECT * FROM {table} LIMIT 1"))).await.map_err(map_err)
}

/// Asks for the right to write, with statements that find nothing to do.
pub(crate) async fn write(conn: &mut Conn) -> Result<(), StorageError> {
    let inserts = each(|table| format!("INSERT INTO {table} SELECT * FROM {table} WHERE 1 = 0"));
    let accounts = quoted("accounts");
    let others = format!(
        "UPDATE {accounts} SET version = version WHERE 1 = 0; DELETE FROM {} WHERE 1 = 0",
        quoted("sessions")
    );
    dialect::batch(conn, &format!("{inserts}; {others}")).await.map_err(map_err)
}

fn each(statement: impl Fn(&str) -> String) -> String {
    let statements: Vec<String> =
        TableTransfer::TABLES.iter().map(|table| statement(&quoted(table.name))).collect();
    statements.join("; ")
}
