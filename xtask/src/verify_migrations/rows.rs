//! The rows of a database, so that two states of it can be compared by the columns that both have.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use schema_model::{Dialect, Schema, Table};
use schema_parity::live::Live;

/// The rows of every table.
pub type Rows = BTreeMap<String, TableRows>;

/// The rows of one table, each with a value for every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRows {
    columns: Vec<String>,
    /// Values as hexadecimal digits, or [`NULL`], in the order of the columns.
    rows: Vec<Vec<String>>,
}

/// Distinct from text, whose digits are hexadecimal.
const NULL: &str = "NULL";
/// Between values; none of them contains it.
const SEPARATOR: char = ',';

/// All rows of a schema's tables.
pub fn read(live: &mut Live, schema: &Schema) -> Result<Rows> {
    let mut rows = Rows::new();
    for (name, table) in &schema.tables {
        rows.insert(name.clone(), of_table(live, name, table).with_context(|| format!("rows of {name}"))?);
    }
    Ok(rows)
}

/// How many there are.
pub fn count(rows: &Rows) -> usize {
    rows.values().map(|table| table.rows.len()).sum()
}

/// What happened to rows whose tables are in both states, by the columns that are in both; empty where all
/// are unchanged.
pub fn changes(before: &Rows, after: &Rows) -> Vec<String> {
    let surviving = before.iter().filter_map(|(table, rows)| Some((table, rows, after.get(table)?)));
    let told = surviving.filter_map(|(table, before, after)| {
        let common: BTreeSet<&str> =
            before.names().filter(|column| after.names().any(|other| other == *column)).collect();
        let (total, mut left) = (before.rows.len(), after.by(&common));
        let mut gone = 0_usize;
        for (row, times) in before.by(&common) {
            let same = left.get(&row).copied().unwrap_or_default().min(times);
            gone += times - same;
            left.entry(row).and_modify(|times| *times -= same);
        }
        let new: usize = left.values().sum();
        let text = format!("{table}: {gone} of {total} rows are gone or changed, {new} are new or changed");
        (gone + new > 0).then_some(text)
    });
    told.collect()
}

impl TableRows {
    fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(String::as_str)
    }

    /// How often each combination of the values of some columns occurs. In the order of the names, not of
    /// the table: a rebuilt table may have another order.
    fn by(&self, columns: &BTreeSet<&str>) -> BTreeMap<Vec<&str>, usize> {
        let places: Vec<Option<usize>> =
            columns.iter().map(|column| self.names().position(|name| name == *column)).collect();
        let mut times = BTreeMap::new();
        for row in &self.rows {
            let values = places.iter().filter_map(|place| row.get((*place)?)).map(String::as_str).collect();
            *times.entry(values).or_default() += 1;
        }
        times
    }
}

fn of_table(live: &mut Live, name: &str, table: &Table) -> Result<TableRows> {
    let columns: Vec<String> = table.columns.iter().map(|column| column.name.clone()).collect();
    let (rows, number) = queries(live.dialect(), name, &columns);
    let texts = live.texts(&rows)?;
    // A row that a server cannot put into one value would be NULL, and left out.
    let number = live.texts(&number)?;
    ensure!(number == [texts.len().to_string()], "{} were read, there are {}", texts.len(), number.join(" "));
    let rows: Vec<Vec<String>> =
        texts.iter().map(|text| text.split(SEPARATOR).map(str::to_owned).collect()).collect();
    ensure!(rows.iter().all(|row| row.len() == columns.len()), "not one value for each column");
    Ok(TableRows { columns, rows })
}

