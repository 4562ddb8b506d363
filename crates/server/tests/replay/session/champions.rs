//! Who speaks for the product, and what was done for them.

use serde_json::{Value, json};

use super::{
    People, Person,
    competitors::MENTIONS,
    create,
    replies::{Asked, NOBODY, Pair, asked},
    sending::conflict,
};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
};

const CHAMPIONS: &str = "engagement/champions";
const TIERS: &str = "engagement/reference/champion-tiers";

/// All of it; the author of one is also heard on a competitor of that id.
pub async fn champions(p: &mut Player, people: &People, vera: &Person, competitor: &str) {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let tiers = tiers(p, pair).await;
    let author = asked(p, pair.0, "ask16").await;
    let at = made(p, people, pair, &author, &tiers).await;
    lists(p, people, pair, &author, &tiers).await;
    changes(p, people, pair, &at).await;
    ends(p, pair, &author, &at, competitor).await;
}

/// Ids of a tier that takes little, and of an inactive one that takes most.
async fn tiers(p: &mut Player, (olga, _): Pair<'_>) -> [String; 2] {
    let row = json!({ "name": "BRONZE", "min_engagement": 5, "benefits": "A badge." });
    let (bronze, _) = create(p, olga, TIERS, &row).await;
    let row = json!({ "name": "OLD", "min_engagement": 200, "benefits": "None.", "is_active": false });
    let (old, _) = create(p, olga, TIERS, &row).await;
    [bronze, old]
}

/// Four champions; the path of that of the author.
async fn made(
    p: &mut Player,
    people: &People,
    (olga, vera): Pair<'_>,
    author: &Asked,
    tiers: &[String; 2],
) -> String {
    let add = |body: &Value| post(CHAMPIONS).by(olga).json(body);
    let first = asked(p, olga, "ask17").await.author;
    let body = json!({ "author_id": first, "engagement_count": 250 });
    let gold = p.send(add(&body).header("idempotency-key", "champion-1"), 201).await;
    p.send(add(&body).header("idempotency-key", "champion-1"), 201).await;
    assert_eq!(gold.text("/tier"), "GOLD");
    conflict(p, add(&body), "author_taken").await;
    for (field, value, status) in [
        ("author_id", json!(NOBODY), 422),
        ("tier", json!("NOBODY"), 422),
        ("tier", json!("OLD"), 422),
        ("engagement_count", json!(-1), 422),
        ("engagement_count", json!(1_000_000_000_001_i64), 422),
        ("dm_response", json!("Gladly."), 422),
        ("advocate_status", json!(" "), 422),
        ("author_id", json!("nobody"), 400),
        ("engagement_count", json!(1.5), 400),
        ("dm_sent_at", json!("soon"), 400),
        ("sample_sent", json!("yes"), 400),
        ("tier_id", json!(tiers[0]), 400),
    ] {
        let mut body = json!({ "author_id": author.author });
        body[field] = value;
        p.send(add(&body), status).await;
    }
    p.send(add(&json!({ "engagement_count": 1 })), 400).await;
    let body = json!({ "author_id": author.author, "engagement_count": 5 });
    for by in [vera, &people.ada.token] {
        p.send(post(CHAMPIONS).by(by).json(&body), 403).await;
    }
    p.send(post(CHAMPIONS).json(&body), 401).await;
    let bronze = p.send(add(&body), 201).await;
    assert_eq!(bronze.text("/tier"), "BRONZE");
    let speaker = asked(p, olga, "ask18").await.author;
    let named = json!({
        "author_id": speaker, "tier": "GOLD", "converted": true,
        "dm_sent_at": "2026-02-01T10:00:00+01:00", "dm_response": " Gladly.\u{1f331} ", "sample_sent": true,
        "advocate_status": "speaks"
    });
    p.send(add(&named), 201).await;
    let last = asked(p, olga, "ask19").await.author;
    let without = json!({ "author_id": last, "engagement_count": 250, "tier": null });
    assert_eq!(p.send(add(&without), 201).await.json()["tier"], Value::Null);
    format!("{CHAMPIONS}/{}", bronze.id())
}

