//! Learning events, and decisions by chance.

use domain::{
    Id,
    engagement::{
        Decision, LearningEvaluation, LearningEvent, LearningEventDetails, RandomizedDetails,
        RandomizedExperiment,
    },
};
use repositories::engagement::{LearningEventFilter, RandomizedFilter};

use super::{Call, calls};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: learning_events.lookup(id), id = random.id();
    2: learning_events.list(&filter, &page), filter = events_of(random),
        page = random.page_by_time(|event: &LearningEvent| Some(event.date));
    4: randomized_experiments.lookup(id), id = random.id();
    2: randomized_experiments.list(&filter, &page), filter = experiments_of(random),
        page = random.page_by_time(|of: &RandomizedExperiment| Some(of.created_at));
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: learning_events.add(&event), event = event(random, None);
    4: learning_events.save(&event), event = random.changed(event);
    4: randomized_experiments.add(&experiment), experiment = experiment(random, None);
    3: randomized_experiments.save(&experiment), experiment = random.changed(experiment);
};

/// Mostly what finds a stored event.
fn events_of(random: &mut Random) -> LearningEventFilter {
    let kind = random.known(50, |event: &LearningEvent| event.details.adjustment_type.clone());
    LearningEventFilter {
        adjustment_type: random.seldom(3, |_| kind),
        is_evaluated: random.seldom(2, Random::coin),
    }
}

/// Mostly what finds a stored experiment.
fn experiments_of(random: &mut Random) -> RandomizedFilter {
    let decision = random.row().map(|of: RandomizedExperiment| of.decision_id);
    RandomizedFilter {
        decision_id: random.seldom(4, |random| random.mostly(decision)),
        predicted_mode: random.seldom(4, Random::mode),
        actual_mode: random.seldom(4, Random::mode),
        is_evaluated: random.seldom(3, Random::coin),
    }
}

fn evaluation(random: &mut Random) -> LearningEvaluation {
    LearningEvaluation {
        actual_improvement: random.real(),
        accuracy: random.share(),
        evaluated_at: random.time(),
    }
}

/// A learning event. What was changed stays mostly, as it does in every use.
fn event(random: &mut Random, old: Option<&LearningEvent>) -> LearningEvent {
    let any = LearningEventDetails {
        adjustment_type: random.key(50),
        adjustment: random.object(),
        predicted_improvement: random.real(),
        baseline_performance: random.maybe(Random::real),
    };
    LearningEvent {
        id: random.id_of(old),
        date: random.time(),
        details: old.map(|old| old.details.clone()).filter(|_| !random.once_in(6)).unwrap_or(any),
        evaluation: random.maybe(evaluation),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// A decision: mostly one that has no experiment.
fn undecided(random: &mut Random) -> Id<Decision> {
    let state = &random.state;
    let has_one = |id: &Id<Decision>| state.randomized.values().any(|of| of.decision_id == *id);
    let free: Vec<Id<Decision>> = state.decisions.keys().copied().filter(|id| !has_one(id)).collect();
    let any = random.id();
    if random.once_in(12) { any } else { random.pick_if_any(&free).unwrap_or(any) }
}

/// A randomised experiment. Its decision stays mostly, as it does in every use.
fn experiment(random: &mut Random, old: Option<&RandomizedExperiment>) -> RandomizedExperiment {
    let any = undecided(random);
    RandomizedExperiment {
        id: random.id_of(old),
        decision_id: old.map(|old| old.decision_id).filter(|_| !random.once_in(12)).unwrap_or(any),
        predicted_mode: random.mode(),
        actual_mode: random.mode(),
        details: RandomizedDetails {
            predicted_outcome: random.maybe(Random::real),
            actual_outcome: random.maybe(Random::real),
        },
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
