//! Requests that make no sense apart from their bodies: types, sizes, cursors, versions, keys,
//! uploads, paths and tokens.

use serde_json::json;

use super::bad_input::{setup, state};
use crate::support::{
    client::Call,
    courses::{self, Course, create},
    people::text,
    process::TestServer,
};

#[tokio::test]
async fn media_types_and_sizes_are_checked_before_anything_else() {
    let (_server, admin, course) = setup().await;
    let before = state(&admin, &course).await;
    let body = courses::event("new").to_string();
    for content_type in [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=latin1",
        "application",
    ] {
        let answer = admin.post("admin/events").bytes(content_type, body.clone()).send().await;
        assert_eq!(answer.status, 415, "{content_type:?}: {answer}");
        answer.problem(415);
    }
    let event = format!("admin/events/{}", course.id);
    let merge = admin.patch(event.as_str()).if_match("*").bytes("application/merge-patch+json", "{}");
    merge.send().await.expect(200);
    let patch = admin.patch(event.as_str()).if_match("*").bytes("application/json-patch+json", "[]");
    patch.send().await.problem(415);
    admin.post("admin/imports").bytes("application/json", body.clone()).send().await.problem(415);

    // Announced as too large, and too large without saying so.
    let large = format!("{{\"slug\":\"{}\"}}", "a".repeat(4 * 1024 * 1024));
    admin.post("admin/events").bytes("application/json", large.clone()).send().await.problem(413);
    let pieces = futures_util::stream::iter(
        large
            .as_bytes()
            .chunks(50_000)
            .map(|piece| Ok::<_, std::io::Error>(piece.to_vec()))
            .collect::<Vec<_>>(),
    );
    // The server may close before it has read everything; then there is no answer, but no effect either.
    let streamed = admin.post("admin/events").bytes("application/json", reqwest::Body::wrap_stream(pieces));
    if let Ok(answer) = streamed.try_send().await {
        answer.problem(413);
    }
    assert_eq!(state(&admin, &course).await, before);
}

#[tokio::test]
async fn cursors_work_where_they_come_from_and_nowhere_else() {
    let (_server, admin, course) = setup().await;
    for number in 0..5 {
        create(&admin, "admin/events", courses::event(&format!("event-{number}"))).await;
        create(
            &admin,
            &format!("admin/events/{}/lessons", course.id),
            courses::lesson(&format!("l{number}")),
        )
        .await;
    }
    let next = async |path: &str| text(&admin.get(path).query("limit", "2").ok().await["next_cursor"]);
    let cursor = next("admin/events").await;
    let lessons = next(&format!("admin/events/{}/lessons", course.id)).await;
    let with = |path: &str, cursor: &str| admin.get(path).query("cursor", cursor).send();
    with("admin/events", &cursor).await.expect(200);
    let mut forged: Vec<String> =
        ["", "x", "AAAA", "' OR 1=1", "../../etc/passwd", "💥"].map(str::to_owned).to_vec();
    forged.push(cursor.chars().rev().collect());
    forged.push(cursor[..cursor.len() - 2].to_owned());
    forged.push(format!("{cursor}AA"));
    forged.push("A".repeat(5_000));
    let first = if cursor.starts_with('A') { 'B' } else { 'A' };
    forged.push(format!("{first}{}", &cursor[1..]));
    forged.push(lessons);
    for cursor in &forged {
        let problem = with("admin/events", cursor).await.problem(400);
        assert_eq!(problem["errors"][0]["parameter"], "cursor", "{cursor}: {problem}");
    }
    // Of the same list, but with another filter, order or parent.
    for path in [
        "admin/events?status=draft",
        "admin/events?language=en",
        "admin/events?q=course",
        "events",
        "admin/audit-log",
    ] {
        with(path, &cursor).await.problem(400);
    }
    for limit in ["0", "101", "-1", "ten", "", "2.5", "99999999999999999999"] {
        let problem = admin.get("admin/events").query("limit", limit).send().await.problem(400);
        assert_eq!(problem["errors"][0]["parameter"], "limit", "{limit:?}");
    }
    admin.get("admin/events?colour=red").send().await.problem(400);
    admin.get("admin/events?sort=password_hash").send().await.problem(400);
}

