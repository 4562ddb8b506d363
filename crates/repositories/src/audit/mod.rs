//! Contract of the audit log and its chain.

use domain::{
    Id, Timestamp,
    audit::{AuditEntry, Batch, Sealed},
    identity::Account,
};
use uuid::Uuid;

use crate::{Page, PageRequest, StorageError, contract};

/// Which entries to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// About entities of this type.
    pub entity_type: Option<String>,
    /// About this entity.
    pub entity_id: Option<Uuid>,
    /// By this account.
    pub actor: Option<Id<Account>>,
    /// With this action.
    pub action: Option<String>,
}

contract! {
    /// The audit log; append-only. Entries are sealed after they were committed, once, and stay as they are; whole
    /// batches of them leave it for archives, and come back.
    pub trait AuditRepository of audit {
        /// Appends an entry, which is not sealed whatever it says of itself.
        async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError>;
        /// Entries, newest first.
        async fn list(
            &mut self,
            filter: &AuditFilter,
            page: &PageRequest,
        ) -> Result<Page<AuditEntry>, StorageError>;
        /// Up to `limit` committed entries that are not sealed, by id.
        rests on AuditChain
        async fn unsealed(&mut self, limit: usize) -> Result<Vec<AuditEntry>, StorageError>;
        /// How many entries are not sealed, at most `bound`.
        async fn count_unsealed(&mut self, bound: Option<usize>) -> Result<i64, StorageError>;
        /// The newest batch.
        rests on AuditChain
        async fn last_batch(&mut self) -> Result<Option<Batch>, StorageError>;
        /// Inserts a batch, and gives its entries their places and hashes. MUST return `StaleVersion` if an entry
        /// is not there or is sealed already, `Conflict` if the number of the batch or a place is taken, and
        /// `Check` if the batch has no entry, or begins before 1 or after its end.
        async fn seal(&mut self, batch: &Batch, entries: &[Sealed]) -> Result<(), StorageError>;
        /// Up to `limit` batches with numbers above `after`, by number. Fewer than `limit` are the last.
        async fn batches(&mut self, after: i64, limit: usize) -> Result<Vec<Batch>, StorageError>;
        /// Up to `limit` sealed entries with places from `first` to `last`, by place. Fewer than `limit` are
        /// the last.
        async fn sealed(
            &mut self,
            first: i64,
            last: i64,
            limit: usize,
        ) -> Result<Vec<AuditEntry>, StorageError>;
        /// Up to `limit` batches with numbers above `after` whose entries were not purged, by number. Fewer than
        /// `limit` are the last.
        async fn unpurged_batches(&mut self, after: i64, limit: usize) -> Result<Vec<Batch>, StorageError>;
        /// Notes of a batch when its entries were archived, and deletes them: those with places from its first to
        /// its last, and no others. The header stays otherwise as it is. How many were deleted. MUST return
        /// `StaleVersion` unless the batch is there and its entries were not purged.
        async fn purge_batch(&mut self, number: i64, purged_at: Timestamp) -> Result<u64, StorageError>;
        /// Puts back what was purged: the entries as they are given, with their places and hashes, and forgets that
        /// they were purged. MUST return `StaleVersion` unless the batch is there and its entries were purged,
        /// `Check` if an entry has no place or one that is not the batch's, and `Conflict` if an id or a place is
        /// taken.
        async fn restore_batch(&mut self, number: i64, entries: &[AuditEntry]) -> Result<(), StorageError>;
    }
}
