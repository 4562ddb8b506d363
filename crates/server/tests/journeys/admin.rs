//! The admin's journey: a course is made, published, looked after and taken back.

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{self, Course, create},
    people::text,
    process::TestServer,
};

/// Actions of the audit log, oldest first.
async fn actions(admin: &Api) -> Vec<String> {
    let mut entries = admin.all_by("admin/audit-log", 7).await;
    entries.reverse();
    entries.iter().map(|entry| text(&entry["action"])).collect()
}

fn slugs(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| text(&row["slug"])).collect()
}

#[tokio::test]
async fn an_admin_makes_publishes_and_takes_back_a_course() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let public = server.api();

    let made = admin.post("admin/events").json(courses::event("sensors")).send().await.expect(201);
    let event = made.json();
    let path = format!("admin/events/{}", text(&event["id"]));
    assert_eq!(made.header("location"), Some(format!("/api/v1/{path}").as_str()));
    assert_eq!((made.etag().as_str(), &event["status"]), ("\"1\"", &json!("draft")));
    assert_eq!((&event["published_at"], &event["created_by"]), (&Value::Null, &json!(admin.id)));
    public.get("events/sensors").send().await.problem_code(404, "not_found");

    // Changes are merged; what is not named stays; null takes away.
    let window = json!({ "starts_at": "2026-03-01T10:00:00+01:00", "ends_at": "2026-04-01T00:00:00Z" });
    let dated = admin.edit(&path, window).await;
    assert_eq!(dated["starts_at"], "2026-03-01T09:00:00.000000Z");
    let changed = admin.edit(&path, json!({ "title": "  Sensors ", "ends_at": null })).await;
    assert_eq!(
        (&changed["title"], &changed["ends_at"], &changed["version"]),
        (&json!("Sensors"), &Value::Null, &json!(3))
    );
    assert_eq!(changed["summary"], event["summary"]);
    let same = admin.edit(&path, json!({ "title": "Sensors" })).await;
    assert_eq!(same["version"], 3, "a change of nothing makes a version");

    let lessons = format!("{path}/lessons");
    let mut ids = Vec::new();
    for slug in ["one", "two", "three"] {
        ids.push(create(&admin, &lessons, courses::lesson(slug)).await);
    }
    let hidden = create(&admin, &lessons, json!({ "slug": "hidden", "title": "Not yet" })).await;
    let order = [&ids[2], &hidden, &ids[0], &ids[1]];
    let ordered = admin.put_on(&path, &format!("{path}/lesson-order"), json!({ "ids": order })).await;
    assert_eq!(ordered["version"], 4);
    assert_eq!(slugs(&admin.all(&lessons).await), ["three", "hidden", "one", "two"]);
    for wrong in [json!([ids[0], ids[1]]), json!([ids[0], ids[0], ids[1], ids[2]]), json!([])] {
        let call = admin.put(format!("{path}/lesson-order")).if_match("\"4\"").json(json!({ "ids": wrong }));
        call.send().await.fault(422, "/ids", "incomplete_order");
    }
    admin.remove(&format!("admin/lessons/{}", ids[1])).await;

    let quizzes = format!("admin/lessons/{}/quizzes", ids[0]);
    let quiz = courses::add_quiz(&admin, &ids[0], courses::quiz("check"), courses::every_kind()).await;
    assert_eq!(slugs(&admin.all(&quizzes).await), ["check"]);
    let full = admin.get(format!("admin/quizzes/{quiz}")).ok().await;
    assert_eq!(full["questions"].as_array().unwrap().len(), 5);
    assert_eq!(courses::question(&full, "single_choice")["options"][0]["correct"], true);
    assert_eq!(courses::question(&full, "short_answer")["accepted_answers"], json!(["Zürich", "Zurich"]));
    let preview = admin.get(format!("admin/quizzes/{quiz}/preview")).send().await.expect(200);
    assert_eq!(preview.json()["questions"].as_array().unwrap().len(), 5);
    for secret in ["correct", "explanation", "feedback", "accepted", "tolerance", "Zürich", "Because."] {
        assert!(!preview.text().contains(secret), "{secret} in {preview}");
    }

    server.restart();

    let published = admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
    assert!(published["published_at"].is_string());
    let seen = public.get("events/sensors").send().await.expect(200);
    assert_eq!((&seen.json()["title"], &seen.json()["version"]), (&json!("Sensors"), &json!(5)));
    assert!(seen.json().get("created_by").is_none(), "{seen}");
    public.get("events/sensors").header("if-none-match", &seen.etag()).send().await.expect(304);
    assert_eq!(slugs(&public.all("events/sensors/lessons").await), ["three", "one"]);
    assert_eq!(slugs(&public.all("events?q=SENSOR").await), ["sensors"]);
    assert!(public.all("events?q=actuators").await.is_empty());

    // Withdrawn, it is gone for everybody else; the time of its first publication stays.
    let back = admin.put_on(&path, &format!("{path}/status"), json!({ "status": "archived" })).await;
    assert_eq!(back["published_at"], published["published_at"]);
    public.get("events/sensors").send().await.problem(404);
    assert!(public.all("events").await.is_empty());

    admin.remove(&path).await;
    admin.get(path.as_str()).send().await.problem(404);
    admin.get(format!("admin/quizzes/{quiz}")).send().await.problem(404);
    assert_eq!(
        actions(&admin).await,
        [
            "account.create",
            "event.create",
            "event.update",
            "event.update",
            "lesson.create",
            "lesson.create",
            "lesson.create",
            "lesson.create",
            "event.lesson_order",
            "lesson.delete",
            "quiz.create",
            "quiz.questions",
            "quiz.update",
            "event.status",
            "event.status",
            "event.delete",
        ]
    );
}

