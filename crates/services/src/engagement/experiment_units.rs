//! Units of experiments: which variant each saw, and what was measured of it. The first of each counts.

use std::collections::{BTreeMap, BTreeSet, HashSet, btree_map::Entry};

use domain::{
    Id,
    engagement::{
        AssignmentMode, Experiment, ExperimentDetails, ExperimentPhase, Exposure, ExposureDraft,
        ExposureStatus, Outcome, OutcomeDraft, OutcomeStatus,
    },
    identity::Grant,
    validation::{Checker, FieldErrors},
};
use repositories::{AccountOf, Lock, Root};

use super::experiments::{check_running, stored};
use crate::{Access, Cx, ServiceError, UseCase, Writes, error::OrAgain};

/// Most rows of a batch.
pub const MAX_ROWS: usize = 1_000;

const WRITES: Access = Access::Grant(Grant::Draft);

/// A phase of an experiment.
type PhaseOf = (Id<Experiment>, i64);

fn check_count(count: usize) -> Result<(), ServiceError> {
    if (1..=MAX_ROWS).contains(&count) {
        return Ok(());
    }
    let message = format!("must have 1 to {MAX_ROWS} items, has {count}");
    Err(ServiceError::invalid("/items", "out_of_range", message))
}

/// What is wrong with a field of a row.
fn fault(index: usize, field: &str, code: &'static str, message: impl Into<String>) -> FieldErrors {
    FieldErrors::one(format!("/items/{index}/{field}"), code, message)
}

/// The exposures that these units have, by unit.
async fn exposures(
    cx: &mut Cx<'_>,
    (experiment, phase): PhaseOf,
    units: BTreeSet<String>,
) -> Result<BTreeMap<String, Exposure>, ServiceError> {
    if units.is_empty() {
        return Ok(BTreeMap::new());
    }
    let units: Vec<String> = units.into_iter().collect();
    let found = cx.uow.experiment_units().exposures(experiment, phase, &units).await?;
    Ok(found.into_iter().map(|exposure| (exposure.unit.clone(), exposure)).collect())
}

/// What became of an exposure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exposed {
    /// What became of it.
    pub status: ExposureStatus,
    /// What the unit saw first; none of one that saw nothing.
    pub variant: Option<String>,
    /// What is wrong with an invalid one.
    pub errors: Option<FieldErrors>,
}

/// Records which variants units saw, each judged on its own and in their order.
pub struct Expose {
    /// Of this experiment, in its newest phase.
    pub id: Id<Experiment>,
    /// The exposures, or why one cannot be read.
    pub rows: Vec<Result<ExposureDraft, FieldErrors>>,
}

/// A unit and the variant that it is in; none of a unit outside of the traffic.
type Placed = (String, Option<String>);

fn placed(
    row: &Result<ExposureDraft, FieldErrors>,
    index: usize,
    details: &ExperimentDetails,
    phase: &ExperimentPhase,
) -> Result<Placed, FieldErrors> {
    let (mut draft, mut c) = (row.clone()?, Checker::new());
    c.item("items", index, |c| draft.check(c));
    c.finish()?;
    let variant = match details.assignment {
        AssignmentMode::Hash => by_hash(&draft, index, phase)?,
        AssignmentMode::External => Some(as_said(&draft, index, details)?),
    };
    Ok((draft.unit, variant))
}

/// The variant that the desk puts the unit in; whoever says another one asked somebody else.
fn by_hash(
    draft: &ExposureDraft,
    index: usize,
    phase: &ExperimentPhase,
) -> Result<Option<String>, FieldErrors> {
    let assigned = phase.variant_of(&draft.unit);
    if draft.variant.is_some() && draft.variant.as_deref() != assigned {
        let message = assigned.map_or_else(
            || "must not be given: the unit is outside of the traffic".to_owned(),
            |key| format!("must be {key}, which the unit is in"),
        );
        return Err(fault(index, "variant", "other_variant", message));
    }
    Ok(assigned.map(str::to_owned))
}

/// The variant that the caller put the unit in.
fn as_said(draft: &ExposureDraft, index: usize, details: &ExperimentDetails) -> Result<String, FieldErrors> {
    let Some(said) = &draft.variant else {
        return Err(fault(index, "variant", "required", "is required where units are assigned outside"));
    };
    if !details.has_variant(said) {
        return Err(fault(index, "variant", "unknown", "is no variant of the newest phase"));
    }
    Ok(said.clone())
}

