//! Replies: drafted, changed, put before a second person, refused and approved.

use serde_json::{Value, json};

use super::{People, Person, log_in};
use crate::{
    ask::{get, patch, post, put},
    player::Player,
    support::posts,
};

pub const REPLIES: &str = "engagement/replies";
/// An id that nothing has.
pub const NOBODY: &str = "019cc111-0000-7000-8000-000000000000";

/// The tokens of who drafts and of who approves.
pub type Pair<'a> = (&'a str, &'a str);

/// A post by an author of its own and what was decided on it: their ids.
pub struct Asked {
    pub post: String,
    pub author: String,
    pub decision: String,
}

/// All of it but the lists; who approves.
pub async fn replies(p: &mut Player, people: &People) -> Person {
    let vera = reviewer(p, people).await;
    let at = drafts(p, people).await;
    edits(p, people, &at).await;
    reviews(p, people, &vera, &at).await;
    vera
}

/// Olga may not approve, so somebody else is needed: a new operator may.
async fn reviewer(p: &mut Player, people: &People) -> Person {
    let password = "a long secret of vera";
    let body = json!({
        "email": "vera@example.org", "password": password, "display_name": "Vera", "role": "operator"
    });
    p.send(post("admin/accounts").by(&people.root.token).json(&body), 201).await;
    log_in(p, "vera@example.org", password).await
}

/// A post of that name, by an author of its own.
fn question(name: &str) -> Value {
    let mut question = posts::post(name);
    question["keyword_categories"] = json!(["answers"]);
    question["author"] = json!({ "platform_id": format!("of-{name}"), "handle": name });
    question
}

/// Somebody asks, and it is decided on.
pub async fn asked(p: &mut Player, by: &str, name: &str) -> Asked {
    let made = p.send(post("engagement/posts").by(by).json(&question(name)), 201).await;
    let on = format!("engagement/posts/{}/decisions", made.id());
    let decision = p.send(post(on).by(by).json(&posts::decision()), 201).await.id();
    Asked { post: made.id(), author: made.text("/author/id"), decision }
}

/// Drafts a reply that says this; its path.
pub async fn drafted(p: &mut Player, by: &str, asked: &Asked, words: &str) -> String {
    let on = format!("engagement/decisions/{}/replies", asked.decision);
    let made = p.send(post(on).by(by).json(&posts::reply(words)), 201).await;
    format!("{REPLIES}/{}", made.id())
}

/// Puts a reply before a second person; its tag.
pub async fn submitted(p: &mut Player, by: &str, at: &str) -> String {
    p.send(post(format!("{at}/submission")).by(by), 200).await.etag()
}

/// Approves a version of a reply; its tag from then on.
pub async fn approve(p: &mut Player, by: &str, at: &str, tag: &str) -> String {
    let approval = put(format!("{at}/approval")).by(by).if_match(tag);
    p.send(approval.json(&json!({ "approve": true })), 200).await.etag()
}

/// An approved reply, with a text of its own, to a new post; its path, and what it answers.
pub async fn approved(p: &mut Player, (drafter, reviewer): Pair<'_>, name: &str) -> (String, Asked) {
    let asked = asked(p, drafter, name).await;
    let at = drafted(p, drafter, &asked, &format!("To {name}: ask the soil, not the clock.")).await;
    let tag = submitted(p, drafter, &at).await;
    approve(p, reviewer, &at, &tag).await;
    (at, asked)
}

