//! A database on a server as source or target of whole tables.

use std::time::Duration;

use repositories::StorageError;
use repositories::transfer::Transfer;
use storage_diesel::server_options::ServerOptions;

use super::admin::ServerAdmin;
use super::pool::connect;
use crate::shared::transfer::TableTransfer;

/// Longest time for a statement, and for the pause between two of a snapshot. A table of any size is
/// counted in one statement, and a source waits for its target.
const PATIENCE: Duration = Duration::from_secs(3600);

impl ServerAdmin {
    /// A connection of its own, to copy from or into this database.
    pub async fn open_transfer(&self) -> Result<Box<dyn Transfer>, StorageError> {
        let options =
            ServerOptions { statement_timeout: PATIENCE, unit_timeout: PATIENCE, ..self.options.clone() };
        Ok(Box::new(TableTransfer::new(connect(&self.source, &options).await?)))
    }
}
