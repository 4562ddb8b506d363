//! A course is changed while learners are on it.

use std::sync::{Arc, Mutex};

use domain::{
    Id,
    identity::Role,
    learning::{
        Answer, EnrolmentStatus, EventStatus, GradingMethod, QuestionKey, Quiz, QuizAttempt, Response,
    },
};
use repositories::StorageExt;
use serde_json::json;
use services::{
    Caller, IfMatch, Once, ServiceError,
    courses::Outcome,
    identity::sessions::Me,
    learning::{admin::events::SetStatus, attempts, enrolments, progress},
};

use super::{
    deployment::Deployment,
    samples::{Bundle, small},
};

struct Classroom {
    deployment: Deployment,
    bundle: Bundle,
    learner: Caller,
    quiz: Id<Quiz>,
}

/// A published course with a learner on it.
async fn classroom() -> Classroom {
    let (deployment, bundle) = (Deployment::new(), small());
    let event = deployment.import(bundle.path()).await.unwrap().event_id;
    let admin = deployment.caller("admin", Role::Admin).await;
    let publish = SetStatus { id: event, expected: IfMatch::Any, status: EventStatus::Published };
    deployment.services.write(&admin, publish).await.unwrap();
    let learner = deployment.caller("learner", Role::Learner).await;
    let enrol = enrolments::Enrol { slug: "tea".to_owned() };
    deployment.services.write(&learner, enrol).await.unwrap();
    let quiz = deployment.tree("tea").await.unwrap().lesson("leaves").quizzes[0].0.id;
    Classroom { deployment, bundle, learner, quiz }
}

impl Classroom {
    async fn start(&self) -> Id<QuizAttempt> {
        let started = Arc::new(Mutex::new(None));
        let note = Arc::clone(&started);
        let once = Once {
            key: None,
            render: Arc::new(move |answer: &attempts::Started| {
                *note.lock().unwrap() = Some(answer.view.attempt.id);
                serde_json::Value::Null
            }),
        };
        let start = attempts::Start { quiz: self.quiz };
        self.deployment.services.create(&self.learner, start, once).await.unwrap();
        let id = started.lock().unwrap().take();
        id.unwrap()
    }

    /// Takes the quiz; the first question right or wrong, the second one right.
    async fn take(&self, right: bool) {
        let id = self.start().await;
        let services = &self.deployment.services;
        let view = services.attempt(&self.learner, id).await.unwrap();
        let answers = view.revision.questions.iter().map(|question| {
            let response = match &question.key {
                QuestionKey::Options(options) => {
                    Response::Options(options.iter().filter(|o| o.correct == right).map(|o| o.id).collect())
                }
                _ => Response::Number(2.0),
            };
            Answer { question_id: question.id, response, points_awarded: None }
        });
        let answers = Some(answers.collect());
        services.write(&self.learner, attempts::Submit { id, expected: None, answers }).await.unwrap();
    }

    async fn grade(&self) -> (f64, Option<bool>) {
        let (quiz, account) =
            (self.quiz, self.deployment.services.read(&self.learner, Me).await.unwrap().id());
        let grade = self
            .deployment
            .storage
            .read(move |uow| Box::pin(async move { uow.gradebook().grade(quiz, account).await }))
            .await
            .unwrap()
            .unwrap();
        (grade.score, grade.passed)
    }
}

