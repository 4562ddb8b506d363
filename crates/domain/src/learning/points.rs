//! Points: decimals with four places, counted exactly.

use std::iter::Sum;

/// How many units a point has: what four decimal places can tell apart.
const UNITS: f64 = 10_000.0;

/// Points of a question, an answer or an attempt, counted in ten-thousandths. Sums and comparisons are
/// exact: ten times 0.1 is 1. Everywhere else points are the `f64` nearest to the decimal, which is the
/// one that its text reads as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(i64);

impl Points {
    /// The fewest that a question can be worth.
    pub const LEAST: Self = Self(1);

    /// The nearest to a number, halves away from zero.
    #[expect(clippy::cast_possible_truncation, reason = "points are far below 2^53 units; NaN becomes 0")]
    pub fn nearest(value: f64) -> Self {
        Self((value * UNITS).round() as i64)
    }

    /// A number that has at most four decimal places. What binary fractions add to such a number
    /// (0.1 + 0.2) is forgiven.
    pub fn exact(value: f64) -> Option<Self> {
        let nearest = Self::nearest(value);
        let forgiven = 4.0 * f64::EPSILON * value.abs();
        let is_it = value.is_finite() && (nearest.value() - value).abs() <= forgiven;
        is_it.then_some(nearest)
    }

    /// What a question of so many points counts: at least [`Points::LEAST`], also where more places were
    /// stored before points had four.
    pub fn of_question(points: f64) -> Self {
        Self::nearest(points).max(Self::LEAST)
    }

    /// The number without what binary fractions may have left in it.
    pub fn tidied(value: f64) -> f64 {
        Self::nearest(value).value()
    }

    /// As a number: the nearest one to the decimal.
    #[expect(clippy::cast_precision_loss, reason = "points are far below 2^53 units")]
    pub fn value(self) -> f64 {
        self.0 as f64 / UNITS
    }

    /// The fraction `part / whole`, both not negative, rounded half up; nothing of nothing.
    #[must_use]
    pub fn fraction(self, part: usize, whole: usize) -> Self {
        let (part, whole) = (part as i128, whole as i128);
        if whole == 0 {
            return Self::default();
        }
        Self(narrow((2 * i128::from(self.0) * part + whole).div_euclid(2 * whole)))
    }

    /// Whether so many points of `max` are at least `percent` of them: score × 100 ≥ percent × maximum.
    pub fn reach(self, percent: i64, max: Self) -> bool {
        i128::from(self.0) * 100 >= i128::from(percent) * i128::from(max.0)
    }

    /// Whether `self` of `max` is a larger share than `other` of `other_max`. Where there is nothing to earn,
    /// all of it was earned; but a result that has points is the better one of two full ones.
    pub fn is_larger_share(self, max: Self, other: Self, other_max: Self) -> bool {
        match (max.0 > 0, other_max.0 > 0) {
            (true, true) => {
                i128::from(self.0) * i128::from(other_max.0) > i128::from(other.0) * i128::from(max.0)
            }
            (true, false) => self >= max,
            (false, true) => other < other_max,
            (false, false) => false,
        }
    }

    /// The mean share of several results (score, maximum), as points of `max`, rounded half up. Exact where
    /// all have one maximum; else each share counts to the billionth of a unit.
    pub fn mean_share(results: &[(Self, Self)], max: Self) -> Self {
        const FINE: i128 = 1_000_000_000;
        let count = results.len() as i128;
        if count == 0 {
            return Self::default();
        }
        if results.iter().all(|(_, own)| *own == max) {
            let sum: Self = results.iter().map(|(score, _)| *score).sum();
            return sum.fraction(1, results.len());
        }
        let share = |(score, own): &(Self, Self)| {
            if own.0 <= 0 { 0 } else { i128::from(score.0) * i128::from(max.0) * FINE / i128::from(own.0) }
        };
        let sum: i128 = results.iter().map(share).sum();
        // What was cut off each share is at most one billionth; it must not turn a half down.
        Self(narrow((sum + count + FINE * count / 2).div_euclid(FINE * count)))
    }
}

fn narrow(units: i128) -> i64 {
    i64::try_from(units).unwrap_or(i64::MAX)
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        Self(points.fold(0, |sum, points| sum.saturating_add(points.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_four_places_are_exact_and_others_are_none() {
        for (number, value) in [
            (0.1 + 0.2, Some(0.3)),
            (0.0001, Some(0.0001)),
            (1_000_000.0, Some(1_000_000.0)),
            (999_999.999_9, Some(999_999.999_9)),
            (-0.0, Some(0.0)),
            (0.00001, None),
            (1e-9, None),
            (0.333_33, None),
            (1.0 / 3.0, None),
            (f64::NAN, None),
            (f64::INFINITY, None),
        ] {
            assert_eq!(Points::exact(number).map(Points::value), value, "{number}");
        }
    }

    #[test]
    fn halves_are_rounded_up() {
        let points = |value| Points::exact(value).unwrap();
        assert_eq!(points(1.0).fraction(1, 3), points(0.3333));
        assert_eq!(points(1.0).fraction(2, 3), points(0.6667));
        assert_eq!(points(0.0001).fraction(1, 2), points(0.0001));
        assert_eq!(points(0.0001).fraction(1, 3), points(0.0));
        assert_eq!(points(5.0).fraction(0, 0), points(0.0));
    }
}
