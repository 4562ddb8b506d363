//! Fresh databases for the tests.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::Clock;
use storage_sqlite::{SqliteAdmin, SqliteOptions};
use tempfile::TempDir;

/// A clock that stands still.
pub struct Standing;

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_767_225_600, 0).unwrap()
    }
}

/// A migrated database in a folder of its own, which goes with it.
pub struct Database {
    pub path: PathBuf,
    _folder: TempDir,
}

impl Database {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lyceum.db");
        let admin = SqliteAdmin::new(&path, &SqliteOptions::default()).unwrap();
        admin.migrate(&Standing).unwrap();
        Self { path, _folder: folder }
    }
}
