//! Decisions on posts.

use domain::{
    Id,
    engagement::{Decision, DecisionDetails, Experiment, Mode, Post, Scores, Segment, SegmentType},
    identity::Account,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use services::engagement::decisions::{Create, DecisionView, Explanation};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{ModeName, SegmentTypeName, shown::body, texts};
use crate::strict::{named, named_or_null};
use crate::time::Time;

/// The weights that a decision was made with.
#[derive(Serialize, ToSchema)]
#[schema(as = WeightsUsed, examples(json!({
    "segment_type": "platform", "segment_key": "TWITTER", "version": 2
})))]
pub struct WeightsUsed<'a> {
    #[schema(value_type = SegmentTypeName)]
    segment_type: SegmentType,
    segment_key: &'a str,
    version: i64,
}

impl<'a> WeightsUsed<'a> {
    fn of(view: &'a DecisionView) -> Self {
        let Segment { segment_type, segment_key } = &view.segment;
        Self { segment_type: *segment_type, segment_key, version: view.decision.weights_version }
    }
}

body! {
    /// A decision; never changed.
    #[schema(as = Decision, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000e1", "post_id": "01939f3e-8f00-7000-8000-0000000000c1",
        "sss_score": 0.9, "ars_score": 0.7, "evs_score": 0.5, "trs_score": 0.8, "composite_score": 0.76,
        "mode": "HELPFUL", "archetype": "COACH", "signals": { "question": true }, "safety_flags": [],
        "temporal_context": null, "competitor_detected": false, "is_power_user": false,
        "experiment_id": null, "experiment_variant": null, "is_randomized_experiment": false,
        "predicted_mode": null,
        "weights": { "segment_type": "platform", "segment_key": "TWITTER", "version": 2 },
        "decided_by": "01939f3e-8f00-7000-8000-000000000083", "created_at": "2026-03-01T08:02:00.000000Z"
    })))]
    DecisionBody<'a> of view: DecisionView {
        #[schema(value_type = Uuid)]
        id: Id<Decision> = view.decision.id,
        #[schema(value_type = Uuid)]
        post_id: Id<Post> = view.decision.post_id,
        sss_score: f64 = view.decision.details.scores.sss,
        ars_score: f64 = view.decision.details.scores.ars,
        evs_score: f64 = view.decision.details.scores.evs,
        trs_score: f64 = view.decision.details.scores.trs,
        /// The weighted mean of the scores.
        composite_score: f64 = view.decision.composite_score,
        #[schema(value_type = ModeName)]
        mode: Mode = view.decision.details.mode,
        /// Name of the archetype; `null` also once it was deleted.
        archetype: Option<&'a str> = view.archetype,
        #[schema(value_type = Object)]
        signals: &'a Map<String, Value> = view.decision.details.signals,
        #[schema(schema_with = texts::any_list_or_object)]
        safety_flags: &'a Value = view.decision.details.safety_flags,
        #[schema(value_type = Option<Object>)]
        temporal_context: Option<&'a Map<String, Value>> = view.decision.details.temporal_context,
        competitor_detected: bool = view.decision.details.competitor_detected,
        /// Whether the author's posts went first then.
        is_power_user: bool = view.decision.is_power_user,
        /// The experiment that it is part of.
        #[schema(value_type = Option<Uuid>)]
        experiment_id: Option<Id<Experiment>> = view.decision.experiment_id,
        /// The variant that the post is in.
        experiment_variant: Option<&'a str> = view.decision.experiment_variant,
        /// Whether chance decided on the mode.
        is_randomized_experiment: bool = view.decision.is_randomized_experiment,
        /// The mode that was replaced at random.
        #[schema(value_type = Option<ModeName>)]
        predicted_mode: Option<Mode> = view.decision.predicted_mode,
        weights: WeightsUsed<'a> => WeightsUsed::of(view),
        /// Who decided.
        #[schema(value_type = Option<Uuid>)]
        decided_by: Option<Id<Account>> = view.decision.decided_by,
        created_at: Time = view.decision.created_at,
    }
}

fn no_flags() -> Value {
    Value::Array(Vec::new())
}

