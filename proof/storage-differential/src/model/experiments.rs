//! Experiments, the variants of their phases, and their units.

use std::collections::BTreeMap;

use domain::{
    Id,
    engagement::{Experiment, ExperimentStatus, ExperimentVariant, Exposure, Outcome},
};
use repositories::{
    Page, PageRequest,
    engagement::{ExperimentFilter, ExperimentRepository, ExperimentUnitRepository, UnitCount, UnitValue},
};

use super::{
    at_time,
    holds::remove_experiment,
    implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::{Verdict, kept},
};

/// A phase of an experiment with its variants, the baseline first.
pub(crate) type Phase = (Id<Experiment>, i64, Vec<ExperimentVariant>);

impl Rules for Experiment {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let (status, details) = (self.status, &self.details);
        let is_draft = status == ExperimentStatus::Draft;
        let is_completed = status == ExperimentStatus::Completed;
        verdict
            .fits(&details.name, 200)
            .fits(&details.description, 1_000)
            .share(details.traffic_split)
            .fits(&details.metric.name, 100)
            .check(details.minimum_days >= 0)
            .check(details.minimum_units >= 0)
            .check(self.phase >= 1)
            .check(self.start_date.is_none() == is_draft)
            .check(self.phase_started_at.is_none() == is_draft)
            .check(self.end_date.is_some() == (is_completed || status == ExperimentStatus::Cancelled))
            .check(self.results_json.is_some() == is_completed)
            .check(self.winner.is_none() || is_completed);
        if let Some(winner) = &self.winner {
            verdict.fits(&winner.variant, 50).fits_if(winner.reason.as_ref(), 500);
        }
        let stored = variants(state, self.id, self.phase);
        verdict.refers(stored == details.variants || !has_exposures(state, self.id, self.phase));
        for (index, variant) in details.variants.iter().enumerate() {
            let again = details.variants.iter().take(index).any(|other| other.key == variant.key);
            verdict.fits(&variant.key, 50).share(variant.weight).free(!again);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let mut experiment = self.clone();
        let details = &mut experiment.details;
        details.traffic_split = kept(details.traffic_split);
        for variant in &mut details.variants {
            variant.weight = kept(variant.weight);
        }
        experiment
    }
}

impl Rules for Exposure {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.unit, 200).fits(&self.variant, 50);
    }
}

impl Rules for Outcome {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let is_same = |other: &Self| other.id != self.id && of_unit(other) == of_unit(self);
        verdict
            .free(!state.outcomes.values().any(is_same))
            .fits(&self.metric, 100)
            .fits(&self.unit, 200)
            .fits(&self.variant, 50)
            .finite(self.value);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { value: kept(self.value), ..self.clone() }
    }
}

/// What a unit has one outcome of.
fn of_unit(outcome: &Outcome) -> (Id<Experiment>, i64, &str, &str) {
    (outcome.experiment_id, outcome.phase, &outcome.metric, &outcome.unit)
}

fn variants(state: &State, experiment: Id<Experiment>, phase: i64) -> Vec<ExperimentVariant> {
    state.phases.get(&(experiment, phase)).map_or_else(Vec::new, |(_, _, variants)| variants.clone())
}

fn has_exposures(state: &State, experiment: Id<Experiment>, phase: i64) -> bool {
    state.exposures.keys().any(|(of, in_phase, _)| (*of, *in_phase) == (experiment, phase))
}

/// Whether the phase of an exposure has its variant: it is deleted with that.
pub(super) fn has_variant(state: &State, exposure: &Exposure) -> bool {
    let phase = state.phases.get(&(exposure.experiment_id, exposure.phase));
    phase.is_some_and(|(_, _, variants)| variants.iter().any(|variant| variant.key == exposure.variant))
}

/// Whether the unit of an outcome was exposed: it is deleted with that exposure.
pub(super) fn was_exposed(state: &State, outcome: &Outcome) -> bool {
    seen(state, outcome).is_some()
}

fn seen<'s>(state: &'s State, outcome: &Outcome) -> Option<&'s Exposure> {
    state.exposures.get(&(outcome.experiment_id, outcome.phase, outcome.unit.clone()))
}

/// The stored experiment's phase, as it is stored with it.
fn phase_of(state: &State, id: Id<Experiment>) -> Option<Phase> {
    let experiment: Experiment = state.get(&id)?;
    Some((id, experiment.phase, experiment.details.variants))
}

