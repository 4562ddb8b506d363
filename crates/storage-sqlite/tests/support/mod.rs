//! Fresh databases for the tests.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::Clock;
use storage_sqlite::{SqliteAdmin, SqliteOptions, SqliteStorage};
use tempfile::TempDir;

/// A clock that stands still.
pub struct Standing;

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_767_225_600, 0).unwrap()
    }
}

/// A folder with a migrated database in it.
pub struct Database {
    pub folder: TempDir,
    pub path: PathBuf,
}

impl Database {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lyceum.db");
        let admin = SqliteAdmin::new(&path, &SqliteOptions::default()).unwrap();
        admin.migrate(&Standing).unwrap();
        Self { folder, path }
    }

    pub fn open(&self) -> SqliteStorage {
        SqliteStorage::open(&self.path, &SqliteOptions::default()).unwrap()
    }
}
