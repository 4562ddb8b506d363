//! The one thread that writes: units of work are gathered into one transaction, each in a savepoint
//! of its own, and answered only after the commit that made them durable together.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use futures_util::FutureExt;
use repositories::StorageError;

use crate::backend::Conn;
use crate::checkpoints::Written;
use crate::connection::Location;
use crate::dialect::{self, BeginWrite, Commit, Release, RollbackTo, Savepoint};
use crate::options::SqliteOptions;
use crate::queue::Queue;
use crate::unit::{self, Job, Outcome, Unit, Waiter};
use crate::watch::Watch;

/// Why a whole transaction failed. Every unit of work in it is told.
struct Failure(StorageError);

pub(crate) struct Writer {
    location: Location,
    options: SqliteOptions,
    watch: Arc<Watch>,
    written: Written,
    /// `None` after a failure that left the connection in doubt; it is reopened when needed.
    conn: Option<Conn>,
}

impl Writer {
    pub(crate) fn new(
        location: Location,
        options: SqliteOptions,
        watch: Arc<Watch>,
        written: Written,
        conn: Conn,
    ) -> Self {
        Self { location, options, watch, written, conn: Some(conn) }
    }

    /// Works until the queue is closed and empty, waits for the other threads, and leaves the database in one
    /// file.
    pub(crate) async fn run(mut self, queue: Arc<Queue<Job>>, others: Vec<JoinHandle<()>>) {
        while let Some((first, _)) = queue.take() {
            // Each unit of work is guarded by itself; this is for what they leave behind.
            if AssertUnwindSafe(self.batch(first, &queue)).catch_unwind().await.is_err() {
                tracing::error!("a batch of units of work panicked outside of them");
                self.recover();
            }
        }
        drop(self.written);
        for other in others {
            let name = other.thread().name().unwrap_or_default().to_owned();
            if other.join().is_err() {
                tracing::error!(thread = name, "a thread of the database panicked");
            }
        }
        if let Some(conn) = &mut self.conn
            && let Err(error) = conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").await
        {
            tracing::warn!(%error, "the write-ahead log was not folded in; the next start will do it");
        }
    }

    async fn batch(&mut self, first: Job, queue: &Queue<Job>) {
        if first.is_abandoned() {
            return;
        }
        let limits = (self.options.batch, self.options.unit_limit);
        let watch = Arc::clone(&self.watch);
        let conn = match self.begin() {
            Ok(conn) => conn,
            Err(failure) => {
                self.recover_from(&failure);
                // Jobs queued meanwhile fail with it. Drain them before answering, since an answer lets
                // callers queue new ones.
                let waited: Vec<Job> =
                    std::iter::once(first).chain(std::iter::from_fn(|| queue.try_take())).collect();
                for job in waited {
                    job.refuse(failure.copy());
                }
                return;
            }
        };
        let mut done: Vec<(Waiter, Outcome)> = Vec::new();
        let mut next = Some(first);
        let mut ended = Ok(());
        while let Some(job) = next {
            if !job.is_abandoned() {
                let (unit, answer) = job.split();
                match isolated(unit, conn, limits.1).await {
                    Ok(outcome) => done.push((answer, outcome)),
                    Err(failure) => {
                        ended = Err(failure);
                        done.push((answer, Ok(Box::new(()))));
                        break;
                    }
                }
            }
            next = if done.len() < limits.0 { queue.try_take() } else { None };
        }
        let ended = ended.and_then(|()| conn.control(Commit).map_err(Failure::of_commit));
        // What was committed into files that have lost their names must not be acknowledged.
        let doubtful = done.iter().any(|(_, outcome)| unit::is_doubtful(outcome));
        match ended.and_then(|()| watch.require().map_err(|error| Failure::of_watch(&error))) {
            Ok(()) => {
                if doubtful {
                    self.conn = None;
                }
                for (answer, outcome) in done {
                    answer.give(outcome);
                }
                self.written.note();
            }
            Err(failure) => {
                tracing::error!(error = %failure.0, units = done.len(), "a transaction failed as a whole");
                self.recover_from(&failure);
                for (answer, _) in done {
                    answer.give(Err(failure.copy().into()));
                }
            }
        }
    }

    fn begin(&mut self) -> Result<&mut Conn, Failure> {
        self.watch.require().map_err(Failure)?;
        let conn = if let Some(conn) = self.conn.take() {
            conn
        } else {
            let conn = self.location.open_writer(&self.options).map_err(Failure)?;
            self.watch.reopened();
            conn
        };
        let conn = self.conn.insert(conn);
        conn.control(BeginWrite).map_err(|error| Failure(dialect::map_err(error)))?;
        Ok(conn)
    }

    /// The same, on a connection that is opened anew where it may remember what was wrong.
    fn recover_from(&mut self, failure: &Failure) {
        if failure.is_remembered() {
            self.conn = None;
        } else {
            self.recover();
        }
    }

    /// Ends any open transaction, by closing the connection if necessary.
    fn recover(&mut self) {
        if let Some(conn) = &mut self.conn
            && let Err(error) = dialect::rollback(conn).into_inner()
        {
            tracing::error!(%error, "the connection that writes could not roll back and is opened anew");
            self.conn = None;
        }
    }
}

/// Runs a unit of work in its savepoint. The outer error is that of the whole transaction.
async fn isolated(unit: Unit, conn: &mut Conn, limit: Duration) -> Result<Outcome, Failure> {
    let control = |error| Failure(dialect::map_err(error));
    conn.control(Savepoint).map_err(control)?;
    let outcome = unit::run(unit, conn, limit, true).await;
    if let Some(reason) = conn.ended() {
        return Err(Failure(StorageError::Unavailable(reason.to_owned())));
    }
    if outcome.is_err() {
        conn.control(RollbackTo).map_err(control)?;
    }
    conn.control(Release).map_err(control)?;
    Ok(outcome)
}

impl Failure {
    fn of_commit(error: diesel::result::Error) -> Self {
        Self(crate::errors::map_commit_err(error))
    }

    fn of_watch(error: &StorageError) -> Self {
        Self(StorageError::OutcomeUnknown(error.to_string()))
    }

    fn is_remembered(&self) -> bool {
        matches!(&self.0, StorageError::Backend(text) | StorageError::Unavailable(text)
            if crate::errors::is_remembered(text))
    }

    /// What each unit of work is told.
    fn copy(&self) -> StorageError {
        match &self.0 {
            StorageError::Unavailable(text) => StorageError::Unavailable(text.clone()),
            StorageError::OutcomeUnknown(text) => StorageError::OutcomeUnknown(text.clone()),
            StorageError::Backend(text) if self.is_remembered() => StorageError::Unavailable(text.clone()),
            other => StorageError::Backend(format!("the transaction came to nothing: {other}")),
        }
    }
}
