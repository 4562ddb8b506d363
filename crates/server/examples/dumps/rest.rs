//! Rows that the session does not leave behind, and values of maximal length.

use serde_json::json;

use crate::{
    ask::{delete, patch, post, put},
    player::Player,
    session::{Course, People},
};

/// All of it.
pub async fn rest(p: &mut Player, people: &People, course: &Course) {
    lengths(p, people).await;
    let (root, olga) = (&people.root.token, &people.olga);
    let at = format!("admin/quizzes/{}/accommodations/{}", course.quiz, olga.id);
    let grant = json!({
        "extra_seconds": 90, "extra_attempts": 1, "opens_at": "2026-01-05T08:00:00Z", "closes_at": "2026-01-05T20:00:00.123456Z"
    });
    p.send(put(at).by(root).if_none_match("*").json(&grant), 201).await;
    let hold = json!({ "from": "2026-02-01T00:00:00Z", "to": "2026-03-01T00:00:00Z", "reason": "asked for by a court" });
    p.send(post("engagement/holds").by(root).json(&hold), 201).await;
    // One account is erased, one is disabled, one is guessed at.
    let confirmation = json!({ "password": people.zoe.password });
    p.send(delete("me").by(&people.zoe.token).json(&confirmation), 204).await;
    let newcomer =
        json!({ "email": "nil@example.org", "password": "a long secret of nil", "display_name": "Nil" });
    let id = p.send(post("auth/register").json(&newcomer), 201).await.id();
    let at = format!("admin/accounts/{id}");
    p.change(root, &at, patch(&at).json(&json!({ "status": "disabled" }))).await;
    for status in [401, 401, 401, 401, 401, 429] {
        let guess = json!({ "email": "dora@example.org", "password": "a wrong password" });
        p.send(post("auth/login").json(&guess), status).await;
    }
    let again = json!({ "email": "kay@example.org", "password": "a long secret of kay", "display_name": "Kay", "role": "operator" });
    p.send(post("admin/accounts").by(root).header("idempotency-key", "k".repeat(255)).json(&again), 201)
        .await;
}

async fn lengths(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let body = json!({
        "slug": "s".repeat(100), "title": "🜁".repeat(200), "summary": "e\u{301}".repeat(250), "language": "zh-Hant-TW",
        "description": "\\ ' \" ` ; -- /* $1 ? :a %s \u{1f}\r\n\u{2028}",
    });
    let id = p.send(post("admin/events").by(root).json(&body), 201).await.id();
    let body = json!({ "slug": "l".repeat(100), "title": "ﬀ".repeat(200), "body": "\u{7f}\u{feff}" });
    p.send(post(format!("admin/events/{id}/lessons")).by(root).json(&body), 201).await;
}
