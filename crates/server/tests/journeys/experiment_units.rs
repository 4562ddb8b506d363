//! The engagement desk: what units of experiments saw, and what was measured of them.

use serde_json::{Value, json};

use crate::support::{
    experiments::{
        converted, experiment, exposed, external, judged, measured, recorded, results, running, seen, sent,
        told,
    },
    people::Person,
    process::TestServer,
};

/// A unit that the hash puts there: in a variant, or outside of the traffic (`null`).
async fn unit_in(who: &Person, at: &str, place: &Value) -> String {
    for number in 0..1_000 {
        let unit = format!("unit-{number}");
        let assigned = who.get(format!("{at}/assignment")).query("unit", &unit).ok().await;
        if assigned["variant"] == *place {
            return unit;
        }
    }
    panic!("none of a thousand units is in {place}")
}

/// Units of each variant that count.
fn units(results: &Value) -> Value {
    let variants = results["variants"].as_array().expect("variants").iter();
    variants.map(|variant| json!([variant["key"], variant["units"]])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hash_knows_what_a_unit_saw() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let dora = admin.operator("dora", &["draft"]).await;
    let mut body = experiment("hash");
    body["traffic_split"] = json!(0.5);
    let at = running(&admin, body).await;
    let in_a = unit_in(&dora, &at, &json!("a")).await;
    let in_b = unit_in(&dora, &at, &json!("b")).await;
    let outside = unit_in(&dora, &at, &Value::Null).await;
    let items = [
        json!({ "unit": in_a }),
        json!({ "unit": in_a }),
        seen(&in_a, "a"),
        seen(&in_a, "b"),
        seen(&in_a, "c"),
        json!({ "unit": outside }),
        seen(&in_b, "b"),
        json!({ "unit": in_b, "variant": null }),
    ];
    let rows = judged(&dora, &at, "exposures", &items).await;
    let expected = json!([
        ["recorded", null, null],
        ["unchanged", null, null],
        ["unchanged", null, null],
        ["invalid", "/items/3/variant", "other_variant"],
        ["invalid", "/items/4/variant", "other_variant"],
        ["outside", null, null],
        ["recorded", null, null],
        ["unchanged", null, null],
    ]);
    assert_eq!(told(&rows), expected);
    assert!(rows.iter().zip(0..).all(|(row, index)| row["index"] == index), "{rows:?}");
    let variants = [0, 1, 5, 6].map(|place: usize| rows[place]["variant"].clone());
    assert_eq!(json!(variants), json!(["a", "a", null, "b"]));
    // What does not go out is not measured.
    let late = judged(&dora, &at, "outcomes", &[measured(&outside, "clicks", 1.0)]).await;
    assert_eq!(told(&late), json!([["invalid", "/items/0/unit", "not_exposed"]]));
    let found = results(&admin, &at).await;
    assert_eq!((units(&found), &found["excluded"]), (json!([["a", 1], ["b", 1]]), &json!(0)), "{found}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_saw_two_variants_is_left_out() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let dora = admin.operator("dora", &["draft"]).await;
    let at = running(&admin, external("external")).await;
    let items = [
        seen("u0", "a"),
        seen("u0", "a"),
        seen("u1", "a"),
        seen("u1", "b"),
        seen("u1", "a"),
        json!({ "unit": "u2" }),
        seen("u2", "z"),
        seen(" u3 ", "b"),
        seen("u3", "b"),
    ];
    let rows = judged(&dora, &at, "exposures", &items).await;
    let expected = json!([
        ["recorded", null, null],
        ["unchanged", null, null],
        ["recorded", null, null],
        ["excluded", null, null],
        ["excluded", null, null],
        ["invalid", "/items/5/variant", "required"],
        ["invalid", "/items/6/variant", "unknown"],
        ["recorded", null, null],
        ["unchanged", null, null],
    ]);
    assert_eq!(told(&rows), expected);
    let found = results(&admin, &at).await;
    assert_eq!((units(&found), &found["excluded"]), (json!([["a", 1], ["b", 1]]), &json!(1)), "{found}");

    server.restart();
    // Later, too.
    let rows = judged(&dora, &at, "exposures", &[seen("u0", "b"), seen("u1", "a"), seen("u3", "b")]).await;
    let expected = json!([["excluded", null, null], ["excluded", null, null], ["unchanged", null, null]]);
    assert_eq!(told(&rows), expected);
    let found = results(&admin, &at).await;
    assert_eq!((units(&found), &found["excluded"]), (json!([["a", 0], ["b", 1]]), &json!(2)), "{found}");
    assert_eq!(found["excluded_warning"], true, "{found}");
    // One in more than a hundred is none to be warned of.
    let at = running(&admin, external("mostly right")).await;
    exposed(&dora, &at, &[("a", 60), ("b", 60)]).await;
    let rows = judged(&dora, &at, "exposures", &[seen("a-0", "b")]).await;
    assert_eq!(told(&rows), json!([["excluded", null, null]]));
    let found = results(&admin, &at).await;
    let counts = json!([["a", 59], ["b", 60]]);
    assert_eq!((units(&found), &found["excluded_warning"]), (counts, &json!(false)), "{found}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_outcome_of_a_unit_and_metric_counts() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let dora = admin.operator("dora", &["draft"]).await;
    let mut body = external("outcomes");
    body["guardrails"] = json!([
        { "name": "complaints", "kind": "count", "direction": "down" },
        { "name": "minutes", "kind": "mean", "direction": "up" },
    ]);
    let at = running(&admin, body).await;
    exposed(&dora, &at, &[("a", 4), ("b", 4)]).await;
    recorded(&dora, &at, "exposures", &[seen("both", "a")]).await;
    judged(&dora, &at, "exposures", &[seen("both", "b")]).await;
    let with_variant = |unit: &str| {
        let mut row = measured(unit, "clicks", 1.0);
        row["variant"] = json!("a");
        row
    };
    let items = [
        measured("a-0", "clicks", 1.0),
        measured("a-0", "clicks", 0.0),
        measured("b-0", "clicks", 0.0),
        with_variant("a-1"),
        with_variant("b-1"),
        measured("both", "clicks", 1.0),
        measured("nobody", "clicks", 1.0),
        measured("a-2", "shares", 1.0),
        measured("a-2", "clicks", 0.5),
        measured(" a-0 ", " complaints ", 2.0),
        measured("a-1", "complaints", 1.5),
        measured("a-0", "minutes", 2.5),
        measured("a-1", "minutes", -0.5),
        measured("b-2", "clicks", 1.0),
        measured("b-2", "complaints", 7.0),
    ];
    let rows = judged(&dora, &at, "outcomes", &items).await;
    let expected = json!([
        ["recorded", null, null],
        ["unchanged", null, null],
        ["recorded", null, null],
        ["recorded", null, null],
        ["invalid", "/items/4/variant", "other_variant"],
        ["excluded", null, null],
        ["invalid", "/items/6/unit", "not_exposed"],
        ["invalid", "/items/7/metric", "unknown"],
        ["invalid", "/items/8/value", "out_of_range"],
        ["recorded", null, null],
        ["invalid", "/items/10/value", "out_of_range"],
        ["recorded", null, null],
        ["recorded", null, null],
        ["recorded", null, null],
        ["recorded", null, null],
    ]);
    assert_eq!(told(&rows), expected);
    // Once a unit saw both variants, what was measured of it before counts no more.
    judged(&dora, &at, "exposures", &[seen("b-2", "a")]).await;

    server.restart();
    let rows = judged(&dora, &at, "outcomes", &items[..3]).await;
    let unchanged = json!([["unchanged", null, null], ["unchanged", null, null], ["unchanged", null, null]]);
    assert_eq!(told(&rows), unchanged);
    let found = results(&admin, &at).await;
    assert_eq!((&found["units"], &found["excluded"]), (&json!(7), &json!(2)), "{found}");
    let metric = |place: usize| -> Value {
        let metric = &found["metrics"][place];
        let variants = metric["variants"].as_array().expect("variants").iter();
        let variants: Value = variants
            .map(|variant| json!([variant["key"], variant["units"], variant["mean"], variant["reason"]]))
            .collect();
        json!([metric["name"], metric["kind"], variants])
    };
    // Without an outcome a unit did not click, and did not complain.
    let clicks = json!(["clicks", "proportion", [["a", 4, 0.5, null], ["b", 3, 0.0, null]]]);
    assert_eq!(metric(0), clicks);
    let complaints = json!(["complaints", "count", [["a", 4, 0.5, null], ["b", 3, 0.0, null]]]);
    assert_eq!(metric(1), complaints);
    let minutes = json!(["minutes", "mean", [["a", 2, 1.0, null], ["b", 0, null, "no_units"]]]);
    assert_eq!(metric(2), minutes);
    assert_eq!(found["metrics"][2]["comparisons"][0]["reason"], "no_units");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_batch_with_a_key_gets_its_first_answer() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = running(&admin, external("repeated")).await;
    exposed(&admin, &at, &[("a", 1)]).await;
    converted(&admin, &at, "clicks", &[("a", 1)]).await;
    for (what, items) in [
        ("exposures", [seen("u0", "a"), seen("u1", "b")]),
        ("outcomes", [measured("u0", "clicks", 1.0), measured("u1", "clicks", 0.0)]),
    ] {
        let send = || sent(&admin, &at, what, &items).key(what);
        let (first, again) = (send().send().await.expect(200), send().send().await.expect(200));
        assert_eq!(first.body, again.body);
        assert_eq!(told(first.json()["items"].as_array().expect("rows"))[0][0], "recorded");
        assert_eq!(again.header("idempotency-replayed"), Some("true"));
        // Without one the rows themselves are known.
        let rows = judged(&admin, &at, what, &items).await;
        assert!(rows.iter().all(|row| row["status"] == "unchanged"), "{rows:?}");
    }
    assert_eq!(results(&admin, &at).await["units"], 3);
}
