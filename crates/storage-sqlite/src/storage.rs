//! The open database: puts units of work into the queues of the threads and waits for answers.

use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use futures_util::future::BoxFuture;
use repositories::{Erased, StorageError, WorkError};
use tokio::runtime::Runtime;
use tokio::sync::{Mutex, oneshot};

use crate::backend::Conn;
use crate::checkpoints::Checkpoints;
use crate::connection::Location;
use crate::options::SqliteOptions;
use crate::queue::{Queue, Refused};
use crate::readers::Reader;
use crate::unit::{Job, Outcome, Unit};
use crate::watch::Watch;
use crate::writer::Writer;

/// An open database. Dropping it ends the threads in their own time; [`repositories::Storage::close`] waits.
pub struct SqliteStorage {
    queues: Queues,
    writer: Mutex<Option<Running>>,
}

/// Where the threads get their work. They end when these queues are closed.
struct Queues {
    writes: Arc<Queue<Job>>,
    reads: Arc<Queue<Job>>,
}

/// The writer thread. It waits for the others before it ends.
struct Running {
    thread: JoinHandle<()>,
    ended: oneshot::Receiver<()>,
}

impl SqliteStorage {
    /// Opens a database file, which is made when there is none, and starts the threads. Blocks for
    /// as long as that takes. Migrations are applied before, by [`crate::SqliteAdmin`].
    pub fn open(path: &Path, options: &SqliteOptions) -> Result<Self, StorageError> {
        let location = Location::new(path)?;
        let queues = Queues {
            writes: Arc::new(Queue::new(options.queue)),
            reads: Arc::new(Queue::new(options.queue)),
        };
        // First the connection that writes: it makes the file and sets its journal.
        let conn = location.open_writer(options)?;
        let watch = Arc::new(Watch::begin(&location)?);
        let (checkpoints, written) = Checkpoints::new(location.clone(), options.clone());
        let writer = Writer::new(location.clone(), options.clone(), Arc::clone(&watch), written, conn);
        let mut others = Vec::new();
        for number in 1..=options.readers.max(1) {
            let conn = location.open_reader(options)?;
            let reader = Reader::new(location.clone(), options.clone(), Arc::clone(&watch), conn);
            let reads = Arc::clone(&queues.reads);
            let run = move |runtime: Runtime| runtime.block_on(reader.run(reads));
            others.push(spawn(format!("sqlite-reader-{number}"), run)?);
        }
        others.push(spawn("sqlite-checkpoints".to_owned(), move |_| checkpoints.run())?);
        let queue = Arc::clone(&queues.writes);
        let (end, ended) = oneshot::channel();
        let thread = spawn("sqlite-writer".to_owned(), move |runtime| {
            runtime.block_on(writer.run(queue, others));
            drop(end);
        })?;
        Ok(Self { queues, writer: Mutex::new(Some(Running { thread, ended })) })
    }

    /// A unit of work below the repositories, on the connection itself.
    #[doc(hidden)]
    pub async fn write_raw<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T, StorageError>> + Send + 'static,
    {
        typed(self.submit_write(erase(work)).await)
    }

    /// A unit of work that reads, below the repositories, on the connection itself.
    #[doc(hidden)]
    pub async fn read_raw<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T, StorageError>> + Send + 'static,
    {
        typed(self.submit_read(erase(work)).await)
    }

    pub(crate) async fn submit_write(&self, unit: Unit) -> Outcome {
        submit(&self.queues.writes, unit, StorageError::OutcomeUnknown).await
    }

    pub(crate) async fn submit_read(&self, unit: Unit) -> Outcome {
        submit(&self.queues.reads, unit, StorageError::Unavailable).await
    }

    /// Finishes what is running, checkpoints the log into the database, and waits until that is done.
    pub(crate) async fn shut(&self) {
        self.queues.close();
        let mut writer = self.writer.lock().await;
        if let Some(running) = writer.as_mut() {
            // Only dropped, never sent: then joining will not block.
            let _ = (&mut running.ended).await;
        }
        if let Some(running) = writer.take()
            && running.thread.join().is_err()
        {
            tracing::error!("the thread that writes panicked");
        }
    }
}

impl Queues {
    fn close(&self) {
        self.writes.close();
        self.reads.close();
    }
}

impl Drop for Queues {
    fn drop(&mut self) {
        self.close();
    }
}

fn spawn<F>(name: String, run: F) -> Result<JoinHandle<()>, StorageError>
where
    F: FnOnce(Runtime) + Send + 'static,
{
    let failed = |error: std::io::Error| StorageError::Unavailable(format!("no thread for SQLite: {error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().map_err(failed)?;
    thread::Builder::new().name(name).spawn(move || run(runtime)).map_err(failed)
}

/// Queues a unit of work, and waits for its outcome. `lost` classifies a missing answer.
async fn submit(queue: &Queue<Job>, unit: Unit, lost: fn(String) -> StorageError) -> Outcome {
    let (job, outcome) = Job::new(unit);
    queue.put(job).map_err(|refused| {
        StorageError::Unavailable(match refused {
            Refused::Full => "too many units of work are waiting".to_owned(),
            Refused::Closed => "the database is closed".to_owned(),
        })
    })?;
    outcome.await.unwrap_or_else(|_| Err(lost("the thread gave no answer".to_owned()).into()))
}

fn erase<T, F>(work: F) -> Unit
where
    T: Send + 'static,
    F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T, StorageError>> + Send + 'static,
{
    Box::new(move |conn| Box::pin(async move { Ok(Box::new(work(conn).await?) as Erased) }))
}

fn typed<T: 'static>(outcome: Result<Erased, WorkError>) -> Result<T, StorageError> {
    let mistyped = || StorageError::Backend("a unit of work returned another type".to_owned());
    match outcome {
        Ok(value) => value.downcast::<T>().map(|value| *value).map_err(|_| mistyped()),
        Err(WorkError::Storage(error)) => Err(error),
        Err(WorkError::Abort(_)) => Err(mistyped()),
    }
}
