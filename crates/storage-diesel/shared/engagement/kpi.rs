//! Figures of days.

use async_trait::async_trait;
use chrono::{NaiveDate, NaiveTime};
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{DailyFigure, KpiMetric, KpiRevision, KpiSeries, KpiValue},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{KpiFilter, KpiRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{kpi_metrics, kpi_revisions};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_number, after_time, at_number, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::put::{add_rows, put};
use crate::shared::rows::{Origin, all, count, done, insert, key_lists, loaded, one, place, save};
use crate::shared::tables::{KpiMetricRow, KpiRevisionRow};
use crate::types::{DbDate, DbUuid};

/// A number, or the two parts of a rate.
struct Figure {
    value: Option<f64>,
    numerator: Option<f64>,
    denominator: Option<f64>,
}

impl Figure {
    fn of(value: KpiValue) -> Self {
        match value {
            KpiValue::Number(number) => Self { value: Some(number), numerator: None, denominator: None },
            KpiValue::Ratio { numerator, denominator } => {
                Self { value: None, numerator: Some(numerator), denominator: Some(denominator) }
            }
        }
    }

    fn load<I: std::fmt::Display>(self, place: Origin<I>) -> Result<KpiValue, StorageError> {
        match (self.value, self.numerator, self.denominator) {
            (Some(number), None, None) => Ok(KpiValue::Number(number)),
            (None, Some(numerator), Some(denominator)) => Ok(KpiValue::Ratio { numerator, denominator }),
            _ => Err(place.corrupt()),
        }
    }
}

impl TryFrom<&KpiMetric> for KpiMetricRow {
    type Error = StorageError;

    fn try_from(metric: &KpiMetric) -> Result<Self, StorageError> {
        let Figure { value, numerator, denominator } = Figure::of(metric.value);
        Ok(Self {
            id: metric.id.into(),
            date: metric.date.into(),
            platform: metric.series.platform.as_str().to_owned(),
            metric_type_id: metric.series.metric_type_id.into(),
            metric_name: metric.series.metric_name.clone(),
            value: Column::store(&value, "kpi_metrics.value")?,
            numerator: Column::store(&numerator, "kpi_metrics.numerator")?,
            denominator: Column::store(&denominator, "kpi_metrics.denominator")?,
            version: metric.version,
            created_at: metric.created_at.into(),
            updated_at: metric.updated_at.into(),
        })
    }
}

impl TryFrom<KpiMetricRow> for KpiMetric {
    type Error = StorageError;

    fn try_from(row: KpiMetricRow) -> Result<Self, StorageError> {
        let at = |column| place("kpi_metrics", column, row.id.0);
        let KpiMetricRow { value, numerator, denominator, .. } = row;
        Ok(Self {
            id: row.id.into(),
            date: row.date.into(),
            series: KpiSeries {
                platform: loaded(row.platform, at("platform"))?,
                metric_type_id: row.metric_type_id.into(),
                metric_name: row.metric_name,
            },
            value: Figure { value, numerator, denominator }.load(at("value"))?,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

put!(KpiMetricRow: kpi_metrics (date, platform, metric_type_id, metric_name) changes {} keeps {
    id, value, numerator, denominator, version, created_at, updated_at
});

impl TryFrom<&KpiRevision> for KpiRevisionRow {
    type Error = StorageError;

    fn try_from(revision: &KpiRevision) -> Result<Self, StorageError> {
        let Figure { value, numerator, denominator } = Figure::of(revision.value);
        Ok(Self {
            metric_id: revision.metric_id.into(),
            version: revision.version,
            value: Column::store(&value, "kpi_revisions.value")?,
            numerator: Column::store(&numerator, "kpi_revisions.numerator")?,
            denominator: Column::store(&denominator, "kpi_revisions.denominator")?,
            created_at: revision.created_at.into(),
        })
    }
}

impl TryFrom<KpiRevisionRow> for KpiRevision {
    type Error = StorageError;

    fn try_from(row: KpiRevisionRow) -> Result<Self, StorageError> {
        let KpiRevisionRow { value, numerator, denominator, .. } = row;
        let figure = Figure { value, numerator, denominator };
        Ok(Self {
            metric_id: row.metric_id.into(),
            version: row.version,
            value: figure.load(place("kpi_revisions", "value", row.metric_id.0))?,
            created_at: row.created_at.into(),
        })
    }
}

put!(KpiRevisionRow: kpi_revisions (metric_id, version) changes {} keeps {
    value, numerator, denominator, created_at
});

fn keys(ids: &[Id<KpiMetric>]) -> Vec<DbUuid> {
    ids.iter().map(|id| DbUuid::from(*id)).collect()
}

/// The rows of a series.
macro_rules! rows_of {
    ($series:expr) => {
        kpi_metrics::table
            .filter(kpi_metrics::platform.eq($series.platform.as_str()))
            .filter(kpi_metrics::metric_type_id.eq(DbUuid::from($series.metric_type_id)))
            .filter(kpi_metrics::metric_name.eq($series.metric_name.as_str()))
    };
}

#[async_trait]
impl KpiRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<KpiMetric>) -> Result<Option<KpiMetric>, StorageError> {
        let query = kpi_metrics::table.find(DbUuid::from(id)).select(KpiMetricRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &KpiFilter,
        page: &PageRequest,
    ) -> Result<Page<KpiMetric>, StorageError> {
        let mut query = kpi_metrics::table.select(KpiMetricRow::as_select()).into_boxed();
        if let Some(platform) = filter.platform {
            query = query.filter(kpi_metrics::platform.eq(platform.as_str()));
        }
        if let Some(kind) = filter.metric_type_id {
            query = query.filter(kpi_metrics::metric_type_id.eq(DbUuid::from(kind)));
        }
        if let Some(name) = &filter.metric_name {
            query = query.filter(kpi_metrics::metric_name.eq(name));
        }
        if let Some(from) = filter.from {
            query = query.filter(kpi_metrics::date.ge(DbDate::from(from)));
        }
        if let Some(to) = filter.to {
            query = query.filter(kpi_metrics::date.le(DbDate::from(to)));
        }
        let after = after_time(page)?.map(|(time, id)| (DbDate(time.0.date_naive()), id));
        let query = after!(query, desc kpi_metrics::date, kpi_metrics::id, after)
            .order((kpi_metrics::date.desc(), kpi_metrics::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<KpiMetricRow>(self.conn).await)?;
        let at = |of: &KpiMetric| at_time(of.date.and_time(NaiveTime::MIN).and_utc(), of.id);
        Ok(Page::cut(items, page.limit, at))
    }

    async fn of_days(
        &mut self,
        series: &KpiSeries,
        days: &[NaiveDate],
    ) -> Result<Vec<KpiMetric>, StorageError> {
        let keys: Vec<DbDate> = days.iter().map(|day| DbDate(*day)).collect();
        let mut found: Vec<KpiMetric> = Vec::new();
        for some in key_lists(&keys) {
            let query =
                rows_of!(series).filter(kpi_metrics::date.eq_any(some)).select(KpiMetricRow::as_select());
            found.append(&mut all(Prepared(query).load(self.conn).await)?);
        }
        found.sort_by_key(|metric| metric.date);
        Ok(found)
    }

    async fn between(
        &mut self,
        series: &KpiSeries,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<DailyFigure>, StorageError> {
        let rows: Vec<(DbUuid, DbDate, Option<f64>, Option<f64>, Option<f64>)> = rows_of!(series)
            .filter(kpi_metrics::date.ge(DbDate::from(from)))
            .filter(kpi_metrics::date.le(DbDate::from(to)))
            .order((kpi_metrics::date, kpi_metrics::id))
            .select((
                kpi_metrics::id,
                kpi_metrics::date,
                kpi_metrics::value,
                kpi_metrics::numerator,
                kpi_metrics::denominator,
            ))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let read = |(id, date, value, numerator, denominator): (DbUuid, DbDate, _, _, _)| {
            let value = Figure { value, numerator, denominator }.load(place("kpi_metrics", "value", id.0))?;
            Ok(DailyFigure { date: date.into(), value })
        };
        rows.into_iter().map(read).collect()
    }

    async fn add_all(&mut self, metrics: &[KpiMetric]) -> Result<(), StorageError> {
        let rows: Vec<KpiMetricRow> = metrics.iter().map(KpiMetricRow::try_from).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await
    }

    async fn correct(&mut self, metric: &KpiMetric, before: &KpiRevision) -> Result<(), StorageError> {
        let saved: Result<(), StorageError> = save!(self, kpi_metrics, KpiMetricRow, metric);
        saved?;
        insert!(self, kpi_revisions, KpiRevisionRow, before)
    }

    async fn revisions(
        &mut self,
        metric: Id<KpiMetric>,
        page: &PageRequest,
    ) -> Result<Page<KpiRevision>, StorageError> {
        let mut query = kpi_revisions::table
            .filter(kpi_revisions::metric_id.eq(DbUuid::from(metric)))
            .select(KpiRevisionRow::as_select())
            .into_boxed();
        if let Some((version, _)) = after_number(page)? {
            query = query.filter(kpi_revisions::version.lt(version));
        }
        let query = query.order(kpi_revisions::version.desc()).limit(rows_to_ask_for(page));
        let items = all(query.load::<KpiRevisionRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &KpiRevision| at_number(of.version, of.metric_id)))
    }

    async fn old(
        &mut self,
        before: NaiveDate,
        after: Option<(NaiveDate, Id<KpiMetric>)>,
        limit: usize,
    ) -> Result<Vec<KpiMetric>, StorageError> {
        let query = kpi_metrics::table
            .filter(kpi_metrics::date.lt(DbDate::from(before)))
            .select(KpiMetricRow::as_select())
            .into_boxed();
        let after = after.map(|(date, id)| (DbDate::from(date), DbUuid::from(id)));
        let query = after!(query, asc kpi_metrics::date, kpi_metrics::id, after)
            .order((kpi_metrics::date.asc(), kpi_metrics::id.asc()))
            .limit(count(limit));
        all(query.load::<KpiMetricRow>(self.conn).await)
    }

    async fn of_ids(&mut self, ids: &[Id<KpiMetric>]) -> Result<Vec<KpiMetric>, StorageError> {
        let mut found: Vec<KpiMetric> = Vec::new();
        for some in key_lists(&keys(ids)) {
            let query =
                kpi_metrics::table.filter(kpi_metrics::id.eq_any(some)).select(KpiMetricRow::as_select());
            found.append(&mut all(Prepared(query).load(self.conn).await)?);
        }
        found.sort_by_key(|metric| metric.id);
        Ok(found)
    }

    async fn revisions_of(&mut self, metrics: &[Id<KpiMetric>]) -> Result<Vec<KpiRevision>, StorageError> {
        let mut found: Vec<KpiRevision> = Vec::new();
        for some in key_lists(&keys(metrics)) {
            let query = kpi_revisions::table
                .filter(kpi_revisions::metric_id.eq_any(some))
                .select(KpiRevisionRow::as_select());
            found.append(&mut all(Prepared(query).load(self.conn).await)?);
        }
        found.sort_by_key(|revision| (revision.metric_id, revision.version));
        Ok(found)
    }

    async fn add_revisions(&mut self, revisions: &[KpiRevision]) -> Result<(), StorageError> {
        let rows: Vec<KpiRevisionRow> =
            revisions.iter().map(KpiRevisionRow::try_from).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await
    }

    async fn remove_all(&mut self, ids: &[Id<KpiMetric>]) -> Result<u64, StorageError> {
        let (keys, mut removed) = (keys(ids), 0);
        for some in key_lists(&keys) {
            // By a statement of their own, and not left to the foreign key: a cluster compares what was written by
            // statements.
            let before = kpi_revisions::table.filter(kpi_revisions::metric_id.eq_any(some));
            done(Prepared(diesel::delete(before)).execute(self.conn).await)?;
            let metrics = kpi_metrics::table.filter(kpi_metrics::id.eq_any(some));
            removed += Prepared(diesel::delete(metrics)).execute(self.conn).await.map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
