//! Whatever authors and learners do one after the other: progress is never above the whole, who has done all that
//! there is has completed the course, and a completion stays with its time.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, answers},
    people::{Person, text},
    process::TestServer,
};

#[path = "../several/histories/random.rs"]
mod random;

use random::Random;

const SEEDS: u64 = 4;
const STEPS: usize = 60;

struct World {
    admin: Person,
    course: Course,
    learners: Vec<Person>,
    random: Random,
    /// Lessons and quizzes that there are or were.
    lessons: Vec<String>,
    quizzes: Vec<String>,
    /// When each learner completed the course.
    completed: BTreeMap<String, Value>,
    /// What was done, to say so where something is wrong.
    done: Vec<String>,
}

impl World {
    async fn new(server: &TestServer, admin: &Person, seed: u64) -> Self {
        let course = Course::published(admin, &format!("any-{seed}")).await;
        let mut learners = Vec::new();
        for name in ["ada", "ben"] {
            let learner = server.learner(&format!("{name}-{seed}")).await;
            course.enrol(&learner).await;
            learners.push(learner);
        }
        Self {
            admin: admin.clone(),
            lessons: course.lessons.clone(),
            quizzes: vec![course.quiz.clone()],
            course,
            learners,
            random: Random::of(seed),
            completed: BTreeMap::new(),
            done: Vec::new(),
        }
    }

    /// Changes something that may be gone; whether it was there.
    async fn edit(&mut self, path: &str, changes: Value) -> bool {
        self.done.push(format!("{path} {changes}"));
        let seen = self.admin.get(path).send().await;
        if seen.status == 404 {
            return false;
        }
        let etag = seen.expect(200).etag();
        self.admin.patch(path).if_match(&etag).json(changes).send().await.expect(200);
        true
    }

    async fn author(&mut self) {
        let lesson = format!("admin/lessons/{}", self.lessons[self.random.below(self.lessons.len())]);
        let quiz = format!("admin/quizzes/{}", self.quizzes[self.random.below(self.quizzes.len())]);
        match self.random.below(12) {
            0..=2 => {
                let published = !self.random.one_in(3);
                self.edit(&lesson, json!({ "published": published })).await;
            }
            3 | 4 => {
                let published = !self.random.one_in(3);
                self.edit(&quiz, json!({ "published": published })).await;
            }
            5 | 6 => {
                let mark = self.random.pick(&[None, Some(14), Some(50), Some(100)]);
                self.edit(&quiz, json!({ "pass_percent": mark })).await;
            }
            7 | 8 => {
                let method = self.random.pick(&["highest", "latest", "first", "average"]);
                self.edit(&quiz, json!({ "grading_method": method })).await;
            }
            9 => {
                let path = if self.random.one_in(2) { lesson } else { quiz };
                self.done.push(format!("delete {path}"));
                let gone = self.admin.delete(format!("{path}?force=true")).if_match("*").send().await;
                assert!([204, 404].contains(&gone.status), "{gone}");
            }
            10 => {
                let slug = format!("lesson-{}", self.lessons.len());
                self.done.push(slug.clone());
                let lessons = format!("admin/events/{}/lessons", self.course.id);
                self.lessons.push(courses::create(&self.admin, &lessons, courses::lesson(&slug)).await);
            }
            _ => {
                let there = self.admin.all(&format!("admin/events/{}/lessons", self.course.id)).await;
                let Some(lesson) = there.first().map(|lesson| text(&lesson["id"])) else { return };
                let slug = format!("quiz-{}", self.quizzes.len());
                self.done.push(format!("{slug} in {lesson}"));
                let (quiz, questions) = (courses::quiz(&slug), courses::every_kind());
                self.quizzes.push(courses::add_quiz(&self.admin, &lesson, quiz, questions).await);
            }
        }
    }

    async fn learner(&mut self) {
        let learner = self.learners[self.random.below(self.learners.len())].clone();
        let enrolment = format!("events/{}/enrolment", self.course.slug);
        let (method, answer) = match self.random.below(10) {
            0 => ("leaves", learner.delete(enrolment).send().await),
            1 | 2 => ("enrols", learner.put(enrolment).send().await),
            3..=6 => {
                let lesson = &self.lessons[self.random.below(self.lessons.len())];
                let call = learner.put(format!("lessons/{lesson}/progress"));
                ("completes a lesson", call.json(json!({ "status": "completed" })).send().await)
            }
            _ => {
                let quiz = self.quizzes[self.random.below(self.quizzes.len())].clone();
                let right = !self.random.one_in(3);
                let begun = learner.post(format!("quizzes/{quiz}/attempts")).send().await;
                if begun.status == 200 || begun.status == 201 {
                    let attempt = begun.json();
                    let path = format!("attempts/{}/submission", text(&attempt["id"]));
                    ("takes a quiz", learner.post(path).json(answers(&attempt, right)).send().await)
                } else {
                    ("is refused a quiz", begun)
                }
            }
        };
        self.done.push(format!("{} {method}: {}", learner.email, answer.status));
        // Much is not there, not open or done already; nothing of it fails.
        assert!(answer.status < 500, "{answer}\n{}", self.done.join("\n"));
    }

    async fn check(&mut self) {
        for learner in &self.learners {
            let story = || format!("{}\n{}", learner.email, self.done.join("\n"));
            let enrolment = learner.all("me/enrolments").await.remove(0);
            let is_completed = enrolment["status"] == "completed";
            assert!(!is_completed || enrolment["completed_at"].is_string(), "{enrolment} {}", story());
            if let Some(when) = self.completed.get(&learner.id) {
                assert_eq!(&enrolment["completed_at"], when, "{}", story());
                assert_ne!(enrolment["status"], "active", "{}", story());
            } else if !enrolment["completed_at"].is_null() {
                self.completed.insert(learner.id.clone(), enrolment["completed_at"].clone());
            }
            if enrolment["status"] == "withdrawn" {
                continue;
            }
            let progress = self.course.progress(learner).await;
            let number = |name: &str| progress[name].as_i64().unwrap();
            assert!((0..=100).contains(&number("percent")), "{progress} {}", story());
            assert!(number("lessons_completed") <= number("lessons_total"), "{progress} {}", story());
            assert!(number("quizzes_passed") <= number("quizzes_total"), "{progress} {}", story());
            assert!(number("percent") < 100 || is_completed, "{progress} {}", story());
        }
        let figures = self.admin.get(format!("admin/events/{}/statistics", self.course.id)).ok().await;
        assert_eq!(figures["pending"], 0, "{figures}\n{}", self.done.join("\n"));
    }
}

#[tokio::test]
async fn whatever_is_done_progress_follows_and_completion_stays() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let mut completions = 0;
    for seed in 0..SEEDS {
        let mut world = World::new(&server, &admin, seed).await;
        for _ in 0..STEPS {
            if world.random.one_in(3) {
                world.author().await;
            } else {
                world.learner().await;
            }
            world.check().await;
        }
        completions += world.completed.len();
    }
    assert!(completions > 0, "nobody completed anything");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