/// What is decided on a post.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "sss_score": 0.9, "ars_score": 0.7, "evs_score": 0.5, "trs_score": 0.8, "mode": "HELPFUL",
    "archetype": "COACH", "signals": { "question": true }, "safety_flags": []
})))]
pub struct DecisionCreate {
    #[schema(minimum = 0, maximum = 1)]
    sss_score: f64,
    #[schema(minimum = 0, maximum = 1)]
    ars_score: f64,
    #[schema(minimum = 0, maximum = 1)]
    evs_score: f64,
    #[schema(minimum = 0, maximum = 1)]
    trs_score: f64,
    #[serde(deserialize_with = "named")]
    #[schema(value_type = ModeName)]
    mode: Mode,
    /// Name of an active archetype.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    archetype: Option<String>,
    /// What the scores were made of.
    #[serde(default)]
    #[schema(schema_with = texts::any_object)]
    signals: Map<String, Value>,
    /// What must be minded.
    #[serde(default = "no_flags")]
    #[schema(schema_with = texts::any_list_or_object)]
    safety_flags: Value,
    /// What was going on.
    #[serde(default)]
    #[schema(schema_with = texts::any_object_or_null)]
    temporal_context: Option<Map<String, Value>>,
    /// Whether a competitor is spoken of.
    #[serde(default)]
    competitor_detected: bool,
    /// The mode that was replaced at random, if one was.
    #[serde(default, deserialize_with = "named_or_null")]
    #[schema(value_type = Option<ModeName>)]
    predicted_mode: Option<Mode>,
    /// An experiment that runs; together with `experiment_variant`.
    #[serde(default)]
    experiment_id: Option<Uuid>,
    /// Key of a variant of its newest phase.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    experiment_variant: Option<String>,
}

impl DecisionCreate {
    /// The use case, for a post.
    pub fn into_use_case(self, post: Id<Post>) -> Create {
        let details = DecisionDetails {
            scores: Scores {
                sss: self.sss_score,
                ars: self.ars_score,
                evs: self.evs_score,
                trs: self.trs_score,
            },
            mode: self.mode,
            signals: self.signals,
            safety_flags: self.safety_flags,
            temporal_context: self.temporal_context,
            competitor_detected: self.competitor_detected,
        };
        Create {
            post,
            details,
            archetype: self.archetype,
            predicted_mode: self.predicted_mode,
            experiment: self.experiment_id.map(Id::new),
            variant: self.experiment_variant,
        }
    }
}

/// What one score adds to the composite score.
#[derive(Serialize, ToSchema)]
#[schema(as = ScorePart, examples(json!({ "score": "sss", "value": 0.9, "weight": 0.4, "share": 0.36 })))]
pub struct ScorePart {
    /// Which score.
    #[schema(value_type = String, pattern = "^(sss|ars|evs|trs)$")]
    score: &'static str,
    value: f64,
    weight: f64,
    /// What it adds: the shares of all parts are the composite score.
    share: f64,
}

/// A segment whose weights were looked for.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentTried, examples(json!({
    "segment_type": "archetype", "segment_key": "COACH", "used": false
})))]
pub struct SegmentTried<'a> {
    #[schema(value_type = SegmentTypeName)]
    segment_type: SegmentType,
    segment_key: &'a str,
    /// Whether its weights were used. Those before it had none at the time.
    used: bool,
}

/// Why a decision has its composite score.
#[derive(Serialize, ToSchema)]
#[schema(as = Explanation, examples(json!({
    "decision_id": "01939f3e-8f00-7000-8000-0000000000e1", "composite_score": 0.76,
    "weights": { "segment_type": "platform", "segment_key": "TWITTER", "version": 2 },
    "parts": [{ "score": "sss", "value": 0.9, "weight": 0.4, "share": 0.36 }],
    "segments": [
        { "segment_type": "archetype", "segment_key": "COACH", "used": false },
        { "segment_type": "platform", "segment_key": "TWITTER", "used": true }
    ],
    "reason": "The first segment, from specific to general, that had weights."
})))]
pub struct ExplanationBody<'a> {
    #[schema(value_type = Uuid)]
    decision_id: Id<Decision>,
    composite_score: f64,
    weights: WeightsUsed<'a>,
    /// In the order sss, ars, evs, trs.
    parts: Vec<ScorePart>,
    /// The segments whose weights were looked for, from specific to general.
    segments: Vec<SegmentTried<'a>>,
    /// Why that segment.
    reason: &'static str,
}

impl<'a> From<&'a Explanation> for ExplanationBody<'a> {
    fn from(explanation: &'a Explanation) -> Self {
        let Explanation { view, weights, candidates } = explanation;
        let sum = weights.weights.sum();
        let names = ["sss", "ars", "evs", "trs"];
        let numbers = view.decision.details.scores.each().into_iter().zip(weights.weights.each());
        let part = |(score, (value, weight)): (&'static str, (f64, f64))| ScorePart {
            score,
            value,
            weight,
            share: value * weight / sum,
        };
        let tried = |segment: &'a Segment| SegmentTried {
            segment_type: segment.segment_type,
            segment_key: &segment.segment_key,
            used: *segment == view.segment,
        };
        Self {
            decision_id: view.decision.id,
            composite_score: view.decision.composite_score,
            weights: WeightsUsed::of(view),
            parts: names.into_iter().zip(numbers).map(part).collect(),
            segments: candidates.iter().map(tried).collect(),
            reason: "The first segment, from specific to general, that had weights.",
        }
    }
}
