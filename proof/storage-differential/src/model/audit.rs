//! The audit log.

use async_trait::async_trait;
use domain::audit::AuditEntry;
use repositories::{
    Page, PageRequest, StorageError,
    audit::{AuditFilter, AuditRepository},
};

use super::{
    Unit, at_time,
    pages::{By, page},
    verdict::Verdict,
};

#[async_trait]
impl AuditRepository for Unit {
    async fn append(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        Verdict::new()
            .free(!self.state.audit.contains_key(&entry.id))
            .fits(&entry.entity_type, 50)
            .fits(&entry.action, 50)
            .fits_if(entry.request_id.as_ref(), 100)
            .give()?;
        self.state.audit.insert(entry.id, entry.clone());
        Ok(())
    }

    async fn list(
        &mut self,
        filter: &AuditFilter,
        request: &PageRequest,
    ) -> Result<Page<AuditEntry>, StorageError> {
        let wanted = |entry: &&AuditEntry| {
            filter.entity_type.as_ref().is_none_or(|kind| entry.entity_type == *kind)
                && filter.entity_id.is_none_or(|id| entry.entity_id == id)
                && filter.actor.is_none_or(|actor| entry.actor == Some(actor))
                && filter.action.as_ref().is_none_or(|action| entry.action == *action)
        };
        let rows = self.state.audit.values().filter(wanted).cloned().collect();
        page(rows, request, By::Time, true, |entry: &AuditEntry| at_time(entry.created_at, entry.id))
    }
}
