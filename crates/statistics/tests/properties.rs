//! What holds for every input: no NaN, bounds in order, the same from both sides.

use proptest::prelude::*;
use statistics::{
    Comparison, Interval, Level, Moments, Proportion, Reason, compare_means, compare_proportions, exact_sum,
    fisher_exact, holm, sample_ratio,
};

fn proportion() -> impl Strategy<Value = Proportion> {
    (0_u64..2_000_000)
        .prop_flat_map(|units| (0..=units).prop_map(move |successes| Proportion { successes, units }))
}

fn sample() -> impl Strategy<Value = Moments> {
    let value = prop_oneof![-10.0..10.0, -1e12..1e12, Just(0.0), Just(1.0)];
    prop::collection::vec(value, 0..40).prop_map(|values| values.into_iter().collect())
}

fn in_order(interval: Interval) -> bool {
    interval.lower <= interval.upper && interval.lower.is_finite() && interval.upper.is_finite()
}

fn is_sound(found: &Comparison) -> bool {
    [found.difference, found.relative, found.p].into_iter().flatten().all(f64::is_finite)
        && [found.interval, found.relative_interval].into_iter().flatten().all(in_order)
        && found.p.is_none_or(|p| (0.0..=1.0).contains(&p))
        && (found.relative_interval.is_some() || found.reason.is_some())
}

proptest! {
    #[test]
    #[expect(clippy::cast_precision_loss, reason = "that is the one rounding")]
    fn sums_are_exact_but_for_one_rounding(
        values in prop::collection::vec((-(1_i64 << 53)..=1 << 53, 0_u8..60), 0..40),
    ) {
        // As multiples of 2^-40: whole numbers, whose sum is exact and rounded once when it is converted.
        let scale = 2_f64.powi(-40);
        let sum: i128 = values.iter().map(|(digits, place)| i128::from(*digits) << place).sum();
        let number = |(digits, place): &(i64, u8)| *digits as f64 * 2_f64.powi(i32::from(*place)) * scale;
        let (expected, numbers) = (sum as f64 * scale, values.iter().map(number).collect::<Vec<_>>());
        let bits = |sum: f64| sum.to_bits();
        prop_assert_eq!(bits(exact_sum(numbers.iter().copied())), bits(expected));
        prop_assert_eq!(bits(exact_sum(numbers.iter().rev().copied())), bits(expected));
        prop_assert_eq!(bits(exact_sum(numbers.iter().map(|number| -number))), bits(0.0 - expected));
    }

    #[test]
    fn comparisons_of_proportions_say_no_nonsense(one in proportion(), other in proportion()) {
        let found = compare_proportions(one, other, Level::USUAL);
        prop_assert!(is_sound(&found), "{found:?}");
        if let (Some(difference), Some(interval)) = (found.difference, found.interval) {
            prop_assert!(interval.lower <= difference && difference <= interval.upper);
            prop_assert!(interval.lower < interval.upper && -1.0 <= interval.lower + 1e-12);
        }
    }

    #[test]
    fn comparisons_of_means_say_no_nonsense(one in sample(), other in sample()) {
        let found = compare_means(&one, &other, Level::USUAL);
        prop_assert!(is_sound(&found), "{found:?}");
        let back = compare_means(&other, &one, Level::USUAL);
        prop_assert_eq!(found.p, back.p);
    }

    #[test]
    fn zeros_at_once_are_zeros_one_by_one(values in prop::collection::vec(-1e3..1e3, 0..30), zeros in 0_u64..50) {
        let mut at_once: Moments = values.iter().copied().collect();
        at_once.add_zeros(zeros);
        let one_by_one: Moments =
            values.iter().copied().chain((0..zeros).map(|_| 0.0)).collect();
        prop_assert_eq!(at_once.count(), one_by_one.count());
        let close = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (Some(one), Some(other)) => (one - other).abs() <= 1e-9 * (1.0 + other.abs()),
            (one, other) => one == other,
        };
        prop_assert!(close(at_once.mean(), one_by_one.mean()));
        prop_assert!(close(at_once.variance(), one_by_one.variance()));
    }

    #[test]
    fn the_exact_test_is_the_sum_over_tables(
        (n, a, m, b) in (1_u64..25, 1_u64..25).prop_flat_map(|(n, m)| (Just(n), 0..=n, Just(m), 0..=m))
    ) {
        let baseline = Proportion { successes: a, units: n };
        let group = Proportion { successes: b, units: m };
        let found = fisher_exact(baseline, group);
        // Binomial coefficients of these sizes are exact in 128 bits.
        let ways = |k: u64| choose(m, k) * choose(n, a + b - k);
        let tables = (a + b).saturating_sub(n)..=(a + b).min(m);
        let extreme: u128 = tables.clone().map(ways).filter(|count| *count <= ways(b)).sum();
        let all: u128 = tables.map(ways).sum();
        let expected = ratio(extreme, all);
        prop_assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        prop_assert!((fisher_exact(group, baseline) - found).abs() < 1e-12);
    }

    #[test]
    fn corrected_values_are_no_smaller(values in prop::collection::vec(prop::option::of(0.0..=1.0), 0..8)) {
        let found = holm(&values);
        for (value, adjusted) in values.iter().zip(&found) {
            prop_assert_eq!(value.is_none(), adjusted.is_none());
            prop_assert!(adjusted.unwrap_or(1.0) >= value.unwrap_or(0.0));
        }
    }

    #[test]
    fn ratios_say_no_nonsense(groups in prop::collection::vec((0_u64..1_000_000_000, 0.0..100.0), 0..10)) {
        let found = sample_ratio(&groups);
        prop_assert!(found.chi_square.is_none_or(f64::is_finite));
        prop_assert!(found.p.is_none_or(|p| (0.0..=1.0).contains(&p)));
        prop_assert!(!found.warning || found.reason.is_none());
    }
}

