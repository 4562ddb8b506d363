//! The engagement desk: replies, from a draft to what came of them.

use std::time::Duration;

use domain::engagement::{ReplyAction, ReplyStatus};
use serde_json::{Value, json};

use crate::support::{
    client::Call,
    people::text,
    process::TestServer,
    races::{at_once, statuses},
    replies::{Pair, Reply, content},
};

/// A server on which a sending may be over after a second, and authors are not left alone.
fn hasty() -> TestServer {
    TestServer::with(&[("LYCEUM_DESK_SENDING_MINIMUM_SECONDS", "1"), ("LYCEUM_DESK_COOLDOWN_HOURS", "0")])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_goes_from_draft_to_posted() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "whole").await;
    let Pair { drafter, approver } = &pair;
    let reply = pair.draft().await;
    let at = |step: &str| format!("{}/{step}", reply.path);

    // Approved by somebody else, for what was read.
    drafter.post(at("submission")).ok().await;
    let queue = approver.get("engagement/queue/approvals").ok().await;
    let waiting = &queue["items"][0];
    assert_eq!((&waiting["id"], &waiting["post"]["id"]), (&json!(reply.id), &json!(reply.post)), "{queue}");
    assert_eq!(waiting["author"]["handle"], "soil_sam");
    assert_eq!(waiting["decision"]["id"], json!(reply.decision));
    let etag = format!("\"{}\"", waiting["version"]);
    let approve = json!({ "approve": true });
    approver.put(at("approval")).json(approve.clone()).send().await.problem(428);
    approver.put(at("approval")).if_match("*").json(approve.clone()).send().await.problem(428);
    approver.put(at("approval")).if_match("\"1\"").json(approve.clone()).send().await.problem(412);
    drafter.put(at("approval")).if_match(&etag).json(approve.clone()).send().await.problem_code(403, "grant");
    let approved = approver.put(at("approval")).if_match(&etag).json(approve).ok().await;
    assert_eq!(
        (&approved["approval_status"], &approved["approved_by"]),
        (&json!("APPROVED"), &json!(approver.id))
    );
    assert_eq!(approver.get("engagement/queue/approvals").ok().await["items"], json!([]));

    // Sending begins, the server is started again in the middle, and the token is still good.
    let token = pair.send(&reply, 60).await;
    server.restart();
    let wrong = format!("{}{}", &token[..79], if token.ends_with('0') { '1' } else { '0' });
    let posting = |token: &str| {
        drafter
            .put(at("posting"))
            .header("lease-token", token)
            .json(json!({ "platform_post_id": "on-platform" }))
    };
    posting(&wrong).send().await.problem_code(409, "lease_lost");
    let posted = posting(&token).ok().await;
    assert_eq!(
        (&posted["approval_status"], &posted["platform_post_id"]),
        (&json!("POSTED"), &json!("on-platform"))
    );
    posting(&token).send().await.problem_code(409, "reply_state");
    let measured =
        drafter.put(at("metrics")).json(json!({ "metrics": { "likes": 4 }, "help_count": 2 })).ok().await;
    assert_eq!((&measured["metrics"]["likes"], &measured["help_count"]), (&json!(4), &json!(2)));
    assert_eq!(measured["snapshot"]["post"]["id"], json!(reply.post));

    // No other reply is that one on the platform.
    let other = pair.approved().await;
    let token = pair.send(&other, 60).await;
    let same = drafter.put(format!("{}/posting", other.path)).header("lease-token", &token);
    let refused = same.json(json!({ "platform_post_id": "on-platform" })).send().await;
    refused.problem_code(409, "platform_post_id_taken");
    pair.post(&other, &token, "another").await;
    let history = drafter.all(&format!("engagement/replies?author_id={}", reply.author)).await;
    assert_eq!(history.len(), 1);
    server.run(&["db", "verify"]).ok();
}

