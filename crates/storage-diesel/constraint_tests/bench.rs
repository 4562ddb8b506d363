//! A database with the schema, and rows to try on it.

use std::collections::{BTreeMap, BTreeSet};

use diesel::QueryableByName;
use diesel::sql_types::BigInt;
use repositories::StorageError;
use storage_conformance::constraints::{Pair, Value, pairs};
use storage_diesel::built_in::{Table, schema};

use crate::backend::{self, Conn, RunQueryDsl, batch};
use crate::support::{Prepared, prepared};

/// A whole row, in SQL.
pub type Row = BTreeMap<String, String>;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// A database with the schema.
pub struct Bench {
    pub tables: BTreeMap<String, Table>,
    conn: Conn,
    _guard: Box<dyn Send>,
}

/// The row with those values instead.
pub fn with(row: &Row, changes: &[(&str, Value)]) -> Row {
    let mut row = row.clone();
    row.extend(changes.iter().map(|(column, value)| ((*column).to_owned(), backend::literal(*value))));
    row
}

/// Two rows of a table.
pub fn pair(table: &str) -> (Row, Row) {
    let Pair { first, second, .. } = pairs().find(|pair| pair.table == table).expect(table);
    let first = with(&Row::new(), first);
    let second = with(&first, second);
    (first, second)
}

/// The statement that inserts a row.
pub fn insert(table: &str, row: &Row) -> String {
    let columns: Vec<_> = row.keys().map(String::as_str).collect();
    let values: Vec<_> = row.values().map(String::as_str).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", "))
}

impl Bench {
    /// Asserts that the database has exactly the schema whose constraints are tried.
    pub async fn new() -> Self {
        let Prepared { conn, problems, guard } = prepared().await;
        assert_eq!(problems, [""; 0]);
        Self { tables: schema().unwrap().tables, conn, _guard: guard }
    }

    /// Runs a statement; the class of its error and what it tells, as text.
    pub async fn run(&mut self, sql: &str) -> String {
        let outcome = batch(&mut self.conn, sql).await;
        outcome.map_or_else(|error| format!("{error:?}"), |()| "no error".to_owned())
    }

    /// Runs statements, all of which must work.
    pub async fn must(&mut self, sql: &str) {
        assert_eq!(self.run(sql).await, "no error", "{sql}");
    }

    /// Runs the statements in one transaction, all but the last of which must work, and takes all
    /// back; what the database said to the last.
    pub async fn attempt(&mut self, statements: &[String]) -> String {
        let (last, before) = statements.split_last().unwrap();
        self.must("BEGIN").await;
        if !before.is_empty() {
            self.must(&before.join("; ")).await;
        }
        let outcome = self.run(last).await;
        self.must("ROLLBACK").await;
        outcome
    }

    pub async fn count(&mut self, table: &str, condition: &str) -> i64 {
        let query = format!("SELECT COUNT(*) AS number FROM {table} WHERE {condition}");
        let count: Count = diesel::sql_query(query).get_result(&mut self.conn).await.unwrap();
        count.number
    }

    /// What inserts both rows of every table that this one refers to, near or far.
    pub fn ancestors(&self, table: &str) -> Vec<String> {
        let mut needed = BTreeSet::new();
        let mut next = vec![table.to_owned()];
        while let Some(child) = next.pop() {
            for key in &self.tables[&child].foreign_keys {
                if needed.insert(key.target.clone()) {
                    next.push(key.target.clone());
                }
            }
        }
        let mut statements = Vec::new();
        for ancestor in pairs().filter(|pair| needed.contains(pair.table)) {
            let (first, second) = pair(ancestor.table);
            statements.extend([insert(ancestor.table, &first), insert(ancestor.table, &second)]);
        }
        statements
    }

    /// What the database says to the changed row, inserted and (given the right row) as an update.
    pub async fn answers(&mut self, table: &str, changes: &[(String, String)]) -> [String; 2] {
        let (first, _) = pair(table);
        let mut wrong = first.clone();
        wrong.extend(changes.iter().cloned());
        let mut statements = self.ancestors(table);
        statements.push(insert(table, &wrong));
        let inserted = self.attempt(&statements).await;
        statements.pop();
        let set: Vec<_> = changes.iter().map(|(column, value)| format!("{column} = {value}")).collect();
        statements.extend([insert(table, &first), format!("UPDATE {table} SET {}", set.join(", "))]);
        [inserted, self.attempt(&statements).await]
    }

    /// Both answers are that error.
    pub async fn refuses(&mut self, table: &str, changes: &[(String, String)], expected: StorageError) {
        let (answers, expected) = (self.answers(table, changes).await, format!("{expected:?}"));
        assert_eq!(answers, [&*expected; 2], "{table}: inserting and updating {}", shown(changes));
    }
}

/// The refusal of a row by what bears that name.
pub fn check(which: impl Into<String>) -> StorageError {
    StorageError::Check { which: which.into() }
}

/// Changes as a message can show them: values may be long.
pub fn shown(changes: &[(String, String)]) -> String {
    let changes = changes.iter().map(|(column, value)| {
        let value: String = value.chars().take(60).collect();
        format!("{column} = {value}")
    });
    changes.collect::<Vec<_>>().join(", ")
}