#[tokio::test]
async fn materials_are_links_and_files_with_ranges_and_tags() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "files").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let materials = format!("admin/lessons/{}/materials", course.lessons[0]);
    let link = create(&admin, &materials, courses::link("Reading")).await;
    let file = create(&admin, &materials, json!({ "kind": "file", "title": "Numbers" })).await;
    let path = format!("admin/materials/{file}");
    let content_path = format!("materials/{file}/content");
    learner.get(content_path.as_str()).send().await.problem(404);

    let content = (0..100_000).map(|number| number.to_string()).collect::<Vec<_>>().join("\n");
    let upload = admin
        .put(format!("{path}/content"))
        .if_match(&admin.etag(&path).await)
        .header("content-disposition", "attachment; filename*=UTF-8''z%C3%A4hlen.csv")
        .bytes("text/csv", content.clone())
        .send()
        .await
        .expect(200);
    let uploaded = upload.json();
    let digest = hex_sha256(content.as_bytes());
    let described =
        json!({ "name": "zählen.csv", "media_type": "text/csv", "bytes": content.len(), "sha256": digest });
    assert_eq!((&uploaded["file"], &uploaded["version"]), (&described, &json!(2)));

    // The same content twice is kept once.
    let copy = create(&admin, &materials, json!({ "kind": "file", "title": "Again" })).await;
    let kept = stored(&server);
    let again = admin
        .put(format!("admin/materials/{copy}/content"))
        .if_match("\"1\"")
        .header("content-disposition", "attachment; filename=\"again.csv\"")
        .bytes("text/csv", content.clone());
    again.send().await.expect(200);
    assert_eq!(stored(&server), kept, "a content is stored twice");

    server.restart();

    let whole = learner.get(content_path.as_str()).send().await.expect(200);
    assert_eq!(whole.body, content.as_bytes());
    assert!(whole.header("content-type").unwrap().starts_with("text/csv"));
    assert_eq!(whole.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    let disposition = whole.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment"), "{disposition}");
    assert!(disposition.contains("filename*=UTF-8''z%C3%A4hlen.csv"), "{disposition}");
    let etag = whole.etag();
    learner.get(content_path.as_str()).header("if-none-match", &etag).send().await.expect(304);

    let ranged = |range: &str| learner.get(content_path.as_str()).header("range", range);
    let total = content.len();
    for (range, from, to) in [
        ("bytes=0-9", 0, 10),
        ("bytes=100-", 100, total),
        ("bytes=-5", total - 5, total),
        ("bytes=0-99999999", 0, total),
    ] {
        let part = ranged(range).send().await.expect(206);
        assert_eq!(part.body, &content.as_bytes()[from..to], "{range}");
        let expected = format!("bytes {from}-{}/{total}", to - 1);
        assert_eq!(part.header("content-range"), Some(expected.as_str()), "{range}");
    }
    let beyond = ranged(&format!("bytes={total}-")).send().await;
    beyond.problem(416);
    assert_eq!(beyond.header("content-range"), Some(format!("bytes */{total}").as_str()));
    // A range of another version is answered with the whole content.
    ranged("bytes=0-9").header("if-range", "\"another\"").send().await.expect(200);
    ranged("bytes=0-9").header("if-range", &etag).send().await.expect(206);

    // A link has no content; a lesson's list has all in their order.
    learner.get(format!("materials/{link}/content")).send().await.problem(404);
    let ids: Vec<&String> = vec![&copy, &file, &link];
    let lesson = format!("admin/lessons/{}", course.lessons[0]);
    admin.put_on(&lesson, &format!("{lesson}/material-order"), json!({ "ids": ids })).await;
    let listed = learner.all(&format!("lessons/{}/materials", course.lessons[0])).await;
    assert_eq!(
        listed.iter().map(|row| text(&row["title"])).collect::<Vec<_>>(),
        ["Again", "Numbers", "Reading"]
    );
    assert_eq!(
        (&listed[2]["url"], &listed[2]["file"]),
        (&json!("https://example.org/reading"), &Value::Null)
    );
    // Who is not enrolled gets neither list nor bytes.
    let stranger = server.learner("eve").await;
    stranger.get(content_path.as_str()).send().await.problem_code(403, "enrolment_required");
    stranger.anonymous().get(content_path.as_str()).send().await.problem(401);
    admin.remove(&path).await;
    learner.get(content_path.as_str()).send().await.problem(404);
    learner.get(format!("materials/{copy}/content")).send().await.expect(200);
}

