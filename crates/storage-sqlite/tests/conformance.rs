//! The suite that every backend must pass, on SQLite: a file for each case.
#![cfg(test)]

mod support;

use std::future::{Ready, ready};
use std::sync::Arc;

use storage_conformance::Fresh;
use storage_sqlite::{SqliteOptions, SqliteStorage};
use support::Database;

fn fresh() -> Ready<Fresh> {
    let database = Database::new();
    let storage = SqliteStorage::open(&database.path, &SqliteOptions::default()).unwrap();
    ready(Fresh { storage: Arc::new(storage), guard: Box::new(database) })
}

storage_conformance::suite!(crate::fresh);
