//! Whatever authors and learners do, in whatever order: nobody has done more than the whole, whoever has done all of a
//! course has completed it, and a completion is never lost.

use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course},
    database::Kind,
    people::{Person, text},
    process::TestServer,
};

const LEARNERS: usize = 2;
const KINDS: [&str; 5] = ["single_choice", "multiple_choice", "true_false", "short_answer", "numeric"];

/// Something that is done.
#[derive(Debug, Clone)]
enum Step {
    Study { who: usize, lesson: usize },
    Take { who: usize, right: bool },
    Leave { who: usize },
    Publish { lesson: usize, published: bool },
    Remove { lesson: usize },
    Examine { published: bool },
    Mark(Option<u8>),
    Method(&'static str),
    Treat { kind: &'static str, treatment: &'static str },
    Override { score: u8 },
    Regrade,
}

fn step() -> impl Strategy<Value = Step> {
    let (who, lesson) = (|| 0..LEARNERS, || 0..3_usize);
    let treatments = prop_oneof![Just("full_credit"), Just("excluded"), Just("normal")];
    prop_oneof![
        6 => (who(), lesson()).prop_map(|(who, lesson)| Step::Study { who, lesson }),
        4 => (who(), any::<bool>()).prop_map(|(who, right)| Step::Take { who, right }),
        1 => who().prop_map(|who| Step::Leave { who }),
        3 => (lesson(), any::<bool>()).prop_map(|(lesson, published)| Step::Publish { lesson, published }),
        1 => lesson().prop_map(|lesson| Step::Remove { lesson }),
        2 => any::<bool>().prop_map(|published| Step::Examine { published }),
        2 => proptest::option::of(0..=100_u8).prop_map(Step::Mark),
        1 => prop_oneof![Just("highest"), Just("latest"), Just("average"), Just("first")].prop_map(Step::Method),
        2 => (proptest::sample::select(&KINDS[..]), treatments)
            .prop_map(|(kind, treatment)| Step::Treat { kind, treatment }),
        1 => (0..=7_u8).prop_map(|score| Step::Override { score }),
        1 => Just(Step::Regrade),
    ]
}

/// A course of three lessons and a quiz, and who learns there.
struct School<'s> {
    admin: &'s Person,
    learners: &'s [Person],
    course: Course,
    /// When each learner completed it, once they have.
    completed: Vec<Option<Value>>,
    attempts: Vec<String>,
}

impl<'s> School<'s> {
    async fn new(admin: &'s Person, learners: &'s [Person], number: usize) -> Self {
        let mut course = Course::published(admin, &format!("course-{number}")).await;
        let path = format!("admin/events/{}/lessons", course.id);
        course.lessons.push(courses::create(admin, &path, courses::lesson("third")).await);
        for learner in learners {
            course.enrol(learner).await;
        }
        Self { admin, learners, course, completed: vec![None; learners.len()], attempts: Vec::new() }
    }

