//! Experiments: prepared, run phase by phase, and decided.

use serde_json::{Value, json};

use super::{
    People, Person, create,
    replies::{NOBODY, Pair},
    sending::conflict,
};
use crate::{
    ask::{Ask, delete, get, patch, post, put},
    player::Player,
    support::experiments::{EXPERIMENTS, experiment, external, measured, seen, variants},
};

/// All of it.
pub async fn experiments(p: &mut Player, people: &People, vera: &Person) {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let at = drafts(p, people, pair).await;
    changes(p, people, pair, &at).await;
    assignment(p, people, pair, &at).await;
    phases(p, people, pair, &at).await;
    let at = units(p, people, pair).await;
    results(p, people, pair, &at).await;
    winners(p, pair, &at).await;
    lists(p, people, pair).await;
}

/// An experiment that took these steps; its path.
async fn in_status(p: &mut Player, by: &str, body: &Value, steps: &[&str]) -> String {
    let (id, _) = create(p, by, EXPERIMENTS, body).await;
    let at = format!("{EXPERIMENTS}/{id}");
    for status in steps {
        p.send(step(by, &at, status), 200).await;
    }
    at
}

/// Asks for another status.
fn step(by: &str, at: &str, status: &str) -> Ask {
    put(format!("{at}/status")).by(by).json(&json!({ "status": status }))
}

/// Asks for a winner, for a reason or none.
fn won(by: &str, at: &str, winner: &str, reason: Option<&str>) -> Ask {
    let mut body = json!({ "status": "COMPLETED", "winner": winner });
    if let Some(reason) = reason {
        body["reason"] = json!(reason);
    }
    put(format!("{at}/status")).by(by).json(&body)
}

/// Sends rows in: `exposures` or `outcomes`.
fn sent(by: &str, at: &str, what: &str, items: &[Value]) -> Ask {
    post(format!("{at}/{what}")).by(by).json(&json!({ "items": items }))
}

/// The statuses of what was sent in.
async fn judged(p: &mut Player, ask: Ask) -> Vec<String> {
    let answer = p.send(ask, 200).await.json();
    let rows = answer["items"].as_array().unwrap().iter();
    rows.map(|row| row["status"].as_str().unwrap().to_owned()).collect()
}

