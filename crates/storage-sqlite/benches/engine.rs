//! Units of work a second through the engine, each with one small statement, below the repositories.
//!
//! `cargo bench -p storage-sqlite`; the database lies in the folder for temporary files, whose disk
//! decides what a durable commit costs.
#![expect(clippy::expect_used, reason = "a benchmark may end by panicking")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use diesel::prelude::*;
use storage_sqlite::backend::RunQueryDsl;
use storage_sqlite::{SqliteOptions, SqliteStorage};
use tokio::runtime::Runtime;

const CALLERS: u64 = 64;
const ROWS: i64 = 2000;

diesel::table! {
    pages (id) {
        id -> BigInt,
        title -> Text,
        body -> Text,
        version -> BigInt,
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = pages)]
struct Page {
    id: i64,
    title: String,
    body: String,
    version: i64,
}

fn page(id: i64, size: usize) -> Page {
    Page { id, title: "A page".to_owned(), body: "x".repeat(size), version: 1 }
}

/// Runs `total` units of work from [`CALLERS`] callers at once.
fn drive<F, W>(runtime: &Runtime, total: u64, unit: F) -> Duration
where
    F: Fn(u64) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = ()> + Send + 'static,
{
    runtime.block_on(async {
        let next = Arc::new(AtomicU64::new(0));
        let begun = Instant::now();
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| {
                let (next, unit) = (Arc::clone(&next), unit.clone());
                tokio::spawn(async move {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= total {
                            return;
                        }
                        unit(number).await;
                    }
                })
            })
            .collect();
        for caller in callers {
            caller.await.expect("a caller failed");
        }
        begun.elapsed()
    })
}

fn engine(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("runtime");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("bench.db");
    let storage = Arc::new(SqliteStorage::open(&path, &SqliteOptions::default()).expect("database"));
    let made = storage.write_raw(|conn| {
        Box::pin(async move {
            let sql = "CREATE TABLE pages (id INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL, \
                       body TEXT NOT NULL, version INTEGER NOT NULL) STRICT";
            conn.batch_execute(sql).await.expect("table");
            for id in 0..ROWS {
                diesel::insert_into(pages::table).values(page(id, 4000)).execute(conn).await.expect("row");
            }
            Ok(())
        })
    });
    runtime.block_on(made).expect("rows");

    let mut group = criterion.benchmark_group("64 callers");
    group.throughput(Throughput::Elements(1)).sample_size(10).measurement_time(Duration::from_secs(5));
    let ids = Arc::new(AtomicU64::new(1_000_000));
    group.bench_function("durable insert", |bencher| {
        bencher.iter_custom(|total| {
            let (storage, ids) = (Arc::clone(&storage), Arc::clone(&ids));
            drive(&runtime, total, move |_| {
                let storage = Arc::clone(&storage);
                let id = i64::try_from(ids.fetch_add(1, Ordering::Relaxed)).expect("id");
                async move {
                    let insert = storage.write_raw(move |conn| {
                        Box::pin(async move {
                            let query = diesel::insert_into(pages::table).values(page(id, 40));
                            Ok(query.execute(conn).await.expect("insert"))
                        })
                    });
                    assert_eq!(insert.await.expect("unit of work"), 1);
                }
            })
        });
    });
    group.bench_function("point read of 4 KB", |bencher| {
        bencher.iter_custom(|total| {
            let storage = Arc::clone(&storage);
            drive(&runtime, total, move |number| {
                let storage = Arc::clone(&storage);
                async move {
                    let read = storage.read_raw(move |conn| {
                        Box::pin(async move {
                            let id = i64::try_from(number).expect("id") * 7 % ROWS;
                            let query = pages::table.find(id).select(Page::as_select());
                            let page: Page = query.get_result(conn).await.expect("row");
                            Ok(page)
                        })
                    });
                    assert_eq!(read.await.expect("unit of work").body.len(), 4000);
                }
            })
        });
    });
    group.finish();
}

criterion_group!(benches, engine);
criterion_main!(benches);
