//! Storages on database servers, each in a scratch database.

use std::sync::Arc;

use anyhow::Result;
use diesel_async::SimpleAsyncConnection;
use ephemeral_db::Scratch;
use repositories::StorageError;
use secrecy::{ExposeSecret, SecretString};
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_differential::{Reset, Target};

use super::{Standing, emptying};

/// The environment variable with the administrator's URL of a disposable MariaDB or MySQL server.
pub const MYSQL: &str = "LYCEUM_TEST_MYSQL_URL";
/// The same for PostgreSQL.
pub const POSTGRES: &str = "LYCEUM_TEST_POSTGRES_URL";

/// A storage and its database. The database is dropped last.
pub struct Placed {
    /// The storage.
    pub target: Target,
    /// Its database.
    pub scratch: Scratch,
}

/// The URL in an environment variable.
pub fn named(variable: &str) -> Option<SecretString> {
    std::env::var(variable).ok().map(SecretString::from)
}

fn options() -> ServerOptions {
    ServerOptions { connections: 2, ..ServerOptions::default() }
}

/// Opens a storage in a new database on a server, with the schema as changed by `sql`.
macro_rules! on_server {
    ($(#[$doc:meta])* $name:ident, $backend:ident, $Admin:ident, $Storage:ident) => {
        $(#[$doc])*
        pub async fn $name(server: &SecretString, sql: &[&str]) -> Result<Placed> {
            let scratch = Scratch::create(server)?;
            let source = fixed(scratch.url().expose_secret(), $backend::DEFAULT_PORT)?;
            $backend::$Admin::new(source.clone(), &options()).migrate(&Standing).await?;
            for statement in sql {
                scratch.execute(statement)?;
            }
            let storage = Arc::new($backend::$Storage::open(source, &options()));
            let emptied = Arc::clone(&storage);
            let reset: Reset = Box::new(move || {
                let storage = Arc::clone(&emptied);
                Box::pin(async move {
                    let empty = storage.write_raw(|conn| {
                        Box::pin(async move {
                            let done = conn.batch_execute(&emptying()).await;
                            done.map_err(|error| StorageError::Backend(error.to_string()))
                        })
                    });
                    empty.await
                })
            });
            Ok(Placed { target: Target { name: stringify!($name).to_owned(), storage, reset }, scratch })
        }
    };
}

on_server!(
    /// `MySQL` or `MariaDB`.
    mysql, storage_mysql, MysqlAdmin, MysqlStorage
);
on_server!(
    /// PostgreSQL.
    postgres, storage_postgres, PostgresAdmin, PostgresStorage
);
