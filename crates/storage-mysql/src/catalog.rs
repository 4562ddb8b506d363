//! What `MySQL` knows about a database.

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use storage_diesel::history::is_record_table;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Whether there is a table of that name.
pub(crate) async fn has_table(conn: &mut Conn, name: &str) -> Result<bool, StorageError> {
    let count: Count = sql_query(
        "SELECT COUNT(*) AS number FROM information_schema.TABLES \
         WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?",
    )
    .bind::<Text, _>(name)
    .get_result(conn)
    .await
    .map_err(map_err)?;
    Ok(count.number > 0)
}

/// What is wrong with the database as a place for our tables.
pub(crate) async fn unfit(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let rows: Vec<Name> = sql_query(
        "SELECT CONCAT('column ', TABLE_NAME, '.', COLUMN_NAME, ' has the collation ', COLLATION_NAME) AS name \
         FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() \
           AND COLLATION_NAME IS NOT NULL AND COLLATION_NAME NOT LIKE 'utf8mb4%\\_bin' \
           AND TABLE_NAME NOT IN ('copy_progress', '__diesel_schema_migrations')",
    )
    .load(conn)
    .await
    .map_err(map_err)?;
    Ok(rows.into_iter().map(|row| format!("{}; utf8mb4_bin is needed", row.name)).collect())
}

/// Whether the account may do everything on the server.
pub(crate) async fn is_superuser(conn: &mut Conn) -> Result<bool, StorageError> {
    let count: Count = sql_query(
        "SELECT COUNT(*) AS number FROM information_schema.USER_PRIVILEGES \
         WHERE PRIVILEGE_TYPE IN ('SUPER', 'CREATE USER', 'SHUTDOWN') \
           AND REPLACE(GRANTEE, '''', '') = CURRENT_USER()",
    )
    .get_result(conn)
    .await
    .map_err(map_err)?;
    Ok(count.number > 0)
}

/// Names of the tables, in order, without the table of the lease.
pub(crate) async fn tables(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let rows: Vec<Name> = sql_query(
        "SELECT CAST(TABLE_NAME AS CHAR) AS name FROM information_schema.TABLES \
         WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> 'migration_lease' \
         ORDER BY TABLE_NAME",
    )
    .load(conn)
    .await
    .map_err(map_err)?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Statements that remove every table. Records of migrations go first, so that a partial removal does not
/// look complete, or last, where they say what was interrupted.
pub(crate) async fn removals(conn: &mut Conn, records_last: bool) -> Result<Vec<String>, StorageError> {
    let drop = |name: &String| format!("DROP TABLE IF EXISTS {}", quoted(name));
    let mut statements = vec!["SET foreign_key_checks = 0".to_owned()];
    let mut tables = tables(conn).await?;
    tables.sort_by_key(|name| is_record_table(name) == records_last);
    statements.extend(tables.iter().map(drop));
    statements.push("SET foreign_key_checks = 1".to_owned());
    Ok(statements)
}

/// A name as SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}
