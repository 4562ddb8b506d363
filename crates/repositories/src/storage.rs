//! The storage itself: units of work, run as closures.
//!
//! ```text
//! let event = storage.write(move |uow| Box::pin(async move {
//!     let event = uow.events().lookup(id).await?;
//!     …
//!     Ok::<_, StorageError>(event)
//! })).await?;
//! ```

use std::any::Any;

use async_trait::async_trait;
use futures_util::future::BoxFuture;

use crate::{Lock, StorageError, UnitOfWork};

/// The result of a unit of work, type-erased so that [`Storage`] is object-safe.
pub type Erased = Box<dyn Any + Send>;

/// Why a unit of work did not commit.
pub enum WorkError {
    /// Storage failed.
    Storage(StorageError),
    /// The closure returned an error of its own; everything it did was rolled back.
    Abort(Erased),
}

impl std::fmt::Debug for WorkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Storage(error) => f.debug_tuple("Storage").field(error).finish(),
            Self::Abort(_) => f.write_str("Abort(…)"),
        }
    }
}

impl From<StorageError> for WorkError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// A unit of work. It may run more than once (conflicts are retried), so a run must not consume what
/// it owns. It only calls repositories and computes.
pub type Work =
    Box<dyn for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<Erased, WorkError>> + Send>;

/// Status of the storage, for `/health`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorageStatus {
    /// `sqlite`, `mysql` or `postgres`.
    pub backend: &'static str,
    /// Name of the newest applied migration.
    pub migration: Option<String>,
}

/// What a storage did since it was opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StorageFigures {
    /// Units of work that were taken on.
    pub units: u64,
    /// Runs of units beyond the first: they collided with others.
    pub runs_again: u64,
    /// Round trips to the database.
    pub round_trips: u64,
}

/// A storage backend.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Runs a unit of work that may write, and holds `locks` from its beginning to its end. A backend
    /// takes them one after the other, as they are given; one that runs a single writing unit at a time
    /// need not take them. Units that take them in different orders may wait for each other for ever,
    /// so callers use [`StorageExt::write_holding`].
    ///
    /// Every history of concurrent units of work MUST be one that some order of them, one after the
    /// other, would have given, as long as what each decides on is held by its locks or kept by a
    /// constraint. Each statement sees what was committed before it. The unit's effects are durable
    /// before this returns `Ok`, and none of them remain when it returns `Err`
    /// ([`StorageError::OutcomeUnknown`] aside). Once started it runs to its end, also when the
    /// caller stops waiting. A panic in it MUST harm no other unit of work.
    ///
    /// MUST return [`StorageError::Unavailable`] at once when the queue is full.
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError>;

    /// Runs a unit of work that only reads, on one consistent snapshot that contains every
    /// write acknowledged before the call. Writing in it MUST fail.
    async fn run_read(&self, work: Work) -> Result<Erased, WorkError>;

    /// What it did since it was opened; `None` where the database is in the same process.
    fn figures(&self) -> Option<StorageFigures> {
        None
    }

    /// Checks that the database answers, and returns its status.
    async fn status(&self) -> Result<StorageStatus, StorageError>;

    /// Checks that the database has what reading and writing need, beyond an answer: the schema of this
    /// version, rights, a disk that takes writes. Costs more than [`Storage::status`].
    async fn ready(&self) -> Result<(), StorageError> {
        self.status().await.map(drop)
    }

    /// Finishes running units of work, flushes and closes. Later calls return `Unavailable`.
    async fn close(&self);
}

/// An error type that a unit of work may use: it can carry a [`StorageError`] in and out.
pub trait UnitError: From<StorageError> + Send + 'static {
    /// The storage error inside, if there is one, so that conflicts can be retried.
    fn into_storage(self) -> Result<StorageError, Self>;
}

impl UnitError for StorageError {
    fn into_storage(self) -> Result<StorageError, Self> {
        Ok(self)
    }
}

/// Typed units of work over any [`Storage`].
#[async_trait]
pub trait StorageExt: Storage {
    /// [`Storage::run_write`] with a typed result, for a unit of work that decides on nothing that
    /// others change.
    async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: UnitError,
        F: for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        self.write_holding(Vec::new(), work).await
    }

    /// [`Storage::run_write`] with a typed result, and the locks in the order of [`Lock`], the same for
    /// all units.
    async fn write_holding<T, E, F>(&self, locks: Vec<Lock>, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: UnitError,
        F: for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        typed(self.run_write(in_order(locks), erase(work)).await)
    }

    /// [`Storage::run_read`] with a typed result.
    async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: UnitError,
        F: for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        typed(self.run_read(erase(work)).await)
    }
}

impl<S: Storage + ?Sized> StorageExt for S {}

/// Each root once, as strongly as any of the locks hold it: whoever shares a root and then wants it alone
/// may wait for another who does the same.
fn in_order(mut locks: Vec<Lock>) -> Vec<Lock> {
    locks.sort_unstable();
    locks.dedup_by(|stronger, kept| {
        let same = stronger.root == kept.root;
        if same {
            kept.mode = stronger.mode;
        }
        same
    });
    locks
}

fn erase<T, E, F>(mut work: F) -> Work
where
    T: Send + 'static,
    E: UnitError,
    F: for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
{
    Box::new(move |uow| {
        let run = work(uow);
        Box::pin(async move {
            match run.await {
                Ok(value) => Ok(Box::new(value) as Erased),
                Err(error) => Err(match error.into_storage() {
                    Ok(storage) => WorkError::Storage(storage),
                    Err(own) => WorkError::Abort(Box::new(own)),
                }),
            }
        })
    })
}

fn typed<T: 'static, E: UnitError>(outcome: Result<Erased, WorkError>) -> Result<T, E> {
    let mistyped = || E::from(StorageError::Backend("a unit of work returned another type".into()));
    match outcome {
        Ok(value) => value.downcast::<T>().map(|value| *value).map_err(|_| mistyped()),
        Err(WorkError::Storage(error)) => Err(E::from(error)),
        Err(WorkError::Abort(error)) => {
            Err(error.downcast::<E>().map_or_else(|_| mistyped(), |error| *error))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EventOf, Root};

    #[test]
    fn each_root_is_taken_once_in_one_order() {
        let event = || Root::Event(EventOf::Slug("a".to_owned()));
        let locks = vec![event().exclusive(), Root::Admins.shared(), event().shared()];
        assert_eq!(in_order(locks), [Root::Admins.shared(), event().exclusive()]);
    }
}
