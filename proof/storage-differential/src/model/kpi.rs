//! Figures of days, and what they were before.

use chrono::NaiveDate;
use domain::{
    Id,
    engagement::{DailyFigure, KpiMetric, KpiRevision, KpiSeries, KpiValue, ReferenceKind},
};
use repositories::{
    Page, PageRequest,
    engagement::{KpiFilter, KpiRepository},
};

use super::{
    at_day, at_number, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

fn judge(value: KpiValue, verdict: &mut Verdict) {
    match value {
        KpiValue::Number(number) => verdict.finite(number),
        KpiValue::Ratio { numerator, denominator } => {
            verdict.finite(numerator).finite(denominator).check(denominator >= 0.0)
        }
    };
}

fn all_kept(value: KpiValue) -> KpiValue {
    match value {
        KpiValue::Number(number) => KpiValue::Number(kept(number)),
        KpiValue::Ratio { numerator, denominator } => {
            KpiValue::Ratio { numerator: kept(numerator), denominator: kept(denominator) }
        }
    }
}

impl Rules for KpiMetric {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        judge(self.value, verdict);
        verdict
            .free(state.is_free(self, |metric| Some((metric.date, metric.series.clone()))))
            .refers(state.references.contains_key(&(ReferenceKind::KpiTypes, self.series.metric_type_id)))
            .fits(&self.series.metric_name, 100);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { value: all_kept(self.value), ..self.clone() }
    }
}

impl Rules for KpiRevision {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        judge(self.value, verdict);
        verdict.check(self.version >= 1);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { value: all_kept(self.value), ..self.clone() }
    }
}

fn matches(filter: &KpiFilter, metric: &KpiMetric) -> bool {
    let series = &metric.series;
    filter.platform.is_none_or(|platform| series.platform == platform)
        && filter.metric_type_id.is_none_or(|kind| series.metric_type_id == kind)
        && filter.metric_name.as_ref().is_none_or(|name| series.metric_name == *name)
        && filter.from.is_none_or(|from| metric.date >= from)
        && filter.to.is_none_or(|to| metric.date <= to)
}

/// The figures of a series on the wanted days, by day.
fn by_day(state: &State, series: &KpiSeries, wanted: impl Fn(NaiveDate) -> bool) -> Vec<KpiMetric> {
    let is_wanted = |metric: &KpiMetric| metric.series == *series && wanted(metric.date);
    state.sorted(is_wanted, |metric| metric.date)
}

implement! { KpiRepository, |state|
    lookup(id: Id<KpiMetric>) -> Option<KpiMetric> = state.get(&id);
    list(filter: &KpiFilter, request: &PageRequest) -> Page<KpiMetric> => {
        let rows = state.all(|metric| matches(filter, metric));
        page(rows, request, By::Time, true, |metric| at_day(metric.date, metric.id))
    };
    of_days(series: &KpiSeries, days: &[NaiveDate]) -> Vec<KpiMetric> =
        by_day(state, series, |day| days.contains(&day));
    between(series: &KpiSeries, from: NaiveDate, to: NaiveDate) -> Vec<DailyFigure> = {
        let metrics = by_day(state, series, |day| (from..=to).contains(&day));
        metrics.into_iter().map(|KpiMetric { date, value, .. }| DailyFigure { date, value }).collect()
    };
    add_all(metrics: &[KpiMetric]) -> () => state.add_all(metrics);
    correct(metric: &KpiMetric, before: &KpiRevision) -> () => {
        state.save(metric)?;
        state.add(before)
    };
    revisions(metric: Id<KpiMetric>, request: &PageRequest) -> Page<KpiRevision> => {
        let rows = state.all(|revision: &KpiRevision| revision.metric_id == metric);
        page(rows, request, By::Number, true, |revision| at_number(revision.version, revision.metric_id))
    };
    old(before: NaiveDate, after: Option<(NaiveDate, Id<KpiMetric>)>, limit: usize) -> Vec<KpiMetric> = {
        let place = |metric: &KpiMetric| (metric.date, metric.id);
        let is_old =
            |metric: &KpiMetric| metric.date < before && after.is_none_or(|after| place(metric) > after);
        state.sorted(is_old, place).into_iter().take(limit).collect()
    };
    of_ids(ids: &[Id<KpiMetric>]) -> Vec<KpiMetric> = state.all(|metric: &KpiMetric| ids.contains(&metric.id));
    revisions_of(metrics: &[Id<KpiMetric>]) -> Vec<KpiRevision> =
        state.all(|revision: &KpiRevision| metrics.contains(&revision.metric_id));
    add_revisions(revisions: &[KpiRevision]) -> () => state.add_all(revisions);
    remove_all(ids: &[Id<KpiMetric>]) -> u64 =
        state.remove_up_to(usize::MAX, |metric: &KpiMetric| ids.contains(&metric.id));
}
