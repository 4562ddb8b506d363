//! Whom the desk's product stands beside, and what posts say of them.

use serde_json::{Value, json};

use super::{
    People, Person, create,
    replies::{NOBODY, Pair, asked},
    sending::conflict,
};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
};

const COMPETITORS: &str = "engagement/competitors";
pub const MENTIONS: &str = "engagement/mentions";
const CATEGORIES: &str = "engagement/reference/competitor-categories";

/// Ids of two competitors: of one that has a category, and of one that will be deleted.
struct Known {
    acme: String,
    zeta: String,
}

/// All of it; the id of a competitor that stays.
pub async fn competitors(p: &mut Player, people: &People, vera: &Person) -> String {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let known = entries(p, people, pair).await;
    entry_changes(p, pair, &known.acme).await;
    let mention = mentions(p, people, pair, &known).await;
    mention_changes(p, people, pair, &mention).await;
    figures(p, people, pair, &known).await;
    deletions(p, pair, &known).await;
    known.acme
}

async fn entries(p: &mut Player, people: &People, (olga, vera): Pair<'_>) -> Known {
    let (category, _) = create(p, olga, CATEGORIES, &json!({ "name": "INDIRECT" })).await;
    let add = |body: &Value| post(COMPETITORS).by(olga).json(body);
    let body = json!({
        "name": " Acme Soil ", "category": "INDIRECT", "primary_mechanism": "Resistive probes.",
        "price_point": "19 €", "brand_keywords": ["acme", " acme", "Größe", "\u{1f331}"]
    });
    let acme = p.send(add(&body).header("idempotency-key", "rival-1"), 201).await;
    p.send(add(&body).header("idempotency-key", "rival-1"), 201).await;
    assert_eq!(acme.json()["brand_keywords"], json!(["acme", "Größe", "\u{1f331}"]));
    p.send(add(&json!({ "name": "acme" })), 201).await;
    let zeta = p.send(add(&json!({ "name": "Zeta", "brand_keywords": [] })), 201).await;
    for (body, status) in [
        (json!({ "name": "Beta", "category": "NOBODY" }), 422),
        // It is inactive.
        (json!({ "name": "Beta", "category": "DIRECT" }), 422),
        (json!({ "name": " " }), 422),
        (json!({ "name": "long ".repeat(21) }), 422),
        (json!({ "name": "Beta", "primary_mechanism": "long ".repeat(101) }), 422),
        (json!({ "name": "Beta", "price_point": "long ".repeat(21) }), 422),
        (json!({ "name": "Beta", "brand_keywords": ["beta", ""] }), 422),
        (json!({ "name": "Beta", "brand_keywords": vec!["beta"; 51] }), 422),
        (json!({ "name": "Beta", "brand_keywords": "beta" }), 400),
        (json!({ "name": "Beta", "category_id": category }), 400),
        (json!({ "category": "INDIRECT" }), 400),
    ] {
        p.send(add(&body), status).await;
    }
    for by in [vera, &people.ada.token] {
        p.send(post(COMPETITORS).by(by).json(&body), 403).await;
    }
    p.send(post(COMPETITORS).json(&body), 401).await;
    let list = || get(COMPETITORS).by(vera);
    assert_eq!(p.pages(list(), 2, "/name").await, ["Acme Soil", "Zeta", "acme"]);
    assert_eq!(p.pages(list().query("category_id", &category), 2, "/name").await, ["Acme Soil"]);
    p.read_twice(list()).await;
    for (name, value) in [("category_id", "nobody"), ("category", "INDIRECT")] {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(COMPETITORS).by(&people.ada.token), 403).await;
    Known { acme: acme.id(), zeta: zeta.id() }
}

