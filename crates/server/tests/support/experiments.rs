//! Experiments of the desk: bodies of requests, and units that saw something and did something.

use serde_json::{Value, json};

use super::{
    client::Call,
    people::{Person, text},
};

pub const EXPERIMENTS: &str = "engagement/experiments";
/// Most rows of a request.
pub const ROWS: usize = 1_000;

/// An experiment to be made: two variants alike that the desk puts units in, and no evidence that a
/// winner must wait for.
pub fn experiment(name: &str) -> Value {
    json!({
        "name": name, "variants": variants(&[("a", 0.5), ("b", 0.5)]),
        "metric": { "name": "clicks", "kind": "proportion", "direction": "up" },
        "minimum_days": 0, "minimum_units": 0
    })
}

/// The same, where the caller says the variant.
pub fn external(name: &str) -> Value {
    let mut body = experiment(name);
    body["assignment"] = json!("external");
    body
}

/// Variants with these keys and weights.
pub fn variants(weights: &[(&str, f64)]) -> Value {
    weights.iter().map(|(key, weight)| json!({ "key": key, "weight": weight })).collect()
}

/// Makes an experiment; its path.
pub async fn made(who: &Person, body: Value) -> String {
    let made = who.post(EXPERIMENTS).json(body).send().await.expect(201).json();
    format!("{EXPERIMENTS}/{}", text(&made["id"]))
}

/// Makes an experiment and starts it; its path.
pub async fn running(who: &Person, body: Value) -> String {
    let at = made(who, body).await;
    step(who, &at, "RUNNING").ok().await;
    at
}

/// Asks for another status.
pub fn step(who: &Person, at: &str, status: &str) -> Call {
    who.put(format!("{at}/status")).json(json!({ "status": status }))
}

/// Asks for a winner.
pub fn won(who: &Person, at: &str, winner: &str) -> Call {
    who.put(format!("{at}/status")).json(json!({ "status": "COMPLETED", "winner": winner }))
}

/// Asks for a winner for a reason that the evidence does not give.
pub fn won_because(who: &Person, at: &str, winner: &str, reason: &str) -> Call {
    let body = json!({ "status": "COMPLETED", "winner": winner, "reason": reason });
    who.put(format!("{at}/status")).json(body)
}

/// That a unit saw a variant.
pub fn seen(unit: &str, variant: &str) -> Value {
    json!({ "unit": unit, "variant": variant })
}

/// What was measured of a unit.
pub fn measured(unit: &str, metric: &str, value: f64) -> Value {
    json!({ "unit": unit, "metric": metric, "value": value })
}

/// Sends rows in: `exposures` or `outcomes`.
pub fn sent(who: &Person, at: &str, what: &str, items: &[Value]) -> Call {
    who.post(format!("{at}/{what}")).json(json!({ "items": items }))
}

/// Sends any number of rows in; what came of each.
pub async fn judged(who: &Person, at: &str, what: &str, items: &[Value]) -> Vec<Value> {
    let mut rows = Vec::with_capacity(items.len());
    for items in items.chunks(ROWS) {
        let answer = sent(who, at, what, items).ok().await;
        let some = answer["items"].as_array().expect("rows");
        assert_eq!(some.len(), items.len(), "{answer}");
        rows.extend(some.iter().cloned());
    }
    rows
}

/// Of each row its status, and place and code of what is wrong with it.
pub fn told(rows: &[Value]) -> Value {
    rows.iter()
        .map(|row| json!([row["status"], row["errors"][0]["pointer"], row["errors"][0]["code"]]))
        .collect()
}

/// Sends rows in that are all recorded.
pub async fn recorded(who: &Person, at: &str, what: &str, items: &[Value]) {
    let rows = judged(who, at, what, items).await;
    let other = rows.iter().find(|row| row["status"] != "recorded");
    assert_eq!(other, None, "{what} of {at}");
}

/// Exposes so many units to each variant. They are called by the variant and a number: `a-0`, `a-1`.
pub async fn exposed(who: &Person, at: &str, groups: &[(&str, usize)]) {
    let of_group = |(variant, units): &(&str, usize)| -> Vec<Value> {
        (0..*units).map(|number| seen(&format!("{variant}-{number}"), variant)).collect()
    };
    let rows: Vec<Value> = groups.iter().flat_map(of_group).collect();
    recorded(who, at, "exposures", &rows).await;
}

/// Records a 1 of the first so many of these units.
pub async fn converted(who: &Person, at: &str, metric: &str, groups: &[(&str, usize)]) {
    let of_group = |(variant, units): &(&str, usize)| -> Vec<Value> {
        (0..*units).map(|number| measured(&format!("{variant}-{number}"), metric, 1.0)).collect()
    };
    let rows: Vec<Value> = groups.iter().flat_map(of_group).collect();
    recorded(who, at, "outcomes", &rows).await;
}

/// The results of the newest phase.
pub async fn results(who: &Person, at: &str) -> Value {
    who.get(format!("{at}/results")).ok().await
}