#[expect(clippy::cast_precision_loss, reason = "fifteen digits are enough")]
fn ratio(part: u128, all: u128) -> f64 {
    part as f64 / all as f64
}

fn choose(n: u64, k: u64) -> u128 {
    (0..k).fold(1, |ways, at| ways * u128::from(n - at) / u128::from(at + 1))
}

#[test]
fn a_large_sample_is_as_good_as_normal() {
    let (one, other) = (Moments::known(4_000_000, 1.0, 9.0), Moments::known(5_000_000, 1.004, 9.0));
    let found = compare_means(&one, &other, Level::USUAL);
    let interval = found.interval.unwrap();
    let error = (9.0_f64 / 4e6 + 9.0 / 5e6).sqrt();
    assert!(((interval.upper - interval.lower) / 2.0 / error - 1.959_964).abs() < 1e-5);
    assert_eq!(found.reason, None);
}

#[test]
fn nobody_of_very_many_converts() {
    let nobody = Proportion { successes: 0, units: 10_000_000 };
    let found = compare_proportions(nobody, nobody, Level::USUAL);
    assert_eq!((found.p, found.reason), (Some(1.0), Some(Reason::BaselineZero)));
    assert!(found.interval.is_some_and(|interval| interval.lower < 0.0 && interval.upper > 0.0));
}

#[test]
fn halfway_between_two_sums_the_least_part_decides() {
    let (half, least) = (2_f64.powi(-53), 2_f64.powi(-110));
    for (values, expected) in [
        ([1.0, half, least], 1.0 + 2_f64.powi(-52)),
        ([1.0, half, -least], 1.0),
        ([1.0, half, 0.0], 1.0),
        ([1.0, 3.0 * half, -least], 1.0 + 2_f64.powi(-52)),
    ] {
        assert_eq!(exact_sum(values).to_bits(), expected.to_bits(), "{values:?}");
        let negated = values.map(|value| -value);
        assert_eq!(exact_sum(negated).to_bits(), (-expected).to_bits(), "{negated:?}");
    }
}
