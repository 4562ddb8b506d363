//! What a person must look at, and what people of the desk tell each other.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{
    People, Person,
    replies::{Asked, NOBODY, asked, drafted},
};
use crate::{
    ask::{delete, get, patch, post},
    player::Player,
};

const ESCALATIONS: &str = "engagement/escalations";
const REASONS: &str = "engagement/reference/escalation-reasons";
const NOTES: &str = "engagement/notes";

/// What they are about.
struct About {
    asked: Asked,
    /// Ids of a draft and of an escalation.
    reply: String,
    escalation: String,
}

/// All of it.
pub async fn escalations(p: &mut Player, people: &People, vera: &Person) {
    let about = opened(p, people, vera).await;
    lists(p, people, vera, &about).await;
    changes(p, people, vera, &about).await;
    notes(p, people, vera, &about).await;
    own_notes(p, people, vera, &about).await;
}

async fn opened(p: &mut Player, people: &People, vera: &Person) -> About {
    let olga = &people.olga.token;
    let asked = asked(p, olga, "ask12").await;
    let draft = drafted(p, olga, &asked, "Twice a day is too much.").await;
    let reply = draft.rsplit('/').next().unwrap().to_owned();
    let open = |body: &Value| post(ESCALATIONS).by(olga).json(body);
    let harm =
        json!({ "post_id": asked.post, "reason": "SAFETY", "description": " Somebody may come to harm. " });
    let urgent = p.send(open(&harm).header("idempotency-key", "harm-1"), 201).await;
    p.send(open(&harm).header("idempotency-key", "harm-1"), 201).await;
    assert_eq!(urgent.text("/priority"), "URGENT");
    let all = json!({
        "post_id": asked.post, "decision_id": asked.decision, "reply_id": reply, "priority": "LOW",
        "reason": "SAFETY", "assigned_to": vera.id
    });
    assert_eq!(p.send(open(&all), 201).await.text("/priority"), "LOW");
    assert_eq!(p.send(open(&json!({})), 201).await.text("/priority"), "MEDIUM");
    let old = json!({ "name": "OLD", "severity": "LOW", "is_active": false });
    p.send(post(REASONS).by(olga).json(&old), 201).await;
    for (body, status) in [
        (json!({ "reason": "NOBODY" }), 422),
        (json!({ "reason": "OLD" }), 422),
        (json!({ "post_id": NOBODY }), 422),
        (json!({ "decision_id": NOBODY }), 422),
        (json!({ "reply_id": NOBODY }), 422),
        (json!({ "assigned_to": NOBODY }), 422),
        (json!({ "assigned_to": people.ada.id }), 422),
        (json!({ "description": "long ".repeat(201) }), 422),
        (json!({ "priority": "PANIC" }), 400),
        (json!({ "post_id": "nobody" }), 400),
        (json!({ "status": "RESOLVED" }), 400),
    ] {
        p.send(open(&body), status).await;
    }
    p.send(post(ESCALATIONS).by(&people.ada.token).json(&json!({})), 403).await;
    About { asked, reply, escalation: urgent.id() }
}

