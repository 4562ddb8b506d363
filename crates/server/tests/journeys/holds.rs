//! Legal holds: made, listed, changed and released; what they touch stays; those on nothing are refused.

use serde_json::{Value, json};

use crate::support::{
    experiments::{experiment, made},
    people::{Person, text},
    posts::{decision, post},
    process::TestServer,
    replies::Pair,
};

const HOLDS: &str = "engagement/holds";
const UNKNOWN: &str = "01939f3e-8f00-7000-8000-00000000ffff";

/// Holds something; the path of the hold.
pub async fn hold(who: &Person, mut on: Value) -> String {
    on["reason"] = json!("Case 12 C 345/26.");
    let made = who.post(HOLDS).json(on).send().await.expect(201).json();
    format!("{HOLDS}/{}", text(&made["id"]))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn holds_are_made_listed_changed_and_released() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let alma = admin.operator("alma", &["audit"]).await;
    let (_, post, author) = Pair::new(&admin, "pair").await.decision().await;
    let trial = made(&admin, experiment("trial")).await;
    let trial = text(&admin.get(&trial).ok().await["id"]);
    let range = json!({ "from": "2026-03-01T00:00:00Z", "to": "2026-04-01T00:00:00Z" });
    let subjects = [
        ("AUTHOR", json!({ "author_id": author })),
        ("POST", json!({ "post_id": post })),
        ("EXPERIMENT", json!({ "experiment_id": trial })),
        ("RANGE", range),
    ];
    let mut paths = Vec::new();
    for (kind, on) in &subjects {
        let path = hold(&alma, on.clone()).await;
        let read = alma.get(&path).ok().await;
        assert_eq!((&read["subject"], &read["version"]), (&json!(kind), &json!(1)), "{read}");
        assert_eq!(read["created_by"], alma.id.as_str(), "{read}");
        for field in ["author_id", "post_id", "experiment_id"] {
            assert_eq!(read[field], on[field], "{field} of {read}");
        }
        assert_eq!(read["from"].is_string(), *kind == "RANGE", "{read}");
        paths.push(path);
    }
    assert_eq!(alma.all(HOLDS).await.len(), 4);
    for (query, count) in [
        ("subject=RANGE".to_owned(), 1),
        (format!("author_id={author}"), 1),
        (format!("post_id={post}"), 1),
        (format!("experiment_id={trial}"), 1),
        (format!("author_id={UNKNOWN}"), 0),
        (format!("subject=POST&author_id={author}"), 0),
    ] {
        assert_eq!(alma.all(&format!("{HOLDS}?{query}")).await.len(), count, "{query}");
    }

    let changed = alma.edit(&paths[0], json!({ "reason": "Second instance." })).await;
    assert_eq!((&changed["reason"], &changed["version"]), (&json!("Second instance."), &json!(2)));
    let stale = alma.delete(&paths[0]).if_match("\"1\"").send().await;
    stale.problem_code(412, "stale_version");
    for path in &paths {
        alma.remove(path).await;
        alma.get(path).send().await.problem(404);
    }
    assert!(alma.all(HOLDS).await.is_empty());
    let entries = admin.all("admin/audit-log?entity_type=hold").await;
    let actions: Vec<&str> = entries.iter().filter_map(|entry| entry["action"].as_str()).collect();
    let counted = |action| actions.iter().filter(|known| **known == action).count();
    assert_eq!([counted("hold.create"), counted("hold.update"), counted("hold.release")], [4, 1, 4]);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_author_whom_a_hold_touches_is_not_erased() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let trial = made(&admin, experiment("trial")).await;
    let trial = text(&admin.get(&trial).ok().await["id"]);
    let sent = admin.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    let (post_id, author) = (text(&sent["id"]), text(&sent["author"]["id"]));
    let mut part = decision();
    part["experiment_id"] = json!(trial);
    part["experiment_variant"] = json!("a");
    admin
        .put(format!("engagement/experiments/{trial}/status"))
        .json(json!({ "status": "RUNNING" }))
        .ok()
        .await;
    admin.post(format!("engagement/posts/{post_id}/decisions")).json(part).send().await.expect(201);

    let path = format!("engagement/authors/{author}");
    let erase = || async { admin.delete(&path).if_match(&admin.etag(&path).await).send().await };
    // The post was found at 08:00; the end of a range is no part of it.
    let touching = [
        json!({ "author_id": author }),
        json!({ "post_id": post_id }),
        json!({ "experiment_id": trial }),
        json!({ "from": "2026-03-01T08:00:00Z", "to": "2026-03-01T08:00:01Z" }),
    ];
    for on in touching {
        let hold = hold(&admin, on.clone()).await;
        let refused = erase().await.problem_code(409, "held");
        let id = hold.rsplit('/').next().expect("an id");
        assert!(refused["detail"].as_str().is_some_and(|detail| detail.contains(id)), "{refused}");
        let removal = admin.post(format!("engagement/posts/{post_id}/removal")).send().await;
        removal.problem_code(409, "held");
        assert_eq!(admin.get(format!("engagement/posts/{post_id}")).ok().await["content"], sent["content"]);
        admin.remove(&hold).await;
    }
    let beside = json!({ "from": "2026-03-01T07:00:00Z", "to": "2026-03-01T08:00:00Z" });
    hold(&admin, beside).await;
    admin.post(format!("engagement/posts/{post_id}/removal")).ok().await;
    erase().await.expect(204);
    admin.get(&path).send().await.problem(404);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_experiment_that_is_held_stays() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let trial = made(&admin, experiment("trial")).await;
    let id = text(&admin.get(&trial).ok().await["id"]);
    let hold = hold(&admin, json!({ "experiment_id": id })).await;
    let etag = admin.etag(&trial).await;
    admin.delete(&trial).if_match(&etag).send().await.problem_code(409, "held");
    admin.remove(&hold).await;
    admin.remove(&trial).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hold_on_nothing_is_refused() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let sent = admin.post("engagement/posts").json(post("p1")).send().await.expect(201).json();
    let (known, author) = (text(&sent["id"]), text(&sent["author"]["id"]));
    let (march, april) = ("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
    for (on, status, pointer, code) in [
        (json!({}), 422, "", "one_subject"),
        (json!({ "post_id": known, "author_id": author }), 422, "", "one_subject"),
        (json!({ "post_id": known, "from": march, "to": april }), 422, "", "one_subject"),
        (json!({ "author_id": UNKNOWN }), 422, "/author_id", "unknown"),
        (json!({ "post_id": UNKNOWN }), 422, "/post_id", "unknown"),
        (json!({ "experiment_id": UNKNOWN }), 422, "/experiment_id", "unknown"),
        // An id of another kind of thing is none of this kind.
        (json!({ "author_id": known }), 422, "/author_id", "unknown"),
        (json!({ "author_id": "sam" }), 400, "/author_id", "invalid_value"),
        (json!({ "from": march }), 422, "/to", "required"),
        (json!({ "to": april }), 422, "/from", "required"),
        (json!({ "from": april, "to": march }), 422, "/to", "empty_range"),
        (json!({ "from": march, "to": march }), 422, "/to", "empty_range"),
        (json!({ "from": "yesterday", "to": march }), 400, "/from", "invalid_value"),
        (json!({ "post_id": known, "subject": "POST" }), 400, "/subject", "unknown_field"),
        (json!({ "post_id": known, "reason": " " }), 422, "/reason", "empty"),
        (json!({ "post_id": known, "reason": "x".repeat(1_001) }), 422, "/reason", "too_long"),
        (json!({ "post_id": known, "reason": 7 }), 400, "/reason", "wrong_type"),
    ] {
        let mut body = on;
        if body.get("reason").is_none() {
            body["reason"] = json!("Case 12 C 345/26.");
        }
        admin.post(HOLDS).json(body).send().await.fault(status, pointer, code);
    }
    admin.post(HOLDS).json(json!({ "post_id": known })).send().await.fault(400, "/reason", "missing_field");
    for query in ["subject=post", "author_id=sam", "hold=1", "subject=POST&subject=POST"] {
        admin.get(format!("{HOLDS}?{query}")).send().await.problem(400);
    }
    assert!(admin.all(HOLDS).await.is_empty());
    assert!(admin.all("admin/audit-log?entity_type=hold").await.is_empty());

    let path = hold(&admin, json!({ "post_id": known })).await;
    for (changes, status, pointer, code) in [
        (json!({ "reason": null }), 422, "/reason", "required"),
        (json!({ "post_id": known }), 400, "/post_id", "unknown_field"),
    ] {
        let etag = admin.etag(&path).await;
        admin.patch(&path).if_match(&etag).json(changes).send().await.fault(status, pointer, code);
    }
    admin.delete(&path).send().await.problem(428);
    for id in [UNKNOWN, "no-such-id"] {
        admin.get(format!("{HOLDS}/{id}")).send().await.problem(404);
        admin.delete(format!("{HOLDS}/{id}")).if_match("\"1\"").send().await.problem(404);
    }
}
