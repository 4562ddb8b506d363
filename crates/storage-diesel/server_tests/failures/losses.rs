//! Connections that the server ends, at every point of a unit of work.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join;
use storage_diesel::server_options::ServerOptions;
use tokio::time::sleep;

use super::numbers::{number, numbers, raise, total};
use crate::backend::{self, batch};
use crate::support::{connection, kill_all, said, storage};

const LOST: &str = "Retryable(\"the connection to the server was lost\")";

#[tokio::test]
async fn in_a_statement() {
    let scratch = numbers();
    let mut conn = connection(&scratch, &ServerOptions::default()).await;
    let kill = async {
        sleep(Duration::from_millis(300)).await;
        kill_all(&scratch).await;
    };
    let (outcome, ()) = join(batch(&mut conn, backend::SLOW), kill).await;
    assert_eq!(said(&outcome), LOST);
}

#[tokio::test]
async fn while_a_statement_waits_for_a_lock() {
    let scratch = numbers();
    let options = ServerOptions::default();
    let mut holder = connection(&scratch, &options).await;
    let mut waiting = connection(&scratch, &options).await;
    let mut other = connection(&scratch, &options).await;
    batch(&mut holder, &format!("BEGIN; {}", raise(1))).await.unwrap();
    let id = number(&mut waiting, backend::OWN_ID).await;
    // Only the one that waits: with the other, the lock would go and the statement might come through.
    let kill = async {
        sleep(Duration::from_millis(300)).await;
        batch(&mut other, &backend::kill(id)).await
    };
    let statement = raise(1);
    let (outcome, killed) = join(batch(&mut waiting, &statement), kill).await;
    assert_eq!(said(&killed), "no error");
    assert_eq!(said(&outcome), LOST);
}

#[tokio::test]
async fn between_two_statements() {
    let scratch = numbers();
    let storage = storage(&scratch, &ServerOptions::default());
    let killed = Arc::clone(&scratch);
    let outcome = storage.write_raw(move |conn| {
        Box::pin(async move {
            batch(conn, &raise(1)).await?;
            kill_all(&killed).await;
            batch(conn, &raise(2)).await
        })
    });
    // The connection is also lost to the rollback, which says the same.
    assert_eq!(said(&outcome.await), LOST);
    assert_eq!(total(&scratch), "0");
}

/// Whether a commit took place that was answered by a lost connection, nobody knows.
#[tokio::test]
async fn before_the_commit() {
    let scratch = numbers();
    let storage = storage(&scratch, &ServerOptions::default());
    let killed = Arc::clone(&scratch);
    let outcome = storage.write_raw(move |conn| {
        Box::pin(async move {
            batch(conn, &raise(1)).await?;
            kill_all(&killed).await;
            Ok(())
        })
    });
    assert_eq!(said(&outcome.await), "OutcomeUnknown(\"the server was lost during the commit\")");
    assert_eq!(total(&scratch), "0");
}
