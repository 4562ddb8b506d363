//! Units of work on a database server: each on a connection of the pool, in a transaction that holds
//! what the unit decides on, run again when it collides with another.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{Either, select};
use repositories::{Erased, Lock, StorageError, Work, WorkError};
use storage_diesel::backoff;
use storage_diesel::low_water::{LowWater, Walk};
use storage_diesel::server_options::{ServerOptions, UrlSource};
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, TryAcquireError, watch};
use tokio::time::{sleep, timeout};

use super::counters::Counters;
use super::locks::statements;
use super::pool::{Link, Manager};
use crate::dialect;
use crate::shared::Uow;

/// How often a waiting caller checks, after a connection could not be made, whether any is left.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

pub(crate) type Outcome = Result<Erased, WorkError>;

/// An open storage. Cheap to open: connections are made as they are needed.
pub struct ServerStorage {
    pub(crate) inner: Arc<Inner>,
    runtime: Handle,
}

pub(crate) struct Inner {
    pool: bb8::Pool<Manager>,
    /// Why connections could not be made.
    failures: watch::Sender<String>,
    /// One for each unit of work that runs or waits.
    places: Semaphore,
    all_places: u32,
    pub(crate) counters: Arc<Counters>,
    low_water: Arc<LowWater>,
    options: ServerOptions,
}

/// What a unit of work may do.
pub(crate) enum Kind {
    /// Read, on a snapshot.
    Read,
    /// Write, while it holds these.
    Write(Vec<Lock>),
}

impl ServerStorage {
    /// A storage on the server that the URL names. MUST be called within a tokio runtime, on which
    /// units of work then run, whatever becomes of those who wait for them.
    pub fn open(source: UrlSource, options: &ServerOptions) -> Self {
        let places = options.queue.saturating_add(options.connections as usize).min(Semaphore::MAX_PERMITS);
        let counters = Arc::<Counters>::default();
        let manager = Manager::new(source, options.clone(), Arc::clone(&counters));
        let inner = Inner {
            failures: manager.failures(),
            pool: manager.pool(),
            places: Semaphore::new(places),
            all_places: u32::try_from(places).unwrap_or(u32::MAX),
            counters,
            low_water: Arc::default(),
            options: options.clone(),
        };
        Self { inner: Arc::new(inner), runtime: Handle::current() }
    }

    /// Runs a unit of work to its end, even when the caller stops waiting.
    pub(crate) async fn submit(&self, kind: Kind, work: Work) -> Outcome {
        let lost =
            |_| WorkError::from(StorageError::OutcomeUnknown("a unit of work gave no answer".to_owned()));
        let inner = Arc::clone(&self.inner);
        self.runtime.spawn(async move { inner.run(kind, work).await }).await.map_err(lost)?
    }

    /// Lets running units finish and starts no new ones.
    pub(crate) async fn shut(&self) {
        // Closing at once would refuse those that wait, so all permits are taken first.
        let all = self.inner.places.acquire_many(self.inner.all_places).await;
        self.inner.places.close();
        drop(all);
    }
}

impl Inner {
    /// Runs the unit of work, again while it collides with others and time is left.
    async fn run(&self, kind: Kind, mut work: Work) -> Outcome {
        let _place = self.places.try_acquire().map_err(|refused| match refused {
            TryAcquireError::NoPermits => {
                StorageError::Unavailable("too many units of work are waiting".to_owned())
            }
            TryAcquireError::Closed => closed(),
        })?;
        self.counters.units.fetch_add(1, Ordering::Relaxed);
        let begun = Instant::now();
        let (mut tries, mut looked_again) = (0, false);
        loop {
            tries += 1;
            self.counters.runs_again.fetch_add(u64::from(tries > 1), Ordering::Relaxed);
            match self.run_once(&kind, &mut work).await {
                Err(WorkError::Storage(StorageError::Retryable(why))) => {
                    if begun.elapsed() >= self.options.retry_for {
                        let text = format!("gave up after {tries} tries: {why}");
                        return Err(StorageError::Unavailable(text).into());
                    }
                    tracing::debug!(tries, why, "a unit of work is run again");
                    sleep(backoff::pause(tries, chance())).await;
                }
                // Two concurrent units may both find a key free that one of them then takes. The other
                // finds it taken when it looks again; a unit that does not look fails again.
                Err(WorkError::Storage(StorageError::Conflict { .. } | StorageError::ForeignKey { .. }))
                    if matches!(kind, Kind::Write(_)) && !looked_again =>
                {
                    looked_again = true;
                }
                outcome => return outcome,
            }
        }
    }

