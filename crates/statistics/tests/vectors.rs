//! Published numbers and such as were computed by other libraries.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; helpers of tests are not covered by the settings"
)]

use std::{env, fs, path::PathBuf};

use serde_json::Value;
use statistics::{
    Comparison, Interval, Level, Moments, Proportion, compare_means, compare_proportions, holm, sample_ratio,
};

/// The vectors, if they are on this machine. Where CI runs they must be.
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

fn sets<'a>(vectors: &'a Value, kind: &str) -> &'a Vec<Value> {
    vectors[kind].as_array().unwrap()
}

/// 1e-9 relative or 1e-12 absolute, as the vectors say.
fn estimate(name: &str, part: &str, found: Option<f64>, expected: &Value) {
    let Some(expected) = expected.as_f64() else {
        assert_eq!(found, None, "{name}: {part}");
        return;
    };
    let found = found.unwrap_or_else(|| panic!("{name}: no {part}"));
    let off = (found - expected).abs();
    assert!(off <= 1e-12 || off <= 1e-9 * expected.abs(), "{name}: {part} {found}, not {expected}");
}

/// 1e-9 absolute, and 1e-7 relative above 1e-250.
fn p_value(name: &str, found: Option<f64>, expected: &Value) {
    let Some(expected) = expected.as_f64() else {
        assert_eq!(found, None, "{name}: p");
        return;
    };
    let found = found.unwrap_or_else(|| panic!("{name}: no p"));
    let off = (found - expected).abs();
    let close = off <= 1e-9 && (expected < 1e-250 || off <= 1e-7 * expected);
    assert!(close, "{name}: p {found}, not {expected}");
}

fn interval(name: &str, part: &str, found: Option<Interval>, expected: &Value) {
    estimate(name, &format!("{part}, lower"), found.map(|found| found.lower), &expected[0]);
    estimate(name, &format!("{part}, upper"), found.map(|found| found.upper), &expected[1]);
}

fn reason(name: &str, found: &Comparison, expected: &Value) {
    assert_eq!(found.reason.map(statistics::Reason::as_str), expected.as_str(), "{name}: reason");
}

fn level(set: &Value) -> Level {
    Level::of_alpha(set["alpha"].as_f64().unwrap()).unwrap()
}

#[test]
fn sample_ratios() {
    let Some(vectors) = vectors() else { return };
    for set in sets(&vectors, "srm") {
        let name = set["name"].as_str().unwrap();
        let numbers = |key: &str| set[key].as_array().unwrap().iter();
        let groups: Vec<_> = numbers("observed")
            .map(|units| units.as_u64().unwrap())
            .zip(numbers("weights").map(|weight| weight.as_f64().unwrap()))
            .collect();
        let (found, expect) = (sample_ratio(&groups), &set["expect"]);
        estimate(name, "chi square", found.chi_square, &expect["chi_square"]);
        p_value(name, found.p, &expect["p_value"]);
        let leaks = expect["arms_with_zero_weight_but_units"].as_array();
        assert_eq!(found.leaks.len(), leaks.map_or(0, Vec::len), "{name}: leaks");
        assert_eq!(found.warning, expect["mismatch_at_0.001"].as_bool().unwrap_or(false), "{name}");
        let enough = expect["every_expected_at_least_5"].as_bool().unwrap_or(false);
        assert_eq!(found.reason.is_none(), enough, "{name}: enough");
        for (at, expected) in expect["expected"].as_array().into_iter().flatten().enumerate() {
            estimate(name, "expected", found.expected.get(at).copied(), expected);
        }
    }
}

/// The sample of one group: its values where they are given, else what its sums say.
fn sample(set: &Value, group: &str, at: usize) -> Moments {
    if let Some(values) = set["raw"][at].as_array() {
        return values.iter().map(|value| value.as_f64().unwrap()).collect();
    }
    let (sums, expect) = (&set[group], &set["expect"]);
    let number = |value: &Value| value.as_f64().unwrap_or(0.0);
    Moments::known(
        sums["n"].as_u64().unwrap(),
        number(&expect[format!("mean_{group}")]),
        number(&expect[format!("variance_{group}")]),
    )
}

