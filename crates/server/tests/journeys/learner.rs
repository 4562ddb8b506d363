//! The learner's journey: find, enrol, read, take quizzes, see results, complete.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, FULL_SCORE, answers, settled, start},
    people::text,
    process::TestServer,
};

#[tokio::test]
async fn a_learner_enrols_studies_and_is_graded_and_all_survives_a_restart() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "journey").await;
    let learner = server.learner("ada").await;
    let [first, second] =
        [format!("lessons/{}", course.lessons[0]), format!("lessons/{}", course.lessons[1])];

    // The catalogue is open; bodies ask for an enrolment.
    let lessons = server.api().all("events/journey/lessons").await;
    assert_eq!(lessons.len(), 2);
    assert!(lessons.iter().all(|lesson| lesson.get("body").is_none()), "{lessons:?}");
    server.api().get(first.as_str()).send().await.problem(401);
    learner.get(first.as_str()).send().await.problem_code(403, "enrolment_required");
    learner.get(format!("quizzes/{}", course.quiz)).send().await.problem_code(403, "enrolment_required");

    let enrolled = learner.put("events/journey/enrolment").send().await.expect(201).json();
    assert_eq!((&enrolled["status"], &enrolled["completed_at"]), (&json!("active"), &Value::Null));
    let again = learner.put("events/journey/enrolment").send().await.expect(200).json();
    assert_eq!(again, enrolled);
    let own = learner.all("me/enrolments").await;
    assert_eq!((own.len(), &own[0]["event_slug"]), (1, &json!("journey")));

    let body = learner.get(first.as_str()).send().await.expect(200);
    assert_eq!(body.json()["body"], "# first\n\nRead me.");
    learner.get(first.as_str()).header("if-none-match", &body.etag()).send().await.expect(304);
    let progress = learner.put(format!("{first}/progress")).json(json!({ "status": "started" })).ok().await;
    assert_eq!((&progress["status"], &progress["completed_at"]), (&json!("started"), &Value::Null));
    assert_eq!(course.progress(&learner).await["percent"], 0);
    let done = learner.put(format!("{first}/progress")).json(json!({ "status": "completed" })).ok().await;
    // It stays completed, at the time it was.
    for status in ["started", "completed"] {
        let again = learner.put(format!("{first}/progress")).json(json!({ "status": status })).ok().await;
        assert_eq!(again["completed_at"], done["completed_at"]);
    }
    let so_far = course.progress(&learner).await;
    assert_eq!((&so_far["lessons_completed"], &so_far["lessons_total"]), (&json!(1), &json!(2)));
    assert_eq!(
        (&so_far["quizzes_passed"], &so_far["quizzes_total"], &so_far["percent"]),
        (&json!(0), &json!(1), &json!(33))
    );

    let quizzes = learner.all(&format!("{first}/quizzes")).await;
    assert_eq!((quizzes.len(), &quizzes[0]["id"]), (1, &json!(course.quiz)));
    let quiz = learner.get(format!("quizzes/{}", course.quiz)).send().await.expect(200);
    let told = quiz.json();
    assert_eq!((&told["question_count"], &told["points"]), (&json!(5), &json!(FULL_SCORE)));
    assert!(told.get("questions").is_none(), "questions come with an attempt: {quiz}");
    for secret in ["correct", "explanation", "feedback", "accepted", "tolerance", "Zürich", "Because."] {
        assert!(!quiz.text().contains(secret), "{secret} in {quiz}");
    }

    let attempt = start(&learner, &course.quiz).await;
    assert_eq!(
        (&attempt["number"], &attempt["due_at"], &attempt["score"]),
        (&json!(1), &Value::Null, &Value::Null)
    );
    assert_eq!(start(&learner, &course.quiz).await["id"], attempt["id"]);
    let path = format!("attempts/{}", text(&attempt["id"]));
    let right = answers(&attempt, true);
    let half = json!({ "answers": [right["answers"][0], right["answers"][4]] });
    let saved = learner.put(format!("{path}/answers")).json(half.clone()).ok().await;
    assert_eq!(saved["answers"], half["answers"]);

    server.restart();

    // The same session goes on where it was.
    let resumed = learner.get(path.as_str()).ok().await;
    assert_eq!((&resumed["answers"], &resumed["questions"]), (&half["answers"], &attempt["questions"]));
    let done = learner.post(format!("{path}/submission")).json(right).ok().await;
    let done = settled(done, Some(true));
    assert_eq!(
        (&done["score"], &done["max_score"], &done["passed"]),
        (&json!(FULL_SCORE), &json!(FULL_SCORE), &json!(true))
    );
    assert_eq!((&done["revealed"], &done["time_left_seconds"]), (&json!(true), &Value::Null));
    let single = courses::question(&done, "single_choice");
    assert_eq!(single["explanation"], "Because.");
    assert_eq!(
        (&single["options"][0]["correct"], &single["options"][0]["feedback"]),
        (&json!(true), &json!("Yes."))
    );
    let points: f64 =
        done["answers"].as_array().unwrap().iter().map(|a| a["points_awarded"].as_f64().unwrap()).sum();
    assert!((points - FULL_SCORE).abs() < 1e-9, "{done}");
    assert_eq!(learner.get(path.as_str()).ok().await, done);

    // A submission cannot be changed.
    let late = learner.put(format!("{path}/answers")).json(half.clone()).send().await;
    late.problem_code(409, "attempt_submitted");
    let other = learner.post(format!("{path}/submission")).json(half).ok().await;
    assert_eq!(settled(other, Some(false)), done);
    assert_eq!(learner.post(format!("{path}/submission")).ok().await, done);

    let progress = course.progress(&learner).await;
    assert_eq!((&progress["percent"], &progress["status"]), (&json!(66), &json!("active")));
    learner.put(format!("{second}/progress")).json(json!({ "status": "completed" })).ok().await;
    let completed = course.progress(&learner).await;
    assert_eq!((&completed["percent"], &completed["status"]), (&json!(100), &json!("completed")));
    let enrolment = learner.all("me/enrolments").await;
    assert_eq!(enrolment[0]["completed_at"], completed["completed_at"]);

    server.restart();

    assert_eq!(course.progress(&learner).await, completed);
    assert_eq!(learner.get(path.as_str()).ok().await, done);
    assert_eq!(learner.all("me/enrolments").await, enrolment);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn completion_comes_once_and_progress_never_passes_the_whole() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "changing").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let complete = |lesson: &str| {
        let call = learner.put(format!("lessons/{lesson}/progress"));
        call.json(json!({ "status": "completed" })).send()
    };
    for lesson in &course.lessons {
        complete(lesson).await.expect(200);
    }
    course.take_quiz(&learner, false).await;
    let before = course.progress(&learner).await;
    assert_eq!((&before["percent"], &before["status"]), (&json!(66), &json!("active")));
    course.take_quiz(&learner, true).await;
    let completed = course.progress(&learner).await;
    assert_eq!((&completed["percent"], &completed["status"]), (&json!(100), &json!("completed")));
    let when = completed["completed_at"].clone();
    assert!(when.is_string());

    // A worse attempt later, a lesson added, one removed: progress never exceeds the total, and completion
    // happens once.
    course.take_quiz(&learner, false).await;
    let same = course.progress(&learner).await;
    assert_eq!((&same["percent"], &same["completed_at"]), (&json!(100), &when));
    let third =
        courses::create(&admin, &format!("admin/events/{}/lessons", course.id), courses::lesson("third"))
            .await;
    let longer = course.progress(&learner).await;
    assert_eq!(
        (&longer["lessons_total"], &longer["lessons_completed"], &longer["percent"]),
        (&json!(3), &json!(2), &json!(75))
    );
    assert_eq!((&longer["status"], &longer["completed_at"]), (&json!("completed"), &when));
    complete(&third).await.expect(200);
    assert_eq!(course.progress(&learner).await["completed_at"], when);
    for lesson in [&third, &course.lessons[1]] {
        admin.edit(&format!("admin/lessons/{lesson}"), json!({ "published": false })).await;
        let shorter = course.progress(&learner).await;
        assert_eq!((&shorter["percent"], &shorter["completed_at"]), (&json!(100), &when));
    }
    admin.edit(&format!("admin/quizzes/{}", course.quiz), json!({ "published": false })).await;
    let left = course.progress(&learner).await;
    assert_eq!(
        (&left["lessons_total"], &left["quizzes_total"], &left["percent"]),
        (&json!(1), &json!(0), &json!(100))
    );

    // What is not published any more is not there for learners; their results are.
    learner.get(format!("quizzes/{}", course.quiz)).send().await.problem(404);
    learner.post(format!("quizzes/{}/attempts", course.quiz)).send().await.problem(404);
    learner.get(format!("lessons/{third}")).send().await.problem(404);
    let attempts = learner.all(&format!("quizzes/{}/attempts", course.quiz)).await;
    assert_eq!(
        attempts.iter().map(|a| a["score"].clone()).collect::<Vec<_>>(),
        [json!(0.0), json!(FULL_SCORE), json!(0.0)]
    );
    let kept = learner.get(format!("attempts/{}", text(&attempts[1]["id"]))).ok().await;
    assert_eq!(kept["score"], FULL_SCORE);

    // Leaving and coming back keeps what was done.
    learner.delete("events/changing/enrolment").send().await.expect(204);
    learner
        .get(format!("lessons/{}", course.lessons[0]))
        .send()
        .await
        .problem_code(403, "enrolment_required");
    let back = course.enrol(&learner).await;
    assert_eq!(back["completed_at"], when);
    assert_eq!(course.progress(&learner).await["percent"], 100);
}

