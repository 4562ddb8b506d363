//! An admin looks after accounts.

use serde_json::json;

use super::{People, log_in};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
};

/// All of it.
pub async fn admin(p: &mut Player, people: &People) {
    last_admin(p, people).await;
    once(p, people).await;
    changes(p, people).await;
    lists(p, people).await;
}

/// The last admin stays one.
async fn last_admin(p: &mut Player, people: &People) {
    let root = &people.root;
    let at = format!("admin/accounts/{}", root.id);
    let etag = p.read_twice(get(&at).by(&root.token)).await.etag();
    for body in [json!({ "role": "learner" }), json!({ "status": "disabled" })] {
        p.send(patch(&at).by(&root.token).if_match(&etag).json(&body), 409).await;
    }
    let confirmation = json!({ "password": root.password });
    p.send(delete("me").by(&root.token).json(&confirmation), 409).await;
}

/// Requests with a key take effect once.
async fn once(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let make = |name: &str, key: &str| {
        let body = json!({
            "email": "rita@example.org", "password": "a long secret of rita", "display_name": name, "role": "admin"
        });
        post("admin/accounts").by(root).header("idempotency-key", key).json(&body)
    };
    let first = p.send(make("Rita", "make-rita"), 201).await;
    let again = p.send(make("Rita", "make-rita"), 201).await;
    assert_eq!((first.id(), again.header("idempotency-replayed")), (again.id(), Some("true")));
    p.send(make("Another Rita", "make-rita"), 422).await;
    // Keys are told apart by every byte, and belong to their account.
    p.send(make("Rita", "Make-Rita"), 409).await;
    p.send(make("Rita", "a key with blanks"), 400).await;
    let rita = log_in(p, "rita@example.org", "a long secret of rita").await;
    let body = json!({
        "email": "carl@example.org", "password": "a long secret of carl", "display_name": "Carl", "role": "learner"
    });
    p.send(post("admin/accounts").by(&rita.token).header("idempotency-key", "make-rita").json(&body), 201)
        .await;
    p.send(post("admin/accounts").by(&rita.token).json(&body), 409).await;
    p.send(post("admin/accounts").by(&people.ada.token).json(&body), 403).await;
}

async fn changes(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let carl = log_in(p, "carl@example.org", "a long secret of carl").await;
    let at = format!("admin/accounts/{}", carl.id);
    let name = json!({ "display_name": "  Carl 🐢  " });
    p.send(patch(&at).by(root).json(&name), 428).await;
    let changed = p.send(patch(&at).by(root).if_match("\"1\"").json(&name), 200).await;
    assert_eq!(changed.text("/display_name"), "Carl 🐢");
    p.send(patch(&at).by(root).if_match("\"1\"").json(&name), 412).await;
    p.send(patch(&at).by(root).if_match("W/\"2\"").json(&name), 412).await;
    // Nothing is changed: the version stays.
    assert_eq!(p.send(patch(&at).by(root).if_match("*").json(&name), 200).await.etag(), changed.etag());
    for (body, status) in [
        (json!({ "email": "ADA@example.org" }), 409),
        (json!({ "email": "nonsense" }), 422),
        (json!({ "display_name": null }), 422),
        (json!({ "status": "erased" }), 400),
        (json!({ "role": "Admin" }), 400),
        (json!({ "email": "carl.2@example.org", "role": "operator" }), 200),
    ] {
        p.send(patch(&at).by(root).if_match("*").json(&body), status).await;
    }
    // Another role has ended the session.
    p.send(get("auth/me").by(&carl.token), 401).await;
    let carl = log_in(p, "carl.2@example.org", "a long secret of carl").await;
    let disable = patch(&at).content("application/merge-patch+json", "{\"status\":\"disabled\"}");
    p.change(root, &at, disable).await;
    p.send(get("auth/me").by(&carl.token), 401).await;
    let body = json!({ "email": "carl.2@example.org", "password": "a long secret of carl" });
    p.send(post("auth/login").json(&body), 401).await;
    p.send(get("admin/accounts/019cc111-0000-7000-8000-000000000000").by(root), 404).await;
    p.send(get(&at).by(&people.olga.token), 403).await;
}

async fn lists(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let all = p.pages(get("admin/accounts").by(root), 2, "/email").await;
    assert_eq!(all.len(), 8, "{all:?}");
    for (name, value, found) in [
        ("role", "learner", 4),
        ("role", "operator", 2),
        ("status", "disabled", 1),
        ("q", "ZOË", 1),
        ("q", "zoe\u{308}", 1),
        ("q", "zoe EXAMPLE", 1),
        ("q", "کتاب", 1),
        ("q", "lga", 0),
        ("q", "%", 0),
        ("q", "_da", 0),
        ("q", "r", 2),
    ] {
        let rows = p.pages(get("admin/accounts").by(root).query(name, value), 3, "/email").await;
        assert_eq!(rows.len(), found, "{name}={value}: {rows:?}");
    }
    p.send(get("admin/accounts?role=nobody").by(root), 400).await;
    p.send(get("admin/accounts").by(&people.olga.token), 403).await;
    p.read_twice(get("admin/accounts?limit=100").by(root)).await;
}