async fn entry_changes(p: &mut Player, (olga, vera): Pair<'_>, acme: &str) {
    let at = format!("{COMPETITORS}/{acme}");
    let category = p.send(get(&at).by(vera), 200).await.text("/category_id");
    for body in [
        json!({ "category": null, "primary_mechanism": null, "price_point": null, "brand_keywords": null }),
        json!({ "category": "INDIRECT", "price_point": "from 15 €", "brand_keywords": ["acme"] }),
    ] {
        let changed = p.change(olga, &at, patch(&at).json(&body)).await;
        // Nothing is changed: the version stays.
        assert_eq!(p.change(olga, &at, patch(&at).json(&body)).await.etag(), changed.etag());
    }
    for (body, status) in [
        (json!({ "name": null }), 422),
        (json!({ "name": "" }), 422),
        (json!({ "category": "NOBODY" }), 422),
        (json!({ "category": "DIRECT" }), 422),
        (json!({ "version": 9 }), 400),
    ] {
        p.send(patch(&at).by(olga).if_match("*").json(&body), status).await;
    }
    let change = json!({ "name": "Acme" });
    p.send(patch(&at).by(olga).json(&change), 428).await;
    p.send(patch(&at).by(olga).if_match("\"1\"").json(&change), 412).await;
    p.send(patch(&at).by(vera).if_match("*").json(&change), 403).await;
    p.send(delete(&at).by(olga), 428).await;
    p.send(delete(&at).by(olga).if_match("\"1\""), 412).await;
    p.send(delete(&at).by(vera).if_match("*"), 403).await;
    let nobody = format!("{COMPETITORS}/{NOBODY}");
    p.send(get(&nobody).by(vera), 404).await;
    p.send(patch(&nobody).by(olga).if_match("*").json(&change), 404).await;
    p.send(delete(&nobody).by(olga).if_match("*"), 404).await;
    // What competitors refer to stays, also when nothing new may name it.
    let used = format!("{CATEGORIES}/{category}");
    conflict(p, delete(&used).by(olga).if_match("*"), "in_use").await;
    p.change(olga, &used, patch(&used).json(&json!({ "is_active": false }))).await;
    let kept = p.change(olga, &at, patch(&at).json(&change)).await;
    assert_eq!(kept.text("/category"), "INDIRECT");
}

/// Found by who drafts and by who manages; the path of one.
async fn mentions(p: &mut Player, people: &People, (olga, vera): Pair<'_>, known: &Known) -> String {
    let (kept, gone) = (asked(p, olga, "ask14").await, asked(p, olga, "ask15").await);
    let add = |by: &str, body: &Value| post(MENTIONS).by(by).json(body);
    let first = json!({
        "post_id": kept.post, "competitor_id": known.acme, "sentiment": 0.1, "satisfaction": 0.5,
        "opportunity_score": 1, "replied": true
    });
    let made = p.send(add(vera, &first).header("idempotency-key", "mention-1"), 201).await;
    p.send(add(vera, &first).header("idempotency-key", "mention-1"), 201).await;
    for (post, competitor, sentiment) in [
        (&kept.post, &known.acme, 0.2),
        (&gone.post, &known.acme, -0.3),
        (&kept.post, &known.zeta, -1.0),
        (&gone.post, &known.zeta, -0.0),
    ] {
        let body = json!({ "post_id": post, "competitor_id": competitor, "sentiment": sentiment });
        p.send(add(olga, &body), 201).await;
    }
    let list = || get(MENTIONS).by(vera);
    for (name, value, count) in [
        ("competitor_id", &*known.acme, 3),
        ("competitor_id", &known.zeta, 2),
        ("competitor_id", NOBODY, 0),
        ("post_id", &kept.post, 3),
        ("replied", "true", 1),
        ("replied", "false", 4),
    ] {
        assert_eq!(p.pages(list().query(name, value), 2, "/id").await.len(), count, "{name}={value}");
    }
    // Newest first.
    assert_eq!(p.pages(list(), 2, "/id").await.last(), Some(&made.id()));
    let both = list().query("competitor_id", &known.zeta).query("post_id", &gone.post);
    p.read_twice(both.query("replied", "false")).await;
    for (name, value) in [("competitor_id", "acme"), ("post_id", "one"), ("replied", "yes")] {
        p.send(list().query(name, value), 400).await;
    }
    // Nothing more is found in what the platform deleted.
    p.send(post(format!("engagement/posts/{}/removal", gone.post)).by(olga), 200).await;
    let late = json!({ "post_id": gone.post, "competitor_id": known.acme, "sentiment": 0 });
    conflict(p, add(olga, &late), "post_gone").await;
    for (field, value, status) in [
        ("post_id", json!(NOBODY), 422),
        ("competitor_id", json!(NOBODY), 422),
        ("sentiment", json!(1.01), 422),
        ("sentiment", json!(-1.01), 422),
        ("satisfaction", json!(-0.1), 422),
        ("opportunity_score", json!(1.1), 422),
        ("post_id", json!("one"), 400),
        ("sentiment", json!("0.5"), 400),
        ("sentiment", Value::Null, 400),
        ("replied", json!("yes"), 400),
        ("platform", json!("TWITTER"), 400),
    ] {
        let mut body = first.clone();
        body[field] = value;
        p.send(add(olga, &body), status).await;
    }
    p.send(add(olga, &json!({ "post_id": kept.post, "competitor_id": known.acme })), 400).await;
    p.send(add(&people.ada.token, &first), 403).await;
    p.send(get(MENTIONS).by(&people.ada.token), 403).await;
    format!("{MENTIONS}/{}", made.id())
}

