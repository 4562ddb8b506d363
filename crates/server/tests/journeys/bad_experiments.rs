//! Experiments that make no sense, and steps that nobody may take: each fault is named, nothing is written.

use serde_json::{Value, json};

use crate::support::{
    experiments::{
        EXPERIMENTS, converted, experiment, exposed, external, made, results, running, step, variants, won,
        won_because,
    },
    people::Person,
    process::TestServer,
};

const STATUSES: [&str; 4] = ["DRAFT", "RUNNING", "COMPLETED", "CANCELLED"];

/// All that could have been written by mistake.
async fn state(admin: &Person) -> [Vec<Value>; 2] {
    [admin.all(EXPERIMENTS).await, admin.all("admin/audit-log").await]
}

/// An experiment with every field.
fn whole() -> Value {
    let mut body = experiment("whole");
    body["description"] = json!("Few words are read.");
    body["assignment"] = json!("hash");
    body["traffic_split"] = json!(1.0);
    body["variants"] = variants(&[("a", 0.25), ("b", 0.75)]);
    body["guardrails"] = json!([{ "name": "complaints", "kind": "count", "direction": "down" }]);
    body
}

/// The same with another value at a pointer; a field that is not there is added.
fn with(pointer: &str, value: Value) -> Value {
    let mut body = whole();
    let (place, field) = pointer.rsplit_once('/').expect("a pointer");
    let place = body.pointer_mut(place).expect("a place");
    match field.parse::<usize>() {
        Ok(index) => place[index] = value,
        Err(_) => place[field] = value,
    }
    body
}

/// An experiment in that status; its path.
async fn in_status(admin: &Person, status: &str) -> String {
    let at = made(admin, whole()).await;
    if status != "DRAFT" {
        step(admin, &at, "RUNNING").ok().await;
    }
    if status == "COMPLETED" || status == "CANCELLED" {
        step(admin, &at, status).ok().await;
    }
    at
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_is_no_experiment() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let draft = made(&admin, whole()).await;
    let before = state(&admin).await;
    for (pointer, value, code) in [
        ("/name", json!(5), "wrong_type"),
        ("/assignment", json!("random"), "invalid_value"),
        ("/traffic_split", json!("all"), "wrong_type"),
        ("/variants", json!("a"), "wrong_type"),
        ("/variants/0", json!("a"), "wrong_type"),
        ("/variants/1/key", Value::Null, "wrong_type"),
        ("/variants/0/weight", json!("0.5"), "wrong_type"),
        ("/variants/1/share", json!(0.5), "unknown_field"),
        ("/metric", json!("clicks"), "wrong_type"),
        ("/metric/kind", json!("median"), "invalid_value"),
        ("/metric/direction", json!("sideways"), "invalid_value"),
        ("/guardrails/0/kind", json!("ratio"), "invalid_value"),
        ("/minimum_days", json!(1.5), "wrong_type"),
        ("/minimum_units", json!("1"), "wrong_type"),
        ("/status", json!("RUNNING"), "unknown_field"),
        ("/phase", json!(2), "unknown_field"),
        ("/winner", json!("a"), "unknown_field"),
    ] {
        let body = with(pointer, value);
        admin.post(EXPERIMENTS).json(body.clone()).send().await.fault(400, pointer, code);
        let edited = admin.patch(&draft).if_match("*").json(body).send().await;
        edited.fault(400, pointer, code);
    }
    for field in ["name", "variants", "metric"] {
        let mut body = whole();
        body.as_object_mut().expect("fields").remove(field);
        let refused = admin.post(EXPERIMENTS).json(body).send().await;
        refused.fault(400, &format!("/{field}"), "missing_field");
    }
    let text = whole().to_string();
    assert!(text.contains("0.25"), "{text}");
    for number in ["NaN", "Infinity", "1e999", "-1e999"] {
        let body = text.replace("0.25", number);
        let refused = admin.post(EXPERIMENTS).bytes("application/json", body.clone()).send().await;
        refused.problem_code(400, "malformed_json");
        let edited = admin.patch(&draft).if_match("*").bytes("application/json", body).send().await;
        edited.problem_code(400, "malformed_json");
    }
    assert_eq!(state(&admin).await, before);
}

/// Variants `v0`, `v1` … of equal weights.
fn alike(count: u32) -> Value {
    let weight = 1.0 / f64::from(count);
    (0..count).map(|number| json!({ "key": format!("v{number}"), "weight": weight })).collect()
}

