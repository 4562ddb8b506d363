//! The suite that every backend must pass, on SQLite: a file for each case.

mod support;

use std::sync::Arc;

use storage_conformance::Fresh;
use support::Database;

async fn fresh() -> Fresh {
    let database = Database::new();
    Fresh { storage: Arc::new(database.open()), guard: Box::new(database.folder) }
}

storage_conformance::suite!(crate::fresh);
