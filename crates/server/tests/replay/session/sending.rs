//! Replies go out, each once; nobody is contacted who does not wish it.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{
    People, Person,
    replies::{Asked, NOBODY, Pair, REPLIES, approve, approved, asked, drafted, submitted},
};
use crate::{
    ask::{Ask, delete, get, patch, post, put},
    player::Player,
    support::posts,
};

const DO_NOT_CONTACT: &str = "engagement/do-not-contact";

/// All of it.
pub async fn sending(p: &mut Player, people: &People, vera: &Person) {
    let pair: Pair<'_> = (&people.olga.token, &vera.token);
    let answered = journey(p, people, pair).await;
    rivals(p, pair, &answered).await;
    gone(p, pair).await;
    do_not_contact(p, people, vera).await;
    unknown(p, people, vera).await;
    deletions(p, people, pair).await;
}

fn begin(by: &str, at: &str, body: &Value) -> Ask {
    post(format!("{at}/sending")).by(by).json(body)
}

fn give_back(by: &str, at: &str, token: &str) -> Ask {
    delete(format!("{at}/sending")).by(by).header("lease-token", token)
}

fn posting(by: &str, at: &str, token: &str, id: &str) -> Ask {
    let body = json!({ "platform_post_id": id });
    put(format!("{at}/posting")).by(by).header("lease-token", token).json(&body)
}

/// A conflict of this kind.
pub async fn conflict(p: &mut Player, ask: Ask, code: &str) {
    let answer = p.send(ask, 409).await;
    assert_eq!(answer.text("/code"), code);
}

/// Given back, sent again and posted; what was answered.
async fn journey(p: &mut Player, people: &People, pair: Pair<'_>) -> Asked {
    let ((olga, _), ada) = (pair, &people.ada.token);
    let (at, asked) = approved(p, pair, "ask3").await;
    for (body, status) in [
        (json!({ "lease_seconds": 29 }), 422),
        (json!({ "lease_seconds": 3_601 }), 422),
        (json!({ "lease_seconds": "60" }), 400),
        (json!({ "allow_second": 1 }), 400),
        (json!({ "token": "mine" }), 400),
    ] {
        p.send(begin(olga, &at, &body), status).await;
    }
    p.send(begin(ada, &at, &json!({})), 403).await;
    p.send(begin(olga, &format!("{REPLIES}/{NOBODY}"), &json!({})), 404).await;
    let first = p.send(begin(olga, &at, &json!({ "lease_seconds": 60 })), 201).await.text("/token");
    conflict(p, begin(olga, &at, &json!({})), "reply_state").await;
    let change = patch(&at).by(olga).if_match("*").json(&json!({ "utm_code": null }));
    conflict(p, change, "reply_state").await;
    let deletion = delete(&at).by(olga).if_match("*").query("reason", "Off topic.");
    conflict(p, deletion, "reply_state").await;
    p.send(delete(format!("{at}/sending")).by(olga), 400).await;
    conflict(p, give_back(olga, &at, "no-such-token"), "lease_lost").await;
    p.send(give_back(ada, &at, &first), 403).await;
    p.send(give_back(olga, &at, &first), 204).await;
    conflict(p, give_back(olga, &at, &first), "reply_state").await;
    // The token of the first sending is none of the second.
    let last = p.send(begin(olga, &at, &json!({})), 201).await.text("/token");
    conflict(p, give_back(olga, &at, &first), "lease_lost").await;
    conflict(p, posting(olga, &at, &first, "out-1"), "lease_lost").await;
    p.send(posting(olga, &at, &last, "no spaces"), 422).await;
    p.send(posting(ada, &at, &last, "out-1"), 403).await;
    let without = put(format!("{at}/posting")).by(olga);
    p.send(without.json(&json!({ "platform_post_id": "out-1" })), 400).await;
    let posted = p.send(posting(olga, &at, &last, "out-1"), 200).await;
    assert_eq!(posted.text("/approval_status"), "POSTED");
    conflict(p, posting(olga, &at, &last, "out-1"), "reply_state").await;
    metrics(p, olga, &at).await;
    p.send(get(&at).by(olga), 200).await;
    asked
}

async fn metrics(p: &mut Player, by: &str, at: &str) {
    let path = format!("{at}/metrics");
    let measure = |body: &Value| put(&path).by(by).json(body);
    let figures = json!({
        "metrics": { "likes": 12.0, "rate": 0.25, "small": 1e-7, "nested": [{ "b": null, "a": true }] },
        "help_count": 3
    });
    let noted = p.send(measure(&figures), 200).await;
    // Nothing is changed: the version stays.
    assert_eq!(p.send(measure(&figures), 200).await.etag(), noted.etag());
    p.send(measure(&json!({ "metrics": {} })), 200).await;
    for (body, status) in [
        (json!({ "metrics": {}, "help_count": -1 }), 422),
        (json!({ "metrics": { "x": "\u{0}" } }), 422),
        (json!({ "metrics": [] }), 400),
        (json!({ "help_count": 1 }), 400),
    ] {
        p.send(measure(&body), status).await;
    }
}

