//! Weights of scores, by segment and with versions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Id, Timestamp,
    engagement::{Platform, Scores},
    text_enum::text_enum,
    validation::Checker,
};

/// The largest weight.
const MOST: f64 = 1_000_000.0;

text_enum! {
    /// What a segment goes by.
    pub enum SegmentType {
        /// By the archetype of the reply.
        Archetype = "archetype",
        /// By the platform of the post.
        Platform = "platform",
        /// Everything.
        Global = "global",
    }
}

/// A part of all decisions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Segment {
    /// What it goes by.
    pub segment_type: SegmentType,
    /// Which one: the name of an archetype, a platform; of everything `global`.
    pub segment_key: String,
}

impl Segment {
    /// Everything.
    pub fn global() -> Self {
        Self { segment_type: SegmentType::Global, segment_key: SegmentType::Global.as_str().to_owned() }
    }

    /// The decisions for an archetype of this name.
    pub fn archetype(name: &str) -> Self {
        Self { segment_type: SegmentType::Archetype, segment_key: name.to_owned() }
    }

    /// Brings the key into its stored form and checks it as far as it can be known here.
    pub fn check(&mut self, c: &mut Checker) {
        match self.segment_type {
            SegmentType::Global => {
                c.string("segment_key", &mut self.segment_key, 0, 50);
                *self = Self::global();
            }
            SegmentType::Archetype => c.string("segment_key", &mut self.segment_key, 1, 50),
            SegmentType::Platform => {
                if Platform::from_name(&self.segment_key).is_none() {
                    c.fail("segment_key", "unknown", "must be TWITTER, REDDIT or THREADS");
                }
            }
        }
    }
}

/// The segments that a decision is in, in the order in which their weights are looked for.
pub fn candidates(order: &[SegmentType], platform: Platform, archetype: Option<&str>) -> Vec<Segment> {
    let segment = |segment_type: &SegmentType| {
        let segment_key = match segment_type {
            SegmentType::Archetype => archetype?.to_owned(),
            SegmentType::Platform => platform.as_str().to_owned(),
            SegmentType::Global => return Some(Segment::global()),
        };
        Some(Segment { segment_type: *segment_type, segment_key })
    };
    order.iter().filter_map(segment).collect()
}

/// How much each score counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    /// Of the first score.
    pub sss_weight: f64,
    /// Of the second.
    pub ars_weight: f64,
    /// Of the third.
    pub evs_weight: f64,
    /// Of the fourth.
    pub trs_weight: f64,
}

impl Weights {
    /// All count alike.
    pub const EQUAL: Self = Self { sss_weight: 0.25, ars_weight: 0.25, evs_weight: 0.25, trs_weight: 0.25 };

    /// In the order of the scores.
    pub const fn each(self) -> [f64; 4] {
        [self.sss_weight, self.ars_weight, self.evs_weight, self.trs_weight]
    }

    /// Their sum.
    pub fn sum(self) -> f64 {
        self.each().iter().sum()
    }

    /// The weighted mean of scores: Σ wᵢ·sᵢ / Σ wᵢ.
    pub fn composite(self, scores: &Scores) -> f64 {
        let weighted: f64 = self.each().iter().zip(scores.each()).map(|(weight, score)| weight * score).sum();
        (weighted / self.sum()).clamp(0.0, 1.0)
    }

    /// Checks every weight. All of them zero would leave nothing to divide by.
    pub fn check(&mut self, c: &mut Checker) {
        for (field, weight) in [
            ("sss_weight", &mut self.sss_weight),
            ("ars_weight", &mut self.ars_weight),
            ("evs_weight", &mut self.evs_weight),
            ("trs_weight", &mut self.trs_weight),
        ] {
            c.finite(field, weight);
            if !(0.0..=MOST).contains(weight) {
                c.fail(field, "out_of_range", format!("must be between 0 and {MOST}"));
            }
        }
        // Smaller sums lose the quotient's digits.
        if self.sum() < 1e-6 {
            c.fail("", "all_zero", "at least one weight must be above zero");
        }
    }
}

/// The weights of a segment, as they are in force.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentedWeights {
    /// Identity.
    pub id: Id<SegmentedWeights>,
    /// Of this segment.
    pub segment: Segment,
    /// How much each score counts.
    pub weights: Weights,
    /// How many decisions they were learned from.
    pub sample_size: i64,
    /// How well they did.
    pub performance: Option<f64>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When they were made.
    pub created_at: Timestamp,
    /// When they were last changed.
    pub updated_at: Timestamp,
}

impl SegmentedWeights {
    /// The first weights of a segment.
    pub fn new(id: Id<Self>, segment: Segment, weights: Weights, now: Timestamp) -> Self {
        Self {
            id,
            segment,
            weights,
            sample_size: 0,
            performance: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// The next version.
    pub fn change(&mut self, weights: Weights, now: Timestamp) {
        self.weights = weights;
        self.version += 1;
        self.updated_at = now;
    }

    /// The present version, to be kept.
    pub fn to_version(&self, reason: &str) -> WeightVersion {
        WeightVersion {
            weights_id: self.id,
            version: self.version,
            weights: self.weights,
            reason: reason.to_owned(),
            created_at: self.updated_at,
        }
    }
}

/// A version of the weights of a segment; never changed.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightVersion {
    /// Of these weights.
    pub weights_id: Id<SegmentedWeights>,
    /// Which one.
    pub version: i64,
    /// How much each score counted.
    pub weights: Weights,
    /// Why; up to 500 characters.
    pub reason: String,
    /// From then on.
    pub created_at: Timestamp,
}

/// Why weights were changed.
#[derive(Debug, Clone, PartialEq)]
pub struct WeightAdjustment {
    /// Identity.
    pub id: Id<WeightAdjustment>,
    /// When.
    pub date: Timestamp,
    /// What was done: `set` or `restore`.
    pub action: String,
    /// Why; up to 500 characters.
    pub reason: String,
    /// How many segments have weights that were learned from enough decisions.
    pub valid_segments: i64,
    /// How many segments have weights.
    pub total_segments: i64,
    /// How many decisions each segment was learned from.
    pub sample_sizes: BTreeMap<String, i64>,
    /// The weights before, by segment; none of a segment that had none.
    pub old_weights: Option<BTreeMap<String, Weights>>,
    /// The weights from then on, by segment.
    pub new_weights: BTreeMap<String, Weights>,
    /// What was hoped for.
    pub predicted_improvement: Option<f64>,
    /// When this was written.
    pub created_at: Timestamp,
}
