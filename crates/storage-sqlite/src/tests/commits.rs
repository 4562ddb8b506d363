//! Answers come after the commit, and what was answered is there.

use std::time::{Duration, Instant};

use futures_util::FutureExt;

use super::{Bed, Gate, add, ids, insert, pass, read, run, submit};
use crate::backend::Conn;
use crate::checkpoints::{COPIED_FROM, look};
use crate::dialect::map_err;
use crate::{SqliteOptions, SqliteStorage};

#[tokio::test]
async fn a_batch_is_answered_after_its_commit() {
    let bed = Bed::plain().await;
    let ((first, wait_first), (last, wait_last)) = (Gate::new(), Gate::new());
    submit!(held = pass(&bed.storage, wait_first));
    first.wait_until_reached();
    submit!(one = insert(&bed.storage, 1));
    submit!(two = insert(&bed.storage, 2));
    submit!(late = pass(&bed.storage, wait_last));
    first.open();
    last.wait_until_reached();
    // Both have run, in the transaction that is still open.
    assert!((&mut one).now_or_never().is_none());
    assert!((&mut two).now_or_never().is_none());
    assert!(bed.seen_outside().is_empty());
    last.open();
    one.await.unwrap();
    // One commit made both durable.
    assert_eq!(bed.seen_outside(), [1, 2]);
    two.await.unwrap();
    held.await.unwrap();
    late.await.unwrap();
}

/// Copying the log into the database is not left to the commit that makes the log long enough.
#[tokio::test]
async fn a_long_log_is_copied_beside_the_writer() {
    let bed = Bed::plain().await;
    let mut outside = Conn::establish(bed.path.to_str().unwrap()).unwrap();
    let copied = |conn: &mut Conn| look(conn).unwrap().checkpointed;
    let megabyte = "INSERT INTO items VALUES (NULL, hex(randomblob(524288)))";
    while (look(&mut outside).unwrap().log) < COPIED_FROM {
        assert_eq!(copied(&mut outside), 0, "a short log is left alone");
        run(&bed.storage, megabyte).await.unwrap();
    }
    let begun = Instant::now();
    while copied(&mut outside) < COPIED_FROM {
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", look(&mut outside));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // Neither what was copied nor what came after it is lost.
    run(&bed.storage, megabyte).await.unwrap();
    assert_eq!(bed.seen_outside().len(), read(&bed.storage).await.unwrap().len());
}

#[tokio::test]
async fn a_batch_ends_at_its_limit() {
    let bed = Bed::new(SqliteOptions { batch: 2, ..SqliteOptions::default() }).await;
    let ((first, wait_first), (last, wait_last)) = (Gate::new(), Gate::new());
    submit!(held = pass(&bed.storage, wait_first));
    first.wait_until_reached();
    submit!(one = insert(&bed.storage, 1));
    submit!(late = pass(&bed.storage, wait_last));
    first.open();
    last.wait_until_reached();
    // The gate and the first insert filled the batch; the second gate holds up the next one.
    one.await.unwrap();
    held.await.unwrap();
    last.open();
    late.await.unwrap();
}

#[tokio::test]
async fn what_was_answered_survives_the_process() {
    let bed = Bed::plain().await;
    for id in 0..50 {
        insert(&bed.storage, id).await.unwrap();
    }
    // The files as they are on disk at this moment, with nothing closed.
    let copy = bed.path.with_file_name("copy.db");
    std::fs::copy(&bed.path, &copy).unwrap();
    std::fs::copy(bed.path.with_file_name("test.db-wal"), copy.with_file_name("copy.db-wal")).unwrap();
    let copy = SqliteStorage::open(&copy, &SqliteOptions::default()).unwrap();
    assert_eq!(read(&copy).await.unwrap(), (0..50).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_caller_who_leaves_before_the_begin_is_skipped() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(one = insert(&bed.storage, 1));
    submit!(two = insert(&bed.storage, 2));
    drop(one);
    gate.open();
    two.await.unwrap();
    held.await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [2]);
}

#[tokio::test]
async fn a_caller_who_leaves_after_the_begin_leaves_nothing_half_done() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(
        unit = bed.storage.write_raw(move |conn: &mut Conn| {
            async move {
                add(conn, 1).map_err(map_err)?;
                wait(conn);
                add(conn, 2).map_err(map_err)
            }
            .boxed()
        })
    );
    gate.wait_until_reached();
    drop(unit);
    gate.open();
    // It ran to its end and was committed; the next one has a transaction of its own.
    insert(&bed.storage, 3).await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 2, 3]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_at_once_lose_nothing() {
    let bed = std::sync::Arc::new(Bed::plain().await);
    let callers: Vec<_> = (0..64)
        .map(|caller| {
            let bed = std::sync::Arc::clone(&bed);
            tokio::spawn(async move {
                for number in 0..20 {
                    let id = caller * 20 + number;
                    insert(&bed.storage, id).await.unwrap();
                    assert!(
                        read(&bed.storage).await.unwrap().contains(&id),
                        "{id} was answered, but is not read"
                    );
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    assert_eq!(bed.seen_outside(), (0..64 * 20).collect::<Vec<_>>());
}

#[tokio::test]
async fn closing_finishes_folds_the_log_in_and_refuses_more() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(one = insert(&bed.storage, 1));
    submit!(close = bed.storage.shut());
    let refused = insert(&bed.storage, 2).now_or_never().unwrap().unwrap_err();
    assert_eq!(refused.to_string(), "the storage is unavailable: the database is closed");
    let refused = read(&bed.storage).now_or_never().unwrap().unwrap_err();
    assert_eq!(refused.to_string(), "the storage is unavailable: the database is closed");
    gate.open();
    close.await;
    one.await.unwrap();
    held.await.unwrap();
    bed.storage.shut().await;
    // Everything is in the one file.
    assert!(!bed.path.with_file_name("test.db-wal").exists());
    let copy = bed.path.with_file_name("copy.db");
    std::fs::copy(&bed.path, &copy).unwrap();
    let copy = SqliteStorage::open(&copy, &SqliteOptions::default()).unwrap();
    assert_eq!(read(&copy).await.unwrap(), [1]);
}

#[tokio::test]
async fn closing_folds_the_log_in_though_another_process_has_the_file_open() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    assert_eq!(bed.seen_outside(), [1]);
    let mut other = Conn::establish(bed.path.to_str().unwrap()).unwrap();
    assert_eq!(ids(&mut other).unwrap(), [1]);
    let log = bed.path.with_file_name("test.db-wal");
    assert_ne!(std::fs::metadata(&log).unwrap().len(), 0);
    bed.storage.shut().await;
    assert_eq!(std::fs::metadata(&log).unwrap().len(), 0);
    assert_eq!(ids(&mut other).unwrap(), [1]);
}

#[tokio::test]
async fn dropping_finishes_what_was_answered_and_ends_the_threads() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    let Bed { storage, path, _folder } = bed;
    drop(storage);
    // The last connection to go removes the log.
    let log = path.with_file_name("test.db-wal");
    for _ in 0..500 {
        if !log.exists() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(!log.exists());
    let storage = SqliteStorage::open(&path, &SqliteOptions::default()).unwrap();
    assert_eq!(read(&storage).await.unwrap(), [1]);
    run(&storage, "DELETE FROM items").await.unwrap();
}
