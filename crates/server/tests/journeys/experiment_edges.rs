//! The engagement desk: every edge case of the published vectors, through the API.

use std::f64::consts::PI;

use serde_json::{Value, json};

use super::experiment_vectors::{Group, Laboratory, estimate, probability};
use crate::support::{
    experiments::{
        converted, exposed, external, judged, measured, results, running, seen, told, won, won_because,
    },
    people::{Person, text},
    process::TestServer,
    samples::experiment_vectors,
};

/// What a comparison of two groups says.
struct Edge {
    kind: &'static str,
    groups: [Group; 2],
    difference: Option<f64>,
    /// Whether it says: a relative difference, an interval, a p.
    says: [bool; 3],
    reason: Option<&'static str>,
}

/// The edge case of that name, if it is one of a comparison.
fn compared(case: &str) -> Option<Edge> {
    let means = |baseline: &[f64], other: &[f64]| ("mean", [Group::of(baseline), Group::of(other)]);
    let rates = |baseline: (usize, usize), other: (usize, usize)| {
        let groups = [baseline, other].map(|(units, conversions)| Group::converting(units, conversions));
        ("proportion", groups)
    };
    let ((kind, groups), difference, says, reason) = match case {
        "no units in an arm" => (means(&[1.0, 2.0], &[]), None, [false; 3], Some("no_units")),
        "n = 1 in an arm (mean metric)" => {
            (means(&[1.0, 2.0], &[5.0]), Some(3.5), [true, false, false], Some("too_few_units"))
        }
        "zero variance in both arms" => {
            (means(&[3.0; 3], &[4.0; 2]), Some(1.0), [true, false, false], Some("zero_variance"))
        }
        "zero variance in one arm" => (means(&[3.0; 3], &[4.0, 6.0]), Some(2.0), [true; 3], None),
        "no conversions in either arm" => {
            (rates((120, 0), (130, 0)), Some(0.0), [false, true, true], Some("baseline_zero"))
        }
        "no conversions in the control" => {
            (rates((200, 0), (210, 7)), Some(1.0 / 30.0), [false, true, true], Some("baseline_zero"))
        }
        "baseline mean 0" => {
            (means(&[-1.0, 1.0], &[1.0, 2.0]), Some(1.5), [false, true, true], Some("baseline_zero"))
        }
        "negative baseline" => (means(&[-10.0, -12.0], &[-5.0, -6.0]), Some(5.5), [true; 3], None),
        "p below 1e-300" => (rates((1_000, 1), (1_000, 1_000)), Some(0.999), [true; 3], None),
        _ => return None,
    };
    Some(Edge { kind, groups, difference, says, reason })
}

/// Compares two groups as the case says; the results.
async fn compare(laboratory: &mut Laboratory, case: &str, edge: &Edge) {
    let found = laboratory.results(edge.kind, &edge.groups).await;
    let comparison = &found["metrics"][0]["comparisons"][0];
    estimate(case, &comparison["difference"], &json!(edge.difference));
    let [relative, interval, p] = edge.says;
    for (part, said) in [
        ("relative", relative),
        ("interval", interval),
        ("relative_interval", relative && interval),
        ("p", p),
        ("p_adjusted", p),
    ] {
        assert_eq!(!comparison[part].is_null(), said, "{case}: {part} of {comparison}");
    }
    if interval {
        let ends = &comparison["interval"];
        let [lower, upper] = [&ends[0], &ends[1]].map(|end| end.as_f64().expect("a bound"));
        assert!(lower < upper, "{case}: an interval without width: {comparison}");
    }
    assert_eq!(comparison["reason"], json!(edge.reason), "{case}: {comparison}");
    match case {
        "no units in an arm" => {
            assert_eq!(found["metrics"][0]["variants"][1]["mean"], Value::Null);
            // Whether that can be chance is still asked.
            assert_eq!(found["sample_ratio"]["chi2"], json!(2.0), "{found}");
        }
        "n = 1 in an arm (mean metric)" => assert_eq!(found["metrics"][0]["variants"][1]["mean"], json!(5.0)),
        "zero variance in one arm" => {
            // Student's distribution with one degree of freedom is Cauchy's; the standard error is 1.
            let half = (0.475 * PI).tan();
            for (end, expected) in [2.0 - half, 2.0 + half].into_iter().enumerate() {
                estimate(case, &comparison["interval"][end], &json!(expected));
            }
            probability(case, &comparison["p"], &json!(1.0 - 2.0 / PI * 2.0_f64.atan()));
        }
        "no conversions in either arm" => probability(case, &comparison["p"], &json!(1.0)),
        "negative baseline" => estimate(case, &comparison["relative"], &json!(0.5)),
        "p below 1e-300" => assert!(comparison["p"].as_f64().is_some_and(|p| p < 1e-300), "{comparison}"),
        _ => {}
    }
}