    /// Does it, or is refused.
    async fn make(&mut self, step: &Step) {
        let quiz = format!("admin/quizzes/{}", self.course.quiz);
        match step {
            Step::Study { who, lesson } => {
                let path = format!("lessons/{}/progress", self.course.lessons[*lesson]);
                let done = json!({ "status": "completed" });
                expect(self.learners[*who].put(path).json(done).send().await.status, &[200, 403, 404]);
            }
            Step::Take { who, right } => {
                let learner = &self.learners[*who];
                let begun = learner.post(format!("quizzes/{}/attempts", self.course.quiz)).send().await;
                expect(begun.status, &[200, 201, 403, 404, 409]);
                if begun.status < 300 {
                    let begun = begun.json();
                    let path = format!("attempts/{}/submission", text(&begun["id"]));
                    learner.post(path).json(courses::answers(&begun, *right)).ok().await;
                    self.attempts.push(text(&begun["id"]));
                }
            }
            Step::Leave { who } if self.completed[*who].is_none() => {
                let place = format!("events/{}/enrolment", self.course.slug);
                let learner = &self.learners[*who];
                learner.delete(place.as_str()).send().await.expect(204);
                learner.put(place).ok().await;
            }
            Step::Leave { .. } => {}
            Step::Publish { lesson, published } => {
                let path = format!("admin/lessons/{}", self.course.lessons[*lesson]);
                self.change(path, json!({ "published": published })).await;
            }
            Step::Remove { lesson } => {
                let path = format!("admin/lessons/{}", self.course.lessons[*lesson]);
                let removed = self.admin.delete(path).if_match("*").send().await;
                expect(removed.status, &[204, 404, 409]);
            }
            Step::Examine { published } => self.change(quiz, json!({ "published": published })).await,
            Step::Mark(mark) => self.change(quiz, json!({ "pass_percent": mark })).await,
            Step::Method(method) => self.change(quiz, json!({ "grading_method": method })).await,
            Step::Treat { kind, treatment } => {
                let found = self.admin.get(quiz.as_str()).send().await;
                if found.status == 200 {
                    let id = text(&courses::question(&found.json(), kind)["id"]);
                    let call = self.admin.put(format!("{quiz}/questions/{id}/treatment")).if_match("*");
                    call.json(json!({ "treatment": treatment })).ok().await;
                }
            }
            Step::Override { score } => {
                if let Some(attempt) = self.attempts.last() {
                    let change = json!({ "score": score, "reason": "spoken" });
                    self.change(format!("admin/attempts/{attempt}"), change).await;
                }
            }
            Step::Regrade => {
                let done = self.admin.post(format!("{quiz}/regrade")).send().await;
                expect(done.status, &[200, 404]);
            }
        }
    }

    /// What is gone cannot be changed, and a score above the maximum is refused.
    async fn change(&self, path: String, change: Value) {
        let answer = self.admin.patch(path).if_match("*").json(change).send().await;
        expect(answer.status, &[200, 404, 409, 422]);
    }

    async fn check(&mut self, after: &Step) -> Result<(), TestCaseError> {
        for (learner, completed) in self.learners.iter().zip(&mut self.completed) {
            let seen = self.course.progress(learner).await;
            let figure = |name: &str| seen[name].as_u64().unwrap();
            prop_assert!(figure("percent") <= 100, "{} after {:?}", seen, after);
            prop_assert!(
                figure("lessons_completed") <= figure("lessons_total"),
                "{} after {:?}",
                seen,
                after
            );
            prop_assert!(figure("quizzes_passed") <= figure("quizzes_total"), "{} after {:?}", seen, after);
            let is_all = figure("lessons_total") + figure("quizzes_total") > 0 && figure("percent") == 100;
            let is_completed = seen["status"] == "completed";
            prop_assert!(is_completed || !is_all, "{} after {:?}", seen, after);
            match completed {
                Some(time) => {
                    prop_assert!(is_completed && seen["completed_at"] == *time, "{} after {:?}", seen, after);
                }
                None => *completed = is_completed.then(|| seen["completed_at"].clone()),
            }
        }
        Ok(())
    }
}

fn expect(status: u16, expected: &[u16]) {
    assert!(expected.contains(&status), "{status} is none of {expected:?}");
}

#[test]
fn completions_stay_and_progress_never_passes_the_whole() {
    let cases = if Kind::of_this_run() == Kind::Sqlite { 48 } else { 12 };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = TestServer::start();
    let (admin, learners) =
        runtime.block_on(async { (server.admin().await, server.learners(LEARNERS).await) });
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let (made, done) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let outcome = TestRunner::new(config).run(&vec(step(), 1..30), |steps| {
        made.set(made.get() + 1);
        runtime.block_on(async {
            let mut school = School::new(&admin, &learners, made.get()).await;
            for step in &steps {
                school.make(step).await;
                school.check(step).await?;
            }
            done.set(done.get() + school.completed.iter().flatten().count());
            Ok(())
        })
    });
    outcome.unwrap();
    println!("{cases} sequences, {} completions", done.get());
    assert!(done.get() > 0, "nobody completed anything");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
