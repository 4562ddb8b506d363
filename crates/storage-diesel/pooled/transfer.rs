//! A database on a server as source or target of whole tables.

use repositories::StorageError;
use repositories::transfer::Transfer;

use super::admin::ServerAdmin;
use crate::shared::transfer::TableTransfer;

impl ServerAdmin {
    /// A connection of its own, to copy from or into this database. A table of any size is counted in
    /// one statement, and a source waits for its target.
    pub async fn open_transfer(&self) -> Result<Box<dyn Transfer>, StorageError> {
        Ok(Box::new(TableTransfer::new(self.connect_patiently().await?)))
    }
}
