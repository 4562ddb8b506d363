//! The audit log.

use domain::audit::AuditEntry;
use repositories::audit::AuditFilter;

use super::{Make, call};
use crate::model::at_time;
use crate::random::Random;

pub(super) const READS: &[Make] = &[|random| {
    let stored: Vec<AuditEntry> = random.state.audit.values().cloned().collect();
    let places: Vec<_> = stored.iter().map(|entry| at_time(entry.created_at, entry.id)).collect();
    let mut filter = AuditFilter::default();
    if let Some(entry) = random.pick_if_any(&stored) {
        filter.entity_type = if random.once_in(4) { Some(entry.entity_type) } else { None };
        filter.entity_id = if random.once_in(4) { Some(entry.entity_id) } else { None };
        filter.actor = if random.once_in(4) { entry.actor } else { None };
        filter.action = if random.once_in(4) { Some(entry.action) } else { None };
    }
    let page = random.page(&places);
    call!(audit.list(&filter, &page); filter, page)
}];

pub(super) const WRITES: &[(usize, Make)] = &[(5, |random| {
    let known: Vec<_> = random.state.audit.keys().copied().collect();
    let entry = AuditEntry {
        id: random.fresh(|id| known.contains(&id)),
        entity_type: random.key(50),
        entity_id: random.any_id::<()>().uuid(),
        action: random.key(50),
        actor: random.maybe(Random::any_id),
        details: random.json(),
        request_id: random.maybe(|random| random.name(100)),
        created_at: random.time(),
    };
    call!(audit.append(&entry); entry)
})];
