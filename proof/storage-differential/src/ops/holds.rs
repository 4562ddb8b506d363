//! Legal holds.

use domain::engagement::{Hold, HoldDetails, HoldKind, HoldRange, HoldSubject};
use repositories::engagement::HoldFilter;

use super::{Call, calls};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: holds.lookup(id), id = random.id();
    2: holds.list(&filter, &page),
        filter = filter(random), page = random.page_by_time(|hold: &Hold| Some(hold.created_at));
    6: holds.of_author(author), author = random.id();
    6: holds.holding(&posts), posts = random.some_ids();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: holds.add(&hold), hold = hold(random, None);
    4: holds.save(&hold), hold = random.changed(hold);
    3: holds.remove(id), id = random.id();
};

/// Mostly what finds a stored hold.
fn filter(random: &mut Random) -> HoldFilter {
    let (any, stored) = (subject(random), random.row());
    let subject = if random.once_in(4) { any } else { stored.map_or(any, |hold: Hold| hold.subject) };
    let kind = random.pick_if_any(HoldKind::ALL).filter(|_| random.once_in(3));
    let mut filter = HoldFilter { kind: kind.or(Some(subject.kind())), ..HoldFilter::default() };
    if random.coin() {
        filter.kind = None;
    }
    match subject {
        _ if random.once_in(4) => {}
        HoldSubject::Author(id) => filter.author_id = Some(id),
        HoldSubject::Post(id) => filter.post_id = Some(id),
        HoldSubject::Experiment(id) => filter.experiment_id = Some(id),
        HoldSubject::Range(_) => {}
    }
    filter
}

fn subject(random: &mut Random) -> HoldSubject {
    match random.below(4) {
        0 => HoldSubject::Author(random.id()),
        1 => HoldSubject::Post(random.id()),
        2 => HoldSubject::Experiment(random.id()),
        _ => HoldSubject::Range(range(random)),
    }
}

/// Mostly one that has a moment.
fn range(random: &mut Random) -> HoldRange {
    let (one, other) = (random.bound(), random.bound());
    let (from, to) = if random.once_in(10) { (one, other) } else { (one.min(other), one.max(other)) };
    HoldRange { from, to }
}

fn hold(random: &mut Random, old: Option<&Hold>) -> Hold {
    let any = subject(random);
    Hold {
        id: random.id_of(old),
        subject: old.map(|old| old.subject).filter(|_| !random.once_in(6)).unwrap_or(any),
        details: HoldDetails { reason: random.name(1_000) },
        created_by: random.id(),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