async fn mention_changes(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    p.send(get(at).by(vera), 200).await;
    for body in [
        json!({ "sentiment": -0.5, "satisfaction": null, "opportunity_score": null, "replied": null }),
        json!({ "sentiment": 0.1, "satisfaction": 0.5, "opportunity_score": 0.7, "replied": true }),
    ] {
        p.change(vera, at, patch(at).json(&body)).await;
    }
    for (body, status) in [
        (json!({ "sentiment": null }), 422),
        (json!({ "sentiment": 2 }), 422),
        (json!({ "satisfaction": 2 }), 422),
        (json!({ "opportunity_score": -1 }), 422),
        (json!({ "post_id": NOBODY }), 400),
    ] {
        p.send(patch(at).by(olga).if_match("*").json(&body), status).await;
    }
    let change = json!({ "sentiment": 1 });
    p.send(patch(at).by(vera).json(&change), 428).await;
    p.send(patch(at).by(vera).if_match("\"1\"").json(&change), 412).await;
    p.send(patch(at).by(&people.ada.token).if_match("*").json(&change), 403).await;
    let nobody = format!("{MENTIONS}/{NOBODY}");
    p.send(get(&nobody).by(vera), 404).await;
    p.send(patch(&nobody).by(vera).if_match("*").json(&change), 404).await;
    p.send(delete(&nobody).by(vera).if_match("*"), 404).await;
}

/// What mentions come to, for those who analyse.
async fn figures(p: &mut Player, people: &People, (olga, vera): Pair<'_>, known: &Known) {
    let of = |by: &str, id: &str| get(format!("{COMPETITORS}/{id}/figures")).by(by);
    let found = p.send(of(vera, &known.acme), 200).await.json();
    assert_eq!((&found["mentions"], &found["replied"]), (&json!(3), &json!(1)), "{found}");
    let found = p.send(of(vera, &known.zeta), 200).await.json();
    assert_eq!(found["mean_satisfaction"], Value::Null, "{found}");
    p.send(of(vera, NOBODY), 404).await;
    for by in [olga, &people.ada.token] {
        p.send(of(by, &known.acme), 403).await;
    }
}

/// A mention goes by itself, and with its competitor.
async fn deletions(p: &mut Player, (olga, vera): Pair<'_>, known: &Known) {
    let of_zeta = get(MENTIONS).by(vera).query("competitor_id", &known.zeta);
    let found = p.pages(of_zeta.clone(), 5, "/id").await;
    let at: Vec<String> = found.iter().map(|id| format!("{MENTIONS}/{id}")).collect();
    p.send(delete(&at[0]).by(vera), 428).await;
    p.send(delete(&at[0]).by(vera).if_match("\"9\""), 412).await;
    p.change(vera, &at[0], delete(&at[0])).await;
    p.send(get(&at[0]).by(vera), 404).await;
    let zeta = format!("{COMPETITORS}/{}", known.zeta);
    p.change(olga, &zeta, delete(&zeta)).await;
    for gone in [&zeta, &at[1]] {
        p.send(get(gone).by(vera), 404).await;
    }
    assert_eq!(p.pages(of_zeta, 5, "/id").await.len(), 0);
}
