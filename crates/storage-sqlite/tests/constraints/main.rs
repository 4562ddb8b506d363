//! Every constraint of the live schema refuses what it must, and every deletion does what its
//! foreign keys say. The constraints are enumerated from the database: one without a case fails.
#![cfg(test)]

mod breaking;
mod live;
#[path = "../support/sql.rs"]
mod sql;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use breaking::breaking;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use live::{ForeignKey, Table};
use sql::sql;
use storage_conformance::constraints::{BROKEN, Pair, UNIQUE_WHEN, Value, pairs};
use support::Database;

/// A whole row, in SQL.
type Row = BTreeMap<String, String>;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

struct Bench {
    conn: SqliteConnection,
    tables: BTreeMap<String, Table>,
    _database: Database,
}

fn with(row: &Row, changes: &[(&str, Value)]) -> Row {
    let mut row = row.clone();
    row.extend(changes.iter().map(|(column, value)| ((*column).to_owned(), sql(*value))));
    row
}

fn pair(table: &str) -> (Row, Row) {
    let Pair { first, second, .. } = pairs().find(|pair| pair.table == table).expect(table);
    let first = with(&Row::new(), first);
    let second = with(&first, second);
    (first, second)
}

impl Bench {
    fn new() -> Self {
        let database = Database::new();
        let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
        conn.batch_execute("PRAGMA foreign_keys = ON").unwrap();
        let tables = live::tables(&mut conn).into_iter().map(|table| (table.name.clone(), table)).collect();
        Self { conn, tables, _database: database }
    }

    /// Tries something and takes it back; what SQLite said.
    fn attempt(&mut self, attempt: impl FnOnce(&mut Self) -> Result<(), String>) -> Result<(), String> {
        self.conn.batch_execute("BEGIN").unwrap();
        let outcome = attempt(self);
        self.conn.batch_execute("ROLLBACK").unwrap();
        outcome
    }

    fn run(&mut self, sql: &str) -> Result<(), String> {
        self.conn.batch_execute(sql).map_err(|error| error.to_string())
    }

    fn insert(&mut self, table: &str, row: &Row) -> Result<(), String> {
        let columns: Vec<_> = row.keys().map(String::as_str).collect();
        let values: Vec<_> = row.values().map(String::as_str).collect();
        self.run(&format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", ")))
    }

    fn count(&mut self, table: &str, condition: &str) -> i64 {
        let query = format!("SELECT count(*) AS number FROM {table} WHERE {condition}");
        diesel::sql_query(query).get_result::<Count>(&mut self.conn).unwrap().number
    }

    /// Both rows of every table that this one refers to, near or far.
    fn insert_ancestors(&mut self, table: &str) {
        let mut needed = BTreeSet::new();
        let mut next = vec![table.to_owned()];
        while let Some(child) = next.pop() {
            for key in &self.tables[&child].foreign_keys {
                if needed.insert(key.parent.clone()) {
                    next.push(key.parent.clone());
                }
            }
        }
        for ancestor in pairs().filter(|pair| needed.contains(pair.table)) {
            let (first, second) = pair(ancestor.table);
            self.insert(ancestor.table, &first).unwrap();
            self.insert(ancestor.table, &second).unwrap();
        }
    }

    /// The changed row is refused with that error, inserted and (given the right row) as an update.
    fn refuses(&mut self, table: &str, changes: &[(String, String)], expected: &str) {
        let (first, _) = pair(table);
        let mut wrong = first.clone();
        wrong.extend(changes.iter().cloned());
        let inserted = self.attempt(|bench| {
            bench.insert_ancestors(table);
            bench.insert(table, &wrong)
        });
        assert_eq!(inserted, Err(expected.to_owned()), "{table}: inserting {changes:?}");
        let updated = self.attempt(|bench| {
            bench.insert_ancestors(table);
            bench.insert(table, &first).unwrap();
            let set: Vec<_> = changes.iter().map(|(column, value)| format!("{column} = {value}")).collect();
            bench.run(&format!("UPDATE {table} SET {}", set.join(", ")))
        });
        assert_eq!(updated, Err(expected.to_owned()), "{table}: updating {changes:?}");
    }
}

