//! Units of work of the product through all this: run again where that is right, and only there.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::identity::LoginFailures;
use ephemeral_db::Scratch;
use futures_util::future::join;
use repositories::{Storage as _, StorageError, StorageExt, UnitOfWork};
use storage_diesel::server_options::ServerOptions;
use tokio::sync::Barrier;

use crate::backend::Storage;
use crate::support::{kill_all, migrated, said, storage};

const LOST_AT_COMMIT: &str = "OutcomeUnknown(\"the server was lost during the commit\")";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600, 0).unwrap()
}

/// Counts up by one, with something between reading and writing.
async fn raise(
    uow: &mut dyn UnitOfWork,
    key: &str,
    between: impl Future<Output = ()> + Send,
) -> Result<(), StorageError> {
    let key = key.to_owned();
    let count = uow.login_failures().lookup(&key).await?.map_or(0, |found| found.count);
    between.await;
    let raised = LoginFailures { key, count: count + 1, window_started_at: now(), blocked_until: None };
    uow.login_failures().put(&raised, now()).await
}

async fn count(storage: &Storage) -> i64 {
    let found = storage.read(|uow| Box::pin(async move { uow.login_failures().lookup("key").await })).await;
    found.unwrap().map_or(0, |found: LoginFailures| found.count)
}

/// Two units that write the same two rows, each the other's first row last: a deadlock. What became of
/// them, and how often they ran.
async fn crossing(storage: &Storage) -> ([Result<(), StorageError>; 2], u32) {
    let (meeting, runs) = (Arc::new(Barrier::new(2)), Arc::new(AtomicU32::new(0)));
    let unit = |keys: [&'static str; 2]| {
        let (meeting, runs) = (Arc::clone(&meeting), Arc::clone(&runs));
        let mut first = true;
        storage.write(move |uow| {
            runs.fetch_add(1, Ordering::Relaxed);
            let meeting = std::mem::take(&mut first).then(|| Arc::clone(&meeting));
            Box::pin(async move {
                raise(&mut *uow, keys[0], async {}).await?;
                if let Some(meeting) = meeting {
                    meeting.wait().await;
                }
                raise(&mut *uow, keys[1], async {}).await
            })
        })
    };
    let (one, two) = join(unit(["key", "other"]), unit(["other", "key"])).await;
    ([one, two], runs.load(Ordering::Relaxed))
}

/// Both rows are there: missing ones would be a conflict of keys.
async fn both_rows(storage: &Storage) {
    for key in ["key", "other"] {
        storage.write(move |uow| Box::pin(raise(uow, key, async {}))).await.unwrap();
    }
}

#[tokio::test]
async fn a_unit_that_collides_is_run_again() {
    let scratch = migrated().await;
    let storage = storage(&scratch, &ServerOptions::default());
    both_rows(&storage).await;
    let (outcomes, runs) = crossing(&storage).await;
    assert_eq!(outcomes.each_ref().map(said), ["no error", "no error"]);
    assert!((3..10).contains(&runs), "{runs} runs");
    assert_eq!(storage.figures().unwrap().runs_again, u64::from(runs) - 2);
    // They hold nothing while they read: whoever is run again may read what the other has yet to commit.
    assert!((2..=3).contains(&count(&storage).await));
}

#[tokio::test]
async fn it_is_run_again_for_a_bounded_time_only() {
    let scratch = migrated().await;
    let options = ServerOptions { retry_for: Duration::ZERO, ..ServerOptions::default() };
    let storage = storage(&scratch, &options);
    both_rows(&storage).await;
    let (outcomes, runs) = crossing(&storage).await;
    let mut said = outcomes.each_ref().map(said);
    said.sort();
    assert!(said[0].starts_with("Unavailable(\"gave up after 1 tries: "), "{said:?}");
    assert_eq!((said[1].as_str(), runs), ("no error", 2));
    assert_eq!(count(&storage).await, 2);
}

/// A unit that writes, during whose first run every connection is killed: before its last statement,
/// or after it.
async fn killed(storage: &Storage, scratch: &Arc<Scratch>, last: bool) -> (Result<(), StorageError>, u32) {
    let (scratch, runs) = (Arc::clone(scratch), Arc::new(AtomicU32::new(0)));
    let counter = Arc::clone(&runs);
    let outcome = storage.write(move |uow| {
        let first = counter.fetch_add(1, Ordering::Relaxed) == 0;
        let scratch = Arc::clone(&scratch);
        Box::pin(async move {
            let kill = |now: bool| {
                let scratch = Arc::clone(&scratch);
                async move {
                    if now {
                        kill_all(&scratch).await;
                    }
                }
            };
            raise(&mut *uow, "key", kill(first && !last)).await?;
            kill(first && last).await;
            Ok::<_, StorageError>(())
        })
    });
    (outcome.await, runs.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_unit_that_loses_its_connection_is_run_again() {
    let scratch = Arc::new(migrated().await);
    let storage = storage(&scratch, &ServerOptions::default());
    // Others of the pool are lost at the same time, and it may meet them.
    let units = (0..4).map(|_| async { count(&storage).await });
    futures_util::future::join_all(units).await;
    let (outcome, runs) = killed(&storage, &scratch, false).await;
    assert_eq!(said(&outcome), "no error");
    assert!(runs >= 2, "{runs} runs");
    assert_eq!(count(&storage).await, 1);
}

#[tokio::test]
async fn a_commit_that_loses_its_connection_is_never_run_again() {
    let scratch = Arc::new(migrated().await);
    let storage = storage(&scratch, &ServerOptions::default());
    let (outcome, runs) = killed(&storage, &scratch, true).await;
    assert_eq!((said(&outcome).as_str(), runs), (LOST_AT_COMMIT, 1));
    assert_eq!(count(&storage).await, 0);
}

#[tokio::test]
async fn a_connection_that_was_lost_while_idle_is_not_used() {
    let scratch = Arc::new(migrated().await);
    let options = ServerOptions { check_after_idle: Duration::ZERO, ..ServerOptions::default() };
    let storage = storage(&scratch, &options);
    assert_eq!(count(&storage).await, 0);
    kill_all(&scratch).await;
    let runs = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&runs);
    let outcome = storage.write(move |uow| {
        counter.fetch_add(1, Ordering::Relaxed);
        Box::pin(raise(uow, "key", async {}))
    });
    assert_eq!((said(&outcome.await).as_str(), runs.load(Ordering::Relaxed)), ("no error", 1));
}

#[tokio::test]
async fn a_unit_that_reads_cannot_write() {
    let scratch = migrated().await;
    let storage = storage(&scratch, &ServerOptions::default());
    let outcome = storage.read(|uow| Box::pin(raise(uow, "key", async {}))).await;
    assert_eq!(said(&outcome), "Backend(\"a unit of work that reads cannot write\")");
}

#[tokio::test]
async fn what_another_process_offers_is_found() {
    let scratch = migrated().await;
    let options = ServerOptions::default();
    let (here, there) = (storage(&scratch, &options), storage(&scratch, &options));
    storage_conformance::beside::what_another_process_offers_is_found(&here, &there).await;
}
