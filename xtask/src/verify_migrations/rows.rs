//! The rows of a database, so that two states of it can be compared.

use std::collections::BTreeMap;

use anyhow::Result;
use schema_model::{Dialect, Schema, Table};
use schema_parity::live::Live;

/// The rows of every table, each as one text, sorted.
pub type Rows = BTreeMap<String, Vec<String>>;

/// All rows of a schema's tables.
pub fn read(live: &mut Live, schema: &Schema) -> Result<Rows> {
    let mut rows = Rows::new();
    for (name, table) in &schema.tables {
        let mut texts = live.texts(&query(live.dialect(), name, table))?;
        texts.sort();
        rows.insert(name.clone(), texts);
    }
    Ok(rows)
}

/// How many there are.
pub fn count(rows: &Rows) -> usize {
    rows.values().map(Vec::len).sum()
}

/// What became of rows whose tables are in both states; empty where all are as they were.
pub fn changes(before: &Rows, after: &Rows) -> Vec<String> {
    let surviving = before.iter().filter_map(|(table, rows)| Some((table, rows, after.get(table)?)));
    surviving
        .filter(|(_, before, after)| before != after)
        .map(|(table, before, after)| {
            let gone = before.iter().filter(|row| after.binary_search(row).is_err()).count();
            let new = after.iter().filter(|row| before.binary_search(row).is_err()).count();
            format!("{table}: {gone} of {} rows are gone or changed, {new} are new or changed", before.len())
        })
        .collect()
}

/// A query whose one column holds all columns of a row, told apart and with NULL told from text.
fn query(dialect: Dialect, name: &str, table: &Table) -> String {
    let columns = |part: &dyn Fn(&str) -> String| {
        table.columns.iter().map(|column| part(&column.name)).collect::<Vec<_>>()
    };
    match dialect {
        Dialect::Sqlite => {
            let parts = columns(&|column| format!("quote(\"{}\")", column.replace('"', "\"\"")));
            format!("SELECT {} FROM \"{}\"", parts.join(" || ',' || "), name.replace('"', "\"\""))
        }
        Dialect::Mysql => {
            let parts =
                columns(&|column| format!("IFNULL(HEX(CONCAT(`{}`)), 'NULL')", column.replace('`', "``")));
            format!("SELECT CONCAT_WS(',', {}) FROM `{}`", parts.join(", "), name.replace('`', "``"))
        }
        Dialect::Postgres => {
            let name = name.replace('"', "\"\"");
            format!("SELECT (t.*)::text FROM \"{name}\" t")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(tables: &[(&str, &[&str])]) -> Rows {
        let text = |rows: &[&str]| rows.iter().map(|&row| row.to_owned()).collect();
        tables.iter().map(|&(name, rows)| (name.to_owned(), text(rows))).collect()
    }

    #[test]
    fn a_row_that_is_lost_or_changed_is_told_and_a_dropped_table_is_not() {
        let before = rows(&[("a", &["1", "2", "3"]), ("b", &["x"]), ("dropped", &["y"])]);
        assert_eq!(changes(&before, &rows(&[("a", &["1", "2", "3"]), ("b", &["x"])])), [""; 0]);
        let after = rows(&[("a", &["1", "3"]), ("b", &["z"])]);
        assert_eq!(
            changes(&before, &after),
            [
                "a: 1 of 3 rows are gone or changed, 0 are new or changed",
                "b: 1 of 1 rows are gone or changed, 1 are new or changed"
            ]
        );
        assert_eq!(count(&before), 5);
    }

    #[test]
    fn every_value_of_a_row_counts() {
        let mut live = Live::sqlite_in_memory().unwrap();
        live.execute("CREATE TABLE \"odd \"\"name\" (id INTEGER PRIMARY KEY, body BLOB, note TEXT)").unwrap();
        live.execute("INSERT INTO \"odd \"\"name\" VALUES (1, x'00ff', NULL), (2, NULL, 'NULL')").unwrap();
        let schema = live.schema(&[]).unwrap();
        let before = read(&mut live, &schema).unwrap();
        assert_eq!(count(&before), 2);
        live.execute("UPDATE \"odd \"\"name\" SET note = 'NULL' WHERE id = 1").unwrap();
        assert_eq!(changes(&before, &read(&mut live, &schema).unwrap()).len(), 1);
    }
}