/// What comes of an exposure after those that were there or came before it.
fn judged(seen: &mut BTreeMap<String, Exposure>, new: Exposure) -> Exposed {
    let (status, variant) = match seen.entry(new.unit.clone()) {
        Entry::Vacant(free) => (ExposureStatus::Recorded, free.insert(new).variant.clone()),
        Entry::Occupied(known) => {
            let known = known.into_mut();
            let status = if !known.excluded && known.variant == new.variant {
                ExposureStatus::Unchanged
            } else {
                known.excluded = true;
                ExposureStatus::Excluded
            };
            (status, known.variant.clone())
        }
    };
    Exposed { status, variant: Some(variant), errors: None }
}

impl UseCase for Expose {
    const ACCESS: Access = WRITES;
    type Output = Vec<Exposed>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Exposed>, ServiceError> {
        check_count(self.rows.len())?;
        let experiment = stored(cx, self.id).await?;
        check_running(&experiment)?;
        let phase = experiment.to_phase();
        let of = (experiment.id, phase.phase);
        let (mut rows, mut units) = (Vec::with_capacity(self.rows.len()), BTreeSet::new());
        for (index, row) in self.rows.iter().enumerate() {
            let placed = placed(row, index, &experiment.details, &phase);
            if let Ok((unit, Some(_))) = &placed {
                units.insert(unit.clone());
            }
            rows.push(placed);
        }
        let before = exposures(cx, of, units).await?;
        let mut seen = before.clone();
        let mut items = Vec::with_capacity(rows.len());
        for row in rows {
            items.push(match row {
                Ok((unit, Some(variant))) => {
                    let (experiment_id, phase) = of;
                    let exposed_at = cx.now;
                    let new = Exposure { experiment_id, phase, unit, variant, excluded: false, exposed_at };
                    judged(&mut seen, new)
                }
                Ok((_, None)) => Exposed { status: ExposureStatus::Outside, variant: None, errors: None },
                Err(errors) => {
                    Exposed { status: ExposureStatus::Invalid, variant: None, errors: Some(errors) }
                }
            });
        }
        write(cx, of, &before, seen).await?;
        Ok(items)
    }
}

impl Writes for Expose {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Experiment(self.id).shared()]
    }
}

/// Writes what is new of exposures, in the order of units, so that two batches do not wait for each other.
async fn write(
    cx: &mut Cx<'_>,
    (experiment, phase): PhaseOf,
    before: &BTreeMap<String, Exposure>,
    seen: BTreeMap<String, Exposure>,
) -> Result<(), ServiceError> {
    let (mut new, mut excluded) = (Vec::new(), Vec::new());
    for (unit, exposure) in seen {
        match before.get(&unit) {
            None => new.push(exposure),
            Some(known) if known.excluded != exposure.excluded => excluded.push(unit),
            Some(_) => {}
        }
    }
    if !new.is_empty() {
        cx.uow.experiment_units().expose(&new).await.or_again()?;
    }
    if !excluded.is_empty() {
        cx.uow.experiment_units().exclude(experiment, phase, &excluded).await?;
    }
    Ok(())
}

/// What became of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// What became of it.
    pub status: OutcomeStatus,
    /// What is wrong with an invalid one.
    pub errors: Option<FieldErrors>,
}

/// Records what was measured of units, each judged on its own and in their order.
pub struct Record {
    /// Of this experiment, in its newest phase.
    pub id: Id<Experiment>,
    /// The outcomes, or why one cannot be read.
    pub rows: Vec<Result<OutcomeDraft, FieldErrors>>,
}

/// An outcome in its stored form, of a metric of the experiment.
fn checked(
    row: &Result<OutcomeDraft, FieldErrors>,
    index: usize,
    details: &ExperimentDetails,
) -> Result<OutcomeDraft, FieldErrors> {
    let (mut draft, mut c) = (row.clone()?, Checker::new());
    c.item("items", index, |c| draft.check(c));
    c.finish()?;
    let Some(metric) = details.metric(&draft.metric) else {
        return Err(fault(index, "metric", "unknown", "is no metric of the experiment"));
    };
    let mut c = Checker::new();
    c.item("items", index, |c| metric.check_value(&mut draft.value, c));
    c.finish()?;
    Ok(draft)
}

