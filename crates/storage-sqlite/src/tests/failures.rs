//! A unit of work that fails, panics or stalls does not harm the others; whatever ends the transaction ends
//! it for all of its units.

use std::time::Duration;

use futures_util::FutureExt;
use repositories::StorageError;

use super::{Bed, Gate, add, ids, insert, pass, read, run, submit};
use crate::SqliteOptions;
use crate::backend::Conn;
use crate::dialect::map_err;

#[tokio::test]
async fn a_failing_unit_undoes_itself_alone() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(before = insert(&bed.storage, 1));
    submit!(
        failing = bed.storage.write_raw(|conn| {
            async move {
                add(conn, 2).map_err(map_err)?;
                assert_eq!(ids(conn).map_err(map_err)?, [1, 2]);
                Err::<(), _>(StorageError::StaleVersion)
            }
            .boxed()
        })
    );
    submit!(taken = insert(&bed.storage, 1));
    submit!(after = insert(&bed.storage, 3));
    gate.open();
    held.await.unwrap();
    before.await.unwrap();
    assert!(matches!(failing.await, Err(StorageError::StaleVersion)));
    assert!(matches!(taken.await, Err(StorageError::Conflict { which }) if which == "items.id"));
    after.await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 3]);
}

#[tokio::test]
async fn a_refused_statement_does_not_end_its_unit() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    let unit = bed.storage.write_raw(|conn| {
        async move {
            assert!(add(conn, 1).is_err());
            add(conn, 2).map_err(map_err)
        }
        .boxed()
    });
    unit.await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 2]);
}

#[tokio::test]
async fn a_panic_undoes_its_unit_alone() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(before = insert(&bed.storage, 1));
    submit!(
        while_running = bed.storage.write_raw(|conn| {
            async move {
                add(conn, 2).map_err(map_err)?;
                panic!("on purpose, with a secret in it");
                #[expect(unreachable_code, reason = "names the type")]
                Ok::<(), StorageError>(())
            }
            .boxed()
        })
    );
    submit!(
        when_called = bed.storage.write_raw::<(), _>(|conn| {
            add(conn, 3).unwrap();
            panic!("on purpose");
        })
    );
    submit!(after = insert(&bed.storage, 4));
    gate.open();
    held.await.unwrap();
    before.await.unwrap();
    for panicked in [while_running.await, when_called.await] {
        assert_eq!(panicked.unwrap_err().to_string(), "storage failed: a unit of work panicked");
    }
    after.await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 4]);
}

struct PanicsWhenDropped;

impl Drop for PanicsWhenDropped {
    fn drop(&mut self) {
        panic!("on purpose");
    }
}

#[tokio::test]
async fn an_answer_that_nobody_takes_and_that_panics_ends_no_thread() {
    let bed = Bed::plain().await;
    let (gate, wait) = Gate::new();
    submit!(
        unit = bed.storage.write_raw(move |conn| {
            wait(conn);
            async { Ok(PanicsWhenDropped) }.boxed()
        })
    );
    gate.wait_until_reached();
    submit!(next = insert(&bed.storage, 1));
    drop(unit);
    gate.open();
    next.await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1]);
}

async fn stuck(conn: &mut Conn) -> Result<(), StorageError> {
    assert!(ids(conn).is_ok());
    std::future::pending().await
}

#[tokio::test]
async fn a_unit_that_waits_for_something_else_is_cut_off() {
    let bed =
        Bed::new(SqliteOptions { unit_limit: Duration::from_millis(50), ..SqliteOptions::default() }).await;
    let write = bed.storage.write_raw(|conn| stuck(conn).boxed()).await;
    let read_only = bed.storage.read_raw(|conn| stuck(conn).boxed()).await;
    for outcome in [write, read_only] {
        let text = outcome.unwrap_err().to_string();
        assert_eq!(text, "storage failed: a unit of work waited for something else for 50ms");
    }
    insert(&bed.storage, 1).await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1]);
}

#[tokio::test]
async fn a_unit_may_wait_a_little() {
    let bed = Bed::plain().await;
    let unit = bed.storage.write_raw(|conn| {
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            add(conn, 1).map_err(map_err)
        }
        .boxed()
    });
    unit.await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1]);
}

/// Leaves no room in the file but for what is free in it.
async fn fill_the_disk(bed: &Bed) {
    run(&bed.storage, "PRAGMA max_page_count = 1").await.unwrap();
}

fn add_large(conn: &mut Conn) -> diesel::QueryResult<()> {
    conn.batch_execute("INSERT INTO items SELECT 1000, hex(randomblob(100000))").into_inner()
}

