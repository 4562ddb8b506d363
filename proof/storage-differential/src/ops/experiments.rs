//! Experiments and their units.

use domain::{
    Id,
    engagement::{
        AssignmentMode, Experiment, ExperimentDetails, ExperimentStatus, ExperimentVariant, Exposure, Outcome,
    },
};
use repositories::engagement::ExperimentFilter;

use super::{Call, calls};
use crate::model::Phase;
use crate::random::Random;

/// Characters of the longest name of a unit.
const LONGEST: usize = 200;

pub(super) const READS: &[Call] = calls! { |random|
    1: experiments.lookup(id), id = random.id();
    2: experiments.list(&filter, &page),
        filter = ExperimentFilter { status: random.seldom(3, Random::experiment_status) },
        page = random.page_by_time(|of: &Experiment| Some(of.created_at));
    2: experiments.variants(experiment, phase), (experiment, phase) = place(random);
    2: experiment_units.exposures(experiment, phase, &units), (experiment, phase, units) = exposed(random);
    2: experiment_units.measured(experiment, phase, &metric, &units),
        (experiment, phase, metric, units) = measured(random);
    2: experiment_units.counts(experiment, phase), (experiment, phase) = seen(random);
    3: experiment_units.values(experiment, phase, &metric, after.as_deref(), limit),
        (experiment, phase, metric) = metric(random),
        after = random.seldom(3, |random| random.key(LONGEST)), limit = random.limit();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: experiments.add(&experiment), experiment = experiment(random, None);
    6: experiments.save(&experiment), experiment = random.changed(experiment);
    1: experiments.remove(id), id = random.id();
    6: experiment_units.expose(&exposures), exposures = exposures(random);
    2: experiment_units.exclude(experiment, phase, &units), (experiment, phase, units) = exposed(random);
    6: experiment_units.record(&outcomes), outcomes = outcomes(random);
};

/// Mostly a stored phase.
fn place(random: &mut Random) -> (Id<Experiment>, i64) {
    random.key_of::<Phase>(12, |random| (random.id(), random.number(1)))
}

/// Mostly a phase with units.
fn seen(random: &mut Random) -> (Id<Experiment>, i64) {
    let any = place(random);
    let stored = random.row().map(|of: Exposure| (of.experiment_id, of.phase));
    if random.once_in(12) { any } else { stored.unwrap_or(any) }
}

/// Mostly a phase with units, and mostly one of them among others.
fn exposed(random: &mut Random) -> (Id<Experiment>, i64, Vec<String>) {
    let place = seen(random);
    let own = random.state.exposures.keys().filter(|(of, phase, _)| (*of, *phase) == place);
    let own: Vec<String> = own.map(|(_, _, unit)| unit.clone()).collect();
    (place.0, place.1, some_units(random, &own))
}

/// Mostly a phase with outcomes of the metric.
fn metric(random: &mut Random) -> (Id<Experiment>, i64, String) {
    let (experiment, phase) = seen(random);
    let any = (experiment, phase, random.metric_name());
    let stored = random.row().map(|of: Outcome| (of.experiment_id, of.phase, of.metric));
    if random.once_in(12) { any } else { stored.unwrap_or(any) }
}

/// The same, and mostly a unit that has one, among others.
fn measured(random: &mut Random) -> (Id<Experiment>, i64, String, Vec<String>) {
    let (experiment, phase, metric) = metric(random);
    let is_own = |of: &&Outcome| {
        (of.experiment_id, of.phase, of.metric.as_str()) == (experiment, phase, metric.as_str())
    };
    let own = random.state.outcomes.values().filter(is_own);
    let own: Vec<String> = own.map(|of| of.unit.clone()).collect();
    let units = some_units(random, &own);
    (experiment, phase, metric, units)
}

/// Any units, each once, and mostly one of these.
fn some_units(random: &mut Random, own: &[String]) -> Vec<String> {
    let mut units: Vec<String> = (0..random.below(4)).map(|_| random.key(LONGEST)).collect();
    units.extend(random.pick_if_any(own).filter(|_| !random.once_in(12)));
    units.sort_unstable();
    units.dedup();
    units
}

/// An experiment in any status. It stays in its phase mostly, and rarely begins another than the next.
fn experiment(random: &mut Random, old: Option<&Experiment>) -> Experiment {
    let id = random.id_of(old);
    let present = old.map_or(1, |old| old.phase);
    let next = if old.is_some() && random.once_in(4) { present.saturating_add(1) } else { present };
    let phase = random.seldom(40, |random| random.number(1)).unwrap_or(next);
    let experiment = Experiment {
        id,
        details: ExperimentDetails {
            name: random.name(200),
            description: random.name(1_000),
            assignment: random.pick_if_any(AssignmentMode::ALL).unwrap_or(AssignmentMode::Hash),
            traffic_split: random.share(),
            variants: variants(random, id, phase),
            metric: random.experiment_metric(),
            guardrails: (0..random.below(3)).map(|_| random.experiment_metric()).collect(),
            minimum_days: random.number(0),
            minimum_units: random.number(0),
        },
        status: ExperimentStatus::Draft,
        phase,
        phase_started_at: None,
        start_date: None,
        end_date: None,
        results_json: None,
        winner: None,
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    };
    stand(random, experiment)
}

