//! Keys that all servers of a deployment share.

use domain::Timestamp;

use crate::{StorageError, contract};

contract! {
    /// Secret keys, one a purpose, made at the first start and kept in the database, so that any
    /// number of servers agree on them without configuration.
    pub trait SigningKeyRepository {
        /// The key of a purpose.
        async fn lookup(&mut self, purpose: &str) -> Result<Option<[u8; 32]>, StorageError>;
        /// Inserts. MUST return `Conflict` if the purpose has a key.
        async fn add(&mut self, purpose: &str, secret: &[u8; 32], now: Timestamp) -> Result<(), StorageError>;
    }
}
