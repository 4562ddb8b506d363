//! What comes a moment after the time of an attempt has run out.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, FULL_SCORE, add_quiz, answer, answers, settled, start},
    people::{Person, text},
    process::TestServer,
};

/// A learner with an attempt of one second.
async fn begun(grace: &str) -> (TestServer, Person, Value, String) {
    let server = TestServer::with(&[("LYCEUM_LATE_GRACE_SECONDS", grace), ("LYCEUM_SWEEP_SECONDS", "1")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, "late").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let mut timed = courses::quiz("timed");
    timed["time_limit_seconds"] = json!(1);
    let quiz = add_quiz(&admin, &course.lessons[0], timed, courses::every_kind()).await;
    let attempt = start(&learner, &quiz).await;
    let path = format!("attempts/{}", text(&attempt["id"]));
    (server, learner, attempt, path)
}

#[tokio::test]
async fn a_submission_on_its_way_counts() {
    // However slow the machine is: the sweeper comes by meanwhile, and waits as well.
    let (_server, learner, attempt, path) = begun("60").await;
    tokio::time::sleep(Duration::from_millis(2_300)).await;
    let open = learner.get(path.as_str()).ok().await;
    assert_eq!((&open["submission"], &open["time_left_seconds"]), (&Value::Null, &json!(0)));
    let saved = answer(courses::question(&attempt, "single_choice"), true);
    learner.put(format!("{path}/answers")).json(json!({ "answers": [saved] })).send().await.expect(200);
    let right = answers(&attempt, true);
    let done = learner.post(format!("{path}/submission")).json(right.clone()).ok().await;
    let done = settled(done, Some(true));
    assert_eq!((&done["submission"], &done["score"]), (&json!("learner"), &json!(FULL_SCORE)));
    assert!(done["submitted_at"].as_str() > done["due_at"].as_str(), "{done}");
    // Sent again, since the answer was lost: the same result, and it says that the answers count.
    let again = learner.post(format!("{path}/submission")).json(right).ok().await;
    assert_eq!(settled(again, Some(true)), done);
    let other = learner.post(format!("{path}/submission")).json(answers(&attempt, false)).ok().await;
    assert_eq!(settled(other, Some(false)), done);
}

#[tokio::test]
async fn a_submission_that_comes_too_late_is_told_so() {
    let (_server, learner, attempt, path) = begun("1").await;
    let saved = answer(courses::question(&attempt, "single_choice"), true);
    learner.put(format!("{path}/answers")).json(json!({ "answers": [saved] })).send().await;
    tokio::time::sleep(Duration::from_millis(2_300)).await;
    let late = learner.put(format!("{path}/answers")).json(answers(&attempt, true)).send().await;
    late.problem_code(409, "attempt_submitted");
    let done = learner.post(format!("{path}/submission")).json(answers(&attempt, true)).ok().await;
    let done = settled(done, Some(false));
    assert_eq!((&done["submission"], &done["score"]), (&json!("overdue"), &json!(1.0)));
    assert_eq!(done["submitted_at"], done["due_at"]);
    // Without answers there is nothing to accept.
    assert_eq!(settled(learner.post(format!("{path}/submission")).ok().await, None), done);
}
