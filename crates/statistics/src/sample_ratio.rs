//! Whether units came to the groups in the shares they were meant to.

use crate::{comparison::Reason, distributions::chi_square_upper, moments::as_float};

/// A ratio less probable than this is warned of. Looked at daily, 5 % would cry wolf in every
/// fourth experiment.
pub const WARNING_BELOW: f64 = 0.001;

/// Fewest expected units of each group that χ² holds for.
const ENOUGH: f64 = 5.0;

/// The χ² test of the units of each group against the shares of their weights.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleRatio {
    /// Expected units of each group with a weight, in order.
    pub expected: Vec<f64>,
    /// Sum of squared deviations over expectations; none of fewer than two groups or no units.
    pub chi_square: Option<f64>,
    /// The probability of a deviation at least as large; none where `chi_square` is.
    pub p: Option<f64>,
    /// Whether something sends units to the wrong groups: p below [`WARNING_BELOW`] of enough units.
    pub warning: bool,
    /// Why nothing is warned of although something may be wrong.
    pub reason: Option<Reason>,
    /// Groups of weight zero that have units all the same, by their place.
    pub leaks: Vec<usize>,
}

/// Tests pairs of (units, weight). Weights are not negative and need not sum to one; a group of
/// weight zero is no part of the test.
pub fn sample_ratio(groups: &[(u64, f64)]) -> SampleRatio {
    let weighed: Vec<(f64, f64)> = groups
        .iter()
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(units, weight)| (as_float(*units), *weight))
        .collect();
    let all: f64 = weighed.iter().map(|(units, _)| units).sum();
    let weights: f64 = weighed.iter().map(|(_, weight)| weight).sum();
    let expected: Vec<f64> = weighed.iter().map(|(_, weight)| weight / weights * all).collect();
    let leaks = groups
        .iter()
        .enumerate()
        .filter(|(_, (units, weight))| *weight <= 0.0 && *units > 0)
        .map(|(at, _)| at)
        .collect();
    let degrees = u32::try_from(weighed.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let testable = degrees > 0 && all > 0.0;
    let chi_square = testable
        .then(|| weighed.iter().zip(&expected).map(|((units, _), mean)| (units - mean).powi(2) / mean).sum());
    let p = chi_square.map(|chi_square| chi_square_upper(chi_square, degrees));
    let enough = testable && expected.iter().all(|mean| *mean >= ENOUGH);
    SampleRatio {
        expected,
        chi_square,
        p,
        warning: enough && p.is_some_and(|p| p < WARNING_BELOW),
        reason: (!enough).then_some(Reason::NotEnoughData),
        leaks,
    }
}
