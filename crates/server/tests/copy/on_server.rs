//! Copies to and from database servers: the data survives to the byte, with the digests that SQLite
//! computes.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use repositories::transfer::Transfer;
use services::{
    environment::SystemClock,
    transfer::{Ends, OnProgress, Progress, Report, Step, TransferError, copy},
};
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_mysql::MysqlAdmin;
use storage_postgres::PostgresAdmin;
use storage_sqlite::SqliteOptions;

use crate::{
    databases::Room,
    support::database::{Kind, exposed},
};

fn quiet() -> OnProgress {
    Arc::new(|_| {})
}

async fn run(source: Box<dyn Transfer>, target: Box<dyn Transfer>) -> Result<Report, TransferError> {
    copy(Ends { source, target }, "here", &quiet()).await
}

/// SQLite → server → another database there → SQLite, and what is refused on the way.
macro_rules! there_and_back {
    ($kind:expr, $admin:ident, $port:path) => {{
        let mut place = Room::new();
        place.filled("from.db", 12_000).await;
        place.empty("to.db");
        let databases = [$kind.scratch().unwrap(), $kind.scratch().unwrap()];
        let [first, second] = databases.each_ref().map(|scratch| {
            $admin::new(fixed(&exposed(scratch), $port).unwrap(), &ServerOptions::default())
        });
        for database in [&first, &second] {
            database.migrate(&SystemClock).await.unwrap();
        }
        let file = |name: &str| storage_sqlite::open_source(&place.path(name), &SqliteOptions::default()).unwrap();
        let new_file = storage_sqlite::open_target(&place.path("to.db"), &SqliteOptions::default()).unwrap();

        // The first copy is abandoned in the middle of a large table, and continues.
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
        assert!(matches!(&again, Err(TransferError::NotEmpty(tables)) if tables.len() == 58), "{again:?}");
        databases
    }};
}

#[tokio::test]
async fn mysql_there_and_back() {
    there_and_back!(Kind::Mysql, MysqlAdmin, storage_mysql::DEFAULT_PORT);
}

#[tokio::test]
async fn postgres_there_and_back() {
    let databases = there_and_back!(Kind::Postgres, PostgresAdmin, storage_postgres::DEFAULT_PORT);
    // The planner knows all that was filled, and index-only scans need not look at rows.
    let unsettled =
        "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relname <> 'schema_migrations'
        AND relname <> '__diesel_schema_migrations' AND relnamespace = 'public'::regnamespace
        AND (reltuples < 0 OR relallvisible < relpages)";
    for database in &databases {
        assert_eq!(ephemeral_db::column(database.url(), unsettled).unwrap(), Vec::<String>::new());
    }
}