/// Variants of a phase: mostly those that it has, if units came in; else others as often.
fn variants(random: &mut Random, experiment: Id<Experiment>, phase: i64) -> Vec<ExperimentVariant> {
    let state = &random.state;
    let stored = state.phases.get(&(experiment, phase)).map(|(_, _, variants)| variants.clone());
    let is_used = state.exposures.keys().any(|(of, number, _)| (*of, *number) == (experiment, phase));
    let stays = if is_used { !random.once_in(8) } else { random.coin() };
    stored.filter(|_| stays).unwrap_or_else(|| random.experiment_variants())
}

/// The experiment in some status, with what belongs to it; rarely something does not.
fn stand(random: &mut Random, experiment: Experiment) -> Experiment {
    let status = random.experiment_status();
    let is_draft = status == ExperimentStatus::Draft;
    let is_completed = status == ExperimentStatus::Completed;
    let is_over = is_completed || status == ExperimentStatus::Cancelled;
    let mut experiment = Experiment { status, ..experiment };
    let mut time = |wanted: bool| wanted.then(|| random.time());
    experiment.phase_started_at = time(!is_draft);
    experiment.start_date = time(!is_draft);
    experiment.end_date = time(is_over);
    if is_completed {
        experiment.results_json = Some(random.experiment_results());
        experiment.winner = random.maybe(Random::experiment_winner);
    }
    if random.once_in(30) {
        misfit(random, &mut experiment);
    }
    experiment
}

/// Something is there that must not be, or not there that must be.
fn misfit(random: &mut Random, experiment: &mut Experiment) {
    let (time, results) = (Some(random.time()), Some(random.experiment_results()));
    match random.below(5) {
        0 => experiment.phase_started_at = experiment.phase_started_at.xor(time),
        1 => experiment.start_date = experiment.start_date.xor(time),
        2 => experiment.end_date = experiment.end_date.xor(time),
        3 => experiment.results_json = experiment.results_json.take().xor(results),
        _ => experiment.winner = Some(random.experiment_winner()),
    }
}

/// New exposures in one phase: mostly of units that have none, to variants that it has.
fn exposures(random: &mut Random) -> Vec<Exposure> {
    let stored: Option<Phase> = random.row();
    let stored = stored.filter(|_| !random.once_in(30));
    let (experiment_id, phase, variants) =
        stored.unwrap_or_else(|| (random.id(), random.number(1), Vec::new()));
    let keys: Vec<String> = variants.into_iter().map(|variant| variant.key).collect();
    let mut exposures: Vec<Exposure> = Vec::new();
    for _ in 0..=random.below(4) {
        let (unit, any) = (random.key(LONGEST), random.key(50));
        let variant = random.pick_if_any(&keys).filter(|_| !random.once_in(30)).unwrap_or(any);
        let exposed_at = random.time();
        let excluded = random.once_in(4);
        let new = Exposure { experiment_id, phase, unit, variant, excluded, exposed_at };
        let is_there = random.state.exposures.contains_key(&(experiment_id, phase, new.unit.clone()));
        let is_taken = is_there || exposures.iter().any(|other| other.unit == new.unit);
        if !is_taken || random.once_in(12) {
            exposures.push(new);
        }
    }
    exposures
}

/// New outcomes: mostly of units that were exposed and have none of the metric.
fn outcomes(random: &mut Random) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    for _ in 0..=random.below(4) {
        let new = outcome(random);
        let meets = |other: &Outcome| {
            let is_same = (other.experiment_id, other.phase) == (new.experiment_id, new.phase)
                && other.metric == new.metric
                && other.unit == new.unit;
            other.id == new.id || is_same
        };
        let is_taken = random.state.outcomes.values().chain(&outcomes).any(meets);
        if !is_taken || random.once_in(12) {
            outcomes.push(new);
        }
    }
    outcomes
}

/// An outcome of a unit that was exposed; rarely of one that was not.
fn outcome(random: &mut Random) -> Outcome {
    let stored: Option<Exposure> = random.row();
    let stored = stored.filter(|_| !random.once_in(30));
    let stored = stored.map(|of| (of.experiment_id, of.phase, of.unit, of.variant));
    let (experiment_id, phase, unit, variant) = stored.unwrap_or_else(|| {
        let (experiment, phase) = place(random);
        (experiment, phase, random.key(LONGEST), random.key(50))
    });
    Outcome {
        id: random.fresh_id(),
        experiment_id,
        phase,
        metric: random.metric_name(),
        unit,
        variant,
        value: random.real(),
        created_at: random.time(),
    }
}
