//! Changes after grading: regrading, manual scores, reopening, the gradebook and statistics.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, FULL_SCORE, answers, start},
    people::{Person, text},
    process::TestServer,
};

async fn setup() -> (TestServer, Person, Course, Person) {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "graded").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    (server, admin, course, learner)
}

#[tokio::test]
async fn a_corrected_key_regrades_and_keeps_both_scores() {
    let (mut server, admin, course, learner) = setup().await;
    let done = course.take_quiz(&learner, false).await;
    let open = start(&learner, &course.quiz).await;
    assert_eq!(done["score"], 0.0);
    // The key of the true/false question was the wrong way round.
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let present = admin.get(quiz.as_str()).ok().await;
    let mut questions = courses::questions_of(&admin, &course.quiz).await;
    questions["questions"][2]["options"][0]["correct"] = json!(false);
    questions["questions"][2]["options"][1]["correct"] = json!(true);
    let fixed = admin.put_on(&quiz, &format!("{quiz}/questions"), questions).await;
    let of = |quiz: &Value, kind| courses::question(quiz, kind)["id"].clone();
    assert_eq!(of(&fixed, "true_false"), of(&present, "true_false"), "a corrected question keeps its id");
    // Grades do not change by themselves.
    let path = format!("attempts/{}", text(&done["id"]));
    assert_eq!(learner.get(path.as_str()).ok().await, done);

    let regraded = admin.post(format!("{quiz}/regrade")).ok().await;
    assert_eq!(regraded, json!({ "attempts": 1, "changed": 1, "overrides_kept": 0 }));
    let again = admin.post(format!("{quiz}/regrade")).ok().await;
    assert_eq!(again, json!({ "attempts": 1, "changed": 0, "overrides_kept": 0 }));
    server.restart();
    let seen = learner.get(path.as_str()).ok().await;
    assert_eq!((&seen["score"], &seen["submitted_at"]), (&json!(1.0), &done["submitted_at"]));
    let shown = courses::question(&seen, "true_false");
    assert_eq!(shown["options"][1]["correct"], true, "the key that counts is shown");
    let detail = admin.get(format!("admin/{path}")).ok().await;
    let change = &detail["score_changes"][0];
    assert_eq!(
        (&change["kind"], &change["old_score"], &change["new_score"]),
        (&json!("regrade"), &json!(0.0), &json!(1.0))
    );
    assert_eq!(
        (change["actor"].as_str(), detail["regraded_with"].as_i64()),
        (Some(admin.id.as_str()), Some(2))
    );
    // The open attempt is graded by the key it was drawn with.
    let done = learner
        .post(format!("attempts/{}/submission", text(&open["id"])))
        .json(answers(&open, true))
        .ok()
        .await;
    assert_eq!(done["score"], FULL_SCORE);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn scores_by_hand_and_reopened_attempts_keep_their_history() {
    let (mut server, admin, course, learner) = setup().await;
    for lesson in &course.lessons {
        learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;
    }
    let done = course.take_quiz(&learner, false).await;
    let path = format!("admin/attempts/{}", text(&done["id"]));
    let seen = admin.get(path.as_str()).send().await.expect(200);
    let (etag, detail) = (seen.etag(), seen.json());
    assert_eq!((&detail["account_id"], &detail["submission"]), (&json!(learner.id), &json!("learner")));
    let call = |etag: &str, body: Value| admin.patch(path.as_str()).if_match(etag).json(body).send();
    call(&etag, json!({ "score": FULL_SCORE + 1.0, "reason": "generous" })).await.fault(
        422,
        "/score",
        "out_of_range",
    );
    call(&etag, json!({ "score": 5, "reason": "  " })).await.fault(422, "/reason", "reason");
    call(&etag, json!({ "reason": "nothing" })).await.problem(422);
    admin.patch(path.as_str()).json(json!({ "score": 5, "reason": "x" })).send().await.problem(428);

    // A manual score passes the quiz and so completes the course.
    let scored = call(&etag, json!({ "score": 5, "reason": "spoken answer" })).await.expect(200);
    call(&etag, json!({ "score": 6, "reason": "stale" })).await.problem(412);
    assert_eq!((&scored.json()["score"], &scored.json()["passed"]), (&json!(5.0), &json!(true)));
    let progress = course.progress(&learner).await;
    assert_eq!((&progress["status"], &progress["percent"]), (&json!("completed"), &json!(100)));

    // Opened again with its answers; then the learner hands in anew.
    let reopened =
        call(&scored.etag(), json!({ "reopen": true, "reason": "power cut" })).await.expect(200).json();
    assert_eq!((&reopened["score"], &reopened["submitted_at"]), (&Value::Null, &Value::Null));
    server.restart();
    let again = start(&learner, &course.quiz).await;
    assert_eq!((&again["id"], &again["number"]), (&done["id"], &json!(1)));
    assert_eq!(again["answers"].as_array().unwrap().len(), 5);
    // Completed stays completed, whatever happens to the grade.
    assert_eq!(course.progress(&learner).await["completed_at"], progress["completed_at"]);
    let final_one = course.take_quiz(&learner, true).await;
    assert_eq!((&final_one["id"], &final_one["score"]), (&done["id"], &json!(FULL_SCORE)));
    let history = admin.get(path.as_str()).ok().await["score_changes"].clone();
    let kinds: Vec<_> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|c| (c["kind"].clone(), c["old_score"].clone(), c["new_score"].clone()))
        .collect();
    assert_eq!(
        kinds,
        [(json!("override"), json!(0.0), json!(5.0)), (json!("reopen"), json!(5.0), Value::Null)]
    );
    let open = start(&learner, &course.quiz).await;
    let path = format!("admin/attempts/{}", text(&open["id"]));
    let etag = admin.etag(&path).await;
    let early = admin.patch(path).if_match(&etag).json(json!({ "score": 1, "reason": "early" }));
    early.send().await.problem_code(409, "attempt_open");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn the_gradebook_is_a_table_as_json_and_csv() {
    let (server, admin, course, ada) = setup().await;
    let second =
        courses::add_quiz(&admin, &course.lessons[1], courses::quiz("later"), courses::every_kind()).await;
    let learners = server.learners(4).await;
    for (number, learner) in learners.iter().enumerate() {
        course.enrol(learner).await;
        course.take_quiz(learner, number % 2 == 0).await;
    }
    courses::take_quiz(&learners[0], &second, true).await;
    // A name that a spreadsheet would read as a formula, and that CSV must quote.
    let hostile = json!({ "display_name": "=HYPERLINK(\"http://x\",\"y\")" });
    admin.edit(&format!("admin/accounts/{}", ada.id), hostile).await;

    let path = format!("admin/events/{}/gradebook", course.id);
    let book = admin.get(path.as_str()).ok().await;
    let quizzes: Vec<&Value> = book["quizzes"].as_array().unwrap().iter().map(|quiz| &quiz["id"]).collect();
    assert_eq!(quizzes, [&json!(course.quiz), &json!(second)]);
    let rows = book["items"].as_array().unwrap();
    assert_eq!(rows.len(), 5);
    let row = |id: &str| rows.iter().find(|row| row["account_id"] == id).unwrap();
    assert_eq!(row(&ada.id)["grades"], json!([null, null]));
    let full = json!({ "score": FULL_SCORE, "max_score": FULL_SCORE, "passed": true, "attempts": 1 });
    assert_eq!(row(&learners[0].id)["grades"], json!([full, full]));
    assert_eq!(row(&learners[1].id)["grades"][0]["score"], 0.0);
    let paged = admin.all_by(&path, 2).await;
    assert_eq!(&paged, rows);

    let csv = admin.get(path.as_str()).header("accept", "text/csv").send().await.expect(200);
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = csv.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 6, "{text}");
    assert!(lines[0].starts_with("account_id,email,display_name,status,"), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""), "{text}");
    let line = lines.iter().find(|line| line.starts_with(&learners[0].id)).unwrap();
    assert!(line.ends_with("active,7,7,true,7,7,true,14,14"), "{line}");
}

