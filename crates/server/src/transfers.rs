//! Databases as source and target of copies, whichever kind they are.

use std::path::Path;

use anyhow::{Context, Result, bail};
use repositories::transfer::Transfer;
use storage_sqlite::SqliteOptions;

use crate::config::Database;

/// Opens a database to copy from.
#[expect(clippy::unused_async, reason = "servers are reached over the network")]
pub async fn open_source(database: &Database) -> Result<Box<dyn Transfer>> {
    let Database::Sqlite(path) = database;
    Ok(storage_sqlite::open_source(path, &SqliteOptions::default())?)
}

/// Opens a database to copy into.
#[expect(clippy::unused_async, reason = "servers are reached over the network")]
pub async fn open_target(database: &Database) -> Result<Box<dyn Transfer>> {
    let Database::Sqlite(path) = database;
    Ok(storage_sqlite::open_target(path, &SqliteOptions::default())?)
}

/// What tells a database from all others, for people; no secret is in it.
pub fn name(database: &Database) -> String {
    let Database::Sqlite(path) = database;
    format!("sqlite:{}", real(path).display())
}

/// Refuses to work on a database that a copy has not filled to its end.
pub async fn require_whole(database: &Database) -> Result<()> {
    let mark = open_source(database).await?.mark().await.context("the database cannot be read")?;
    if mark.is_some() {
        bail!(
            "a copy into this database was not finished, so it is not whole: give `lyceum db copy` again, \
             or empty the database"
        );
    }
    Ok(())
}

/// Where a file really is, so that it is recognised by whatever name it goes.
fn real(path: &Path) -> std::path::PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}
