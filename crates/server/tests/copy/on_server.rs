//! Copies to and from database servers: what went in comes out, to the byte, with the digests that
//! SQLite gives.

use std::{
    env,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use ephemeral_db::Scratch;
use repositories::transfer::Transfer;
use secrecy::{ExposeSecret, SecretString};
use services::{
    environment::SystemClock,
    transfer::{Ends, OnProgress, Progress, Report, Step, TransferError, copy},
};
use storage_diesel::{
    server_options::{ServerOptions, UrlSource},
    server_url::ServerUrl,
};
use storage_mysql::MysqlAdmin;
use storage_postgres::PostgresAdmin;
use storage_sqlite::SqliteOptions;

use crate::databases::Room;

/// An empty database on the server that the variable names.
fn scratch(variable: &str) -> Scratch {
    let url = env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: `cargo xtask test-mariadb` and `cargo xtask test-postgres` set it")
    });
    Scratch::create(&SecretString::from(url))
        .unwrap_or_else(|error| panic!("no database on the server of {variable}: {error}"))
}

fn source(scratch: &Scratch, default_port: u16) -> UrlSource {
    let url = scratch.url().expose_secret();
    let (_, rest) = url.split_once(':').unwrap();
    let url = ServerUrl::parse(rest, default_port).unwrap();
    Arc::new(move || Ok(url.clone()))
}

fn quiet() -> OnProgress {
    Arc::new(|_| {})
}

async fn run(source: Box<dyn Transfer>, target: Box<dyn Transfer>) -> Result<Report, TransferError> {
    copy(Ends { source, target }, "here", &quiet()).await
}

/// SQLite → server → another database there → SQLite, and what is refused on the way.
macro_rules! there_and_back {
    ($variable:literal, $admin:ident, $port:path) => {{
        let mut place = Room::new();
        place.filled("from.db", 12_000).await;
        place.empty("to.db");
        let databases = [scratch($variable), scratch($variable)];
        let [first, second] =
            databases.each_ref().map(|scratch| $admin::new(source(scratch, $port), &ServerOptions::default()));
        for database in [&first, &second] {
            database.migrate(&SystemClock).await.unwrap();
        }
        let file = |name: &str| storage_sqlite::open_source(&place.path(name), &SqliteOptions::default()).unwrap();
        let new_file = storage_sqlite::open_target(&place.path("to.db"), &SqliteOptions::default()).unwrap();

        // The first copy is given up in the midst of a large table, and goes on.
        let stop = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&stop);
        let until: OnProgress = Arc::new(move |told: Progress| {
            let midst = told.step == Step::Copy && told.table == "attempt_answers";
            seen.fetch_or(midst, Ordering::Relaxed);
        });
        let ends = Ends { source: file("from.db"), target: first.open_transfer().await.unwrap() };
        let given_up = tokio::spawn(async move { copy(ends, "here", &until).await });
        while !stop.load(Ordering::Relaxed) && !given_up.is_finished() {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
        given_up.abort();
        let _given_up = given_up.await;
        let mut looked = first.open_transfer().await.unwrap();
        assert!(looked.mark().await.unwrap().is_some_and(|mark| mark.rows > 0), "it was not given up");

        let there = run(file("from.db"), first.open_transfer().await.unwrap()).await.unwrap();
        assert!(there.brought_before > 0);
        assert_eq!(looked.mark().await.unwrap(), None);
        let beside = run(first.open_transfer().await.unwrap(), second.open_transfer().await.unwrap());
        let beside = beside.await.unwrap();
        let back = run(second.open_transfer().await.unwrap(), new_file).await.unwrap();
        assert_eq!(there.tables, beside.tables);
        assert_eq!(there.tables, back.tables);
        assert!(back.tables.iter().all(|table| table.summary.rows > 0));
        place.assert_equal("from.db", "to.db");

        let again = run(file("from.db"), first.open_transfer().await.unwrap()).await;
        assert!(matches!(&again, Err(TransferError::NotEmpty(tables)) if tables.len() == 22), "{again:?}");
    }};
}

#[tokio::test]
async fn mysql_there_and_back() {
    there_and_back!("LYCEUM_TEST_MYSQL_URL", MysqlAdmin, storage_mysql::DEFAULT_PORT);
}

#[tokio::test]
async fn postgres_there_and_back() {
    there_and_back!("LYCEUM_TEST_POSTGRES_URL", PostgresAdmin, storage_postgres::DEFAULT_PORT);
}
