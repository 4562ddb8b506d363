//! Looks for marks in every column of every table, by SQL beside the server, and in its log.

use std::collections::BTreeMap;

use diesel::{Connection as _, QueryableByName, RunQueryDsl as _, SqliteConnection, sql_types::Text};

use super::{database::Kind, process::TestServer};

/// A text that a query answers.
#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Text)]
    value: String,
}

/// What a query answers as `value`.
fn column(server: &TestServer, query: &str) -> Vec<String> {
    if let Some(database) = server.scratch_database() {
        return database.column(query).expect("an answer");
    }
    let file = server.data().join("lyceum.db").display().to_string();
    let mut connection = SqliteConnection::establish(&file).expect("the database");
    let rows: Vec<Found> = diesel::sql_query(query).load(&mut connection).expect("an answer");
    rows.into_iter().map(|row| row.value).collect()
}

/// Every column of every table, by table.
fn columns(server: &TestServer) -> BTreeMap<String, Vec<String>> {
    let query = match Kind::of_this_run() {
        Kind::Sqlite => {
            "SELECT tables.name || '.' || columns.name AS value FROM sqlite_master AS tables \
             JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"
        }
        Kind::Mysql => {
            "SELECT CONCAT(table_name, '.', column_name) AS value FROM information_schema.columns \
             WHERE table_schema = DATABASE()"
        }
        Kind::Postgres => {
            "SELECT table_name || '.' || column_name AS value FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for place in column(server, query) {
        let (table, column) = place.split_once('.').expect("a table and a column");
        tables.entry(table.to_owned()).or_default().push(column.to_owned());
    }
    tables
}

/// A condition that holds where a column has a mark, in any case, as text or as bytes.
fn has(column: &str, mark: &str) -> String {
    let (mark, bytes) = (mark.to_lowercase(), hex::encode(mark));
    match Kind::of_this_run() {
        Kind::Sqlite => format!(
            "instr(lower(CAST({column} AS TEXT)), '{mark}') > 0 \
             OR instr(lower(hex(CAST({column} AS BLOB))), '{bytes}') > 0"
        ),
        Kind::Mysql => format!(
            "LOCATE('{mark}', LOWER(CAST({column} AS CHAR))) > 0 \
             OR LOCATE('{bytes}', LOWER(HEX({column}))) > 0"
        ),
        // Bytes are written as hexadecimal digits.
        Kind::Postgres => format!(
            "position('{mark}' in lower({column}::text)) > 0 OR position('{bytes}' in {column}::text) > 0"
        ),
    }
}

impl TestServer {
    /// Which columns of which tables have any of these marks, in any case, as `table.column`.
    pub fn places_with(&self, marks: &[&str]) -> Vec<String> {
        let quote = if Kind::of_this_run() == Kind::Mysql { '`' } else { '"' };
        let mut found = Vec::new();
        for (table, columns) in columns(self) {
            let search = |column: &String| {
                let conditions: Vec<String> =
                    marks.iter().map(|mark| has(&format!("{quote}{column}{quote}"), mark)).collect();
                let (from, any) = (format!("{quote}{table}{quote}"), conditions.join(" OR "));
                format!("SELECT DISTINCT '{table}.{column}' AS value FROM {from} WHERE {any}")
            };
            let searches: Vec<String> = columns.iter().map(search).collect();
            found.extend(column(self, &searches.join(" UNION ALL ")));
        }
        found.sort();
        found
    }

    /// The lines of the log that have any of these marks, in any case.
    pub fn lines_with(&self, marks: &[&str]) -> Vec<String> {
        let log = self.log();
        let has = |line: &&str| marks.iter().any(|mark| line.to_lowercase().contains(&mark.to_lowercase()));
        log.lines().filter(has).map(str::to_owned).collect()
    }
}
