//! Another process on the same file is waited for, as long as configured.

use std::time::{Duration, Instant};

use futures_util::FutureExt;
use repositories::StorageError;

use super::{Bed, Gate, insert, pass, read, submit};
use crate::{SqliteOptions, SqliteStorage};

#[tokio::test]
async fn another_writer_is_waited_for() {
    let bed = Bed::plain().await;
    let other = SqliteStorage::open(&bed.path, &SqliteOptions::default()).unwrap();
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(waiting = insert(&other, 1));
    std::thread::sleep(Duration::from_millis(100));
    assert!((&mut waiting).now_or_never().is_none());
    // Reads do not wait for writers.
    assert!(read(&other).await.unwrap().is_empty());
    gate.open();
    waiting.await.unwrap();
    held.await.unwrap();
    insert(&bed.storage, 2).await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1, 2]);
    assert_eq!(read(&other).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn waiting_has_an_end() {
    let bed = Bed::plain().await;
    let options = SqliteOptions { busy_timeout: Duration::from_millis(200), ..SqliteOptions::default() };
    let other = SqliteStorage::open(&bed.path, &options).unwrap();
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    let begun = Instant::now();
    let units: Vec<_> = (0..20).map(|id| insert(&other, id)).collect();
    for outcome in futures_util::future::join_all(units).await {
        assert!(matches!(outcome, Err(StorageError::Unavailable(text)) if text == "database is locked"));
    }
    // They waited in parallel, not one after the other.
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    gate.open();
    held.await.unwrap();
    insert(&other, 1).await.unwrap();
    assert_eq!(bed.seen_outside(), [1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_write_all_the_time_get_along() {
    let bed = std::sync::Arc::new(Bed::plain().await);
    let other = std::sync::Arc::new(SqliteStorage::open(&bed.path, &SqliteOptions::default()).unwrap());
    let one = {
        let bed = std::sync::Arc::clone(&bed);
        tokio::spawn(async move {
            for id in 0..200 {
                insert(&bed.storage, id).await.unwrap();
            }
        })
    };
    for id in 1000..1200 {
        insert(&other, id).await.unwrap();
        assert!(
            read(&bed.storage).await.unwrap().contains(&id),
            "{id} was answered elsewhere, but is not read here"
        );
    }
    one.await.unwrap();
    assert_eq!(read(&other).await.unwrap().len(), 400);
}
