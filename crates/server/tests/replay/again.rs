//! A storage that runs every unit of work twice: the first run is rolled back, as after a collision.
//! Backends with several writers do that, and callers must not notice.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};

/// Around the storage of a backend.
pub struct Again(pub Arc<dyn Storage>);

/// A unit of work shared by several runs.
type Shared = Arc<Mutex<Work>>;

fn run(work: &Shared) -> Work {
    let work = Arc::clone(work);
    Box::new(move |uow| (work.lock().unwrap())(uow))
}

/// A run that is rolled back, however it ends.
fn run_in_vain(work: &Shared) -> Work {
    let mut work = run(work);
    Box::new(move |uow| {
        let run = work(uow);
        Box::pin(async move {
            drop(run.await);
            Err(WorkError::Abort(Box::new(())))
        })
    })
}

#[async_trait]
impl Storage for Again {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        let work = Arc::new(Mutex::new(work));
        let vain = self.0.run_write(locks.clone(), run_in_vain(&work)).await;
        assert!(matches!(vain, Err(WorkError::Abort(_))), "{:?}", vain.err());
        self.0.run_write(locks, run(&work)).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        let work = Arc::new(Mutex::new(work));
        let vain = self.0.run_read(run_in_vain(&work)).await;
        assert!(matches!(vain, Err(WorkError::Abort(_))), "{:?}", vain.err());
        self.0.run_read(run(&work)).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.0.status().await
    }

    async fn close(&self) {
        self.0.close().await;
    }
}
