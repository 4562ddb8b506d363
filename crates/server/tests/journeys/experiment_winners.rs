//! The engagement desk: who wins an experiment, and what evidence that needs.

use serde_json::{Value, json};

use crate::support::{
    experiments::{converted, exposed, external, made, results, running, step, variants, won, won_because},
    people::Person,
    process::TestServer,
    races::{at_once, statuses},
};

/// Why a winner is taken without the evidence.
const WHY: &str = "We had seen it before.";

/// An experiment where less complaints are better, with these settings beside.
fn judged_by_complaints(settings: &Value) -> Value {
    let mut body = external("winner");
    body["guardrails"] = json!([{ "name": "complaints", "kind": "proportion", "direction": "down" }]);
    for (field, value) in settings.as_object().expect("settings") {
        body[field] = value.clone();
    }
    body
}

/// Units of two variants, and how many of them clicked.
type Groups = [(usize, usize); 2];

/// A running experiment with so many units, and so many complaints about `b`; its path.
async fn filled(admin: &Person, settings: &Value, [a, b]: Groups, complaints: usize) -> String {
    let at = running(admin, judged_by_complaints(settings)).await;
    exposed(admin, &at, &[("a", a.0), ("b", b.0)]).await;
    converted(admin, &at, "clicks", &[("a", a.1), ("b", b.1)]).await;
    converted(admin, &at, "complaints", &[("b", complaints)]).await;
    at
}

/// Enough of both, and a difference that is no chance.
const CLEAR: Groups = [(100, 10), (100, 40)];

