//! Full queues refuse at once.

use futures_util::FutureExt;
use repositories::StorageError;

use super::{Bed, Gate, ids, insert, pass, read, submit};
use crate::SqliteOptions;
use crate::backend::Conn;
use crate::dialect::map_err;

const FULL: &str = "the storage is unavailable: too many units of work are waiting";

#[tokio::test]
async fn a_full_queue_for_writing_refuses_at_once() {
    let bed = Bed::new(SqliteOptions { queue: 2, ..SqliteOptions::default() }).await;
    let (gate, wait) = Gate::new();
    submit!(held = pass(&bed.storage, wait));
    gate.wait_until_reached();
    submit!(one = insert(&bed.storage, 1));
    submit!(two = insert(&bed.storage, 2));
    let refused = insert(&bed.storage, 3).now_or_never().expect("must not wait").unwrap_err();
    assert_eq!(refused.to_string(), FULL);
    // Reading has a queue of its own.
    assert!(read(&bed.storage).await.unwrap().is_empty());
    gate.open();
    held.await.unwrap();
    one.await.unwrap();
    two.await.unwrap();
    insert(&bed.storage, 4).await.unwrap();
    assert_eq!(bed.seen_outside(), [1, 2, 4]);
}

#[tokio::test]
async fn a_full_queue_for_reading_refuses_at_once() {
    let bed = Bed::new(SqliteOptions { queue: 2, readers: 1, ..SqliteOptions::default() }).await;
    let (gate, wait) = Gate::new();
    submit!(
        held = bed.storage.read_raw(move |conn: &mut Conn| {
            wait(conn);
            async { Ok::<_, StorageError>(()) }.boxed()
        })
    );
    gate.wait_until_reached();
    submit!(one = read(&bed.storage));
    submit!(two = read(&bed.storage));
    let refused = read(&bed.storage).now_or_never().expect("must not wait").unwrap_err();
    assert_eq!(refused.to_string(), FULL);
    insert(&bed.storage, 1).await.unwrap();
    gate.open();
    held.await.unwrap();
    one.await.unwrap();
    two.await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1]);
}

#[tokio::test]
async fn a_slow_read_does_not_hold_up_the_others() {
    let bed = Bed::new(SqliteOptions { readers: 2, ..SqliteOptions::default() }).await;
    let (gate, wait) = Gate::new();
    submit!(
        held = bed.storage.read_raw(move |conn: &mut Conn| {
            wait(conn);
            async move { ids(conn).map_err(map_err) }.boxed()
        })
    );
    gate.wait_until_reached();
    for id in 0..10 {
        insert(&bed.storage, id).await.unwrap();
        assert_eq!(read(&bed.storage).await.unwrap(), (0..=id).collect::<Vec<_>>());
    }
    gate.open();
    held.await.unwrap();
}
