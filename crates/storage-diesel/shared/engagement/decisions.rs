//! Decisions.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Decision, DecisionDetails, Mode, Scores},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{DecisionFilter, DecisionRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::unindexed;
use crate::schema::decisions;
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::update;
use crate::shared::rows::{all, done, insert, loaded, one, place};
use crate::shared::tables::DecisionRow;
use crate::types::DbUuid;

impl TryFrom<&Decision> for DecisionRow {
    type Error = StorageError;

    fn try_from(decision: &Decision) -> Result<Self, StorageError> {
        let DecisionDetails { scores, mode, signals, safety_flags, temporal_context, competitor_detected } =
            &decision.details;
        Ok(Self {
            id: decision.id.into(),
            post_id: decision.post_id.into(),
            sss_score: Column::store(&scores.sss, "decisions.sss_score")?,
            ars_score: Column::store(&scores.ars, "decisions.ars_score")?,
            evs_score: Column::store(&scores.evs, "decisions.evs_score")?,
            trs_score: Column::store(&scores.trs, "decisions.trs_score")?,
            composite_score: Column::store(&decision.composite_score, "decisions.composite_score")?,
            mode: Column::store(mode, "decisions.mode")?,
            archetype_id: decision.archetype.map(Into::into),
            safety_flags: Column::store(safety_flags, "decisions.safety_flags")?,
            signals_json: Column::store(signals, "decisions.signals_json")?,
            temporal_context: Column::store(temporal_context, "decisions.temporal_context")?,
            competitor_detected: *competitor_detected,
            is_power_user: decision.is_power_user,
            experiment_id: decision.experiment_id.map(Into::into),
            experiment_variant: decision.experiment_variant.clone(),
            is_randomized_experiment: decision.is_randomized_experiment,
            predicted_mode: Column::store(&decision.predicted_mode, "decisions.predicted_mode")?,
            weights_id: decision.weights_id.into(),
            weights_version: decision.weights_version,
            decided_by: decision.decided_by.map(Into::into),
            created_at: decision.created_at.into(),
        })
    }
}

impl TryFrom<DecisionRow> for Decision {
    type Error = StorageError;

    fn try_from(row: DecisionRow) -> Result<Self, StorageError> {
        let at = |column| place("decisions", column, row.id.0);
        Ok(Self {
            id: row.id.into(),
            post_id: row.post_id.into(),
            details: DecisionDetails {
                scores: Scores {
                    sss: row.sss_score,
                    ars: row.ars_score,
                    evs: row.evs_score,
                    trs: row.trs_score,
                },
                mode: loaded(row.mode, at("mode"))?,
                signals: loaded(row.signals_json, at("signals_json"))?,
                safety_flags: row.safety_flags.into(),
                temporal_context: loaded(row.temporal_context, at("temporal_context"))?,
                competitor_detected: row.competitor_detected,
            },
            composite_score: row.composite_score,
            archetype: row.archetype_id.map(Into::into),
            is_power_user: row.is_power_user,
            experiment_id: row.experiment_id.map(Into::into),
            experiment_variant: row.experiment_variant,
            is_randomized_experiment: row.is_randomized_experiment,
            predicted_mode: loaded(row.predicted_mode, at("predicted_mode"))?,
            weights_id: row.weights_id.into(),
            weights_version: row.weights_version,
            decided_by: row.decided_by.map(Into::into),
            created_at: row.created_at.into(),
        })
    }
}

#[async_trait]
impl DecisionRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Decision>) -> Result<Option<Decision>, StorageError> {
        let query = decisions::table.find(DbUuid::from(id)).select(DecisionRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &DecisionFilter,
        page: &PageRequest,
    ) -> Result<Page<Decision>, StorageError> {
        // The most selective condition uses its index: the post, else the experiment, else whether chance
        // decided, else the mode. The others only filter what that finds.
        macro_rules! condition {
            ($query:ident, $column:expr, $value:expr, $found:expr) => {
                if let Some(value) = $value {
                    $query = if $found {
                        $query.filter(unindexed($column).eq(value))
                    } else {
                        $query.filter($column.eq(value))
                    };
                }
            };
        }
        let by_post = filter.post_id.is_some();
        let by_experiment = by_post || filter.experiment_id.is_some();
        let by_chance = by_experiment || filter.is_randomized_experiment.is_some();
        let mut query = decisions::table.select(DecisionRow::as_select()).into_boxed();
        condition!(query, decisions::post_id, filter.post_id.map(DbUuid::from), false);
        condition!(query, decisions::experiment_id, filter.experiment_id.map(DbUuid::from), by_post);
        condition!(
            query,
            decisions::is_randomized_experiment,
            filter.is_randomized_experiment,
            by_experiment
        );
        condition!(query, decisions::mode, filter.mode.map(Mode::as_str), by_chance);
        let query = after!(query, desc decisions::created_at, decisions::id, after_time(page)?)
            .order((decisions::created_at.desc(), decisions::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<DecisionRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |decision: &Decision| at_time(decision.created_at, decision.id)))
    }

    async fn add(&mut self, decision: &Decision) -> Result<(), StorageError> {
        insert!(self, decisions, DecisionRow, decision)
    }

    async fn note_chance(&mut self, id: Id<Decision>, predicted: Mode) -> Result<(), StorageError> {
        let change = (
            decisions::is_randomized_experiment.eq(true),
            decisions::predicted_mode.eq(Some(predicted.as_str())),
        );
        done(update!(decisions::table.find(DbUuid::from(id)), change).execute(self.conn).await)
    }
}
