//! The learning log: what was changed and what came of it, decisions by chance, and decisions that are part
//! of an experiment.

use serde_json::{Value, json};

use super::{
    People, Person, create,
    replies::{NOBODY, Pair, asked},
    sending::conflict,
};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
    support::{
        experiments::{EXPERIMENTS, experiment, variants},
        posts,
    },
};

const EVENTS: &str = "engagement/learning/events";
const RANDOMIZED: &str = "engagement/learning/randomized-experiments";
const DECISIONS: &str = "engagement/decisions";

/// All of it.
pub async fn learning_log(p: &mut Player, people: &People, vera: &Person) {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let at = noted(p, people, pair).await;
    evaluations(p, people, pair, &at).await;
    events(p, people, pair).await;
    let (at, author) = by_chance(p, people, pair).await;
    outcomes(p, people, pair, &at).await;
    parts(p, pair).await;
    // They go with their decisions.
    p.change(pair.0, &author, delete(&author)).await;
    p.send(get(&at).by(pair.1), 404).await;
    assert_eq!(p.pages(get(RANDOMIZED).by(pair.1), 5, "/id").await.len(), 0);
}

/// That something was changed, with these members as well.
fn changed(members: &Value) -> Value {
    let mut body = json!({
        "adjustment_type": "weights", "adjustment": { "evs_weight": { "from": 0.25, "to": 0.5 } },
        "predicted_improvement": 0.5
    });
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    body
}

/// What is decided, with these members as well.
fn decided(members: &Value) -> Value {
    let mut body = posts::decision();
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    body
}