/// No unit should come to `b`: of those that do nobody knows why.
fn leaking() -> Value {
    json!({ "variants": variants(&[("a", 1.0), ("b", 0.0)]) })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_winner_needs_evidence_or_a_reason_that_is_kept() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let unmeasured = json!([{ "name": "complaints", "kind": "mean", "direction": "down" }]);
    for (missing, settings, groups, complaints, named) in [
        ("minimum_days", json!({ "minimum_days": 1 }), CLEAR, 0, "b"),
        ("minimum_units", json!({ "minimum_units": 201 }), CLEAR, 0, "b"),
        ("sample_ratio", json!({}), [(100, 10), (200, 80)], 0, "b"),
        ("sample_ratio", leaking(), CLEAR, 0, "b"),
        ("not_better", json!({}), CLEAR, 0, "a"),
        ("not_better", json!({}), [(100, 40), (100, 10)], 0, "b"),
        ("not_better", json!({}), [(100, 10), (100, 10)], 0, "b"),
        ("not_significant", json!({}), [(100, 10), (100, 12)], 0, "b"),
        ("guardrail_harmed", json!({}), CLEAR, 30, "b"),
        ("guardrail_unknown", json!({ "guardrails": unmeasured }), CLEAR, 0, "b"),
    ] {
        let at = filled(&admin, &settings, groups, complaints).await;
        let (before, figures) = (admin.get(&at).ok().await, results(&admin, &at).await);
        let refused = won(&admin, &at, named).send().await.problem_code(409, missing);
        assert!(refused["detail"].as_str().is_some_and(|detail| detail.contains("reason")), "{refused}");
        // It goes on as before.
        assert_eq!(admin.get(&at).ok().await, before);
        let taken = won_because(&admin, &at, named, WHY).ok().await;
        assert_eq!((&taken["status"], &taken["winner"]), (&json!("COMPLETED"), &json!(named)), "{missing}");
        assert_eq!(taken["winner_reason"], WHY, "{missing}");
        // The figures are what they were: a reason makes them no better.
        let frozen = results(&admin, &at).await;
        assert_eq!(frozen["metrics"], figures["metrics"], "{missing}");
        assert_eq!(frozen["sample_ratio"], figures["sample_ratio"], "{missing}");
    }
    let entries = admin.all("admin/audit-log?action=experiment.complete").await;
    assert_eq!(entries.len(), 10);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_recommended_wins_without_a_reason() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let enough = json!({ "minimum_units": 200 });
    let fewer = json!({ "metric": { "name": "clicks", "kind": "proportion", "direction": "down" } });
    for (settings, groups, expected) in
        [(&enough, CLEAR, "b"), (&fewer, CLEAR, "a"), (&fewer, [(100, 40), (100, 10)], "b")]
    {
        let at = filled(&admin, settings, groups, 0).await;
        let recommended = json!({ "variant": expected, "reason": null });
        assert_eq!(results(&admin, &at).await["recommended"], recommended);
        // Nobody needs the reason: it is not kept.
        let taken = won_because(&admin, &at, expected, WHY).ok().await;
        assert_eq!((&taken["winner"], &taken["winner_reason"]), (&json!(expected), &Value::Null), "{taken}");
        assert_eq!(results(&admin, &at).await["recommended"], Value::Null);
    }
    for (reason, settings, groups, complaints) in [
        ("minimum_days", json!({ "minimum_days": 365 }), CLEAR, 0),
        ("minimum_units", json!({ "minimum_units": 1_000_000_000 }), CLEAR, 0),
        ("sample_ratio", json!({}), [(100, 10), (200, 80)], 0),
        ("sample_ratio", leaking(), CLEAR, 0),
        ("not_better", json!({}), [(100, 10), (100, 10)], 0),
        ("not_significant", json!({}), [(100, 10), (100, 12)], 0),
        ("guardrail_harmed", json!({}), CLEAR, 30),
    ] {
        let at = filled(&admin, &settings, groups, complaints).await;
        let nobody = json!({ "variant": null, "reason": reason });
        assert_eq!(results(&admin, &at).await["recommended"], nobody);
        // Without a winner it is completed all the same, and one can still be declared.
        step(&admin, &at, "COMPLETED").ok().await;
        server.restart();
        assert_eq!(results(&admin, &at).await["recommended"], nobody);
        won(&admin, &at, "b").send().await.problem_code(409, reason);
        let declared = won_because(&admin, &at, "b", WHY).ok().await;
        assert_eq!((&declared["winner"], &declared["winner_reason"]), (&json!("b"), &json!(WHY)));
    }
    // One that never ran is judged by nothing, and one that was given up has no winner any more.
    let draft = made(&admin, judged_by_complaints(&enough)).await;
    let given_up = filled(&admin, &enough, CLEAR, 0).await;
    assert_eq!(results(&admin, &given_up).await["recommended"]["variant"], "b");
    step(&admin, &given_up, "CANCELLED").ok().await;
    for at in [draft, given_up] {
        assert_eq!(results(&admin, &at).await["recommended"], Value::Null);
        won_because(&admin, &at, "b", WHY).send().await.problem_code(409, "experiment_status");
    }
    for (action, count) in [("complete", 10), ("declare", 7)] {
        let entries = admin.all(&format!("admin/audit-log?action=experiment.{action}")).await;
        assert_eq!(entries.len(), count, "{action}: {entries:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn there_is_one_winner_and_it_is_a_variant() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let at = filled(&admin, &json!({}), CLEAR, 0).await;
    for refused in [won(&admin, &at, "c"), won_because(&admin, &at, "c", WHY)] {
        refused.send().await.fault(422, "/winner", "unknown");
    }
    assert_eq!(admin.get(&at).ok().await["status"], "RUNNING");
    won(&admin, &at, "b").ok().await;
    let before = admin.get(&at).ok().await;
    for second in [won(&admin, &at, "a"), won(&admin, &at, "b"), won_because(&admin, &at, "a", WHY)] {
        second.send().await.problem_code(409, "second_winner");
    }
    assert_eq!(admin.get(&at).ok().await, before);
    assert_eq!(before["winner"], "b");

    // Two at once: one of them is the winner.
    for round in 0..5 {
        let at = filled(&admin, &json!({}), CLEAR, 0).await;
        step(&admin, &at, "COMPLETED").ok().await;
        let calls = [won(&admin, &at, "b"), won_because(&admin, &at, "a", WHY)];
        let done = at_once(calls).await;
        assert_eq!(statuses(&done), [200, 409], "round {round}: {done:?}");
        let taken = done.iter().find(|answer| answer.status == 200).expect("one of them");
        let refused = done.iter().find(|answer| answer.status == 409).expect("the other");
        refused.problem_code(409, "second_winner");
        assert_eq!(admin.get(&at).ok().await, taken.json());
    }
}
