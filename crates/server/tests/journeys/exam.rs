//! Questions are seen in an attempt only, and an attempt is safe from a forgotten tab.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, add_quiz, answer, answers, settled, start},
    people::{Person, text},
    process::TestServer,
};

async fn setup() -> (TestServer, Person, Course, Person) {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "exam").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    (server, admin, course, learner)
}

/// Six questions of different points, in which each prompt says that it is secret.
fn pool() -> Value {
    let ask = |number: u32| json!({ "kind": "numeric", "prompt": format!("secret {number}"), "points": number, "value": 1 });
    json!({ "questions": (1..=6).map(ask).collect::<Vec<_>>() })
}

#[tokio::test]
async fn nobody_reads_the_questions_before_the_clock_runs() {
    let (server, admin, course, learner) = setup().await;
    let idle = server.learner("eve").await;
    course.enrol(&idle).await;
    let mut limited = courses::quiz("limited");
    limited["time_limit_seconds"] = json!(60);
    limited["questions_per_attempt"] = json!(2);
    limited["max_attempts"] = json!(1);
    let quiz = add_quiz(&admin, &course.lessons[0], limited, pool()).await;
    let path = format!("quizzes/{quiz}");
    let quiet = async |person: &Person, when: &str| {
        for place in
            [path.clone(), format!("lessons/{}/quizzes", course.lessons[0]), format!("{path}/attempts")]
        {
            let seen = person.get(place.as_str()).send().await.expect(200);
            assert!(!seen.text().contains("secret"), "{when}: {seen}");
        }
        person.get(path.as_str()).ok().await
    };
    let told = quiet(&learner, "before").await;
    // Which two of six, decides how many points there are.
    assert_eq!((&told["question_count"], &told["points"]), (&json!(2), &Value::Null));
    let attempt = start(&learner, &quiz).await;
    assert_eq!(attempt["questions"].as_array().unwrap().len(), 2);
    quiet(&learner, "during").await;
    learner.post(format!("attempts/{}/submission", text(&attempt["id"]))).ok().await;
    quiet(&learner, "after").await;
    // Who never took it sees none of it once it is closed, either.
    admin.edit(&format!("admin/quizzes/{quiz}"), json!({ "closes_at": "2020-01-01T00:00:00Z" })).await;
    quiet(&idle, "closed").await;
    // An admin looks at all of it, as an attempt shows it.
    let preview = admin.get(format!("admin/quizzes/{quiz}/preview")).ok().await;
    assert_eq!(preview["questions"].as_array().unwrap().len(), 6);
    assert_eq!(preview["question_count"], 2);
}

#[tokio::test]
async fn what_a_quiz_is_worth_is_told_where_it_is_known() {
    let (_server, admin, course, learner) = setup().await;
    let alike = |count: u32| -> Value {
        let ask = |number: u32| json!({ "kind": "numeric", "prompt": number.to_string(), "points": 0.1, "value": 1 });
        json!({ "questions": (0..count).map(ask).collect::<Vec<_>>() })
    };
    for (number, (drawn, questions, count, points)) in [
        (json!(null), pool(), 6, json!(21.0)),
        (json!(6), pool(), 6, json!(21.0)),
        (json!(9), pool(), 6, json!(21.0)),
        (json!(2), pool(), 2, Value::Null),
        (json!(3), alike(10), 3, json!(0.3)),
        (json!(null), alike(10), 10, json!(1.0)),
    ]
    .into_iter()
    .enumerate()
    {
        let mut quiz = courses::quiz(&format!("worth-{number}"));
        quiz["questions_per_attempt"] = drawn;
        let quiz = add_quiz(&admin, &course.lessons[0], quiz, questions).await;
        let told = learner.get(format!("quizzes/{quiz}")).ok().await;
        assert_eq!((&told["question_count"], &told["points"]), (&json!(count), &points), "case {number}");
        let attempt = start(&learner, &quiz).await;
        assert_eq!(attempt["questions"].as_array().unwrap().len(), count);
        let done = learner.post(format!("attempts/{}/submission", text(&attempt["id"]))).ok().await;
        assert!(points.is_null() || done["max_score"] == points, "case {number}: {done}");
    }
}

#[tokio::test]
async fn a_forgotten_tab_wipes_nothing() {
    let (mut server, _admin, course, learner) = setup().await;
    let start = || learner.post(format!("quizzes/{}/attempts", course.quiz)).key("begin");
    let begun = start().send().await.expect(201);
    let attempt = begun.json();
    let path = format!("attempts/{}", text(&attempt["id"]));
    let old = begun.etag();
    assert_eq!(
        (learner.get(path.as_str()).send().await.etag(), &attempt["version"]),
        (old.clone(), &json!(1))
    );
    let save = |etag: &str, answers: Value| {
        learner.put(format!("{path}/answers")).if_match(etag).json(answers).send()
    };
    let right = answers(&attempt, true);
    let saved = save(&old, right.clone()).await.expect(200);
    let new = saved.etag();
    assert_ne!(new, old);
    // The other tab still shows the empty form.
    let empty = json!({ "answers": [] });
    save(&old, empty.clone()).await.problem_code(412, "stale_version");
    let submit =
        |etag: &str| learner.post(format!("{path}/submission")).if_match(etag).json(empty.clone()).send();
    submit(&old).await.problem_code(412, "stale_version");
    save("\"99\"", empty.clone()).await.problem(412);
    server.restart();
    let seen = learner.get(path.as_str()).send().await.expect(200);
    assert_eq!((&seen.json()["answers"], seen.etag()), (&saved.json()["answers"], new.clone()));
    // Starting again, by key or without, finds what was saved.
    for again in [
        start().send().await.expect(201),
        learner.post(format!("quizzes/{}/attempts", course.quiz)).send().await.expect(200),
    ] {
        assert_eq!((again.etag(), again.json()), (new.clone(), seen.json()));
    }
    // Without a version the last one wins, and is told the version.
    let single = json!({ "answers": [answer(courses::question(&attempt, "single_choice"), true)] });
    let last = learner.put(format!("{path}/answers")).json(single).send().await.expect(200);
    assert_eq!(last.etag(), format!("\"{}\"", last.json()["version"]));
    assert_eq!(last.json()["version"], 3);
    let newest = save(&last.etag(), right.clone()).await.expect(200).etag();
    let done = learner.post(format!("{path}/submission")).if_match(&newest).json(right).ok().await;
    assert_eq!(settled(done.clone(), Some(true))["score"], courses::FULL_SCORE);
    // Handed in, it is what it is, whatever was read before.
    let late = settled(submit(&old).await.expect(200).json(), Some(false));
    assert_eq!(late, settled(done, Some(true)));
    save(&old, empty.clone()).await.problem_code(409, "attempt_submitted");
    assert_eq!(start().send().await.expect(201).json(), late);
}
