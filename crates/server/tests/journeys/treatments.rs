//! Treatments: a bad question is neutralised for everybody, what a person decided stands, and an attempt shows both.

use serde_json::{Value, json};

use crate::support::{
    client::Response,
    courses::{self, Course, FULL_SCORE, answers, start},
    people::{Person, text},
    process::TestServer,
};

/// What a change of a score by a treatment says.
const REASON: &str = "treatment of a question";

struct Class {
    server: TestServer,
    admin: Person,
    course: Course,
    learners: Vec<Person>,
    /// Attempts: all wrong, all right, all wrong with a score of 6 by hand.
    attempts: Vec<String>,
    quiz: String,
}

impl Class {
    async fn new() -> Self {
        let server = TestServer::start();
        let admin = server.admin().await;
        let course = Course::published(&admin, "class").await;
        let learners = server.learners(3).await;
        let mut attempts = Vec::new();
        for (number, learner) in learners.iter().enumerate() {
            course.enrol(learner).await;
            attempts.push(text(&course.take_quiz(learner, number == 1).await["id"]));
        }
        let spoken = json!({ "score": 6, "reason": "spoken" });
        admin.edit(&format!("admin/attempts/{}", attempts[2]), spoken).await;
        let quiz = format!("admin/quizzes/{}", course.quiz);
        Self { server, admin, course, learners, attempts, quiz }
    }

    async fn question(&self, kind: &str) -> String {
        text(&courses::question(&self.admin.get(self.quiz.as_str()).ok().await, kind)["id"])
    }

    async fn put(&self, question: &str, treatment: &str) -> Response {
        let etag = self.admin.etag(&self.quiz).await;
        let call = self.admin.put(format!("{}/questions/{question}/treatment", self.quiz)).if_match(&etag);
        call.json(json!({ "treatment": treatment })).send().await
    }

    /// Sets how a question counts: how many attempts have it, how many changed, how many scores by hand stand.
    async fn treat(&self, question: &str, treatment: &str) -> [u64; 3] {
        let answer = self.put(question, treatment).await.expect(200);
        let done = answer.json();
        assert_eq!((&done["question_id"], &done["treatment"]), (&json!(question), &json!(treatment)));
        assert_eq!(answer.etag(), self.admin.etag(&self.quiz).await, "the tag is that of the quiz");
        ["attempts", "changed", "overrides_kept"].map(|field| done[field].as_u64().unwrap())
    }

    /// Score and maximum of each attempt, as learner and admin see them alike.
    async fn scores(&self) -> Vec<[f64; 2]> {
        let mut scores = Vec::new();
        for (learner, id) in self.learners.iter().zip(&self.attempts) {
            let seen = learner.get(format!("attempts/{id}")).ok().await;
            let detail = self.admin.get(format!("admin/attempts/{id}")).ok().await;
            assert_eq!(seen["score"], detail["score"]);
            assert_eq!(seen.get("as_graded").unwrap_or(&Value::Null), &detail["as_graded"], "{seen}");
            scores.push(["score", "max_score"].map(|field| seen[field].as_f64().unwrap()));
        }
        scores
    }

    async fn as_graded(&self, number: usize) -> Value {
        self.admin.get(format!("admin/attempts/{}", self.attempts[number])).ok().await["as_graded"].clone()
    }

    async fn changes(&self, number: usize) -> Vec<Value> {
        let detail = self.admin.get(format!("admin/attempts/{}", self.attempts[number])).ok().await;
        detail["score_changes"].as_array().unwrap().clone()
    }
}

