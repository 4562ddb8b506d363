//! Experiments and the variants of their phases.

use std::{collections::HashMap, fmt::Display};

use async_trait::async_trait;
use diesel::dsl::{exists, select};
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{
        Experiment, ExperimentDetails, ExperimentMetric, ExperimentResults, ExperimentVariant,
        ExperimentWinner,
    },
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{ExperimentFilter, ExperimentRepository},
};
use uuid::Uuid;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{experiment_exposures, experiment_variants, experiments};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::put::{add_rows, put};
use crate::shared::rows::{Origin, count, done, insert, key_lists, loaded, place, removed, save};
use crate::shared::tables::{ExperimentRow, ExperimentVariantRow};
use crate::types::DbUuid;

/// The key of the variant at a place: what the experiment repeats of its newest phase.
fn key_at(details: &ExperimentDetails, index: usize) -> Result<String, StorageError> {
    let missing = || StorageError::Check { which: "experiments.variants".to_owned() };
    Ok(details.variants.get(index).ok_or_else(missing)?.key.clone())
}

impl TryFrom<&Experiment> for ExperimentRow {
    type Error = StorageError;

    fn try_from(of: &Experiment) -> Result<Self, StorageError> {
        let details = &of.details;
        let (winner, winner_reason) =
            of.winner.clone().map_or((None, None), |winner| (Some(winner.variant), winner.reason));
        Ok(Self {
            id: of.id.into(),
            name: details.name.clone(),
            description: details.description.clone(),
            assignment: Column::store(&details.assignment, "experiments.assignment")?,
            traffic_split: Column::store(&details.traffic_split, "experiments.traffic_split")?,
            variant_a: key_at(details, 0)?,
            variant_b: key_at(details, 1)?,
            metric: details.metric.name.clone(),
            metric_kind: Column::store(&details.metric.kind, "experiments.metric_kind")?,
            metric_direction: Column::store(&details.metric.direction, "experiments.metric_direction")?,
            guardrails: Column::store(&details.guardrails, "experiments.guardrails")?,
            minimum_days: details.minimum_days,
            minimum_units: details.minimum_units,
            status: Column::store(&of.status, "experiments.status")?,
            phase: of.phase,
            phase_started_at: of.phase_started_at.map(Into::into),
            start_date: of.start_date.map(Into::into),
            end_date: of.end_date.map(Into::into),
            results_json: of.results_json.as_ref().map(written).transpose()?,
            winner,
            winner_reason,
            version: of.version,
            created_at: of.created_at.into(),
            updated_at: of.updated_at.into(),
        })
    }
}

/// The experiment of a row, with the variants of its newest phase.
fn experiment(row: ExperimentRow, variants: Vec<ExperimentVariant>) -> Result<Experiment, StorageError> {
    let id = row.id.0;
    let at = |column| place("experiments", column, id);
    let keys: Vec<_> = variants.iter().take(2).map(|variant| variant.key.as_str()).collect();
    if keys != [row.variant_a.as_str(), row.variant_b.as_str()] {
        return Err(at("variant_a").corrupt());
    }
    let winner = winner(row.winner, row.winner_reason, at("winner_reason"))?;
    Ok(Experiment {
        id: row.id.into(),
        details: ExperimentDetails {
            name: row.name,
            description: row.description,
            assignment: loaded(row.assignment, at("assignment"))?,
            traffic_split: row.traffic_split,
            variants,
            metric: ExperimentMetric {
                name: row.metric,
                kind: loaded(row.metric_kind, at("metric_kind"))?,
                direction: loaded(row.metric_direction, at("metric_direction"))?,
            },
            guardrails: loaded(row.guardrails, at("guardrails"))?,
            minimum_days: row.minimum_days,
            minimum_units: row.minimum_units,
        },
        status: loaded(row.status, at("status"))?,
        phase: row.phase,
        phase_started_at: row.phase_started_at.map(Into::into),
        start_date: row.start_date.map(Into::into),
        end_date: row.end_date.map(Into::into),
        results_json: row.results_json.map(|text| read(&text, at("results_json"))).transpose()?,
        winner,
        version: row.version,
        created_at: row.created_at.into(),
        updated_at: row.updated_at.into(),
    })
}

/// Results as a text: `MySQL` does not read every number of its JSON as it was written.
fn written(results: &ExperimentResults) -> Result<String, StorageError> {
    let refused = |_| StorageError::Check { which: "experiments.results_json".to_owned() };
    serde_json::to_string(results).map_err(refused)
}

fn read<I: Display>(text: &str, at: Origin<I>) -> Result<ExperimentResults, StorageError> {
    serde_json::from_str(text).map_err(|_| at.corrupt())
}

fn winner<I: Display>(
    variant: Option<String>,
    reason: Option<String>,
    at: Origin<I>,
) -> Result<Option<ExperimentWinner>, StorageError> {
    match (variant, reason) {
        (Some(variant), reason) => Ok(Some(ExperimentWinner { variant, reason })),
        (None, None) => Ok(None),
        (None, Some(_)) => Err(at.corrupt()),
    }
}

put!(ExperimentVariantRow: experiment_variants (experiment_id, phase, position) changes {} keeps {
    variant, weight, created_at
});

impl From<ExperimentVariantRow> for ExperimentVariant {
    fn from(row: ExperimentVariantRow) -> Self {
        Self { key: row.variant, weight: row.weight }
    }
}

