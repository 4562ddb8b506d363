//! The engagement desk: escalations, notes, many things at once, and how the desk stands.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{people::text, posts::post, process::TestServer, races::at_once, replies::Pair};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_escalation_is_opened_given_to_somebody_and_resolved() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (olga, oskar) = (admin.operator("olga", &["draft"]).await, admin.operator("oskar", &["draft"]).await);
    let safety = json!({ "name": "SAFETY", "severity": "URGENT" });
    let row = admin.post("engagement/reference/escalation-reasons").json(safety).ok().await;
    let post = olga.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    let open = |body: Value| olga.post("engagement/escalations").json(body);
    let low = json!({ "description": "When there is time.", "priority": "LOW" });
    open(low).send().await.expect(201);
    let urgent = json!({ "reason": "SAFETY", "post_id": post["id"], "description": "Look at once." });
    let urgent = open(urgent).send().await.expect(201).json();
    assert_eq!((&urgent["priority"], &urgent["origin"]), (&json!("URGENT"), &json!("PERSON")), "{urgent}");
    open(json!({})).send().await.expect(201);
    for (body, pointer) in [
        (json!({ "reason": "NONE" }), "/reason"),
        (json!({ "post_id": row["id"] }), "/post_id"),
        (json!({ "reply_id": row["id"] }), "/reply_id"),
        (json!({ "decision_id": row["id"] }), "/decision_id"),
        (json!({ "assigned_to": row["id"] }), "/assigned_to"),
        (json!({ "description": "x".repeat(1_001) }), "/description"),
    ] {
        let refused = open(body.clone()).send().await.problem(422);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{body}: {refused}");
    }
    // The most urgent first, then the oldest.
    let listed = olga.all("engagement/escalations").await;
    let priorities: Vec<&Value> = listed.iter().map(|row| &row["priority"]).collect();
    assert_eq!(priorities, ["URGENT", "MEDIUM", "LOW"]);
    assert_eq!(olga.all("engagement/escalations?priority=LOW").await.len(), 1);
    assert_eq!(olga.all("engagement/escalations?overdue=true").await.len(), 0);

    let path = format!("engagement/escalations/{}", text(&urgent["id"]));
    let lena = admin.account("learner", "lena").await;
    let give = |to: &str| olga.patch(&path).if_match("*").json(json!({ "assigned_to": to }));
    give(&lena.id).send().await.problem(422);
    let given = give(&oskar.id).ok().await;
    assert_eq!(given["assigned_to"], json!(oskar.id));
    assert_eq!(oskar.all(&format!("engagement/escalations?assigned_to={}", oskar.id)).await.len(), 1);
    let notes_early = oskar.patch(&path).if_match("*").json(json!({ "resolution_notes": "Done." }));
    notes_early.send().await.problem(422);
    oskar.patch(&path).if_match("\"1\"").json(json!({ "status": "RESOLVED" })).send().await.problem(412);
    let done = json!({ "status": "RESOLVED", "resolution_notes": "Called back." });
    let resolved = oskar.edit(&path, done).await;
    assert_eq!((&resolved["resolved_by"], &resolved["status"]), (&json!(oskar.id), &json!("RESOLVED")));
    assert!(resolved["resolved_at"].is_string());
    let again = oskar.edit(&path, json!({ "status": "IN_PROGRESS" })).await;
    assert_eq!((&again["resolved_by"], &again["resolution_notes"]), (&Value::Null, &Value::Null));
    // In use, a reason is not deleted.
    let reason = format!("engagement/reference/escalation-reasons/{}", text(&row["id"]));
    let etag = admin.etag(&reason).await;
    admin.delete(&reason).if_match(&etag).send().await.problem_code(409, "in_use");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_parked_is_escalated() {
    let server = TestServer::with(&[("LYCEUM_DESK_BACKOFF_SECONDS", "0")]);
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let made = olga.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    for _ in 0..5 {
        let claimed = olga.post("engagement/posts/claims").json(json!({})).ok().await;
        let token = text(&claimed["items"][0]["lease"]["token"]);
        let outcome = olga.post(format!("engagement/posts/{}/outcome", text(&made["id"])));
        let failed = json!({ "outcome": "failed", "message": "the model did not answer" });
        outcome.header("lease-token", &token).json(failed).ok().await;
    }
    let open = olga.all("engagement/escalations").await;
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!((&open[0]["post_id"], &open[0]["origin"]), (&made["id"], &json!("POST_PARKED")));
    assert_eq!(open[0]["description"], "the model did not answer");
    // Another post waits, and a reply to it for a second person.
    Pair::new(&admin, "figures").await.pending().await;
    let desk = admin.get("engagement/desk").ok().await;
    assert_eq!((&desk["parked"], &desk["depth"], &desk["deliveries"]), (&json!(1), &json!(1), &json!(5)));
    assert_eq!((&desk["pending_approvals"], &desk["escalations_overdue"]), (&json!(1), &json!(0)), "{desk}");
    let worked = desk["claim_to_outcome_ms"]["p95"].as_f64().expect("a time");
    assert!(worked > 0.0 && worked < 60_000.0, "{desk}");
    olga.get("engagement/desk").send().await.problem_code(403, "grant");

    // Whoever runs the server sees the same.
    let api = server.api();
    for (series, name) in [
        ("desk_queue_depth", "/depth"),
        ("desk_queue_leased", "/leased"),
        ("desk_queue_parked", "/parked"),
        ("desk_approvals_pending", "/pending_approvals"),
        ("desk_escalations_overdue", "/escalations_overdue"),
    ] {
        assert_eq!(api.figure(series).await, desk.pointer(name).and_then(Value::as_f64), "{series}");
    }
    // In units of their own, and some seconds later.
    for (series, name, unit, later) in [
        ("desk_queue_oldest_seconds", "/oldest_age_seconds", 1.0, 60.0),
        ("desk_approvals_oldest_seconds", "/oldest_approval_age_seconds", 1.0, 60.0),
        (r#"desk_claim_to_outcome_seconds{quantile="0.5"}"#, "/claim_to_outcome_ms/p50", 1e-3, 0.0),
        (r#"desk_claim_to_outcome_seconds{quantile="0.95"}"#, "/claim_to_outcome_ms/p95", 1e-3, 0.0),
    ] {
        let before = desk.pointer(name).and_then(Value::as_f64).expect("a number") * unit;
        let now = api.figure(series).await.expect("a figure");
        assert!((before - 1e-6..=before + later + 1e-6).contains(&now), "{series} {now}: {desk}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn notes_are_about_one_thing_and_changed_by_who_wrote_them() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "notes").await;
    let olga = &pair.drafter;
    let reply = pair.draft().await;
    let escalation = olga.post("engagement/escalations").json(json!({})).send().await.expect(201).json();
    let subjects = [
        ("post_id", json!(reply.post)),
        ("author_id", json!(reply.author)),
        ("reply_id", json!(reply.id)),
        ("escalation_id", escalation["id"].clone()),
    ];
    for (name, id) in &subjects {
        let body = json!({ *name: id, "text": format!("About {name}.\nMore of it.") });
        let made = olga.post("engagement/notes").json(body).send().await.expect(201).json();
        assert_eq!((&made[*name], &made["written_by"]), (id, &json!(olga.id)), "{made}");
        let listed = olga.all(&format!("engagement/notes?{name}={}", text(id))).await;
        assert_eq!(listed, [made]);
    }
    assert_eq!(olga.all("engagement/notes").await.len(), 4);
    let both = format!("engagement/notes?post_id={}&reply_id={}", reply.post, reply.id);
    olga.get(both).send().await.problem(400);
    for body in [
        json!({ "text": "About nothing." }),
        json!({ "text": "About two.", "post_id": reply.post, "reply_id": reply.id }),
        json!({ "text": "About what is not there.", "post_id": reply.id }),
        json!({ "text": "  ", "post_id": reply.post }),
    ] {
        olga.post("engagement/notes").json(body).send().await.problem(422);
    }
    let notes = olga.all("engagement/notes").await;
    let path = format!("engagement/notes/{}", text(&notes[0]["id"]));
    let oskar = admin.operator("oskar", &["draft"]).await;
    let text = json!({ "text": "Changed." });
    oskar.patch(&path).if_match("*").json(text.clone()).send().await.problem_code(403, "grant");
    assert_eq!(olga.edit(&path, text).await["text"], "Changed.");
    oskar.delete(&path).if_match("*").send().await.problem_code(403, "grant");
    let mona = admin.operator("mona", &["manage"]).await;
    mona.delete(&path).if_match("\"2\"").send().await.expect(204);
    olga.get(&path).send().await.problem(404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_thousand_things_at_once_each_is_judged_on_its_own() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let many: Vec<Value> = (0..1_000).map(|number| post(&format!("many-{number}"))).collect();
    let sent = mona.post("engagement/posts/batch").json(json!({ "posts": many })).send().await;
    sent.problem_code(403, "grant");
    let sent = admin.post("engagement/posts/batch").json(json!({ "posts": many })).ok().await;
    let mut items: Vec<Value> = sent["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|row| json!({ "id": row["id"], "version": 1 }))
        .collect();
    // Three of them: another version, one that is removed, and no post at all.
    items[10]["version"] = json!(7);
    admin.post(format!("engagement/posts/{}/removal", text(&items[20]["id"]))).ok().await;
    items[20]["version"] = json!(2);
    items[30]["id"] = json!("01939f3e-8f00-7000-8000-00000000ffff");
    let bulk = |action: &str, items: &[Value]| {
        mona.post("engagement/bulk").json(json!({ "action": action, "items": items }))
    };
    let done = bulk("park", &items).header("idempotency-key", "once").ok().await;
    let rows = done["items"].as_array().expect("rows");
    assert_eq!(rows.len(), 1_000);
    let refused: Vec<(usize, String)> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row["status"] == "refused")
        .map(|(index, row)| (index, text(&row["error"]["code"])))
        .collect();
    let expected = [(10, "stale_version"), (20, "not_waiting"), (30, "not_found")];
    assert_eq!(refused, expected.map(|(index, code)| (index, code.to_owned())));
    assert_eq!(mona.all_by("engagement/posts?state=parked", 100).await.len(), 997);
    // Sent again, it is the same answer, and nothing is done twice.
    assert_eq!(bulk("park", &items).header("idempotency-key", "once").ok().await, done);
    // Each has an entry with the number of the batch.
    let entries = admin.all_by("admin/audit-log?action=post.park", 100).await;
    assert_eq!(entries.len(), 997);
    assert!(entries.iter().all(|entry| entry["details"]["batch_id"] == done["batch_id"]));
    assert_eq!(admin.all("admin/audit-log?action=bulk.refuse").await.len(), 3);

    items.push(items[0].clone());
    let refused = bulk("park", &items).send().await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "/items");
    bulk("park", &[]).send().await.problem(422);
    bulk("approve", &items[..1]).send().await.problem_code(403, "grant");
    bulk("delete", &items[..1]).send().await.problem(422);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_replies_and_escalations_at_once() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "bulk").await;
    let mut items = Vec::new();
    for _ in 0..3 {
        let reply = pair.pending().await;
        items.push(json!({ "id": reply.id, "version": 2 }));
    }
    // One that the approver changed: nobody approves what they wrote.
    let both = admin.operator("both", &["draft", "approve"]).await;
    let own = Pair { drafter: both.clone(), approver: admin.clone() }.pending().await;
    items.push(json!({ "id": own.id, "version": 2 }));
    let body = json!({ "action": "approve", "items": items });
    let done = both.post("engagement/bulk").json(body).ok().await;
    let statuses: Vec<&Value> =
        done["items"].as_array().expect("rows").iter().map(|row| &row["status"]).collect();
    assert_eq!(statuses, ["done", "done", "done", "refused"], "{done}");
    assert_eq!(done["items"][3]["error"]["code"], "own_reply");
    let refused = admin.all("admin/audit-log?action=reply.review_refused").await;
    assert_eq!(refused[0]["details"]["batch_id"], done["batch_id"], "{refused:?}");
    assert_eq!(admin.all("engagement/replies?approval_status=APPROVED").await.len(), 3);
    let refuse = json!({
        "action": "reject", "items": [{ "id": own.id, "version": 2 }], "arguments": { "reason": "Off topic." }
    });
    let done = pair.approver.post("engagement/bulk").json(refuse).ok().await;
    assert_eq!(done["items"][0]["status"], "done", "{done}");
    let delete = json!({
        "action": "delete", "items": [{ "id": own.id, "version": 3 }], "arguments": { "reason": "Not needed." }
    });
    pair.drafter.post("engagement/bulk").json(delete).ok().await;
    assert_eq!(admin.get(&own.path).ok().await["delete_reason"], "Not needed.");

    let mut items = Vec::new();
    for _ in 0..3 {
        let made = both.post("engagement/escalations").json(json!({})).send().await.expect(201).json();
        items.push(json!({ "id": made["id"], "version": 1 }));
    }
    let bulk = |action: &str, arguments: Value, items: &[Value]| {
        both.post("engagement/bulk").json(json!({ "action": action, "items": items, "arguments": arguments }))
    };
    bulk("assign", json!({}), &items).send().await.problem(422);
    // Each that is given is checked, also where the action takes no notice of it.
    for wrong in [json!({ "resolution_notes": " " }), json!({ "reason": "x".repeat(501) })] {
        for action in ["approve", "assign", "delete"] {
            bulk(action, wrong.clone(), &items).send().await.problem(422);
        }
    }
    bulk("assign", json!({ "assigned_to": both.id }), &items).ok().await;
    assert_eq!(admin.all(&format!("engagement/escalations?assigned_to={}", both.id)).await.len(), 3);
    let now: Vec<Value> = items.iter().map(|row| json!({ "id": row["id"], "version": 2 })).collect();
    // What changes nothing is done, and noted like the others.
    let again = bulk("assign", json!({ "assigned_to": both.id }), &now).ok().await;
    let entries = admin.all("admin/audit-log?action=escalation.update").await;
    let noted = entries.iter().filter(|entry| entry["details"]["batch_id"] == again["batch_id"]);
    assert_eq!(noted.map(|entry| &entry["details"]["fields"]).collect::<Vec<_>>(), [&json!([]); 3]);
    bulk("resolve", json!({ "resolution_notes": "All looked at." }), &now).ok().await;
    assert_eq!(admin.all("engagement/escalations?status=RESOLVED").await.len(), 3);
}

/// Many posts are counted now and then, by one for all; what is counted says when.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_desk_says_how_old_a_large_count_is() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let posts: Vec<Value> = (0..2_100).map(|number| post(&format!("d{number}"))).collect();
    for posts in posts.chunks(1_000) {
        admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    }
    let first = admin.get("engagement/desk").ok().await;
    assert_eq!(first["depth"], 2_100, "{first}");
    let body = json!({ "limit": 50, "lease_seconds": 300 });
    let claimed = admin.post("engagement/posts/claims").json(body).ok().await;
    assert_eq!(claimed["items"].as_array().expect("posts").len(), 50);
    // The few that are leased are counted afresh, the many that wait are those of before.
    for desk in at_once((0..16).map(|_| admin.get("engagement/desk"))).await {
        let desk = desk.expect(200).json();
        // Whoever is so slow that ten seconds passed sees a new count.
        let depth = if desk["exact_at"] == first["exact_at"] { 2_100 } else { 2_050 };
        assert_eq!((&desk["leased"], &desk["depth"]), (&json!(50), &json!(depth)), "{desk}");
    }
    // Where nothing was counted yet, one counts and the others wait for it.
    server.restart();
    let asked = at_once((0..32).map(|_| admin.get("engagement/desk"))).await;
    let counted: BTreeSet<String> =
        asked.into_iter().map(|desk| text(&desk.expect(200).json()["exact_at"])).collect();
    assert_eq!(counted.len(), 1, "{counted:?}");
}
