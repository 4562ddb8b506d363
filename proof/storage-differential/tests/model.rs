//! The model passes the same suite as every backend.
#![cfg(test)]

use std::future::{Ready, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use futures_util::future::BoxFuture;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};
use storage_conformance::Fresh;
use storage_differential::Model;

/// The model with handling of panics, cancelled callers and closing.
#[derive(Default)]
struct Whole {
    model: Arc<Model>,
    closed: AtomicBool,
}

impl Whole {
    async fn submit(&self, unit: BoxFuture<'static, Result<Erased, WorkError>>) -> Result<Erased, WorkError> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(StorageError::Unavailable("closed".to_owned()).into());
        }
        let panicked = |_| Err(StorageError::Backend("a unit of work panicked".to_owned()).into());
        tokio::spawn(unit).await.unwrap_or_else(panicked)
    }
}

#[async_trait]
impl Storage for Whole {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        let model = Arc::clone(&self.model);
        self.submit(Box::pin(async move { model.run_write(locks, work).await })).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        let model = Arc::clone(&self.model);
        self.submit(Box::pin(async move { model.run_read(work).await })).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(StorageError::Unavailable("closed".to_owned()));
        }
        // The model has neither; the suite requires both.
        Ok(StorageStatus { backend: "sqlite", migration: Some("none".to_owned()) })
    }

    async fn close(&self) {
        self.closed.store(true, Ordering::Relaxed);
    }
}

fn fresh() -> Ready<Fresh> {
    ready(Fresh { storage: Arc::new(Whole::default()), guard: Box::new(()) })
}

storage_conformance::suite!(crate::fresh);
