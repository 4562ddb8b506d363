//! What SQLite knows about a database file: its objects, and what is wrong with it.

use std::future::{Ready, ready};

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::errors::map_err;

#[derive(QueryableByName)]
struct Object {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Nullable<Text>)]
    sql: Option<String>,
}

#[derive(QueryableByName)]
struct Dangling {
    #[diesel(sql_type = Text)]
    child: String,
    #[diesel(sql_type = Nullable<BigInt>)]
    number: Option<i64>,
    #[diesel(sql_type = Text)]
    parent: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

#[derive(QueryableByName)]
struct Finding {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

/// Statements that remove everything, dependent things first.
pub(crate) fn removals(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let order = |object: &Object| match object.kind.as_str() {
        "trigger" => 0,
        "view" => 1,
        // The tables behind a virtual table go with it.
        "table" if object.sql.as_ref().is_some_and(|sql| sql.starts_with("CREATE VIRTUAL")) => 2,
        _ => 3,
    };
    let mut objects: Vec<Object> = list(conn)?.into_iter().filter(|object| object.kind != "index").collect();
    objects.sort_by_key(order);
    Ok(objects
        .iter()
        .map(|object| format!("DROP {} IF EXISTS {}", object.kind.to_uppercase(), quoted(&object.name)))
        .collect())
}

/// Names of the tables, in order.
pub(crate) fn tables(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let mut names: Vec<String> =
        list(conn)?.into_iter().filter(|object| object.kind == "table").map(|object| object.name).collect();
    names.sort();
    Ok(names)
}

/// How many rows a table has.
pub(crate) fn count(conn: &mut Conn, table: &str) -> Result<u64, StorageError> {
    number(conn, &format!("SELECT count(*) AS number FROM {}", quoted(table)))
}

/// A number that changes when another connection writes.
pub(crate) fn data_version(conn: &mut Conn) -> Result<u64, StorageError> {
    number(conn, "SELECT data_version AS number FROM pragma_data_version")
}

/// Writes what is there already, so that the next commit reaches the disk.
pub(crate) fn write_again(conn: &mut Conn) -> Result<(), StorageError> {
    let version = number(conn, "SELECT user_version AS number FROM pragma_user_version")?;
    conn.batch_execute(&format!("PRAGMA user_version = {version}")).into_inner().map_err(map_err)
}

/// Statements that recreate the contents of the attached database `backup` in an empty one.
pub(crate) fn copying(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    // `sqlite_sequence` is created with the first table that needs it.
    let made = "SELECT sql AS text FROM backup.sqlite_master WHERE sql IS NOT NULL AND type = 'table' \
                AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid";
    let filled = "SELECT 'INSERT INTO main.' || name || '(' || columns || ') SELECT ' || columns || ' FROM backup.' || name \
                  AS text FROM (SELECT m.rowid AS number, '\"' || replace(m.name, '\"', '\"\"') || '\"' AS name, \
                  (SELECT group_concat('\"' || replace(c.name, '\"', '\"\"') || '\"', ', ') \
                   FROM pragma_table_info(m.name, 'backup') c) AS columns \
                  FROM backup.sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\') \
                  ORDER BY number";
    let counted = "SELECT 'INSERT INTO main.sqlite_sequence SELECT * FROM backup.sqlite_sequence' AS text \
                   FROM backup.sqlite_master WHERE name = 'sqlite_sequence'";
    let cleared = "SELECT 'DELETE FROM main.sqlite_sequence' AS text FROM backup.sqlite_master \
                   WHERE name = 'sqlite_sequence'";
    let rest = "SELECT sql AS text FROM backup.sqlite_master WHERE sql IS NOT NULL AND type <> 'table' ORDER BY rowid";
    let mut statements = Vec::new();
    for query in [made, filled, cleared, counted, rest] {
        let found: Vec<Line> = sql_query(query).load(conn).into_inner().map_err(map_err)?;
        statements.extend(found.into_iter().map(|line| line.text));
    }
    if let Some(sql) = statements.iter().find(|sql| sql.to_ascii_uppercase().starts_with("CREATE VIRTUAL")) {
        return Err(StorageError::Backend(format!("a virtual table cannot be put back: {sql}")));
    }
    Ok(statements)
}

/// Whether there is a table of that name.
pub(crate) fn has_table(conn: &mut Conn, name: &str) -> Ready<Result<bool, StorageError>> {
    let is_it = |object: &Object| object.kind == "table" && object.name == name;
    ready(list(conn).map(|objects| objects.iter().any(is_it)))
}

/// Rows whose foreign key points nowhere. Migrations run without enforced foreign keys, since rebuilding a
/// table would delete the rows that depend on it; this check makes up for that.
pub(crate) fn dangling_references(conn: &mut Conn) -> Ready<Result<Vec<String>, StorageError>> {
    let sql = "SELECT \"table\" AS child, \"rowid\" AS number, parent FROM pragma_foreign_key_check";
    let found: Result<Vec<Dangling>, _> = sql_query(sql).load(conn).into_inner().map_err(map_err);
    ready(found.map(|rows| {
        let text = |dangling: &Dangling| {
            let row = dangling.number.map_or_else(|| "a row".to_owned(), |number| format!("row {number}"));
            format!("{row} of {} refers to a row of {} that is not there", dangling.child, dangling.parent)
        };
        rows.iter().map(text).collect()
    }))
}

/// What `PRAGMA integrity_check` finds: damage, and rows that break a constraint.
pub(crate) fn damage(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    let found: Vec<Finding> = sql_query("PRAGMA integrity_check").load(conn).into_inner().map_err(map_err)?;
    Ok(found.into_iter().map(|finding| finding.integrity_check).filter(|text| text != "ok").collect())
}

/// A name as SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn number(conn: &mut Conn, query: &str) -> Result<u64, StorageError> {
    let found: Number = sql_query(query).get_result(conn).into_inner().map_err(map_err)?;
    Ok(u64::try_from(found.number).unwrap_or_default())
}

fn list(conn: &mut Conn) -> Result<Vec<Object>, StorageError> {
    let sql =
        "SELECT type AS kind, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    sql_query(sql).load(conn).into_inner().map_err(map_err)
}
