//! Figures of days: found, purged, put back, each with what it was before.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{
    Id, Timestamp,
    engagement::{KpiMetric, KpiRevision, ReferenceKind},
};

use super::{
    RetentionError,
    item::{Item, Key},
    old::Found,
    restore::explained,
    run::Purged,
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, engagement::authors::names};

/// Figures that are read by one unit of work.
const UNIT: usize = 200;

/// After which figure it goes on.
pub(super) type Place = (NaiveDate, Id<KpiMetric>);

/// Finds figures of days that are old enough, of one quarter.
struct FindOld {
    before: NaiveDate,
    after: Option<Place>,
    /// As it stands in the name of a file.
    quarter: Option<String>,
    whole: bool,
}

impl UseCase for FindOld {
    const ACCESS: Access = Access::System;
    type Output = (Found, Option<Place>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let mut metrics = cx.uow.kpi().old(self.before, self.after, UNIT).await?;
        let Some(first) = metrics.first() else { return Ok((Found::default(), None)) };
        let mut found =
            Found { period: self.quarter.clone().unwrap_or_else(|| quarter(first.date)), ..Found::default() };
        let are_last = metrics.len() < UNIT;
        let own = metrics.iter().take_while(|metric| quarter(metric.date) == found.period).count();
        found.ends_period = own < metrics.len();
        metrics.truncate(own);
        let place = metrics.last().map(|last| (last.date, last.id));
        found.due = own as u64;
        let (first, last) = (metrics.first(), metrics.last());
        found.span = first.zip(last).map(|(first, last)| (midnight(first.date), midnight(last.date)));
        if self.whole && own > 0 {
            found.items = with_revisions(cx, metrics).await?;
        }
        let goes_on = found.ends_period || !are_last;
        Ok((found, place.or(self.after).filter(|_| goes_on)))
    }
}

/// `2024-Q1` and so on.
fn quarter(day: NaiveDate) -> String {
    format!("{}-Q{}", day.year(), day.month0() / 3 + 1)
}

fn midnight(day: NaiveDate) -> Timestamp {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// What figures were before, by figure.
async fn revisions(
    cx: &mut Cx<'_>,
    metrics: &[Id<KpiMetric>],
) -> Result<HashMap<Id<KpiMetric>, Vec<KpiRevision>>, ServiceError> {
    let mut of: HashMap<Id<KpiMetric>, Vec<KpiRevision>> = HashMap::new();
    for revision in cx.uow.kpi().revisions_of(metrics).await? {
        of.entry(revision.metric_id).or_default().push(revision);
    }
    Ok(of)
}

async fn with_revisions(cx: &mut Cx<'_>, metrics: Vec<KpiMetric>) -> Result<Vec<Item>, ServiceError> {
    let types = names(cx, ReferenceKind::KpiTypes).await?;
    let ids: Vec<Id<KpiMetric>> = metrics.iter().map(|metric| metric.id).collect();
    let mut revisions = revisions(cx, &ids).await?;
    let item = |metric: KpiMetric| Item::Figure {
        metric_type: types.get(&metric.series.metric_type_id).cloned().unwrap_or_default(),
        before: revisions.remove(&metric.id).unwrap_or_default(),
        metric,
    };
    Ok(metrics.into_iter().map(item).collect())
}

/// The next figures, and after which one it goes on; `None` at the end.
pub(super) async fn find(
    services: &Services,
    before: Timestamp,
    after: Option<Place>,
    period: Option<&str>,
    whole: bool,
) -> Result<(Found, Option<Place>), RetentionError> {
    let find = FindOld { before: before.date_naive(), after, quarter: period.map(str::to_owned), whole };
    Ok(services.read(SYSTEM, find).await?)
}

/// What the database has of figures, by id.
async fn present(
    cx: &mut Cx<'_>,
    ids: &[Id<KpiMetric>],
) -> Result<BTreeMap<Id<KpiMetric>, (KpiMetric, Vec<KpiRevision>)>, ServiceError> {
    let metrics = cx.uow.kpi().of_ids(ids).await?;
    let mut revisions = revisions(cx, ids).await?;
    let with = |metric: KpiMetric| {
        let before = revisions.remove(&metric.id).unwrap_or_default();
        (metric.id, (metric, before))
    };
    Ok(metrics.into_iter().map(with).collect())
}

/// Figures by id, with what they were before.
fn archived(items: &[Item]) -> BTreeMap<Id<KpiMetric>, (&KpiMetric, &Vec<KpiRevision>)> {
    items.iter().filter_map(Item::as_figure).map(|(metric, before)| (metric.id, (metric, before))).collect()
}

/// Deletes figures that are exactly as they were archived.
pub(super) async fn purge(cx: &mut Cx<'_>, items: &[Item]) -> Result<Purged, ServiceError> {
    let archived = archived(items);
    if archived.is_empty() {
        return Ok(Purged::default());
    }
    let ids: Vec<Id<KpiMetric>> = archived.keys().copied().collect();
    let (mut purge, mut purged) = (Vec::new(), Purged::default());
    // Those that are not there left it by a run that was killed after.
    for (id, (metric, before)) in &present(cx, &ids).await? {
        if archived.get(id) == Some(&(metric, before)) {
            purge.push(*id);
        } else {
            purged.left.insert(Key::Figure(*id));
        }
    }
    purged.purged = cx.uow.kpi().remove_all(&purge).await?;
    Ok(purged)
}

/// Puts figures back that are not there; how many. Those that are there as they were stay.
pub(super) async fn put_back(cx: &mut Cx<'_>, items: &[Item]) -> Result<u64, ServiceError> {
    let archived = archived(items);
    if archived.is_empty() {
        return Ok(0);
    }
    let ids: Vec<Id<KpiMetric>> = archived.keys().copied().collect();
    let present = present(cx, &ids).await?;
    let (mut metrics, mut revisions) = (Vec::new(), Vec::new());
    for (id, (metric, before)) in &archived {
        match present.get(id) {
            None => {
                metrics.push((*metric).clone());
                revisions.extend(before.iter().cloned());
            }
            Some((now, of_now)) if (now, of_now) == (*metric, *before) => {}
            Some(_) => {
                let detail =
                    "figures of the archive are in the database, and are others; nothing was restored";
                return Err(ServiceError::conflict("already_there", detail));
            }
        }
    }
    cx.uow.kpi().add_all(&metrics).await.map_err(explained)?;
    cx.uow.kpi().add_revisions(&revisions).await.map_err(explained)?;
    Ok(metrics.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_in_quarters() {
        for (day, expected) in [
            ("2024-01-01", "2024-Q1"),
            ("2024-03-31", "2024-Q1"),
            ("2024-04-01", "2024-Q2"),
            ("2024-12-31", "2024-Q4"),
        ] {
            assert_eq!(quarter(day.parse().unwrap()), expected);
        }
    }
}
