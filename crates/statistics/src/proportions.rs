//! Proportions: Wilson's interval, Newcombe's hybrid of two, the ratio of two, and their tests.

use crate::{
    comparison::{Comparison, Interval, Level, Reason, relative_to},
    distributions::{normal_quantile, normal_two_sided},
    fisher::fisher_exact,
    moments::as_float,
};

/// Units of both groups up to which Fisher's exact test is made; above, the pooled z test.
pub const EXACT_UNITS: u64 = 200_000;

/// Units, and how many of them converted (`successes <= units`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proportion {
    /// How many converted.
    pub successes: u64,
    /// How many could.
    pub units: u64,
}

impl Proportion {
    /// The share that converted; none of no units.
    pub fn rate(self) -> Option<f64> {
        (self.units > 0).then(|| as_float(self.successes) / as_float(self.units))
    }

    /// Wilson's score interval (J. Am. Stat. Assoc. 22, 1927); none of no units.
    pub fn wilson(self, level: Level) -> Option<Interval> {
        let rate = self.rate()?;
        let (n, z) = (as_float(self.units), normal_quantile(level));
        let scale = 1.0 + z * z / n;
        let middle = (rate + z * z / (2.0 * n)) / scale;
        let half = z * (rate * (1.0 - rate) / n + z * z / (4.0 * n * n)).sqrt() / scale;
        // At the ends the bound is the end itself; rounding would leave a crumb.
        Some(Interval {
            lower: if self.successes == 0 { 0.0 } else { middle - half },
            upper: if self.successes == self.units { 1.0 } else { middle + half },
        })
    }
}

/// Compares the rate of `group` with that of `baseline`.
///
/// The interval of the difference is Newcombe's hybrid score interval (method 10, Stat. Med. 17,
/// 1998); that of the relative difference is recovered from the same two intervals (Donner and Zou,
/// Stat. Methods Med. Res. 21, 2012). Wald's is neither: it misses too often in small samples.
pub fn compare_proportions(baseline: Proportion, group: Proportion, level: Level) -> Comparison {
    let (Some(mine), Some(other)) = (Estimate::of(baseline, level), Estimate::of(group, level)) else {
        return Comparison::unsaid(Reason::NoUnits);
    };
    let difference = other.rate - mine.rate;
    let relative = relative_to(mine.rate, difference);
    Comparison {
        difference: Some(difference),
        interval: Some(Interval {
            lower: difference - (other.below().powi(2) + mine.above().powi(2)).sqrt(),
            upper: difference + (other.above().powi(2) + mine.below().powi(2)).sqrt(),
        }),
        relative,
        relative_interval: relative.map(|_| relative_interval(mine, other)),
        p: Some(p_value(baseline, group)),
        reason: relative.is_none().then_some(Reason::BaselineZero),
    }
}

#[derive(Clone, Copy)]
struct Estimate {
    rate: f64,
    wilson: Interval,
}

impl Estimate {
    fn of(proportion: Proportion, level: Level) -> Option<Self> {
        Some(Self { rate: proportion.rate()?, wilson: proportion.wilson(level)? })
    }

    fn below(self) -> f64 {
        self.rate - self.wilson.lower
    }

    fn above(self) -> f64 {
        self.wilson.upper - self.rate
    }
}

/// Bounds of other / mine − 1. The lower one is written without the division that ends at 0 / 0
/// where few converted.
fn relative_interval(mine: Estimate, other: Estimate) -> Interval {
    let product = mine.rate * other.rate;
    let reach = |other_bound: f64, mine_bound: f64| {
        let part = other_bound * (2.0 * other.rate - other_bound);
        let whole = mine_bound * (2.0 * mine.rate - mine_bound);
        (part, whole, (product * product - part * whole).max(0.0).sqrt())
    };
    let (part, _, root) = reach(other.wilson.lower, mine.wilson.upper);
    let lower = if part > 0.0 { part / (product + root) } else { 0.0 };
    let (_, whole, root) = reach(other.wilson.upper, mine.wilson.lower);
    Interval { lower: lower - 1.0, upper: (product + root) / whole - 1.0 }
}

fn p_value(baseline: Proportion, group: Proportion) -> f64 {
    if baseline.units + group.units <= EXACT_UNITS {
        return fisher_exact(baseline, group);
    }
    let (n, m) = (as_float(baseline.units), as_float(group.units));
    let (all, successes) = (n + m, as_float(baseline.successes + group.successes));
    let pooled = successes / all;
    let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    // Nobody or everybody converted: the exact test says 1.
    if error <= 0.0 {
        return 1.0;
    }
    normal_two_sided((as_float(group.successes) / m - as_float(baseline.successes) / n) / error)
}
