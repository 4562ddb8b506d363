//! A learning log that makes no sense: none of it is written, and every fault is named.

use serde_json::{Value, json};

use super::learning_log::{EVENTS, RANDOMIZED, adjusted, asked, decided_with};
use crate::support::{people::text, posts::decision, process::TestServer};

const UNKNOWN: &str = "01939f3e-8f00-7000-8000-00000000ffff";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_makes_no_sense_is_no_learning_event() {
    let server = TestServer::start();
    let admin = server.admin().await;
    for (field, value, status, code) in [
        ("adjustment_type", json!(" "), 422, "empty"),
        ("adjustment_type", json!("x".repeat(51)), 422, "too_long"),
        ("adjustment_type", json!("a\u{0}"), 422, "control_character"),
        ("adjustment", json!({ "a": "\u{0}" }), 422, "json"),
        ("adjustment", json!({ "a": "x".repeat(64 * 1024) }), 422, "too_long"),
        ("adjustment", json!([]), 400, "wrong_type"),
        ("adjustment", json!("weights"), 400, "wrong_type"),
        ("predicted_improvement", Value::Null, 400, "wrong_type"),
        ("predicted_improvement", json!("0.5"), 400, "wrong_type"),
        ("baseline_performance", json!(true), 400, "wrong_type"),
        ("date", json!("2026-02-30T00:00:00Z"), 400, "invalid_value"),
        ("date", json!("0999-12-31T00:00:00Z"), 400, "invalid_value"),
        ("actual_improvement", json!(0.5), 400, "unknown_field"),
        ("accuracy", json!(1), 400, "unknown_field"),
    ] {
        let mut bad = adjusted(0.5);
        bad[field] = value;
        admin.post(EVENTS).json(bad).send().await.fault(status, &format!("/{field}"), code);
    }
    for field in ["adjustment_type", "adjustment", "predicted_improvement"] {
        let mut bad = adjusted(0.5);
        bad.as_object_mut().expect("an object").remove(field);
        admin.post(EVENTS).json(bad).send().await.fault(400, &format!("/{field}"), "missing_field");
    }
    let body = adjusted(7.25).to_string();
    for number in ["NaN", "1e999", "-1e999"] {
        let refused = admin.post(EVENTS).bytes("application/json", body.replace("7.25", number)).send().await;
        refused.problem_code(400, "malformed_json");
    }
    for query in ["evaluated=yes", "adjustment=weights", "adjustment_type=a&adjustment_type=b"] {
        admin.get(format!("{EVENTS}?{query}")).send().await.problem(400);
    }
    assert_eq!(admin.all(EVENTS).await.len(), 0);

    let event = admin.post(EVENTS).json(adjusted(0.5)).send().await.expect(201).json();
    let at = format!("{EVENTS}/{}", text(&event["id"]));
    for (body, pointer, code) in [
        (json!({}), "/actual_improvement", "missing_field"),
        (json!({ "actual_improvement": null }), "/actual_improvement", "wrong_type"),
        (json!({ "actual_improvement": "0.5" }), "/actual_improvement", "wrong_type"),
        (json!({ "actual_improvement": 0.5, "accuracy": 1 }), "/accuracy", "unknown_field"),
    ] {
        admin.put(format!("{at}/evaluation")).json(body).send().await.fault(400, pointer, code);
    }
    for id in [UNKNOWN, "no-such-id"] {
        let place = format!("{EVENTS}/{id}");
        admin.get(&place).send().await.problem(404);
        let evaluation = json!({ "actual_improvement": 0.5 });
        admin.put(format!("{place}/evaluation")).json(evaluation).send().await.problem(404);
    }
    admin.patch(&at).if_match("*").json(json!({ "predicted_improvement": 1 })).send().await.problem(405);
    assert_eq!(admin.get(&at).ok().await, event);
    assert_eq!(admin.all("admin/audit-log?action=learning_event.evaluate").await.len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_of_the_decision_is_no_randomised_experiment() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (on, _) = asked(&admin, "p1").await;
    let plain = admin.post(&on).json(decision()).send().await.expect(201).json();
    let by_chance = decided_with(&json!({ "predicted_mode": "HYBRID" }));
    let by_chance = admin.post(&on).json(by_chance).send().await.expect(201).json();
    let good = json!({ "decision_id": plain["id"], "predicted_mode": "HYBRID" });
    for (field, value, status, code) in [
        ("decision_id", json!(UNKNOWN), 422, "unknown"),
        ("decision_id", json!("no-such-id"), 400, "invalid_value"),
        ("actual_mode", json!("HYBRID"), 422, "other_mode"),
        ("actual_mode", json!("helpful"), 400, "invalid_value"),
        ("predicted_mode", Value::Null, 400, "wrong_type"),
        ("predicted_mode", json!("NEVER"), 400, "invalid_value"),
        ("predicted_outcome", json!("0.5"), 400, "wrong_type"),
        ("actual_outcome", json!([]), 400, "wrong_type"),
        ("version", json!(1), 400, "unknown_field"),
    ] {
        let mut bad = good.clone();
        bad[field] = value;
        admin.post(RANDOMIZED).json(bad).send().await.fault(status, &format!("/{field}"), code);
    }
    // What the decision says is told before that it has one already.
    let other = json!({ "decision_id": by_chance["id"], "predicted_mode": "ENGAGEMENT" });
    admin.post(RANDOMIZED).json(other).send().await.fault(422, "/predicted_mode", "other_mode");
    assert_eq!(admin.all(RANDOMIZED).await.len(), 1);
    let mut same = good;
    same["actual_mode"] = json!("HELPFUL");
    let same = admin.post(RANDOMIZED).json(same).send().await.expect(201).json();
    let at = format!("{RANDOMIZED}/{}", text(&same["id"]));
    for (field, value, code) in [
        ("actual_outcome", json!("much"), "wrong_type"),
        ("predicted_mode", json!("HYBRID"), "unknown_field"),
        ("decision_id", json!(UNKNOWN), "unknown_field"),
    ] {
        let refused = admin.patch(&at).if_match("*").json(json!({ field: value })).send().await;
        refused.fault(400, &format!("/{field}"), code);
    }
    for query in ["decision_id=7", "predicted_mode=NEVER", "evaluated=1", "mode=HYBRID"] {
        admin.get(format!("{RANDOMIZED}?{query}")).send().await.problem(400);
    }
    admin.get(format!("{RANDOMIZED}/{UNKNOWN}")).send().await.problem(404);
    let nothing = admin.patch(format!("{RANDOMIZED}/{UNKNOWN}")).if_match("*").json(json!({}));
    nothing.send().await.problem(404);
    assert_eq!(admin.get(&at).ok().await, same);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_an_experiment_is_none() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (on, _) = asked(&admin, "p1").await;
    for (members, status, pointer, code) in [
        (json!({ "experiment_id": UNKNOWN }), 422, "/experiment_variant", "required"),
        (json!({ "experiment_variant": "a" }), 422, "/experiment_id", "required"),
        (json!({ "experiment_variant": " ", "experiment_id": UNKNOWN }), 422, "/experiment_variant", "empty"),
        (
            json!({ "experiment_variant": "x".repeat(51), "experiment_id": UNKNOWN }),
            422,
            "/experiment_variant",
            "too_long",
        ),
        (json!({ "experiment_variant": "a", "experiment_id": UNKNOWN }), 422, "/experiment_id", "unknown"),
        (json!({ "experiment_variant": "a", "experiment_id": "7" }), 400, "/experiment_id", "invalid_value"),
        (json!({ "predicted_mode": "NEVER" }), 400, "/predicted_mode", "invalid_value"),
        (json!({ "is_randomized_experiment": true }), 400, "/is_randomized_experiment", "unknown_field"),
    ] {
        admin.post(&on).json(decided_with(&members)).send().await.fault(status, pointer, code);
    }
    for query in ["experiment_id=first", "is_randomized_experiment=1", "predicted_mode=HYBRID"] {
        admin.get(format!("engagement/decisions?{query}")).send().await.problem(400);
    }
    for list in [on.as_str(), RANDOMIZED] {
        assert_eq!(admin.all(list).await.len(), 0, "{list}");
    }
    // What is null is not given.
    let none = json!({ "predicted_mode": null, "experiment_id": null, "experiment_variant": null });
    let made = admin.post(&on).json(decided_with(&none)).send().await.expect(201).json();
    assert_eq!((&made["experiment_id"], &made["is_randomized_experiment"]), (&Value::Null, &json!(false)));
}
