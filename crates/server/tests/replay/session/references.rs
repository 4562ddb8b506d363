//! An admin grants, and an operator keeps the reference tables of the engagement desk.

use serde_json::json;

use super::{People, create};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
};

/// All of it.
pub async fn references(p: &mut Player, people: &People) {
    grants(p, people).await;
    rows(p, people).await;
    refusals(p, people).await;
}

/// What an operator may do is named by an admin.
async fn grants(p: &mut Player, people: &People) {
    let (root, olga) = (&people.root.token, &people.olga);
    let at = format!("admin/accounts/{}/grants", olga.id);
    let account = format!("admin/accounts/{}", olga.id);
    p.send(post("engagement/reference/archetypes").by(&olga.token).json(&json!({ "name": "A" })), 403).await;
    p.send(put(&at).by(root).json(&json!({ "grants": ["manage"] })), 428).await;
    for (body, status) in [
        (json!({}), 400),
        (json!({ "grants": ["everything"] }), 400),
        (json!({ "grants": ["manage"], "role": "admin" }), 400),
    ] {
        p.send(put(&at).by(root).if_match("*").json(&body), status).await;
    }
    p.change(root, &account, put(&at).json(&json!({ "grants": ["manage", "draft", "manage"] }))).await;
    let again = p.change(root, &account, put(&at).json(&json!({ "grants": ["draft", "manage"] }))).await;
    p.send(put(&at).by(root).if_match("\"1\"").json(&json!({ "grants": [] })), 412).await;
    assert_eq!(again.json()["grants"], json!(["draft", "manage"]));
    let ada = format!("admin/accounts/{}/grants", people.ada.id);
    p.send(put(ada).by(root).if_match("*").json(&json!({ "grants": ["draft"] })), 409).await;
}

async fn rows(p: &mut Player, people: &People) {
    let olga = &people.olga.token;
    let at = "engagement/reference/power-tiers";
    let (id, _) = create(p, olga, at, &json!({ "name": " MICRO ", "follower_threshold": 1_000 })).await;
    for (name, followers) in [("MACRO", 10_000), ("Größe", 0), ("micro", 5)] {
        create(
            p,
            olga,
            at,
            &json!({ "name": name, "follower_threshold": followers, "description": "Reach." }),
        )
        .await;
    }
    let found = p.pages(get(at).by(olga), 2, "/name").await;
    assert_eq!(found, ["Größe", "MACRO", "MICRO", "micro"]);
    let one = format!("{at}/{id}");
    p.read_twice(get(&one).by(olga)).await;
    let off = json!({ "is_active": false, "description": "Known to a circle." });
    p.change(olga, &one, patch(&one).json(&off)).await;
    for (value, found) in [("true", 3), ("false", 1)] {
        let active = p.send(get(at).by(olga).query("is_active", value), 200).await.json();
        assert_eq!(active["items"].as_array().unwrap().len(), found);
    }
    p.change(olga, &one, patch(&one).json(&json!({ "is_active": null, "description": null }))).await;
    for (table, body) in [
        ("archetypes", json!({ "name": "COACH" })),
        ("competitor-categories", json!({ "name": "DIRECT", "is_active": false })),
        ("kpi-types", json!({ "name": "RATE", "aggregation_type": "ratio" })),
        ("escalation-reasons", json!({ "name": "SAFETY", "severity": "URGENT" })),
        ("champion-tiers", json!({ "name": "GOLD", "min_engagement": 100, "benefits": "A say." })),
    ] {
        let at = format!("engagement/reference/{table}");
        let (id, _) = create(p, olga, &at, &body).await;
        p.send(get(format!("{at}/{id}")).by(olga), 200).await;
    }
    let (gone, _) = create(p, olga, at, &json!({ "name": "GONE", "follower_threshold": 1 })).await;
    let gone = format!("{at}/{gone}");
    p.change(olga, &gone, delete(&gone)).await;
    p.send(get(&gone).by(olga), 404).await;
}

async fn refusals(p: &mut Player, people: &People) {
    let olga = &people.olga.token;
    let tiers = "engagement/reference/power-tiers";
    for (body, status) in [
        (json!({ "name": "MACRO", "follower_threshold": 1 }), 409),
        (json!({ "name": "MEGA" }), 422),
        (json!({ "name": "MEGA", "follower_threshold": -1 }), 422),
        (json!({ "name": "MEGA", "follower_threshold": 1, "severity": "LOW" }), 422),
        (json!({ "name": "", "follower_threshold": 1 }), 422),
        (json!({ "name": "M".repeat(51), "follower_threshold": 1 }), 422),
        (json!({ "name": "MEGA", "follower_threshold": 1.5 }), 400),
        (json!({ "name": "MEGA", "follower_threshold": 1, "kind": "tier" }), 400),
        (json!({ "follower_threshold": 1 }), 400),
    ] {
        p.send(post(tiers).by(olga).json(&body), status).await;
    }
    let body = json!({ "name": "SAFETY", "severity": "PANIC" });
    p.send(post("engagement/reference/escalation-reasons").by(olga).json(&body), 400).await;
    for table in ["power_tiers", "Archetypes", "accounts"] {
        p.send(get(format!("engagement/reference/{table}")).by(olga), 404).await;
    }
    // A row is in its table only.
    let id = p.send(get(tiers).by(olga), 200).await.text("/items/0/id");
    p.send(get(format!("engagement/reference/kpi-types/{id}")).by(olga), 404).await;
    let at = format!("{tiers}/{id}");
    for (body, status) in [
        (json!({ "name": "MACRO" }), 409),
        (json!({ "follower_threshold": null }), 422),
        (json!({ "benefits": "None." }), 422),
        (json!({ "name": null }), 422),
    ] {
        p.send(patch(&at).by(olga).if_match("*").json(&body), status).await;
    }
    p.send(patch(&at).by(olga).if_match("\"9\"").json(&json!({ "name": "X" })), 412).await;
    p.send(delete(&at).by(olga).if_match("\"9\""), 412).await;
    p.send(delete(&at).by(olga), 428).await;
    p.send(get(tiers).by(&people.ada.token), 403).await;
    p.send(get(tiers), 401).await;
}
