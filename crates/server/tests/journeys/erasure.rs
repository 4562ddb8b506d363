//! An author who is erased is found in no table, no remembered answer and no log, and stays erased; what is
//! kept about an author is exported.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::{decision, post},
    process::TestServer,
};

/// What an erasure takes away: each mark is planted somewhere, and the names in many places.
const MARKS: [&str; 30] = [
    "zqplatformid",
    "zq_handle_old",
    "zq_handle_now",
    "zqshown old",
    "zqshown now",
    "zqpostid",
    "zqcontentfirst",
    "zqcontentsecond",
    "zqkeyword",
    "zqcategory",
    "zqrawkey",
    "zqrawvalue",
    "zqerror",
    "zqtag",
    "zqsignal",
    "zqflag",
    "zqcontext",
    "zqreject",
    "zqdeleted",
    "zqfigure",
    "zqnoteonauthor",
    "zqnoteonpost",
    "zqnoteonreply",
    "zqnoteonescalation",
    "zqdescription",
    "zqresolution",
    "zqdnc",
    "zqresponse",
    "zqadvocate",
    "zqsecret",
];

/// Columns that have a mark before the erasure, at least.
const PLACES: [&str; 28] = [
    "authors.archetype_tags",
    "authors.display_name",
    "authors.handle",
    "authors.interaction_history",
    "authors.platform_id",
    "community_champions.advocate_status",
    "community_champions.dm_response",
    "decisions.safety_flags",
    "decisions.signals_json",
    "decisions.temporal_context",
    "do_not_contact.reason",
    "escalations.description",
    "escalations.resolution_notes",
    "idempotency_keys.response",
    "notes.text",
    "post_revisions.content",
    "posts.content",
    "posts.error_message",
    "posts.keyword_categories",
    "posts.keyword_matches",
    "posts.platform_post_id",
    "posts.raw_metrics",
    "replies.content",
    "replies.delete_reason",
    "replies.metrics_json",
    "replies.reject_reason",
    "replies.snapshot_json",
    "replies.utm_code",
];

/// The post of the author, as it was first seen.
fn sighting() -> Value {
    json!({
        "platform": "THREADS", "platform_post_id": "zqpostid", "content": "Zqcontentfirst?",
        "detected_at": "2026-03-01T08:00:00Z", "keyword_matches": ["zqkeyword"],
        "keyword_categories": ["zqcategory"], "raw_metrics": { "zqrawkey": "zqrawvalue" },
        "author": { "platform_id": "zqplatformid", "handle": "zq_handle_old", "display_name": "Zqshown Old" }
    })
}

/// The same post, edited later by an author who calls themselves something else.
fn edited() -> Value {
    let mut again = sighting();
    again["content"] = json!("Zqcontentsecond?");
    again["observed_at"] = json!("2026-03-02T08:00:00Z");
    again["author"]["handle"] = json!("zq_handle_now");
    again["author"]["display_name"] = json!("Zqshown Now");
    again
}

/// What was planted, by id.
struct Planted {
    author: String,
    post: String,
    decision: String,
    /// On the platform, refused, and deleted.
    replies: [String; 3],
    escalation: String,
}

/// Makes something, once for a key that is made from its path.
async fn made(who: &Person, path: &str, key: &str, body: Value) -> Value {
    let made = who.post(format!("engagement/{path}")).key(key).json(body).send().await;
    assert!([200, 201].contains(&made.status), "{made}");
    made.json()
}

/// A draft that names the author in every way.
async fn draft(drafter: &Person, decision: &str, number: u32) -> String {
    let content = format!(
        "@ZQ_Handle_Now, once zq_handle_old: number {number} for Zqshown Now (zqplatformid). —Antone (Vita)"
    );
    let body = json!({ "content": content, "utm_code": format!("zq_handle_now-{number}") });
    let path = format!("decisions/{decision}/replies");
    text(&made(drafter, &path, &format!("draft-{number}"), body).await["id"])
}

async fn plant_replies(drafter: &Person, approver: &Person, decision: &str) -> [String; 3] {
    let mut ids = Vec::new();
    for number in 0..3 {
        let id = draft(drafter, decision, number).await;
        drafter.post(format!("engagement/replies/{id}/submission")).ok().await;
        ids.push(id);
    }
    let at = |id: &str, step: &str| format!("engagement/replies/{id}{step}");
    let [posted, refused, deleted] = [&ids[0], &ids[1], &ids[2]];
    let review = json!({ "approve": true });
    approver.put_on(&at(posted, ""), &at(posted, "/approval"), review).await;
    let sending = drafter.post(at(posted, "/sending")).json(json!({ "lease_seconds": 600 }));
    let token = text(&sending.send().await.expect(201).json()["token"]);
    let posting = drafter.put(at(posted, "/posting")).header("lease-token", &token);
    posting.json(json!({ "platform_post_id": "own-1" })).ok().await;
    let figures =
        json!({ "metrics": { "likes": 3, "best": "zqfigure", "zq_handle_now": 1 }, "help_count": 2 });
    drafter.put(at(posted, "/metrics")).json(figures).ok().await;
    let review = json!({ "approve": false, "reason": "Zqreject." });
    approver.put_on(&at(refused, ""), &at(refused, "/approval"), review).await;
    let etag = drafter.etag(&at(deleted, "")).await;
    let delete = drafter.delete(at(deleted, "")).query("reason", "Zqdeleted.").if_match(&etag);
    delete.send().await.expect(204);
    [posted.clone(), refused.clone(), deleted.clone()]
}

