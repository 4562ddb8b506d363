//! Fresh databases on the server that the tests were given.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::Clock;
use ephemeral_db::Scratch;
use secrecy::{ExposeSecret, SecretString};
use storage_conformance::Fresh;
use storage_diesel::server_options::{ServerOptions, UrlSource, fixed};
use storage_mysql::{DEFAULT_PORT, MysqlAdmin, MysqlStorage};

const VARIABLE: &str = "LYCEUM_TEST_MYSQL_URL";

/// A clock that stands still.
pub struct Standing;

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_767_225_600, 0).unwrap()
    }
}

/// An empty database of its own, dropped with its handle.
pub fn scratch() -> Scratch {
    let url = std::env::var(VARIABLE)
        .unwrap_or_else(|_| panic!("{VARIABLE} is not set: `cargo xtask test-mariadb` sets it"));
    Scratch::create(&SecretString::from(url)).unwrap()
}

/// Where it is, for the backend.
pub fn source(scratch: &Scratch) -> UrlSource {
    fixed(scratch.url().expose_secret(), DEFAULT_PORT).unwrap()
}

/// A storage with the schema, and nothing in it.
pub async fn fresh() -> Fresh {
    let scratch = scratch();
    let options = ServerOptions::default();
    MysqlAdmin::new(source(&scratch), &options).migrate(&Standing).await.unwrap();
    let storage = MysqlStorage::open(source(&scratch), &options);
    Fresh { storage: Arc::new(storage), guard: Box::new(scratch) }
}
