//! The recording on database servers: they answer word for word as SQLite does.

use std::{env, sync::Arc};

use ephemeral_db::Scratch;
use secrecy::{ExposeSecret, SecretString};
use services::environment::SystemClock;
use storage_diesel::{
    server_options::{ServerOptions, UrlSource},
    server_url::ServerUrl,
};
use storage_mysql::{MysqlAdmin, MysqlStorage};
use storage_postgres::{PostgresAdmin, PostgresStorage};

use crate::{sqlite::recording, stage::Stage};

/// An empty database on the server that the variable names.
fn scratch(variable: &str) -> Scratch {
    let url = env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: `cargo xtask test-mariadb` and `cargo xtask test-postgres` set it")
    });
    Scratch::create(&SecretString::from(url))
        .unwrap_or_else(|error| panic!("no database on the server of {variable}: {error}"))
}

/// Where the database is, for a backend.
fn source(scratch: &Scratch, default_port: u16) -> UrlSource {
    let url = scratch.url().expose_secret();
    let (_, rest) = url.split_once(':').unwrap();
    let url = ServerUrl::parse(rest, default_port).unwrap();
    Arc::new(move || Ok(url.clone()))
}

#[actix_web::test]
async fn mysql_answers_like_sqlite() {
    let scratch = scratch("LYCEUM_TEST_MYSQL_URL");
    let (source, options) = (source(&scratch, storage_mysql::DEFAULT_PORT), ServerOptions::default());
    MysqlAdmin::new(Arc::clone(&source), &options).migrate(&SystemClock).await.unwrap();
    let stage = Stage::new(Arc::new(MysqlStorage::open(source, &options))).await;
    if let Some(difference) = recording().await.replay(stage).await {
        panic!("{difference}");
    }
}

#[actix_web::test]
async fn postgres_answers_like_sqlite() {
    let scratch = scratch("LYCEUM_TEST_POSTGRES_URL");
    let (source, options) = (source(&scratch, storage_postgres::DEFAULT_PORT), ServerOptions::default());
    PostgresAdmin::new(Arc::clone(&source), &options).migrate(&SystemClock).await.unwrap();
    let stage = Stage::new(Arc::new(PostgresStorage::open(source, &options))).await;
    if let Some(difference) = recording().await.replay(stage).await {
        panic!("{difference}");
    }
}
