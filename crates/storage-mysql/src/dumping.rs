//! How tables and rows are written in the SQL of `MySQL` and `MariaDB`.

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use storage_diesel::history::is_record_table;

use crate::backend::{Conn, RunQueryDsl};
use crate::catalog::{self, quoted};
use crate::dialect::{self, map_err};
use crate::pooled::backup::{Plan, Table};

/// The beginning of a backup: tables come in no particular order, and explicit values of auto-increment
/// columns are kept.
pub(crate) const BEFORE: [&str; 2] = [
    "SET NAMES utf8mb4 COLLATE utf8mb4_bin",
    "SET SESSION foreign_key_checks = 0, unique_checks = 0, time_zone = '+00:00', \
     sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')",
];
/// What it ends with.
pub(crate) const AFTER: [&str; 1] = ["SET SESSION foreign_key_checks = 1, unique_checks = 1, \
     sql_mode = REPLACE(@@sql_mode, 'NO_AUTO_VALUE_ON_ZERO', '')"];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

#[derive(QueryableByName)]
struct Made {
    #[diesel(sql_type = Text, column_name = "Create Table")]
    statement: String,
}

/// How values of a type are written as SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    Bytes,
    Number,
    Text,
}

impl Written {
    /// `None` for types that were never tested.
    fn of(kind: &str) -> Option<Self> {
        Some(match kind {
            "binary" | "varbinary" | "tinyblob" | "blob" | "mediumblob" | "longblob" => Self::Bytes,
            "tinyint" | "smallint" | "mediumint" | "int" | "bigint" | "decimal" | "double" => Self::Number,
            "char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" | "json" | "enum"
            | "set" | "date" | "datetime" | "timestamp" | "time" => Self::Text,
            _ => return None,
        })
    }

    fn expression(self, column: &str) -> String {
        match self {
            Self::Bytes => format!("IF({column} IS NULL, 'NULL', CONCAT('x''', HEX({column}), ''''))"),
            Self::Number => format!("IFNULL(CAST({column} AS CHAR), 'NULL')"),
            // NULL included.
            Self::Text => format!("QUOTE({column})"),
        }
    }
}

/// Begins a transaction on one consistent state.
pub(crate) async fn begin(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::begin_snapshot(conn).await
}

/// What the database contains that the backup would lack.
pub(crate) async fn beyond(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let mut found = lines(
        conn,
        "SELECT CAST(CONCAT(LOWER(TABLE_TYPE), ' ', TABLE_NAME) AS CHAR) AS text FROM information_schema.TABLES \
           WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'BASE TABLE' \
         UNION ALL SELECT CAST(CONCAT('trigger ', TRIGGER_NAME) AS CHAR) FROM information_schema.TRIGGERS \
           WHERE TRIGGER_SCHEMA = DATABASE() \
         UNION ALL SELECT CAST(CONCAT(LOWER(ROUTINE_TYPE), ' ', ROUTINE_NAME) AS CHAR) \
           FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() \
         UNION ALL SELECT CAST(CONCAT('event ', EVENT_NAME) AS CHAR) FROM information_schema.EVENTS \
           WHERE EVENT_SCHEMA = DATABASE() \
         UNION ALL SELECT CAST(CONCAT('table without transactions ', TABLE_NAME) AS CHAR) \
           FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' \
             AND ENGINE <> 'InnoDB'",
    )
    .await?;
    for table in catalog::tables(conn).await? {
        let unknown =
            columns(conn, &table).await?.into_iter().filter(|column| Written::of(&column.kind).is_none());
        found.extend(unknown.map(|column| format!("column {table}.{} of type {}", column.name, column.kind)));
    }
    Ok(found)
}

/// The whole plan. Keys and constraints come with their tables.
pub(crate) async fn plan(conn: &mut Conn) -> Result<Plan, StorageError> {
    let mut tables = Vec::new();
    for name in catalog::tables(conn).await? {
        tables.push(table(conn, name).await?);
    }
    // Records of migrations come last: after an interrupted restore, the database must not look complete.
    tables.sort_by_key(|table| is_record_table(&table.name));
    Ok(Plan { tables, after: Vec::new() })
}

async fn table(conn: &mut Conn, name: String) -> Result<Table, StorageError> {
    let query = format!("SHOW CREATE TABLE {}", quoted(&name));
    let made: Made = sql_query(query).get_result(conn).await.map_err(map_err)?;
    let columns = columns(conn, &name).await?;
    let values: Vec<String> = columns
        .iter()
        .filter_map(|column| Some(Written::of(&column.kind)?.expression(&quoted(&column.name))))
        .collect();
    // NULL as soon as one of them is: CONCAT_WS would leave it out.
    let values = format!("CONCAT({})", values.join(", ', ', "));
    let key = lines(
        conn,
        &format!(
            "SELECT CAST(COLUMN_NAME AS CHAR) AS text FROM information_schema.STATISTICS \
             WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = {} AND INDEX_NAME = 'PRIMARY' ORDER BY SEQ_IN_INDEX",
            literal(&name)
        ),
    )
    .await?;
    let list = |names: Vec<String>| names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
    // Without a primary key, by the whole row.
    let order = if key.is_empty() { values.clone() } else { list(key) };
    let columns = list(columns.into_iter().map(|column| column.name).collect());
    Ok(Table { name, create: made.statement, columns, values, order })
}

/// The columns to write; generated ones compute themselves.
async fn columns(conn: &mut Conn, table: &str) -> Result<Vec<Column>, StorageError> {
    let query = format!(
        "SELECT CAST(COLUMN_NAME AS CHAR) AS name, CAST(DATA_TYPE AS CHAR) AS kind FROM information_schema.COLUMNS \
         WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = {} AND COALESCE(GENERATION_EXPRESSION, '') = '' \
         ORDER BY ORDINAL_POSITION",
        literal(table)
    );
    sql_query(query).load(conn).await.map_err(map_err)
}

/// In bytes; the server does not accept anything longer.
pub(crate) async fn longest_statement(conn: &mut Conn) -> Result<usize, StorageError> {
    let found = lines(conn, "SELECT CAST(@@max_allowed_packet AS CHAR) AS text").await?;
    let longest = found.as_slice().first().and_then(|text| text.parse().ok());
    longest.ok_or_else(|| StorageError::Backend("the server does not tell its max_allowed_packet".to_owned()))
}

async fn lines(conn: &mut Conn, query: &str) -> Result<Vec<String>, StorageError> {
    let found: Vec<Line> = sql_query(query).load(conn).await.map_err(map_err)?;
    Ok(found.into_iter().map(|line| line.text).collect())
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}