#[test]
fn means() {
    let Some(vectors) = vectors() else { return };
    for set in sets(&vectors, "mean") {
        let (name, expect) = (set["name"].as_str().unwrap(), &set["expect"]);
        let (baseline, group) = (sample(set, "a", 0), sample(set, "b", 1));
        for (moments, key) in [(&baseline, "a"), (&group, "b")] {
            estimate(name, "mean", moments.mean(), &expect[format!("mean_{key}")]);
            estimate(name, "variance", moments.variance(), &expect[format!("variance_{key}")]);
        }
        let found = compare_means(&baseline, &group, level(set));
        estimate(name, "difference", found.difference, &expect["difference"]);
        interval(name, "interval", found.interval, &expect["ci"]);
        p_value(name, found.p, &expect["p_value"]);
        if expect["relative"].is_object() {
            estimate(name, "relative", found.relative, &expect["relative"]["difference"]);
            interval(name, "relative interval", found.relative_interval, &expect["relative"]["ci"]);
            assert_eq!(found.reason, None, "{name}");
        } else if expect["p_value"].is_null() {
            reason(name, &found, &expect["reason"]);
        } else {
            assert_eq!((found.relative, found.relative_interval), (None, None), "{name}");
            reason(name, &found, &"baseline_zero".into());
        }
    }
}

#[test]
fn proportions() {
    let Some(vectors) = vectors() else { return };
    for set in sets(&vectors, "proportion") {
        let (name, expect) = (set["name"].as_str().unwrap(), &set["expect"]);
        let proportion = |key: &str| Proportion {
            units: set[key]["n"].as_u64().unwrap(),
            successes: set[key]["successes"].as_u64().unwrap(),
        };
        let (baseline, group) = (proportion("a"), proportion("b"));
        for (proportion, key) in [(baseline, "a"), (group, "b")] {
            estimate(name, "rate", proportion.rate(), &expect[format!("rate_{key}")]);
            let found = proportion.wilson(level(set));
            interval(name, "Wilson", found, &expect[format!("wilson_{key}")]);
        }
        let found = compare_proportions(baseline, group, level(set));
        estimate(name, "difference", found.difference, &expect["difference"]);
        interval(name, "Newcombe", found.interval, &expect["newcombe_ci"]);
        let exact = &expect["fisher_exact_p"];
        p_value(name, found.p, if exact.is_null() { &expect["pooled_z"]["p_value"] } else { exact });
        let why = if expect["reason"].is_null() { &expect["relative_reason"] } else { &expect["reason"] };
        reason(name, &found, why);
        assert_eq!(found.relative.is_none(), !why.is_null(), "{name}");
        assert_eq!(found.relative_interval.is_none(), !why.is_null(), "{name}");
        let relative = &expect["welch_on_p(1-p)"]["relative"]["difference"];
        if !relative.is_null() {
            estimate(name, "relative", found.relative, relative);
        }
    }
}

#[test]
fn single_proportions() {
    let Some(vectors) = vectors() else { return };
    for set in sets(&vectors, "wilson") {
        let (successes, units) = (set["successes"].as_u64().unwrap(), set["n"].as_u64().unwrap());
        let found = Proportion { successes, units }.wilson(level(set));
        interval(&format!("{successes} of {units}"), "Wilson", found, &set["ci"]);
    }
}

#[test]
fn corrections() {
    let Some(vectors) = vectors() else { return };
    for set in sets(&vectors, "multiple_comparisons") {
        let numbers = |key: &str| -> Vec<Option<f64>> {
            set[key].as_array().unwrap().iter().map(Value::as_f64).collect()
        };
        let found = holm(&numbers("p"));
        for (found, expected) in found.iter().zip(numbers("holm")) {
            estimate("holm", "p", *found, &expected.into());
        }
    }
}
