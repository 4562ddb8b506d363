//! The engagement desk: posts come in, are worked on and decided on.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::People;
use crate::{
    ask::{Ask, delete, get, patch, post, put},
    player::Player,
    support::posts::{decision, post as draft, weights},
};

const POSTS: &str = "engagement/posts";
const CLAIMS: &str = "engagement/posts/claims";
const WEIGHTS: &str = "engagement/learning/weights";

/// All of it.
pub async fn posts(p: &mut Player, people: &People) {
    ingest(p, people).await;
    claims(p, people).await;
    leases_end(p, people).await;
    failures(p, people).await;
    decisions(p, people).await;
    authors(p, people).await;
}

/// A post of an author, found so many minutes after eight.
fn found(id: &str, author: &str, minute: usize) -> Value {
    let mut post = draft(id);
    post["author"]["platform_id"] = json!(author);
    post["author"]["handle"] = json!(format!("handle_{author}"));
    post["detected_at"] = json!(format!("2026-02-01T08:{minute:02}:00Z"));
    post
}

async fn ingest(p: &mut Player, people: &People) {
    let olga = &people.olga.token;
    let send = |body: &Value| post(POSTS).by(olga).json(body);
    let mut one = found("one", "a", 0);
    p.send(send(&one).header("idempotency-key", "ingest-1"), 201).await;
    p.send(send(&one).header("idempotency-key", "ingest-1"), 201).await;
    p.send(send(&one), 200).await;
    one["content"] = json!("What did one ask?\n\u{1f331} Größe");
    p.send(send(&one), 200).await;
    one["observed_at"] = json!("2026-02-01T10:00:00+01:00");
    one["author"]["follower_count"] = json!(77);
    let edited = p.send(send(&one), 200).await;
    assert_eq!(edited.json()["content_version"], 2);
    p.send(get(format!("{POSTS}/{}", edited.id())).by(olga), 200).await;
    let metrics = json!({ "likes": 3.0, "rate": 0.25, "large": 1e16, "small": 1e-7, "nested": [{ "b": null, "a": true }] });
    let rows: Vec<Value> = (1..30)
        .map(|number| {
            let mut post = found(&format!("p{number}"), ["a", "b", "c"][number % 3], number);
            post["platform"] = ["TWITTER", "REDDIT", "THREADS"][number / 3 % 3].into();
            post["keyword_categories"] = json!(["hardware", format!("c{}", number % 2)]);
            post["spam_filtered"] = json!(number == 29);
            post["raw_metrics"] = metrics.clone();
            post
        })
        .collect();
    let mut batch = json!({ "posts": rows });
    p.send(post(format!("{POSTS}/batch")).by(olga).json(&batch), 200).await;
    batch["posts"][3]["content"] = json!("");
    batch["posts"][4] = json!({ "platform": "TWITTER" });
    batch["posts"][5] = batch["posts"][6].clone();
    let again = p.send(post(format!("{POSTS}/batch")).by(olga).json(&batch), 200).await.json();
    assert_eq!(again["items"][3]["status"], "invalid", "{again}");
    for bad in [json!({}), json!({ "posts": [] }), json!({ "posts": {} })] {
        let expected = if bad == json!({ "posts": [] }) { 422 } else { 400 };
        p.send(post(format!("{POSTS}/batch")).by(olga).json(&bad), expected).await;
    }
    let mut wrong = found("wrong", "a", 0);
    wrong["platform_post_id"] = json!("no spaces");
    p.send(send(&wrong), 422).await;
    wrong["platform"] = json!("MYSPACE");
    p.send(send(&wrong), 400).await;
    p.pages(get(POSTS).by(olga), 7, "/platform_post_id").await;
    for (name, value) in
        [("platform", "REDDIT"), ("state", "available"), ("state", "leased"), ("state", "processed")]
    {
        p.send(get(POSTS).by(olga).query(name, value), 200).await;
    }
    p.send(get(POSTS).by(olga).query("state", "lost"), 400).await;
    p.send(get(POSTS).by(&people.ada.token), 403).await;
}

/// Claims posts; what was given.
async fn claim(p: &mut Player, by: &str, body: Value) -> Vec<Value> {
    let answer = p.send(post(CLAIMS).by(by).json(&body), 200).await.json();
    answer["items"].as_array().unwrap().clone()
}

fn holding(ask: Ask, claimed: &Value) -> Ask {
    ask.header("lease-token", claimed["lease"]["token"].as_str().unwrap())
}

fn at(claimed: &Value, rest: &str) -> String {
    format!("{POSTS}/{}/{rest}", claimed["post"]["id"].as_str().unwrap())
}

fn outcome(claimed: &Value, by: &str, body: &Value) -> Ask {
    holding(post(at(claimed, "outcome")).by(by).json(body), claimed)
}

