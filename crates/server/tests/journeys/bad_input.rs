//! Bodies that make no sense: the documented status, a problem that points at the place, nothing
//! written.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, create},
    people::Person,
    process::TestServer,
};

/// What must not change when a request is refused.
pub async fn state(admin: &Person, course: &Course) -> Vec<Vec<Value>> {
    let mut state = Vec::new();
    for path in [
        "admin/events".to_owned(),
        format!("admin/events/{}/lessons", course.id),
        format!("admin/lessons/{}/materials", course.lessons[0]),
        format!("admin/lessons/{}/quizzes", course.lessons[0]),
        format!("admin/quizzes/{}/attempts", course.quiz),
        format!("admin/events/{}/enrolments", course.id),
        "admin/accounts".to_owned(),
        "admin/audit-log".to_owned(),
    ] {
        state.push(admin.all(&path).await);
    }
    state.push(vec![admin.get(format!("admin/quizzes/{}", course.quiz)).ok().await]);
    state
}

/// A server with an admin and a published course.
pub async fn setup() -> (TestServer, Person, Course) {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "robust").await;
    (server, admin, course)
}

#[tokio::test]
async fn bodies_that_cannot_be_read_are_400_with_the_place() {
    let (_server, admin, course) = setup().await;
    let before = state(&admin, &course).await;
    let event = |change: &dyn Fn(&mut Value)| {
        let mut event = courses::event("new");
        change(&mut event);
        event.to_string().into_bytes()
    };
    let cases: Vec<(&str, Vec<u8>, &str, &str)> = vec![
        ("nothing", Vec::new(), "", "malformed_json"),
        ("half of it", br#"{"slug": "new", "title""#.to_vec(), "", "malformed_json"),
        ("more after it", br#"{"slug":"new","title":"x"} {}"#.to_vec(), "", "malformed_json"),
        ("a list", b"[]".to_vec(), "", "wrong_type"),
        ("a list of values", br#"["new","x","","","en",null,null,null]"#.to_vec(), "", "wrong_type"),
        ("text", b"\"new\"".to_vec(), "", "wrong_type"),
        ("not UTF-8", b"{\"slug\":\"new\",\"title\":\"\xff\xfe\"}".to_vec(), "", "invalid_utf8"),
        ("half a surrogate pair", br#"{"slug":"new","title":"\ud800"}"#.to_vec(), "", "malformed_json"),
        ("deep nesting", [vec![b'['; 100_000], vec![b']'; 100_000]].concat(), "", "wrong_type"),
        ("a field too few", br#"{"slug":"new"}"#.to_vec(), "/title", "missing_field"),
        ("a field too many", event(&|e| e["colour"] = json!("red")), "/colour", "unknown_field"),
        ("a field of ours", event(&|e| e["version"] = json!(7)), "/version", "unknown_field"),
        ("a field twice", br#"{"slug":"new","title":"a","title":"b"}"#.to_vec(), "/title", "repeated_field"),
        ("a number for a text", event(&|e| e["title"] = json!(7)), "/title", "wrong_type"),
        ("null for a text", event(&|e| e["title"] = json!(null)), "/title", "wrong_type"),
        ("no time", event(&|e| e["starts_at"] = json!("tomorrow")), "/starts_at", "invalid_value"),
        (
            "a time without a day",
            event(&|e| e["starts_at"] = json!("2026-02-30T00:00:00Z")),
            "/starts_at",
            "invalid_value",
        ),
    ];
    for (what, body, pointer, code) in cases {
        let answer = admin.post("admin/events").bytes("application/json", body).send().await;
        assert_eq!(answer.status, 400, "{what}: {answer}");
        answer.problem(400);
        let errors = answer.json()["errors"].clone();
        let found = errors.as_array().unwrap().iter().any(|e| e["pointer"] == pointer && e["code"] == code);
        // Very deep nesting may be refused as malformed before its type is known.
        assert!(found || what == "deep nesting", "{what}: {answer}");
    }
    let inside = json!({ "questions": [
        { "kind": "numeric", "prompt": "?", "points": 1, "value": 1 },
        { "kind": "single_choice", "prompt": "?", "points": 1, "options": [{ "text": "a", "correct": "yes" }] },
    ] });
    let path = format!("admin/quizzes/{}", course.quiz);
    let etag = admin.etag(&path).await;
    let call = admin.put(format!("{path}/questions")).if_match(&etag).json(inside);
    call.send().await.fault(400, "/questions/1/options/0/correct", "wrong_type");
    assert_eq!(state(&admin, &course).await, before);
}

#[tokio::test]
async fn well_formed_nonsense_is_422_with_every_fault() {
    let (_server, admin, course) = setup().await;
    let before = state(&admin, &course).await;
    let lessons = format!("admin/events/{}/lessons", course.id);
    let materials = format!("admin/lessons/{}/materials", course.lessons[0]);
    let quizzes = format!("admin/lessons/{}/quizzes", course.lessons[0]);
    let with = |mut base: Value, changes: Value| {
        for (name, value) in changes.as_object().unwrap() {
            base[name] = value.clone();
        }
        base
    };
    let event = |changes: Value| with(courses::event("new"), changes);
    let lesson = |changes: Value| with(courses::lesson("new"), changes);
    let quiz = |changes: Value| with(courses::quiz("new"), changes);
    let account = |changes: Value| {
        let base = json!({ "email": "new@example.org", "password": "a good long secret", "display_name": "New", "role": "learner" });
        with(base, changes)
    };
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        ("admin/events", event(json!({ "slug": "Not A Slug" })), "/slug", "slug"),
        ("admin/events", event(json!({ "slug": "" })), "/slug", "empty"),
        ("admin/events", event(json!({ "slug": "a".repeat(101) })), "/slug", "too_long"),
        ("admin/events", event(json!({ "title": "   " })), "/title", "empty"),
        ("admin/events", event(json!({ "title": "ä".repeat(201) })), "/title", "too_long"),
        ("admin/events", event(json!({ "title": "a\u{7}b" })), "/title", "control_character"),
        ("admin/events", event(json!({ "title": "a\u{0}b" })), "/title", "control_character"),
        ("admin/events", event(json!({ "description": "a\u{0}b" })), "/description", "control_character"),
        ("admin/events", event(json!({ "description": "a".repeat(1_048_577) })), "/description", "too_long"),
        ("admin/events", event(json!({ "summary": "a".repeat(501) })), "/summary", "too_long"),
        ("admin/events", event(json!({ "language": "klingon!" })), "/language", "language_tag"),
        (
            "admin/events",
            event(json!({ "starts_at": "2026-02-02T00:00:00Z", "ends_at": "2026-02-01T00:00:00Z" })),
            "/ends_at",
            "before_start",
        ),
        ("admin/events", event(json!({ "source": { "a/b": 5 } })), "/source/a~1b", "not_a_string"),
        (&lessons, lesson(json!({ "video_url": "javascript:alert(1)" })), "/video_url", "url"),
        (&lessons, lesson(json!({ "duration_seconds": -1 })), "/duration_seconds", "out_of_range"),
        (&materials, json!({ "kind": "link", "title": "No target" }), "/url", "required"),
        (&materials, json!({ "kind": "link", "title": "Data", "url": "data:text/html,x" }), "/url", "url"),
        (
            &materials,
            json!({ "kind": "file", "title": "A file", "url": "https://example.org" }),
            "/url",
            "not_allowed",
        ),
        (&quizzes, quiz(json!({ "pass_percent": 101 })), "/pass_percent", "out_of_range"),
        (&quizzes, quiz(json!({ "max_attempts": 0 })), "/max_attempts", "out_of_range"),
        (
            &quizzes,
            quiz(json!({ "opens_at": "2026-02-02T00:00:00Z", "closes_at": "2026-02-02T00:00:00Z" })),
            "/closes_at",
            "before_opening",
        ),
        ("admin/accounts", account(json!({ "email": "not an address" })), "/email", "email"),
        ("admin/accounts", account(json!({ "password": "short" })), "/password", "too_short"),
        ("admin/accounts", account(json!({ "password": "a".repeat(129) })), "/password", "too_long"),
        (
            "admin/accounts",
            account(json!({ "password": "passwordpassword" })),
            "/password",
            "common_password",
        ),
        ("admin/accounts", account(json!({ "display_name": "" })), "/display_name", "empty"),
    ];
    for (path, body, pointer, code) in cases {
        admin.post(path).json(body).send().await.fault(422, pointer, code);
    }
    // All faults at once.
    let bad = event(json!({ "slug": "?", "title": "", "language": "" }));
    let problem = admin.post("admin/events").json(bad).send().await.problem(422);
    let mut pointers: Vec<&str> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["pointer"].as_str().unwrap())
        .collect();
    pointers.dedup();
    assert_eq!(pointers, ["/slug", "/title", "/language"]);
    assert_eq!(state(&admin, &course).await, before);
}

#[tokio::test]
async fn questions_that_nobody_could_answer_are_refused() {
    let (_server, admin, course) = setup().await;
    let before = state(&admin, &course).await;
    let path = format!("admin/quizzes/{}", course.quiz);
    let etag = admin.etag(&path).await;
    let choice = |kind: &str, correct: &[bool]| {
        let options: Vec<Value> = correct
            .iter()
            .enumerate()
            .map(|(n, correct)| json!({ "text": format!("o{n}"), "correct": correct }))
            .collect();
        json!({ "kind": kind, "prompt": "?", "points": 1, "options": options })
    };
    let good = choice("single_choice", &[true, false]);
    for (question, place, code) in [
        (choice("single_choice", &[false, false]), "/options", "one_correct_option"),
        (choice("single_choice", &[true, true]), "/options", "one_correct_option"),
        (choice("single_choice", &[true]), "/options", "count"),
        (choice("multiple_choice", &[false, false]), "/options", "no_correct_option"),
        (choice("true_false", &[true, false, false]), "/options", "count"),
        (choice("true_false", &[false, false]), "/options", "one_correct_option"),
        (choice("multiple_choice", &[true; 51]), "/options", "count"),
        (json!({ "kind": "numeric", "prompt": "?", "points": 1 }), "/value", "required"),
        (
            json!({ "kind": "numeric", "prompt": "?", "points": 1, "value": 1, "tolerance": -1 }),
            "/tolerance",
            "out_of_range",
        ),
        (json!({ "kind": "numeric", "prompt": "?", "points": 0, "value": 1 }), "/points", "out_of_range"),
        (json!({ "kind": "numeric", "prompt": " ", "points": 1, "value": 1 }), "/prompt", "empty"),
        (json!({ "kind": "short_answer", "prompt": "?", "points": 1 }), "/accepted_answers", "count"),
        (
            json!({ "kind": "short_answer", "prompt": "?", "points": 1, "accepted_answers": [" "] }),
            "/accepted_answers/0",
            "empty",
        ),
        (
            json!({ "kind": "short_answer", "prompt": "?", "points": 1, "accepted_answers": ["a"], "value": 1 }),
            "/value",
            "not_allowed",
        ),
    ] {
        let body = json!({ "questions": [good, question] });
        let answer = admin.put(format!("{path}/questions")).if_match(&etag).json(body).send().await;
        answer.fault(422, &format!("/questions/1{place}"), code);
    }
    // An id of another quiz is no id of this one.
    let foreign = json!({ "id": course.quiz, "kind": "numeric", "prompt": "?", "points": 1, "value": 1 });
    let call = admin.put(format!("{path}/questions")).if_match(&etag).json(json!({ "questions": [foreign] }));
    call.send().await.fault(422, "/questions/0/id", "unknown_id");
    assert_eq!(state(&admin, &course).await, before);
    // And a quiz that has none yet starts no attempt.
    let mut empty = courses::quiz("empty");
    empty["pass_percent"] = json!(0);
    let empty = create(&admin, &format!("admin/lessons/{}/quizzes", course.lessons[0]), empty).await;
    course.enrol(&admin).await;
    admin.post(format!("quizzes/{empty}/attempts")).send().await.problem_code(409, "no_questions");
}
