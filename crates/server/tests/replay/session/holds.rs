//! What is held for the law, what that keeps from going, and what is kept about an author.

use serde_json::{Value, json};

use super::{
    People, Person, create,
    replies::{Asked, NOBODY, asked},
};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
};

const HOLDS: &str = "engagement/holds";

/// What is held, and why.
fn held(on: &Value) -> Value {
    let mut body = json!({ "reason": "Case 12 C 345/26." });
    body.as_object_mut().unwrap().extend(on.as_object().unwrap().clone());
    body
}

/// All of it.
pub async fn holds(p: &mut Player, people: &People, vera: &Person) {
    let root = &people.root.token;
    let Asked { post: post_id, author, .. } = asked(p, &people.olga.token, "held").await;
    let on_author = held(&json!({ "author_id": author }));
    let made = post(HOLDS).by(root).json(&on_author).header("idempotency-key", "hold-1");
    let hold = format!("{HOLDS}/{}", p.send(made.clone(), 201).await.id());
    p.send(made, 201).await;
    let range = json!({ "from": "2026-02-01T00:00:00+01:00", "to": "2026-03-01T00:00:00Z" });
    for on in [json!({ "post_id": post_id }), range] {
        create(p, root, HOLDS, &held(&on)).await;
    }
    p.send(get(&hold).by(root), 200).await;
    p.send(get(HOLDS).by(root).query("limit", "2"), 200).await;
    p.send(get(HOLDS).by(root).query("subject", "RANGE"), 200).await;
    p.send(get(HOLDS).by(root).query("author_id", &author), 200).await;
    refused(p, root).await;
    p.send(get(HOLDS).by(&vera.token), 403).await;

    let at = format!("engagement/authors/{author}");
    let etag = p.send(get(&at).by(root), 200).await.etag();
    p.send(delete(&at).by(root).if_match(&etag), 409).await;
    p.send(post(format!("engagement/posts/{post_id}/removal")).by(root), 409).await;
    p.send(get(format!("{at}/export")).by(root), 200).await;
    p.send(get(format!("engagement/authors/{NOBODY}/export")).by(root), 404).await;
    p.send(get(format!("{at}/export")).by(&vera.token), 403).await;

    p.change(root, &hold, patch(&hold).json(&json!({ "reason": "Second instance." }))).await;
    for id in p.pages(get(HOLDS).by(root), 5, "/id").await {
        let hold = format!("{HOLDS}/{id}");
        p.change(root, &hold, delete(&hold)).await;
        p.send(get(&hold).by(root), 404).await;
    }
    p.change(root, &at, delete(&at)).await;
    p.send(get(&at).by(root), 404).await;
    p.send(get("admin/audit-log?entity_type=hold&limit=3").by(root), 200).await;
}

/// Holds on nothing.
async fn refused(p: &mut Player, root: &str) {
    for (on, status) in [
        (json!({}), 422),
        (json!({ "author_id": NOBODY }), 422),
        (json!({ "author_id": NOBODY, "post_id": NOBODY }), 422),
        (json!({ "from": "2026-02-01T00:00:00Z" }), 422),
        (json!({ "from": "2026-02-01T00:00:00Z", "to": "2026-02-01T00:00:00Z" }), 422),
        (json!({ "unit": "a" }), 400),
    ] {
        p.send(post(HOLDS).by(root).json(&held(&on)), status).await;
    }
}
