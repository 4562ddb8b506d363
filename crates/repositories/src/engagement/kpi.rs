//! Figures of days.

use chrono::NaiveDate;
use domain::{
    Id,
    engagement::{DailyFigure, KpiMetric, KpiRevision, KpiSeries, Platform, Reference},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which figures to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KpiFilter {
    /// On this platform.
    pub platform: Option<Platform>,
    /// Of this type.
    pub metric_type_id: Option<Id<Reference>>,
    /// Of this name.
    pub metric_name: Option<String>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day.
    pub to: Option<NaiveDate>,
}

contract! {
    /// Figures of days, with what they were before.
    pub trait KpiRepository of kpi {
        /// The figure of that id.
        async fn lookup(&mut self, id: Id<KpiMetric>) -> Result<Option<KpiMetric>, StorageError>;
        /// Figures by day, newest first, those of a day by id, newest first.
        async fn list(
            &mut self,
            filter: &KpiFilter,
            page: &PageRequest,
        ) -> Result<Page<KpiMetric>, StorageError>;
        /// The figures of these days, those that have one, by day.
        async fn of_days(
            &mut self,
            series: &KpiSeries,
            days: &[NaiveDate],
        ) -> Result<Vec<KpiMetric>, StorageError>;
        /// What is known of the days from `from` to `to`, by day.
        async fn between(
            &mut self,
            series: &KpiSeries,
            from: NaiveDate,
            to: NaiveDate,
        ) -> Result<Vec<DailyFigure>, StorageError>;
        /// Inserts figures. MUST return `Conflict` if a day has one, `ForeignKey` if the type is missing, and
        /// `Check` if a number is not finite or a denominator below zero.
        async fn add_all(&mut self, metrics: &[KpiMetric]) -> Result<(), StorageError>;
        /// Corrects a figure, and keeps what it was. MUST return `StaleVersion` unless the stored version is
        /// one less.
        async fn correct(&mut self, metric: &KpiMetric, before: &KpiRevision) -> Result<(), StorageError>;
        /// What a figure was before, newest first.
        async fn revisions(
            &mut self,
            metric: Id<KpiMetric>,
            page: &PageRequest,
        ) -> Result<Page<KpiRevision>, StorageError>;
        /// Up to `limit` figures of days before `before`, by day, those of a day by id; after `after`. Fewer than
        /// `limit` are the last.
        async fn old(
            &mut self,
            before: NaiveDate,
            after: Option<(NaiveDate, Id<KpiMetric>)>,
            limit: usize,
        ) -> Result<Vec<KpiMetric>, StorageError>;
        /// The figures of these ids, those that are there, by id.
        async fn of_ids(&mut self, ids: &[Id<KpiMetric>]) -> Result<Vec<KpiMetric>, StorageError>;
        /// What figures were before, by figure and version.
        async fn revisions_of(&mut self, metrics: &[Id<KpiMetric>])
        -> Result<Vec<KpiRevision>, StorageError>;
        /// Inserts what figures were before, with figures that come back. MUST return `Conflict` if a version of a
        /// figure is there, `ForeignKey` if the figure is missing, and `Check` as `add_all` or if the version is below
        /// 1.
        async fn add_revisions(&mut self, revisions: &[KpiRevision]) -> Result<(), StorageError>;
        /// Deletes figures with what they were before; returns how many figures there were.
        async fn remove_all(&mut self, ids: &[Id<KpiMetric>]) -> Result<u64, StorageError>;
    }
}