/// Plants every mark wherever the API lets it in.
async fn plant(admin: &Person) -> Planted {
    let drafter = admin.operator("drafter", &["draft"]).await;
    let approver = admin.operator("approver", &["approve"]).await;
    let sent = made(&drafter, "posts", "sent", sighting()).await;
    let (post, author) = (text(&sent["id"]), text(&sent["author"]["id"]));
    made(&drafter, "posts", "again", edited()).await;
    made(&drafter, "posts/batch", "many", json!({ "posts": [edited()] })).await;
    let claim = json!({ "limit": 1, "lease_seconds": 600, "platform": "THREADS" });
    let claimed = drafter.post("engagement/posts/claims").json(claim).ok().await;
    let token = text(&claimed["items"][0]["lease"]["token"]);
    let outcome = json!({ "outcome": "failed", "message": "Zqerror." });
    let failed = drafter.post(format!("engagement/posts/{post}/outcome")).header("lease-token", &token);
    failed.json(outcome).ok().await;
    admin.edit(&format!("engagement/authors/{author}"), json!({ "archetype_tags": ["zqtag"] })).await;

    let mut body = decision();
    body["signals"] = json!({ "zqsignal": "zqsecret" });
    body["safety_flags"] = json!(["zqflag"]);
    body["temporal_context"] = json!({ "zqcontext": 1 });
    body["predicted_mode"] = json!("HYBRID");
    let decided = made(&drafter, &format!("posts/{post}/decisions"), "decided", body).await;
    let decision = text(&decided["id"]);
    let replies = plant_replies(&drafter, &approver, &decision).await;

    let about = json!({ "post_id": post, "decision_id": decision, "reply_id": replies[0],
        "description": "Zqdescription." });
    let escalation = text(&made(&drafter, "escalations", "escalated", about).await["id"]);
    for (member, id, mark) in [
        ("author_id", &author, "Zqnoteonauthor."),
        ("post_id", &post, "Zqnoteonpost."),
        ("reply_id", &replies[0], "Zqnoteonreply."),
        ("escalation_id", &escalation, "Zqnoteonescalation."),
    ] {
        made(&drafter, "notes", member, json!({ member: id, "text": mark })).await;
    }
    let resolved = json!({ "status": "RESOLVED", "resolution_notes": "Zqresolution." });
    admin.edit(&format!("engagement/escalations/{escalation}"), resolved).await;
    made(admin, "do-not-contact", "listed", json!({ "author_id": author, "reason": "Zqdnc." })).await;
    let champion = json!({ "author_id": author, "dm_sent_at": "2026-03-02T09:00:00Z", "dm_response": "Zqresponse.", "advocate_status": "Zqadvocate" });
    made(admin, "champions", "champion", champion).await;
    let acme = made(admin, "competitors", "acme", json!({ "name": "Acme" })).await;
    let mention = json!({ "post_id": post, "competitor_id": acme["id"], "sentiment": 0.5 });
    made(admin, "mentions", "mention", mention).await;
    Planted { author, post, decision, replies, escalation }
}

/// Asks for what names the author, so that the log could have it.
async fn look_around(admin: &Person) {
    admin.get("engagement/authors?handle=zq_handle_now").ok().await;
    let list = admin.get("engagement/exports/authors?handle=zq_handle_now").send().await.expect(200);
    assert!(list.text().contains("zq_handle_now"), "{list}");
    let mut bad = sighting();
    bad["author"]["handle"] = json!("zq_handle_now!");
    admin.post("engagement/posts").json(bad).send().await.problem(422);
}

