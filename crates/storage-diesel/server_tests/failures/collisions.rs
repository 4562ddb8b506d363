//! Transactions that lose against others: all of them may be run again. And statements that were
//! given up for the time they took: none of them may.

use std::time::Duration;

use futures_util::future::join;
use repositories::StorageError;
use storage_diesel::server_options::ServerOptions;
use tokio::time::sleep;

use super::numbers::{number, numbers, raise};
use crate::backend::{self, batch};
use crate::support::{connection, said};

#[tokio::test]
async fn a_deadlock_may_be_run_again() {
    let scratch = numbers();
    let options = ServerOptions::default();
    let (mut one, mut two) = (connection(&scratch, &options).await, connection(&scratch, &options).await);
    batch(&mut one, &format!("BEGIN; {}", raise(1))).await.unwrap();
    batch(&mut two, &format!("BEGIN; {}", raise(2))).await.unwrap();
    let (crossing, crossed) = (raise(2), raise(1));
    let (first, second) = join(batch(&mut one, &crossing), batch(&mut two, &crossed)).await;
    let lost: Vec<StorageError> = [first, second].into_iter().filter_map(Result::err).collect();
    let [StorageError::Retryable(why)] = &lost[..] else { panic!("{lost:?}") };
    assert!(why.starts_with(backend::DEADLOCK), "{why}");
}

#[tokio::test]
async fn a_lock_that_was_waited_for_too_long_may_be_tried_again() {
    let scratch = numbers();
    let options = ServerOptions { lock_timeout: Duration::from_secs(1), ..ServerOptions::default() };
    let (mut one, mut two) = (connection(&scratch, &options).await, connection(&scratch, &options).await);
    batch(&mut one, &format!("BEGIN; {}", raise(1))).await.unwrap();
    let waited = batch(&mut two, &raise(1)).await;
    let Err(StorageError::Retryable(why)) = &waited else { panic!("{waited:?}") };
    assert!(why.starts_with(backend::LOCK_TIMEOUT), "{why}");
}

#[tokio::test]
async fn a_statement_that_takes_too_long_is_unavailable() {
    let scratch = numbers();
    let options = ServerOptions { statement_timeout: Duration::from_millis(300), ..ServerOptions::default() };
    let outcome = batch(&mut connection(&scratch, &options).await, backend::SLEEP).await;
    let Err(StorageError::Unavailable(why)) = &outcome else { panic!("{outcome:?}") };
    assert!(why.starts_with(backend::STATEMENT_TIMEOUT), "{why}");
}

#[tokio::test]
async fn a_statement_that_somebody_cancels_is_unavailable() {
    let scratch = numbers();
    let options = ServerOptions::default();
    let (mut one, mut two) = (connection(&scratch, &options).await, connection(&scratch, &options).await);
    let id = number(&mut one, backend::OWN_ID).await;
    let cancel = async {
        sleep(Duration::from_millis(300)).await;
        batch(&mut two, &backend::cancel(id)).await
    };
    let (outcome, cancelled) = join(batch(&mut one, backend::SLOW), cancel).await;
    assert_eq!(said(&cancelled), "no error");
    assert!(matches!(outcome, Err(StorageError::Unavailable(_))), "{outcome:?}");
}
