//! The suite that every backend must pass, on SQLite: a file for each case.
#![cfg(test)]

mod support;

use std::future::{Ready, ready};
use std::sync::Arc;

use storage_conformance::Fresh;
use support::Database;

fn fresh() -> Ready<Fresh> {
    let database = Database::new();
    ready(Fresh { storage: Arc::new(database.open()), guard: Box::new(database.folder) })
}

storage_conformance::suite!(crate::fresh);