/// Its path.
async fn drafts(p: &mut Player, people: &People) -> String {
    let olga = &people.olga.token;
    let asked = asked(p, olga, "ask1").await;
    let on = format!("engagement/decisions/{}/replies", asked.decision);
    let draft = |body: &Value| post(&on).by(olga).json(body);
    let with = |name: &str, value: Value| {
        let mut body = posts::reply("Ask the soil, not the clock.");
        body[name] = value;
        body
    };
    for (body, status) in [
        (json!({ "content": "A capacitive one." }), 422),
        // Behind full width and zero width, soft hyphens and accents, case and blanks.
        (posts::reply("It will \u{ff43}\u{ff55}\u{200b}\u{ff52}\u{ff45} your soil."), 422),
        (posts::reply("Soil that is Tre\u{ad}\u{301}ated lasts."), 422),
        (posts::reply("Clinically  PROV\u{cb}N to last."), 422),
        (json!({ "content": "Short." }), 422),
        (posts::reply(&"long ".repeat(200)), 422),
        (posts::reply("With\u{0}out end."), 422),
        (with("utm_code", json!("Sensor 1")), 422),
        (with("archetype", json!("NOBODY")), 422),
        (with("reply_type", json!("ROBOT")), 400),
        (with("content", Value::Null), 400),
        (with("approval_status", json!("APPROVED")), 400),
        (json!({}), 400),
    ] {
        p.send(draft(&body), status).await;
    }
    let body = posts::reply("A capacitive one: it does not rust.");
    for decision in [NOBODY, "no-such-id"] {
        p.send(post(format!("engagement/decisions/{decision}/replies")).by(olga).json(&body), 404).await;
    }
    p.send(post(&on).by(&people.ada.token).json(&body), 403).await;
    p.send(post(&on).json(&body), 401).await;
    let made = p.send(draft(&body).header("idempotency-key", "reply-1"), 201).await;
    let again = p.send(draft(&body).header("idempotency-key", "reply-1"), 201).await;
    assert_eq!(made.id(), again.id());
    format!("{REPLIES}/{}", made.id())
}

async fn edits(p: &mut Player, people: &People, at: &str) {
    let olga = &people.olga.token;
    let longer = posts::reply("A capacitive one: it does not rust, and it lasts.");
    let changed = p.change(olga, at, patch(at).json(&longer)).await;
    // Nothing is changed: the version stays.
    assert_eq!(p.change(olga, at, patch(at).json(&longer)).await.etag(), changed.etag());
    for body in [
        json!({ "utm_code": null, "archetype": "COACH", "reply_type": "AUTO" }),
        json!({ "utm_code": "sensor-1", "archetype": null, "reply_type": null }),
    ] {
        p.change(olga, at, patch(at).json(&body)).await;
    }
    for (body, status) in [
        (json!({ "content": null }), 422),
        (json!({ "content": "There is no signature." }), 422),
        (posts::reply("It will cure the soil."), 422),
        (json!({ "utm_code": "" }), 422),
        (json!({ "archetype": "NOBODY" }), 422),
        (json!({ "reply_type": "ROBOT" }), 400),
        (json!({ "approval_status": "APPROVED" }), 400),
    ] {
        p.send(patch(at).by(olga).if_match("*").json(&body), status).await;
    }
    p.send(patch(at).by(olga).json(&longer), 428).await;
    p.send(patch(at).by(olga).if_match("\"1\"").json(&longer), 412).await;
    p.send(patch(at).by(&people.ada.token).if_match("*").json(&longer), 403).await;
    p.send(patch(format!("{REPLIES}/{NOBODY}")).by(olga).if_match("*").json(&longer), 404).await;
}