/// A query whose one column holds all values of a row, and one for the number of rows.
fn queries(dialect: Dialect, name: &str, columns: &[String]) -> (String, String) {
    let quote = |name: &str| match dialect {
        Dialect::Mysql => format!("`{}`", name.replace('`', "``")),
        Dialect::Sqlite | Dialect::Postgres => format!("\"{}\"", name.replace('"', "\"\"")),
    };
    let hexadecimal = |column: &String| {
        let column = quote(column);
        match dialect {
            // With `quote`, a number differs from its text.
            Dialect::Sqlite => format!("IIF({column} IS NULL, '{NULL}', hex(quote({column})))"),
            Dialect::Mysql => format!("IFNULL(HEX(CONCAT({column})), '{NULL}')"),
            Dialect::Postgres => {
                format!("COALESCE(encode(convert_to(CAST({column} AS TEXT), 'UTF8'), 'hex'), '{NULL}')")
            }
        }
    };
    let parts: Vec<String> = columns.iter().map(hexadecimal).collect();
    let (values, text) = match dialect {
        Dialect::Mysql => (format!("CONCAT_WS('{SEPARATOR}', {})", parts.join(", ")), "CHAR"),
        Dialect::Sqlite | Dialect::Postgres => (parts.join(&format!(" || '{SEPARATOR}' || ")), "TEXT"),
    };
    let table = quote(name);
    (format!("SELECT {values} FROM {table}"), format!("SELECT CAST(COUNT(*) AS {text}) FROM {table}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[&str], rows: &[&[&str]]) -> TableRows {
        let texts = |all: &[&str]| all.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        TableRows { columns: texts(columns), rows: rows.iter().map(|row| texts(row)).collect() }
    }

    fn rows(tables: &[(&str, TableRows)]) -> Rows {
        tables.iter().map(|(name, rows)| ((*name).to_owned(), rows.clone())).collect()
    }

    #[test]
    fn a_row_that_is_lost_or_changed_is_told_and_a_dropped_table_is_not() {
        let (a, b) = (table(&["id"], &[&["1"], &["2"], &["3"]]), table(&["id"], &[&["x"], &["x"]]));
        let before = rows(&[("a", a.clone()), ("b", b.clone()), ("dropped", table(&["id"], &[&["y"]]))]);
        assert_eq!(changes(&before, &rows(&[("a", a), ("b", b)])), [""; 0]);
        let after = [("a", table(&["id"], &[&["3"], &["1"]])), ("b", table(&["id"], &[&["x"], &["z"]]))];
        assert_eq!(
            changes(&before, &rows(&after)),
            [
                "a: 1 of 3 rows are gone or changed, 0 are new or changed",
                "b: 1 of 2 rows are gone or changed, 1 are new or changed"
            ]
        );
        assert_eq!(count(&before), 6);
    }

    #[test]
    fn columns_that_only_one_state_has_do_not_count() {
        let (short, long) = (table(&["id"], &[&["1"]]), table(&["note", "id"], &[&["NULL", "1"]]));
        let (short, long) = (rows(&[("a", short)]), rows(&[("a", long)]));
        assert_eq!(changes(&short, &long), [""; 0]);
        assert_eq!(changes(&long, &short), [""; 0]);
        let other = rows(&[("a", table(&["note", "id"], &[&["NULL", "2"]]))]);
        assert_eq!(changes(&short, &other).len(), 1);
        // No column in common: the rows are still counted.
        let renamed = |rows_of: &[&[&str]]| rows(&[("a", table(&["key"], rows_of))]);
        assert_eq!(changes(&short, &renamed(&[&["9"]])), [""; 0]);
        assert_eq!(changes(&short, &renamed(&[])).len(), 1);
    }

    const SEEDED: &[&str] = &[
        "CREATE TABLE p (id INTEGER PRIMARY KEY, note TEXT)",
        "CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE)",
        "INSERT INTO p VALUES (1, NULL), (2, 'NULL'), (3, 'a,b')",
        "INSERT INTO c VALUES (1, 1), (2, 2)",
    ];
    /// SQLite's way to change a column: the table is rebuilt, here with one more column and in another
    /// order.
    const REBUILT: &[&str] = &[
        "CREATE TABLE n (more INTEGER, note TEXT, id INTEGER PRIMARY KEY)",
        "INSERT INTO n (id, note) SELECT id, note FROM p",
        "DROP TABLE p",
        "ALTER TABLE n RENAME TO p",
    ];

    /// What statements on seeded tables change.
    fn changed_by(statements: &[&[&str]]) -> Vec<String> {
        let mut live = Live::sqlite_in_memory().unwrap();
        let state = |live: &mut Live| {
            let schema = live.schema(&[]).unwrap();
            read(live, &schema).unwrap()
        };
        for sql in SEEDED {
            live.execute(sql).unwrap();
        }
        let before = state(&mut live);
        assert_eq!(count(&before), 5);
        for sql in statements.concat() {
            live.execute(sql).unwrap();
        }
        changes(&before, &state(&mut live))
    }

    #[test]
    fn a_table_that_changes_keeps_its_rows_or_is_told() {
        let gone = |text: &str| vec![format!("{text} rows are gone or changed, 0 are new or changed")];
        let both = |text: &str| vec![format!("{text} rows are gone or changed, 1 are new or changed")];
        let cases: &[(&[&[&str]], Vec<String>)] = &[
            (&[&["ALTER TABLE p ADD COLUMN more TEXT DEFAULT 'x'"]], vec![]),
            (&[&["ALTER TABLE p DROP COLUMN note"]], vec![]),
            (&[&["ALTER TABLE p DROP COLUMN note", "DELETE FROM p WHERE id = 3"]], gone("p: 1 of 3")),
            (&[REBUILT], vec![]),
            (&[REBUILT, &["DELETE FROM p WHERE id = 3"]], gone("p: 1 of 3")),
            // With foreign keys on, dropping the old table takes the children along.
            (&[&["PRAGMA foreign_keys = ON"], REBUILT], gone("c: 2 of 2")),
            (&[&["UPDATE p SET note = 'NULL' WHERE id = 1"]], both("p: 1 of 3")),
        ];
        for (statements, expected) in cases {
            assert_eq!(changed_by(statements), *expected, "{statements:?}");
        }
    }

    #[test]
    fn every_value_of_a_row_counts() {
        let mut live = Live::sqlite_in_memory().unwrap();
        live.execute(
            "CREATE TABLE \"odd \"\"name\" (id INTEGER PRIMARY KEY, body BLOB, \"a \"\"note\" TEXT)",
        )
        .unwrap();
        live.execute("INSERT INTO \"odd \"\"name\" VALUES (1, x'00ff', NULL), (2, NULL, 'NULL')").unwrap();
        let schema = live.schema(&[]).unwrap();
        let before = read(&mut live, &schema).unwrap();
        assert_eq!(count(&before), 2);
        live.execute("UPDATE \"odd \"\"name\" SET body = x'00fe' WHERE id = 1").unwrap();
        assert_eq!(changes(&before, &read(&mut live, &schema).unwrap()).len(), 1);
    }
}
