//! The audit log.

use domain::audit::AuditEntry;
use repositories::{
    Page, PageRequest,
    audit::{AuditFilter, AuditRepository},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for AuditEntry {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.entity_type, 50).fits(&self.action, 50).fits_if(self.request_id.as_ref(), 100);
    }
}

fn matches(filter: &AuditFilter, entry: &AuditEntry) -> bool {
    filter.entity_type.as_ref().is_none_or(|kind| entry.entity_type == *kind)
        && filter.entity_id.is_none_or(|id| entry.entity_id == id)
        && filter.actor.is_none_or(|actor| entry.actor == Some(actor))
        && filter.action.as_ref().is_none_or(|action| entry.action == *action)
}

implement! { AuditRepository, |state|
    append(entry: &AuditEntry) -> () => state.add(entry);
    list(filter: &AuditFilter, request: &PageRequest) -> Page<AuditEntry> => {
        let rows = state.all(|entry| matches(filter, entry));
        page(rows, request, By::Time, true, |entry| at_time(entry.created_at, entry.id))
    };
}
