//! Experiments.

use std::sync::Arc;

use domain::{
    Id,
    engagement::{
        AssignmentMode, Experiment, ExperimentDetails, ExperimentMetric, ExperimentStatus, ExperimentVariant,
        MetricDirection, MetricKind,
    },
};
use serde::Deserialize;
use services::{Edit, IfMatch, ServiceError, engagement::experiments::SetStatus};
use utoipa::ToSchema;

use crate::shapes::{
    AssignmentModeName, ExperimentStatusName, MetricDirectionName, MetricKindName, shown::body, texts,
};
use crate::strict::{named, named_patch, object_patch, objects, objects_patch, whole, whole_patch};
use crate::{patch::Patch, time::Time};

body! {
    /// One side of an experiment.
    #[schema(as = ExperimentVariant, examples(json!({ "key": "short", "weight": 0.5 })))]
    VariantBody<'a> of variant: ExperimentVariant {
        key: &'a str,
        /// Its share of the units that are in the experiment.
        weight: f64,
    }
}

body! {
    /// Something that is measured of units.
    #[schema(as = ExperimentMetric, examples(json!({
        "name": "answered_back", "kind": "proportion", "direction": "up"
    })))]
    MetricBody<'a> of metric: ExperimentMetric {
        name: &'a str,
        #[schema(value_type = MetricKindName)]
        kind: MetricKind,
        #[schema(value_type = MetricDirectionName)]
        direction: MetricDirection,
    }
}

body! {
    /// An experiment.
    #[schema(as = Experiment, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000fe", "name": "Shorter answers",
        "description": "Whether people answer more often.", "assignment": "hash", "traffic_split": 1.0,
        "variants": [{ "key": "long", "weight": 0.5 }, { "key": "short", "weight": 0.5 }],
        "metric": { "name": "answered_back", "kind": "proportion", "direction": "up" },
        "guardrails": [{ "name": "complaints", "kind": "count", "direction": "down" }],
        "minimum_days": 7, "minimum_units": 100, "status": "RUNNING", "phase": 1,
        "phase_started_at": "2026-03-01T08:00:00.000000Z", "start_date": "2026-03-01T08:00:00.000000Z",
        "end_date": null, "winner": null, "winner_reason": null, "version": 2,
        "created_at": "2026-02-28T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    ExperimentBody<'a> of experiment: Experiment {
        #[schema(value_type = Uuid)]
        id: Id<Experiment>,
        name: &'a str = experiment.details.name,
        /// What is tried and why.
        description: &'a str = experiment.details.description,
        #[schema(value_type = AssignmentModeName)]
        assignment: AssignmentMode = experiment.details.assignment,
        /// The share of all units that are in the experiment.
        traffic_split: f64 = experiment.details.traffic_split,
        /// Those of the newest phase; the first is the baseline.
        variants: Vec<VariantBody<'a>> = experiment.details.variants,
        /// The goal.
        metric: MetricBody<'a> = experiment.details.metric,
        /// What a winner must not harm.
        guardrails: Vec<MetricBody<'a>> = experiment.details.guardrails,
        /// How many days a phase runs before it has a winner.
        minimum_days: i64 = experiment.details.minimum_days,
        /// How many units a phase has before it has a winner.
        minimum_units: i64 = experiment.details.minimum_units,
        #[schema(value_type = ExperimentStatusName)]
        status: ExperimentStatus,
        /// The newest, counted from 1. Units and outcomes belong to the phase that they came in.
        phase: i64,
        /// When the newest phase began; `null` of a draft.
        phase_started_at: Option<Time>,
        /// When it began; `null` of a draft.
        start_date: Option<Time>,
        /// When it was completed or cancelled.
        end_date: Option<Time>,
        /// Key of the variant that won.
        winner: Option<&'a str> => experiment.winner.as_ref().map(|winner| winner.variant.as_str()),
        /// Why it was taken although the evidence did not suffice.
        winner_reason: Option<&'a str> =>
            experiment.winner.as_ref().and_then(|winner| winner.reason.as_deref()),
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// One side of an experiment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ExperimentVariantPut, examples(json!({ "key": "short", "weight": 0.5 })))]
pub struct VariantPut {
    /// Once an experiment.
    #[schema(schema_with = texts::name)]
    key: String,
    /// Its share of the units that are in the experiment; all of them sum to 1.
    #[schema(minimum = 0, maximum = 1)]
    weight: f64,
}

impl From<VariantPut> for ExperimentVariant {
    fn from(put: VariantPut) -> Self {
        let VariantPut { key, weight } = put;
        Self { key, weight }
    }
}

/// Something that is measured of units: whether one did (`proportion`, 0 or 1), how much (`mean`), or how
/// often (`count`).
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ExperimentMetricPut, examples(json!({
    "name": "answered_back", "kind": "proportion", "direction": "up"
})))]
pub struct MetricPut {
    /// Once an experiment.
    #[schema(schema_with = texts::metric_name)]
    name: String,
    #[serde(deserialize_with = "named")]
    #[schema(value_type = MetricKindName)]
    kind: MetricKind,
    #[serde(deserialize_with = "named")]
    #[schema(value_type = MetricDirectionName)]
    direction: MetricDirection,
}

impl From<MetricPut> for ExperimentMetric {
    fn from(put: MetricPut) -> Self {
        let MetricPut { name, kind, direction } = put;
        Self { name, kind, direction }
    }
}

fn all<T: Into<U>, U>(items: Vec<T>) -> Vec<U> {
    items.into_iter().map(Into::into).collect()
}

fn by_hash() -> AssignmentMode {
    AssignmentMode::Hash
}

fn all_units() -> f64 {
    1.0
}

fn a_week() -> i64 {
    7
}

