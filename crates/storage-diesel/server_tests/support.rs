//! Fresh databases on the server that the tests were given.
//!
//! The tests in this folder are those of every backend on a server. A backend crate mounts them from
//! its `tests/server`, and provides `crate::backend`: the names of its types, and what its database
//! says in its own way.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::Clock;
use ephemeral_db::Scratch;
use repositories::StorageError;
use secrecy::{ExposeSecret, SecretString};
use storage_conformance::Fresh;
use storage_diesel::server_options::{ServerOptions, UrlSource, fixed};
use storage_diesel::server_url::ServerUrl;

use crate::backend::{self, Admin, Conn, DEFAULT_PORT, Storage};

/// A clock that stands still.
pub struct Standing;

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_767_225_600, 0).unwrap()
    }
}

/// Names a migrated database on the server of this run, which is copied instead of migrating anew.
const TEMPLATE: &str = "LYCEUM_TEST_TEMPLATE";

/// An empty database of its own, dropped with its handle.
pub fn scratch() -> Scratch {
    Scratch::create(&server()).unwrap()
}

fn server() -> SecretString {
    let variable = backend::VARIABLE;
    let url = std::env::var(variable);
    url.unwrap_or_else(|_| panic!("{variable} is not set: `cargo xtask {}` sets it", backend::TASK)).into()
}

/// A database with the schema, and nothing in it.
pub async fn migrated() -> Scratch {
    if let Ok(template) = std::env::var(TEMPLATE) {
        return Scratch::clone_of(&server(), &template).unwrap();
    }
    let scratch = scratch();
    Admin::new(source(&scratch), &ServerOptions::default()).migrate(&Standing).await.unwrap();
    scratch
}

/// A database with the schema: a connection, what is wrong with the schema, and what keeps it.
pub struct Prepared {
    pub conn: Conn,
    pub problems: Vec<String>,
    pub guard: Box<dyn Send>,
}

pub async fn prepared() -> Prepared {
    let scratch = migrated().await;
    let options = ServerOptions::default();
    let problems = Admin::new(source(&scratch), &options).verify().await.unwrap();
    Prepared { conn: connection(&scratch, &options).await, problems, guard: Box::new(scratch) }
}

/// Where it is, for the backend.
pub fn source(scratch: &Scratch) -> UrlSource {
    fixed(scratch.url().expose_secret(), DEFAULT_PORT).unwrap()
}

/// Where it is, in parts.
pub fn parts(scratch: &Scratch) -> ServerUrl {
    source(scratch)().unwrap()
}

/// A connection to it, and no pool.
pub async fn connection(scratch: &Scratch, options: &ServerOptions) -> Conn {
    let url = parts(scratch);
    backend::connect(&url, &url.hosts[0], options).await.unwrap()
}

/// A storage on it.
pub fn storage(scratch: &Scratch, options: &ServerOptions) -> Storage {
    Storage::open(source(scratch), options)
}

/// Ends every session in it, as whoever runs the server could.
pub async fn kill_all(scratch: &Arc<Scratch>) {
    let scratch = Arc::clone(scratch);
    tokio::task::spawn_blocking(move || scratch.disconnect_all()).await.unwrap().unwrap();
}

/// The class of an error and what it tells, as text.
pub fn said<T>(outcome: &Result<T, StorageError>) -> String {
    outcome.as_ref().map_or_else(|error| format!("{error:?}"), |_| "no error".to_owned())
}

/// A storage with the schema, and nothing in it.
pub async fn fresh() -> Fresh {
    let scratch = migrated().await;
    let storage = storage(&scratch, &ServerOptions::default());
    Fresh { storage: Arc::new(storage), guard: Box::new(scratch) }
}
