//! Weights of scores, and decisions.

use domain::{
    Id,
    engagement::{
        Decision, DecisionDetails, Post, ReferenceKind, Scores, Segment, SegmentedWeights, WeightAdjustment,
        WeightVersion,
    },
};
use repositories::{PageRequest, Position, engagement::DecisionFilter};
use serde_json::json;

use super::{Call, calls};
use crate::model::at_number;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    2: weights.of_segments(&segments), segments = segments(random);
    1: weights.lookup(id), id = random.id();
    1: weights.list(&page), page = random.page_by_time(|of: &SegmentedWeights| Some(of.created_at));
    1: weights.version(id, version), (id, version) = version_key(random);
    2: weights.versions(id, &page), (id, page) = versions_of(random);
    7: weights.adjustments(&page), page = random.page_by_time(|of: &WeightAdjustment| Some(of.date));
    3: decisions.lookup(id), id = random.id();
    6: decisions.list(&filter, &page),
        filter = decisions_of(random),
        page = random.page_by_time(|decision: &Decision| Some(decision.created_at));
};

pub(super) const WRITES: &[Call] = calls! { |random|
    4: weights.add(&weights, &reason), weights = weights(random, None), reason = random.name(500);
    4: weights.save(&weights, &reason), weights = random.changed(weights), reason = random.name(500);
    5: weights.add_adjustment(&adjustment), adjustment = adjustment(random);
    6: decisions.add(&decision), decision = decision(random);
    2: decisions.note_chance(id, predicted), id = random.id(), predicted = random.mode();
};

/// Mostly some that have weights.
fn segments(random: &mut Random) -> Vec<Segment> {
    let mut segments = Vec::new();
    for _ in 0..random.below(4) {
        let any = random.segment();
        let stored = random.row().map(|of: SegmentedWeights| of.segment);
        segments.push(if random.once_in(4) { any } else { stored.unwrap_or(any) });
    }
    segments
}

fn version_key(random: &mut Random) -> (Id<SegmentedWeights>, i64) {
    random.key_of::<WeightVersion>(20, |random| (random.id(), random.number(1)))
}

/// Mostly weights that are stored, and a page of their versions.
fn versions_of(random: &mut Random) -> (Id<SegmentedWeights>, PageRequest) {
    let (id, _) = version_key(random);
    let own = random.state.weight_versions.keys().filter(|(of, _)| *of == id);
    let places: Vec<Position> = own.map(|(of, version)| at_number(*version, *of)).collect();
    (id, random.page(&places))
}

fn weights(random: &mut Random, old: Option<&SegmentedWeights>) -> SegmentedWeights {
    let is_taken =
        |random: &Random, segment: &Segment| random.state.weights.values().any(|of| of.segment == *segment);
    let mut segment = random.segment();
    if is_taken(random, &segment) && !random.once_in(4) {
        segment = random.segment();
    }
    let kept = old.map(|old| old.segment.clone()).filter(|_| !random.once_in(4));
    SegmentedWeights {
        id: random.id_of(old),
        segment: kept.unwrap_or(segment),
        weights: random.weights(),
        sample_size: random.number(0),
        performance: random.maybe(Random::real),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn adjustment(random: &mut Random) -> WeightAdjustment {
    let sizes = ["global", "platform:TWITTER", "archetype:\u{e4}", ""].map(str::to_owned);
    let sizes = sizes.map(|segment| (segment, random.number(0)));
    WeightAdjustment {
        id: random.fresh_id(),
        date: random.time(),
        action: random.name(50),
        reason: random.name(500),
        valid_segments: random.number(0),
        total_segments: random.number(0),
        sample_sizes: sizes.into_iter().filter(|_| random.coin()).collect(),
        old_weights: random.maybe(Random::weights_by_segment),
        new_weights: random.weights_by_segment(),
        predicted_improvement: random.maybe(Random::real),
        created_at: random.time(),
    }
}

/// Mostly what finds a stored decision.
fn decisions_of(random: &mut Random) -> DecisionFilter {
    let experiment = random.row().and_then(|decision: Decision| decision.experiment_id);
    DecisionFilter {
        post_id: random.maybe(decided),
        mode: random.seldom(3, Random::mode),
        experiment_id: random.seldom(6, |random| random.mostly(experiment)),
        is_randomized_experiment: random.seldom(6, Random::coin),
    }
}

fn decided(random: &mut Random) -> Id<Post> {
    let stored = random.row().map(|decision: Decision| decision.post_id);
    random.mostly(stored)
}

fn decision(random: &mut Random) -> Decision {
    let (weights_id, weights_version) = version_key(random);
    let mut share = || random.share();
    let scores = Scores { sss: share(), ars: share(), evs: share(), trs: share() };
    let flags = if random.coin() { json!(["a", { "b": 1 }]) } else { random.object().into() };
    Decision {
        id: random.fresh_id(),
        post_id: random.id(),
        details: DecisionDetails {
            scores,
            mode: random.mode(),
            signals: random.object(),
            safety_flags: flags,
            temporal_context: random.maybe(Random::object),
            competitor_detected: random.coin(),
        },
        composite_score: random.share(),
        archetype: random.reference_if(ReferenceKind::Archetypes),
        is_power_user: random.coin(),
        experiment_id: random.id_if(),
        experiment_variant: random.maybe(|random| random.name(50)),
        is_randomized_experiment: random.coin(),
        predicted_mode: random.maybe(Random::mode),
        weights_id,
        weights_version,
        decided_by: random.maybe(Random::id),
        created_at: random.time(),
    }
}