/// A request that does an action, on a reply whose last sending has this token.
async fn request(pair: &Pair, action: ReplyAction, reply: &Reply, token: &str) -> Option<Call> {
    let Pair { drafter, approver } = pair;
    let etag = drafter.etag(&reply.path).await;
    let at = |step: &str| format!("{}/{step}", reply.path);
    Some(match action {
        ReplyAction::Edit => drafter.patch(&reply.path).if_match(&etag).json(json!({ "content": content() })),
        ReplyAction::Submit => drafter.post(at("submission")),
        ReplyAction::Approve => approver.put(at("approval")).if_match(&etag).json(json!({ "approve": true })),
        ReplyAction::Reject => {
            let body = json!({ "approve": false, "reason": "Too short." });
            approver.put(at("approval")).if_match(&etag).json(body)
        }
        ReplyAction::Send => drafter.post(at("sending")).json(json!({ "lease_seconds": 60 })),
        ReplyAction::Release => drafter.delete(at("sending")).header("lease-token", token),
        ReplyAction::Post => {
            let body = json!({ "platform_post_id": reply.id });
            drafter.put(at("posting")).header("lease-token", token).json(body)
        }
        ReplyAction::Confirm => {
            let body = json!({ "posted": true, "platform_post_id": reply.id });
            approver.put(at("resolution")).json(body)
        }
        ReplyAction::Deny => approver.put(at("resolution")).json(json!({ "posted": false })),
        ReplyAction::Measure => drafter.put(at("metrics")).json(json!({ "metrics": { "likes": 1 } })),
        ReplyAction::Delete => drafter.delete(format!("{}?reason=wrong", reply.path)).if_match(&etag),
        // Nobody asks for these.
        ReplyAction::PostEdited | ReplyAction::Expire => return None,
    })
}

