//! Figures of days: written and corrected by managers, read by days, weeks and months.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::{
    Id,
    engagement::{
        KpiDraft, KpiMetric, KpiRevision, KpiSeries, KpiValue, Period, PeriodFigure, Platform, Reference,
        ReferenceKind, SeriesRange, series,
    },
    identity::Grant,
    validation::{Checker, trimmed},
};
use repositories::{AccountOf, Lock, Page, PageRequest, ReferenceOf, Root, engagement::KpiFilter};

use super::authors::names;
use crate::{Access, Change, Cx, ServiceError, UseCase, Writes, error::OrAgain};

const READS: Access = Access::Desk;

/// Most figures at once.
pub const MAX_FIGURES: usize = 1_000;

/// Most days of a series: ten years.
pub const MAX_SERIES_DAYS: i64 = 3_660;

/// The figure of a day, with the name of its type.
#[derive(Debug, Clone, PartialEq)]
pub struct KpiView {
    /// The figure.
    pub metric: KpiMetric,
    /// Name of the KPI type.
    pub metric_type: String,
}

/// The KPI type of a name. `None`: there is none, so nothing is of it.
async fn kpi_type(cx: &mut Cx<'_>, name: &str) -> Result<Option<Reference>, ServiceError> {
    let (mut checker, mut name) = (Checker::new(), name.to_owned());
    checker.string("metric_type", &mut name, 1, 50);
    checker.finish()?;
    Ok(cx.uow.references().find_by_name(ReferenceKind::KpiTypes, &name).await?)
}

/// Which figures to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Which {
    /// On this platform.
    pub platform: Option<Platform>,
    /// Name of the KPI type.
    pub metric_type: Option<String>,
    /// Of this name.
    pub metric_name: Option<String>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day.
    pub to: Option<NaiveDate>,
}

/// Lists the figures of days, newest first.
pub struct List {
    /// Which figures.
    pub which: Which,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<KpiView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<KpiView>, ServiceError> {
        let Which { platform, metric_type, metric_name, from, to } = self.which.clone();
        let metric_type_id = match metric_type {
            Some(name) => match kpi_type(cx, &name).await? {
                Some(found) => Some(found.id),
                None => return Ok(Page { items: Vec::new(), next: None }),
            },
            None => None,
        };
        let filter = KpiFilter { platform, metric_type_id, metric_name, from, to };
        let found = cx.uow.kpi().list(&filter, &self.page).await?;
        let types = names(cx, ReferenceKind::KpiTypes).await?;
        let view = |metric: KpiMetric| {
            let metric_type = types.get(&metric.series.metric_type_id).cloned().unwrap_or_default();
            KpiView { metric, metric_type }
        };
        Ok(found.map(view))
    }
}

/// Lists what a figure was before it was corrected, newest first.
pub struct ListRevisions {
    /// Of this one.
    pub id: Id<KpiMetric>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListRevisions {
    const ACCESS: Access = READS;
    type Output = Page<KpiRevision>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<KpiRevision>, ServiceError> {
        if cx.uow.kpi().lookup(self.id).await?.is_none() {
            return Err(ServiceError::NotFound("KPI metric"));
        }
        Ok(cx.uow.kpi().revisions(self.id, &self.page).await?)
    }
}

/// What the days of a series come to, by day, week or month.
pub struct Series {
    /// Where.
    pub platform: Platform,
    /// Name of the KPI type, which says how days become a week.
    pub metric_type: String,
    /// Which figure.
    pub metric_name: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How long a period is.
    pub by: Period,
}

impl UseCase for Series {
    const ACCESS: Access = Access::Grant(Grant::Analyse);
    type Output = Vec<PeriodFigure>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<PeriodFigure>, ServiceError> {
        let Self { platform, ref metric_name, from, to, by, .. } = *self;
        if to < from {
            return Err(ServiceError::invalid("/to", "out_of_range", "must not be before `from`"));
        }
        if (to - from).num_days() >= MAX_SERIES_DAYS {
            let message = format!("must be less than {MAX_SERIES_DAYS} days after `from`");
            return Err(ServiceError::invalid("/to", "out_of_range", message));
        }
        let kind = kpi_type(cx, &self.metric_type).await?.ok_or_else(|| unknown("/metric_type"))?;
        let aggregation = kind.details.aggregation_type.ok_or_else(|| unknown("/metric_type"))?;
        let of = KpiSeries { platform, metric_type_id: kind.id, metric_name: metric_name.clone() };
        let days = cx.uow.kpi().between(&of, from, to).await?;
        Ok(series(&days, aggregation, by, SeriesRange { from, to, today: cx.now.date_naive() }))
    }
}

fn unknown(pointer: &str) -> ServiceError {
    ServiceError::invalid(pointer, "unknown", format!("is no name in {}", ReferenceKind::KpiTypes.as_str()))
}

/// Writes figures of days: new ones, and corrections of those that are there. All of them or none.
pub struct Put {
    /// The figures, each of another day or series.
    pub items: Vec<KpiDraft>,
}

/// A figure that was checked.
struct Checked {
    series: KpiSeries,
    date: NaiveDate,
    value: KpiValue,
    metric_type: String,
    /// Whether its type may be used for something new.
    is_active: bool,
}

impl Put {
    fn check_count(&self) -> Result<(), ServiceError> {
        let count = self.items.len();
        if (1..=MAX_FIGURES).contains(&count) {
            return Ok(());
        }
        let message = format!("must have 1 to {MAX_FIGURES} items, has {count}");
        Err(ServiceError::invalid("/items", "out_of_range", message))
    }