/// By who manages; the path of one that is now.
async fn noted(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> String {
    let add = |body: &Value| post(EVENTS).by(olga).json(body);
    let body = changed(&json!({ "adjustment_type": " Größe \u{1f331} ", "baseline_performance": 1.0 / 3.0 }));
    let made = p.send(add(&body).header("idempotency-key", "event-1"), 201).await;
    p.send(add(&body).header("idempotency-key", "event-1"), 201).await;
    assert_eq!(made.text("/adjustment_type"), "Größe \u{1f331}");
    assert_eq!(made.text("/date"), made.text("/created_at"));
    for (day, predicted) in [("2026-01-02", 0.5), ("2026-01-03", 0.0), ("1000-01-01", -1e300)] {
        let date = format!("{day}T00:00:00+00:00");
        let body = changed(&json!({ "date": date, "predicted_improvement": predicted }));
        p.send(add(&body), 201).await;
    }
    for (members, status) in [
        (json!({ "adjustment_type": " " }), 422),
        (json!({ "adjustment_type": "a".repeat(51) }), 422),
        (json!({ "adjustment": { "a": "\u{0}" } }), 422),
        (json!({ "adjustment": [] }), 400),
        (json!({ "predicted_improvement": null }), 400),
        (json!({ "predicted_improvement": "0.5" }), 400),
        (json!({ "baseline_performance": true }), 400),
        (json!({ "date": "2026-02-30T00:00:00Z" }), 400),
        (json!({ "actual_improvement": 0.5 }), 400),
    ] {
        p.send(add(&changed(&members)), status).await;
    }
    let text = changed(&json!({ "predicted_improvement": 7.25 })).to_string().replace("7.25", "1e999");
    p.send(post(EVENTS).by(olga).content("application/json", text), 400).await;
    p.send(add(&json!({ "adjustment_type": "weights" })), 400).await;
    for by in [vera, &people.ada.token] {
        p.send(post(EVENTS).by(by).json(&body), 403).await;
    }
    p.send(post(EVENTS).json(&body), 401).await;
    format!("{EVENTS}/{}", made.id())
}

/// How near the prediction was.
async fn evaluations(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    let place = format!("{at}/evaluation");
    let came = |actual: f64| put(&place).by(olga).json(&json!({ "actual_improvement": actual }));
    p.send(came(0.25).if_match("\"2\""), 412).await;
    let first = p.send(came(0.25).if_match("\"1\""), 200).await;
    assert_eq!(first.json()["accuracy"], json!(0.5));
    // The same again changes nothing; another value takes its place.
    assert_eq!(p.send(came(0.25), 200).await.etag(), first.etag());
    p.send(came(0.25).if_match("\"1\""), 412).await;
    for (actual, accuracy) in [(0.5, 1.0), (-0.5, 0.0), (1e300, 0.0), (0.375, 0.75)] {
        assert_eq!(p.send(came(actual), 200).await.json()["accuracy"], json!(accuracy), "{actual}");
    }
    p.send(get(at).by(vera), 200).await;
    for body in [
        json!({}),
        json!({ "actual_improvement": null }),
        json!({ "actual_improvement": "0.5" }),
        json!({ "actual_improvement": 0.5, "accuracy": 1 }),
    ] {
        p.send(put(&place).by(olga).json(&body), 400).await;
    }
    let body = json!({ "actual_improvement": 0.5 });
    for by in [vera, &people.ada.token] {
        p.send(put(&place).by(by).json(&body), 403).await;
    }
    p.send(put(format!("{EVENTS}/{NOBODY}/evaluation")).by(olga).json(&body), 404).await;
    // What a prediction of nothing was worth.
    let found = p.pages(get(EVENTS).by(vera).query("evaluated", "false"), 1, "/id").await;
    let nothing = format!("{EVENTS}/{}/evaluation", found[0]);
    for (actual, accuracy) in [(1e-300, 0.0), (0.0, 1.0)] {
        let body = json!({ "actual_improvement": actual });
        let found = p.send(put(&nothing).by(olga).json(&body), 200).await.json();
        assert_eq!(found["accuracy"], json!(accuracy), "{found}");
    }
}

async fn events(p: &mut Player, people: &People, (_, vera): Pair<'_>) {
    let list = || get(EVENTS).by(vera);
    // By date, newest first.
    let dates = p.pages(list(), 3, "/date").await;
    let days: Vec<&str> = dates[1..].iter().map(|date| &date[..10]).collect();
    assert_eq!(days, ["2026-01-03", "2026-01-02", "1000-01-01"]);
    for (name, value, count) in [
        ("adjustment_type", "weights", 3),
        ("adjustment_type", "Weights", 0),
        ("evaluated", "true", 2),
        ("evaluated", "false", 2),
    ] {
        assert_eq!(p.pages(list().query(name, value), 1, "/id").await.len(), count, "{name}={value}");
    }
    p.read_twice(list().query("adjustment_type", "weights").query("evaluated", "false")).await;
    for (name, value) in [("evaluated", "yes"), ("adjustment", "weights")] {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(EVENTS).by(&people.ada.token), 403).await;
    p.send(get(format!("{EVENTS}/{NOBODY}")).by(vera), 404).await;
}

/// Said with the decision, and later; the path of the later one, and of the author of the post.
async fn by_chance(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> (String, String) {
    let asked = asked(p, olga, "learn1").await;
    let on = format!("engagement/posts/{}/decisions", asked.post);
    let body = decided(&json!({ "predicted_mode": "HYBRID" }));
    let decide = || post(&on).by(vera).json(&body).header("idempotency-key", "chance-1");
    let made = p.send(decide(), 201).await;
    p.send(decide(), 201).await;
    assert_eq!([made.text("/predicted_mode"), made.text("/mode")], ["HYBRID", "HELPFUL"]);
    assert_eq!(p.pages(get(RANDOMIZED).by(vera), 5, "/decision_id").await, [made.id()]);

    let of = |decision: &str, mode: &str| json!({ "decision_id": decision, "predicted_mode": mode });
    let add = |body: &Value| post(RANDOMIZED).by(vera).json(body);
    let with = |field: &str, value: Value| {
        let mut body = of(&asked.decision, "ENGAGEMENT");
        body[field] = value;
        body
    };
    for (body, status) in [
        (of(NOBODY, "HYBRID"), 422),
        (of(&made.id(), "ENGAGEMENT"), 422),
        (with("actual_mode", json!("HYBRID")), 422),
        (of("nobody", "HYBRID"), 400),
        (with("predicted_mode", json!("NEVER")), 400),
        (with("predicted_outcome", json!("0.5")), 400),
        (with("version", json!(1)), 400),
        (json!({ "decision_id": asked.decision }), 400),
    ] {
        p.send(add(&body), status).await;
    }
    conflict(p, add(&of(&made.id(), "HYBRID")), "decision_taken").await;
    let body = json!({
        "decision_id": asked.decision, "predicted_mode": "ENGAGEMENT", "actual_mode": "HELPFUL",
        "predicted_outcome": 0.1
    });
    let later = p.send(add(&body).header("idempotency-key", "chance-2"), 201).await;
    p.send(add(&body).header("idempotency-key", "chance-2"), 201).await;
    conflict(p, add(&body), "decision_taken").await;
    p.send(post(RANDOMIZED).by(&people.ada.token).json(&body), 403).await;
    p.send(post(RANDOMIZED).json(&body), 401).await;
    // What was noted later is by chance as well.
    let both = [made.id(), asked.decision];
    for (value, expected) in [("true", both.to_vec()), ("false", Vec::new())] {
        let found = get(&on).by(olga).query("is_randomized_experiment", value);
        assert_eq!(p.pages(found, 1, "/id").await, expected);
    }
    let all = get(DECISIONS).by(olga).query("is_randomized_experiment", "true");
    assert_eq!(p.pages(all, 1, "/id").await, both);
    (format!("{RANDOMIZED}/{}", later.id()), format!("engagement/authors/{}", asked.author))
}

/// What came of them.
async fn outcomes(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    let came = json!({ "actual_outcome": 1e-300 });
    let changed = p.change(vera, at, patch(at).json(&came)).await;
    // The same again changes nothing.
    assert_eq!(p.change(vera, at, patch(at).json(&came)).await.etag(), changed.etag());
    p.send(patch(at).by(vera).json(&came), 428).await;
    p.send(patch(at).by(vera).if_match("\"1\"").json(&came), 412).await;
    p.send(patch(at).by(&people.ada.token).if_match("*").json(&came), 403).await;
    p.send(patch(format!("{RANDOMIZED}/{NOBODY}")).by(vera).if_match("*").json(&came), 404).await;
    for body in [json!({ "actual_outcome": "much" }), json!({ "predicted_mode": "HYBRID" })] {
        p.send(patch(at).by(vera).if_match("*").json(&body), 400).await;
    }
    p.send(get(at).by(olga), 200).await;
    p.send(get(format!("{RANDOMIZED}/{NOBODY}")).by(olga), 404).await;
    let list = || get(RANDOMIZED).by(olga);
    // Newest first.
    let found = p.pages(list(), 1, "/predicted_mode").await;
    assert_eq!(found, ["ENGAGEMENT", "HYBRID"]);
    for (name, value, count) in [
        ("decision_id", NOBODY, 0),
        ("predicted_mode", "HYBRID", 1),
        ("actual_mode", "HELPFUL", 2),
        ("actual_mode", "HYBRID", 0),
        ("evaluated", "true", 1),
        ("evaluated", "false", 1),
    ] {
        assert_eq!(p.pages(list().query(name, value), 1, "/id").await.len(), count, "{name}={value}");
    }
    p.read_twice(list().query("actual_mode", "HELPFUL").query("evaluated", "false")).await;
    for (name, value) in [("decision_id", "7"), ("predicted_mode", "NEVER"), ("mode", "HYBRID")] {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(RANDOMIZED).by(&people.ada.token), 403).await;
    let none = json!({ "predicted_outcome": null, "actual_outcome": null });
    p.change(olga, at, patch(at).json(&none)).await;
}

/// Decisions that are part of an experiment, which runs.
async fn parts(p: &mut Player, (olga, vera): Pair<'_>) {
    let asked = asked(p, olga, "learn2").await;
    let on = format!("engagement/posts/{}/decisions", asked.post);
    let decide = |members: &Value| post(&on).by(vera).json(&decided(members));
    let part = |id: &str, variant: &str| json!({ "experiment_id": id, "experiment_variant": variant });
    let (id, _) = create(p, olga, EXPERIMENTS, &experiment("Decided in it")).await;
    let at = format!("{EXPERIMENTS}/{id}");
    let step = |status: &str| put(format!("{at}/status")).by(olga).json(&json!({ "status": status }));
    conflict(p, decide(&part(&id, "a")), "experiment_status").await;
    p.send(step("RUNNING"), 200).await;
    let first = p.send(decide(&part(&id, " a ")), 201).await;
    assert_eq!([first.text("/experiment_id"), first.text("/experiment_variant")], [id.as_str(), "a"]);
    // Another phase has other variants.
    let moved = json!({ "variants": variants(&[("a", 0.5), ("c", 0.5)]) });
    p.change(olga, &at, patch(&at).json(&moved)).await;
    let second = p.send(decide(&part(&id, "c")), 201).await;
    for (members, status) in [
        (part(&id, "b"), 422),
        (part(NOBODY, "a"), 422),
        (json!({ "experiment_id": id }), 422),
        (json!({ "experiment_variant": "a" }), 422),
        (part(&id, &"x".repeat(51)), 422),
        (part("first", "a"), 400),
        (json!({ "predicted_mode": "NEVER" }), 400),
        (json!({ "is_randomized_experiment": true }), 400),
    ] {
        p.send(decide(&members), status).await;
    }
    for list in [DECISIONS, &on] {
        let of = get(list).by(olga).query("experiment_id", &id);
        assert_eq!(p.pages(of, 1, "/id").await, [second.id(), first.id()], "{list}");
    }
    for (name, value) in [("experiment_id", "first"), ("is_randomized_experiment", "1")] {
        p.send(get(DECISIONS).by(olga).query(name, value), 400).await;
    }
    p.send(step("CANCELLED"), 200).await;
    conflict(p, decide(&part(&id, "a")), "experiment_status").await;
    p.send(get(format!("{DECISIONS}/{}", second.id())).by(vera), 200).await;
}