    /// A connection, marked as in use.
    pub(crate) async fn link(&self) -> Result<bb8::PooledConnection<'_, Manager>, StorageError> {
        if self.places.is_closed() {
            return Err(closed());
        }
        let mut failures = self.failures.subscribe();
        let mut get = pin!(self.pool.get());
        let mut failed = false;
        let got = loop {
            let look_again = failed;
            let next = async {
                if look_again {
                    // Connections in use may be lost too, one after the other.
                    sleep(LOOK_AGAIN).await;
                } else {
                    // The sender lives as long as `self`.
                    let _told = failures.changed().await;
                }
            };
            match select(get.as_mut(), pin!(next)).await {
                Either::Left((got, _)) => break got,
                // No connection will become free, so waiting would be in vain.
                Either::Right(_) if self.pool.state().connections == 0 => {
                    let why = self.failures.borrow().clone();
                    return Err(StorageError::Unavailable(why));
                }
                Either::Right(_) => failed = true,
            }
        };
        let mut link = got.map_err(|error| match error {
            bb8::RunError::User(error) => error,
            bb8::RunError::TimedOut => {
                StorageError::Unavailable("no connection became free in time".to_owned())
            }
        })?;
        link.in_use = true;
        Ok(link)
    }

    async fn run_once(&self, kind: &Kind, work: &mut Work) -> Outcome {
        let mut link = self.link().await?;
        let committing = AtomicBool::new(false);
        let walk = Walk::on(&self.low_water);
        let unit = AssertUnwindSafe(transaction(&mut link, kind, work, walk, &committing)).catch_unwind();
        let (outcome, ended) = match timeout(self.options.unit_timeout, unit).await {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => {
                // The text of a panic may hold anything, so it is left to the panic hook.
                let kind = if panic.is::<&str>() || panic.is::<String>() { "with" } else { "without" };
                tracing::error!("a unit of work panicked {kind} a message; it was rolled back");
                (Err(StorageError::Backend("a unit of work panicked".to_owned()).into()), false)
            }
            Err(_) => {
                let text = format!("a unit of work took longer than {:?}", self.options.unit_timeout);
                let error = if committing.load(Ordering::Relaxed) {
                    StorageError::OutcomeUnknown(text)
                } else {
                    StorageError::Unavailable(text)
                };
                (Err(error.into()), false)
            }
        };
        if ended {
            link.released();
        }
        outcome
    }
}

/// One run in one transaction; whether the connection can be reused.
async fn transaction(
    link: &mut Link,
    kind: &Kind,
    work: &mut Work,
    walk: Walk,
    committing: &AtomicBool,
) -> (Outcome, bool) {
    let conn = &mut link.conn;
    let begun = match kind {
        Kind::Read => dialect::begin_read(conn).await,
        Kind::Write(locks) => {
            let statements = statements(locks, link.clustered, &mut link.prepared);
            dialect::begin_write(conn, &statements).await
        }
    };
    if let Err(error) = begun {
        // The connection is not used again: nobody knows which statements it has prepared.
        return (Err(dialect::of_unit(error, matches!(kind, Kind::Write(_))).into()), false);
    }
    let mut uow = Uow { conn: &mut *conn, walk };
    let outcome = work(&mut uow).await;
    let Uow { walk, .. } = uow;
    let outcome = outcome.map_err(|error| match error {
        WorkError::Storage(error) => dialect::of_unit(error, matches!(kind, Kind::Write(_))).into(),
        own @ WorkError::Abort(_) => own,
    });
    let value = match outcome {
        Ok(value) if matches!(kind, Kind::Write(_)) => value,
        other => {
            let ended = dialect::rollback(conn).await.is_ok();
            return (other, ended);
        }
    };
    committing.store(true, Ordering::Relaxed);
    match dialect::commit_work(conn).await {
        Ok(()) => {
            walk.committed();
            (Ok(value), true)
        }
        Err(error) => {
            let ended = error.is_retryable() && dialect::rollback(conn).await.is_ok();
            (Err(error.into()), ended)
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "only spreads tries in time; nothing is told or stored")]
pub(super) fn chance() -> f64 {
    rand::random()
}

fn closed() -> StorageError {
    StorageError::Unavailable("the database is closed".to_owned())
}
