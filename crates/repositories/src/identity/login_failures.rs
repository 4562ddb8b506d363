//! Failed logins, counted by account, by network and by both together.

use domain::{Timestamp, identity::LoginFailures};

use crate::{StorageError, contract};

contract! {
    /// Counters of failed logins.
    pub trait LoginFailureRepository of login_failures {
        /// The counter of a key.
        rests on LoginFailures
        async fn lookup(&mut self, key: &str) -> Result<Option<LoginFailures>, StorageError>;
        /// Inserts or replaces the counter of its key.
        async fn put(&mut self, failures: &LoginFailures, now: Timestamp) -> Result<(), StorageError>;
        /// Deletes the counter of a key; nothing happens if there is none.
        async fn remove(&mut self, key: &str) -> Result<(), StorageError>;
        /// Deletes all counters whose keys begin with `prefix`, by bytes; returns how many.
        async fn remove_by_prefix(&mut self, prefix: &str) -> Result<u64, StorageError>;
        /// Deletes up to `limit` counters last changed before `before`; returns how many.
        async fn remove_stale(&mut self, before: Timestamp, limit: usize) -> Result<u64, StorageError>;
    }
}
