//! Units of work below the repositories, on the connection itself: for what the contracts do not
//! offer (copying whole tables, tests).

use futures_util::future::BoxFuture;
use repositories::StorageError;

use super::storage::ServerStorage;
use crate::backend::Conn;
use crate::dialect;

/// Runs statements that return nothing of interest on any connection. Errors are what a unit of work
/// would get.
#[doc(hidden)]
pub async fn batch(conn: &mut Conn, sql: &str) -> Result<(), StorageError> {
    dialect::batch(conn, sql).await.map_err(dialect::map_err)
}

impl ServerStorage {
    /// Runs once in a transaction that writes.
    #[doc(hidden)]
    pub async fn write_raw<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T, StorageError>> + Send + 'static,
    {
        let mut link = self.inner.link().await?;
        dialect::begin_write(&mut link.conn, "").await?;
        let outcome = work(&mut link.conn).await;
        match outcome {
            Ok(_) => dialect::commit_work(&mut link.conn).await?,
            Err(_) => dialect::rollback(&mut link.conn).await?,
        }
        link.released();
        outcome
    }

    /// Runs once on a snapshot.
    #[doc(hidden)]
    pub async fn read_raw<T, F>(&self, work: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T, StorageError>> + Send + 'static,
    {
        let mut link = self.inner.link().await?;
        dialect::begin_read(&mut link.conn).await?;
        let outcome = work(&mut link.conn).await;
        dialect::rollback(&mut link.conn).await?;
        link.released();
        outcome
    }
}
