//! The audit log.

use domain::audit::AuditEntry;
use repositories::{Position, audit::AuditFilter};

use super::{Call, calls};
use crate::model::at_time;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: audit.list(&filter, &page), filter = filter(random), page = {
        let places = |entry: &AuditEntry| at_time(entry.created_at, entry.id);
        let places: Vec<Position> = random.state.audit.values().map(places).collect();
        random.page(&places)
    };
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: audit.append(&entry), entry = entry(random);
};

fn filter(random: &mut Random) -> AuditFilter {
    let Some(entry) = random.row::<AuditEntry>() else { return AuditFilter::default() };
    AuditFilter {
        entity_type: random.seldom(4, |_| entry.entity_type),
        entity_id: random.seldom(4, |_| entry.entity_id),
        actor: random.seldom(4, |_| entry.actor).flatten(),
        action: random.seldom(4, |_| entry.action),
    }
}

fn entry(random: &mut Random) -> AuditEntry {
    AuditEntry {
        id: random.fresh_id(),
        entity_type: random.key(50),
        entity_id: random.any_id::<()>().uuid(),
        action: random.key(50),
        actor: random.maybe(Random::any_id),
        details: random.json(),
        request_id: random.maybe(|random| random.name(100)),
        created_at: random.time(),
    }
}
