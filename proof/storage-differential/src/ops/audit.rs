//! The audit log and its chain.

use domain::{
    Id,
    audit::{AuditEntry, Batch, Sealed},
    learning::Sha256,
};
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
    1: audit.unsealed(limit), limit = random.limit();
    1: audit.count_unsealed(bound), bound = random.maybe(Random::limit);
    1: audit.last_batch();
    1: audit.batches(after, limit), after = random.number(0), limit = random.limit();
    1: audit.sealed(first, last, limit), first = random.number(0), last = random.number(3),
        limit = random.limit();
    1: audit.unpurged_batches(after, limit), after = random.number(0), limit = random.limit();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: audit.append(&entry), entry = entry(random);
    4: audit.seal(&batch, &entries), (batch, entries) = sealing(random);
    2: audit.purge_batch(number, purged_at), number = batch_number(random), purged_at = random.time();
    2: audit.restore_batch(number, &entries), (number, entries) = restoration(random);
};

/// Mostly that of a stored batch.
fn batch_number(random: &mut Random) -> i64 {
    let stored = random.row().map(|batch: Batch| batch.number);
    stored.filter(|_| !random.once_in(12)).unwrap_or_else(|| random.number(0))
}

/// Mostly a purged batch with entries for its places; now and then something is wrong with one.
fn restoration(random: &mut Random) -> (i64, Vec<AuditEntry>) {
    let purged: Vec<Batch> =
        random.state.batches.values().filter(|batch| batch.purged_at.is_some()).cloned().collect();
    let Some(batch) = random.pick_if_any(&purged) else { return (batch_number(random), Vec::new()) };
    let mut entries: Vec<AuditEntry> = Vec::new();
    for seq in (batch.first_seq..=batch.last_seq).take(4) {
        let seq = if random.once_in(16) { random.maybe(|random| random.number(1)) } else { Some(seq) };
        let new = AuditEntry { seq, leaf: Some(Sha256(random.hash())), ..entry(random) };
        // Those of one call have ids of their own, unless that is what is wrong.
        if entries.iter().all(|other| other.id != new.id) || random.once_in(12) {
            entries.push(new);
        }
    }
    (batch.number, entries)
}

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
        seq: random.maybe(|random| random.number(1)),
        leaf: None,
    }
}

/// The next batch of entries that are not sealed; now and then something is wrong with it.
fn sealing(random: &mut Random) -> (Batch, Vec<Sealed>) {
    let most = usize::try_from(1 + random.below(4)).unwrap_or(1);
    let unsealed = random.state.audit.values().filter(|entry| entry.seq.is_none());
    let ids: Vec<Id<AuditEntry>> = unsealed.map(|entry| entry.id).take(most).collect();
    let after = |last: Option<i64>| last.unwrap_or(0).saturating_add(1);
    let first_seq = after(random.state.audit.values().filter_map(|entry| entry.seq).max());
    let number = after(random.state.batches.keys().next_back().copied());
    let mut entries: Vec<Sealed> = Vec::new();
    for (seq, id) in (first_seq..).zip(ids) {
        entries.push(Sealed { id, seq, leaf: Sha256(random.hash()) });
    }
    let count = i64::try_from(entries.len()).unwrap_or(1).max(1);
    let mut batch = Batch {
        number,
        first_seq,
        last_seq: first_seq.saturating_add(count - 1),
        entries: count,
        merkle_root: Sha256(random.hash()),
        previous: Sha256(random.hash()),
        head: Sha256(random.hash()),
        sealed_at: random.time(),
        purged_at: random.seldom(8, Random::time),
    };
    if random.once_in(8) {
        misfit(random, &mut batch, &mut entries);
    }
    (batch, entries)
}

/// One thing is not as it must be.
fn misfit(random: &mut Random, batch: &mut Batch, entries: &mut Vec<Sealed>) {
    let stored: Option<AuditEntry> = random.row();
    let other: Option<Batch> = random.row();
    match random.below(6) {
        0 => entries.push(Sealed {
            id: random.any_id(),
            seq: batch.last_seq.saturating_add(1),
            leaf: Sha256(random.hash()),
        }),
        1 => {
            let taken = stored.and_then(|entry| entry.seq);
            if let (Some(taken), Some(last)) = (taken, entries.last_mut()) {
                last.seq = taken;
            }
        }
        2 => batch.number = other.map_or(0, |other| other.number),
        3 => batch.first_seq = 0,
        4 => batch.last_seq = batch.first_seq.saturating_sub(1),
        _ => batch.entries = 0,
    }
}