async fn claims(p: &mut Player, people: &People) {
    let (root, olga) = (&people.root.token, &people.olga.token);
    let processed = json!({ "outcome": "processed" });
    let work = claim(p, olga, json!({ "limit": 3 })).await;
    assert_eq!(work.len(), 3);
    p.send(outcome(&work[0], olga, &processed), 200).await;
    p.send(outcome(&work[0], olga, &processed), 409).await;
    p.send(
        holding(put(at(&work[1], "lease")).by(olga).json(&json!({ "lease_seconds": 3_600 })), &work[1]),
        200,
    )
    .await;
    p.send(
        holding(put(at(&work[2], "lease")).by(olga).json(&json!({ "lease_seconds": 600 })), &work[1]),
        409,
    )
    .await;
    p.send(holding(delete(at(&work[2], "lease")).by(olga), &work[2]), 204).await;
    p.send(delete(at(&work[1], "lease")).by(root), 204).await;
    p.send(delete(at(&work[1], "lease")).by(root), 409).await;
    for body in [
        json!({ "limit": 2, "platform": "THREADS" }),
        json!({ "limit": 2, "category": "c1" }),
        json!({ "limit": 2, "category": "c0", "platform": "REDDIT", "power_users_first": true }),
        json!({ "limit": 5, "category": "none" }),
    ] {
        for given in claim(p, olga, body).await {
            p.send(outcome(&given, olga, &processed), 200).await;
        }
    }
    for (body, status) in [(json!({ "limit": 0 }), 422), (json!({ "limit": "1" }), 400)] {
        p.send(post(CLAIMS).by(olga).json(&body), status).await;
    }
    let held = claim(p, olga, json!({})).await.remove(0);
    p.send(post(at(&held, "outcome")).by(olga).json(&processed), 400).await;
    p.send(outcome(&held, olga, &json!({ "outcome": "failed" })), 422).await;
    p.send(post(at(&held, "removal")).by(root), 200).await;
    p.send(outcome(&held, olga, &processed), 409).await;
}

/// What workers do not give back in time is offered again, in its old place.
async fn leases_end(p: &mut Player, people: &People) {
    let olga = &people.olga.token;
    let held = claim(p, olga, json!({ "limit": 2, "lease_seconds": 30 })).await;
    p.later(TimeDelta::seconds(31), &people.tokens()).await;
    p.send(get(POSTS).by(olga).query("state", "leased"), 200).await;
    p.send(outcome(&held[0], olga, &json!({ "outcome": "processed" })), 409).await;
    let again = claim(p, olga, json!({ "limit": 2, "lease_seconds": 30 })).await;
    assert_eq!(again[0]["post"]["id"], held[0]["post"]["id"]);
    // The fifth time nobody gets it: the sweeper parks it.
    for round in 0..4 {
        p.later(TimeDelta::seconds(31), &people.tokens()).await;
        p.sweep().await;
        let given = claim(p, olga, json!({ "limit": 2, "lease_seconds": 30 })).await;
        assert_eq!(given[0]["post"]["id"] == held[0]["post"]["id"], round < 3, "{round}");
        for one in given.iter().filter(|_| round == 3) {
            p.send(holding(delete(at(one, "lease")).by(olga), one), 204).await;
        }
    }
    let parked = p.send(get(POSTS).by(olga).query("state", "parked"), 200).await.json();
    assert_eq!(parked["items"].as_array().unwrap().len(), 2, "{parked}");
    let unparking = format!("{POSTS}/{}/unparking", held[0]["post"]["id"].as_str().unwrap());
    p.send(post(&unparking).by(&people.root.token), 200).await;
    p.send(post(&unparking).by(&people.root.token), 409).await;
}

/// 30 s, 2 min, 8 min, 32 min.
async fn failures(p: &mut Player, people: &People) {
    let olga = &people.olga.token;
    let failed = json!({ "outcome": "failed", "message": "no answer" });
    let category = "only";
    let mut alone = found("alone", "a", 0);
    alone["keyword_categories"] = json!([category]);
    p.send(post(POSTS).by(olga).json(&alone), 201).await;
    for wait in [30, 120, 480, 1_920] {
        let work = claim(p, olga, json!({ "category": category })).await.remove(0);
        p.send(outcome(&work, olga, &failed), 200).await;
        p.later(TimeDelta::seconds(wait - 2), &[]).await;
        assert_eq!(claim(p, olga, json!({ "category": category })).await.len(), 0, "after {wait} s");
        p.later(TimeDelta::seconds(2), &people.tokens()).await;
    }
    let work = claim(p, olga, json!({ "category": category })).await.remove(0);
    let parked = p.send(outcome(&work, olga, &failed), 200).await.json();
    assert_eq!(parked["state"], "parked", "{parked}");
}

