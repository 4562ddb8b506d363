//! The engagement desk: what stands against sending a reply, and what nobody knows about one.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{
    people::text,
    process::TestServer,
    races::{at_once, statuses},
    replies::{Pair, Reply, content},
};

async fn refused(pair: &Pair, reply: &Reply, code: &str) -> Value {
    let sending = pair.drafter.post(format!("{}/sending", reply.path)).json(json!({ "lease_seconds": 60 }));
    sending.send().await.problem_code(409, code)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_allowed_is_looked_at_again_before_sending() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "checks").await;
    let first = pair.approved().await;
    // Another answer to the same post, and one to the same author.
    let place = || (first.post.clone(), first.author.clone());
    let second = pair.draft_on(&first.decision, place()).await;
    pair.approve(&second).await;
    let sending = pair.drafter.post(format!("{}/sending", first.path));
    sending.json(json!({ "lease_seconds": 5 })).send().await.problem(422);
    let token = pair.send(&first, 60).await;
    refused(&pair, &first, "reply_state").await;
    refused(&pair, &second, "second_reply").await;
    let anyway = pair.drafter.post(format!("{}/sending", second.path)).json(json!({ "allow_second": true }));
    anyway.send().await.problem_code(409, "cooldown");
    // Nothing went out: nothing stands against the other one.
    let release = pair.drafter.delete(format!("{}/sending", first.path)).header("lease-token", &token);
    release.send().await.expect(204);
    let token = pair.send(&second, 60).await;
    pair.post(&second, &token, "second").await;
    refused(&pair, &first, "second_reply").await;

    // The same text, to somebody else.
    let said = pair.drafter.get(&second.path).ok().await["content"].clone();
    let same = pair.draft().await;
    let etag = pair.drafter.etag(&same.path).await;
    let louder = text(&said).replace("capacitive", "CAPACITIVE");
    pair.drafter.patch(&same.path).if_match(&etag).json(json!({ "content": louder })).ok().await;
    pair.approve(&same).await;
    refused(&pair, &same, "same_text").await;

    // Somebody who is not to be contacted, for a while.
    let quiet = pair.approved().await;
    let entry = json!({ "author_id": quiet.author, "reason": "Asked us to stop." });
    pair.drafter
        .post("engagement/do-not-contact")
        .json(entry.clone())
        .send()
        .await
        .problem_code(403, "grant");
    let made = admin.post("engagement/do-not-contact").json(entry.clone()).send().await.expect(201).json();
    admin.post("engagement/do-not-contact").json(entry).send().await.problem_code(409, "author_taken");
    refused(&pair, &quiet, "do_not_contact").await;
    let path = format!("engagement/do-not-contact/{}", text(&made["id"]));
    admin.edit(&path, json!({ "ends_at": "2026-01-01T00:00:00Z" })).await;
    pair.send(&quiet, 60).await;
    let etag = admin.etag(&path).await;
    admin.delete(&path).if_match(&etag).send().await.expect(204);

    // What is prohibited by now is not sent, though it was approved.
    let old = pair.approved().await;
    server.set("LYCEUM_DESK_PROHIBITED_CLAIMS", "capacitive");
    server.restart();
    let problem = refused(&pair, &old, "wording").await;
    assert!(text(&problem["detail"]).contains("capacitive"), "{problem}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_senders_at_once_one_sends() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "race").await;
    for _ in 0..3 {
        // Two replies to one post: whoever is first, the other one waits.
        let one = pair.approved().await;
        let other = pair.draft_on(&one.decision, (one.post.clone(), one.author.clone())).await;
        pair.approve(&other).await;
        let requests = (0..8).map(|number| {
            let reply = if number % 2 == 0 { &one } else { &other };
            pair.drafter.post(format!("{}/sending", reply.path)).json(json!({ "lease_seconds": 60 }))
        });
        let answers = at_once(requests).await;
        assert_eq!(statuses(&answers), [[201].as_slice(), &[409; 7]].concat());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_spoke_of_is_unknown_until_a_person_looks() {
    let server = TestServer::with(&[("LYCEUM_DESK_SENDING_MINIMUM_SECONDS", "1")]);
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "unknown").await;
    let reason = json!({ "name": "SENDING_UNKNOWN", "severity": "URGENT" });
    admin.post("engagement/reference/escalation-reasons").json(reason).ok().await;
    let alive = pair.approved().await;
    let (there, lost, late) = (pair.approved().await, pair.approved().await, pair.approved().await);
    pair.send(&alive, 60).await;
    pair.send(&there, 1).await;
    pair.send(&lost, 1).await;
    let token = pair.send(&late, 1).await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    for reply in [&there, &lost, &late] {
        assert_eq!(pair.drafter.get(&reply.path).ok().await["approval_status"], "UNKNOWN");
        let of_one = format!("engagement/decisions/{}/replies?approval_status=SENDING", reply.decision);
        assert_eq!(pair.drafter.all(&of_one).await.len(), 0);
    }
    // No list has them as what they were, also where the sweeper did not come yet; its pages go on.
    for limit in [100, 1] {
        let listed = pair.drafter.all_by("engagement/replies?approval_status=SENDING", limit).await;
        let ids: Vec<String> = listed.iter().map(|row| text(&row["id"])).collect();
        assert_eq!(ids, [alive.id.as_str()]);
    }
    // Nobody sends it again, or deletes it.
    refused(&pair, &there, "reply_state").await;
    let etag = pair.drafter.etag(&there.path).await;
    let delete = pair.drafter.delete(format!("{}?reason=x", there.path)).if_match(&etag);
    delete.send().await.problem_code(409, "reply_state");
    // The last token is still good; a person says what became of the others.
    pair.post(&late, &token, "late").await;
    let resolve =
        |reply: &Reply, body: Value| pair.approver.put(format!("{}/resolution", reply.path)).json(body);
    resolve(&there, json!({ "posted": true })).send().await.problem(422);
    resolve(&there, json!({ "posted": false, "platform_post_id": "x" })).send().await.problem(422);
    resolve(&there, json!({ "posted": true, "platform_post_id": "late" }))
        .send()
        .await
        .problem_code(409, "platform_post_id_taken");
    let posted = resolve(&there, json!({ "posted": true, "platform_post_id": "there" })).ok().await;
    assert_eq!(posted["approval_status"], "POSTED");
    let back = resolve(&lost, json!({ "posted": false })).ok().await;
    assert_eq!((&back["approval_status"], &back["sent_at"]), (&json!("APPROVED"), &Value::Null));
    let token = pair.send(&lost, 60).await;
    pair.post(&lost, &token, "lost").await;
    // Each was somebody's to look at.
    let open = pair.drafter.all("engagement/escalations?status=OPEN").await;
    let mut about: Vec<String> = open.iter().map(|row| text(&row["reply_id"])).collect();
    about.sort_unstable();
    let mut expected = vec![there.id.clone(), lost.id.clone(), late.id.clone()];
    expected.sort_unstable();
    assert_eq!(about, expected, "{open:?}");
    assert!(open.iter().all(|row| row["reason"] == "SENDING_UNKNOWN" && row["priority"] == "URGENT"));
    let again = json!({ "content": content() });
    pair.drafter.patch(&lost.path).if_match("*").json(again).send().await.problem_code(409, "reply_state");
    server.run(&["db", "verify"]).ok();
}

/// A draft that says this, on a new post.
async fn saying(pair: &Pair, content: &str) -> Reply {
    let (decision, post, author) = pair.decision().await;
    let draft = pair.drafter.post(format!("engagement/decisions/{decision}/replies"));
    let made = draft.json(json!({ "content": content })).send().await.expect(201).json();
    let id = text(&made["id"]);
    Reply { path: format!("engagement/replies/{id}"), id, post, author, decision }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_bears_the_signature_that_is_configured() {
    const SIGNATURE: &str = "LYCEUM_DESK_SIGNATURE";
    let mut server = TestServer::with(&[(SIGNATURE, "~ The Sensor Desk")]);
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "signed").await;
    let (decision, ..) = pair.decision().await;
    let at = format!("engagement/decisions/{decision}/replies");
    let (bare, signed) = ("It measures how wet it is.", "It measures how wet it is. ~ The Sensor Desk");
    // Without any, with that of others, and with one that only looks like it.
    for unsigned in [bare.to_owned(), content(), format!("{bare} ~ the sensor desk")] {
        let draft = pair.drafter.post(&at).json(json!({ "content": unsigned }));
        draft.send().await.fault(422, "/content", "signature");
    }
    assert_eq!(pair.drafter.all(&at).await.len(), 0);

    let reply = saying(&pair, signed).await;
    let etag = pair.drafter.etag(&reply.path).await;
    let taken_out = pair.drafter.patch(&reply.path).if_match(&etag).json(json!({ "content": bare }));
    taken_out.send().await.fault(422, "/content", "signature");
    pair.approve(&reply).await;
    let token = pair.send(&reply, 60).await;
    let posted = pair.post(&reply, &token, "signed").await;
    assert_eq!((&posted["approval_status"], &posted["content"]), (&json!("POSTED"), &json!(signed)));

    // With that of before it is not sent, though it was approved.
    let old = saying(&pair, "Another one measures the air. ~ The Sensor Desk").await;
    pair.approve(&old).await;
    server.set(SIGNATURE, "~ The Garden Desk");
    server.restart();
    let problem = refused(&pair, &old, "wording").await;
    assert!(text(&problem["detail"]).contains("~ The Garden Desk"), "{problem}");
    let anew = json!({ "content": "Another one measures the air. ~ The Garden Desk" });
    let changed = pair.drafter.edit(&old.path, anew).await;
    assert_eq!(changed["approval_status"], "PENDING", "{changed}");
    pair.review(&old, json!({ "approve": true })).await;
    pair.send(&old, 60).await;
    server.run(&["db", "verify"]).ok();
}