fn a_hundred() -> i64 {
    100
}

/// An experiment to prepare.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Shorter answers",
    "variants": [{ "key": "long", "weight": 0.5 }, { "key": "short", "weight": 0.5 }],
    "metric": { "name": "answered_back", "kind": "proportion", "direction": "up" }
})))]
pub struct ExperimentCreate {
    #[schema(schema_with = texts::title)]
    name: String,
    /// What is tried and why.
    #[serde(default)]
    #[schema(schema_with = texts::description)]
    description: String,
    /// `hash` when it is not given.
    #[serde(default = "by_hash", deserialize_with = "named")]
    #[schema(value_type = AssignmentModeName)]
    assignment: AssignmentMode,
    /// The share of all units that are in the experiment; 1 when it is not given.
    #[serde(default = "all_units")]
    #[schema(minimum = 0, maximum = 1, default = 1)]
    traffic_split: f64,
    /// The first is the baseline.
    #[serde(deserialize_with = "objects")]
    #[schema(value_type = Vec<VariantPut>, min_items = 2, max_items = 10)]
    variants: Vec<VariantPut>,
    /// The goal.
    #[serde(deserialize_with = "domain::object::object")]
    metric: MetricPut,
    /// What a winner must not harm.
    #[serde(default, deserialize_with = "objects")]
    #[schema(value_type = Vec<MetricPut>, max_items = 5)]
    guardrails: Vec<MetricPut>,
    /// How many days a phase runs before it has a winner; 7 when it is not given.
    #[serde(default = "a_week", deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 365, default = 7)]
    minimum_days: i64,
    /// How many units a phase has before it has a winner, all variants together; 100 when it is not given.
    #[serde(default = "a_hundred", deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 1_000_000_000, default = 100)]
    minimum_units: i64,
}

impl From<ExperimentCreate> for ExperimentDetails {
    fn from(new: ExperimentCreate) -> Self {
        Self {
            name: new.name,
            description: new.description,
            assignment: new.assignment,
            traffic_split: new.traffic_split,
            variants: all(new.variants),
            metric: new.metric.into(),
            guardrails: all(new.guardrails),
            minimum_days: new.minimum_days,
            minimum_units: new.minimum_units,
        }
    }
}

/// Changes of an experiment (RFC 7396). `variants`, `metric` and `guardrails` are replaced as a whole. While
/// it runs, only name, description, variants and traffic can be changed.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "variants": [{ "key": "long", "weight": 0.8 }, { "key": "short", "weight": 0.2 }], "traffic_split": 0.5
})))]
pub struct ExperimentPatch {
    #[serde(default)]
    #[schema(schema_with = texts::title, required = false)]
    name: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::description_or_null)]
    description: Patch<String>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = Option<AssignmentModeName>)]
    assignment: Patch<AssignmentMode>,
    #[serde(default)]
    #[schema(value_type = Option<f64>, minimum = 0, maximum = 1)]
    traffic_split: Patch<f64>,
    /// The first is the baseline.
    #[serde(default, deserialize_with = "objects_patch")]
    #[schema(value_type = Vec<VariantPut>, min_items = 2, max_items = 10, required = false)]
    variants: Patch<Vec<VariantPut>>,
    /// The goal.
    #[serde(default, deserialize_with = "object_patch")]
    #[schema(value_type = MetricPut, required = false)]
    metric: Patch<MetricPut>,
    #[serde(default, deserialize_with = "objects_patch")]
    #[schema(value_type = Option<Vec<MetricPut>>, max_items = 5)]
    guardrails: Patch<Vec<MetricPut>>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 365)]
    minimum_days: Patch<i64>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 1_000_000_000)]
    minimum_units: Patch<i64>,
}

impl ExperimentPatch {
    fn apply(&self, details: &mut ExperimentDetails) -> Result<(), ServiceError> {
        self.name.required("/name", &mut details.name)?;
        self.description.or_default(&mut details.description, String::new());
        self.assignment.or_default(&mut details.assignment, by_hash());
        self.traffic_split.or_default(&mut details.traffic_split, all_units());
        let variants = self.variants.clone().map(all::<_, ExperimentVariant>);
        variants.required("/variants", &mut details.variants)?;
        let metric = self.metric.clone().map(ExperimentMetric::from);
        metric.required("/metric", &mut details.metric)?;
        let guardrails = self.guardrails.clone().map(all::<_, ExperimentMetric>);
        guardrails.or_default(&mut details.guardrails, Vec::new());
        self.minimum_days.or_default(&mut details.minimum_days, a_week());
        self.minimum_units.or_default(&mut details.minimum_units, a_hundred());
        Ok(())
    }
}

impl From<ExperimentPatch> for Edit<ExperimentDetails> {
    fn from(patch: ExperimentPatch) -> Self {
        Arc::new(move |details| patch.apply(details))
    }
}

/// The next status of an experiment: `RUNNING` of a draft; `COMPLETED` or `CANCELLED` of one that runs. One
/// that is completed and has no winner gets one by `COMPLETED` again.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "status": "COMPLETED", "winner": "short" })))]
pub struct ExperimentStatusPut {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = ExperimentStatusName)]
    status: ExperimentStatus,
    /// Of `COMPLETED`: key of the variant that won.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    winner: Option<String>,
    /// Of a winner that the evidence does not suffice for: why it is taken all the same.
    #[serde(default)]
    #[schema(schema_with = texts::refusal_or_null)]
    reason: Option<String>,
}

impl ExperimentStatusPut {
    /// The use case, for the version that was seen.
    pub fn into_use_case(self, id: Id<Experiment>, expected: Option<IfMatch>) -> SetStatus {
        let Self { status, winner, reason } = self;
        SetStatus { id, expected, status, winner, reason }
    }
}
