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

use crate::{StorageError, UnitOfWork};

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

/// A storage backend.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Runs a unit of work that may write. It is serializable against all others; its effects are
    /// durable before this returns `Ok`, and none of them remain when it returns `Err`
    /// ([`StorageError::OutcomeUnknown`] aside). Once started it runs to its end, also when the
    /// caller stops waiting. A panic in it MUST harm no other unit of work.
    ///
    /// MUST return [`StorageError::Unavailable`] at once when the queue is full.
    async fn run_write(&self, work: Work) -> Result<Erased, WorkError>;

    /// Runs a unit of work that only reads, on one consistent snapshot that contains every
    /// write acknowledged before the call. Writing in it MUST fail.
    async fn run_read(&self, work: Work) -> Result<Erased, WorkError>;

    /// Checks that the database answers, and returns its status.
    async fn status(&self) -> Result<StorageStatus, StorageError>;

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
    /// [`Storage::run_write`] with a typed result.
    async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: UnitError,
        F: for<'u> FnMut(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        typed(self.run_write(erase(work)).await)
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
