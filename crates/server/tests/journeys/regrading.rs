//! Regrading: what a person decided stands, and it is seen before it is done.

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, FULL_SCORE},
    people::{Person, text},
    process::TestServer,
};

struct Class {
    server: TestServer,
    admin: Person,
    course: Course,
    /// Attempts: all wrong, all right, all wrong with a score by hand.
    attempts: Vec<String>,
    quiz: String,
}

impl Class {
    async fn new() -> Self {
        let server = TestServer::start();
        let admin = server.admin().await;
        let course = Course::published(&admin, "class").await;
        let mut attempts = Vec::new();
        for (number, learner) in server.learners(3).await.iter().enumerate() {
            course.enrol(learner).await;
            attempts.push(text(&course.take_quiz(learner, number == 1).await["id"]));
        }
        let quiz = format!("admin/quizzes/{}", course.quiz);
        let class = Self { server, admin, course, attempts, quiz };
        let spoken = json!({ "score": 6, "reason": "spoken" });
        assert_eq!(class.admin.edit(&class.path(2), spoken).await["passed"], true);
        class
    }

    fn path(&self, number: usize) -> String {
        format!("admin/attempts/{}", self.attempts[number])
    }

    async fn regrade(&self, body: Value) -> Value {
        self.admin.post(format!("{}/regrade", self.quiz)).json(body).ok().await
    }

    /// Swaps what is right in the question of two options, worth one point.
    async fn swap_the_key(&self) {
        let mut questions = courses::questions_of(&self.admin, &self.course.quiz).await;
        for option in questions["questions"][2]["options"].as_array_mut().unwrap() {
            option["correct"] = json!(!option["correct"].as_bool().unwrap());
        }
        self.admin.put_on(&self.quiz, &format!("{}/questions", self.quiz), questions).await;
    }

    async fn scores(&self) -> Vec<f64> {
        let mut scores = Vec::new();
        for number in 0..self.attempts.len() {
            scores.push(self.admin.get(self.path(number)).ok().await["score"].as_f64().unwrap());
        }
        scores
    }
}

fn counts(done: &Value) -> [u64; 3] {
    ["attempts", "changed", "overrides_kept"].map(|field| done[field].as_u64().unwrap())
}

#[tokio::test]
async fn a_score_by_hand_stands() {
    let mut class = Class::new().await;
    // With the key as it was, and with another one.
    assert_eq!(counts(&class.regrade(json!({})).await), [3, 0, 1]);
    assert_eq!(class.scores().await, [0.0, FULL_SCORE, 6.0]);
    class.swap_the_key().await;
    assert_eq!(counts(&class.admin.post(format!("{}/regrade", class.quiz)).ok().await), [3, 2, 1]);
    assert_eq!(class.scores().await, [1.0, FULL_SCORE - 1.0, 6.0]);
    let kept = class.admin.get(class.path(2)).ok().await;
    assert_eq!((&kept["passed"], kept["score_changes"].as_array().unwrap().len()), (&json!(true), 1));
    class.server.restart();
    // Unless it is asked for. Then the machine's score counts, and regrading goes on from there.
    assert_eq!(counts(&class.regrade(json!({ "include_overrides": true })).await), [3, 1, 0]);
    assert_eq!(class.scores().await, [1.0, FULL_SCORE - 1.0, 1.0]);
    class.swap_the_key().await;
    assert_eq!(counts(&class.regrade(json!({})).await), [3, 3, 0]);
    assert_eq!(class.scores().await, [0.0, FULL_SCORE, 0.0]);
    assert_eq!(class.server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn a_dry_run_says_what_the_real_one_does() {
    let class = Class::new().await;
    class.swap_the_key().await;
    for how in [
        json!({}),
        json!({ "only_upwards": true }),
        json!({ "include_overrides": true }),
        json!({ "include_overrides": true, "only_upwards": true }),
        json!({ "attempt_ids": [class.attempts[1]] }),
        json!({ "attempt_ids": [] }),
    ] {
        let before = class.scores().await;
        let mut dry = how.clone();
        dry["dry_run"] = json!(true);
        let told = class.regrade(dry).await;
        assert_eq!(class.scores().await, before, "{how}: a dry run changes something");
        assert_eq!(told["changes"].as_array().unwrap().len() as u64, counts(&told)[1], "{told}");
        let done = class.regrade(how.clone()).await;
        assert_eq!((counts(&done), done.get("changes")), (counts(&told), None), "{how}");
        let after = class.scores().await;
        for (number, id) in class.attempts.iter().enumerate() {
            let change =
                told["changes"].as_array().unwrap().iter().find(|change| change["attempt_id"] == *id);
            let expected = change.map_or(before[number], |change| {
                assert_eq!(change["old_score"], before[number], "{how}");
                change["new_score"].as_f64().unwrap()
            });
            assert!(
                (after[number] - expected).abs() < f64::EPSILON,
                "{how}: {before:?} to {after:?}, told {told}"
            );
        }
        // Back to where it was, for the next way.
        class.regrade(json!({ "include_overrides": true })).await;
        let spoken = json!({ "score": 6, "reason": "spoken" });
        class.admin.edit(&class.path(2), spoken).await;
        class.swap_the_key().await;
    }
}

#[tokio::test]
async fn only_what_is_chosen_and_only_upwards() {
    let class = Class::new().await;
    class.swap_the_key().await;
    // Who was wrong gains a point, who was right would lose one.
    assert_eq!(counts(&class.regrade(json!({ "only_upwards": true })).await), [3, 1, 0]);
    assert_eq!(class.scores().await, [1.0, FULL_SCORE, 6.0]);
    assert_eq!(counts(&class.regrade(json!({ "attempt_ids": [class.attempts[1]] })).await), [1, 1, 0]);
    assert_eq!(class.scores().await, [1.0, FULL_SCORE - 1.0, 6.0]);
    // What is no submitted attempt at the quiz is named, and nothing is done.
    let late = class.server.learner("late").await;
    class.course.enrol(&late).await;
    let open = courses::start(&late, &class.course.quiz).await;
    class.swap_the_key().await;
    for (ids, place) in [
        (json!([class.attempts[0], class.course.quiz]), 1),
        (json!([class.attempts[0], class.attempts[0]]), 1),
        (json!([open["id"], class.attempts[0]]), 0),
    ] {
        let call = class.admin.post(format!("{}/regrade", class.quiz)).json(json!({ "attempt_ids": ids }));
        call.send().await.fault(422, &format!("/attempt_ids/{place}"), "unknown_id");
    }
    assert_eq!(class.scores().await, [1.0, FULL_SCORE - 1.0, 6.0]);
    for wrong in [json!({ "dry": true }), json!({ "attempt_ids": ["x"] }), json!({ "dry_run": 1 })] {
        class.admin.post(format!("{}/regrade", class.quiz)).json(wrong).send().await.problem(400);
    }
}