/// Takes in the variants of the phase that a stored experiment is in.
fn keep_phase(state: &mut State, id: Id<Experiment>) {
    if let Some(phase) = phase_of(state, id) {
        state.phases.insert((id, phase.1), phase);
    }
}

/// Whether something is of a phase and belongs to one of some units.
fn is_of(
    (experiment, phase, unit): (Id<Experiment>, i64, &String),
    wanted: (Id<Experiment>, i64),
    units: &[String],
) -> bool {
    (experiment, phase) == wanted && units.contains(unit)
}

fn counts(state: &State, wanted: (Id<Experiment>, i64)) -> Vec<UnitCount> {
    let mut counts: BTreeMap<(String, bool), u64> = BTreeMap::new();
    for exposure in state.exposures.values().filter(|of| (of.experiment_id, of.phase) == wanted) {
        *counts.entry((exposure.variant.clone(), exposure.excluded)).or_default() += 1;
    }
    let count = |((variant, excluded), units)| UnitCount { variant, excluded, units };
    counts.into_iter().map(count).collect()
}

fn values(state: &State, wanted: (Id<Experiment>, i64), metric: &str, after: Option<&str>) -> Vec<UnitValue> {
    let is_wanted = |of: &Outcome| {
        (of.experiment_id, of.phase) == wanted
            && of.metric == metric
            && after.is_none_or(|after| of.unit.as_str() > after)
    };
    let value = |of: Outcome| {
        seen(state, &of).filter(|exposure| !exposure.excluded)?;
        Some(UnitValue { unit: of.unit, variant: of.variant, value: of.value })
    };
    state.sorted(is_wanted, |of| of.unit.clone()).into_iter().filter_map(value).collect()
}

implement! { ExperimentRepository, |state|
    lookup(id: Id<Experiment>) -> Option<Experiment> = state.get(&id);
    list(filter: &ExperimentFilter, request: &PageRequest) -> Page<Experiment> => {
        let is_wanted = |of: &Experiment| filter.status.is_none_or(|status| of.status == status);
        page(state.all(is_wanted), request, By::Time, true, |of| at_time(of.created_at, of.id))
    };
    variants(experiment: Id<Experiment>, phase: i64) -> Vec<ExperimentVariant> =
        variants(state, experiment, phase);
    add(experiment: &Experiment) -> () => {
        state.add(experiment)?;
        keep_phase(state, experiment.id);
        Ok(())
    };
    save(experiment: &Experiment) -> () => {
        state.save(experiment)?;
        keep_phase(state, experiment.id);
        Ok(())
    };
    remove(id: Id<Experiment>) -> bool => remove_experiment(state, id);
}

implement! { ExperimentUnitRepository, |state|
    exposures(experiment: Id<Experiment>, phase: i64, units: &[String]) -> Vec<Exposure> = state.sorted(
        |of: &Exposure| is_of((of.experiment_id, of.phase, &of.unit), (experiment, phase), units),
        |of| of.unit.clone(),
    );
    expose(exposures: &[Exposure]) -> () => state.add_all(exposures);
    exclude(experiment: Id<Experiment>, phase: i64, units: &[String]) -> () => {
        for of in state.exposures.values_mut() {
            of.excluded |= is_of((of.experiment_id, of.phase, &of.unit), (experiment, phase), units);
        }
        Ok(())
    };
    measured(experiment: Id<Experiment>, phase: i64, metric: &str, units: &[String]) -> Vec<String> = {
        let is_wanted = |of: &Outcome| {
            of.metric == metric && is_of((of.experiment_id, of.phase, &of.unit), (experiment, phase), units)
        };
        state.sorted(is_wanted, |of| of.unit.clone()).into_iter().map(|of| of.unit).collect()
    };
    record(outcomes: &[Outcome]) -> () => state.add_all(outcomes);
    counts(experiment: Id<Experiment>, phase: i64) -> Vec<UnitCount> = counts(state, (experiment, phase));
    values(
        experiment: Id<Experiment>,
        phase: i64,
        metric: &str,
        after: Option<&str>,
        limit: usize
    ) -> Vec<UnitValue> =
        values(state, (experiment, phase), metric, after).into_iter().take(limit).collect();
}
