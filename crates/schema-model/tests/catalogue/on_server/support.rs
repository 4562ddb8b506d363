//! A database of its own for each test, and how its schema is read and looked at.

use std::{env, fs, path::PathBuf};

use ephemeral_db::Scratch;
use schema_model::{Dialect, Flavour, Schema, Table, catalog};
use serde_json::Value;

/// A database and what answers behind it.
pub struct Database {
    scratch: Scratch,
    dialect: Dialect,
}

impl Database {
    pub fn create(dialect: Dialect) -> Self {
        let variable = match dialect {
            Dialect::Mysql => "LYCEUM_TEST_MYSQL_URL",
            Dialect::Postgres => "LYCEUM_TEST_POSTGRES_URL",
            Dialect::Sqlite => panic!("SQLite is no server"),
        };
        let url = env::var(variable).unwrap_or_else(|_| panic!("{variable} names no server"));
        Self { scratch: Scratch::create(&url.into()).unwrap(), dialect }
    }

    pub fn execute(&self, statement: &str) {
        self.scratch.execute(statement).unwrap();
    }

    /// Runs a file of `tests/catalogue`, whose statements are parted by lines of `;;`.
    pub fn run(&self, file: &str) {
        for statement in fs::read_to_string(folder().join(file)).unwrap().split("\n;;\n") {
            self.execute(statement);
        }
    }

    /// Applies the migrations of a folder of the repository, in order.
    pub fn migrate(&self, folder_name: &str) {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder_name);
        let mut folders: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.sort();
        assert!(!folders.is_empty(), "{folder_name} holds no migrations");
        for folder in folders {
            self.execute(&fs::read_to_string(folder.join("up.sql")).unwrap());
        }
    }

    pub fn flavour(&self) -> Flavour {
        let version = self.scratch.column(self.dialect.version_query()).unwrap();
        Flavour::parse(self.dialect, &version[0]).unwrap()
    }

    pub fn schema(&self, ignored: &[&str]) -> Schema {
        let flavour = self.flavour();
        let mut answers = catalog::Answers::default();
        for query in catalog::queries(flavour) {
            answers.add(query, self.scratch.column(query.sql).unwrap());
        }
        catalog::read(flavour, &answers, ignored).unwrap()
    }

    /// The schema that a file of statements makes, against the one that a file of JSON says, in which
    /// expressions stand as the database prints them.
    pub fn agrees_with(&self, file: &str) {
        let actual = seen(serde_json::to_value(self.schema(&[])).unwrap());
        let text = fs::read_to_string(folder().join(file)).unwrap();
        let expected: Value = serde_json::from_str(&text).unwrap();
        let printed = serde_json::to_string_pretty(&actual).unwrap();
        assert!(actual == expected, "{file} says otherwise than the server:\n{printed}");
    }
}

/// [`counts`] of the schema that the product's migrations make, on each server.
pub const PRODUCT: [usize; 4] = [58, 592, 72, 139];

/// Tables, columns, foreign keys and indexes of a schema.
pub fn counts(schema: &Schema) -> [usize; 4] {
    let sum = |of: fn(&Table) -> usize| schema.tables.values().map(of).sum();
    let columns = sum(|table| table.columns.len());
    [schema.tables.len(), columns, sum(|table| table.foreign_keys.len()), sum(|table| table.indexes.len())]
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue")
}

/// Without canonical forms, which have tests of their own.
fn seen(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(seen).collect()),
        Value::Object(mut fields) => {
            fields.remove("canonical");
            if let Some(Value::String(key)) = fields.get_mut("key")
                && key.starts_with('(')
            {
                "(expression)".clone_into(key);
            }
            fields.into_iter().map(|(name, value)| (name, seen(value))).collect()
        }
        other => other,
    }
}