fn guardrails(names: &[&str]) -> Value {
    names.iter().map(|name| json!({ "name": name, "kind": "mean", "direction": "up" })).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_is_no_experiment() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let draft = made(&admin, whole()).await;
    let before = state(&admin).await;
    for (field, value, pointer, code) in [
        ("variants", json!([]), "/variants", "out_of_range"),
        ("variants", alike(1), "/variants", "out_of_range"),
        ("variants", alike(11), "/variants", "out_of_range"),
        ("variants", variants(&[("a", 0.5), ("b", 0.4)]), "/variants", "weights_sum"),
        ("variants", variants(&[("a", 0.5), ("b", 0.500_01)]), "/variants", "weights_sum"),
        ("variants", variants(&[("a", 0.0), ("b", 0.0)]), "/variants", "weights_sum"),
        ("variants", variants(&[("a", 1.5), ("b", -0.5)]), "/variants/1/weight", "out_of_range"),
        ("variants", variants(&[("a", 1e300), ("b", 0.5)]), "/variants/0/weight", "out_of_range"),
        ("variants", variants(&[("a", 0.5), (" a ", 0.5)]), "/variants/1/key", "duplicate"),
        ("variants", variants(&[("", 0.5), ("b", 0.5)]), "/variants/0/key", "empty"),
        ("variants", variants(&[("a", 0.5), ("k".repeat(51).as_str(), 0.5)]), "/variants/1/key", "too_long"),
        ("guardrails", guardrails(&["1", "2", "3", "4", "5", "6"]), "/guardrails", "out_of_range"),
        ("guardrails", guardrails(&["1", "clicks"]), "/guardrails/1/name", "duplicate"),
        ("guardrails", guardrails(&["1", "1"]), "/guardrails/1/name", "duplicate"),
        ("guardrails", guardrails(&[" "]), "/guardrails/0/name", "empty"),
        ("traffic_split", json!(1.01), "/traffic_split", "out_of_range"),
        ("traffic_split", json!(-0.01), "/traffic_split", "out_of_range"),
        ("name", json!(" "), "/name", "empty"),
        ("name", json!("n".repeat(201)), "/name", "too_long"),
        ("name", json!("a\u{0}"), "/name", "control_character"),
        ("description", json!("d".repeat(1_001)), "/description", "too_long"),
        ("minimum_days", json!(-1), "/minimum_days", "out_of_range"),
        ("minimum_days", json!(366), "/minimum_days", "out_of_range"),
        ("minimum_units", json!(-1), "/minimum_units", "out_of_range"),
        ("minimum_units", json!(1_000_000_001), "/minimum_units", "out_of_range"),
    ] {
        let body = with(&format!("/{field}"), value.clone());
        admin.post(EXPERIMENTS).json(body).send().await.fault(422, pointer, code);
        let edited = admin.patch(&draft).if_match("*").json(json!({ field: value })).send().await;
        edited.fault(422, pointer, code);
    }
    let mut long = whole();
    long["metric"]["name"] = json!("m".repeat(101));
    admin.post(EXPERIMENTS).json(long).send().await.fault(422, "/metric/name", "too_long");
    // All that is wrong is said at once.
    let mut bad = with("/variants", variants(&[("a", 0.5), ("a", 0.4)]));
    bad["metric"]["name"] = json!("");
    let refused = admin.post(EXPERIMENTS).json(bad).send().await.problem(422);
    let faults = refused["errors"].as_array().expect("errors").iter();
    let faults: Value = faults.map(|fault| json!([fault["pointer"], fault["code"]])).collect();
    let expected =
        json!([["/variants/1/key", "duplicate"], ["/variants", "weights_sum"], ["/metric/name", "empty"],]);
    assert_eq!(faults, expected);
    assert_eq!(state(&admin).await, before);
    // The bounds themselves are allowed.
    for body in [with("/variants", alike(10)), with("/guardrails", guardrails(&["1", "2", "3", "4", "5"]))] {
        made(&admin, body).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_names_the_version_that_was_seen() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = made(&admin, whole()).await;
    admin.edit(&at, json!({ "name": "seen" })).await;
    let before = state(&admin).await;
    let change = || admin.patch(&at).json(json!({ "name": "unseen" }));
    change().send().await.problem_code(428, "precondition_required");
    change().if_match("\"1\"").send().await.problem_code(412, "stale_version");
    admin.delete(&at).send().await.problem_code(428, "precondition_required");
    admin.delete(&at).if_match("\"1\"").send().await.problem_code(412, "stale_version");
    step(&admin, &at, "RUNNING").if_match("\"1\"").send().await.problem_code(412, "stale_version");
    for tag in ["2", "W/\"2\"", "nonsense"] {
        let refused = change().if_match(tag).send().await;
        assert!([400, 412].contains(&refused.status), "{refused}");
    }
    assert_eq!(state(&admin).await, before);
    assert_eq!(change().if_match("\"2\"").ok().await["version"], 3);
    assert_eq!(step(&admin, &at, "RUNNING").if_match("*").ok().await["version"], 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_step_is_taken_that_the_table_does_not_have() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let allowed = [("DRAFT", "RUNNING"), ("RUNNING", "COMPLETED"), ("RUNNING", "CANCELLED")];
    for from in STATUSES {
        for to in STATUSES {
            let at = in_status(&admin, from).await;
            let before = admin.get(&at).ok().await;
            let answer = step(&admin, &at, to).send().await;
            if allowed.contains(&(from, to)) {
                assert_eq!(answer.expect(200).json()["status"], to);
                continue;
            }
            answer.problem_code(409, "experiment_status");
            assert_eq!(admin.get(&at).ok().await, before, "{from} {to}");
        }
    }
    let at = in_status(&admin, "RUNNING").await;
    let before = state(&admin).await;
    let put = |body: Value| admin.put(format!("{at}/status")).json(body);
    for (body, pointer, code) in [
        (json!({}), "/status", "missing_field"),
        (json!({ "status": "PAUSED" }), "/status", "invalid_value"),
        (json!({ "status": "completed" }), "/status", "invalid_value"),
        (json!({ "status": null }), "/status", "wrong_type"),
        (json!({ "status": "COMPLETED", "winner": 1 }), "/winner", "wrong_type"),
        (json!({ "status": "COMPLETED", "phase": 1 }), "/phase", "unknown_field"),
    ] {
        put(body).send().await.fault(400, pointer, code);
    }
    for (body, pointer, code) in [
        (json!({ "status": "CANCELLED", "winner": "a" }), "/winner", "not_allowed"),
        (json!({ "status": "COMPLETED", "reason": "So it was." }), "/reason", "not_allowed"),
        (json!({ "status": "COMPLETED", "winner": "a", "reason": " " }), "/reason", "empty"),
        (json!({ "status": "COMPLETED", "winner": "a", "reason": "x".repeat(501) }), "/reason", "too_long"),
        (json!({ "status": "COMPLETED", "winner": "z" }), "/winner", "unknown"),
    ] {
        put(body).send().await.fault(422, pointer, code);
    }
    assert_eq!(state(&admin).await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_frozen_is_not_edited() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let changes = json!({
        "name": "Another", "description": "Why not?", "assignment": "external", "traffic_split": 0.5,
        "variants": variants(&[("a", 0.5), ("b", 0.5)]),
        "metric": { "name": "clicks", "kind": "proportion", "direction": "down" },
        "guardrails": [], "minimum_days": 1, "minimum_units": 1
    });
    let free = ["name", "description", "traffic_split", "variants"];
    for status in ["RUNNING", "COMPLETED", "CANCELLED"] {
        let at = in_status(&admin, status).await;
        let before = (admin.get(&at).ok().await, state(&admin).await);
        let change = |body: Value| admin.patch(&at).if_match("*").json(body);
        for (field, value) in changes.as_object().expect("fields") {
            if status == "RUNNING" && free.contains(&field.as_str()) {
                continue;
            }
            change(json!({ field: value })).send().await.problem_code(409, "experiment_frozen");
            // Nor together with something that might be.
            let both = json!({ "name": "Half", field: value });
            change(both).send().await.problem_code(409, "experiment_frozen");
        }
        assert_eq!((admin.get(&at).ok().await, state(&admin).await), before, "{status}");
    }
    // What is as it was is no change of it.
    let at = in_status(&admin, "RUNNING").await;
    let mut same = whole();
    same["name"] = json!("Renamed");
    let renamed = admin.edit(&at, same).await;
    assert_eq!((&renamed["phase"], &renamed["version"]), (&json!(1), &json!(3)), "{renamed}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_that_cannot_be_trusted_name_no_winner() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = running(&admin, external("leaking")).await;
    exposed(&admin, &at, &[("a", 100), ("b", 200)]).await;
    converted(&admin, &at, "clicks", &[("a", 10), ("b", 100)]).await;
    let found = results(&admin, &at).await;
    assert_eq!(found["sample_ratio"]["warning"], true, "{found}");
    // They are shown all the same.
    assert!(found["metrics"][0]["comparisons"][0]["interval"].is_array(), "{found}");
    let before = state(&admin).await;
    won(&admin, &at, "b").send().await.problem_code(409, "sample_ratio");
    assert_eq!(state(&admin).await, before);
    won_because(&admin, &at, "b", "The log lost what saw a.").ok().await;
    let before = state(&admin).await;
    won(&admin, &at, "a").send().await.problem_code(409, "second_winner");
    won_because(&admin, &at, "a", "Another reason.").send().await.problem_code(409, "second_winner");
    assert_eq!(state(&admin).await, before);
}
