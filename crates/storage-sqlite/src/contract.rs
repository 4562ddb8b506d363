//! [`Storage`] on SQLite.

use async_trait::async_trait;
use futures_util::future::BoxFuture;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};
use storage_diesel::low_water::Walk;

use crate::backend::Conn;
use crate::catalog;
use crate::shared::{Uow, migrator, probe};
use crate::storage::SqliteStorage;
use crate::unit::{Outcome, Unit};

#[async_trait]
impl Storage for SqliteStorage {
    async fn run_write(&self, _locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        self.submit_write(unit(work)).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.submit_read(unit(work)).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        let migration = self.read_raw(|conn| Box::pin(migrator::newest_applied(conn))).await?;
        Ok(StorageStatus { backend: "sqlite", migration })
    }

    /// That the disk takes writes shows only where something is written: the number of an application, which
    /// nothing here uses, by itself.
    async fn ready(&self) -> Result<(), StorageError> {
        self.read_raw(|conn| Box::pin(probe::read(conn))).await?;
        self.write_raw(|conn| {
            Box::pin(async move {
                probe::write(conn).await?;
                catalog::write_again(conn)
            })
        })
        .await
    }

    async fn close(&self) {
        self.shut().await;
    }
}

/// With a single writer nothing collides, so it runs once.
fn unit(mut work: Work) -> Unit {
    Box::new(move |conn: &mut Conn| -> BoxFuture<'_, Outcome> {
        Box::pin(async move { work(&mut Uow { conn, walk: Walk::from_the_front() }).await })
    })
}
