//! Signing keys, shared by all servers of a deployment.

use domain::Timestamp;

use crate::{StorageError, contract};

contract! {
    /// Secret keys, one for each purpose. They are generated at the first start and stored in the
    /// database, so that servers share them without configuration.
    pub trait SigningKeyRepository of signing_keys {
        /// The key of a purpose.
        async fn lookup(&mut self, purpose: &str) -> Result<Option<[u8; 32]>, StorageError>;
        /// Inserts. MUST return `Conflict` if the purpose already has a key.
        async fn add(&mut self, purpose: &str, secret: &[u8; 32], now: Timestamp) -> Result<(), StorageError>;
    }
}