/// Bytes of the stored contents.
fn stored(server: &TestServer) -> u64 {
    crate::support::process::folder_bytes(&server.data().join("files"))
}

fn hex_sha256(content: &[u8]) -> String {
    use sha2::Digest;
    let digits = |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap());
    sha2::Sha256::digest(content).iter().flat_map(digits).collect()
}

#[tokio::test]
async fn what_has_attempts_is_deleted_by_force_alone() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "kept").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    course.take_quiz(&learner, true).await;
    course.take_quiz(&learner, false).await;
    for path in [
        format!("admin/quizzes/{}", course.quiz),
        format!("admin/lessons/{}", course.lessons[0]),
        format!("admin/events/{}", course.id),
    ] {
        let etag = admin.etag(&path).await;
        let refused =
            admin.delete(path.as_str()).if_match(&etag).send().await.problem_code(409, "attempts_exist");
        assert!(refused["detail"].as_str().unwrap().contains('2'), "{refused}");
    }
    assert_eq!(admin.all(&format!("admin/quizzes/{}/attempts", course.quiz)).await.len(), 2);
    let path = format!("admin/events/{}", course.id);
    let etag = admin.etag(&path).await;
    admin.delete(format!("{path}?force=true")).if_match(&etag).send().await.expect(204);
    let entries = admin.all("admin/audit-log?action=event.delete").await;
    assert_eq!(entries[0]["details"]["attempts_deleted"], 2);
    assert!(learner.all("me/enrolments").await.is_empty());
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