#[tokio::test]
async fn preconditions_are_asked_for_and_held_to() {
    let (_server, admin, course) = setup().await;
    let learner = admin.account("learner", "ada").await;
    let event = format!("admin/events/{}", course.id);
    let lesson = format!("admin/lessons/{}", course.lessons[0]);
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let materials = format!("{lesson}/materials");
    let link = format!("admin/materials/{}", create(&admin, &materials, courses::link("a")).await);
    let file = json!({ "kind": "file", "title": "f" });
    let file = format!("admin/materials/{}", create(&admin, &materials, file).await);
    let account = format!("admin/accounts/{}", learner.id);
    let before = state(&admin, &course).await;
    let title = json!({ "title": "Changed" });
    let ids = json!({ "ids": [] });
    let calls: Vec<Box<dyn Fn() -> Call>> = vec![
        Box::new(|| admin.patch(event.as_str()).json(title.clone())),
        Box::new(|| admin.delete(event.as_str())),
        Box::new(|| admin.put(format!("{event}/status")).json(json!({ "status": "archived" }))),
        Box::new(|| admin.put(format!("{event}/lesson-order")).json(ids.clone())),
        Box::new(|| admin.patch(lesson.as_str()).json(title.clone())),
        Box::new(|| admin.delete(lesson.as_str())),
        Box::new(|| admin.put(format!("{lesson}/material-order")).json(ids.clone())),
        Box::new(|| admin.patch(link.as_str()).json(title.clone())),
        Box::new(|| admin.delete(link.as_str())),
        Box::new(|| admin.put(format!("{file}/content")).bytes("text/plain", "x")),
        Box::new(|| admin.patch(quiz.as_str()).json(title.clone())),
        Box::new(|| admin.delete(quiz.as_str())),
        Box::new(|| admin.put(format!("{quiz}/questions")).json(courses::every_kind())),
        Box::new(|| admin.patch(account.as_str()).json(json!({ "display_name": "Changed" }))),
    ];
    for call in &calls {
        call().send().await.problem(428);
        for stale in ["\"99\"", "\"0\"", "W/\"1\"", "\"something\""] {
            call().if_match(stale).send().await.problem(412);
        }
        for broken in ["1", "\"1", "\"1\", \"2\""] {
            call().if_match(broken).send().await.problem(400);
        }
    }
    let granted = format!("{quiz}/accommodations/{}", learner.id);
    let grant = json!({ "extra_seconds": 60, "extra_attempts": 0 });
    admin.put(granted.as_str()).json(grant.clone()).send().await.problem(428);
    admin.put(granted.as_str()).if_match("\"1\"").json(grant).send().await.problem(412);
    assert_eq!(state(&admin, &course).await, before);
}

#[tokio::test]
async fn idempotency_keys_are_checked_and_bound_to_their_request() {
    let (_server, admin, course) = setup().await;
    let lessons = format!("admin/events/{}/lessons", course.id);
    let first =
        admin.post(lessons.as_str()).key("k1").json(courses::lesson("keyed")).send().await.expect(201);
    let before = state(&admin, &course).await;
    let replay =
        admin.post(lessons.as_str()).key("k1").json(courses::lesson("keyed")).send().await.expect(201);
    assert_eq!((replay.body, replay.headers.get("etag")), (first.body, first.headers.get("etag")));
    // Another body, and another path with the same body.
    let other = admin.post(lessons.as_str()).key("k1").json(courses::lesson("other")).send().await;
    other.problem_code(422, "idempotency_key_reused");
    let elsewhere = admin.post("admin/events").key("k1").json(courses::lesson("keyed")).send().await;
    assert!([400, 422].contains(&elsewhere.status), "{elsewhere}");
    let event = courses::event("elsewhere");
    admin.post("admin/events").key("k1").json(event).send().await.problem_code(422, "idempotency_key_reused");
    for key in ["", &"k".repeat(300)] {
        let call = admin.post(lessons.as_str()).key(key).json(courses::lesson("odd"));
        let problem = call.send().await.problem(400);
        assert_eq!(problem["errors"][0]["header"], "Idempotency-Key", "{key:?}: {problem}");
    }
    assert_eq!(state(&admin, &course).await, before);
    // A refused request is not remembered: once corrected, it succeeds with the same key.
    let refused = admin.post(lessons.as_str()).key("k2").json(courses::lesson("keyed")).send().await;
    refused.problem_code(409, "slug_taken");
    admin.post(lessons.as_str()).key("k2").json(courses::lesson("free")).send().await.expect(201);
}

