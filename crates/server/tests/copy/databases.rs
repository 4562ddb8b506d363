//! Databases to copy from and into.

use std::path::{Path, PathBuf};

use diesel::{connection::SimpleConnection, prelude::*, sql_types::BigInt};
use storage_sqlite::SqliteOptions;

use crate::{rows, support::process::TestServer};

/// A program with a folder for databases; nothing runs.
pub struct Room {
    pub program: TestServer,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

impl Room {
    pub fn new() -> Self {
        Self { program: TestServer::prepared(&[]) }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.program.scratch().join(name)
    }

    pub fn url(&self, name: &str) -> String {
        format!("sqlite:{}", self.path(name).display())
    }

    /// A migrated database without rows; its URL.
    pub fn empty(&mut self, name: &str) -> String {
        let url = self.url(name);
        self.program.set("DATABASE_URL", &url);
        self.program.run(&["db", "migrate"]).ok();
        self.program.set("DATABASE_URL", "");
        url
    }

    /// The example data and about so many made-up rows, in every table; its URL.
    pub async fn filled(&mut self, name: &str, count: u64) -> String {
        let url = self.url(name);
        self.program.set("DATABASE_URL", &url);
        self.program.run(&["db", "seed"]).ok();
        self.program.set("DATABASE_URL", "");
        let mut target = storage_sqlite::open_target(&self.path(name), &SqliteOptions::default()).unwrap();
        target.begin("made-up data").await.unwrap();
        let mut written = 0;
        for table in target.tables() {
            let made: Vec<_> = rows::of(table.name, count, 0).collect();
            assert!(!made.is_empty(), "{}", table.name);
            for batch in made.chunks(1000) {
                target.write(table, batch, written).await.unwrap();
                written += batch.len() as u64;
            }
        }
        target.finish().await.unwrap();
        url
    }

    /// Names of all tables that are copied.
    pub fn tables(&self, name: &str) -> Vec<&'static str> {
        let source = storage_sqlite::open_source(&self.path(name), &SqliteOptions::default()).unwrap();
        source.tables().iter().map(|table| table.name).collect()
    }

    /// Runs a statement on a database.
    pub fn execute(&self, name: &str, sql: &str) {
        self.connect(name).batch_execute(sql).unwrap();
    }

    /// The number that a query gives.
    pub fn count(&self, name: &str, sql: &str) -> i64 {
        diesel::sql_query(sql).get_result::<Count>(&mut self.connect(name)).unwrap().count
    }

    /// Asserts that two databases have the same rows, as SQLite itself compares them.
    pub fn assert_equal(&self, left: &str, right: &str) {
        let mut conn = self.connect(left);
        conn.batch_execute(&format!("ATTACH '{}' AS other", self.path(right).display())).unwrap();
        for table in self.tables(left) {
            let sql = format!(
                "SELECT count(*) AS count FROM (
                     SELECT * FROM (SELECT * FROM main.{table} EXCEPT SELECT * FROM other.{table})
                     UNION ALL
                     SELECT * FROM (SELECT * FROM other.{table} EXCEPT SELECT * FROM main.{table}))"
            );
            let different = diesel::sql_query(sql).get_result::<Count>(&mut conn).unwrap().count;
            assert_eq!(different, 0, "{table}");
        }
    }

    fn connect(&self, name: &str) -> SqliteConnection {
        let path: &Path = &self.path(name);
        let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        conn.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
        conn
    }
}
