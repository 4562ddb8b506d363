//! A thread that reads. Each transaction is one snapshot; reads that were already waiting when it
//! began share it, since beginning and ending one costs as much as a small query.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use repositories::StorageError;

use crate::backend::Conn;
use crate::connection::Location;
use crate::dialect::{self, BeginRead, Commit};
use crate::errors::of_unit;
use crate::options::SqliteOptions;
use crate::queue::{Mark, Queue};
use crate::unit::{self, Job};
use crate::watch::Watch;

/// How often it is looked whether the files are still there. Reads lose nothing meanwhile.
const LOOK_EVERY: Duration = Duration::from_millis(100);
/// The most reads on one snapshot: an old snapshot delays checkpoints of the write-ahead log.
const MOST_ON_ONE_SNAPSHOT: usize = 64;

pub(crate) struct Reader {
    location: Location,
    options: SqliteOptions,
    watch: Arc<Watch>,
    looked: Option<Instant>,
    /// `None` after a failure that left the connection in doubt; it is reopened when needed.
    conn: Option<Conn>,
}

impl Reader {
    pub(crate) fn new(location: Location, options: SqliteOptions, watch: Arc<Watch>, conn: Conn) -> Self {
        Self { location, options, watch, looked: None, conn: Some(conn) }
    }

    /// Works until the queue is closed and empty.
    pub(crate) async fn run(mut self, queue: Arc<Queue<Job>>) {
        while let Some((first, mark)) = queue.take() {
            if !first.is_abandoned() {
                let snapshot = AssertUnwindSafe(self.snapshot(first, mark, &queue)).catch_unwind();
                // Each unit of work is guarded by itself; this is for what they leave behind.
                if snapshot.await.is_err() {
                    tracing::error!("reads on a snapshot panicked outside of their units of work");
                    self.recover();
                }
            }
        }
    }

    /// Reads for the first caller, and for those who were already waiting behind it.
    async fn snapshot(&mut self, first: Job, mark: Mark, queue: &Queue<Job>) {
        let limit = self.options.unit_limit;
        let conn = match self.begin() {
            Ok(conn) => conn,
            Err(error) => {
                self.recover();
                return first.refuse(of_unit(error, false));
            }
        };
        let mut next = Some(first);
        let mut left = MOST_ON_ONE_SNAPSHOT;
        while let Some(job) = next {
            if !job.is_abandoned() {
                let (unit, answer) = job.split();
                answer.give(unit::run(unit, conn, limit, false).await);
            }
            left -= 1;
            next = if left > 0 && conn.ended().is_none() { queue.try_take_before(mark) } else { None };
        }
        if conn.ended().is_some() || conn.control(Commit).is_err() {
            self.recover();
        }
    }

    fn begin(&mut self) -> Result<&mut Conn, StorageError> {
        let is_due = self.looked.is_none_or(|looked| looked.elapsed() >= LOOK_EVERY);
        if is_due || self.watch.found_fault() {
            // Cleared first: as long as something is wrong, every read looks.
            self.looked = None;
            self.watch.require()?;
            self.looked = Some(Instant::now());
        }
        let conn = match self.conn.take() {
            Some(conn) => conn,
            None => self.location.open_reader(&self.options)?,
        };
        let conn = self.conn.insert(conn);
        conn.control(BeginRead).map_err(dialect::map_err)?;
        Ok(conn)
    }

    /// Ends any open transaction, by closing the connection if necessary.
    fn recover(&mut self) {
        if let Some(conn) = &mut self.conn
            && let Err(error) = dialect::rollback(conn).into_inner()
        {
            tracing::error!(%error, "a connection that reads could not roll back and is opened anew");
            self.conn = None;
        }
    }
}