/// A metric and a unit.
type Place = (String, String);

/// What is measured already of these units, by metric.
async fn measured(
    cx: &mut Cx<'_>,
    (experiment, phase): PhaseOf,
    units: BTreeMap<String, BTreeSet<String>>,
) -> Result<HashSet<Place>, ServiceError> {
    let mut found = HashSet::new();
    for (metric, units) in units {
        let units: Vec<String> = units.into_iter().collect();
        let own = cx.uow.experiment_units().measured(experiment, phase, &metric, &units).await?;
        found.extend(own.into_iter().map(|unit| (metric.clone(), unit)));
    }
    Ok(found)
}

/// What comes of an outcome, after the exposures and what was measured before it.
fn status_of(
    draft: &OutcomeDraft,
    index: usize,
    exposures: &BTreeMap<String, Exposure>,
    measured: &mut HashSet<Place>,
) -> Result<OutcomeStatus, FieldErrors> {
    let Some(exposure) = exposures.get(&draft.unit) else {
        return Err(fault(index, "unit", "not_exposed", "has no exposure in the newest phase"));
    };
    if exposure.excluded {
        return Ok(OutcomeStatus::Excluded);
    }
    if draft.variant.as_ref().is_some_and(|said| *said != exposure.variant) {
        let message = format!("must be {}, which the unit saw first", exposure.variant);
        return Err(fault(index, "variant", "other_variant", message));
    }
    let is_new = measured.insert((draft.metric.clone(), draft.unit.clone()));
    Ok(if is_new { OutcomeStatus::Recorded } else { OutcomeStatus::Unchanged })
}

impl UseCase for Record {
    const ACCESS: Access = WRITES;
    type Output = Vec<Recorded>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Recorded>, ServiceError> {
        check_count(self.rows.len())?;
        let experiment = stored(cx, self.id).await?;
        check_running(&experiment)?;
        let of = (experiment.id, experiment.phase);
        let mut rows = Vec::with_capacity(self.rows.len());
        let (mut units, mut by_metric) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<_>>::new());
        for (index, row) in self.rows.iter().enumerate() {
            let row = checked(row, index, &experiment.details);
            if let Ok(OutcomeDraft { unit, metric, .. }) = &row {
                units.insert(unit.clone());
                by_metric.entry(metric.clone()).or_default().insert(unit.clone());
            }
            rows.push(row);
        }
        let exposures = exposures(cx, of, units).await?;
        let mut measured = measured(cx, of, by_metric).await?;
        let (mut items, mut new) = (Vec::with_capacity(rows.len()), Vec::new());
        for (index, row) in rows.into_iter().enumerate() {
            let status = match &row {
                Ok(draft) => status_of(draft, index, &exposures, &mut measured),
                Err(errors) => Err(errors.clone()),
            };
            if let (Ok(draft), Ok(OutcomeStatus::Recorded)) = (row, &status) {
                new.push(draft);
            }
            items.push(match status {
                Ok(status) => Recorded { status, errors: None },
                Err(errors) => Recorded { status: OutcomeStatus::Invalid, errors: Some(errors) },
            });
        }
        record(cx, of, new, &exposures).await?;
        Ok(items)
    }
}

impl Writes for Record {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Experiment(self.id).shared()]
    }
}

/// Writes new outcomes, in one order, so that two batches do not wait for each other.
async fn record(
    cx: &mut Cx<'_>,
    (experiment_id, phase): PhaseOf,
    mut new: Vec<OutcomeDraft>,
    exposures: &BTreeMap<String, Exposure>,
) -> Result<(), ServiceError> {
    new.sort_by(|a, b| (&a.metric, &a.unit).cmp(&(&b.metric, &b.unit)));
    let mut outcomes = Vec::with_capacity(new.len());
    for OutcomeDraft { unit, metric, value, .. } in new {
        let Some(variant) = exposures.get(&unit).map(|exposure| exposure.variant.clone()) else { continue };
        let (id, created_at) = (cx.new_id(), cx.now);
        outcomes.push(Outcome { id, experiment_id, phase, metric, unit, variant, value, created_at });
    }
    if !outcomes.is_empty() {
        cx.uow.experiment_units().record(&outcomes).await.or_again()?;
    }
    Ok(())
}