async fn lists(
    p: &mut Player,
    people: &People,
    (_, vera): Pair<'_>,
    author: &Asked,
    [bronze, old]: &[String; 2],
) {
    let list = || get(CHAMPIONS).by(vera);
    for (name, value, count) in [
        ("author_id", &*author.author, 1),
        ("author_id", NOBODY, 0),
        ("tier_id", bronze, 1),
        ("tier_id", old, 0),
        ("sample_sent", "true", 1),
        ("sample_sent", "false", 3),
        ("converted", "true", 1),
    ] {
        assert_eq!(p.pages(list().query(name, value), 2, "/id").await.len(), count, "{name}={value}");
    }
    // Oldest first.
    let authors = p.pages(list(), 3, "/author_id").await;
    assert_eq!((authors.len(), &authors[1]), (4, &author.author));
    p.read_twice(list().query("converted", "false").query("sample_sent", "false")).await;
    for (name, value) in
        [("author_id", "nobody"), ("tier_id", "GOLD"), ("tier", "GOLD"), ("sample_sent", "yes")]
    {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(CHAMPIONS).by(&people.ada.token), 403).await;
}

async fn changes(p: &mut Player, people: &People, (olga, vera): Pair<'_>, at: &str) {
    p.send(get(at).by(vera), 200).await;
    let response = json!({ "dm_response": "Gladly." });
    p.send(patch(at).by(olga).if_match("*").json(&response), 422).await;
    let sent = json!({ "dm_sent_at": "2026-03-01T08:00:00.1234567Z" });
    for body in [
        &sent,
        &response,
        &json!({ "sample_sent": true, "advocate_status": "invited" }),
        &json!({ "engagement_count": 250, "converted": true, "tier": null }),
    ] {
        let changed = p.change(olga, at, patch(at).json(body)).await;
        // Nothing is changed: the version stays.
        assert_eq!(p.change(olga, at, patch(at).json(body)).await.etag(), changed.etag());
    }
    for (body, status) in [
        (json!({ "dm_sent_at": null }), 422),
        (json!({ "dm_response": "" }), 422),
        (json!({ "tier": "NOBODY" }), 422),
        (json!({ "tier": "OLD" }), 422),
        (json!({ "engagement_count": -1 }), 422),
        (json!({ "advocate_status": "a".repeat(51) }), 422),
        (json!({ "dm_sent_at": "soon" }), 400),
        (json!({ "author_id": NOBODY }), 400),
    ] {
        p.send(patch(at).by(olga).if_match("*").json(&body), status).await;
    }
    let none = json!({
        "dm_sent_at": null, "dm_response": null, "sample_sent": null, "converted": null,
        "advocate_status": null, "tier": "BRONZE"
    });
    p.send(patch(at).by(olga).json(&none), 428).await;
    p.send(patch(at).by(olga).if_match("\"1\"").json(&none), 412).await;
    for by in [vera, &people.ada.token] {
        p.send(patch(at).by(by).if_match("*").json(&none), 403).await;
    }
    p.change(olga, at, patch(at).json(&none)).await;
    let nobody = format!("{CHAMPIONS}/{NOBODY}");
    p.send(get(&nobody).by(vera), 404).await;
    p.send(patch(&nobody).by(olga).if_match("*").json(&none), 404).await;
    p.send(delete(&nobody).by(olga).if_match("*"), 404).await;
}

/// A champion goes by itself, and with the author.
async fn ends(p: &mut Player, (olga, vera): Pair<'_>, author: &Asked, at: &str, competitor: &str) {
    // What champions refer to stays.
    let tier = p.send(get(at).by(vera), 200).await.text("/tier_id");
    conflict(p, delete(format!("{TIERS}/{tier}")).by(olga).if_match("*"), "in_use").await;
    let last = p.pages(get(CHAMPIONS).by(vera), 10, "/id").await.pop().unwrap();
    let last = format!("{CHAMPIONS}/{last}");
    p.send(delete(&last).by(olga), 428).await;
    p.send(delete(&last).by(olga).if_match("\"9\""), 412).await;
    p.send(delete(&last).by(vera).if_match("*"), 403).await;
    p.change(olga, &last, delete(&last)).await;
    p.send(get(&last).by(vera), 404).await;
    let body = json!({ "post_id": author.post, "competitor_id": competitor, "sentiment": 0.5 });
    let mention = format!("{MENTIONS}/{}", p.send(post(MENTIONS).by(vera).json(&body), 201).await.id());
    let erased = format!("engagement/authors/{}", author.author);
    p.change(olga, &erased, delete(&erased)).await;
    for gone in [at, &mention] {
        p.send(get(gone).by(vera), 404).await;
    }
    p.send(post(CHAMPIONS).by(olga).json(&json!({ "author_id": author.author })), 422).await;
    p.send(post(MENTIONS).by(vera).json(&body), 422).await;
}
