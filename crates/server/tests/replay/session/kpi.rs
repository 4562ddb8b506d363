//! Figures of days: written, corrected, and what they come to.

use serde_json::{Value, json};

use super::{
    People, Person, create,
    replies::{NOBODY, Pair},
    sending::conflict,
};
use crate::{
    ask::{Ask, delete, get, patch, put},
    player::Player,
};

const FIGURES: &str = "engagement/kpi-metrics";
const TYPES: &str = "engagement/reference/kpi-types";

/// All of it.
pub async fn figures(p: &mut Player, people: &People, vera: &Person) {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let (olga, _) = pair;
    let body = json!({ "name": "VOLUME", "aggregation_type": "sum" });
    let (volume, _) = create(p, olga, TYPES, &body).await;
    let id = written(p, people, pair).await;
    lists(p, people, pair, &id).await;
    series(p, people, pair).await;
    refusals(p, olga).await;
    // What figures are of stays, and they stay what they are.
    let at = format!("{TYPES}/{volume}");
    conflict(p, delete(&at).by(olga).if_match("*"), "in_use").await;
    let ratio = json!({ "aggregation_type": "ratio" });
    conflict(p, patch(&at).by(olga).if_match("*").json(&ratio), "in_use").await;
    p.change(olga, &at, patch(&at).json(&json!({ "name": "COUNT", "aggregation_type": "average" }))).await;
    // When nothing new may be of it, what is there is still corrected.
    p.change(olga, &at, patch(&at).json(&json!({ "is_active": false }))).await;
    let body = |day: &str| json!({ "items": [figure(day, "COUNT", 3.5)] });
    p.send(put(FIGURES).by(olga).json(&body("2026-02-03")), 200).await;
    p.send(put(FIGURES).by(olga).json(&body("2026-02-04")), 422).await;
    p.send(of(&vera.token, "COUNT", "month"), 200).await;
}

/// A day's figure of `posts` on Twitter.
fn figure(day: &str, kind: &str, value: f64) -> Value {
    json!({ "date": day, "platform": "TWITTER", "metric_type": kind, "metric_name": "posts", "value": value })
}

/// A day's rate of the same; its type was made with the other reference tables.
fn rate(day: &str, numerator: i64, denominator: i64) -> Value {
    json!({
        "date": day, "platform": "TWITTER", "metric_type": "RATE", "metric_name": "posts",
        "numerator": numerator, "denominator": denominator
    })
}

/// Asks what they come to, up to the middle of a week.
fn of(by: &str, kind: &str, period: &str) -> Ask {
    let range = "from=2026-02-02&to=2026-03-04";
    let series = format!("{FIGURES}/series?platform=TWITTER&metric_name=posts&{range}&by={period}");
    get(series).by(by).query("metric_type", kind)
}

