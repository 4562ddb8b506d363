//! A SQLite database as SQL: table by table, a statement a row, always in the same order.

use std::path::Path;

use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types::Text};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

/// All of it, as a script for an empty file.
///
/// # Panics
///
/// If the file cannot be read.
pub fn of(file: &Path) -> String {
    let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    let mut lines = |query: &str| -> Vec<String> {
        let found: Vec<Line> = sql_query(query).load(&mut conn).unwrap();
        found.into_iter().map(|line| line.text).collect()
    };
    // A parent may come after its child.
    let mut text = "PRAGMA foreign_keys = OFF;\nBEGIN;\n".to_owned();
    let mut add = |statements: Vec<String>| {
        for statement in statements {
            text.push_str(&statement);
            text.push_str(";\n");
        }
    };
    let own = "sql IS NOT NULL AND name NOT LIKE 'sqlite_%'";
    let tables = lines(&format!(
        "SELECT name AS text FROM sqlite_master WHERE type = 'table' AND {own} ORDER BY rowid"
    ));
    assert!(tables.len() > 20, "tables are missing: {tables:?}");
    for table in &tables {
        add(lines(&format!(
            "SELECT sql AS text FROM sqlite_master WHERE type = 'table' AND name = '{table}'"
        )));
        let columns =
            lines(&format!("SELECT 'quote(' || name || ')' AS text FROM pragma_table_info('{table}')"));
        let values = columns.join(" || ', ' || ");
        let row = format!("'INSERT INTO {table} VALUES (' || {values} || ')'");
        add(lines(&format!("SELECT {row} AS text FROM {table} ORDER BY 1")));
    }
    add(lines(&format!(
        "SELECT sql AS text FROM sqlite_master WHERE type <> 'table' AND {own} ORDER BY rowid"
    )));
    text.push_str("COMMIT;\n");
    text
}
