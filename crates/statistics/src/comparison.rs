//! The answer of a comparison, the same for means and proportions.

use serde::{Deserialize, Serialize};

/// A confidence level: the probability that an interval misses, `0 < alpha < 1`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level(f64);

impl Level {
    /// 95 %: an interval misses the true value once in twenty experiments.
    pub const USUAL: Self = Self(0.05);

    /// The level of an error rate; none outside of (0, 1).
    pub fn of_alpha(alpha: f64) -> Option<Self> {
        (alpha > 0.0 && alpha < 1.0).then_some(Self(alpha))
    }

    /// The probability that an interval of this level misses.
    pub fn alpha(self) -> f64 {
        self.0
    }
}

/// Why something is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A group has no units: it has no mean.
    NoUnits,
    /// A group has one unit: it has no variance.
    TooFewUnits,
    /// No group varies: the samples say nothing about their spread.
    ZeroVariance,
    /// The baseline is zero: nothing is relative to it.
    BaselineZero,
    /// Fewer than five units are expected in a group: χ² does not hold.
    NotEnoughData,
}

impl Reason {
    /// The name in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoUnits => "no_units",
            Self::TooFewUnits => "too_few_units",
            Self::ZeroVariance => "zero_variance",
            Self::BaselineZero => "baseline_zero",
            Self::NotEnoughData => "not_enough_data",
        }
    }
}

/// Bounds of a confidence interval, `lower <= upper`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower bound.
    pub lower: f64,
    /// The upper bound.
    pub upper: f64,
}

impl Interval {
    /// The interval `half` to both sides of `middle`.
    pub(crate) fn around(middle: f64, half: f64) -> Self {
        Self { lower: middle - half, upper: middle + half }
    }
}

/// A group against the baseline. What cannot be said is none, and `reason` says why.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Comparison {
    /// The group's mean or rate less the baseline's.
    pub difference: Option<f64>,
    /// Where the true difference lies.
    pub interval: Option<Interval>,
    /// The difference divided by the size of the baseline: above zero is more, whatever its sign.
    pub relative: Option<f64>,
    /// Where the true relative difference lies.
    pub relative_interval: Option<Interval>,
    /// The two-sided probability of a difference at least as large where there is none.
    pub p: Option<f64>,
    /// Why a part is none.
    pub reason: Option<Reason>,
}

impl Comparison {
    /// Nothing but why.
    pub(crate) fn unsaid(reason: Reason) -> Self {
        Self { reason: Some(reason), ..Self::default() }
    }
}

/// `difference` in parts of the baseline's size; none of a baseline of zero.
pub(crate) fn relative_to(baseline: f64, difference: f64) -> Option<f64> {
    (baseline != 0.0).then(|| difference / baseline.abs())
}