async fn erase(admin: &Person, author: &str) {
    admin.remove(&format!("engagement/authors/{author}")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_says_who_an_erased_author_was() {
    let server = TestServer::start();
    let admin = server.admin().await;
    // Somebody else, of whom nothing goes.
    let other = admin.post("engagement/posts").key("other").json(post("p1")).send().await.expect(201);
    let Planted { author, post: gone, decision, replies, escalation } = plant(&admin).await;
    look_around(&admin).await;
    let before = server.places_with(&MARKS);
    let missing: Vec<&&str> = PLACES.iter().filter(|place| !before.iter().any(|at| at == **place)).collect();
    assert!(missing.is_empty(), "nothing was planted in {missing:?}, but in {before:?}");

    erase(&admin, &author).await;
    assert_eq!(server.places_with(&MARKS), Vec::<String>::new());
    assert_eq!(server.lines_with(&MARKS), Vec::<String>::new());

    // What the desk said stays, and what came of it.
    let posted = admin.get(format!("engagement/replies/{}", replies[0])).ok().await;
    assert_eq!(posted["content"], "@…, once …: number 0 for … (…). —Antone (Vita)", "{posted}");
    assert_eq!(posted["metrics"], json!({ "likes": 3 }));
    assert_eq!((&posted["help_count"], &posted["platform_post_id"]), (&json!(2), &json!("own-1")));
    for field in ["author_id", "decision_id", "utm_code"] {
        assert_eq!(posted[field], Value::Null, "{field}: {posted}");
    }
    assert_eq!(posted["snapshot"]["post"]["content"], "", "{posted}");
    let refused = admin.get(format!("engagement/replies/{}", replies[1])).ok().await;
    assert_eq!(
        (&refused["approval_status"], &refused["reject_reason"]),
        (&json!("REJECTED"), &json!("erased"))
    );
    let seen = admin.get(format!("engagement/escalations/{escalation}")).ok().await;
    assert_eq!((&seen["description"], &seen["resolution_notes"]), (&json!("erased"), &json!("erased")));
    assert_eq!((&seen["post_id"], &seen["reply_id"]), (&Value::Null, &json!(replies[0])), "{seen}");
    assert!(admin.all("engagement/notes").await.is_empty());
    for path in [format!("authors/{author}"), format!("posts/{gone}"), format!("decisions/{decision}")] {
        admin.get(format!("engagement/{path}")).send().await.problem(404);
    }

    // Of others nothing went, and what they asked for is still remembered.
    let again = admin.post("engagement/posts").key("other").json(post("p1")).send().await.expect(201);
    assert_eq!(again.header("idempotency-replayed"), Some("true"));
    assert_eq!(again.json(), other.json());

    // Who was erased stays erased.
    admin.post("engagement/posts").json(edited()).send().await.problem_code(409, "suppressed");
    let batch = json!({ "posts": [edited(), sighting()] });
    let many = admin.post("engagement/posts/batch").json(batch).ok().await;
    assert_eq!(many["items"][0]["status"], "suppressed", "{many}");
    assert_eq!(server.places_with(&MARKS), Vec::<String>::new());
    assert_eq!(server.lines_with(&MARKS), Vec::<String>::new());
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_that_is_kept_about_an_author_is_exported() {
    let server = TestServer::start();
    let admin = server.admin().await;
    admin.post("engagement/posts").json(post("p1")).send().await.expect(201);
    let Planted { author, .. } = plant(&admin).await;
    // More posts and replies than are read at once.
    let posts: Vec<Value> = (0..45)
        .map(|number| {
            let mut new = edited();
            new["platform_post_id"] = json!(format!("more-{number}"));
            new
        })
        .collect();
    admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    let alma = admin.operator("alma", &["audit"]).await;
    let path = format!("engagement/authors/{author}/export");
    let answer = alma.get(&path).send().await.expect(200);
    assert_eq!(answer.header("content-type"), Some("application/jsonl"));
    let name = format!("attachment; filename=\"author-{author}.jsonl\"");
    assert_eq!(answer.header("content-disposition"), Some(name.as_str()));
    let rows: Vec<Value> =
        answer.text().lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    for (kind, count) in [
        ("author", 1),
        ("champion", 1),
        ("do_not_contact", 1),
        ("note", 4),
        ("escalation", 1),
        ("post", 46),
        ("post_revision", 1),
        ("mention", 1),
        ("decision", 1),
        ("randomized_experiment", 1),
        ("reply", 3),
    ] {
        assert_eq!(rows.iter().filter(|row| row["kind"] == kind).count(), count, "{kind}");
    }
    assert_eq!(rows.len(), 61);
    // Everything that was planted is in it, and nothing of others.
    let whole = answer.text().to_lowercase();
    let missing: Vec<&&str> = MARKS.iter().filter(|mark| !whole.contains(*mark)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(!whole.contains("soil_sam"), "{answer}");
    assert_eq!(rows[0]["row"], admin.get(format!("engagement/authors/{author}")).ok().await);

    let entries = admin.all("admin/audit-log?action=author.export").await;
    assert_eq!(entries.len(), 1);
    assert_eq!((&entries[0]["entity_id"], &entries[0]["actor"]), (&json!(author), &json!(alma.id)));
    let unknown = "01939f3e-8f00-7000-8000-00000000ffff";
    for id in [unknown, "no-such-id"] {
        alma.get(format!("engagement/authors/{id}/export")).send().await.problem(404);
    }
    let olga = admin.operator("olga", &["draft", "approve", "manage", "analyse"]).await;
    olga.get(&path).send().await.problem_code(403, "grant");
    erase(&admin, &author).await;
    alma.get(&path).send().await.problem(404);
    assert_eq!(admin.all("admin/audit-log?action=author.export").await.len(), 1);
}