#[tokio::test]
async fn a_full_disk_fails_the_batch_and_nothing_that_was_answered() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    fill_the_disk(&bed).await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(before = insert(&bed.storage, 2));
    submit!(large = bed.storage.write_raw(|conn| async move { add_large(conn).map_err(map_err) }.boxed()));
    submit!(after = insert(&bed.storage, 3));
    gate.open();
    for unit in [before.await, large.await] {
        let text = unit.unwrap_err().to_string();
        assert_eq!(text, "the storage is unavailable: database or disk is full");
    }
    assert!(held.await.is_err(), "it was in the same transaction");
    // It came too late for that batch.
    after.await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 3]);
    run(&bed.storage, "PRAGMA max_page_count = 1000000").await.unwrap();
    bed.storage.write_raw(|conn| async move { add_large(conn).map_err(map_err) }.boxed()).await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 3, 1000]);
}

#[tokio::test]
async fn a_unit_that_ignores_a_full_disk_commits_nothing() {
    let bed = Bed::plain().await;
    fill_the_disk(&bed).await;
    let unit = bed.storage.write_raw(|conn| {
        async move {
            add(conn, 1).map_err(map_err)?;
            assert!(add_large(conn).is_err());
            // SQLite has rolled back by itself: this would commit on its own.
            assert!(add(conn, 2).unwrap_err().to_string().starts_with("the transaction has ended"));
            assert!(conn.batch_execute("INSERT INTO items VALUES (3, 'three')").await.is_err());
            Ok(())
        }
        .boxed()
    });
    assert!(matches!(unit.await, Err(StorageError::Unavailable(text)) if text == "database or disk is full"));
    assert!(bed.seen_outside().is_empty());
    insert(&bed.storage, 4).await.unwrap();
    assert_eq!(bed.seen_outside(), [4]);
}

#[tokio::test]
async fn a_unit_that_ends_the_transaction_fails_the_batch() {
    for sql in ["ROLLBACK", "RELEASE unit"] {
        let bed = Bed::plain().await;
        let (gate, wait) = Gate::new();
        submit!(held = pass(&bed.storage, wait));
        gate.wait_until_reached();
        submit!(before = insert(&bed.storage, 1));
        submit!(ends = run(&bed.storage, sql));
        submit!(after = insert(&bed.storage, 2));
        gate.open();
        for unit in [held.await, before.await, ends.await] {
            let text = unit.unwrap_err().to_string();
            assert!(text.starts_with("storage failed: the transaction came to nothing"), "{sql}: {text}");
        }
        after.await.unwrap();
        assert_eq!(bed.seen_outside(), [2], "{sql}");
    }
}

#[tokio::test]
async fn a_commit_that_is_refused_fails_the_batch() {
    let bed = Bed::plain().await;
    let sql =
        "CREATE TABLE parts (item INTEGER NOT NULL REFERENCES items DEFERRABLE INITIALLY DEFERRED) STRICT";
    run(&bed.storage, sql).await.unwrap();
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(before = insert(&bed.storage, 1));
    submit!(deferred = run(&bed.storage, "INSERT INTO parts VALUES (7)"));
    gate.open();
    for unit in [held.await, before.await, deferred.await] {
        let text = unit.unwrap_err().to_string();
        assert!(text.contains("a foreign key does not hold"), "{text}");
    }
    insert(&bed.storage, 2).await.unwrap();
    assert_eq!(bed.seen_outside(), [2]);
}

/// As where the file could not be written when it was opened: the connection would never try again.
#[tokio::test]
async fn what_can_be_written_again_is_written_without_a_restart() {
    let bed = Bed::plain().await;
    let only = bed.storage.write_raw(|conn| {
        async move { conn.batch_execute("PRAGMA query_only = ON").await.map_err(map_err) }.boxed()
    });
    only.await.unwrap();
    let refused = insert(&bed.storage, 1).await;
    assert!(matches!(refused, Err(StorageError::Unavailable(_))), "{refused:?}");
    insert(&bed.storage, 2).await.unwrap();
    assert_eq!(bed.seen_outside(), [2]);
}

#[tokio::test]
async fn a_damaged_table_is_unavailable() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    repositories::Storage::close(&bed.storage).await;
    let mut bytes = std::fs::read(&bed.path).unwrap();
    // The first page has the schema, the second the table.
    bytes[4_096..8_192].fill(0x5a);
    std::fs::write(&bed.path, bytes).unwrap();
    let storage = crate::SqliteStorage::open(&bed.path, &SqliteOptions::default()).unwrap();
    for outcome in [read(&storage).await.map(drop), insert(&storage, 2).await] {
        let Err(StorageError::Unavailable(why)) = &outcome else { panic!("{outcome:?}") };
        assert!(why.contains("malformed"), "{why}");
    }
}
