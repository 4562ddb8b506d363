//! The engagement desk: posts come in, are edited and removed by their platforms, and their authors are
//! remembered or forgotten.

use serde_json::{Value, json};

use crate::support::{
    people::{Person, text},
    posts::{decision, post},
    process::TestServer,
    races::{at_once, statuses},
};

const POSTS: &str = "engagement/posts";

/// Sends a post in; its path and what was answered.
async fn ingest(who: &Person, body: &Value, status: u16) -> (String, Value) {
    let answer = who.post(POSTS).json(body.clone()).send().await.expect(status);
    let post = answer.json();
    assert_eq!(answer.etag(), format!("\"{}\"", post["version"]), "{answer}");
    (format!("{POSTS}/{}", text(&post["id"])), post)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_is_stored_once_and_moves_forward() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let mut body = post("p1");
    let (path, made) = ingest(&olga, &body, 201).await;
    assert_eq!((&made["state"], &made["content_version"]), (&json!("available"), &json!(1)), "{made}");
    assert_eq!(olga.get(path.as_str()).ok().await, made);
    assert_eq!(ingest(&olga, &body, 200).await.1, made);

    // Another content counts if it was seen later, and not otherwise.
    body["content"] = json!("What did p1 ask?");
    assert_eq!(ingest(&olga, &body, 200).await.1["content"], made["content"]);
    body["observed_at"] = json!("2026-03-01T09:00:00Z");
    body["author"]["handle"] = json!("soil_samuel");
    let (_, edited) = ingest(&olga, &body, 200).await;
    assert_eq!((&edited["content"], &edited["content_version"]), (&body["content"], &json!(2)), "{edited}");
    assert_eq!(edited["author"]["handle"], "soil_samuel");
    // It was seen with this content at ten: what comes late and was seen before that does not count.
    body["observed_at"] = json!("2026-03-01T10:00:00Z");
    let (_, again) = ingest(&olga, &body, 200).await;
    assert_eq!((&again["content_version"], &again["content"]), (&json!(2), &body["content"]), "{again}");
    let mut late = body.clone();
    late["content"] = json!("What did p1 ask at half past nine?");
    late["observed_at"] = json!("2026-03-01T09:30:00Z");
    assert_eq!(ingest(&olga, &late, 200).await.1, again);
    let author = format!("engagement/authors/{}", text(&edited["author"]["id"]));
    let seen = olga.get(author.as_str()).ok().await;
    assert_eq!(
        seen["interaction_history"],
        json!([{
            "observed_at": "2026-03-01T09:00:00.000000Z",
            "fields": [{ "field": "handle", "old": "soil_sam", "new": "soil_samuel" }]
        }])
    );
    // An older observation of the author changes nothing, but that it was seen.
    let mut older = post("p2");
    older["observed_at"] = json!("2026-02-01T08:00:00Z");
    older["author"]["handle"] = json!("soil_s");
    ingest(&olga, &older, 201).await;
    let now = olga.get(author.as_str()).ok().await;
    assert_eq!((&now["handle"], &now["version"]), (&json!("soil_samuel"), &seen["version"]), "{now}");
    assert_eq!(now["first_seen_at"], "2026-02-01T08:00:00.000000Z");

    // What is removed stays so, and nothing of it can be read.
    olga.post(format!("{path}/removal")).send().await.problem_code(403, "grant");
    let removed = admin.post(format!("{path}/removal")).ok().await;
    assert_eq!((&removed["state"], &removed["content"]), (&json!("removed"), &json!("")), "{removed}");
    assert_eq!(removed["raw_metrics"], json!({}));
    assert_eq!(admin.post(format!("{path}/removal")).ok().await, removed);
    body["observed_at"] = json!("2026-03-02T09:00:00Z");
    body["content"] = json!("What else?");
    olga.post(POSTS).json(body).send().await.problem_code(409, "post_gone");
    let refused = olga.post(format!("{path}/decisions")).json(decision()).send().await;
    refused.problem_code(409, "post_gone");
    assert_eq!(olga.get(path.as_str()).ok().await, removed);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_is_sent_many_times_at_once_is_stored_once() {
    let server = TestServer::start();
    let admin = server.admin().await;
    for round in 0..10 {
        let body = post(&format!("same-{round}"));
        let made = at_once((0..16).map(|_| admin.post(POSTS).json(body.clone()))).await;
        let mut expected = vec![200; 15];
        expected.push(201);
        assert_eq!(statuses(&made), expected, "{made:?}");
        let first = text(&made[0].json()["id"]);
        assert!(made.iter().all(|answer| answer.json()["id"] == first.as_str()), "{made:?}");
    }
    assert_eq!(admin.all(POSTS).await.len(), 10);
    assert_eq!(admin.all("engagement/authors").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_is_judged_row_by_row() {
    let server = TestServer::start();
    let admin = server.admin().await;
    ingest(&admin, &post("known"), 201).await;
    let mut posts: Vec<Value> = (0..1_000).map(|number| post(&format!("b{number}"))).collect();
    posts[1] = post("known");
    posts[2]["platform"] = json!("MYSPACE");
    posts[3]["content"] = json!("");
    posts[4]["author"]["handle"] = json!("no spaces");
    // One post twice: the second is judged after the first.
    posts[6] = post("b5");
    posts[7] = post("b5");
    posts[7]["content"] = json!("What does it ask now?");
    posts[7]["observed_at"] = json!("2026-03-01T08:00:01Z");
    let batch = |posts: &[Value]| admin.post(format!("{POSTS}/batch")).json(json!({ "posts": posts }));
    let answer = batch(&posts).ok().await;
    let rows = answer["items"].as_array().expect("rows");
    assert_eq!(rows.len(), 1_000);
    let of = |index: usize| (text(&rows[index]["status"]), rows[index]["errors"][0]["pointer"].clone());
    assert_eq!(of(0), ("created".to_owned(), Value::Null));
    assert_eq!(of(1), ("unchanged".to_owned(), Value::Null));
    assert_eq!(of(2), ("invalid".to_owned(), json!("/posts/2/platform")));
    assert_eq!(of(3), ("invalid".to_owned(), json!("/posts/3/content")));
    assert_eq!(of(4), ("invalid".to_owned(), json!("/posts/4/author/handle")));
    assert_eq!([of(5).0, of(6).0, of(7).0], ["created", "unchanged", "edited"]);
    assert_eq!((&rows[5]["id"], &rows[6]["id"]), (&rows[7]["id"], &rows[7]["id"]));
    assert!(rows.iter().zip(0..).all(|(row, index)| row["index"] == index));
    // 1,000 rows without the known one, three bad ones and two repetitions, and the known one itself.
    assert_eq!(admin.all(POSTS).await.len(), 995);
    // Again, nothing changes.
    let again = batch(&posts).ok().await;
    let created = again["items"].as_array().expect("rows").iter().filter(|row| row["status"] == "created");
    assert_eq!(created.count(), 0);

    posts.push(post("one-too-many"));
    let refused = batch(&posts).send().await.problem(422);
    assert_eq!(refused["errors"][0]["pointer"], "/posts", "{refused}");
    batch(&[]).send().await.problem(422);
    assert_eq!(admin.all(POSTS).await.len(), 995);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erased_author_stays_erased() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let (path, made) = ingest(&admin, &post("p1"), 201).await;
    admin.post(format!("{path}/decisions")).json(decision()).send().await.expect(201);
    let author = format!("engagement/authors/{}", text(&made["author"]["id"]));
    admin.delete(author.as_str()).send().await.problem(428);
    admin.remove(&author).await;
    for gone in [author.as_str(), path.as_str()] {
        admin.get(gone).send().await.problem(404);
    }
    assert_eq!(admin.all("engagement/decisions").await.len(), 0);

    server.restart();
    for id in ["p1", "p2"] {
        admin.post(POSTS).json(post(id)).send().await.problem_code(409, "suppressed");
    }
    let mut other = post("p3");
    other["author"]["platform_id"] = json!("another");
    let mut elsewhere = post("p4");
    elsewhere["platform"] = json!("REDDIT");
    let batch = json!({ "posts": [post("p2"), other, elsewhere] });
    let rows = admin.post(format!("{POSTS}/batch")).json(batch).ok().await;
    let statuses: Vec<&Value> =
        rows["items"].as_array().expect("rows").iter().map(|row| &row["status"]).collect();
    assert_eq!(statuses, ["suppressed", "created", "created"]);
    assert_eq!(rows["items"][0]["id"], Value::Null);
    let platforms: Vec<Value> =
        admin.all("engagement/authors").await.iter().map(|author| author["platform"].clone()).collect();
    assert_eq!(platforms, ["TWITTER", "REDDIT"]);
    assert!(!server.log().contains("48210"), "the log names the author");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_breaks_a_rule_is_refused_with_its_place() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let with = |pointer: &str, value: Value| {
        let mut body = post("p1");
        *body.pointer_mut(pointer).expect("a member") = value;
        body
    };
    let words = |count: usize| json!((0..count).map(|number| format!("w{number}")).collect::<Vec<_>>());
    for (pointer, value) in [
        ("/platform_post_id", json!("")),
        ("/platform_post_id", json!("a/b")),
        ("/platform_post_id", json!("x".repeat(101))),
        ("/content", json!("")),
        ("/content", json!(" \n")),
        ("/content", json!("x".repeat(5_001))),
        ("/content", json!("a\u{0}b")),
        ("/keyword_matches", words(0)),
        ("/keyword_matches", words(51)),
        ("/raw_metrics", json!({ "note": "a\u{0}b" })),
        ("/author/platform_id", json!("no spaces")),
        ("/author/handle", json!("x".repeat(51))),
        ("/author/handle", json!("@sam")),
    ] {
        let refused = admin.post(POSTS).json(with(pointer, value)).send().await.problem(422);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
    for (pointer, value) in [
        ("/platform", json!("MYSPACE")),
        ("/detected_at", json!("yesterday")),
        ("/keyword_matches", json!("sensor")),
        ("/author", json!([])),
    ] {
        let refused = admin.post(POSTS).json(with(pointer, value)).send().await.problem(400);
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
    assert_eq!(admin.all(POSTS).await.len(), 0);
    assert_eq!(admin.all("engagement/authors").await.len(), 0);
    // The longest that is taken.
    ingest(&admin, &with("/content", json!("\u{1f331}".repeat(5_000))), 201).await;
}
