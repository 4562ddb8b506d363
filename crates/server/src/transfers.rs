//! Databases as source and target of copies, whichever kind they are.

use anyhow::{Context, Result, bail};
use repositories::transfer::Transfer;
use storage_sqlite::SqliteOptions;

use crate::{admins::DatabaseAdmin, database::Database};

/// Opens a database to copy from.
pub async fn open_source(database: &Database) -> Result<Box<dyn Transfer>> {
    match database {
        Database::Sqlite(path) => Ok(storage_sqlite::open_source(path, &SqliteOptions::default())?),
        Database::Server(_) => DatabaseAdmin::of(database)?.open_transfer().await,
    }
}

/// Opens a database to copy into.
pub async fn open_target(database: &Database) -> Result<Box<dyn Transfer>> {
    match database {
        Database::Sqlite(path) => Ok(storage_sqlite::open_target(path, &SqliteOptions::default())?),
        Database::Server(_) => DatabaseAdmin::of(database)?.open_transfer().await,
    }
}

/// Refuses a database that an unfinished copy has left incomplete.
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
