//! The results of a phase of an experiment: counts, means, differences, intervals, tests.
//!
//! Every number is finite; what cannot be said is none, and a reason says why. They are computed from
//! [`PhaseFigures`](super::PhaseFigures).

use serde::{Deserialize, Serialize};
use statistics::Reason;

use crate::engagement::MetricKind;

/// The results of a phase.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExperimentResults {
    /// Which phase.
    pub phase: i64,
    /// Units of all variants.
    pub units: u64,
    /// Units that were seen in two variants and left out.
    pub excluded: u64,
    /// Whether those are many: one in a hundred of all, or more.
    pub excluded_warning: bool,
    /// Units by variant, the baseline first.
    pub variants: Vec<VariantUnits>,
    /// Whether units came to the variants in the shares they were meant to.
    pub sample_ratio: SampleRatioResult,
    /// The goal, then the guardrails.
    pub metrics: Vec<MetricResult>,
}

/// Units of a variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VariantUnits {
    /// Its key.
    pub key: String,
    /// Units that were exposed to it and to no other.
    pub units: u64,
    /// Units that its weight lets expect; none of weight zero.
    pub expected: Option<f64>,
}

/// The χ² test of exposures; outcomes would cry wolf whenever a variant works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SampleRatioResult {
    /// χ²; none of fewer than two variants with weight, or no units.
    pub chi2: Option<f64>,
    /// The probability of a deviation at least as large.
    pub p: Option<f64>,
    /// Whether something sends units to the wrong variants.
    pub warning: bool,
    /// Why nothing is warned of although something may be wrong.
    pub reason: Option<Reason>,
    /// Variants of weight zero that have units all the same, by their keys.
    pub leaks: Vec<String>,
}

/// The results of a metric.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MetricResult {
    /// Its name.
    pub name: String,
    /// What kind of number it is.
    pub kind: MetricKind,
    /// By variant, the baseline first.
    pub variants: Vec<VariantResult>,
    /// Every variant but the baseline, against the baseline.
    pub comparisons: Vec<ComparisonResult>,
}

/// A metric in one variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VariantResult {
    /// The key of the variant.
    pub key: String,
    /// The units that `mean` is of: those with an outcome of a mean, all exposed ones of the rest.
    pub units: u64,
    /// The mean; of a proportion the rate.
    pub mean: Option<f64>,
    /// The variance of the sample (n − 1); of a proportion p (1 − p).
    pub variance: Option<f64>,
    /// Why one of them is none.
    pub reason: Option<Reason>,
}

/// A variant against the baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ComparisonResult {
    /// The key of the variant.
    pub variant: String,
    /// The key of the baseline.
    pub against: String,
    /// The variant's mean or rate less the baseline's.
    pub difference: Option<f64>,
    /// The difference in parts of the baseline's size.
    pub relative: Option<f64>,
    /// 95 % interval of the difference: lower and upper bound.
    pub interval: Option<[f64; 2]>,
    /// 95 % interval of the relative difference.
    pub relative_interval: Option<[f64; 2]>,
    /// The two-sided probability of a difference at least as large where there is none.
    pub p: Option<f64>,
    /// `p` by Holm's correction over the variants of the metric.
    pub p_adjusted: Option<f64>,
    /// Why a part is none.
    pub reason: Option<Reason>,
}
