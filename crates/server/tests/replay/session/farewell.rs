//! The end: people export their data and are erased, keys and sessions expire, the sweeper runs, and the
//! audit log says who did what.

use chrono::TimeDelta;
use serde_json::json;

use super::{Course, People, log_in};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
    stage::ROOT,
};

/// All of it.
pub async fn farewell(p: &mut Player, people: People, course: &Course) {
    audit_log(p, &people, course).await;
    erasure(p, &people, course).await;
    expiry(p, &people).await;
    let root = log_in(p, ROOT.0, ROOT.1).await;
    p.send(get("auth/sessions").by(&root.token), 200).await;
    p.pages(get("admin/audit-log?action=account.erase").by(&root.token), 1, "/action").await;
    let at = format!("admin/events/{}", course.id);
    p.change(&root.token, &at, delete(format!("{at}?force=true"))).await;
    p.send(get("admin/events").by(&root.token), 200).await;
    // Its contents are older than a day and nothing refers to them any more.
    let swept = p.sweep().await;
    assert!(swept.contains("files: 2"), "{swept}");
    p.later(TimeDelta::hours(25), &[&root.token]).await;
    p.send(get("admin/audit-log?entity_type=event&limit=3").by(&root.token), 200).await;
}

async fn audit_log(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = || get("admin/audit-log").by(root);
    let all = p.pages(at(), 100, "/id").await;
    let entries = p.pages(at().query("entity_id", &course.id), 5, "/id").await;
    assert!(entries.len() < all.len());
    for (name, value) in [
        ("entity_type", "quiz"),
        ("entity_type", "nothing_of_the_kind"),
        ("action", "event.update"),
        ("action", "attempt.score"),
        ("actor", &people.root.id),
        ("actor", &people.ada.id),
    ] {
        p.send(at().query(name, value).query("limit", "7"), 200).await;
    }
    p.send(at().query("actor", "nobody"), 400).await;
    p.read_twice(at().query("limit", "1")).await;
}

async fn erasure(p: &mut Player, people: &People, course: &Course) {
    for who in [&people.ada, &people.ben, &people.zoe, &people.olga, &people.root] {
        p.send(get("me/export").by(&who.token), 200).await;
    }
    let (root, ben) = (&people.root.token, &people.ben);
    let confirmation = json!({ "password": ben.password });
    p.send(delete("me").by(&ben.token).json(&confirmation), 204).await;
    p.send(delete("me").by(&ben.token).json(&confirmation), 401).await;
    p.send(get("auth/me").by(&ben.token), 401).await;
    let body = json!({ "email": ben.email, "password": ben.password });
    p.send(post("auth/login").json(&body), 401).await;
    let at = format!("admin/accounts/{}", ben.id);
    p.read_twice(get(&at).by(root)).await;
    p.send(patch(&at).by(root).if_match("*").json(&json!({ "status": "active" })), 409).await;
    p.send(get("admin/accounts?status=erased").by(root), 200).await;
    // The address is free again; results stay and name nobody.
    let body = json!({ "email": ben.email, "password": ben.password, "display_name": "Another Ben" });
    p.send(post("auth/register").json(&body), 201).await;
    p.send(get(format!("admin/events/{}/gradebook?format=csv", course.id)).by(root), 200).await;
    p.send(get(format!("admin/events/{}/statistics", course.id)).by(root), 200).await;
    p.pages(get(format!("admin/events/{}/enrolments", course.id)).by(root), 2, "/display_name").await;
}

/// A day later keys are forgotten, a week later sessions.
async fn expiry(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let rita = json!({ "email": "rita@example.org", "password": "a long secret of rita", "display_name": "Rita", "role": "admin" });
    let again = || post("admin/accounts").by(root).header("idempotency-key", "make-rita").json(&rita);
    p.send(again(), 201).await;
    p.later(TimeDelta::hours(24) + TimeDelta::minutes(1), &[root, &people.ada.token]).await;
    p.send(again(), 409).await;
    p.sweep().await;
    // Used within the week, and not.
    p.later(TimeDelta::days(4), &[root]).await;
    p.later(TimeDelta::days(4), &[root]).await;
    p.send(get("auth/me").by(&people.ada.token), 401).await;
    p.sweep().await;
    // In use or not, a session ends after a month.
    for _ in 0..4 {
        p.later(TimeDelta::days(5), &[root]).await;
    }
    p.later(TimeDelta::days(5), &[]).await;
    p.send(get("auth/me").by(root), 401).await;
    p.sweep().await;
}
