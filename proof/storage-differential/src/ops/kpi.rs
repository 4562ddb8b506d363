//! Figures of days.

use chrono::NaiveDate;
use domain::{
    Id,
    engagement::{KpiMetric, KpiRevision, KpiSeries, KpiValue, Platform, ReferenceKind},
};
use repositories::{PageRequest, Position, engagement::KpiFilter};

use super::{Call, calls};
use crate::model::{at_day, at_number};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: kpi.lookup(id), id = random.id();
    2: kpi.list(&filter, &page), filter = filter(random), page = page(random);
    2: kpi.of_days(&series, &days), series = known_series(random), days = days(random);
    2: kpi.between(&series, from, to), series = known_series(random), (from, to) = span(random);
    9: kpi.revisions(metric, &page), (metric, page) = corrections(random);
    3: kpi.old(before, after, limit), before = random.day(), after = place(random), limit = random.limit();
    3: kpi.of_ids(&ids), ids = some_metrics(random);
    9: kpi.revisions_of(&metrics), metrics = some_metrics(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: kpi.add_all(&metrics), metrics = metrics(random);
    5: kpi.correct(&metric, &before), (metric, before) = corrected(random);
    1: kpi.add_revisions(&revisions), revisions = revisions(random);
    1: kpi.remove_all(&ids), ids = few_metrics(random);
};

/// Mostly where a stored figure is.
fn place(random: &mut Random) -> Option<(NaiveDate, Id<KpiMetric>)> {
    let stored = random.row().map(|metric: KpiMetric| (metric.date, metric.id));
    random.maybe(|random| stored.unwrap_or_else(|| (random.day(), random.any_id())))
}

/// Figures, each once.
fn some_metrics(random: &mut Random) -> Vec<Id<KpiMetric>> {
    let mut metrics: Vec<Id<KpiMetric>> = random.some_ids();
    metrics.sort_unstable();
    metrics.dedup();
    metrics
}

/// Few, so that most figures stay for other calls.
fn few_metrics(random: &mut Random) -> Vec<Id<KpiMetric>> {
    let mut metrics = some_metrics(random);
    metrics.truncate(1);
    if random.coin() { metrics } else { Vec::new() }
}

/// What figures were before: mostly of a stored one, of versions that are mostly new.
fn revisions(random: &mut Random) -> Vec<KpiRevision> {
    let mut revisions: Vec<KpiRevision> = Vec::new();
    for _ in 0..random.below(3) {
        let new = KpiRevision {
            metric_id: random.id(),
            version: random.number(1),
            value: value(random),
            created_at: random.time(),
        };
        let meets = |other: &KpiRevision| (other.metric_id, other.version) == (new.metric_id, new.version);
        if !revisions.iter().any(meets) || random.once_in(12) {
            revisions.push(new);
        }
    }
    revisions
}

/// Few, so that days meet.
fn series(random: &mut Random) -> KpiSeries {
    KpiSeries {
        platform: random.pick_if_any(&[Platform::Twitter, Platform::Reddit]).unwrap_or(Platform::Twitter),
        metric_type_id: random.reference(ReferenceKind::KpiTypes),
        metric_name: random.metric_name(),
    }
}

/// Mostly one that has figures.
fn known_series(random: &mut Random) -> KpiSeries {
    let any = series(random);
    let stored = random.row().map(|metric: KpiMetric| metric.series);
    if random.once_in(6) { any } else { stored.unwrap_or(any) }
}

fn days(random: &mut Random) -> Vec<NaiveDate> {
    (0..random.below(5)).map(|_| random.day()).collect()
}

/// The first and the last of some days; rarely the other way round.
fn span(random: &mut Random) -> (NaiveDate, NaiveDate) {
    let (one, other) = (random.day(), random.day());
    if random.once_in(6) { (one, other) } else { (one.min(other), one.max(other)) }
}

/// Mostly what finds a stored figure.
fn filter(random: &mut Random) -> KpiFilter {
    let series = known_series(random);
    KpiFilter {
        platform: random.seldom(3, |_| series.platform),
        metric_type_id: random.seldom(3, |_| series.metric_type_id),
        metric_name: random.seldom(3, |_| series.metric_name.clone()),
        from: random.seldom(3, Random::day),
        to: random.seldom(3, Random::day),
    }
}

fn page(random: &mut Random) -> PageRequest {
    let places: Vec<Position> =
        random.state.kpi_metrics.values().map(|metric| at_day(metric.date, metric.id)).collect();
    random.page(&places)
}

/// Mostly a figure that was corrected, and a page of what it was before.
fn corrections(random: &mut Random) -> (Id<KpiMetric>, PageRequest) {
    let corrected = random.row().map(|revision: KpiRevision| revision.metric_id);
    let metric = random.mostly(corrected);
    let own = random.state.kpi_revisions.keys().filter(|(of, _)| *of == metric);
    let places: Vec<Position> = own.map(|(of, version)| at_number(*version, *of)).collect();
    (metric, random.page(&places))
}

/// A number, or the two parts of a rate.
fn value(random: &mut Random) -> KpiValue {
    if random.coin() {
        return KpiValue::Number(random.real());
    }
    let denominator = if random.coin() { random.points() } else { random.share() };
    KpiValue::Ratio { numerator: random.real(), denominator }
}

/// A figure. Its day and its series stay mostly, as they do in every use; it may be the same again.
fn metric(random: &mut Random, old: Option<&KpiMetric>) -> KpiMetric {
    let any = (random.day(), series(random));
    let place = old.map(|old| (old.date, old.series.clone()));
    let (date, series) = place.filter(|_| !random.once_in(12)).unwrap_or(any);
    let again = old.map(|old| old.value).filter(|_| random.once_in(4));
    KpiMetric {
        id: random.id_of(old),
        date,
        series,
        value: again.unwrap_or_else(|| value(random)),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// New figures, mostly of days that have none.
fn metrics(random: &mut Random) -> Vec<KpiMetric> {
    let mut metrics: Vec<KpiMetric> = Vec::new();
    for _ in 0..=random.below(4) {
        let new = metric(random, None);
        let meets =
            |other: &KpiMetric| other.id == new.id || (other.date, &other.series) == (new.date, &new.series);
        let is_taken = random.state.kpi_metrics.values().chain(&metrics).any(meets);
        if !is_taken || random.once_in(12) {
            metrics.push(new);
        }
    }
    metrics
}

/// A corrected figure, and what it was before; rarely what it was not.
fn corrected(random: &mut Random) -> (KpiMetric, KpiRevision) {
    let old: Option<KpiMetric> = random.row();
    let metric = metric(random, old.as_ref());
    let was = old.as_ref().unwrap_or(&metric);
    let before = KpiRevision {
        metric_id: random.seldom(20, Random::any_id).unwrap_or(was.id),
        version: random.seldom(12, |random| random.number(1)).unwrap_or(was.version),
        value: random.seldom(12, value).unwrap_or(was.value),
        created_at: was.updated_at,
    };
    (metric, before)
}