/// Who sees what is looked at before anything is compared.
async fn shares(laboratory: &mut Laboratory, case: &str) {
    let of = |units: usize, weight: f64| Group { units, ..Group::of(&[]) }.weighing(weight);
    let (groups, warning, reason, leaks) = match case {
        "expected count below 5 in any arm" => {
            (vec![of(6, 0.5), of(1, 0.5)], false, json!("not_enough_data"), json!([]))
        }
        "arm with weight 0 and units" => {
            (vec![of(50, 0.5), of(52, 0.5), of(9, 0.0)], false, Value::Null, json!(["v2"]))
        }
        _ => (vec![of(100, 0.5), of(300, 0.5)], true, Value::Null, json!([])),
    };
    let at = laboratory.made("proportion", &groups).await;
    let found = results(&laboratory.admin, &at).await;
    let ratio = &found["sample_ratio"];
    assert_eq!((&ratio["warning"], &ratio["reason"]), (&json!(warning), &reason), "{case}: {ratio}");
    assert_eq!(ratio["leaks"], leaks, "{case}: {ratio}");
    if leaks == json!(["v2"]) {
        estimate(case, &ratio["chi2"], &json!(2.0 / 51.0));
    }
    if leaks == json!(["v2"]) {
        // No warning; the figures are wrong all the same.
        let nobody = json!({ "variant": null, "reason": "sample_ratio" });
        assert_eq!(found["recommended"], nobody, "{case}");
        won(&laboratory.admin, &at, "v1").send().await.problem_code(409, "sample_ratio");
    }
    if warning {
        // They are shown, and name no winner without a reason.
        assert_eq!(found["metrics"][0]["comparisons"][0]["difference"], json!(0.0));
        won(&laboratory.admin, &at, "v1").send().await.problem_code(409, "sample_ratio");
        let taken = won_because(&laboratory.admin, &at, "v1", "Robots were counted.").ok().await;
        assert_eq!(taken["winner_reason"], "Robots were counted.");
    }
}

/// What is sent in wrongly is never silently in a figure.
async fn refused(admin: &Person, case: &str) {
    let at = running(admin, external(case)).await;
    exposed(admin, &at, &[("a", 60), ("b", 60)]).await;
    let before = results(admin, &at).await;
    match case {
        "NaN or infinite outcome" => {
            let text = json!({ "items": [measured("a-0", "clicks", 0.5)] }).to_string();
            for number in ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"] {
                let body = text.replace("0.5", number);
                let call = admin.post(format!("{at}/outcomes")).bytes("application/json", body);
                call.send().await.problem_code(400, "malformed_json");
            }
            let rows = judged(admin, &at, "outcomes", &[measured("a-0", "clicks", 0.5)]).await;
            assert_eq!(told(&rows), json!([["invalid", "/items/0/value", "out_of_range"]]));
            assert_eq!(results(admin, &at).await, before);
        }
        "outcome for a unit without exposure, or with another variant than exposed" => {
            let mut other = measured("a-0", "clicks", 1.0);
            other["variant"] = json!("b");
            let rows = judged(admin, &at, "outcomes", &[measured("nobody", "clicks", 1.0), other]).await;
            let expected = json!([
                ["invalid", "/items/0/unit", "not_exposed"],
                ["invalid", "/items/1/variant", "other_variant"],
            ]);
            assert_eq!(told(&rows), expected);
            assert_eq!(results(admin, &at).await, before);
        }
        "unit exposed to both variants" => {
            converted(admin, &at, "clicks", &[("a", 2)]).await;
            for (unit, excluded, warning) in [("a-0", 1, false), ("b-0", 2, true)] {
                let both = [seen(unit, "a"), seen(unit, "b")];
                judged(admin, &at, "exposures", &both).await;
                let found = results(admin, &at).await;
                let counts = (&found["excluded"], &found["excluded_warning"], &found["units"]);
                assert_eq!(counts, (&json!(excluded), &json!(warning), &json!(120 - excluded)), "{found}");
            }
            // Neither is in a variant.
            let found = results(admin, &at).await;
            let rates = [0, 1].map(|place: usize| found["metrics"][0]["variants"][place]["mean"].clone());
            estimate(case, &rates[0], &json!(1.0 / 59.0));
            estimate(case, &rates[1], &json!(0.0));
        }
        other => panic!("{other} is not tried here"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_edge_case_is_answered_as_the_vectors_say() {
    let Some(vectors) = experiment_vectors() else { return };
    let server = TestServer::start();
    let mut laboratory = Laboratory::of(&server).await;
    let cases = vectors["edge_cases"].as_array().expect("cases");
    assert!(cases.len() >= 15, "{cases:?}");
    for case in cases {
        let case = text(&case["case"]);
        match (compared(&case), case.as_str()) {
            (Some(edge), _) => compare(&mut laboratory, &case, &edge).await,
            (None, "expected count below 5 in any arm" | "arm with weight 0 and units" | "SRM p < 0.001") => {
                shares(&mut laboratory, &case).await;
            }
            _ => refused(&laboratory.admin, &case).await,
        }
    }
    server.run(&["db", "verify"]).ok();
}
