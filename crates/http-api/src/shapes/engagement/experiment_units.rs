//! Units of experiments: which variant each is in, saw, and what was measured of it.

use domain::{
    engagement::{ExposureDraft, ExposureStatus, OutcomeDraft, OutcomeStatus},
    validation::FieldErrors,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use services::engagement::{
    experiment_results::Assigned,
    experiment_units::{Exposed, MAX_ROWS, Recorded},
};
use utoipa::ToSchema;

use super::rows::{RowFault, faults, understood};
use crate::problem::Fault;
use crate::shapes::{ExposureStatusName, OutcomeStatusName, shown::body, texts};

body! {
    /// Which variant a unit is in.
    #[schema(as = Assignment, examples(json!({ "variant": "short", "phase": 1 })))]
    AssignmentBody<'a> of assigned: Assigned {
        /// Its key; `null` of a unit outside of the traffic.
        variant: Option<&'a str>,
        /// The newest phase, which the answer holds for.
        phase: i64,
    }
}

/// That a unit saw a variant.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "unit": "u-48210" })))]
pub struct ExposureCreate {
    #[schema(schema_with = texts::unit)]
    unit: String,
    /// What it saw. Needed where units are assigned outside; else it must be what the desk says.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    variant: Option<String>,
}

impl From<ExposureCreate> for ExposureDraft {
    fn from(new: ExposureCreate) -> Self {
        let ExposureCreate { unit, variant } = new;
        Self { unit, variant }
    }
}

/// What units saw, each judged on its own.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "items": [{ "unit": "u-48210" }, { "unit": "u-50377", "variant": "short" }]
})))]
pub struct ExposureBatch {
    #[schema(value_type = Vec<ExposureCreate>, min_items = 1, max_items = 1000)]
    items: Vec<Value>,
}

impl ExposureBatch {
    /// The exposures, or why one cannot be read. Of too many only the count matters.
    pub fn into_rows(self) -> Vec<Result<ExposureDraft, FieldErrors>> {
        understood::<ExposureCreate, _>("items", self.items, MAX_ROWS)
    }
}

/// What became of an exposure.
#[derive(Serialize, ToSchema)]
#[schema(as = ExposureRow, examples(json!({
    "index": 0, "status": "recorded", "variant": "short", "errors": []
})))]
pub struct ExposureRowBody<'a> {
    /// Its place in the request, from 0.
    index: usize,
    #[schema(value_type = ExposureStatusName)]
    status: ExposureStatus,
    /// What the unit saw first; `null` where nothing is recorded of it.
    variant: Option<&'a str>,
    /// What is wrong with an invalid one, with pointers into the request.
    #[schema(value_type = Vec<Fault>)]
    errors: Vec<RowFault<'a>>,
}

/// What became of exposures.
#[derive(Serialize, ToSchema)]
#[schema(as = ExposureResult)]
pub struct ExposuresBody<'a> {
    /// In the order of the request.
    items: Vec<ExposureRowBody<'a>>,
}

impl<'a> From<&'a Vec<Exposed>> for ExposuresBody<'a> {
    fn from(rows: &'a Vec<Exposed>) -> Self {
        let row = |(index, row): (usize, &'a Exposed)| {
            let Exposed { status, variant, errors } = row;
            let (variant, errors) = (variant.as_deref(), faults(errors.as_ref()));
            ExposureRowBody { index, status: *status, variant, errors }
        };
        Self { items: rows.iter().enumerate().map(row).collect() }
    }
}

/// What was measured of a unit.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "unit": "u-48210", "metric": "answered_back", "value": 1 })))]
pub struct ExperimentOutcomeCreate {
    /// One that was exposed.
    #[schema(schema_with = texts::unit)]
    unit: String,
    /// Name of the goal or of a guardrail.
    #[schema(schema_with = texts::metric_name)]
    metric: String,
    /// Of a proportion 0 or 1, of a count a whole number from 0 on.
    #[schema(minimum = -1e15, maximum = 1e15)]
    value: f64,
    /// What the unit saw, if the sender knows; it must be what is recorded.
    #[serde(default)]
    #[schema(schema_with = texts::name_or_null)]
    variant: Option<String>,
}

impl From<ExperimentOutcomeCreate> for OutcomeDraft {
    fn from(new: ExperimentOutcomeCreate) -> Self {
        let ExperimentOutcomeCreate { unit, metric, value, variant } = new;
        Self { unit, metric, value, variant }
    }
}

/// What was measured of units, each judged on its own.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "items": [{ "unit": "u-48210", "metric": "answered_back", "value": 1 }] })))]
pub struct ExperimentOutcomeBatch {
    #[schema(value_type = Vec<ExperimentOutcomeCreate>, min_items = 1, max_items = 1000)]
    items: Vec<Value>,
}

impl ExperimentOutcomeBatch {
    /// The outcomes, or why one cannot be read. Of too many only the count matters.
    pub fn into_rows(self) -> Vec<Result<OutcomeDraft, FieldErrors>> {
        understood::<ExperimentOutcomeCreate, _>("items", self.items, MAX_ROWS)
    }
}

/// What became of an outcome.
#[derive(Serialize, ToSchema)]
#[schema(as = ExperimentOutcomeRow, examples(json!({ "index": 0, "status": "recorded", "errors": [] })))]
pub struct OutcomeRowBody<'a> {
    /// Its place in the request, from 0.
    index: usize,
    #[schema(value_type = OutcomeStatusName)]
    status: OutcomeStatus,
    /// What is wrong with an invalid one, with pointers into the request.
    #[schema(value_type = Vec<Fault>)]
    errors: Vec<RowFault<'a>>,
}

/// What became of outcomes.
#[derive(Serialize, ToSchema)]
#[schema(as = ExperimentOutcomeResult)]
pub struct OutcomesBody<'a> {
    /// In the order of the request.
    items: Vec<OutcomeRowBody<'a>>,
}

impl<'a> From<&'a Vec<Recorded>> for OutcomesBody<'a> {
    fn from(rows: &'a Vec<Recorded>) -> Self {
        let row = |(index, row): (usize, &'a Recorded)| {
            let Recorded { status, errors } = row;
            OutcomeRowBody { index, status: *status, errors: faults(errors.as_ref()) }
        };
        Self { items: rows.iter().enumerate().map(row).collect() }
    }
}
