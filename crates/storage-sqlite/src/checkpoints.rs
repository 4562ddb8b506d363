//! A thread that copies the write-ahead log into the database while the writer goes on.
//!
//! SQLite does that itself in the commit that makes the log long enough: for as long as it takes to copy tens
//! of megabytes and to have them on disk, nobody writes. Here most is copied beforehand, which blocks neither
//! the writer nor readers (a passive checkpoint, <https://www.sqlite.org/wal.html>, 3.1), so that little is left
//! to that commit. It still begins the log anew: as long as writes go on, only the writer can do that.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diesel::sql_types::BigInt;
use diesel::{QueryResult, QueryableByName, sql_query};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::connection::{LOG_PAGES, Location};
use crate::dialect::map_err;
use crate::options::SqliteOptions;

/// Between two looks at a log that grows.
const PAUSE: Duration = Duration::from_millis(100);
/// From so many pages on the log is copied: those that many commits change are copied less often the later.
pub(crate) const COPIED_FROM: i64 = LOG_PAGES / 2;
/// So many pages are left to the writer.
const FEW: i64 = 512;

/// The writer's side: says that something was committed, and by its end that nothing will be any more.
pub(crate) struct Written(Arc<Signal>);

#[derive(Default)]
struct Signal {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Since the log was last looked at.
    written: bool,
    ended: bool,
}

impl Written {
    pub(crate) fn note(&self) {
        let mut state = self.0.lock();
        // Waking costs a system call.
        if !state.written {
            state.written = true;
            self.0.changed.notify_one();
        }
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        self.0.lock().ended = true;
        self.0.changed.notify_one();
    }
}

impl Signal {
    /// Waits until something is written, and a while longer; false at the end.
    fn wait(&self) -> bool {
        let wait = self.changed.wait_while(self.lock(), |state| !state.written && !state.ended);
        let state = wait.unwrap_or_else(PoisonError::into_inner);
        let wait = self.changed.wait_timeout_while(state, PAUSE, |state| !state.ended);
        let (mut state, _) = wait.unwrap_or_else(PoisonError::into_inner);
        state.written = false;
        !state.ended
    }

    /// A panic while the lock is held is impossible.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Checkpoints {
    location: Location,
    options: SqliteOptions,
    signal: Arc<Signal>,
    /// `None` until it is needed, and after a failure.
    conn: Option<Conn>,
}

/// Pages in the log, and how many of them were copied; -1 both where there is no log.
#[derive(QueryableByName, Debug, Clone, Copy)]
pub(crate) struct Log {
    #[diesel(sql_type = BigInt)]
    pub(crate) log: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) checkpointed: i64,
}

/// What the log has, without a change of it.
pub(crate) fn look(conn: &mut Conn) -> QueryResult<Log> {
    sql_query("PRAGMA wal_checkpoint(NOOP)").get_result(conn).into_inner()
}

impl Checkpoints {
    /// With what the writer tells it by.
    pub(crate) fn new(location: Location, options: SqliteOptions) -> (Self, Written) {
        let signal = Arc::new(Signal::default());
        (Self { location, options, signal: Arc::clone(&signal), conn: None }, Written(signal))
    }

    /// Works until the writer ends.
    pub(crate) fn run(mut self) {
        while self.signal.wait() {
            // A failure costs time, nothing else: the writer copies what is not copied here.
            if let Err(error) = self.copy() {
                tracing::debug!(%error, "the write-ahead log was not copied");
                self.conn = None;
            }
        }
    }

    fn copy(&mut self) -> Result<(), StorageError> {
        let conn = match self.conn.take() {
            Some(conn) => conn,
            None => self.location.open_reader(&self.options)?,
        };
        let conn = self.conn.insert(conn);
        let Log { log, checkpointed } = look(conn).map_err(map_err)?;
        if log >= COPIED_FROM && log - checkpointed > FEW {
            conn.batch_execute("PRAGMA wal_checkpoint(PASSIVE)").into_inner().map_err(map_err)?;
        }
        Ok(())
    }
}