#[tokio::test]
async fn the_catalogue_is_searched_filtered_sorted_and_paged() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let titles = ["Äpfel ernten", "Birnen", "apfelsaft", "Cider", "Äpfel und Birnen"];
    for (number, title) in titles.iter().enumerate() {
        let mut event = courses::event(&format!("event-{number}"));
        event["title"] = json!(title);
        event["language"] = json!(if number % 2 == 0 { "de" } else { "en" });
        let id = courses::create(&admin, "admin/events", event).await;
        let path = format!("admin/events/{id}");
        admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
    }
    let public = server.api();
    let found = |rows: Vec<Value>| {
        let mut titles: Vec<String> = rows.iter().map(|row| text(&row["title"])).collect();
        titles.sort();
        titles
    };
    for limit in [1, 2, 3, 100] {
        assert_eq!(public.all_by("events", limit).await.len(), 5, "pages of {limit}");
    }
    let apples = found(public.all("events?q=%C3%84PFEL").await);
    assert_eq!(apples, ["apfelsaft", "Äpfel ernten", "Äpfel und Birnen"]);
    assert_eq!(found(public.all("events?q=birnen%20%C3%A4pfel").await), ["Äpfel und Birnen"]);
    assert_eq!(found(public.all("events?language=en").await), ["Birnen", "Cider"]);
    assert!(public.all("events?q=quitten").await.is_empty());
    // A page keeps its position while events are added and removed before it.
    let page = public.get("events?limit=2").ok().await;
    let cursor = text(&page["next_cursor"]);
    let rest = public.get("events?limit=2").query("cursor", &cursor).ok().await;
    let first: Vec<&Value> = page["items"].as_array().unwrap().iter().map(|row| &row["id"]).collect();
    assert!(rest["items"].as_array().unwrap().iter().all(|row| !first.contains(&&row["id"])));
}