#[tokio::test]
async fn a_bad_question_is_neutralised_for_everybody_and_taken_back() {
    let mut class = Class::new().await;
    let question = class.question("multiple_choice").await;
    let late = class.server.learner("late").await;
    class.course.enrol(&late).await;
    let open = start(&late, &class.course.quiz).await;

    assert_eq!(class.treat(&question, "full_credit").await, [3, 1, 1]);
    let full = [[2.0, FULL_SCORE], [FULL_SCORE, FULL_SCORE], [6.0, FULL_SCORE]];
    assert_eq!(class.scores().await, full);
    let treated = json!([{ "question_id": question, "treatment": "full_credit" }]);
    for (number, score) in [(0, 0.0), (1, FULL_SCORE), (2, 0.0)] {
        let expected = json!({ "score": score, "max_score": FULL_SCORE, "treatments": treated });
        assert_eq!(class.as_graded(number).await, expected);
    }
    let change = class.changes(0).await.remove(0);
    assert_eq!(
        [&change["kind"], &change["reason"], &change["old_score"], &change["new_score"], &change["actor"]],
        [&json!("regrade"), &json!(REASON), &json!(0.0), &json!(2.0), &json!(class.admin.id)]
    );
    assert_eq!(class.changes(1).await.len(), 0);
    let kinds: Vec<_> = class.changes(2).await.iter().map(|change| change["kind"].clone()).collect();
    assert_eq!(kinds, [json!("override")], "a person's decision stands");
    assert_eq!(class.admin.get(class.quiz.as_str()).ok().await["treatments"], treated);
    // The same again changes nothing, nor does regrading.
    assert_eq!(class.treat(&question, "full_credit").await, [3, 0, 1]);
    let regraded = class.admin.post(format!("{}/regrade", class.quiz)).ok().await;
    assert_eq!((&regraded["changed"], &regraded["overrides_kept"]), (&json!(0), &json!(1)), "{regraded}");
    class.server.restart();
    assert_eq!(class.scores().await, full);

    // What is handed in from now on counts alike, and an open attempt says nothing of it.
    let path = format!("attempts/{}", text(&open["id"]));
    assert_eq!(late.get(path.as_str()).ok().await.get("as_graded"), None);
    let done = late.post(format!("{path}/submission")).json(answers(&open, false)).ok().await;
    assert_eq!((&done["score"], &done["as_graded"]["score"]), (&json!(2.0), &json!(0.0)));
    let points: Vec<_> = done["answers"].as_array().unwrap().iter().map(|a| &a["points_awarded"]).collect();
    assert_eq!(points, [&json!(0.0); 5], "what an answer earned stays with it");

    // Excluded it is in neither score nor maximum.
    assert_eq!(class.treat(&question, "excluded").await, [4, 3, 1]);
    let less = FULL_SCORE - 2.0;
    assert_eq!(class.scores().await, [[0.0, less], [less, less], [6.0, FULL_SCORE]]);
    let learner = class.learners[0].get(format!("quizzes/{}", class.course.quiz)).ok().await;
    assert_eq!((&learner["points"], &learner["grade"]["max_score"]), (&json!(less), &json!(less)));
    let next = courses::take_quiz(&class.learners[1], &class.course.quiz, true).await;
    assert_eq!((&next["score"], &next["max_score"]), (&json!(less), &json!(less)));

    // Taken back, all is as it was graded.
    assert_eq!(class.treat(&question, "normal").await, [5, 4, 1]);
    assert_eq!(class.scores().await, [[0.0, FULL_SCORE], [FULL_SCORE, FULL_SCORE], [6.0, FULL_SCORE]]);
    assert_eq!(class.as_graded(0).await, Value::Null);
    assert_eq!(class.admin.get(class.quiz.as_str()).ok().await["treatments"], json!([]));
    let log = class.admin.all("admin/audit-log").await;
    let treated = log.iter().filter(|entry| entry["action"] == "quiz.treatment").count();
    assert_eq!(treated, 3, "what changes nothing is not recorded");
    assert_eq!(class.server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn where_nothing_is_left_to_earn_the_quiz_is_passed() {
    let class = Class::new().await;
    let learner = &class.learners[0];
    for lesson in &class.course.lessons {
        learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;
    }
    assert_ne!(class.course.progress(learner).await["status"], "completed");
    for kind in ["single_choice", "multiple_choice", "true_false", "short_answer", "numeric"] {
        let question = class.question(kind).await;
        class.treat(&question, "excluded").await;
    }
    assert_eq!(class.scores().await[..1], [[0.0, 0.0]]);
    let seen = learner.get(format!("attempts/{}", class.attempts[0])).ok().await;
    assert_eq!((&seen["passed"], &seen["as_graded"]["max_score"]), (&json!(true), &json!(FULL_SCORE)));
    let progress = class.course.progress(learner).await;
    assert_eq!((&progress["status"], &progress["percent"]), (&json!("completed"), &json!(100)));
    for path in ["gradebook", "statistics"] {
        class.admin.get(format!("admin/events/{}/{path}", class.course.id)).ok().await;
    }
    // Completed stays completed when the questions count again.
    let question = class.question("single_choice").await;
    class.treat(&question, "normal").await;
    assert_eq!(class.scores().await[..1], [[0.0, 1.0]]);
    assert_eq!(class.course.progress(learner).await["completed_at"], progress["completed_at"]);
    assert_eq!(class.server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn a_question_of_an_earlier_revision_is_neutralised_where_it_was_asked() {
    let class = Class::new().await;
    let question = class.question("numeric").await;
    let mut rest = courses::questions_of(&class.admin, &class.course.quiz).await;
    rest["questions"].as_array_mut().unwrap().retain(|one| one["kind"] != "numeric");
    class.admin.put_on(&class.quiz, &format!("{}/questions", class.quiz), rest).await;
    let without = courses::take_quiz(&class.learners[0], &class.course.quiz, false).await;
    assert_eq!(class.treat(&question, "full_credit").await, [3, 1, 1]);
    assert_eq!(class.scores().await[..1], [[2.0, FULL_SCORE]]);
    let after = class.learners[0].get(format!("attempts/{}", text(&without["id"]))).ok().await;
    assert_eq!(after, without, "an attempt without the question is as it was");
    // The key of the rest is corrected after: both count.
    let mut swapped = courses::questions_of(&class.admin, &class.course.quiz).await;
    for option in swapped["questions"][2]["options"].as_array_mut().unwrap() {
        option["correct"] = json!(!option["correct"].as_bool().unwrap());
    }
    class.admin.put_on(&class.quiz, &format!("{}/questions", class.quiz), swapped).await;
    class.admin.post(format!("{}/regrade", class.quiz)).ok().await;
    assert_eq!(class.scores().await[..1], [[3.0, FULL_SCORE]]);
    let graded = class.as_graded(0).await;
    assert_eq!((&graded["score"], &graded["max_score"]), (&json!(1.0), &json!(FULL_SCORE)));
    assert_eq!(class.treat(&question, "normal").await, [3, 1, 1]);
    assert_eq!(class.scores().await[..1], [[1.0, FULL_SCORE]], "by the key that graded it");
}

#[tokio::test]
async fn many_attempts_are_scored_anew_in_batches() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "many").await;
    let learner = server.learner("ada").await;
    course.enrol(&learner).await;
    let one = json!({ "questions": [courses::every_kind()["questions"][2], courses::every_kind()["questions"][3]] });
    let quiz = courses::add_quiz(&admin, &course.lessons[0], courses::quiz("short"), one).await;
    for number in 0..52 {
        courses::take_quiz(&learner, &quiz, number % 2 == 0).await;
    }
    let path = format!("admin/quizzes/{quiz}");
    let question = text(&admin.get(path.as_str()).ok().await["questions"][0]["id"]);
    let body = json!({ "treatment": "excluded" });
    let done = admin.put_on(&path, &format!("{path}/questions/{question}/treatment"), body).await;
    assert_eq!((&done["attempts"], &done["changed"]), (&json!(52), &json!(52)), "{done}");
    for attempt in learner.all(&format!("quizzes/{quiz}/attempts")).await {
        assert_eq!(attempt["max_score"], 1.0, "{attempt}");
    }
}

#[tokio::test]
async fn what_is_no_treatment_of_a_question_is_refused() {
    let class = Class::new().await;
    let question = class.question("numeric").await;
    let path = format!("{}/questions/{question}/treatment", class.quiz);
    let body = json!({ "treatment": "excluded" });
    class.admin.put(path.as_str()).json(body.clone()).send().await.problem(428);
    class.admin.put(path.as_str()).if_match("\"1\"").json(body.clone()).send().await.problem(412);
    class.learners[0].put(path.as_str()).if_match("*").json(body.clone()).send().await.problem(403);
    for wrong in [json!({}), json!({ "treatment": null }), json!({ "treatment": "bad" }), json!([])] {
        class.admin.put(path.as_str()).if_match("*").json(wrong).send().await.problem(400);
    }
    for unknown in [class.course.quiz.as_str(), "x"] {
        class.put(unknown, "excluded").await.problem(404);
    }
    let elsewhere = path.replace(&class.course.quiz, &question);
    class.admin.put(elsewhere).if_match("*").json(body).send().await.problem(404);
    assert_eq!(class.scores().await[..1], [[0.0, FULL_SCORE]]);
}