    /// The figures in their stored form; every fault of every one of them.
    async fn checked(&self, cx: &mut Cx<'_>) -> Result<Vec<Checked>, ServiceError> {
        let (mut c, mut items) = (Checker::new(), self.items.clone());
        for (index, item) in items.iter_mut().enumerate() {
            c.item("items", index, |c| item.check(c));
        }
        c.finish()?;
        let mut types = HashMap::new();
        for name in items.iter().map(|item| &item.metric_type).collect::<BTreeSet<_>>() {
            let found = cx.uow.references().find_by_name(ReferenceKind::KpiTypes, name).await?;
            types.extend(found.map(|found| (name.clone(), found)));
        }
        let (mut c, mut places, mut checked) = (Checker::new(), HashMap::new(), Vec::new());
        for (index, item) in items.into_iter().enumerate() {
            let one = c.item("items", index, |c| of_type(item, &types, c));
            let Some(one) = one else { continue };
            if let Some(first) = places.insert((one.series.clone(), one.date), index) {
                c.item("items", index, |c| {
                    c.fail("", "duplicate", format!("is the same day and figure as items[{first}]"));
                });
            }
            checked.push(one);
        }
        c.finish()?;
        Ok(checked)
    }
}

fn of_type(item: KpiDraft, types: &HashMap<String, Reference>, c: &mut Checker) -> Option<Checked> {
    let kind = types.get(&item.metric_type);
    let Some((kind, aggregation)) = kind.and_then(|kind| Some((kind, kind.details.aggregation_type?))) else {
        c.fail("metric_type", "unknown", format!("is no name in {}", ReferenceKind::KpiTypes.as_str()));
        return None;
    };
    let value = item.figure(aggregation, c)?;
    let KpiDraft { date, platform, metric_name, metric_type, .. } = item;
    let series = KpiSeries { platform, metric_type_id: kind.id, metric_name };
    Some(Checked { series, date, value, metric_type, is_active: kind.details.is_active })
}

/// The figures that are there already.
async fn present(
    cx: &mut Cx<'_>,
    checked: &[Checked],
) -> Result<HashMap<(KpiSeries, NaiveDate), KpiMetric>, ServiceError> {
    let mut days: BTreeMap<&KpiSeries, Vec<NaiveDate>> = BTreeMap::new();
    for one in checked {
        days.entry(&one.series).or_default().push(one.date);
    }
    let mut found = HashMap::new();
    for (series, days) in days {
        let metrics = cx.uow.kpi().of_days(series, &days).await?;
        found.extend(metrics.into_iter().map(|metric| ((metric.series.clone(), metric.date), metric)));
    }
    Ok(found)
}

impl UseCase for Put {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = Vec<KpiView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<KpiView>, ServiceError> {
        self.check_count()?;
        let checked = self.checked(cx).await?;
        let mut present = present(cx, &checked).await?;
        let (mut c, mut views, mut new, mut corrected) = (Checker::new(), Vec::new(), Vec::new(), Vec::new());
        for (index, one) in checked.into_iter().enumerate() {
            let Checked { series, date, value, metric_type, is_active } = one;
            let metric = if let Some(mut metric) = present.remove(&(series.clone(), date)) {
                corrected.extend(metric.correct(value, cx.now).map(|before| (metric.clone(), before)));
                metric
            } else {
                if !is_active {
                    c.item("items", index, |c| {
                        c.fail("metric_type", "inactive", "is inactive, and refused for something new");
                    });
                }
                let metric = KpiMetric::new(cx.new_id(), (series, date), value, cx.now);
                new.push(metric.clone());
                metric
            };
            views.push(KpiView { metric, metric_type });
        }
        c.finish()?;
        // In one order, so that two units do not wait for each other.
        new.sort_by(|a, b| (a.date, &a.series).cmp(&(b.date, &b.series)));
        corrected.sort_by(|(a, _), (b, _)| (a.date, &a.series).cmp(&(b.date, &b.series)));
        cx.uow.kpi().add_all(&new).await.or_again().or_again_if_gone()?;
        for (metric, before) in &corrected {
            cx.uow.kpi().correct(metric, before).await.or_again().or_again_if_gone()?;
        }
        for metric in &new {
            cx.record(Change::new("kpi_metric", metric.id, "kpi_metric.create")).await?;
        }
        for (metric, before) in &corrected {
            let fields = metric.value.changes(before.value);
            cx.record(Change::new("kpi_metric", metric.id, "kpi_metric.update").fields(&fields)).await?;
        }
        Ok(views)
    }
}

impl Writes for Put {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let names: BTreeSet<_> =
            self.items.iter().map(|item| trimmed(&item.metric_type).to_owned()).collect();
        let row = |name| Root::Reference(ReferenceKind::KpiTypes, ReferenceOf::Name(name)).shared();
        names.into_iter().map(row).collect()
    }
}