/// The most urgent first, the oldest first among those.
async fn lists(p: &mut Player, people: &People, vera: &Person, about: &About) {
    let list = || get(ESCALATIONS).by(&vera.token);
    assert_eq!(p.pages(list(), 2, "/id").await.first(), Some(&about.escalation));
    for (name, value) in [
        ("status", "OPEN"),
        ("status", "RESOLVED"),
        ("priority", "HIGH"),
        ("assigned_to", &vera.id),
        ("assigned_to", NOBODY),
        ("overdue", "false"),
    ] {
        p.pages(list().query(name, value), 2, "/id").await;
    }
    for (name, value) in [
        ("status", "LOST"),
        ("priority", "PANIC"),
        ("assigned_to", "vera"),
        ("overdue", "yes"),
        ("reason", "SAFETY"),
    ] {
        p.send(list().query(name, value), 400).await;
    }
    p.send(get(ESCALATIONS).by(&people.ada.token), 403).await;
    p.read_twice(list().query("limit", "3")).await;
    // An urgent one is overdue after an hour.
    let overdue = || list().query("overdue", "true");
    assert_eq!(p.pages(overdue(), 2, "/id").await.len(), 0);
    let mut tokens = people.tokens();
    tokens.push(&vera.token);
    p.later(TimeDelta::minutes(61), &tokens).await;
    assert_eq!(p.pages(overdue(), 2, "/id").await, [about.escalation.as_str()]);
    for (name, value, found) in [
        ("status", "OPEN", 1),
        ("status", "IN_PROGRESS", 0),
        ("priority", "URGENT", 1),
        ("priority", "LOW", 0),
        ("assigned_to", &vera.id, 0),
    ] {
        assert_eq!(p.pages(overdue().query(name, value), 2, "/id").await.len(), found, "{name}={value}");
    }
}

/// Given to somebody, resolved, opened again.
async fn changes(p: &mut Player, people: &People, vera: &Person, about: &About) {
    let (olga, at) = (&people.olga.token, format!("{ESCALATIONS}/{}", about.escalation));
    p.send(get(&at).by(&vera.token), 200).await;
    p.send(get(format!("{ESCALATIONS}/{NOBODY}")).by(olga), 404).await;
    for body in [
        json!({ "assigned_to": vera.id, "status": "IN_PROGRESS" }),
        json!({ "priority": "HIGH", "reason": null, "description": null }),
        json!({ "reason": "SAFETY", "description": "It was about a fence." }),
    ] {
        p.change(olga, &at, patch(&at).json(&body)).await;
    }
    for (body, status) in [
        (json!({ "resolution_notes": "Done." }), 422),
        (json!({ "status": null }), 422),
        (json!({ "priority": null }), 422),
        (json!({ "status": "RESOLVED", "resolution_notes": " " }), 422),
        (json!({ "reason": "NOBODY" }), 422),
        (json!({ "reason": "OLD" }), 422),
        (json!({ "assigned_to": people.ada.id }), 422),
        (json!({ "assigned_to": "vera" }), 400),
        (json!({ "status": "DONE" }), 400),
        (json!({ "post_id": about.asked.post }), 400),
    ] {
        p.send(patch(&at).by(olga).if_match("*").json(&body), status).await;
    }
    let done = json!({ "status": "RESOLVED", "resolution_notes": "  Called back. " });
    p.send(patch(&at).by(olga).json(&done), 428).await;
    p.send(patch(&at).by(olga).if_match("\"1\"").json(&done), 412).await;
    p.send(patch(&at).by(&people.ada.token).if_match("*").json(&done), 403).await;
    let resolved = p.change(olga, &at, patch(&at).json(&done)).await;
    assert_eq!(resolved.text("/resolved_by"), people.olga.id);
    // Nothing is changed: the version stays.
    assert_eq!(p.change(olga, &at, patch(&at).json(&done)).await.etag(), resolved.etag());
    let again = p.change(olga, &at, patch(&at).json(&json!({ "status": "OPEN" }))).await.json();
    assert_eq!((&again["resolution_notes"], &again["resolved_at"]), (&Value::Null, &Value::Null));
    p.change(olga, &at, patch(&at).json(&json!({ "assigned_to": null, "priority": "URGENT" }))).await;
    // What escalations refer to stays.
    let rows = p.send(get(REASONS).by(olga), 200).await.json();
    let safety = rows["items"].as_array().unwrap().iter().find(|row| row["name"] == "SAFETY").unwrap();
    let safety = format!("{REASONS}/{}", safety["id"].as_str().unwrap());
    p.send(delete(&safety).by(olga).if_match("*"), 409).await;
}