/// What was sent stands against another reply: to the post, to its author, with the same text.
async fn rivals(p: &mut Player, pair: Pair<'_>, answered: &Asked) {
    let (olga, vera) = pair;
    let at = drafted(p, olga, answered, "Ask the soil once more.").await;
    let tag = submitted(p, olga, &at).await;
    approve(p, vera, &at, &tag).await;
    conflict(p, begin(olga, &at, &json!({})), "second_reply").await;
    conflict(p, begin(olga, &at, &json!({ "allow_second": true })), "cooldown").await;
    let other = asked(p, olga, "ask4").await;
    let at = drafted(p, olga, &other, "TO ASK3: ask  the soil, not the clock.").await;
    let tag = submitted(p, olga, &at).await;
    approve(p, vera, &at, &tag).await;
    conflict(p, begin(olga, &at, &json!({ "allow_second": true })), "same_text").await;
}

/// Nothing is written to a post that the platform deleted.
async fn gone(p: &mut Player, pair: Pair<'_>) {
    let (olga, _) = pair;
    let (at, asked) = approved(p, pair, "ask5").await;
    p.send(post(format!("engagement/posts/{}/removal", asked.post)).by(olga), 200).await;
    conflict(p, begin(olga, &at, &json!({})), "post_gone").await;
    let on = format!("engagement/decisions/{}/replies", asked.decision);
    conflict(p, post(on).by(olga).json(&posts::reply("Is it gone?")), "post_gone").await;
    p.send(get(&at).by(olga), 200).await;
}

async fn do_not_contact(p: &mut Player, people: &People, vera: &Person) {
    let (olga, vera) = (&people.olga.token, &vera.token);
    let (at, asked) = approved(p, (olga, vera), "ask6").await;
    let add = |body: &Value| post(DO_NOT_CONTACT).by(olga).json(body);
    let entry = json!({ "author_id": asked.author, "reason": "  Asked us to stop. " });
    let made = p.send(add(&entry).header("idempotency-key", "stop-1"), 201).await;
    p.send(add(&entry).header("idempotency-key", "stop-1"), 201).await;
    conflict(p, add(&entry), "author_taken").await;
    for (body, status) in [
        (json!({ "author_id": NOBODY, "reason": "Who is it?" }), 422),
        (json!({ "author_id": asked.author, "reason": " " }), 422),
        (json!({ "author_id": "nobody", "reason": "Who is it?" }), 400),
        (json!({ "author_id": asked.author, "reason": "Soon over.", "ends_at": "soon" }), 400),
        (json!({ "reason": "Who is it?" }), 400),
    ] {
        p.send(add(&body), status).await;
    }
    p.send(post(DO_NOT_CONTACT).by(vera).json(&entry), 403).await;
    conflict(p, begin(olga, &at, &json!({})), "do_not_contact").await;
    let one = format!("{DO_NOT_CONTACT}/{}", made.id());
    p.send(get(&one).by(vera), 200).await;
    let (_, other) = approved(p, (olga, vera), "ask7").await;
    let body =
        json!({ "author_id": other.author, "reason": "A colleague.", "ends_at": "2027-01-01T00:00:00Z" });
    let second = format!("{DO_NOT_CONTACT}/{}", p.send(add(&body), 201).await.id());
    let listed = p.pages(get(DO_NOT_CONTACT).by(vera), 1, "/author_id").await;
    assert_eq!(listed, [asked.author.as_str(), other.author.as_str()]);
    p.read_twice(get(DO_NOT_CONTACT).by(vera).query("author_id", &asked.author)).await;
    p.send(get(DO_NOT_CONTACT).by(vera).query("author_id", "nobody"), 400).await;
    p.send(get(DO_NOT_CONTACT).by(&people.ada.token), 403).await;
    // Until a time, and no longer.
    let ends = (p.now() + TimeDelta::minutes(30)).to_rfc3339();
    let until = json!({ "ends_at": ends, "reason": "Asked us to wait." });
    p.change(olga, &one, patch(&one).json(&until)).await;
    for (body, status) in [(json!({ "reason": null }), 422), (json!({ "author_id": other.post }), 400)] {
        p.send(patch(&one).by(olga).if_match("*").json(&body), status).await;
    }
    p.send(patch(&one).by(olga).json(&until), 428).await;
    p.send(patch(&one).by(olga).if_match("\"1\"").json(&until), 412).await;
    p.send(patch(&one).by(vera).if_match("*").json(&until), 403).await;
    conflict(p, begin(olga, &at, &json!({})), "do_not_contact").await;
    p.later(TimeDelta::minutes(31), &tokens(people, vera)).await;
    let token = p.send(begin(olga, &at, &json!({})), 201).await.text("/token");
    conflict(p, posting(olga, &at, &token, "out-1"), "platform_post_id_taken").await;
    p.send(posting(olga, &at, &token, "out-2"), 200).await;
    p.send(delete(&one).by(vera).if_match("*"), 403).await;
    p.send(delete(&one).by(olga), 428).await;
    p.change(olga, &one, delete(&one)).await;
    p.send(get(&one).by(olga), 404).await;
    p.send(delete(&one).by(olga).if_match("*"), 404).await;
    p.change(olga, &second, patch(&second).json(&json!({ "ends_at": null }))).await;
}

