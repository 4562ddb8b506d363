//! The engine, below the repositories: units of work are closures over the connection.

mod administration;
mod commits;
mod contract;
mod errors;
mod failures;
mod integrity;
mod processes;
mod queues;
mod reads;
mod safety;
mod settings;
mod watched;

use std::path::PathBuf;
use std::sync::mpsc;

use chrono::{DateTime, Utc};
use diesel::QueryResult;
use futures_util::FutureExt;
use repositories::StorageError;
use tempfile::TempDir;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::{SqliteOptions, SqliteStorage};

diesel::table! {
    items (id) {
        id -> BigInt,
        name -> Text,
    }
}

/// A database in a folder of its own.
struct Bed {
    storage: SqliteStorage,
    path: PathBuf,
    _folder: TempDir,
}

impl Bed {
    async fn new(options: SqliteOptions) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.db");
        let storage = SqliteStorage::open(&path, &options).unwrap();
        let sql = "CREATE TABLE items (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT";
        run(&storage, sql).await.unwrap();
        Self { storage, path, _folder: folder }
    }

    async fn plain() -> Self {
        Self::new(SqliteOptions::default()).await
    }

    /// The rows, as a connection of another process sees them.
    fn seen_outside(&self) -> Vec<i64> {
        ids(&mut Conn::establish(self.path.to_str().unwrap()).unwrap()).unwrap()
    }
}

/// Runs any statements as a unit of work.
async fn run(storage: &SqliteStorage, sql: &'static str) -> Result<(), StorageError> {
    storage
        .write_raw(move |conn| Box::pin(async move { conn.batch_execute(sql).await.map_err(map_err) }))
        .await
}

/// Adds a row as a unit of work.
async fn insert(storage: &SqliteStorage, id: i64) -> Result<(), StorageError> {
    storage.write_raw(move |conn| Box::pin(async move { add(conn, id).map_err(map_err) })).await
}

/// The rows, as a unit of work that reads.
async fn read(storage: &SqliteStorage) -> Result<Vec<i64>, StorageError> {
    storage.read_raw(|conn| Box::pin(async move { ids(conn).map_err(map_err) })).await
}

fn add(conn: &mut Conn, id: i64) -> QueryResult<()> {
    use diesel::ExpressionMethods;
    let values = (items::id.eq(id), items::name.eq(format!("item {id}")));
    RunQueryDsl::execute(diesel::insert_into(items::table).values(values), conn).into_inner().map(drop)
}

fn ids(conn: &mut Conn) -> QueryResult<Vec<i64>> {
    use diesel::{ExpressionMethods, QueryDsl};
    RunQueryDsl::load(items::table.order(items::id.asc()).select(items::id), conn).into_inner()
}

/// A unit of work that blocks its thread until it is released.
struct Gate {
    entered: mpsc::Receiver<()>,
    open: mpsc::Sender<()>,
}

impl Gate {
    fn new() -> (Self, impl FnOnce(&mut Conn) + Send + 'static) {
        let (enter, entered) = mpsc::channel();
        let (open, opened) = mpsc::channel();
        let wait = move |_: &mut Conn| {
            enter.send(()).unwrap();
            opened.recv().unwrap();
        };
        (Self { entered, open }, wait)
    }

    fn wait_until_reached(&self) {
        self.entered.recv().unwrap();
    }

    fn open(&self) {
        self.open.send(()).unwrap();
    }
}

/// A unit of work that waits at the gate and writes nothing.
async fn pass(
    storage: &SqliteStorage,
    wait: impl FnOnce(&mut Conn) + Send + 'static,
) -> Result<(), StorageError> {
    let unit = storage.write_raw(move |conn| {
        wait(conn);
        async { Ok(()) }.boxed()
    });
    unit.await
}

/// Polls once: enough for a unit of work to be put into the queue.
macro_rules! submit {
    ($name:ident = $future:expr) => {
        let mut $name = Box::pin($future);
        assert!((&mut $name).now_or_never().is_none(), "the unit of work ended too early");
    };
}
use submit;

struct Fixed;

impl domain::Clock for Fixed {
    fn now(&self) -> domain::Timestamp {
        DateTime::<Utc>::from_timestamp(1_767_225_600, 123_000).unwrap()
    }
}
