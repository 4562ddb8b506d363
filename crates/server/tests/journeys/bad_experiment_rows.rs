//! Exposures and outcomes that make no sense: each row is judged on its own, and the others are recorded.

use serde_json::{Value, json};

use crate::support::{
    experiments::{
        ROWS, experiment, exposed, external, judged, made, measured, recorded, results, running, seen, sent,
        step, told,
    },
    people::Person,
    process::TestServer,
};

/// An experiment that runs, whose callers say the variant and which measures a quantity, too; its path.
async fn measuring(admin: &Person) -> String {
    let mut body = external("rows");
    body["guardrails"] = json!([{ "name": "minutes", "kind": "mean", "direction": "up" }]);
    running(admin, body).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_have_one_to_a_thousand_rows() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = measuring(&admin).await;
    exposed(&admin, &at, &[("a", 1)]).await;
    let before = results(&admin, &at).await;
    for (what, row) in [("exposures", seen("late", "a")), ("outcomes", measured("a-0", "minutes", 1.0))] {
        for count in [0, ROWS + 1] {
            let refused = sent(&admin, &at, what, &vec![row.clone(); count]).send().await;
            refused.fault(422, "/items", "out_of_range");
        }
        for (body, pointer, code) in [
            (json!({}), "/items", "missing_field"),
            (json!({ "items": null }), "/items", "wrong_type"),
            (json!({ "items": row }), "/items", "wrong_type"),
            (json!({ "items": [row], "phase": 1 }), "/phase", "unknown_field"),
        ] {
            admin.post(format!("{at}/{what}")).json(body).send().await.fault(400, pointer, code);
        }
    }
    // JSON has no such numbers: the request cannot be read, and none of its rows is recorded.
    let items = [measured("a-0", "minutes", 0.5), measured("a-0", "clicks", 1.0)];
    let text = json!({ "items": items }).to_string();
    for number in ["1e999", "-1e999", "NaN", "Infinity"] {
        let body = text.replace("0.5", number);
        let refused = admin.post(format!("{at}/outcomes")).bytes("application/json", body).send().await;
        refused.problem_code(400, "malformed_json");
    }
    assert_eq!(results(&admin, &at).await, before);
    // The whole thousand is taken.
    let many: Vec<Value> = (0..ROWS).map(|number| seen(&format!("u{number}"), "b")).collect();
    recorded(&admin, &at, "exposures", &many).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_thousand_rows_only_the_bad_ones_are_left_out() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = measuring(&admin).await;
    let bad: [usize; 3] = [17, 500, 999];
    let unit = |number: usize| format!("u{number}");
    let mut items: Vec<Value> = (0..ROWS).map(|number| seen(&unit(number), ["a", "b"][number % 2])).collect();
    items[17] = seen("u17", "c");
    items[500]["unit"] = json!("u".repeat(201));
    items[999] = json!({ "unit": "u999" });
    let rows = judged(&admin, &at, "exposures", &items).await;
    assert!(rows.iter().zip(0..).all(|(row, index)| row["index"] == index));
    let expected = json!([
        ["invalid", "/items/17/variant", "unknown"],
        ["invalid", "/items/500/unit", "too_long"],
        ["invalid", "/items/999/variant", "required"],
    ]);
    assert_eq!(told(&bad.map(|place| rows[place].clone())), expected);
    assert_eq!(rows.iter().filter(|row| row["status"] == "recorded").count(), 997);
    assert_eq!(results(&admin, &at).await["units"], 997);

    // Of those that are not there nothing is measured; and two more are bad.
    let mut items: Vec<Value> = (0..ROWS).map(|number| measured(&unit(number), "minutes", 2.0)).collect();
    items[18] = measured("u18", "clicks", 2.0);
    items[20]["variant"] = json!("b");
    let rows = judged(&admin, &at, "outcomes", &items).await;
    let expected = json!([
        ["invalid", "/items/17/unit", "not_exposed"],
        ["invalid", "/items/18/value", "out_of_range"],
        ["recorded", null, null],
        ["invalid", "/items/20/variant", "other_variant"],
        ["invalid", "/items/500/unit", "not_exposed"],
        ["invalid", "/items/999/unit", "not_exposed"],
    ]);
    assert_eq!(told(&[17, 18, 19, 20, 500, 999].map(|place: usize| rows[place].clone())), expected);
    let found = results(&admin, &at).await;
    let units = found["metrics"][1]["variants"].as_array().expect("variants").iter();
    assert_eq!(units.filter_map(|variant| variant["units"].as_i64()).sum::<i64>(), 995, "{found}");
    assert_eq!(found["metrics"][0]["variants"][0]["mean"], json!(0.0));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_cannot_be_read_is_invalid() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = measuring(&admin).await;
    let faults = async |what: &str, items: &[Value]| told(&judged(&admin, &at, what, items).await);
    let items = [
        json!({ "unit": 5, "variant": "a" }),
        json!({ "variant": "a" }),
        json!({ "unit": "u", "variant": 1 }),
        json!({ "unit": "u", "variant": "a", "phase": 1 }),
        json!("u"),
        Value::Null,
        seen(" ", "a"),
        seen("a\u{1}b", "a"),
        seen("u", " "),
        seen("u", &"k".repeat(51)),
        seen(&"ü".repeat(201), "a"),
        seen(&"ü".repeat(200), "a"),
    ];
    let expected = json!([
        ["invalid", "/items/0/unit", "wrong_type"],
        ["invalid", "/items/1/unit", "missing_field"],
        ["invalid", "/items/2/variant", "wrong_type"],
        ["invalid", "/items/3/phase", "unknown_field"],
        ["invalid", "/items/4", "wrong_type"],
        ["invalid", "/items/5", "wrong_type"],
        ["invalid", "/items/6/unit", "empty"],
        ["invalid", "/items/7/unit", "control_character"],
        ["invalid", "/items/8/variant", "empty"],
        ["invalid", "/items/9/variant", "too_long"],
        ["invalid", "/items/10/unit", "too_long"],
        ["recorded", null, null],
    ]);
    assert_eq!(faults("exposures", &items).await, expected);
    exposed(&admin, &at, &[("a", 1)]).await;
    let with = |field: &str, value: Value| {
        let mut row = measured("a-0", "minutes", 1.0);
        row[field] = value;
        row
    };
    let items = [
        with("value", json!("1")),
        with("value", Value::Null),
        with("value", json!(1.1e15)),
        with("value", json!(-1.1e15)),
        with("value", json!(1e308)),
        with("metric", json!(" ")),
        with("metric", json!("m".repeat(101))),
        with("metric", json!("Minutes")),
        with("unit", json!("u".repeat(201))),
        with("at", json!("2026-03-01T08:00:00Z")),
        json!({ "unit": "a-0", "metric": "minutes" }),
        with("value", json!(-1e15)),
    ];
    let expected = json!([
        ["invalid", "/items/0/value", "wrong_type"],
        ["invalid", "/items/1/value", "wrong_type"],
        ["invalid", "/items/2/value", "out_of_range"],
        ["invalid", "/items/3/value", "out_of_range"],
        ["invalid", "/items/4/value", "out_of_range"],
        ["invalid", "/items/5/metric", "empty"],
        ["invalid", "/items/6/metric", "too_long"],
        ["invalid", "/items/7/metric", "unknown"],
        ["invalid", "/items/8/unit", "too_long"],
        ["invalid", "/items/9/at", "unknown_field"],
        ["invalid", "/items/10/value", "missing_field"],
        ["recorded", null, null],
    ]);
    assert_eq!(faults("outcomes", &items).await, expected);
    assert_eq!(results(&admin, &at).await["units"], 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_taken_in_before_or_after_it_runs() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let draft = made(&admin, external("draft")).await;
    let mut all = vec![draft];
    for status in ["COMPLETED", "CANCELLED"] {
        let at = running(&admin, external("over")).await;
        exposed(&admin, &at, &[("a", 1)]).await;
        step(&admin, &at, status).ok().await;
        all.push(at);
    }
    for at in &all {
        let before = results(&admin, at).await;
        for (what, row) in [("exposures", seen("u", "b")), ("outcomes", measured("a-0", "clicks", 1.0))] {
            sent(&admin, at, what, &[row]).send().await.problem_code(409, "experiment_status");
        }
        assert_eq!(results(&admin, at).await, before);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_assignment_is_asked_for_by_one_unit() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = running(&admin, experiment("asked")).await;
    let ask = || admin.get(format!("{at}/assignment"));
    let missing = ask().send().await.problem_code(400, "missing_parameter");
    assert_eq!(missing["errors"][0]["parameter"], "unit", "{missing}");
    ask().query("unit", "u").query("unit", "v").send().await.problem_code(400, "repeated_parameter");
    ask().query("unit", "u").query("phase", "1").send().await.problem_code(400, "unknown_parameter");
    for (unit, code) in
        [("u".repeat(201), "too_long"), (" ".to_owned(), "empty"), ("a\u{1}".to_owned(), "control_character")]
    {
        ask().query("unit", &unit).send().await.fault(422, "/unit", code);
    }
    let longest = ask().query("unit", &"ü".repeat(200)).ok().await;
    assert!(longest["variant"].is_string(), "{longest}");
    for (phase, status) in [("2", 422), ("99", 422), ("one", 400), ("1.5", 400)] {
        admin.get(format!("{at}/results")).query("phase", phase).send().await.problem(status);
    }
    admin.get(format!("{at}/results?of=1")).send().await.problem_code(400, "unknown_parameter");
}