fn matching(columns: &[String], values: &[&String]) -> String {
    let parts: Vec<_> =
        columns.iter().zip(values).map(|(column, value)| format!("{column} = {value}")).collect();
    parts.join(" AND ")
}

#[test]
fn every_table_has_rows_that_it_takes() {
    let mut bench = Bench::new();
    let known: BTreeSet<_> = pairs().map(|pair| pair.table.to_owned()).collect();
    assert_eq!(known, bench.tables.keys().cloned().collect::<BTreeSet<_>>());
    for Pair { table, .. } in pairs() {
        let (first, second) = pair(table);
        let columns: BTreeSet<_> =
            bench.tables[*table].columns.iter().map(|column| column.name.clone()).collect();
        assert_eq!(first.keys().cloned().collect::<BTreeSet<_>>(), columns, "the row of {table} is whole");
        let taken = bench.attempt(|bench| {
            bench.insert_ancestors(table);
            bench.insert(table, &first)?;
            bench.insert(table, &second)
        });
        assert_eq!(taken, Ok(()), "{table}");
    }
}

#[test]
fn not_null_refuses_null() {
    let mut bench = Bench::new();
    let mut columns = Vec::new();
    for table in bench.tables.values() {
        let own = table.columns.iter().filter(|column| column.not_null);
        columns.extend(own.map(|column| (table.name.clone(), column.name.clone())));
    }
    assert!(columns.len() > 120, "{}", columns.len());
    for (table, column) in columns {
        let expected = format!("NOT NULL constraint failed: {table}.{column}");
        bench.refuses(&table, &[(column, "NULL".to_owned())], &expected);
    }
}

#[test]
fn columns_refuse_other_types() {
    let mut bench = Bench::new();
    let mut columns = Vec::new();
    for table in bench.tables.values() {
        let own =
            table.columns.iter().map(|column| (table.name.clone(), column.name.clone(), column.kind.clone()));
        columns.extend(own);
    }
    for (table, column, kind) in columns {
        let (value, other) = match kind.as_str() {
            "TEXT" => ("x'00'", "BLOB"),
            "BLOB" | "INTEGER" | "REAL" => ("'text'", "TEXT"),
            other => panic!("{other} is not known here"),
        };
        let expected = format!("cannot store {other} value in {kind} column {table}.{column}");
        bench.refuses(&table, &[(column, value.to_owned())], &expected);
    }
}

#[test]
fn checks_refuse_what_breaks_them() {
    let mut bench = Bench::new();
    let mut cases = Vec::new();
    let mut by_hand: BTreeSet<_> = BROKEN.iter().map(|broken| broken.constraint).collect();
    for table in bench.tables.values() {
        for check in &table.checks {
            let mut changes: Vec<Vec<(String, String)>> = Vec::new();
            if let Some(broken) = BROKEN.iter().find(|broken| broken.constraint == check.name) {
                by_hand.remove(broken.constraint);
                let own = broken.changes.iter();
                changes.extend(own.map(|change| with(&Row::new(), change).into_iter().collect()));
            } else if let Some((column, values)) = breaking(check) {
                changes.extend(values.into_iter().map(|value| vec![(column.clone(), value)]));
            }
            assert!(!changes.is_empty(), "no case breaks {}: {}", check.name, check.expression);
            cases.extend(changes.into_iter().map(|change| (table.name.clone(), check.name.clone(), change)));
        }
    }
    assert!(by_hand.is_empty(), "the schema has no {by_hand:?}");
    assert!(cases.len() > 400, "{}", cases.len());
    for (table, check, change) in cases {
        bench.refuses(&table, &change, &format!("CHECK constraint failed: {check}"));
    }
}

