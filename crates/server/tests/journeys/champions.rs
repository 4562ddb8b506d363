//! The engagement desk: authors who speak for the product, and what was done for them.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::post,
    process::TestServer,
    races::{at_once, statuses},
};

const CHAMPIONS: &str = "engagement/champions";
const TIERS: &str = "engagement/reference/champion-tiers";

/// Ids of a new post and of its author, who has written nothing else.
async fn author(who: &Person, name: &str) -> (String, String) {
    let mut post = post(name);
    post["author"] = json!({ "platform_id": name, "handle": name });
    let made = who.post("engagement/posts").json(post).send().await.expect(201).json();
    (text(&made["id"]), text(&made["author"]["id"]))
}

/// The path of a new tier.
async fn tier(who: &Person, name: &str, least: i64) -> String {
    let row = json!({ "name": name, "min_engagement": least, "benefits": "A badge." });
    format!("{TIERS}/{}", text(&who.post(TIERS).json(row).send().await.expect(201).json()["id"]))
}

/// Makes a champion; the path, and what was answered.
async fn champion(who: &Person, body: Value) -> (String, Value) {
    let made = who.post(CHAMPIONS).json(body).send().await.expect(201).json();
    (format!("{CHAMPIONS}/{}", text(&made["id"])), made)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tier_follows_from_the_engagement() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    tier(&mona, "BRONZE", 10).await;
    let silver = tier(&mona, "SILVER", 50).await;
    let gold = tier(&mona, "GOLD", 100).await;
    let mut number = 0;
    let mut next = async |mut body: Value| {
        number += 1;
        body["author_id"] = json!(author(&admin, &format!("a{number}")).await.1);
        champion(&mona, body).await
    };
    for (count, expected) in [
        (9, Value::Null),
        (10, json!("BRONZE")),
        (99, json!("SILVER")),
        (1_000_000_000_000_i64, json!("GOLD")),
    ] {
        let (_, made) = next(json!({ "engagement_count": count })).await;
        assert_eq!((&made["tier"], &made["engagement_count"]), (&expected, &json!(count)), "{made}");
    }
    assert_eq!(next(json!({})).await.1["tier"], Value::Null);
    // Who says one gets that one, and who says none gets none.
    let (_, without) = next(json!({ "tier": null, "engagement_count": 200 })).await;
    assert_eq!(without["tier"], Value::Null);
    let (path, named) = next(json!({ "tier": "BRONZE", "engagement_count": 70 })).await;
    assert_eq!(named["tier"], "BRONZE");

    server.restart();
    assert_eq!(mona.get(&path).ok().await, named);
    // Later the tier is whatever somebody says.
    assert_eq!(mona.edit(&path, json!({ "engagement_count": 500 })).await["tier"], "BRONZE");
    assert_eq!(mona.edit(&path, json!({ "tier": "SILVER" })).await["tier"], "SILVER");
    let silver_id = silver.rsplit('/').next().expect("an id");
    assert_eq!(mona.all_by(&format!("{CHAMPIONS}?tier_id={silver_id}"), 1).await.len(), 2);
    mona.delete(&silver).if_match("*").send().await.problem_code(409, "in_use");

    // A tier that was retired is not given any more, neither by itself nor by name.
    mona.edit(&gold, json!({ "is_active": false })).await;
    assert_eq!(next(json!({ "engagement_count": 1_000 })).await.1["tier"], "SILVER");
    for (name, code) in [("GOLD", "inactive"), ("NONE", "unknown")] {
        let refused = mona.patch(&path).if_match("*").json(json!({ "tier": name })).send().await;
        refused.fault(422, "/tier", code);
    }
    assert_eq!(mona.edit(&path, json!({ "tier": null })).await["tier"], Value::Null);
    let listed = admin.all_by(CHAMPIONS, 3).await;
    let counts: Vec<&Value> = listed.iter().map(|row| &row["engagement_count"]).collect();
    // Oldest first.
    assert_eq!(json!(counts), json!([9, 10, 99, 1_000_000_000_000_i64, 0, 200, 500, 1_000]));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_done_for_a_champion_is_kept() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    let (_, sam) = author(&dora, "sam").await;
    let body = json!({ "author_id": sam, "advocate_status": "found" });
    for who in [&dora, &anna] {
        who.post(CHAMPIONS).json(body.clone()).send().await.problem_code(403, "grant");
    }
    for (field, value, code) in [
        ("author_id", json!("01939f3e-8f00-7000-8000-00000000ffff"), "unknown"),
        ("tier", json!("NONE"), "unknown"),
        ("engagement_count", json!(-1), "out_of_range"),
        ("engagement_count", json!(1_000_000_000_001_i64), "out_of_range"),
        ("dm_response", json!("Gladly."), "not_allowed"),
        ("advocate_status", json!(" "), "empty"),
    ] {
        let mut body = body.clone();
        body[field] = value;
        mona.post(CHAMPIONS).json(body).send().await.fault(422, &format!("/{field}"), code);
    }
    let (path, made) = champion(&mona, body.clone()).await;
    assert_eq!((&made["dm_sent_at"], &made["dm_response"]), (&Value::Null, &Value::Null), "{made}");
    assert_eq!((&made["sample_sent"], &made["converted"]), (&json!(false), &json!(false)), "{made}");
    mona.post(CHAMPIONS).json(body).send().await.problem_code(409, "author_taken");

    let response = json!({ "dm_response": "Gladly." });
    mona.patch(&path).json(response.clone()).send().await.problem(428);
    mona.patch(&path).if_match("\"2\"").json(response.clone()).send().await.problem(412);
    dora.patch(&path).if_match("*").json(response.clone()).send().await.problem_code(403, "grant");
    let early = mona.patch(&path).if_match("*").json(response.clone()).send().await;
    early.fault(422, "/dm_response", "not_allowed");
    let sent = mona.edit(&path, json!({ "dm_sent_at": "2026-03-01T09:00:00+01:00" })).await;
    assert_eq!(sent["dm_sent_at"], "2026-03-01T08:00:00.000000Z");
    assert_eq!(mona.edit(&path, response).await["dm_response"], "Gladly.");
    let unsent = mona.patch(&path).if_match("*").json(json!({ "dm_sent_at": null })).send().await;
    unsent.fault(422, "/dm_response", "not_allowed");
    let done = json!({ "sample_sent": true, "converted": true, "advocate_status": "speaks" });
    let done = mona.edit(&path, done).await;
    assert_eq!((&done["version"], &done["advocate_status"]), (&json!(4), &json!("speaks")), "{done}");

    let (_, other) = author(&dora, "other").await;
    champion(&mona, json!({ "author_id": other, "sample_sent": true })).await;
    for (filter, count) in [
        (format!("author_id={sam}"), 1),
        ("sample_sent=true".to_owned(), 2),
        ("sample_sent=true&converted=false".to_owned(), 1),
        ("sample_sent=false".to_owned(), 0),
        ("converted=true".to_owned(), 1),
    ] {
        let found = anna.all_by(&format!("{CHAMPIONS}?{filter}"), 1).await;
        assert_eq!(found.len(), count, "{filter}: {found:?}");
    }
    dora.delete(&path).if_match("*").send().await.problem_code(403, "grant");
    mona.delete(&path).send().await.problem(428);
    mona.delete(&path).if_match("\"1\"").send().await.problem(412);
    mona.remove(&path).await;
    // The author may be one again.
    champion(&mona, json!({ "author_id": sam })).await;
    for (action, count) in [("create", 3), ("update", 3), ("delete", 1)] {
        let entries = admin.all(&format!("admin/audit-log?action=champion.{action}")).await;
        assert_eq!(entries.len(), count, "{entries:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_is_a_champion_once_and_takes_all_along() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let (post, sam) = author(&admin, "sam").await;
    let (_, other) = author(&admin, "other").await;
    let tried = at_once((0..8).map(|_| admin.post(CHAMPIONS).json(json!({ "author_id": sam })))).await;
    assert_eq!(statuses(&tried), [[201].as_slice(), &[409; 7]].concat(), "{tried:?}");
    let (kept, _) = champion(&admin, json!({ "author_id": other })).await;
    let of_sam = admin.all(&format!("{CHAMPIONS}?author_id={sam}")).await;
    let of_sam = format!("{CHAMPIONS}/{}", text(&of_sam[0]["id"]));
    let acme = admin.post("engagement/competitors").json(json!({ "name": "Acme" })).send().await.expect(201);
    let body = json!({ "post_id": post, "competitor_id": acme.json()["id"], "sentiment": 0.5 });
    let mention = admin.post("engagement/mentions").json(body.clone()).send().await.expect(201).json();
    let mention = format!("engagement/mentions/{}", text(&mention["id"]));

    server.restart();
    admin.remove(&format!("engagement/authors/{sam}")).await;
    for gone in [&of_sam, &mention] {
        admin.get(gone).send().await.problem(404);
    }
    admin.get(&kept).send().await.expect(200);
    assert_eq!(admin.all(CHAMPIONS).await.len(), 1);
    let erased = admin.post(CHAMPIONS).json(json!({ "author_id": sam })).send().await;
    erased.fault(422, "/author_id", "unknown");
    admin.post("engagement/mentions").json(body).send().await.fault(422, "/post_id", "unknown");
    server.run(&["db", "verify"]).ok();
}
