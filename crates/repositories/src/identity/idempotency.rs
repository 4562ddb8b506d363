//! Stored responses of idempotent requests.

use domain::{
    Id, Timestamp,
    identity::{Account, IdempotencyRecord},
};

use crate::{StorageError, contract};

contract! {
    /// Idempotency keys with their responses. They are deleted with their account.
    pub trait IdempotencyRepository of idempotency {
        /// The record of an account's key, expired or not.
        async fn lookup(
            &mut self,
            account: Id<Account>,
            key: &str,
        ) -> Result<Option<IdempotencyRecord>, StorageError>;
        /// Up to `limit` records by account and key, from after that one on, expired or not. Fewer than
        /// `limit` are the last.
        async fn scan(
            &mut self,
            after: Option<(Id<Account>, String)>,
            limit: usize,
        ) -> Result<Vec<IdempotencyRecord>, StorageError>;
        /// Inserts. MUST return `Conflict` if the account has already used the key.
        async fn add(&mut self, record: &IdempotencyRecord) -> Result<(), StorageError>;
        /// Deletes one record; nothing happens if there is none.
        async fn remove(&mut self, account: Id<Account>, key: &str) -> Result<(), StorageError>;
        /// Deletes all records of an account; returns how many.
        async fn remove_by_account(&mut self, account: Id<Account>) -> Result<u64, StorageError>;
        /// Deletes up to `limit` records that expired before `now`; returns how many.
        async fn remove_expired(&mut self, now: Timestamp, limit: usize) -> Result<u64, StorageError>;
    }
}
