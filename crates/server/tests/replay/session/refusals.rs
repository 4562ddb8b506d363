//! Errors that do not depend on the route: no token, another role, no such path, unreadable bodies,
//! unsupported methods.

use serde_json::json;

use super::{Course, People};
use crate::{
    ask::{Ask, get, patch, post, put},
    player::Player,
};

const NOBODY: &str = "019cc111-0000-7000-8000-000000000000";

/// All of it.
pub async fn refusals(p: &mut Player, people: &People, course: &Course) {
    tokens_and_roles(p, people, course).await;
    paths(p, people).await;
    bodies(p, people, course).await;
    cors(p).await;
}

async fn tokens_and_roles(p: &mut Player, people: &People, course: &Course) {
    for path in
        ["admin/events", "admin/accounts", "admin/audit-log", "me/enrolments", "me/export", "auth/sessions"]
    {
        p.send(get(path), 401).await;
        p.send(get(path).by("no-such-token"), 401).await;
    }
    for path in ["admin/events", "admin/audit-log", &format!("admin/quizzes/{}", course.quiz)] {
        p.send(get(path).by(&people.ada.token), 403).await;
        p.send(get(path).by(&people.olga.token), 403).await;
    }
    // A caller without access learns that before what is wrong with the body.
    p.send(post("admin/events").by(&people.ada.token).json(&json!({ "nonsense": 1 })), 403).await;
    p.send(post("admin/events").json(&json!({ "nonsense": 1 })), 401).await;
    for path in ["events", "lessons", "materials", "quizzes", "attempts", "accounts"] {
        p.send(get(format!("admin/{path}/{NOBODY}")).by(&people.root.token), 404).await;
        p.send(get(format!("admin/{path}/{}", NOBODY.to_uppercase())).by(&people.root.token), 404).await;
        p.send(get(format!("admin/{path}/not-an-id")).by(&people.root.token), 404).await;
    }
}

async fn paths(p: &mut Player, people: &People) {
    let root = &people.root.token;
    for path in
        ["/", "/api", "/api/v1", "/api/v2/events", "/api/v1/events/", "/api/v1//events", "/favicon.ico"]
    {
        p.send(get(path), 404).await;
    }
    for (method, path) in
        [("DELETE", "events"), ("POST", "events/zebra-1"), ("GET", "auth/login"), ("PUT", "me")]
    {
        p.send(Ask { method, ..get(path) }.by(root), 405).await;
    }
    p.send(Ask { method: "HEAD", ..get("events?limit=1") }, 200).await;
    p.send(Ask { method: "HEAD", ..get("events/nothing") }, 404).await;
    p.send(get("admin/audit-log?action=NONSENSE!").by(root), 400).await;
    p.send(get("admin/events?q=a%00b").by(root), 400).await;
    p.send(get("admin/events").query("q", &"long ".repeat(41)).by(root), 400).await;
    p.send(get("events").query("cursor", &"A".repeat(5_000)), 400).await;
}

async fn bodies(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let send = |kind: &str, body: &[u8]| post("admin/events").by(root).content(kind, body);
    for (kind, body, status) in [
        ("application/json", &b"{\"slug\":\"a\",\"title\":\"\xff\"}"[..], 400),
        ("application/json", b"{\"slug\":\"a\",\"title\":\"\\ud800\"}", 400),
        ("application/json", b"{\"slug\":\"a\",\"slug\":\"b\",\"title\":\"a\"}", 400),
        ("application/json", b"{\"slug\":\"a\",\"title\":\"a\"} {}", 400),
        ("application/json", b"", 400),
        ("application/json", b"null", 400),
        ("application/json; charset=latin1", b"{}", 415),
        ("application/x-www-form-urlencoded", b"slug=a", 415),
        ("application/merge-patch+json", b"{}", 415),
    ] {
        p.send(send(kind, body), status).await;
    }
    p.send(send("application/json", "[".repeat(1_000).as_bytes()), 400).await;
    p.send(send("application/json", " ".repeat(256 * 1024 + 1).as_bytes()), 413).await;
    p.send(send("application/json", b"{}").header("content-encoding", "br"), 415).await;
    p.send(post("admin/events").by(root), 415).await;
    let at = format!("admin/events/{}", course.id);
    p.send(patch(&at).by(root).if_match("*").content("text/plain", "{}"), 415).await;
    p.send(patch(&at).by(root).if_match("\"1\", \"2\"").json(&json!({})), 400).await;
    p.send(put(format!("{at}/status")).by(root).if_match("*").json(&json!({ "status": "gone" })), 400).await;
    p.send(put(format!("{at}/lesson-order")).by(root).if_match("*").json(&json!({ "ids": [NOBODY] })), 422)
        .await;
    p.send(put(format!("{at}/lesson-order")).by(root).if_match("*").json(&json!({ "ids": ["x"] })), 400)
        .await;
}

async fn cors(p: &mut Player) {
    let preflight = |origin: &str| {
        Ask { method: "OPTIONS", ..get("events") }
            .header("origin", origin)
            .header("access-control-request-method", "GET")
    };
    p.send(preflight("https://app.example.org"), 200).await;
    p.send(preflight("https://evil.example.org"), 400).await;
    p.send(get("auth/me").header("origin", "https://app.example.org"), 401).await;
}
