//! Means, by Welch's test (Biometrika 34, 1947): variances need not be equal.

use crate::{
    comparison::{Comparison, Interval, Level, Reason, relative_to},
    distributions::{t_quantile, t_two_sided},
    moments::{Moments, as_float},
};

/// Compares the mean of `group` with that of `baseline`.
///
/// The relative interval is by the delta method with the same degrees of freedom.
pub fn compare_means(baseline: &Moments, group: &Moments, level: Level) -> Comparison {
    let (Some(mean), Some(other)) = (baseline.mean(), group.mean()) else {
        return Comparison::unsaid(Reason::NoUnits);
    };
    let difference = other - mean;
    let relative = relative_to(mean, difference);
    let said = Comparison { difference: Some(difference), relative, ..Comparison::default() };
    let (Some(baseline), Some(group)) = (Spread::of(baseline), Spread::of(group)) else {
        return Comparison { reason: Some(Reason::TooFewUnits), ..said };
    };
    let Some(welch) = Welch::of(baseline, group) else {
        return Comparison { reason: Some(Reason::ZeroVariance), ..said };
    };
    let quantile = t_quantile(level, welch.degrees);
    let interval = |middle: f64, error: f64| Interval::around(middle, quantile * error);
    Comparison {
        interval: Some(interval(difference, welch.error)),
        relative_interval: relative
            .map(|relative| interval(relative, relative_error(mean, other, baseline, group))),
        p: Some(t_two_sided(difference / welch.error, welch.degrees)),
        reason: relative.is_none().then_some(Reason::BaselineZero),
        ..said
    }
}

/// The squared standard error of a mean, and the degrees of freedom it has.
#[derive(Clone, Copy)]
struct Spread {
    squared_error: f64,
    degrees: f64,
}

impl Spread {
    fn of(moments: &Moments) -> Option<Self> {
        let variance = moments.variance()?;
        let count = as_float(moments.count());
        Some(Self { squared_error: variance / count, degrees: count - 1.0 })
    }
}

/// Standard error and degrees of freedom (Welch–Satterthwaite) of a difference.
struct Welch {
    error: f64,
    degrees: f64,
}

impl Welch {
    /// None where neither group varies.
    fn of(baseline: Spread, group: Spread) -> Option<Self> {
        let squared = baseline.squared_error + group.squared_error;
        if squared <= 0.0 {
            return None;
        }
        // Shares of one: the squares of small errors would vanish.
        let part = |spread: Spread| (spread.squared_error / squared).powi(2) / spread.degrees;
        Some(Self { error: squared.sqrt(), degrees: 1.0 / (part(baseline) + part(group)) })
    }
}

fn relative_error(mean: f64, other: f64, baseline: Spread, group: Spread) -> f64 {
    let ratio = other / mean;
    (group.squared_error + baseline.squared_error * ratio * ratio).sqrt() / mean.abs()
}
