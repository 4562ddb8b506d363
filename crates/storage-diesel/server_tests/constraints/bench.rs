//! A database with the schema, and rows to try on it.

use std::collections::{BTreeMap, BTreeSet};

use diesel::QueryableByName;
use diesel::sql_types::BigInt;
use ephemeral_db::Scratch;
use repositories::StorageError;
use storage_conformance::constraints::{Pair, Value, pairs};
use storage_diesel::server_options::ServerOptions;

use super::live::{self, Table};
use crate::backend::{self, Conn, RunQueryDsl, batch};
use crate::support::{connection, migrated, said};

/// A whole row, in SQL.
pub type Row = BTreeMap<String, String>;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// A database with the schema.
pub struct Bench {
    pub conn: Conn,
    pub tables: BTreeMap<String, Table>,
    _scratch: Scratch,
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
    pub async fn new() -> Self {
        let scratch = migrated().await;
        let mut conn = connection(&scratch, &ServerOptions::default()).await;
        let tables = live::tables(&mut conn).await;
        assert!(tables.len() >= 22, "{} tables", tables.len());
        Self { conn, tables, _scratch: scratch }
    }

    pub async fn run(&mut self, sql: &str) -> Result<(), StorageError> {
        batch(&mut self.conn, sql).await
    }

    /// Runs the statements in one transaction, all but the last of which must work, and takes all
    /// back; what the database said to the last.
    pub async fn attempt(&mut self, statements: &[String]) -> String {
        let (last, before) = statements.split_last().unwrap();
        self.run("BEGIN").await.unwrap();
        if !before.is_empty() {
            self.run(&before.join("; ")).await.unwrap();
        }
        let outcome = self.run(last).await;
        self.run("ROLLBACK").await.unwrap();
        said(&outcome)
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
                if needed.insert(key.parent.clone()) {
                    next.push(key.parent.clone());
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

    /// Both answers are that one.
    pub async fn refuses(&mut self, table: &str, changes: &[(String, String)], expected: &str) {
        let answers = self.answers(table, changes).await;
        assert_eq!(answers, [expected, expected], "{table}: inserting and updating {}", shown(changes));
    }
}

/// Changes as a message can show them: values may be long.
pub fn shown(changes: &[(String, String)]) -> String {
    let changes = changes.iter().map(|(column, value)| {
        let value: String = value.chars().take(60).collect();
        format!("{column} = {value}")
    });
    changes.collect::<Vec<_>>().join(", ")
}