#[tokio::test]
async fn the_gradebook_opens_in_a_spreadsheet() {
    let (_server, admin, course, ada) = setup().await;
    // Another quiz of the same title, in another lesson, and one in the same.
    for lesson in &course.lessons {
        let mut twin = courses::quiz("twin");
        twin["title"] = json!("Quiz check");
        let tenth = json!({ "questions": [
            { "kind": "numeric", "prompt": "?", "points": 0.1, "value": 1 },
            { "kind": "numeric", "prompt": "!", "points": 0.2, "value": 1 },
        ] });
        let quiz = courses::add_quiz(&admin, lesson, twin, tenth).await;
        let attempt = start(&ada, &quiz).await;
        let right: Vec<Value> = attempt["questions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|question| json!({ "question_id": question["id"], "value": 1 }))
            .collect();
        let path = format!("attempts/{}/submission", text(&attempt["id"]));
        ada.post(path).json(json!({ "answers": right })).ok().await;
    }
    let path = format!("admin/events/{}/gradebook", course.id);
    let table = async |query: &str| {
        let answer = admin.get(format!("{path}?{query}")).send().await.expect(200);
        assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
        answer.text()
    };
    let plain = table("format=csv").await;
    let columns: Vec<&str> = plain.lines().next().unwrap().split(',').collect();
    let different: std::collections::HashSet<&&str> = columns.iter().collect();
    assert_eq!(different.len(), columns.len(), "{plain}");
    assert!(columns.contains(&"Lesson first: Quiz check (2) score"), "{plain}");
    assert!(plain.lines().nth(1).unwrap().ends_with(",,,0.3,0.3,true,0.3,0.3,true,0.6,0.6"), "{plain}");
    let semicolons = table("for=spreadsheet&separator=semicolon&decimal=comma").await;
    assert!(semicolons.starts_with("\u{feff}account_id;email;"), "{semicolons}");
    assert!(semicolons.contains(";\"0,3\";\"0,3\";true;\"0,6\";\"0,6\"\r\n"), "{semicolons}");
    let tabs = table("for=spreadsheet&separator=tab").await;
    assert!(tabs.starts_with("\u{feff}account_id\temail\t") && tabs.contains("\t0.6\t0.6\r\n"), "{tabs}");
    for wrong in ["for=people", "separator=%3B", "decimal=dot"] {
        admin.get(format!("{path}?{wrong}")).send().await.problem(400);
    }
}

#[tokio::test]
async fn figures_count_what_happened() {
    let (server, admin, course, ada) = setup().await;
    let learners = server.learners(4).await;
    for (number, learner) in learners.iter().enumerate() {
        course.enrol(learner).await;
        if number < 3 {
            course.take_quiz(learner, number == 0).await;
        }
    }
    start(&learners[3], &course.quiz).await;
    ada.delete(format!("events/{}/enrolment", course.slug)).send().await.expect(204);
    for lesson in &course.lessons {
        learners[0]
            .put(format!("lessons/{lesson}/progress"))
            .json(json!({ "status": "completed" }))
            .ok()
            .await;
    }
    let figures = admin.get(format!("admin/events/{}/statistics", course.id)).ok().await;
    assert_eq!(figures["enrolments"], json!({ "active": 3, "completed": 1, "withdrawn": 1 }));
    let quiz = &figures["quizzes"][0];
    assert_eq!(quiz["quiz_id"], course.quiz);
    assert_eq!(
        (&quiz["attempts_submitted"], &quiz["attempts_open"], &quiz["attempts_passed"]),
        (&json!(3), &json!(1), &json!(1))
    );
    assert_eq!(quiz["score_distribution"], json!([2, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    assert!((quiz["mean_share"].as_f64().unwrap() - 1.0 / 3.0).abs() < 1e-9, "{quiz}");
    for question in quiz["questions"].as_array().unwrap() {
        assert_eq!(question["attempts"], 3, "{question}");
        assert!((question["share_right"].as_f64().unwrap() - 1.0 / 3.0).abs() < 1e-9, "{question}");
        assert!((question["discrimination"].as_f64().unwrap() - 1.0).abs() < 1e-9, "{question}");
    }
}
