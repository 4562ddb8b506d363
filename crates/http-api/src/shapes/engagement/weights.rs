//! Weights of scores.

use std::collections::BTreeMap;

use domain::Id;
use domain::engagement::{Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights};
use serde::{Deserialize, Serialize};
use services::IfMatch;
use services::engagement::weights::{Restore, Set};
use utoipa::ToSchema;

use crate::shapes::{
    SegmentTypeName,
    shown::{Shown, body},
    texts,
};
use crate::strict::{named, whole};
use crate::time::Time;

body! {
    /// Weights of scores of a segment, as they are in force.
    #[schema(as = Weights, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000d1", "segment_type": "platform", "segment_key": "TWITTER",
        "sss_weight": 0.4, "ars_weight": 0.2, "evs_weight": 0.2, "trs_weight": 0.2, "sample_size": 0,
        "performance": null, "version": 2, "created_at": "2026-02-01T08:00:00.000000Z",
        "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    WeightsBody<'a> of of: SegmentedWeights {
        #[schema(value_type = Uuid)]
        id: Id<SegmentedWeights>,
        #[schema(value_type = SegmentTypeName)]
        segment_type: SegmentType = of.segment.segment_type,
        segment_key: &'a str = of.segment.segment_key,
        sss_weight: f64 = of.weights.sss_weight,
        ars_weight: f64 = of.weights.ars_weight,
        evs_weight: f64 = of.weights.evs_weight,
        trs_weight: f64 = of.weights.trs_weight,
        /// How many decisions they were learned from.
        sample_size: i64,
        performance: Option<f64>,
        /// Counts versions, from 1; also the `ETag`. All of them can be restored.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

body! {
    /// A version of the weights of a segment.
    #[schema(as = WeightVersion, examples(json!({
        "version": 2, "sss_weight": 0.4, "ars_weight": 0.2, "evs_weight": 0.2, "trs_weight": 0.2,
        "reason": "replies on this platform do better when they are early",
        "created_at": "2026-03-01T08:00:00.000000Z"
    })))]
    WeightVersionBody<'a> of of: WeightVersion {
        /// As a restoration names it.
        version: i64,
        sss_weight: f64 = of.weights.sss_weight,
        ars_weight: f64 = of.weights.ars_weight,
        evs_weight: f64 = of.weights.evs_weight,
        trs_weight: f64 = of.weights.trs_weight,
        /// Why it was made.
        reason: &'a str,
        /// Since when it was in force.
        created_at: Time,
    }
}

/// Weights of one segment, in the log of changes.
#[derive(Serialize, ToSchema)]
#[schema(as = LoggedWeights, examples(json!({
    "segment": "platform:TWITTER", "sss_weight": 0.4, "ars_weight": 0.2, "evs_weight": 0.2, "trs_weight": 0.2
})))]
pub struct LoggedWeights<'a> {
    /// Type and key.
    segment: &'a str,
    sss_weight: f64,
    ars_weight: f64,
    evs_weight: f64,
    trs_weight: f64,
}

impl<'a> Shown<'a, BTreeMap<String, Weights>> for Vec<LoggedWeights<'a>> {
    fn shown(value: &'a BTreeMap<String, Weights>) -> Self {
        let logged = |(segment, weights): (&'a String, &Weights)| {
            let Weights { sss_weight, ars_weight, evs_weight, trs_weight } = *weights;
            LoggedWeights { segment, sss_weight, ars_weight, evs_weight, trs_weight }
        };
        value.iter().map(logged).collect()
    }
}

body! {
    /// Why weights were changed.
    #[schema(as = WeightAdjustment, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000d2", "date": "2026-03-01T08:00:00.000000Z", "action": "set",
        "reason": "replies on this platform do better when they are early", "valid_segments": 0,
        "total_segments": 1, "sample_sizes": { "platform:TWITTER": 0 }, "old_weights": null,
        "new_weights": [{
            "segment": "platform:TWITTER", "sss_weight": 0.4, "ars_weight": 0.2, "evs_weight": 0.2,
            "trs_weight": 0.2
        }],
        "predicted_improvement": null, "created_at": "2026-03-01T08:00:00.000000Z"
    })))]
    AdjustmentBody<'a> of entry: WeightAdjustment {
        #[schema(value_type = Uuid)]
        id: Id<WeightAdjustment>,
        date: Time,
        /// `set` or `restore`.
        action: &'a str,
        reason: &'a str,
        /// Of the segments changed, those whose weights were learned from decisions.
        valid_segments: i64,
        /// The segments changed.
        total_segments: i64,
        /// How many decisions each was learned from.
        #[schema(value_type = BTreeMap<String, i64>)]
        sample_sizes: &'a BTreeMap<String, i64> => &entry.sample_sizes,
        /// `null`: there were none.
        old_weights: Option<Vec<LoggedWeights<'a>>>,
        new_weights: Vec<LoggedWeights<'a>>,
        predicted_improvement: Option<f64>,
        created_at: Time,
    }
}

/// Weights of a segment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "segment_type": "platform", "segment_key": "TWITTER", "sss_weight": 0.4, "ars_weight": 0.2,
    "evs_weight": 0.2, "trs_weight": 0.2, "reason": "replies on this platform do better when they are early"
})))]
pub struct WeightsPut {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = SegmentTypeName)]
    segment_type: SegmentType,
    /// Name of an archetype or a platform; of everything it is always `global`.
    #[serde(default)]
    #[schema(schema_with = texts::segment_key)]
    segment_key: String,
    #[schema(minimum = 0, maximum = 1_000_000)]
    sss_weight: f64,
    #[schema(minimum = 0, maximum = 1_000_000)]
    ars_weight: f64,
    #[schema(minimum = 0, maximum = 1_000_000)]
    evs_weight: f64,
    #[schema(minimum = 0, maximum = 1_000_000)]
    trs_weight: f64,
    #[serde(default)]
    #[schema(schema_with = texts::summary)]
    reason: String,
}

impl WeightsPut {
    /// The use case, for the version that was seen.
    pub fn into_use_case(self, expected: Option<IfMatch>) -> Set {
        let Self { segment_type, segment_key, sss_weight, ars_weight, evs_weight, trs_weight, reason } = self;
        let weights = Weights { sss_weight, ars_weight, evs_weight, trs_weight };
        Set { segment: Segment { segment_type, segment_key }, weights, reason, expected }
    }
}

/// Which version of a segment's weights is to be in force again.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "segment_type": "platform", "segment_key": "TWITTER", "version": 1, "reason": "the change did harm"
})))]
pub struct RestorationCreate {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = SegmentTypeName)]
    segment_type: SegmentType,
    #[serde(default)]
    #[schema(schema_with = texts::segment_key)]
    segment_key: String,
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 1)]
    version: i64,
    #[serde(default)]
    #[schema(schema_with = texts::summary)]
    reason: String,
}

impl From<RestorationCreate> for Restore {
    fn from(new: RestorationCreate) -> Self {
        let RestorationCreate { segment_type, segment_key, version, reason } = new;
        Self { segment: Segment { segment_type, segment_key }, version, reason }
    }
}
