//! A storage that draws the same ids when a unit of work runs again, and knows when it is idle.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use async_trait::async_trait;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};

use crate::environment::CountedIds;

/// Around the storage of a backend.
pub struct Steady {
    inner: Arc<dyn Storage>,
    ids: Arc<CountedIds>,
    running: Arc<AtomicUsize>,
}

impl Steady {
    /// Around that storage.
    pub fn new(inner: Arc<dyn Storage>, ids: Arc<CountedIds>) -> Self {
        Self { inner, ids, running: Arc::default() }
    }

    /// How many units of work are under way.
    pub fn running(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.running)
    }

    /// The unit of work, which rewinds to the ids of its first run when it runs again.
    fn repeatable(&self, mut work: Work) -> Work {
        let ids = Arc::clone(&self.ids);
        let mut first_run = None;
        Box::new(move |uow| {
            match first_run {
                None => first_run = Some(ids.drawn()),
                Some(drawn) => ids.rewind(drawn),
            }
            work(uow)
        })
    }
}

/// Counts a unit of work until it is dropped.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(running: &Arc<AtomicUsize>) -> Self {
        running.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(running))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[async_trait]
impl Storage for Steady {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        let _running = Counted::new(&self.running);
        self.inner.run_write(locks, self.repeatable(work)).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        let _running = Counted::new(&self.running);
        self.inner.run_read(self.repeatable(work)).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.inner.status().await
    }

    async fn close(&self) {
        self.inner.close().await;
    }
}
