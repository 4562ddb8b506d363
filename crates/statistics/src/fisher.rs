//! Fisher's exact test of two proportions.

use crate::{moments::as_float, proportions::Proportion};

/// Tables whose weights differ by less are equally probable: the rest is rounding.
const TIE: f64 = 1e-7;

/// The two-sided p of two proportions: the probability, given the margins, of all tables that are
/// not more probable than the observed one. Time and memory grow with the number of such tables.
pub fn fisher_exact(baseline: Proportion, group: Proportion) -> f64 {
    let margins = Margins::of(baseline, group);
    let mode = margins.mode();
    // Each weight from its neighbour's, beginning at the most probable table. Logarithms of
    // factorials would lose the digits that ties are told by.
    let above = weights((mode..margins.most).map(|at| margins.ratio(at)));
    let below = weights((margins.fewest..mode).rev().map(|at| 1.0 / margins.ratio(at)));
    let observed = if group.successes > mode {
        weight_at(&above, group.successes - mode)
    } else {
        weight_at(&below, mode - group.successes)
    };
    let limit = observed * (1.0 + TIE);
    // The most probable table stands in both lists.
    let every = || above.iter().chain(below.iter().skip(1));
    let extreme: f64 = every().filter(|weight| **weight <= limit).sum();
    (extreme / every().sum::<f64>()).min(1.0)
}

/// What all tables have in common: the group's successes are all that differs.
struct Margins {
    baseline_units: u64,
    group_units: u64,
    successes: u64,
    fewest: u64,
    most: u64,
}

impl Margins {
    fn of(baseline: Proportion, group: Proportion) -> Self {
        let successes = baseline.successes + group.successes;
        Self {
            baseline_units: baseline.units,
            group_units: group.units,
            successes,
            fewest: successes.saturating_sub(baseline.units),
            most: successes.min(group.units),
        }
    }

    /// The group's successes in the most probable table.
    fn mode(&self) -> u64 {
        let units = u128::from(self.baseline_units) + u128::from(self.group_units);
        let mode = (u128::from(self.group_units) + 1) * (u128::from(self.successes) + 1) / (units + 2);
        u64::try_from(mode).unwrap_or(self.most).clamp(self.fewest, self.most)
    }

    /// The probability of the table with one success more in the group, in parts of that with `at`.
    fn ratio(&self, at: u64) -> f64 {
        let more = as_float(self.group_units - at) * as_float(self.successes - at);
        let fewer = as_float(at + 1) * as_float(self.baseline_units + at + 1 - self.successes);
        more / fewer
    }
}

/// 1, then each weight the one before times the next ratio; it ends where weights vanish.
fn weights(ratios: impl Iterator<Item = f64>) -> Vec<f64> {
    let products = ratios.scan(1.0, |weight, ratio| {
        *weight *= ratio;
        (*weight > 0.0).then_some(*weight)
    });
    std::iter::once(1.0).chain(products).collect()
}

fn weight_at(weights: &[f64], distance: u64) -> f64 {
    usize::try_from(distance).ok().and_then(|at| weights.get(at)).copied().unwrap_or(0.0)
}
