//! Reference tables.

use std::collections::BTreeSet;

use domain::{
    Id,
    engagement::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind},
};
use repositories::{PageRequest, Position, engagement::ReferenceFilter};

use super::{Call, calls};
use crate::model::at_text;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: references.lookup(kind, id), (kind, id) = key(random);
    1: references.find_by_name(kind, &name), kind = kind(random),
        name = random.known(50, |row: &Reference| row.details.name.clone());
    2: references.is_used(kind, id), (kind, id) = key(random);
    3: references.list(&filter, &page),
        filter = ReferenceFilter { kind: kind(random), is_active: random.seldom(3, Random::coin) },
        page = page(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    4: references.add(&reference), reference = reference(random, None);
    3: references.save(&reference), reference = random.changed(reference);
    6: references.remove(kind, id), (kind, id) = key(random);
};

fn page(random: &mut Random) -> PageRequest {
    let places: Vec<Position> =
        random.state.references.values().map(|row| at_text(&row.details.name, row.id)).collect();
    random.page(&places)
}

/// Few tables, so that rows meet.
fn kind(random: &mut Random) -> ReferenceKind {
    let stored = random.row().map(|row: Reference| row.kind);
    let any = random.reference_kind();
    if random.once_in(4) { any } else { stored.unwrap_or(any) }
}

/// The kind of a new row: figures need a KPI type, so one is soon there.
fn new_kind(random: &mut Random) -> ReferenceKind {
    let stored = &random.state.references;
    let lacks = stored.len() > 1 && !stored.keys().any(|(kind, _)| *kind == ReferenceKind::KpiTypes);
    if lacks && !random.once_in(4) { ReferenceKind::KpiTypes } else { kind(random) }
}

fn key(random: &mut Random) -> (ReferenceKind, Id<Reference>) {
    random.key_of::<Reference>(10, |random| (kind(random), random.any_id()))
}

fn reference(random: &mut Random, old: Option<&Reference>) -> Reference {
    let kind = old.map_or_else(|| new_kind(random), |old| old.kind);
    let name = |row: &Reference| (row.kind == kind).then(|| row.details.name.clone());
    let name = random.unique(50, old.and_then(name), name);
    let taken: BTreeSet<_> = random.state.references.keys().copied().collect();
    let fields = random.once_in(10);
    let has = |table| (kind == table) != fields;
    let (followers, aggregation, severity, tier) = (
        has(ReferenceKind::PowerTiers),
        has(ReferenceKind::KpiTypes),
        has(ReferenceKind::EscalationReasons),
        has(ReferenceKind::ChampionTiers),
    );
    Reference {
        id: old.map_or_else(|| random.fresh(|id| taken.contains(&(kind, id))), |old| old.id),
        kind,
        details: ReferenceDetails {
            name,
            description: random.name(500),
            is_active: random.coin(),
            follower_threshold: followers.then(|| random.number(0)),
            aggregation_type: aggregation.then(|| random.pick_if_any(Aggregation::ALL)).flatten(),
            severity: severity.then(|| random.pick_if_any(Priority::ALL)).flatten(),
            min_engagement: tier.then(|| random.number(0)),
            benefits: tier.then(|| random.name(500)),
        },
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
