//! [`Storage`] on a server.

use async_trait::async_trait;
use repositories::{Erased, Lock, Storage, StorageError, StorageFigures, StorageStatus, Work, WorkError};

use super::storage::{Kind, ServerStorage};
use crate::backend;
use crate::dialect;
use crate::shared::{migrator, probe};

#[async_trait]
impl Storage for ServerStorage {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        self.submit(Kind::Write(locks), work).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.submit(Kind::Read, work).await
    }

    fn figures(&self) -> Option<StorageFigures> {
        Some(self.inner.counters.figures())
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        let migration = self.read_raw(|conn| Box::pin(migrator::newest_applied(conn))).await?;
        Ok(StorageStatus { backend: backend::NAME, migration })
    }

    async fn ready(&self) -> Result<(), StorageError> {
        let read = self.read_raw(|conn| Box::pin(probe::read(conn))).await;
        read.map_err(|error| dialect::of_unit(error, false))?;
        let written = self.write_raw(|conn| Box::pin(probe::write(conn))).await;
        written.map_err(|error| dialect::of_unit(error, true))
    }

    async fn close(&self) {
        self.shut().await;
    }
}
