//! Rules of attempts and grading that clients rely on, on a real clock.

use std::{collections::HashSet, time::Duration};

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, FULL_SCORE, add_quiz, answer, answers, settled, start, take_quiz},
    people::{Person, text},
    process::TestServer,
};

/// Polls until an answer satisfies the condition.
async fn until(person: &Person, path: &str, ready: impl Fn(&Value) -> bool) -> Value {
    for _ in 0..200 {
        let seen = person.get(path).ok().await;
        if ready(&seen) {
            return seen;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{path} never came to be as it must")
}

/// A published course with a learner, on a server that hands in at once what is late.
pub async fn setup(slug: &str) -> (TestServer, Person, Course, Person) {
    let server = TestServer::with(&[("LYCEUM_SWEEP_SECONDS", "1"), ("LYCEUM_LATE_GRACE_SECONDS", "0")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, slug).await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    (server, admin, course, learner)
}

fn ids(attempt: &Value) -> Vec<String> {
    attempt["questions"].as_array().unwrap().iter().map(|question| text(&question["id"])).collect()
}

#[tokio::test]
async fn an_overdue_attempt_is_handed_in_with_what_was_saved() {
    let (mut server, admin, course, learner) = setup("overdue").await;
    let mut timed = courses::quiz("timed");
    timed["time_limit_seconds"] = json!(2);
    let quiz = add_quiz(&admin, &course.lessons[0], timed, courses::every_kind()).await;
    let attempt = start(&learner, &quiz).await;
    assert!(
        attempt["due_at"].is_string() && (0..=2).contains(&attempt["time_left_seconds"].as_i64().unwrap())
    );
    let path = format!("attempts/{}", text(&attempt["id"]));
    let single = answer(courses::question(&attempt, "single_choice"), true);
    learner.put(format!("{path}/answers")).json(json!({ "answers": [single] })).ok().await;

    // Another one ends while the server is away, and is handed in by the sweeper.
    let eve = server.learner("eve").await;
    course.enrol(&eve).await;
    start(&eve, &quiz).await;
    server.stop();
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    server.boot();

    // Too late: the saved answers count, whatever is sent now.
    let late = learner.put(format!("{path}/answers")).json(answers(&attempt, true)).send().await;
    late.problem_code(409, "attempt_submitted");
    let done = learner.post(format!("{path}/submission")).json(answers(&attempt, true)).ok().await;
    let done = settled(done, Some(false));
    assert_eq!(done["submission"], "overdue");
    assert_eq!((&done["score"], &done["max_score"]), (&json!(1.0), &json!(FULL_SCORE)));
    assert_eq!(done["submitted_at"], done["due_at"]);
    assert_eq!(learner.get(path.as_str()).ok().await, done);

    let list = format!("admin/quizzes/{quiz}/attempts");
    let all_in =
        |list: &Value| list["items"].as_array().unwrap().iter().all(|row| row["submitted_at"].is_string());
    let swept = until(&admin, &list, all_in).await;
    let submissions: Vec<&Value> =
        swept["items"].as_array().unwrap().iter().map(|row| &row["submission"]).collect();
    assert_eq!(submissions, [&json!("overdue"), &json!("overdue")]);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn accommodations_give_more_time_and_attempts_to_one_learner() {
    let (server, admin, course, learner) = setup("accommodated").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    admin.edit(&quiz, json!({ "time_limit_seconds": 600, "max_attempts": 1 })).await;
    let path = format!("{quiz}/accommodations/{}", learner.id);
    admin.get(path.as_str()).send().await.problem(404);
    let grant = json!({ "extra_seconds": 300, "extra_attempts": 1 });
    admin.put(path.as_str()).json(grant.clone()).send().await.problem(428);
    let granted =
        admin.put(path.as_str()).header("if-none-match", "*").json(grant.clone()).send().await.expect(201);
    admin.put(path.as_str()).header("if-none-match", "*").json(grant).send().await.problem(412);
    let seen = admin.get(path.as_str()).send().await.expect(200);
    assert_eq!((seen.etag(), &seen.json()["extra_seconds"]), (granted.etag(), &json!(300)));

    let limit = |attempt: &Value| {
        let seconds = |field: &str| {
            let time = text(&attempt[field]);
            let (_, clock) = time.split_once('T').unwrap();
            let parts: Vec<f64> =
                clock.trim_end_matches('Z').split(':').map(|part| part.parse().unwrap()).collect();
            parts[0] * 3600.0 + parts[1] * 60.0 + parts[2]
        };
        // Midnight may fall in between.
        (seconds("due_at") - seconds("started_at")).rem_euclid(86_400.0)
    };
    let attempt = start(&learner, &course.quiz).await;
    assert!((limit(&attempt) - 900.0).abs() < 1e-3, "{attempt}");
    take_quiz(&learner, &course.quiz, false).await;
    take_quiz(&learner, &course.quiz, false).await;
    let call = || learner.post(format!("quizzes/{}/attempts", course.quiz)).send();
    call().await.problem_code(409, "attempts_exhausted");
    assert_eq!(learner.get(format!("quizzes/{}", course.quiz)).ok().await["attempts_left"], 0);

    let other = server.learner("eve").await;
    course.enrol(&other).await;
    let attempt = start(&other, &course.quiz).await;
    assert!((limit(&attempt) - 600.0).abs() < 1e-3, "{attempt}");
    take_quiz(&other, &course.quiz, false).await;
    other
        .post(format!("quizzes/{}/attempts", course.quiz))
        .send()
        .await
        .problem_code(409, "attempts_exhausted");
    // Once it is removed, it does not count for further attempts.
    admin.remove(&path).await;
    call().await.problem_code(409, "attempts_exhausted");
}

#[tokio::test]
async fn a_draw_belongs_to_its_attempt_and_editing_a_quiz_changes_no_attempt() {
    let (mut server, admin, course, learner) = setup("drawn").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let draw = json!({ "questions_per_attempt": 3, "shuffle_questions": true, "shuffle_options": true });
    admin.edit(&quiz, draw).await;
    let mut orders = HashSet::new();
    for _ in 0..8 {
        let attempt = start(&learner, &course.quiz).await;
        assert_eq!(attempt["questions"].as_array().unwrap().len(), 3);
        let again = start(&learner, &course.quiz).await;
        assert_eq!(again["questions"], attempt["questions"]);
        orders.insert(ids(&attempt));
        let done = take_quiz(&learner, &course.quiz, true).await;
        assert_eq!(done["score"], done["max_score"]);
        assert_eq!(ids(&done), ids(&attempt));
    }
    assert!(orders.len() > 1, "eight attempts drew the same");

    // An attempt is under way and another handed in while the questions are replaced.
    let open = start(&learner, &course.quiz).await;
    let list = format!("quizzes/{}/attempts", course.quiz);
    let handed_in = learner.get(format!("attempts/{}", text(&learner.all(&list).await[0]["id"]))).ok().await;
    let fresh = json!({ "questions": [{ "kind": "numeric", "prompt": "Anew?", "points": 5, "value": 1 }] });
    admin.put_on(&quiz, &format!("{quiz}/questions"), fresh).await;
    admin.edit(&quiz, json!({ "questions_per_attempt": null })).await;
    server.restart();
    let same = learner.get(format!("attempts/{}", text(&handed_in["id"]))).ok().await;
    assert_eq!(same, handed_in);
    let path = format!("attempts/{}", text(&open["id"]));
    assert_eq!(learner.get(path.as_str()).ok().await["questions"], open["questions"]);
    let done = learner.post(format!("{path}/submission")).json(answers(&open, true)).ok().await;
    assert_eq!(done["score"], done["max_score"]);
    let next = start(&learner, &course.quiz).await;
    assert_eq!(next["questions"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn partial_credit_and_spelling_follow_the_rules() {
    let (_server, admin, course, learner) = setup("marked").await;
    let pick = |attempt: &Value, texts: &[&str]| {
        let question = courses::question(attempt, "multiple_choice");
        let options = question["options"].as_array().unwrap();
        let chosen: Vec<&Value> = options
            .iter()
            .filter(|o| texts.contains(&o["text"].as_str().unwrap()))
            .map(|o| &o["id"])
            .collect();
        json!({ "question_id": question["id"], "option_ids": chosen })
    };
    let text_answer = |attempt: &Value, text: &str| json!({ "question_id": courses::question(attempt, "short_answer")["id"], "text": text });
    let number = |attempt: &Value, value: f64| json!({ "question_id": courses::question(attempt, "numeric")["id"], "value": value });
    let score = async |make: &dyn Fn(&Value) -> Value| {
        let attempt = start(&learner, &course.quiz).await;
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        learner.post(path).json(json!({ "answers": [make(&attempt)] })).ok().await["score"].as_f64().unwrap()
    };
    for (picked, points) in [
        (&["right one", "right two"][..], 2.0),
        (&["right one"], 1.0),
        (&["right one", "wrong one"], 0.0),
        (&["right one", "right two", "wrong one"], 1.0),
        (&["wrong one", "wrong two"], 0.0),
        (&[], 0.0),
    ] {
        assert!((score(&|attempt| pick(attempt, picked)).await - points).abs() < 1e-9, "{picked:?}");
    }
    for (typed, points) in
        [("zürich", 1.0), ("ZU\u{308}RICH  ", 1.0), ("Zurich", 1.0), ("Zuerich", 0.0), ("", 0.0)]
    {
        assert!((score(&|attempt| text_answer(attempt, typed)).await - points).abs() < 1e-9, "{typed:?}");
    }
    for (value, points) in [(9.81, 2.0), (9.80, 2.0), (9.82, 2.0), (9.83, 0.0), (-9.81, 0.0)] {
        assert!((score(&|attempt| number(attempt, value)).await - points).abs() < 1e-9, "{value}");
    }
    let attempts = admin.all(&format!("admin/quizzes/{}/attempts", course.quiz)).await;
    assert_eq!(attempts.len(), 16);
    // What does not fit the question is refused, and the attempt stays open.
    let attempt = start(&learner, &course.quiz).await;
    let path = format!("attempts/{}/submission", text(&attempt["id"]));
    let single = courses::question(&attempt, "single_choice");
    let two = json!([single["options"][0]["id"], single["options"][1]["id"]]);
    for (wrong, pointer, code) in [
        (json!({ "question_id": single["id"], "option_ids": two }), "/answers/0/option_ids", "too_many"),
        (json!({ "question_id": single["id"], "text": "right" }), "/answers/0", "wrong_kind"),
        (
            json!({ "question_id": single["id"], "option_ids": [attempt["id"]] }),
            "/answers/0/option_ids/0",
            "unknown_id",
        ),
        (json!({ "question_id": attempt["id"], "text": "right" }), "/answers/0/question_id", "unknown_id"),
        (json!({ "question_id": single["id"] }), "/answers/0", "one_answer"),
    ] {
        let call = learner.post(path.as_str()).json(json!({ "answers": [wrong] }));
        call.send().await.fault(422, pointer, code);
    }
    assert_eq!(start(&learner, &course.quiz).await["id"], attempt["id"]);
}

#[tokio::test]
async fn grading_methods_choose_among_attempts_and_windows_open_and_close() {
    let (_server, admin, course, learner) = setup("methods").await;
    for right in [false, true, false] {
        course.take_quiz(&learner, right).await;
    }
    let quiz = format!("admin/quizzes/{}", course.quiz);
    for (method, score, passed) in [
        ("highest", FULL_SCORE, true),
        ("latest", 0.0, false),
        ("first", 0.0, false),
        ("average", 2.3333, false),
    ] {
        admin.edit(&quiz, json!({ "grading_method": method })).await;
        let grade = learner.get(format!("quizzes/{}", course.quiz)).ok().await["grade"].clone();
        assert!((grade["score"].as_f64().unwrap() - score).abs() < 1e-9, "{method}: {grade}");
        assert_eq!((&grade["passed"], &grade["attempts"]), (&json!(passed), &json!(3)), "{method}");
    }
    let start = || learner.post(format!("quizzes/{}/attempts", course.quiz)).send();
    admin.edit(&quiz, json!({ "opens_at": "2999-01-01T00:00:00Z" })).await;
    start().await.problem_code(409, "not_open");
    let early = learner.get(format!("quizzes/{}", course.quiz)).ok().await;
    assert!(early.get("questions").is_none(), "questions are shown before the quiz opens");
    admin
        .edit(&quiz, json!({ "opens_at": "2001-01-01T00:00:00Z", "closes_at": "2002-01-01T00:00:00Z" }))
        .await;
    start().await.problem_code(409, "closed");
    admin.edit(&quiz, json!({ "opens_at": null, "closes_at": null })).await;
    assert_eq!(start().await.expect(201).json()["number"], 4);
}

#[tokio::test]
async fn keys_are_revealed_when_the_policy_says_so() {
    let (_server, admin, course, learner) = setup("revealed").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let revealed = async |id: &Value| {
        let seen = learner.get(format!("attempts/{}", text(id))).send().await.expect(200);
        let shown = seen.json()["revealed"].as_bool().unwrap();
        for secret in ["\"correct\"", "Because.", "feedback", "accepted_answers", "points_awarded"] {
            assert_eq!(seen.text().contains(secret), shown, "{secret} in {seen}");
        }
        shown
    };
    admin.edit(&quiz, json!({ "reveal_policy": "after_passing", "max_attempts": 2 })).await;
    let failed = course.take_quiz(&learner, false).await;
    assert!(!revealed(&failed["id"]).await);
    admin.edit(&quiz, json!({ "reveal_policy": "after_last_attempt" })).await;
    assert!(!revealed(&failed["id"]).await);
    let passed = course.take_quiz(&learner, true).await;
    assert!(revealed(&failed["id"]).await && revealed(&passed["id"]).await);
    admin.edit(&quiz, json!({ "reveal_policy": "after_passing" })).await;
    assert!(revealed(&failed["id"]).await);
    admin.edit(&quiz, json!({ "reveal_policy": "never" })).await;
    assert!(!revealed(&passed["id"]).await);
    admin.edit(&quiz, json!({ "reveal_policy": "after_closing" })).await;
    assert!(!revealed(&passed["id"]).await);
    admin.edit(&quiz, json!({ "closes_at": "2002-01-01T00:00:00Z" })).await;
    assert!(revealed(&passed["id"]).await);
}

#[tokio::test]
async fn quizzes_are_put_in_order() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let ada = server.learner("ada").await;
    course.enrol(&ada).await;
    let lesson = format!("admin/lessons/{}", course.lessons[0]);
    let mut ids = vec![course.quiz.clone()];
    for slug in ["second", "third"] {
        ids.push(add_quiz(&admin, &course.lessons[0], courses::quiz(slug), courses::every_kind()).await);
    }
    let order = format!("{lesson}/quiz-order");
    let seen = admin.etag(&lesson).await;
    let wanted = [&ids[2], &ids[0], &ids[1]];
    let put = |etag: &str, ids: Value| admin.put(&order).if_match(etag).json(json!({ "ids": ids })).send();
    put(&seen, json!(wanted[..2])).await.fault(422, "/ids", "incomplete_order");
    put(&seen, json!([ids[0], ids[0], ids[1]])).await.fault(422, "/ids", "incomplete_order");
    admin.put(&order).json(json!({ "ids": wanted })).send().await.problem(428);
    let moved = put(&seen, json!(wanted)).await.expect(200);
    put(&seen, json!(ids)).await.problem(412);
    let same = put(&moved.etag(), json!(wanted)).await.expect(200);
    assert_eq!(same.etag(), moved.etag(), "the order that is there changes nothing");
    assert_ne!(moved.etag(), seen);
    server.restart();
    for rows in [
        ada.all(&format!("lessons/{}/quizzes", course.lessons[0])).await,
        admin.all(&format!("{lesson}/quizzes")).await,
    ] {
        let found: Vec<String> = rows.iter().map(|row| text(&row["id"])).collect();
        assert_eq!(found.iter().collect::<Vec<_>>(), wanted);
    }
}
