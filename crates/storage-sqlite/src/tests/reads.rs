//! Reads see every write that was answered, on one snapshot, and cannot write.

use futures_util::FutureExt;
use repositories::StorageError;

use super::{Bed, Gate, add, ids, insert, read, run, submit};
use crate::SqliteOptions;
use crate::backend::Conn;
use crate::dialect::map_err;

#[tokio::test]
async fn every_answered_write_is_read() {
    let bed = Bed::new(SqliteOptions { readers: 3, ..SqliteOptions::default() }).await;
    for id in 0..300 {
        insert(&bed.storage, id).await.unwrap();
        let reads = [read(&bed.storage), read(&bed.storage), read(&bed.storage)];
        for rows in futures_util::future::join_all(reads).await {
            assert_eq!(rows.unwrap(), (0..=id).collect::<Vec<_>>());
        }
    }
}

#[tokio::test]
async fn reads_that_share_a_snapshot_miss_nothing() {
    let bed = Bed::new(SqliteOptions { readers: 1, ..SqliteOptions::default() }).await;
    let (gate, wait) = Gate::new();
    // The first read takes its snapshot before the write, the ones behind it were asked for after it.
    submit!(
        held = bed.storage.read_raw(move |conn: &mut Conn| {
            async move {
                let before = ids(conn).map_err(map_err)?;
                wait(conn);
                Ok((before, ids(conn).map_err(map_err)?))
            }
            .boxed()
        })
    );
    gate.wait_until_reached();
    insert(&bed.storage, 1).await.unwrap();
    submit!(one = read(&bed.storage));
    submit!(two = read(&bed.storage));
    gate.open();
    let (before, after) = held.await.unwrap();
    assert!(before.is_empty() && after.is_empty(), "a unit of work saw two states");
    assert_eq!(one.await.unwrap(), [1]);
    assert_eq!(two.await.unwrap(), [1]);
}

#[tokio::test]
async fn a_read_cannot_write() {
    let bed = Bed::new(SqliteOptions { readers: 1, ..SqliteOptions::default() }).await;
    insert(&bed.storage, 1).await.unwrap();
    for sql in ["DELETE FROM items", "CREATE TABLE more (x)", "DROP TABLE items", "PRAGMA user_version = 7"] {
        let refused = bed
            .storage
            .read_raw(move |conn| async move { conn.batch_execute(sql).await.map_err(map_err) }.boxed())
            .await;
        let text = refused.unwrap_err().to_string();
        assert_eq!(text, "storage failed: attempt to write a readonly database", "{sql}");
    }
    let refused = bed.storage.read_raw(|conn| async move { add(conn, 2).map_err(map_err) }.boxed()).await;
    assert!(refused.is_err());
    assert_eq!(read(&bed.storage).await.unwrap(), [1]);
    insert(&bed.storage, 3).await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 3]);
}

#[tokio::test]
async fn failing_reads_harm_no_other() {
    let bed = Bed::new(SqliteOptions { readers: 1, ..SqliteOptions::default() }).await;
    insert(&bed.storage, 1).await.unwrap();
    let (gate, wait) = Gate::new();
    submit!(
        held = bed.storage.read_raw(move |conn: &mut Conn| {
            wait(conn);
            async { Ok::<_, StorageError>(()) }.boxed()
        })
    );
    gate.wait_until_reached();
    submit!(
        panics = bed.storage.read_raw::<(), _>(|conn| {
            assert!(ids(conn).is_ok());
            panic!("on purpose");
        })
    );
    submit!(fails = bed.storage.read_raw(|_| async { Err::<(), _>(StorageError::StaleVersion) }.boxed()));
    submit!(
        ends = bed
            .storage
            .read_raw(|conn| async move { conn.batch_execute("COMMIT").await.map_err(map_err) }.boxed())
    );
    submit!(after = read(&bed.storage));
    gate.open();
    held.await.unwrap();
    assert_eq!(panics.await.unwrap_err().to_string(), "storage failed: a unit of work panicked");
    assert!(matches!(fails.await, Err(StorageError::StaleVersion)));
    ends.await.unwrap();
    assert_eq!(after.await.unwrap(), [1]);
    // A transaction left open would keep the next read on the old state.
    insert(&bed.storage, 2).await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn an_abandoned_read_is_skipped() {
    let bed = Bed::new(SqliteOptions { readers: 1, ..SqliteOptions::default() }).await;
    run(&bed.storage, "DELETE FROM items").await.unwrap();
    let (gate, wait) = Gate::new();
    submit!(
        held = bed.storage.read_raw(move |conn: &mut Conn| {
            wait(conn);
            async { Ok::<_, StorageError>(()) }.boxed()
        })
    );
    gate.wait_until_reached();
    let (ran, has_run) = std::sync::mpsc::channel();
    submit!(
        abandoned = bed.storage.read_raw(move |_| {
            ran.send(()).unwrap();
            async { Ok::<_, StorageError>(()) }.boxed()
        })
    );
    drop(abandoned);
    submit!(after = read(&bed.storage));
    gate.open();
    held.await.unwrap();
    after.await.unwrap();
    assert!(has_run.recv().is_err(), "the closure was dropped without being called");
}