/// Of everybody who is logged in.
fn tokens<'a>(people: &'a People, vera: &'a str) -> Vec<&'a str> {
    let mut tokens = people.tokens();
    tokens.push(vera);
    tokens
}

/// Nobody says in time what came of it: a person looks, or the sender says it late.
async fn unknown(p: &mut Player, people: &People, vera: &Person) {
    let (olga, vera) = (&people.olga.token, &vera.token);
    // The desk opens its escalations with the reason of that name.
    let reason = json!({ "name": "SENDING_UNKNOWN", "severity": "MEDIUM" });
    p.send(post("engagement/reference/escalation-reasons").by(olga).json(&reason), 201).await;
    let mut begun = Vec::new();
    for name in ["ask8", "ask9", "ask10"] {
        let (at, _) = approved(p, (olga, vera), name).await;
        let token = p.send(begin(olga, &at, &json!({ "lease_seconds": 30 })), 201).await.text("/token");
        begun.push((at, token));
    }
    let [(found, _), (absent, token), (late, last)] = begun.as_slice() else { panic!("three") };
    let resolve = |at: &str, body: &Value| put(format!("{at}/resolution")).by(vera).json(body);
    conflict(p, resolve(found, &json!({ "posted": false })), "reply_state").await;
    p.later(TimeDelta::seconds(31), &tokens(people, vera)).await;
    assert_eq!(p.send(get(found).by(olga), 200).await.text("/approval_status"), "UNKNOWN");
    conflict(p, give_back(olga, absent, token), "reply_state").await;
    conflict(p, begin(olga, absent, &json!({})), "reply_state").await;
    for (body, status) in [
        (json!({ "posted": true }), 422),
        (json!({ "posted": true, "platform_post_id": "no spaces" }), 422),
        (json!({ "posted": false, "platform_post_id": "out-3" }), 422),
        (json!({ "posted": true, "platform_post_id": "out-1" }), 409),
        (json!({ "posted": 1 }), 400),
        (json!({}), 400),
    ] {
        p.send(resolve(found, &body), status).await;
    }
    let there = json!({ "posted": true, "platform_post_id": "out-3" });
    p.send(put(format!("{found}/resolution")).by(olga).json(&there), 403).await;
    assert_eq!(p.send(resolve(found, &there), 200).await.text("/approval_status"), "POSTED");
    // The sweeper finds the others.
    let swept = p.sweep().await;
    assert!(swept.contains("sendings: 2"), "{swept}");
    let not_there = json!({ "posted": false });
    assert_eq!(p.send(resolve(absent, &not_there), 200).await.text("/approval_status"), "APPROVED");
    conflict(p, resolve(absent, &not_there), "reply_state").await;
    conflict(p, posting(olga, absent, token, "out-5"), "reply_state").await;
    let figures = put(format!("{absent}/metrics")).by(olga).json(&json!({ "metrics": {} }));
    conflict(p, figures, "reply_state").await;
    assert_eq!(p.send(posting(olga, late, last, "out-4"), 200).await.text("/approval_status"), "POSTED");
}

/// Deleted replies are kept, with the reason.
async fn deletions(p: &mut Player, people: &People, pair: Pair<'_>) {
    let (olga, _) = pair;
    let (at, _) = approved(p, pair, "ask11").await;
    let why = || delete(&at).query("reason", "Off topic.");
    for reason in ["", "?reason=", "?reason=%20"] {
        p.send(delete(format!("{at}{reason}")).by(olga).if_match("*"), 422).await;
    }
    p.send(delete(&at).query("reason", &"long ".repeat(101)).by(olga).if_match("*"), 400).await;
    p.send(delete(format!("{at}?force=true")).by(olga).if_match("*"), 400).await;
    p.send(why().by(olga), 428).await;
    p.send(why().by(olga).if_match("\"1\""), 412).await;
    p.send(why().by(&people.ada.token).if_match("*"), 403).await;
    p.change(olga, &at, why()).await;
    let kept = p.send(get(&at).by(olga), 200).await;
    assert_eq!(kept.text("/delete_reason"), "Off topic.");
    conflict(p, why().by(olga).if_match("*"), "reply_state").await;
    conflict(p, begin(olga, &at, &json!({})), "reply_state").await;
}