/// Each is about one thing.
async fn notes(p: &mut Player, people: &People, vera: &Person, about: &About) {
    let (olga, vera) = (&people.olga.token, &vera.token);
    let note = |body: &Value| post(NOTES).by(olga).json(body);
    let subjects = [
        ("post_id", &about.asked.post),
        ("author_id", &about.asked.author),
        ("reply_id", &about.reply),
        ("escalation_id", &about.escalation),
    ];
    for (name, id) in subjects {
        let mut body = json!({ "text": format!("About the {name}.\n\u{1f331} Größe ") });
        body[name] = json!(id);
        p.send(note(&body), 201).await;
        p.send(get(NOTES).by(vera).query(name, id), 200).await;
        body[name] = json!(NOBODY);
        p.send(note(&body), 422).await;
        body[name] = json!("nobody");
        p.send(note(&body), 400).await;
    }
    let about_post = |words: &str| json!({ "post_id": about.asked.post, "text": words });
    let again = about_post("Asked the same last week.");
    p.send(note(&again).header("idempotency-key", "note-1"), 201).await;
    p.send(note(&again).header("idempotency-key", "note-1"), 201).await;
    for (body, status) in [
        (json!({ "text": "About nothing." }), 422),
        (json!({ "post_id": about.asked.post, "reply_id": about.reply, "text": "About both." }), 422),
        (about_post(" \n"), 422),
        (about_post("\u{0}"), 422),
        (about_post(&"long ".repeat(1_001)), 422),
        (json!({ "post_id": about.asked.post }), 400),
        (json!({ "post_id": about.asked.post, "text": "By whom?", "written_by": people.ada.id }), 400),
    ] {
        p.send(note(&body), status).await;
    }
    p.send(post(NOTES).by(&people.ada.token).json(&again), 403).await;
    assert_eq!(p.pages(get(NOTES).by(vera), 2, "/id").await.len(), 5);
    let of_post = get(NOTES).by(vera).query("post_id", &about.asked.post);
    assert_eq!(p.pages(of_post.clone(), 1, "/text").await.last().unwrap(), "Asked the same last week.");
    p.send(of_post.query("reply_id", &about.reply), 400).await;
    p.send(get(NOTES).by(vera).query("post_id", "nobody"), 400).await;
    p.send(get(NOTES).by(&people.ada.token), 403).await;
    p.read_twice(get(NOTES).by(vera).query("limit", "2")).await;
}

/// A note is changed and deleted by who wrote it, and by whoever manages.
async fn own_notes(p: &mut Player, people: &People, vera: &Person, about: &About) {
    let (olga, vera) = (&people.olga.token, &vera.token);
    let body = json!({ "escalation_id": about.escalation, "text": "I look at it." });
    let mut made = Vec::new();
    for by in [olga, vera, vera] {
        made.push(format!("{NOTES}/{}", p.send(post(NOTES).by(by).json(&body), 201).await.id()));
    }
    let [theirs, own, other] = made.as_slice() else { panic!("three") };
    p.send(get(theirs).by(vera), 200).await;
    let words = json!({ "text": "I look at it tomorrow." });
    for (by, at) in [(vera, own), (olga, theirs), (olga, other)] {
        p.change(by, at, patch(at).json(&words)).await;
    }
    p.send(patch(theirs).by(vera).if_match("*").json(&words), 403).await;
    p.send(delete(theirs).by(vera).if_match("*"), 403).await;
    for (change, status) in
        [(json!({ "text": null }), 422), (json!({ "text": "\t" }), 422), (json!({ "post_id": null }), 400)]
    {
        p.send(patch(own).by(vera).if_match("*").json(&change), status).await;
    }
    p.send(patch(own).by(vera).json(&words), 428).await;
    p.send(patch(own).by(vera).if_match("\"1\"").json(&words), 412).await;
    p.send(delete(own).by(vera).if_match("\"1\""), 412).await;
    p.change(vera, own, delete(own)).await;
    p.change(olga, other, delete(other)).await;
    p.send(get(own).by(vera), 404).await;
    p.send(delete(own).by(vera).if_match("*"), 404).await;
}
