//! Figures of days that make no sense: none of them is written, and every fault is named.

use serde_json::{Value, json};

use super::kpi::{FIGURES, figure, kpi_type, put, rate, sent};
use crate::support::{people::Person, process::TestServer};

/// A type of sums and one of rates.
async fn types(who: &Person) {
    kpi_type(who, "VOLUME", "sum").await;
    kpi_type(who, "RATE", "ratio").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_is_no_figure() {
    let server = TestServer::start();
    let admin = server.admin().await;
    types(&admin).await;
    let good = figure("2025-01-01", "VOLUME", 1.0);
    for (field, value, code) in [
        ("date", json!("2025-02-30"), "invalid_value"),
        ("date", json!("2025-1-1"), "invalid_value"),
        ("date", json!("soon"), "invalid_value"),
        ("date", json!("0999-12-31"), "invalid_value"),
        ("date", json!(20_250_101), "wrong_type"),
        ("platform", json!("MYSPACE"), "invalid_value"),
        ("metric_type", Value::Null, "wrong_type"),
        ("value", json!("1"), "wrong_type"),
        ("version", json!(2), "unknown_field"),
    ] {
        let mut bad = figure("2025-01-02", "VOLUME", 1.0);
        bad[field] = value;
        sent(&admin, &[good.clone(), bad]).await.fault(400, &format!("/items/1/{field}"), code);
    }
    let text = json!({ "items": [figure("2025-01-01", "VOLUME", 7.25)] }).to_string();
    for number in ["NaN", "1e999", "-1e999"] {
        let body = text.replace("7.25", number);
        let refused = admin.put(FIGURES).bytes("application/json", body).send().await;
        refused.problem_code(400, "malformed_json");
    }
    admin.put(FIGURES).json(json!({})).send().await.fault(400, "/items", "missing_field");
    assert_eq!(admin.all(FIGURES).await.len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_is_no_figure() {
    let server = TestServer::start();
    let admin = server.admin().await;
    types(&admin).await;
    let old = kpi_type(&admin, "OLD", "sum").await;
    put(&admin, &[figure("2025-01-01", "OLD", 1.0)]).await;
    admin.edit(&old, json!({ "is_active": false })).await;
    let before = admin.all(FIGURES).await;
    let good = figure("2025-01-01", "VOLUME", 1.0);
    for count in [0, 1_001] {
        sent(&admin, &vec![good.clone(); count]).await.fault(422, "/items", "out_of_range");
    }
    for (field, value, code) in [
        ("metric_type", json!("NONE"), "unknown"),
        ("metric_type", json!("OLD"), "inactive"),
        ("metric_type", json!(" "), "empty"),
        ("metric_type", json!("a\u{0}"), "control_character"),
        ("metric_type", json!("x".repeat(51)), "too_long"),
        ("metric_name", json!(" "), "empty"),
        ("metric_name", json!("x".repeat(101)), "too_long"),
        ("value", Value::Null, "required"),
        ("numerator", json!(1.0), "not_allowed"),
        ("denominator", json!(1.0), "not_allowed"),
        ("denominator", json!(-0.5), "out_of_range"),
    ] {
        let mut bad = figure("2025-01-02", "VOLUME", 1.0);
        bad[field] = value;
        sent(&admin, &[good.clone(), bad]).await.fault(422, &format!("/items/1/{field}"), code);
    }
    for (bad, field, code) in [
        (figure("2025-01-02", "RATE", 0.5), "value", "not_allowed"),
        (figure("2025-01-02", "RATE", 0.5), "numerator", "required"),
        (figure("2025-01-02", "RATE", 0.5), "denominator", "required"),
        (rate("2025-01-02", "VOLUME", (1.0, 2.0)), "value", "required"),
        (rate("2025-01-02", "RATE", (1.0, -2.0)), "denominator", "out_of_range"),
    ] {
        sent(&admin, &[bad]).await.fault(422, &format!("/items/0/{field}"), code);
    }
    // The same day and figure twice, also where it is written otherwise or says the same.
    let mut blank = figure("2025-01-01", " VOLUME ", 2.0);
    blank["metric_name"] = json!("posts ");
    for again in [good.clone(), blank] {
        sent(&admin, &[good.clone(), again]).await.fault(422, "/items/1", "duplicate");
    }
    let mut many: Vec<Value> = (1..=9).map(|day| figure(&format!("2025-02-0{day}"), "VOLUME", 1.0)).collect();
    many[2]["metric_type"] = json!("NONE");
    many[4]["value"] = Value::Null;
    many[7]["numerator"] = json!(1.0);
    let refused = sent(&admin, &many).await.problem(422);
    let faults = refused["errors"].as_array().expect("errors").iter();
    let faults: Value = faults.map(|fault| json!([fault["pointer"], fault["code"]])).collect();
    let expected = json!([
        ["/items/2/metric_type", "unknown"],
        ["/items/4/value", "required"],
        ["/items/7/numerator", "not_allowed"],
    ]);
    assert_eq!(faults, expected);
    // What is there of an inactive type is corrected; beside something new it is not.
    let corrected = figure("2025-01-01", "OLD", 2.0);
    let refused = sent(&admin, &[corrected.clone(), figure("2025-01-02", "OLD", 2.0)]).await;
    refused.fault(422, "/items/1/metric_type", "inactive");
    assert_eq!(admin.all(FIGURES).await, before);
    assert_eq!(admin.all("admin/audit-log?action=kpi_metric.create").await.len(), 1);
    let corrected = put(&admin, &[corrected]).await;
    assert_eq!((&corrected[0]["id"], &corrected[0]["version"]), (&before[0]["id"], &json!(2)));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_series_that_makes_no_sense_is_refused() {
    let server = TestServer::start();
    let admin = server.admin().await;
    types(&admin).await;
    let usual = [
        ("platform", "TWITTER"),
        ("metric_type", "VOLUME"),
        ("metric_name", "posts"),
        ("from", "2025-01-01"),
        ("to", "2025-01-31"),
        ("by", "week"),
    ];
    // With another value of one of them, or without it.
    let with = |changed: &str, value: Option<&str>| {
        usual.iter().fold(admin.get(format!("{FIGURES}/series")), |call, (name, usual)| {
            let value = if *name == changed { value } else { Some(*usual) };
            match value {
                Some(value) => call.query(name, value),
                None => call,
            }
        })
    };
    for (name, _) in usual {
        let refused = with(name, None).send().await.problem_code(400, "missing_parameter");
        assert_eq!(refused["errors"][0]["parameter"], name, "{refused}");
    }
    let long = "x".repeat(101);
    for (name, value, code) in [
        ("metric_type", " ", "invalid_parameter"),
        ("metric_name", "", "invalid_parameter"),
        ("metric_name", &long, "invalid_parameter"),
        ("platform", "MYSPACE", "invalid_parameter"),
        ("from", "2025-02-30", "invalid_parameter"),
        ("to", "2025-1-31", "invalid_parameter"),
        ("by", "quarter", "invalid_parameter"),
    ] {
        let refused = with(name, Some(value)).send().await.problem_code(400, code);
        assert_eq!(refused["errors"][0]["parameter"], name, "{refused}");
    }
    with("", None).query("limit", "5").send().await.problem_code(400, "unknown_parameter");
    for (name, value, code) in [
        ("to", "2024-12-31", "out_of_range"),
        // 3,661 days.
        ("to", "2035-01-09", "out_of_range"),
        ("metric_type", "NONE", "unknown"),
    ] {
        with(name, Some(value)).send().await.fault(422, &format!("/{name}"), code);
    }
    let longest = with("to", Some("2035-01-08")).ok().await;
    assert_eq!(longest["items"].as_array().map(Vec::len), Some(524));
}