/// A new reply in that state, and the token of its last sending. One that is to become unknown is being
/// sent for a second more.
async fn in_state(pair: &Pair, status: ReplyStatus) -> (Reply, String) {
    let none = || "none".to_owned();
    match status {
        ReplyStatus::Draft => (pair.draft().await, none()),
        ReplyStatus::Pending => (pair.pending().await, none()),
        ReplyStatus::Rejected => {
            let reply = pair.pending().await;
            pair.review(&reply, json!({ "approve": false, "reason": "Too long." })).await;
            (reply, none())
        }
        ReplyStatus::Approved => (pair.approved().await, none()),
        ReplyStatus::Sending | ReplyStatus::Unknown | ReplyStatus::Posted => {
            let reply = pair.approved().await;
            let token = pair.send(&reply, if status == ReplyStatus::Unknown { 1 } else { 600 }).await;
            if status == ReplyStatus::Posted {
                pair.post(&reply, &token, &format!("{}-first", reply.id)).await;
            }
            (reply, token)
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_action_in_every_state_is_answered_by_the_table() {
    let server = hasty();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "table").await;
    let mut prepared = Vec::new();
    for status in ReplyStatus::ALL {
        for action in ReplyAction::ALL {
            if !matches!(action, ReplyAction::PostEdited | ReplyAction::Expire) {
                prepared.push((*status, *action, in_state(&pair, *status).await));
            }
        }
    }
    // What is to be unknown is so by now.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    for (status, action, (reply, token)) in prepared {
        let found = pair.drafter.get(&reply.path).ok().await;
        assert_eq!(found["approval_status"], status.as_str(), "{found}");
        let request = request(&pair, action, &reply, &token).await.expect("a request");
        let answer = request.send().await;
        let found = pair.drafter.get(&reply.path).ok().await;
        if let Some(next) = action.from_status(status) {
            assert!((200..300).contains(&answer.status), "{action:?} in {status:?}: {answer}");
            assert_eq!(found["approval_status"], next.as_str(), "{action:?} in {status:?}");
        } else {
            let problem = answer.problem_code(409, "reply_state");
            let detail = text(&problem["detail"]);
            assert!(detail.contains(status.as_str()), "{action:?} in {status:?}: {detail}");
            assert_eq!(found["approval_status"], status.as_str());
        }
    }
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_approves_what_they_wrote() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let both = admin.operator("both", &["draft", "approve"]).await;
    let pair = Pair { drafter: both.clone(), approver: admin.clone() };
    let reply = pair.pending().await;
    let approve = json!({ "approve": true });
    let at = format!("{}/approval", reply.path);
    let etag = both.etag(&reply.path).await;
    both.put(&at).if_match(&etag).json(approve.clone()).send().await.problem_code(403, "own_reply");
    // An admin who changed it neither; somebody else may.
    let changed = admin.patch(&reply.path).if_match(&etag).json(json!({ "content": content() })).ok().await;
    assert_eq!((&changed["approval_status"], &changed["edited_by"]), (&json!("PENDING"), &json!(admin.id)));
    both.put(&at).if_match(&etag).json(approve.clone()).send().await.problem(412);
    let etag = both.etag(&reply.path).await;
    admin.put(&at).if_match(&etag).json(approve.clone()).send().await.problem_code(403, "own_reply");
    let third = admin.operator("third", &["approve"]).await;
    third.put(&at).if_match(&etag).json(json!({ "approve": false })).send().await.problem(422);
    third.put(&at).if_match(&etag).json(approve).ok().await;
    // That they tried is in the log.
    let refused = admin.all("admin/audit-log?action=reply.review_refused").await;
    let actors: Vec<&Value> = refused.iter().map(|entry| &entry["actor"]).collect();
    assert_eq!(actors.len(), 2, "{refused:?}");
    assert!(actors.contains(&&json!(both.id)) && actors.contains(&&json!(admin.id)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_approvers_at_once_one_wins() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "twice").await;
    let other = admin.operator("other", &["approve"]).await;
    for _ in 0..5 {
        let reply = pair.pending().await;
        let etag = other.etag(&reply.path).await;
        let at = format!("{}/approval", reply.path);
        let approve = pair.approver.put(&at).if_match(&etag).json(json!({ "approve": true }));
        let refuse = other.put(&at).if_match(&etag).json(json!({ "approve": false, "reason": "No." }));
        let answers = at_once([approve, refuse]).await;
        let statuses = statuses(&answers);
        assert!(statuses == [200, 412] || statuses == [200, 409], "{statuses:?}");
    }
}

/// The post says something else on its platform, and is sent in again.
async fn edit_post(pair: &Pair, id: &str, content: &str) -> Value {
    let post = pair.drafter.get(format!("engagement/posts/{id}")).ok().await;
    let again = json!({
        "platform": "TWITTER", "platform_post_id": post["platform_post_id"], "content": content,
        "detected_at": "2026-03-01T08:00:00Z", "observed_at": "2026-03-01T09:00:00Z",
        "keyword_matches": ["sensor"],
        "author": { "platform_id": post["author"]["platform_id"], "handle": "soil_sam" }
    });
    pair.drafter.post("engagement/posts").json(again).ok().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_did_not_go_out_is_approved_anew_if_its_post_was_edited_meanwhile() {
    let server = hasty();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "meanwhile").await;
    let (given_up, unknown, same) = (pair.approved().await, pair.approved().await, pair.approved().await);
    let token = pair.send(&given_up, 60).await;
    pair.send(&unknown, 1).await;
    let untouched = pair.send(&same, 60).await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    for (reply, status) in [(&given_up, "SENDING"), (&unknown, "UNKNOWN")] {
        edit_post(&pair, &reply.post, "And what else?").await;
        assert_eq!(pair.drafter.get(&reply.path).ok().await["approval_status"], status);
    }
    let release = |reply: &Reply, token: &str| {
        pair.drafter.delete(format!("{}/sending", reply.path)).header("lease-token", token)
    };
    release(&given_up, &token).send().await.expect(204);
    let found = pair.approver.put(format!("{}/resolution", unknown.path)).json(json!({ "posted": false }));
    assert_eq!(found.ok().await["approval_status"], "PENDING");
    for reply in [&given_up, &unknown] {
        let now = pair.drafter.get(&reply.path).ok().await;
        assert_eq!(
            (&now["approval_status"], &now["approved_by"]),
            (&json!("PENDING"), &Value::Null),
            "{now}"
        );
        assert_eq!(now["snapshot"]["post"]["content"], "And what else?");
    }
    release(&same, &untouched).send().await.expect(204);
    assert_eq!(pair.drafter.get(&same.path).ok().await["approval_status"], "APPROVED");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_edited_takes_approvals_back_and_one_that_is_removed_is_not_answered() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "edited").await;
    let approved = pair.approved().await;
    let pending = pair.draft_on(&approved.decision, (approved.post.clone(), approved.author.clone())).await;
    pair.drafter.post(format!("{}/submission", pending.path)).ok().await;
    let etag = pair.approver.etag(&pending.path).await;
    let edited = edit_post(&pair, &approved.post, "And what else?").await;
    assert_eq!(edited["content_version"], 2);
    let back = pair.drafter.get(&approved.path).ok().await;
    assert_eq!((&back["approval_status"], &back["approved_by"]), (&json!("PENDING"), &Value::Null));
    assert_eq!(back["snapshot"]["post"]["content"], "And what else?");
    // Whoever read the other post must read again.
    let approve = json!({ "approve": true });
    let stale = pair.approver.put(format!("{}/approval", pending.path)).if_match(&etag).json(approve.clone());
    stale.send().await.problem(412);
    pair.review(&approved, approve).await;
    admin.post(format!("engagement/posts/{}/removal", approved.post)).ok().await;
    let sending = pair.drafter.post(format!("{}/sending", approved.path)).json(json!({}));
    sending.send().await.problem_code(409, "post_gone");
    let gone = pair.drafter.get(&approved.path).ok().await;
    assert_eq!(gone["snapshot"]["post"]["content"], "", "{gone}");
    let draft = pair.drafter.post(format!("engagement/decisions/{}/replies", approved.decision));
    draft.json(json!({ "content": content() })).send().await.problem_code(409, "post_gone");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_is_no_reply() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "rules").await;
    let (decision, ..) = pair.decision().await;
    let at = format!("engagement/decisions/{decision}/replies");
    let signed = |text: &str| format!("{text} —Antone (Vita)");
    for (body, pointer, code) in [
        (json!({ "content": "A fine sensor, I think." }), "/content", "signature"),
        (
            json!({ "content": signed("It will c\u{200b}u\u{ad}re your plants.") }),
            "/content",
            "prohibited_claim",
        ),
        (json!({ "content": signed("It ＰＲＥＶＥＮＴＳ rot.") }), "/content", "prohibited_claim"),
        (json!({ "content": signed(&"x".repeat(1_000)) }), "/content", "too_long"),
        (json!({ "content": "—A" }), "/content", "too_short"),
        (json!({ "content": signed("With a code."), "utm_code": "Über" }), "/utm_code", "utm_code"),
        (json!({ "content": signed("In a style."), "archetype": "NONE" }), "/archetype", "unknown"),
    ] {
        let refused = pair.drafter.post(&at).json(body.clone()).send().await.problem(422);
        let errors = refused["errors"].as_array().expect("errors");
        let found = errors.iter().any(|error| error["pointer"] == pointer && error["code"] == code);
        assert!(found, "{body}: {refused}");
    }
    assert_eq!(pair.drafter.all(&at).await.len(), 0);
    let reply = pair.draft().await;
    let etag = pair.drafter.etag(&reply.path).await;
    let hidden = json!({ "content": signed("A trëat for your plants.") });
    pair.drafter.patch(&reply.path).if_match(&etag).json(hidden).send().await.problem(422);
    pair.drafter
        .patch(&reply.path)
        .if_match(&etag)
        .json(json!({ "content": null }))
        .send()
        .await
        .problem(422);
    pair.drafter.delete(&reply.path).if_match(&etag).send().await.problem(422);
    let none = format!("engagement/decisions/{}/replies", reply.id);
    pair.drafter.post(none).json(json!({ "content": content() })).send().await.problem(404);
    // What is deleted is no longer listed, and still there.
    pair.drafter.delete(format!("{}?reason=Twice.", reply.path)).if_match(&etag).send().await.expect(204);
    assert_eq!(pair.drafter.all("engagement/replies").await.len(), 0);
    let gone = pair.drafter.get(&reply.path).ok().await;
    assert_eq!((&gone["delete_reason"], &gone["approval_status"]), (&json!("Twice."), &json!("DRAFT")));
    pair.drafter.post(format!("{}/submission", reply.path)).send().await.problem_code(409, "reply_state");
}
