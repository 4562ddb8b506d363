//! Storages to compare, each on a database of its own.

mod servers;

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use chrono::{DateTime, Utc};
use domain::Clock;
use repositories::{Storage, StorageError};
use storage_differential::{Reset, Target};
use storage_sqlite::{SqliteAdmin, SqliteOptions, SqliteStorage};
use tempfile::TempDir;

pub use servers::{MYSQL, POSTGRES, Placed, mysql, named, postgres};

/// A clock with a fixed time.
struct Standing;

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }
}

/// A set of storages, and the guards that delete their databases.
pub struct Lane {
    /// The storages.
    pub targets: Vec<Target>,
    _folder: TempDir,
    _scratches: Vec<ephemeral_db::Scratch>,
}

impl Lane {
    /// SQLite, and the servers that the environment names.
    pub async fn open() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut targets = vec![sqlite(folder.path(), None).await?];
        let mut scratches = Vec::new();
        let mut placed = Vec::new();
        if let Some(url) = named(MYSQL) {
            placed.push(mysql(&url, &[]).await?);
        }
        if let Some(url) = named(POSTGRES) {
            placed.push(postgres(&url, &[]).await?);
        }
        for Placed { target, scratch } in placed {
            targets.push(target);
            scratches.push(scratch);
        }
        Ok(Self { targets, _folder: folder, _scratches: scratches })
    }
}

/// SQLite in a new file in a folder, with the schema as changed by `sql`.
pub async fn sqlite(folder: &Path, sql: Option<&str>) -> Result<Target> {
    let path = folder.join("lyceum.db");
    // Sequences run one at a time, so one reader is enough.
    let options = SqliteOptions { readers: 1, ..SqliteOptions::default() };
    SqliteAdmin::new(&path, &options)?.migrate(&Standing)?;
    if let Some(sql) = sql {
        let storage = SqliteStorage::open(&path, &options)?;
        execute(&storage, sql.to_owned()).await?;
        Storage::close(&storage).await;
    }
    let storage = Arc::new(SqliteStorage::open(&path, &options)?);
    let emptied = Arc::clone(&storage);
    let reset: Reset = Box::new(move || {
        let storage = Arc::clone(&emptied);
        Box::pin(async move { execute(&storage, emptying()).await })
    });
    Ok(Target { name: "sqlite".to_owned(), storage, reset })
}

async fn execute(storage: &SqliteStorage, sql: String) -> Result<(), StorageError> {
    storage
        .write_raw(move |conn| {
            Box::pin(async move {
                conn.batch_execute(&sql).await.map_err(|error| StorageError::Backend(error.to_string()))
            })
        })
        .await
}

/// Deletes every row.
fn emptying() -> String {
    // Referencing tables first, so that no foreign key restricts it.
    let tables = storage_sqlite::tables().iter().rev();
    tables.map(|table| format!("DELETE FROM {};", table.name)).collect::<Vec<_>>().join("\n")
}