/// Refused, changed and approved; and approved anew when the post says something else.
async fn reviews(p: &mut Player, people: &People, vera: &Person, at: &str) {
    let (root, olga, vera) = (&people.root.token, &people.olga.token, &vera.token);
    let (approval, submission) = (format!("{at}/approval"), format!("{at}/submission"));
    let review = |by: &str, tag: &str, body: &Value| put(&approval).by(by).if_match(tag).json(body);
    let yes = json!({ "approve": true });
    let draft = p.send(get(at).by(olga), 200).await.etag();
    p.send(review(vera, &draft, &yes), 409).await;
    p.send(post(&submission).by(&people.ada.token), 403).await;
    let pending = submitted(p, olga, at).await;
    p.send(post(&submission).by(olga), 409).await;
    // Of the version that was read.
    p.send(put(&approval).by(vera).json(&yes), 428).await;
    for (tag, status) in [("*", 428), ("\"1\"", 412), ("W/\"1\"", 412), ("1", 400)] {
        p.send(review(vera, tag, &yes), status).await;
    }
    for (body, status) in [
        (json!({}), 400),
        (json!({ "approve": "yes" }), 400),
        (json!({ "approve": true, "reason": "It is good." }), 422),
        (json!({ "approve": false }), 422),
        (json!({ "approve": false, "reason": " " }), 422),
    ] {
        p.send(review(vera, &pending, &body), status).await;
    }
    let grant = p.send(review(olga, &pending, &yes), 403).await;
    assert_eq!(grant.text("/code"), "grant");
    let no = json!({ "approve": false, "reason": "  Say how it is cleaned. " });
    let refused = p.send(review(vera, &pending, &no), 200).await;
    assert_eq!(refused.text("/approval_status"), "REJECTED");
    p.send(review(vera, &refused.etag(), &yes), 409).await;
    // A change submits it anew. Who made it does not approve it, admins neither.
    let wiped = posts::reply("A capacitive one: wipe it, and it does not rust.");
    p.change(olga, at, patch(at).json(&wiped)).await;
    let changed = p.change(root, at, patch(at).json(&json!({ "utm_code": "sensor-2" }))).await;
    assert_eq!(changed.text("/approval_status"), "PENDING");
    let own = p.send(review(root, &changed.etag(), &yes), 403).await;
    assert_eq!(own.text("/code"), "own_reply");
    let tag = approve(p, vera, at, &changed.etag()).await;
    // The post is edited.
    let mut edited = question("ask1");
    edited["content"] = json!("Which of the two lasts longer?");
    edited["observed_at"] = json!("2026-03-01T09:00:00Z");
    p.send(post("engagement/posts").by(olga).json(&edited), 200).await;
    let waits = p.send(get(at).by(vera), 200).await;
    assert_eq!(waits.text("/approval_status"), "PENDING");
    p.send(review(vera, &tag, &yes), 412).await;
    approve(p, vera, at, &waits.etag()).await;
}

/// Lists, and replies that wait in them: two by Olga, and one between them by who approves.
pub async fn lists(p: &mut Player, people: &People, vera: &Person) {
    let (olga, vera) = (&people.olga.token, &vera.token);
    let asked = asked(p, olga, "ask2").await;
    for (by, words) in [
        (olga, "Twice a week is enough."),
        (vera, "Once a week is enough."),
        (olga, "Ask that again in spring."),
    ] {
        let at = drafted(p, by, &asked, words).await;
        submitted(p, by, &at).await;
    }
    let on = format!("engagement/decisions/{}/replies", asked.decision);
    assert_eq!(p.pages(get(&on).by(vera), 2, "/id").await.len(), 3);
    p.send(get(&on).by(vera).query("approval_status", "PENDING"), 200).await;
    p.send(get(&on).by(vera).query("author_id", &asked.author), 400).await;
    p.send(get(format!("engagement/decisions/{NOBODY}/replies")).by(vera), 404).await;
    p.pages(get(REPLIES).by(vera), 5, "/id").await;
    for status in ["DRAFT", "PENDING", "APPROVED", "REJECTED", "SENDING", "UNKNOWN", "POSTED"] {
        p.pages(get(REPLIES).by(vera).query("approval_status", status), 3, "/id").await;
    }
    let of_author = get(REPLIES).by(vera).query("author_id", &asked.author);
    assert_eq!(p.pages(of_author.clone(), 2, "/id").await.len(), 3);
    p.send(of_author.query("approval_status", "DRAFT"), 200).await;
    for (name, value) in [("approval_status", "LOST"), ("author_id", "nobody"), ("status", "DRAFT")] {
        p.send(get(REPLIES).by(vera).query(name, value), 400).await;
    }
    p.read_twice(get(REPLIES).by(vera).query("limit", "3")).await;
    for path in [REPLIES, on.as_str(), "engagement/queue/approvals"] {
        p.send(get(path).by(&people.ada.token), 403).await;
        p.send(get(path), 401).await;
    }
    p.send(get(format!("{REPLIES}/{NOBODY}")).by(vera), 404).await;
    // Longest waiting first.
    let waiting = p.pages(get("engagement/queue/approvals").by(vera), 2, "/content").await;
    assert_eq!(waiting.len(), 3);
    assert!(waiting[1].starts_with("Once"), "{waiting:?}");
    p.read_twice(get("engagement/queue/approvals").by(olga)).await;
}
