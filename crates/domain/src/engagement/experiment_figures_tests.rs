use std::{env, fs, path::PathBuf};

use serde_json::Value;

use super::*;
use crate::engagement::MetricDirection;

/// The published vectors, if they are on this machine. Where CI runs they must be.
fn vectors() -> Option<Value> {
    let data = env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let file = data.join("experiment-vectors.json");
    if let Ok(text) = fs::read_to_string(&file) {
        return Some(serde_json::from_str(&text).unwrap());
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", file.display());
    println!("skipped: no sample data at {}", file.display());
    None
}

/// Variants `v0`, `v1` … of equal weights.
fn exposed(units: &[u64]) -> Vec<VariantExposure> {
    weighed(&units.iter().map(|units| (*units, 0.5)).collect::<Vec<_>>())
}

fn weighed(groups: &[(u64, f64)]) -> Vec<VariantExposure> {
    let variant = |(index, (units, weight)): (usize, &(u64, f64))| VariantExposure {
        key: format!("v{index}"),
        weight: *weight,
        units: *units,
    };
    groups.iter().enumerate().map(variant).collect()
}

fn results(variants: Vec<VariantExposure>, kind: MetricKind, measured: Vec<Measured>) -> ExperimentResults {
    let metric = ExperimentMetric { name: "m".to_owned(), kind, direction: MetricDirection::Up };
    let metrics = vec![MetricFigures { metric, measured }];
    PhaseFigures { phase: 3, variants, excluded: 0, metrics }.results()
}

/// Of pairs of (conversions, units).
fn proportion(groups: &[(u64, u64)]) -> ExperimentResults {
    let units: Vec<u64> = groups.iter().map(|(_, units)| *units).collect();
    let measured =
        groups.iter().map(|(conversions, _)| Measured { conversions: *conversions, ..Measured::default() });
    results(exposed(&units), MetricKind::Proportion, measured.collect())
}

/// Of the outcomes of two variants, each unit with one.
fn mean(groups: [&[f64]; 2]) -> ExperimentResults {
    let units = groups.map(|values| u64::try_from(values.len()).unwrap());
    results(exposed(&units), MetricKind::Mean, groups.map(of_values).to_vec())
}

fn of_values(values: &[f64]) -> Measured {
    Measured { values: values.iter().copied().collect(), ..Measured::default() }
}

fn only(results: &ExperimentResults) -> &ComparisonResult {
    let [comparison] = results.metrics[0].comparisons.as_slice() else { panic!("{results:?}") };
    comparison
}

fn close(found: Option<f64>, expected: f64) {
    let good = found.is_some_and(|found| (found - expected).abs() <= 1e-9 * expected.abs().max(1e-3));
    assert!(good, "{found:?}, not {expected}");
}

fn all_close(found: Option<[f64; 2]>, expected: [f64; 2]) {
    close(found.map(|bounds| bounds[0]), expected[0]);
    close(found.map(|bounds| bounds[1]), expected[1]);
}

#[test]
fn sample_ratios_are_those_of_the_vectors() {
    let Some(vectors) = vectors() else { return };
    let sets = vectors["srm"].as_array().unwrap();
    assert!(!sets.is_empty());
    for set in sets {
        let units = set["observed"].as_array().unwrap().iter().map(|units| units.as_u64().unwrap());
        let weights = set["weights"].as_array().unwrap().iter().map(|weight| weight.as_f64().unwrap());
        let groups: Vec<_> = units.zip(weights).collect();
        let found = results(weighed(&groups), MetricKind::Mean, Vec::new()).sample_ratio;
        let expect = &set["expect"];
        let leaks = expect["arms_with_zero_weight_but_units"].as_array().cloned().unwrap_or_default();
        assert_eq!(found.leaks, leaks.iter().map(|at| format!("v{at}")).collect::<Vec<_>>(), "{set}");
        assert_eq!(found.warning, expect["mismatch_at_0.001"] == true, "{set}");
        let enough = expect["every_expected_at_least_5"] == true;
        assert_eq!(found.reason, (!enough).then_some(Reason::NotEnoughData), "{set}");
        match expect["chi_square"].as_f64() {
            Some(chi_square) => {
                close(found.chi2, chi_square);
                close(found.p, expect["p_value"].as_f64().unwrap());
            }
            None => assert_eq!((found.chi2, found.p), (None, None), "{set}"),
        }
    }
}

#[test]
fn units_are_counted_by_variant_with_what_was_expected() {
    let found = results(weighed(&[(30, 0.25), (4, 0.0), (66, 0.75)]), MetricKind::Mean, Vec::new());
    assert_eq!((found.phase, found.units), (3, 100));
    let variants: Vec<_> = found.variants.iter().map(|v| (v.key.as_str(), v.units, v.expected)).collect();
    assert_eq!(variants, [("v0", 30, Some(24.0)), ("v1", 4, None), ("v2", 66, Some(72.0))]);
}

#[test]
fn units_in_two_variants_are_warned_of_from_one_in_a_hundred() {
    for (excluded, warning) in [(0, false), (1, false), (2, true)] {
        let variants = exposed(&[70, 71]);
        let found = PhaseFigures { phase: 1, variants, excluded, metrics: Vec::new() }.results();
        assert_eq!((found.excluded, found.excluded_warning, found.units), (excluded, warning, 141));
    }
    // Of nobody at all there is nothing to warn of.
    let empty = PhaseFigures { phase: 1, variants: exposed(&[0, 0]), excluded: 0, metrics: Vec::new() };
    assert!(!empty.results().excluded_warning);
}

#[test]
fn proportions_are_compared_by_newcombe_and_fisher() {
    let found = proportion(&[(14, 28), (16, 30)]);
    let comparison = only(&found);
    close(comparison.difference, 0.033_333_333_333_333_33);
    all_close(comparison.interval, [-0.211_031_128_496_109_8, 0.272_434_514_295_178_2]);
    close(comparison.relative, 0.066_666_666_666_666_65);
    close(comparison.p, 1.0);
    assert_eq!((comparison.variant.as_str(), comparison.against.as_str()), ("v1", "v0"));
    assert_eq!((comparison.p_adjusted, comparison.reason), (comparison.p, None));
    let variants = &found.metrics[0].variants;
    assert_eq!((variants[0].units, variants[0].mean, variants[0].variance), (28, Some(0.5), Some(0.25)));
}

#[test]
fn means_are_compared_by_welch() {
    let found = mean([&[1.0, 3.0], &[2.0, 6.0]]);
    let comparison = only(&found);
    // Standard error √(2/2 + 8/2) = √5, degrees of freedom 25 / (1 + 16).
    assert_eq!((comparison.difference, comparison.relative), (Some(2.0), Some(1.0)));
    let [lower, upper] = comparison.interval.unwrap();
    assert!(lower < 0.0 && upper > 4.0 && (f64::midpoint(lower, upper) - 2.0).abs() < 1e-9);
    assert!(comparison.p.is_some_and(|p| p > 0.3 && p < 0.6));
    let variants = &found.metrics[0].variants;
    assert_eq!((variants[1].units, variants[1].mean, variants[1].variance), (2, Some(4.0), Some(8.0)));
}

#[test]
fn nobody_in_a_variant_is_no_mean() {
    for found in [proportion(&[(10, 100), (0, 0)]), mean([&[1.0, 2.0], &[]])] {
        let comparison = only(&found);
        assert_eq!((comparison.difference, comparison.interval, comparison.p), (None, None, None));
        assert_eq!((comparison.p_adjusted, comparison.reason), (None, Some(Reason::NoUnits)));
        let empty = &found.metrics[0].variants[1];
        assert_eq!((empty.units, empty.mean, empty.reason), (0, None, Some(Reason::NoUnits)));
        assert!(found.sample_ratio.chi2.is_some());
    }
}

#[test]
fn one_unit_has_a_mean_and_no_interval() {
    let found = mean([&[1.0, 2.0], &[5.0]]);
    let comparison = only(&found);
    assert_eq!((comparison.difference, comparison.interval, comparison.p), (Some(3.5), None, None));
    assert_eq!(comparison.reason, Some(Reason::TooFewUnits));
    let one = &found.metrics[0].variants[1];
    assert_eq!((one.mean, one.variance, one.reason), (Some(5.0), None, Some(Reason::TooFewUnits)));
}

#[test]
fn no_variance_is_no_certainty() {
    let found = mean([&[3.0, 3.0, 3.0], &[4.0, 4.0]]);
    let comparison = only(&found);
    assert_eq!((comparison.difference, comparison.interval, comparison.p), (Some(1.0), None, None));
    assert_eq!(comparison.reason, Some(Reason::ZeroVariance));
    // With a spread in one of them the other's degrees of freedom count.
    let one = mean([&[3.0, 3.0, 3.0], &[4.0, 6.0]]);
    assert!(only(&one).interval.is_some() && only(&one).p.is_some());
}

#[test]
fn no_conversions_leave_an_interval() {
    let found = proportion(&[(0, 120), (0, 130)]);
    let comparison = only(&found);
    assert_eq!((comparison.difference, comparison.p, comparison.relative), (Some(0.0), Some(1.0), None));
    let [lower, upper] = comparison.interval.unwrap();
    assert!(lower < -0.01 && upper > 0.01);
    let found = proportion(&[(0, 200), (7, 210)]);
    assert!(only(&found).interval.is_some());
    assert_eq!((only(&found).relative, only(&found).reason), (None, Some(Reason::BaselineZero)));
}

#[test]
fn a_relative_difference_is_of_the_size_of_the_baseline() {
    let found = mean([&[-10.0, -12.0], &[-5.0, -6.0]]);
    close(only(&found).relative, 0.5);
    let zero = mean([&[-1.0, 1.0], &[1.0, 2.0]]);
    assert_eq!((only(&zero).difference, only(&zero).relative), (Some(1.5), None));
    assert_eq!(only(&zero).reason, Some(Reason::BaselineZero));
}

#[test]
fn a_baseline_next_to_zero_gives_no_infinity() {
    let found = mean([&[1e-300, 3e-300], &[1e15, 2e15]]);
    let comparison = only(&found);
    assert_eq!((comparison.relative, comparison.relative_interval), (None, None));
    assert_eq!(comparison.reason, Some(Reason::BaselineZero));
    assert!(comparison.interval.is_some_and(|bounds| bounds.iter().all(|bound| bound.is_finite())));
}

#[test]
fn units_without_an_outcome_count_as_the_kind_has_it() {
    let measured = vec![of_values(&[2.0, 4.0]), of_values(&[3.0, 5.0])];
    let counted = results(exposed(&[4, 2]), MetricKind::Count, measured.clone());
    let variants = &counted.metrics[0].variants;
    assert_eq!((variants[0].units, variants[0].mean), (4, Some(1.5)));
    assert_eq!((variants[1].units, variants[1].mean), (2, Some(4.0)));
    let meant = results(exposed(&[4, 2]), MetricKind::Mean, measured);
    assert_eq!((meant.metrics[0].variants[0].units, meant.metrics[0].variants[0].mean), (2, Some(3.0)));
}

#[test]
fn several_variants_are_corrected_by_holm() {
    let found = proportion(&[(50, 1_000), (80, 1_000), (90, 1_000), (55, 1_000)]);
    let comparisons = &found.metrics[0].comparisons;
    let raw: Vec<_> = comparisons.iter().map(|comparison| comparison.p).collect();
    let adjusted: Vec<_> = comparisons.iter().map(|comparison| comparison.p_adjusted).collect();
    assert_eq!(adjusted, holm(&raw));
    close(adjusted[1], 3.0 * raw[1].unwrap());
    assert!(comparisons.iter().all(|comparison| comparison.against == "v0"));
}

#[test]
fn results_come_back_from_their_json() {
    let found = proportion(&[(0, 40), (7, 60)]);
    let text = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<ExperimentResults>(&text).unwrap(), found);
    assert!(text.contains(r#""reason":"baseline_zero""#), "{text}");
}
