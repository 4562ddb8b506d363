//! Databases for the tests of the constraints.

use storage_sqlite::{SqliteAdmin, SqliteOptions, backend::Conn, connect};

#[path = "../support/mod.rs"]
mod fresh;

/// A database with the schema: a connection, what is wrong with the schema, and what keeps it.
pub struct Prepared {
    pub conn: Conn,
    pub problems: Vec<String>,
    pub guard: Box<dyn Send>,
}

pub async fn prepared() -> Prepared {
    let (database, options) = (fresh::Database::new(), SqliteOptions::default());
    let problems = SqliteAdmin::new(&database.path, &options).unwrap().verify().unwrap();
    Prepared { conn: connect(&database.path, &options).unwrap(), problems, guard: Box::new(database) }
}