#[test]
fn keys_refuse_a_second_row() {
    let mut bench = Bench::new();
    let mut keys = Vec::new();
    for table in bench.tables.values() {
        assert!(table.keys[0].name.starts_with("pk_"), "{} has a primary key", table.name);
        keys.extend(table.keys.iter().map(|key| (table.name.clone(), key.name.clone(), key.columns.clone())));
    }
    assert!(keys.len() > 30, "{}", keys.len());
    for (table, key, columns) in keys {
        let both = UNIQUE_WHEN.iter().find(|when| when.constraint == key).map_or(&[][..], |when| when.both);
        let (first, second) = pair(&table);
        let (first, mut second) = (with(&first, both), with(&second, both));
        second.extend(columns.iter().map(|column| (column.clone(), first[column].clone())));
        let outcome = bench.attempt(|bench| {
            bench.insert_ancestors(&table);
            bench.insert(&table, &first).unwrap();
            bench.insert(&table, &second)
        });
        let named: Vec<_> = columns.iter().map(|column| format!("{table}.{column}")).collect();
        assert_eq!(outcome, Err(format!("UNIQUE constraint failed: {}", named.join(", "))), "{key}");
    }
}

#[test]
fn foreign_keys_refuse_what_is_not_there() {
    let mut bench = Bench::new();
    let mut cases = Vec::new();
    for table in bench.tables.values() {
        for key in &table.foreign_keys {
            // The last column tells apart what the ones before it have in common with other keys.
            let column = key.columns.last().unwrap().clone();
            let is_number = table.columns.iter().any(|known| known.name == column && known.kind == "INTEGER");
            let unknown = if is_number { "99".to_owned() } else { sql(Value::Uuid(99)) };
            cases.push((table.name.clone(), column, unknown));
        }
    }
    assert!(cases.len() > 20, "{}", cases.len());
    for (table, column, unknown) in cases {
        bench.refuses(&table, &[(column, unknown)], "FOREIGN KEY constraint failed");
    }
}

#[test]
fn deletions_do_what_foreign_keys_say() {
    let mut bench = Bench::new();
    let tables = std::mem::take(&mut bench.tables);
    let keys: Vec<(&Table, &ForeignKey)> =
        tables.values().flat_map(|table| table.foreign_keys.iter().map(move |key| (table, key))).collect();
    let mut actions = BTreeSet::new();
    bench.tables =
        live::tables(&mut bench.conn).into_iter().map(|table| (table.name.clone(), table)).collect();
    for (table, key) in keys {
        let (row, _) = pair(&table.name);
        let primary = &table.keys[0].columns;
        let own = matching(primary, &primary.iter().map(|column| &row[column]).collect::<Vec<_>>());
        let referred: Vec<_> = key.columns.iter().map(|column| &row[column]).collect();
        let parent = matching(&key.parent_columns, &referred);
        let case = format!("{} when its {} goes", table.name, key.parent);
        bench
            .attempt(|bench| {
                bench.insert_ancestors(&table.name);
                bench.insert(&table.name, &row).unwrap();
                assert_eq!(
                    (bench.count(&key.parent, &parent), bench.count(&table.name, &own)),
                    (1, 1),
                    "{case}"
                );
                let outcome = bench.run(&format!("DELETE FROM {} WHERE {parent}", key.parent));
                let left = (bench.count(&key.parent, &parent), bench.count(&table.name, &own));
                match key.on_delete.as_str() {
                    "CASCADE" => assert_eq!((outcome, left), (Ok(()), (0, 0)), "{case}"),
                    "SET NULL" => {
                        assert_eq!((outcome, left), (Ok(()), (0, 1)), "{case}");
                        let column = key.columns.last().unwrap();
                        assert_eq!(
                            bench.count(&table.name, &format!("{own} AND {column} IS NULL")),
                            1,
                            "{case}"
                        );
                    }
                    "RESTRICT" => {
                        let refused = Err("FOREIGN KEY constraint failed".to_owned());
                        assert_eq!((outcome, left), (refused, (1, 1)), "{case}");
                    }
                    other => panic!("{}: {other} is not known here", key.name),
                }
                Ok(())
            })
            .unwrap();
        actions.insert(key.on_delete.clone());
    }
    assert_eq!(actions.into_iter().collect::<Vec<_>>(), ["CASCADE", "RESTRICT", "SET NULL"]);
}