/// By who manages; the id of a figure that was corrected twice.
async fn written(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> String {
    let write = |items: &Value| put(FIGURES).by(olga).json(&json!({ "items": items }));
    let items = json!([
        figure("2026-02-03", " VOLUME", 0.2),
        figure("2026-02-02", "VOLUME", 0.1),
        figure("2026-02-18", "VOLUME", -0.0),
        figure("1000-01-01", "VOLUME", 1e15),
        rate("2026-02-02", 9, 10),
        rate("2026-02-03", 1, 90),
        rate("2026-02-18", 0, 0),
    ]);
    let made = p.send(write(&items), 200).await;
    // The same again changes nothing.
    assert_eq!(p.send(write(&items), 200).await.body, made.body);
    let items = json!([figure("2026-02-02", "VOLUME", 0.5), figure("2026-03-01", "VOLUME", 7.0)]);
    p.send(write(&items), 200).await;
    let items = json!([rate("2026-02-03", 41, 90), figure("2026-02-02", "VOLUME", 0.7)]);
    let corrected = p.send(write(&items), 200).await;
    assert_eq!(corrected.json()["items"][1]["version"], 3);
    for by in [vera, &people.ada.token] {
        p.send(put(FIGURES).by(by).json(&json!({ "items": items })), 403).await;
    }
    p.send(put(FIGURES).json(&json!({ "items": items })), 401).await;
    corrected.text("/items/1/id")
}

async fn lists(p: &mut Player, people: &People, (_, vera): Pair<'_>, id: &str) {
    let list = || get(FIGURES).by(vera);
    for (name, value, count) in [
        ("platform", "TWITTER", 8),
        ("platform", "REDDIT", 0),
        ("metric_type", "RATE", 3),
        ("metric_type", "NOBODY", 0),
        ("metric_name", "posts", 8),
        ("from", "2026-02-18", 3),
        ("to", "2026-02-02", 3),
    ] {
        assert_eq!(p.pages(list().query(name, value), 2, "/id").await.len(), count, "{name}={value}");
    }
    // Newest first.
    let days = p.pages(list().query("metric_type", "VOLUME"), 3, "/date").await;
    assert_eq!(days, ["2026-03-01", "2026-02-18", "2026-02-03", "2026-02-02", "1000-01-01"]);
    p.read_twice(list().query("from", "2026-02-03").query("to", "2026-02-18")).await;
    for (name, value) in [("platform", "MYSPACE"), ("from", "2026-02-30"), ("day", "2026-02-03")] {
        p.send(list().query(name, value), 400).await;
    }
    let revisions = format!("{FIGURES}/{id}/revisions");
    assert_eq!(p.pages(get(&revisions).by(vera), 1, "/created_at").await.len(), 2);
    p.read_twice(get(&revisions).by(vera)).await;
    p.send(get(format!("{FIGURES}/{NOBODY}/revisions")).by(vera), 404).await;
    for path in [FIGURES, &revisions] {
        p.send(get(path).by(&people.ada.token), 403).await;
    }
}

/// For those who analyse.
async fn series(p: &mut Player, people: &People, (olga, vera): Pair<'_>) {
    for (period, count) in [("day", 31), ("week", 5), ("month", 2)] {
        for kind in ["VOLUME", "RATE"] {
            let found = p.send(of(vera, kind, period), 200).await.json();
            assert_eq!(found["items"].as_array().unwrap().len(), count, "{period}: {found}");
        }
    }
    let weeks = p.send(of(vera, "RATE", "week"), 200).await.json();
    assert_eq!(weeks["items"][0], json!({ "start": "2026-02-02", "value": 0.5, "partial": false }));
    for by in [olga, &people.ada.token] {
        p.send(of(by, "VOLUME", "week"), 403).await;
    }
    p.send(of(vera, "NOBODY", "week"), 422).await;
    p.send(of(vera, "VOLUME", "year"), 400).await;
    p.send(get(format!("{FIGURES}/series?platform=TWITTER")).by(vera), 400).await;
}

/// One that is wrong among others, and nothing is written.
async fn refusals(p: &mut Player, olga: &str) {
    let bad = |field: &str, value: Value| {
        let mut bad = figure("2026-02-20", "VOLUME", 1.0);
        bad[field] = value;
        bad
    };
    for (bad, status) in [
        (bad("date", json!("2026-02-30")), 400),
        (bad("platform", json!("MYSPACE")), 400),
        (bad("value", json!("1")), 400),
        (bad("metric_type", json!("NOBODY")), 422),
        (bad("value", Value::Null), 422),
        (bad("numerator", json!(1)), 422),
        (figure("2026-02-20", "RATE", 0.5), 422),
        (rate("2026-02-20", 1, -1), 422),
        (figure("2026-02-19", " VOLUME ", 1.0), 422),
    ] {
        let items = json!([figure("2026-02-19", "VOLUME", 1.0), bad]);
        p.send(put(FIGURES).by(olga).json(&json!({ "items": items })), status).await;
    }
    p.send(put(FIGURES).by(olga).json(&json!({ "items": [] })), 422).await;
    assert_eq!(p.pages(get(FIGURES).by(olga).query("from", "2026-02-19"), 5, "/id").await.len(), 1);
}