/// The path of a draft.
async fn drafts(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> String {
    let add = |body: &Value| post(EXPERIMENTS).by(olga).json(body);
    let with = |field: &str, value: Value| {
        let mut body = experiment("Shorter replies");
        body[field] = value;
        body
    };
    let body = json!({
        "name": " Größe \u{1f331} ", "variants": variants(&[("long", 0.1), ("short", 0.2), ("none", 0.7)]),
        "metric": { "name": "clicks", "kind": "proportion", "direction": "up" },
        "guardrails": [{ "name": "complaints", "kind": "count", "direction": "down" }]
    });
    let made = p.send(add(&body).header("idempotency-key", "experiment-1"), 201).await;
    p.send(add(&body).header("idempotency-key", "experiment-1"), 201).await;
    assert_eq!([made.text("/name"), made.text("/status")], ["Größe \u{1f331}", "DRAFT"]);
    for (body, status) in [
        (with("variants", variants(&[("a", 1.0)])), 422),
        (with("variants", variants(&[("a", 0.5), ("b", 0.4)])), 422),
        (with("variants", variants(&[("a", 0.5), ("a ", 0.5)])), 422),
        (with("variants", variants(&[("a", 1.5), ("b", -0.5)])), 422),
        (with("guardrails", json!(vec![json!({ "name": "g", "kind": "mean", "direction": "up" }); 6])), 422),
        (with("metric", json!({ "name": " ", "kind": "mean", "direction": "up" })), 422),
        (with("traffic_split", json!(1.5)), 422),
        (with("minimum_days", json!(366)), 422),
        (with("minimum_units", json!(-1)), 422),
        (with("name", json!("long ".repeat(50))), 422),
        (with("description", json!("long ".repeat(250))), 422),
        (with("metric", json!({ "name": "m", "kind": "median", "direction": "up" })), 400),
        (with("assignment", json!("random")), 400),
        (with("variants", json!({ "a": 0.5, "b": 0.5 })), 400),
        (with("status", json!("RUNNING")), 400),
        (json!({ "name": "Shorter replies" }), 400),
    ] {
        p.send(add(&body), status).await;
    }
    for by in [vera, &people.ada.token] {
        p.send(post(EXPERIMENTS).by(by).json(&body), 403).await;
    }
    p.send(post(EXPERIMENTS).json(&body), 401).await;
    format!("{EXPERIMENTS}/{}", made.id())
}

async fn changes(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    p.send(get(at).by(vera), 200).await;
    let edit = json!({
        "description": "Few words are read.", "traffic_split": 0.5, "guardrails": null, "minimum_days": 0,
        "minimum_units": 4
    });
    p.change(olga, at, patch(at).json(&edit)).await;
    // The same again changes nothing.
    assert_eq!(p.change(olga, at, patch(at).json(&edit)).await.json()["version"], 2);
    for (body, status) in [
        (json!({ "name": null }), 422),
        (json!({ "variants": variants(&[("a", 0.5), ("b", 0.6)]) }), 422),
        (json!({ "metric": { "name": "m", "kind": "mean" } }), 400),
        (json!({ "phase": 2 }), 400),
    ] {
        p.send(patch(at).by(olga).if_match("*").json(&body), status).await;
    }
    p.send(patch(at).by(olga).json(&edit), 428).await;
    p.send(patch(at).by(olga).if_match("\"1\"").json(&edit), 412).await;
    for by in [vera, &people.ada.token] {
        p.send(patch(at).by(by).if_match("*").json(&edit), 403).await;
        p.send(step(by, at, "RUNNING"), 403).await;
    }
    p.send(get(format!("{EXPERIMENTS}/{NOBODY}")).by(vera), 404).await;
    for status in ["DRAFT", "COMPLETED", "CANCELLED"] {
        conflict(p, step(olga, at, status), "experiment_status").await;
    }
    p.send(put(format!("{at}/status")).by(olga).json(&json!({ "status": "PAUSED" })), 400).await;
    p.send(step(olga, at, "RUNNING").if_match("\"1\""), 412).await;
}

/// The hash says who sees what.
async fn assignment(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    let ask = |unit: &str| get(format!("{at}/assignment")).by(vera).query("unit", unit);
    conflict(p, ask("unit-0"), "experiment_status").await;
    conflict(p, sent(olga, at, "exposures", &[json!({ "unit": "unit-0" })]), "experiment_status").await;
    p.send(step(olga, at, "RUNNING").if_match("\"2\""), 200).await;
    for number in 0..12 {
        let found = p.send(ask(&format!("unit-{number}")), 200).await.json();
        assert_eq!(found["phase"], 1, "{found}");
    }
    for unit in ["Größe \u{1f331}", "a&b=c", &"u".repeat(200)] {
        p.send(ask(unit), 200).await;
    }
    p.send(ask(&"u".repeat(201)), 422).await;
    p.send(get(format!("{at}/assignment")).by(vera), 400).await;
    p.send(get(format!("{at}/assignment?unit=unit-0")).by(&people.ada.token), 403).await;
    // Of some of them that they saw something; of those outside of the traffic nothing is recorded.
    let items: Vec<Value> = (0..12).map(|number| json!({ "unit": format!("unit-{number}") })).collect();
    let first = judged(p, sent(olga, at, "exposures", &items)).await;
    assert!(first.contains(&"recorded".to_owned()) && first.contains(&"outside".to_owned()), "{first:?}");
    let again = judged(p, sent(olga, at, "exposures", &items)).await;
    assert!(!again.contains(&"recorded".to_owned()), "{again:?}");
}

/// What moves units begins a phase; what an experiment is judged by stays.
async fn phases(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    let outcomes: Vec<Value> =
        (0..12).map(|number| measured(&format!("unit-{number}"), "clicks", f64::from(number % 2))).collect();
    judged(p, sent(olga, at, "outcomes", &outcomes)).await;
    let of_phase = |phase: &str| get(format!("{at}/results")).by(vera).query("phase", phase);
    let first = p.send(get(format!("{at}/results")).by(vera), 200).await.json();
    p.change(olga, at, patch(at).json(&json!({ "name": "Renamed" }))).await;
    let moved = json!({ "variants": variants(&[("long", 0.5), ("short", 0.5)]), "traffic_split": 1.0 });
    let moved = p.change(olga, at, patch(at).json(&moved)).await.json();
    assert_eq!(moved["phase"], 2, "{moved}");
    for body in [json!({ "minimum_units": 1 }), json!({ "name": "Half", "minimum_days": 9 })] {
        conflict(p, patch(at).by(olga).if_match("*").json(&body), "experiment_frozen").await;
    }
    judged(p, sent(olga, at, "outcomes", &outcomes[..2])).await;
    judged(p, sent(olga, at, "exposures", &[json!({ "unit": "unit-0" }), seen("unit-1", "none")])).await;
    let kept = p.send(of_phase("1"), 200).await.json();
    assert_eq!(kept["metrics"], first["metrics"]);
    p.send(of_phase("2"), 200).await;
    p.send(of_phase("3"), 422).await;
    p.send(of_phase("one"), 400).await;
    p.send(get(format!("{at}/results")).by(olga), 403).await;
    p.send(get(format!("{at}/results")).by(&people.ada.token), 403).await;
    p.send(step(olga, at, "CANCELLED"), 200).await;
    p.send(get(format!("{at}/results")).by(vera), 200).await;
    conflict(p, delete(at).by(olga).if_match("*"), "experiment_status").await;
}

/// An experiment whose callers say the variant, with what its units saw and did; its path.
async fn units(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> String {
    let mut body = external("Called from outside");
    body["guardrails"] = json!([
        { "name": "complaints", "kind": "count", "direction": "down" },
        { "name": "minutes", "kind": "mean", "direction": "up" },
    ]);
    let at = in_status(p, olga, &body, &["RUNNING"]).await;
    conflict(p, get(format!("{at}/assignment?unit=u")).by(vera), "assigned_outside").await;
    let mut items: Vec<Value> =
        (0..60).map(|number| seen(&format!("u{number}"), ["a", "b"][number % 2])).collect();
    items.extend([seen("u0", "a"), seen("u1", "a"), seen("u1", "b"), seen("u2", "c")]);
    items.extend([json!({ "unit": "u60" }), seen("", "a"), json!({ "unit": 61 }), seen(" \u{1f331} ", "a")]);
    let call = || sent(olga, &at, "exposures", &items).header("idempotency-key", "seen-1");
    let found = judged(p, call()).await;
    assert_eq!(judged(p, call()).await, found);
    let expected =
        ["unchanged", "excluded", "excluded", "invalid", "invalid", "invalid", "invalid", "recorded"];
    assert_eq!(found[60..], expected);
    let mut items = Vec::new();
    for (number, minutes) in (0..60_u8).zip([0.1, 2.5, -1.0 / 3.0, 0.7].into_iter().cycle()) {
        let unit = format!("u{number}");
        // One in two of `a`, four in five of `b`.
        let clicked = if number % 2 == 0 { number % 4 == 0 } else { number % 5 != 0 };
        items.push(measured(&unit, "clicks", f64::from(u8::from(clicked))));
        items.push(measured(&unit, "minutes", minutes));
        if number % 7 == 0 {
            items.push(measured(&unit, "complaints", f64::from(number)));
        }
    }
    let good = items.len();
    items.extend([
        measured("u0", "clicks", 0.0),
        measured("nobody", "clicks", 1.0),
        measured("u2", "shares", 1.0),
        measured("u2", "complaints", 0.5),
        measured("\u{1f331}", "minutes", -1e3),
        json!({ "unit": "u3", "metric": "complaints", "value": 1, "variant": "a" }),
        json!({ "unit": "u3", "metric": "complaints", "value": "1" }),
    ]);
    let found = judged(p, sent(olga, &at, "outcomes", &items)).await;
    let expected = ["unchanged", "invalid", "invalid", "invalid", "recorded", "invalid", "invalid"];
    assert_eq!(found[good..], expected);
    assert_eq!(found[..good].iter().filter(|status| *status == "excluded").count(), 2);
    for what in ["exposures", "outcomes"] {
        for items in [Vec::new(), vec![json!({ "unit": "u" }); 1_001]] {
            p.send(sent(olga, &at, what, &items), 422).await;
        }
        p.send(post(format!("{at}/{what}")).by(olga).json(&json!({ "rows": [] })), 400).await;
        p.send(sent(&people.ada.token, &at, what, &[seen("u0", "a")]), 403).await;
        let text = r#"{"items":[{"unit":"u5","metric":"minutes","value":1e999}]}"#;
        let call = post(format!("{at}/{what}")).by(olga);
        p.send(call.content("application/json", text), 400).await;
    }
    at
}

async fn results(p: &mut Player, people: &People, (_, vera): Pair<'_>, at: &str) {
    let found = p.send(get(format!("{at}/results")).by(vera), 200).await.json();
    assert_eq!((&found["units"], &found["excluded"]), (&json!(60), &json!(1)), "{found}");
    assert_eq!(found["recommended"], json!({ "variant": "b", "reason": null }), "{found}");
    p.send(get(format!("{at}/results")).by(&people.ada.token), 403).await;
    p.send(get(format!("{EXPERIMENTS}/{NOBODY}/results")).by(vera), 404).await;
}

/// Evidence, or a reason.
async fn winners(p: &mut Player, (olga, vera): Pair<'_>, at: &str) {
    p.send(won(olga, at, "z", Some("A reason.")), 422).await;
    p.send(won(olga, at, "b", Some(" ")), 422).await;
    let body = json!({ "status": "CANCELLED", "winner": "b" });
    p.send(put(format!("{at}/status")).by(olga).json(&body), 422).await;
    conflict(p, won(olga, at, "a", None), "not_better").await;
    let taken = p.send(won(olga, at, "b", Some("Not needed.")), 200).await.json();
    assert_eq!((&taken["winner"], &taken["winner_reason"]), (&json!("b"), &Value::Null), "{taken}");
    conflict(p, won(olga, at, "a", Some("Another.")), "second_winner").await;
    for (what, row) in [("exposures", seen("late", "a")), ("outcomes", measured("u4", "minutes", 1.0))] {
        conflict(p, sent(olga, at, what, &[row]), "experiment_status").await;
    }
    conflict(p, patch(at).by(olga).if_match("*").json(&json!({ "name": "Late" })), "experiment_frozen").await;
    p.send(get(format!("{at}/results?phase=1")).by(vera), 200).await;

    // Nobody was in it: it has no winner but by a person who answers for that.
    let mut early = external("Too early");
    early["minimum_days"] = json!(1);
    let at = in_status(p, olga, &early, &["RUNNING"]).await;
    conflict(p, won(olga, &at, "b", None), "minimum_days").await;
    p.send(step(olga, &at, "COMPLETED"), 200).await;
    conflict(p, step(olga, &at, "COMPLETED"), "experiment_status").await;
    conflict(p, won(olga, &at, "b", None), "minimum_days").await;
    let declared = p.send(won(olga, &at, "b", Some(" Größe. ")), 200).await.json();
    assert_eq!(declared["winner_reason"], "Größe.", "{declared}");
    p.send(get(format!("{at}/results")).by(vera), 200).await;
}

async fn lists(p: &mut Player, people: &People, (olga, vera): Pair<'_>) {
    let at = in_status(p, olga, &experiment("Given up before it began"), &[]).await;
    let list = || get(EXPERIMENTS).by(vera);
    // Newest first.
    let names = p.pages(list(), 2, "/name").await;
    assert_eq!(names, ["Given up before it began", "Too early", "Called from outside", "Renamed"]);
    for (status, count) in [("DRAFT", 1), ("RUNNING", 0), ("COMPLETED", 2), ("CANCELLED", 1)] {
        assert_eq!(p.pages(list().query("status", status), 1, "/id").await.len(), count, "{status}");
    }
    p.read_twice(list().query("status", "COMPLETED")).await;
    for (name, value) in [("status", "PAUSED"), ("phase", "1")] {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(EXPERIMENTS).by(&people.ada.token), 403).await;
    p.send(delete(&at).by(vera).if_match("*"), 403).await;
    p.send(delete(&at).by(olga), 428).await;
    p.change(olga, &at, delete(&at)).await;
    p.send(get(&at).by(vera), 404).await;
}