#[tokio::test]
async fn what_attempts_hang_on_is_not_removed() {
    let mut room = classroom().await;
    room.start().await;
    let before = room.deployment.tree("tea").await.unwrap();

    room.bundle.list("/lessons").remove(0);
    room.bundle.set("/lessons/0/title", json!("Changed"));
    let error = room.deployment.import(room.bundle.path()).await.unwrap_err();
    let ServiceError::Conflict { code: "attempts_exist", detail } = &error else { panic!("{error:?}") };
    assert!(
        detail.starts_with("the bundle does not name lesson `leaves`, on which attempts hang"),
        "{detail}"
    );
    assert_eq!(room.deployment.tree("tea").await.unwrap(), before, "nothing at all was written");

    room.bundle = small();
    room.bundle.list("/lessons/0/quizzes").clear();
    room.bundle.save();
    let error = room.deployment.import(room.bundle.path()).await.unwrap_err();
    assert!(error.to_string().contains("quiz `leaves/quiz`"), "{error}");
    assert_eq!(room.deployment.tree("tea").await.unwrap(), before);

    room.bundle = small();
    room.bundle.list("/lessons").remove(1);
    room.bundle.save();
    let report = room.deployment.import(room.bundle.path()).await.unwrap();
    assert_eq!(report.lessons.removed, 1, "nothing hangs on the other lesson");
}

#[tokio::test]
async fn what_somebody_completed_is_not_removed_and_completion_follows_the_bundle() {
    let mut room = classroom().await;
    let lesson = room.deployment.tree("tea").await.unwrap().lesson("water").lesson.id;
    let record = progress::Record { lesson, change: progress::ProgressChange::Completed };
    room.deployment.services.write(&room.learner, record).await.unwrap();
    let own = || progress::Get { slug: "tea".to_owned() };
    let before = room.deployment.services.read(&room.learner, own()).await.unwrap();
    assert_eq!((before.enrolment.status, before.course.percent()), (EnrolmentStatus::Active, 33));

    room.bundle.list("/lessons").remove(1);
    room.bundle.save();
    let error = room.deployment.import(room.bundle.path()).await.unwrap_err();
    let ServiceError::Conflict { code: "completions_exist", detail } = &error else { panic!("{error:?}") };
    assert!(
        detail.starts_with("the bundle does not name lesson `water`, on which completions hang"),
        "{detail}"
    );

    // Without the other lesson everything is done.
    room.bundle = small();
    room.bundle.list("/lessons").remove(0);
    room.bundle.save();
    room.deployment.import(room.bundle.path()).await.unwrap();
    let after = room.deployment.services.read(&room.learner, own()).await.unwrap();
    assert_eq!((after.enrolment.status, after.course.percent()), (EnrolmentStatus::Completed, 100));
    assert!(after.enrolment.completed_at.is_some());
}

#[tokio::test]
async fn a_published_course_stays_published_and_attempts_keep_their_questions() {
    let mut room = classroom().await;
    let attempt = room.start().await;
    room.bundle.set(
        "/lessons/0/quizzes/0/questions",
        json!([
            {"kind": "numeric", "prompt": "New?", "points": 1, "value": 1, "tolerance": 0}
        ]),
    );
    let report = room.deployment.import(room.bundle.path()).await.unwrap();
    assert_eq!(report.outcome, Outcome::Updated);
    assert_eq!(room.deployment.tree("tea").await.unwrap().event.status, EventStatus::Published);
    let view = room.deployment.services.attempt(&room.learner, attempt).await.unwrap();
    let prompts: Vec<_> = view.revision.questions.iter().map(|question| question.prompt.as_str()).collect();
    assert_eq!(prompts, ["1?", "2?"]);
}

#[tokio::test]
async fn grades_follow_the_grading_method_and_the_mark() {
    let mut room = classroom().await;
    room.take(true).await;
    room.take(false).await;
    assert_eq!(room.grade().await, (2.0, Some(true)), "the highest counts");

    room.bundle.document["lessons"][0]["quizzes"][0]["grading_method"] = json!(GradingMethod::Latest);
    room.bundle.save();
    room.deployment.import(room.bundle.path()).await.unwrap();
    assert_eq!(room.grade().await, (1.0, Some(true)));

    room.bundle.set("/lessons/0/quizzes/0/pass_percent", json!(51));
    room.deployment.import(room.bundle.path()).await.unwrap();
    assert_eq!(room.grade().await, (1.0, Some(false)));
}