#[tokio::test]
async fn a_content_that_is_not_what_it_says_is_refused_whole() {
    let server = TestServer::with(&[("LYCEUM_MAX_FILE_BYTES", "100000")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, "robust").await;
    let materials = format!("admin/lessons/{}/materials", course.lessons[0]);
    let file = json!({ "kind": "file", "title": "f" });
    let file = format!("admin/materials/{}", create(&admin, &materials, file).await);
    let link = format!("admin/materials/{}", create(&admin, &materials, courses::link("a")).await);
    let before = state(&admin, &course).await;
    let upload = |path: &str, content_type: &str, content: Vec<u8>| {
        admin
            .put(format!("{path}/content"))
            .if_match("\"1\"")
            .header("content-disposition", "attachment; filename=\"a.bin\"")
            .bytes(content_type, content)
    };
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    for (content_type, content) in [
        ("image/png", b"hello".to_vec()),
        ("image/jpeg", picture.clone()),
        ("text/plain", picture.clone()),
        ("text/plain", b"\xff\xfe\xfd".to_vec()),
        ("image/svg+xml", b"hello".to_vec()),
        ("application/pdf", b"<html><script>alert(1)</script>".to_vec()),
        ("nonsense", b"hello".to_vec()),
    ] {
        let answer = upload(&file, content_type, content).send().await;
        assert_eq!(answer.status, 415, "{content_type}: {answer}");
        answer.problem(415);
    }
    upload(&file, "text/plain", vec![b'a'; 100_001]).send().await.problem(413);
    upload(&link, "text/plain", b"hello".to_vec()).send().await.problem_code(409, "not_a_file");
    assert_eq!(state(&admin, &course).await, before);
    // None of that left anything behind.
    for folder in ["files", "spool"] {
        let bytes = crate::support::process::folder_bytes(&server.data().join(folder));
        assert_eq!(bytes, 0, "{folder} holds {bytes} bytes");
    }
    let exact = upload(&file, "text/plain", vec![b'a'; 100_000]).send().await.expect(200);
    assert_eq!(exact.json()["file"]["bytes"], 100_000);
    // Of a path the last part counts; one without a last part gives no name.
    let mut version = 2;
    for (name, stored) in
        [("../../up.txt", "up.txt"), ("/etc/passwd", "passwd"), ("c:\\\\a\\\\b.txt", "b.txt")]
    {
        let call = admin.put(format!("{file}/content")).if_match(&format!("\"{version}\""));
        let call = call.header("content-disposition", &format!("attachment; filename=\"{name}\""));
        let taken = call.bytes("text/plain", "hello").send().await.expect(200);
        assert_eq!(taken.json()["file"]["name"], stored);
        version += 1;
    }
    let call = admin.put(format!("{file}/content")).if_match(&format!("\"{version}\""));
    let call = call.header("content-disposition", "attachment; filename=\"..\"").bytes("text/plain", "hello");
    assert!([400, 422].contains(&call.send().await.status));
}

#[tokio::test]
async fn paths_methods_ids_and_tokens_that_make_no_sense() {
    let (_server, admin, course) = setup().await;
    for path in ["nothing/here", "admin/events/", "events/a/b/c", "/nothing", "/api/v2/events"] {
        admin.get(path).send().await.problem(404);
    }
    for id in ["1", "not-an-id", "00000000-0000-0000-0000-000000000000", "%00", "..%2f..", &"a".repeat(3_000)]
    {
        admin.get(format!("admin/events/{id}")).send().await.problem(404);
    }
    let refused = admin.delete("admin/events").send().await;
    refused.problem(405);
    assert!(
        refused.header("allow").is_some_and(|allow| allow.contains("GET") && allow.contains("POST")),
        "{refused}"
    );
    for token in ["", "x", &"x".repeat(10_000), "a b c"] {
        admin.get("auth/me").token(token).send().await.problem(401);
    }
    for header in ["Basic cm9vdDpyb290", "Bearer", "bearer", &format!("Token {}", admin.token().unwrap())] {
        let refused = admin.get("auth/me").header("authorization", header).send().await;
        refused.problem(401);
        assert!(
            refused.header("www-authenticate").is_some_and(|value| value.starts_with("Bearer")),
            "{refused}"
        );
    }
    // Authorisation is decided before bodies are judged.
    let broken = admin.anonymous().post("admin/events").bytes("application/json", "{");
    broken.send().await.problem(401);
    let learner = admin.account("learner", "ada").await;
    learner.post("admin/events").bytes("application/json", "{").send().await.problem(403);
    learner.post("admin/events").bytes("text/plain", "x").send().await.problem(403);
    learner.patch(format!("admin/events/{}", course.id)).json(json!({})).send().await.problem(403);
}

#[tokio::test]
async fn a_body_that_is_refused_unread_does_not_block_its_connection() {
    let (_server, admin, _) = setup().await;
    let pieces = || {
        let pieces: Vec<_> = (0..60).map(|_| Ok::<_, std::io::Error>(vec![b'a'; 50_000])).collect();
        reqwest::Body::wrap_stream(futures_util::stream::iter(pieces))
    };
    let next = async |what: &str| {
        let limit = std::time::Duration::from_secs(5);
        let next = tokio::time::timeout(limit, admin.get("auth/me").send()).await;
        next.unwrap_or_else(|_| panic!("nothing goes after {what}")).expect(200);
    };
    // If the server closes before everything is sent there may be no answer; the next request gets one.
    let refused = |call: Call| async { call.try_send().await.map(|answer| answer.problem(answer.status)) };
    for round in 0..5 {
        let _ = refused(admin.post("admin/events").bytes("application/json", pieces())).await;
        next(&format!("a body too large, {round}")).await;
        let _ = refused(admin.anonymous().post("admin/events").bytes("application/json", pieces())).await;
        next(&format!("a body of nobody, {round}")).await;
        let _ = refused(admin.post("admin/events").bytes("text/plain", pieces())).await;
        next(&format!("a body of another type, {round}")).await;
    }
}