async fn decisions(p: &mut Player, people: &People) {
    let (root, olga) = (&people.root.token, &people.olga.token);
    let id = p.send(get(POSTS).by(olga).query("platform", "REDDIT"), 200).await.text("/items/0/id");
    let on = format!("{POSTS}/{id}/decisions");
    let decide = |body: &Value| post(&on).by(olga).json(body);
    p.send(decide(&decision()).header("idempotency-key", "decide-1"), 201).await;
    p.send(decide(&decision()).header("idempotency-key", "decide-1"), 201).await;
    let set = p.send(put(WEIGHTS).by(root).json(&weights()), 200).await;
    let mut with = decision();
    with["archetype"] = json!("COACH");
    with["safety_flags"] = json!({ "medical": false });
    with["temporal_context"] = json!({ "season": "spring" });
    with["mode"] = json!("DISENGAGED");
    let decided = p.send(decide(&with), 201).await;
    let path = format!("engagement/decisions/{}", decided.id());
    p.send(get(&path).by(olga), 200).await;
    p.send(get(format!("{path}/explanation")).by(olga), 200).await;
    let mut thirds = weights();
    for (name, weight) in [("sss_weight", 0.1), ("ars_weight", 0.2), ("evs_weight", 0.3)] {
        thirds[name] = json!(weight);
    }
    p.send(put(WEIGHTS).by(root).if_match("\"1\"").json(&thirds), 200).await;
    p.send(put(WEIGHTS).by(root).if_match("\"1\"").json(&thirds), 412).await;
    p.send(decide(&with), 201).await;
    let restoration = json!({ "segment_type": "platform", "segment_key": "REDDIT", "version": 1 });
    p.send(post(format!("{WEIGHTS}/restorations")).by(root).json(&restoration), 200).await;
    let versions = get(format!("{WEIGHTS}/{}/versions", set.id())).by(olga);
    assert_eq!(p.pages(versions, 2, "/reason").await.len(), 3);
    p.send(decide(&decision()), 201).await;
    for (pointer, value, status) in [
        ("/sss_score", json!(1.5), 422),
        ("/mode", json!("SHOUT"), 400),
        ("/signals", json!({ "x": "\u{0}" }), 422),
    ] {
        let mut bad = decision();
        *bad.pointer_mut(pointer).unwrap() = value;
        p.send(decide(&bad), status).await;
    }
    with["archetype"] = json!("NOBODY");
    p.send(decide(&with), 422).await;
    let mut zero = weights();
    zero["sss_weight"] = json!(0);
    p.send(put(WEIGHTS).by(root).json(&zero), 422).await;
    p.send(put(WEIGHTS).by(&people.ada.token).json(&weights()), 403).await;
    p.pages(get(&on).by(olga), 2, "/mode").await;
    for (list, query) in [
        ("engagement/decisions", Some(("mode", "DISENGAGED"))),
        (WEIGHTS, None),
        ("engagement/learning/adjustments", None),
    ] {
        let list = get(list).by(olga);
        p.send(
            match query {
                Some((name, value)) => list.query(name, value),
                None => list,
            },
            200,
        )
        .await;
    }
    // What decisions refer to stays.
    let rows = p.send(get("engagement/reference/archetypes").by(root), 200).await.json();
    let coach = rows["items"].as_array().unwrap().iter().find(|row| row["name"] == "COACH").unwrap();
    let coach = format!("engagement/reference/archetypes/{}", coach["id"].as_str().unwrap());
    p.send(delete(&coach).by(root).if_match("*"), 409).await;
}

async fn authors(p: &mut Player, people: &People) {
    let (root, olga) = (&people.root.token, &people.olga.token);
    let list = "engagement/authors";
    p.pages(get(list).by(olga), 2, "/handle").await;
    for (name, value) in [("handle", "handle_a"), ("platform", "THREADS"), ("is_power_user", "true")] {
        p.send(get(list).by(olga).query(name, value), 200).await;
    }
    let one = get(list).by(olga).query("handle", "handle_b").query("platform", "TWITTER");
    let id = p.send(one, 200).await.text("/items/0/id");
    let path = format!("{list}/{id}");
    let note = json!({ "is_power_user": true, "power_tier": "MICRO", "archetype_tags": ["maker"], "relationship_score": 0.75 });
    p.change(olga, &path, patch(&path).json(&note)).await;
    p.change(olga, &path, patch(&path).json(&json!({ "power_tier": null, "archetype_tags": null }))).await;
    for (body, status) in [
        (json!({ "relationship_score": 1.5 }), 422),
        (json!({ "power_tier": "NONE" }), 422),
        (json!({ "handle": "other" }), 400),
    ] {
        p.send(patch(&path).by(olga).if_match("*").json(&body), status).await;
    }
    p.send(patch(&path).by(olga).if_match("\"1\"").json(&note), 412).await;
    p.change(root, &path, delete(&path)).await;
    p.send(get(&path).by(olga), 404).await;
    p.send(
        post(POSTS).by(olga).json(&{
            let mut again = found("again", "b", 0);
            again["platform"] = json!("TWITTER");
            again
        }),
        409,
    )
    .await;
    p.pages(get(POSTS).by(olga), 20, "/platform_post_id").await;
}
