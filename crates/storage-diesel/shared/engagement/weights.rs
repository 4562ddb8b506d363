//! Weights of scores.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Segment, SegmentedWeights, WeightAdjustment, WeightVersion, Weights},
};
use repositories::{Page, PageRequest, StorageError, engagement::WeightRepository};

use crate::backend::RunQueryDsl;
use crate::schema::{segmented_weights, weight_adjustment_logs, weight_versions};
use crate::shared::Uow;
use crate::shared::columns::{Column, row};
use crate::shared::keyset::{after, after_number, after_time, at_number, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::rows::{all, insert, loaded, one, place, save};
use crate::shared::tables::{SegmentedWeightRow, WeightAdjustmentLogRow, WeightVersionRow};
use crate::types::DbUuid;

impl TryFrom<&SegmentedWeights> for SegmentedWeightRow {
    type Error = StorageError;

    fn try_from(of: &SegmentedWeights) -> Result<Self, StorageError> {
        Ok(Self {
            id: of.id.into(),
            segment_type: Column::store(&of.segment.segment_type, "segmented_weights.segment_type")?,
            segment_key: of.segment.segment_key.clone(),
            sss_weight: Column::store(&of.weights.sss_weight, "segmented_weights.sss_weight")?,
            ars_weight: Column::store(&of.weights.ars_weight, "segmented_weights.ars_weight")?,
            evs_weight: Column::store(&of.weights.evs_weight, "segmented_weights.evs_weight")?,
            trs_weight: Column::store(&of.weights.trs_weight, "segmented_weights.trs_weight")?,
            sample_size: of.sample_size,
            performance: Column::store(&of.performance, "segmented_weights.performance")?,
            version: of.version,
            created_at: of.created_at.into(),
            updated_at: of.updated_at.into(),
        })
    }
}

impl TryFrom<SegmentedWeightRow> for SegmentedWeights {
    type Error = StorageError;

    fn try_from(row: SegmentedWeightRow) -> Result<Self, StorageError> {
        let at = place("segmented_weights", "segment_type", row.id.0);
        Ok(Self {
            id: row.id.into(),
            segment: Segment { segment_type: loaded(row.segment_type, at)?, segment_key: row.segment_key },
            weights: Weights {
                sss_weight: row.sss_weight,
                ars_weight: row.ars_weight,
                evs_weight: row.evs_weight,
                trs_weight: row.trs_weight,
            },
            sample_size: row.sample_size,
            performance: row.performance,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

impl TryFrom<&WeightVersion> for WeightVersionRow {
    type Error = StorageError;

    fn try_from(of: &WeightVersion) -> Result<Self, StorageError> {
        Ok(Self {
            weights_id: of.weights_id.into(),
            version: of.version,
            sss_weight: Column::store(&of.weights.sss_weight, "weight_versions.sss_weight")?,
            ars_weight: Column::store(&of.weights.ars_weight, "weight_versions.ars_weight")?,
            evs_weight: Column::store(&of.weights.evs_weight, "weight_versions.evs_weight")?,
            trs_weight: Column::store(&of.weights.trs_weight, "weight_versions.trs_weight")?,
            reason: of.reason.clone(),
            created_at: of.created_at.into(),
        })
    }
}

impl TryFrom<WeightVersionRow> for WeightVersion {
    type Error = StorageError;

    fn try_from(row: WeightVersionRow) -> Result<Self, StorageError> {
        Ok(Self {
            weights_id: row.weights_id.into(),
            version: row.version,
            weights: Weights {
                sss_weight: row.sss_weight,
                ars_weight: row.ars_weight,
                evs_weight: row.evs_weight,
                trs_weight: row.trs_weight,
            },
            reason: row.reason,
            created_at: row.created_at.into(),
        })
    }
}

row!(WeightAdjustmentLogRow <=> WeightAdjustment in "weight_adjustment_logs" by id {
    id, date, action, reason, valid_segments, total_segments, sample_sizes, old_weights, new_weights,
    predicted_improvement, created_at
});

#[async_trait]
impl WeightRepository for Uow<'_> {
    async fn of_segments(&mut self, segments: &[Segment]) -> Result<Vec<SegmentedWeights>, StorageError> {
        let types: Vec<&str> = segments.iter().map(|segment| segment.segment_type.as_str()).collect();
        let keys: Vec<&str> = segments.iter().map(|segment| segment.segment_key.as_str()).collect();
        let query = segmented_weights::table
            .filter(segmented_weights::segment_type.eq_any(types))
            .filter(segmented_weights::segment_key.eq_any(keys))
            .order((segmented_weights::segment_type, segmented_weights::segment_key))
            .select(SegmentedWeightRow::as_select());
        let mut found: Vec<SegmentedWeights> = all(Prepared(query).load(self.conn).await)?;
        found.retain(|weights| segments.contains(&weights.segment));
        Ok(found)
    }

    async fn lookup(&mut self, id: Id<SegmentedWeights>) -> Result<Option<SegmentedWeights>, StorageError> {
        let query = segmented_weights::table.find(DbUuid::from(id)).select(SegmentedWeightRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(&mut self, page: &PageRequest) -> Result<Page<SegmentedWeights>, StorageError> {
        let query = segmented_weights::table.select(SegmentedWeightRow::as_select()).into_boxed();
        let query = after!(
            query, asc segmented_weights::created_at, segmented_weights::id, after_time(page)?
        )
        .order((segmented_weights::created_at, segmented_weights::id))
        .limit(rows_to_ask_for(page));
        let items = all(query.load::<SegmentedWeightRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &SegmentedWeights| at_time(of.created_at, of.id)))
    }

    async fn add(&mut self, weights: &SegmentedWeights, reason: &str) -> Result<(), StorageError> {
        let added: Result<(), StorageError> = insert!(self, segmented_weights, SegmentedWeightRow, weights);
        added?;
        insert!(self, weight_versions, WeightVersionRow, &weights.to_version(reason))
    }

    async fn save(&mut self, weights: &SegmentedWeights, reason: &str) -> Result<(), StorageError> {
        let saved: Result<(), StorageError> = save!(self, segmented_weights, SegmentedWeightRow, weights);
        saved?;
        insert!(self, weight_versions, WeightVersionRow, &weights.to_version(reason))
    }

    async fn version(
        &mut self,
        id: Id<SegmentedWeights>,
        version: i64,
    ) -> Result<Option<WeightVersion>, StorageError> {
        let query =
            weight_versions::table.find((DbUuid::from(id), version)).select(WeightVersionRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn versions(
        &mut self,
        id: Id<SegmentedWeights>,
        page: &PageRequest,
    ) -> Result<Page<WeightVersion>, StorageError> {
        let mut query = weight_versions::table
            .filter(weight_versions::weights_id.eq(DbUuid::from(id)))
            .select(WeightVersionRow::as_select())
            .into_boxed();
        if let Some((version, _)) = after_number(page)? {
            query = query.filter(weight_versions::version.lt(version));
        }
        let query = query.order(weight_versions::version.desc()).limit(rows_to_ask_for(page));
        let items = all(query.load::<WeightVersionRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &WeightVersion| at_number(of.version, of.weights_id)))
    }

    async fn add_adjustment(&mut self, adjustment: &WeightAdjustment) -> Result<(), StorageError> {
        insert!(self, weight_adjustment_logs, WeightAdjustmentLogRow, adjustment)
    }

    async fn adjustments(&mut self, page: &PageRequest) -> Result<Page<WeightAdjustment>, StorageError> {
        let query = weight_adjustment_logs::table.select(WeightAdjustmentLogRow::as_select()).into_boxed();
        let query = after!(
            query, desc weight_adjustment_logs::date, weight_adjustment_logs::id, after_time(page)?
        )
        .order((weight_adjustment_logs::date.desc(), weight_adjustment_logs::id.desc()))
        .limit(rows_to_ask_for(page));
        let items = all(query.load::<WeightAdjustmentLogRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &WeightAdjustment| at_time(of.date, of.id)))
    }
}
