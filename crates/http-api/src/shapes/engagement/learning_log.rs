//! The learning log: learning events and randomised experiments.

use domain::{
    Id,
    engagement::{
        Decision, LearningEvent, LearningEventDetails, Mode, RandomizedDetails, RandomizedExperiment,
    },
};
use serde::Deserialize;
use serde_json::{Map, Value};
use services::{
    Edit, IfMatch,
    engagement::learning_log::{events, randomized_experiments},
};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{ModeName, shown::body, texts};
use crate::strict::{named, named_or_null};
use crate::{patch::Patch, time::Time};

body! {
    /// Something that was changed to do better.
    #[schema(as = LearningEvent, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000b1", "date": "2026-03-01T08:00:00.000000Z",
        "adjustment_type": "weights", "adjustment": { "evs_weight": { "from": 0.25, "to": 0.5 } },
        "predicted_improvement": 0.25, "baseline_performance": 0.5, "actual_improvement": 0.125,
        "accuracy": 0.5, "evaluated_at": "2026-04-01T08:00:00.000000Z", "version": 2,
        "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-04-01T08:00:00.000000Z"
    })))]
    LearningEventBody<'a> of event: LearningEvent {
        #[schema(value_type = Uuid)]
        id: Id<LearningEvent>,
        /// When it was changed.
        date: Time,
        /// What kind of thing was changed.
        adjustment_type: &'a str = event.details.adjustment_type,
        #[schema(value_type = Object)]
        adjustment: &'a Map<String, Value> = event.details.adjustment,
        /// How much better things were expected to go.
        predicted_improvement: f64 = event.details.predicted_improvement,
        /// How they went before; `null`: nobody says.
        baseline_performance: Option<f64> = event.details.baseline_performance,
        /// How much better things went; `null`: nobody has looked.
        actual_improvement: Option<f64> => event.evaluation.map(|found| found.actual_improvement),
        /// How near that was to what was expected, 0 to 1.
        accuracy: Option<f64> => event.evaluation.map(|found| found.accuracy),
        evaluated_at: Option<Time> => event.evaluation.map(|found| Time(found.evaluated_at)),
        /// Counts evaluations, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// What was changed to do better, and what is expected of it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "adjustment_type": "weights", "adjustment": { "evs_weight": { "from": 0.25, "to": 0.5 } },
    "predicted_improvement": 0.25, "baseline_performance": 0.5
})))]
pub struct LearningEventCreate {
    /// When it was changed; now, if it is not given.
    #[serde(default)]
    date: Option<Time>,
    /// What kind of thing was changed.
    #[schema(schema_with = texts::name)]
    adjustment_type: String,
    #[schema(schema_with = texts::any_object)]
    adjustment: Map<String, Value>,
    /// How much better things are expected to go.
    predicted_improvement: f64,
    /// How they went before.
    #[serde(default)]
    baseline_performance: Option<f64>,
}

impl From<LearningEventCreate> for events::Create {
    fn from(new: LearningEventCreate) -> Self {
        let LearningEventCreate {
            date,
            adjustment_type,
            adjustment,
            predicted_improvement,
            baseline_performance,
        } = new;
        let details =
            LearningEventDetails { adjustment_type, adjustment, predicted_improvement, baseline_performance };
        Self { date: date.map(|date| date.0), details }
    }
}

/// What came of an adjustment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "actual_improvement": 0.125 })))]
pub struct EvaluationPut {
    /// How much better things went.
    actual_improvement: f64,
}

impl EvaluationPut {
    /// The use case, for an event and the version that was seen.
    pub fn into_use_case(self, id: Id<LearningEvent>, expected: Option<IfMatch>) -> events::Evaluate {
        events::Evaluate { id, expected, actual_improvement: self.actual_improvement }
    }
}

body! {
    /// A decision whose mode was replaced at random.
    #[schema(as = RandomizedExperiment, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000b2", "decision_id": "01939f3e-8f00-7000-8000-0000000000e1",
        "predicted_mode": "HELPFUL", "actual_mode": "ENGAGEMENT", "predicted_outcome": 0.5,
        "actual_outcome": null, "version": 1, "created_at": "2026-03-01T08:02:00.000000Z",
        "updated_at": "2026-03-01T08:02:00.000000Z"
    })))]
    RandomizedBody of experiment: RandomizedExperiment {
        #[schema(value_type = Uuid)]
        id: Id<RandomizedExperiment>,
        #[schema(value_type = Uuid)]
        decision_id: Id<Decision>,
        /// The mode that was replaced at random.
        #[schema(value_type = ModeName)]
        predicted_mode: Mode,
        /// The decision's mode.
        #[schema(value_type = ModeName)]
        actual_mode: Mode,
        /// What was expected of the predicted mode; `null`: nobody said.
        predicted_outcome: Option<f64> = experiment.details.predicted_outcome,
        /// What came of the actual one; `null`: nobody knows yet.
        actual_outcome: Option<f64> = experiment.details.actual_outcome,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// That a decision's mode was replaced at random.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "decision_id": "01939f3e-8f00-7000-8000-0000000000e1", "predicted_mode": "HELPFUL",
    "predicted_outcome": 0.5
})))]
pub struct RandomizedCreate {
    decision_id: Uuid,
    /// The mode that was replaced at random; of a decision that says which, the same.
    #[serde(deserialize_with = "named")]
    #[schema(value_type = ModeName)]
    predicted_mode: Mode,
    /// The decision's mode, whether it is given or not.
    #[serde(default, deserialize_with = "named_or_null")]
    #[schema(value_type = Option<ModeName>)]
    actual_mode: Option<Mode>,
    /// What was expected of the predicted mode.
    #[serde(default)]
    predicted_outcome: Option<f64>,
    /// What came of the actual one.
    #[serde(default)]
    actual_outcome: Option<f64>,
}

impl From<RandomizedCreate> for randomized_experiments::Create {
    fn from(new: RandomizedCreate) -> Self {
        let RandomizedCreate { decision_id, predicted_mode, actual_mode, predicted_outcome, actual_outcome } =
            new;
        let details = RandomizedDetails { predicted_outcome, actual_outcome };
        Self { decision: Id::new(decision_id), predicted_mode, actual_mode, details }
    }
}

/// Changes of a randomised experiment (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "actual_outcome": 0.75 })))]
pub struct RandomizedPatch {
    #[serde(default)]
    #[schema(value_type = Option<f64>)]
    predicted_outcome: Patch<f64>,
    #[serde(default)]
    #[schema(value_type = Option<f64>)]
    actual_outcome: Patch<f64>,
}

impl From<RandomizedPatch> for Edit<RandomizedDetails> {
    fn from(patch: RandomizedPatch) -> Self {
        std::sync::Arc::new(move |details| {
            patch.predicted_outcome.optional(&mut details.predicted_outcome);
            patch.actual_outcome.optional(&mut details.actual_outcome);
            Ok(())
        })
    }
}