/// The variants of the newest phase, as rows.
fn variant_rows(of: &Experiment) -> Result<Vec<ExperimentVariantRow>, StorageError> {
    let row = |(index, variant): (usize, &ExperimentVariant)| {
        Ok(ExperimentVariantRow {
            experiment_id: of.id.into(),
            phase: of.phase,
            position: count(index).saturating_add(1),
            variant: variant.key.clone(),
            weight: Column::store(&variant.weight, "experiment_variants.weight")?,
            created_at: of.updated_at.into(),
        })
    };
    of.details.variants.iter().enumerate().map(row).collect()
}

/// The experiments of rows, in their order, each with the variants of its newest phase.
async fn with_variants(conn: &mut Conn, rows: Vec<ExperimentRow>) -> Result<Vec<Experiment>, StorageError> {
    let ids: Vec<DbUuid> = rows.iter().map(|row| row.id).collect();
    let mut variants: HashMap<Uuid, Vec<ExperimentVariant>> = HashMap::new();
    for some in key_lists(&ids) {
        let newest = experiments::id
            .eq(experiment_variants::experiment_id)
            .and(experiments::phase.eq(experiment_variants::phase));
        let query = experiment_variants::table
            .inner_join(experiments::table.on(newest))
            .filter(experiments::id.eq_any(some))
            .select(ExperimentVariantRow::as_select());
        let mut found: Vec<ExperimentVariantRow> = Prepared(query).load(conn).await.map_err(map_err)?;
        found.sort_by_key(|row| row.position);
        for row in found {
            variants.entry(row.experiment_id.0).or_default().push(row.into());
        }
    }
    rows.into_iter()
        .map(|row| {
            let own = variants.remove(&row.id.0).unwrap_or_default();
            experiment(row, own)
        })
        .collect()
}

/// The variants of a phase, in their order.
async fn variants_of(
    conn: &mut Conn,
    experiment: Id<Experiment>,
    phase: i64,
) -> Result<Vec<ExperimentVariant>, StorageError> {
    let query = experiment_variants::table
        .filter(experiment_variants::experiment_id.eq(DbUuid::from(experiment)))
        .filter(experiment_variants::phase.eq(phase))
        .order(experiment_variants::position)
        .select(ExperimentVariantRow::as_select());
    let rows: Vec<ExperimentVariantRow> = query.load(conn).await.map_err(map_err)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

#[async_trait]
impl ExperimentRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Experiment>) -> Result<Option<Experiment>, StorageError> {
        let query = experiments::table.find(DbUuid::from(id)).select(ExperimentRow::as_select());
        let row: Option<ExperimentRow> = query.get_result(self.conn).await.optional().map_err(map_err)?;
        let Some(row) = row else { return Ok(None) };
        let variants = variants_of(self.conn, id, row.phase).await?;
        experiment(row, variants).map(Some)
    }

    async fn list(
        &mut self,
        filter: &ExperimentFilter,
        page: &PageRequest,
    ) -> Result<Page<Experiment>, StorageError> {
        let mut query = experiments::table.select(ExperimentRow::as_select()).into_boxed();
        if let Some(status) = filter.status {
            query = query.filter(experiments::status.eq(status.as_str()));
        }
        let query = after!(query, desc experiments::created_at, experiments::id, after_time(page)?)
            .order((experiments::created_at.desc(), experiments::id.desc()))
            .limit(rows_to_ask_for(page));
        let rows: Vec<ExperimentRow> = query.load(self.conn).await.map_err(map_err)?;
        let items = with_variants(self.conn, rows).await?;
        Ok(Page::cut(items, page.limit, |of: &Experiment| at_time(of.created_at, of.id)))
    }

    async fn variants(
        &mut self,
        experiment: Id<Experiment>,
        phase: i64,
    ) -> Result<Vec<ExperimentVariant>, StorageError> {
        variants_of(self.conn, experiment, phase).await
    }

    async fn add(&mut self, experiment: &Experiment) -> Result<(), StorageError> {
        let added: Result<(), StorageError> = insert!(self, experiments, ExperimentRow, experiment);
        added?;
        add_rows(self.conn, &variant_rows(experiment)?).await
    }

    async fn save(&mut self, experiment: &Experiment) -> Result<(), StorageError> {
        let saved: Result<(), StorageError> = save!(self, experiments, ExperimentRow, experiment);
        saved?;
        let stored = variants_of(self.conn, experiment.id, experiment.phase).await?;
        if stored == experiment.details.variants {
            return Ok(());
        }
        // Exposures hang on variants and would go with them.
        let exposures = experiment_exposures::table
            .filter(experiment_exposures::experiment_id.eq(DbUuid::from(experiment.id)))
            .filter(experiment_exposures::phase.eq(experiment.phase));
        let is_used: bool = select(exists(exposures)).get_result(self.conn).await.map_err(map_err)?;
        if is_used {
            return Err(StorageError::ForeignKey { which: "experiment_exposures.variant".to_owned() });
        }
        let of_phase = experiment_variants::table
            .filter(experiment_variants::experiment_id.eq(DbUuid::from(experiment.id)))
            .filter(experiment_variants::phase.eq(experiment.phase));
        done(diesel::delete(of_phase).execute(self.conn).await)?;
        add_rows(self.conn, &variant_rows(experiment)?).await
    }

    async fn remove(&mut self, id: Id<Experiment>) -> Result<bool, StorageError> {
        removed(diesel::delete(experiments::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
