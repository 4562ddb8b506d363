//! What PostgreSQL knows about a database.

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;

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
        "SELECT COUNT(*) AS number FROM information_schema.tables \
         WHERE table_schema = current_schema() AND table_name = $1",
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
        "SELECT 'column ' || c.relname || '.' || a.attname || ' has the collation ' || l.collname AS name \
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_collation l ON l.oid = a.attcollation \
         WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 \
           AND NOT a.attisdropped AND l.collname NOT IN ('C', 'POSIX', 'ucs_basic') \
           AND c.relname NOT IN ('copy_progress', '__diesel_schema_migrations')",
    )
    .load(conn)
    .await
    .map_err(map_err)?;
    Ok(rows.into_iter().map(|row| format!("{}; \"C\" is needed", row.name)).collect())
}

/// Whether the account may do everything on the server.
pub(crate) async fn is_superuser(conn: &mut Conn) -> Result<bool, StorageError> {
    let count: Count =
        sql_query("SELECT COUNT(*) AS number FROM pg_roles WHERE rolname = current_user AND rolsuper")
            .get_result(conn)
            .await
            .map_err(map_err)?;
    Ok(count.number > 0)
}

/// Names of the tables, in order, without those of extensions.
pub(crate) async fn tables(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let rows: Vec<Name> = sql_query(
        "SELECT relname::text AS name FROM pg_class c \
         WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') \
           AND NOT EXISTS (SELECT 1 FROM pg_depend e \
             WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') \
         ORDER BY relname",
    )
    .load(conn)
    .await
    .map_err(map_err)?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Statements that remove every table, all at once, since they refer to each other. Any other object that
/// depends on one of them makes it fail.
pub(crate) async fn removals(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let tables = tables(conn).await?;
    let names: Vec<String> = tables.iter().map(|name| quoted(name)).collect();
    Ok(if names.is_empty() { Vec::new() } else { vec![format!("DROP TABLE {}", names.join(", "))] })
}

/// A name as SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
