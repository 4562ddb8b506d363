//! [`Storage`] on a server.

use async_trait::async_trait;
use repositories::{Erased, Storage, StorageError, StorageStatus, Work, WorkError};

use super::storage::{Kind, ServerStorage};
use crate::backend;
use crate::shared::migrator;

#[async_trait]
impl Storage for ServerStorage {
    async fn run_write(&self, work: Work) -> Result<Erased, WorkError> {
        self.submit(Kind::Write, work).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.submit(Kind::Read, work).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        let migration = self.read_raw(|conn| Box::pin(migrator::newest_applied(conn))).await?;
        Ok(StorageStatus { backend: backend::NAME, migration })
    }

    async fn close(&self) {
        self.shut().await;
    }
}
