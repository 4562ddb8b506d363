//! Contract of the audit log.

use domain::{Id, audit::AuditEntry, identity::Account};
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
    /// The audit log; append-only.
    pub trait AuditRepository of audit {
        /// Appends an entry.
        async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError>;
        /// Entries, newest first.
        async fn list(
            &mut self,
            filter: &AuditFilter,
            page: &PageRequest,
        ) -> Result<Page<AuditEntry>, StorageError>;
    }
}
