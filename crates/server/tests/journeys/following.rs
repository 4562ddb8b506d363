//! Progress follows the course: what an author takes away is worked into completion, once, for everybody
//! concerned; and nothing that proves something is deleted by the way.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{
    courses::{self, Course, create, start},
    people::{Person, text},
    process::TestServer,
};

async fn complete(learner: &Person, lesson: &str) {
    learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;
}

/// Takes the quiz with one point of seven, which is 14 percent.
async fn take_in_part(learner: &Person, quiz: &str) {
    let attempt = start(learner, quiz).await;
    let questions = attempt["questions"].as_array().unwrap();
    let answers: Vec<Value> =
        questions.iter().map(|one| courses::answer(one, one["kind"] == "single_choice")).collect();
    let path = format!("attempts/{}/submission", text(&attempt["id"]));
    let done = learner.post(path).json(json!({ "answers": answers })).ok().await;
    assert_eq!((&done["score"], &done["passed"]), (&json!(1.0), &json!(false)), "{done}");
}

/// What an author does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Act {
    Unpublish(&'static str),
    Delete(&'static str),
    Mark(Option<i64>),
    Method(&'static str),
}

impl Act {
    /// Whether the quiz is in the way, or else the second lesson.
    fn is_about_the_quiz(self) -> bool {
        !matches!(self, Self::Unpublish("lessons") | Self::Delete("lessons"))
    }

    async fn perform(self, admin: &Person, course: &Course) {
        let path = |what: &str| match what {
            "lessons" => format!("admin/lessons/{}", course.lessons[1]),
            _ => format!("admin/quizzes/{}", course.quiz),
        };
        match self {
            Self::Unpublish(what) => {
                admin.edit(&path(what), json!({ "published": false })).await;
            }
            Self::Delete(what) => {
                let etag = admin.etag(&path(what)).await;
                let call = admin.delete(format!("{}?force=true", path(what))).if_match(&etag);
                call.send().await.expect(204);
            }
            Self::Mark(mark) => {
                admin.edit(&path("quizzes"), json!({ "pass_percent": mark })).await;
            }
            Self::Method(method) => {
                admin.edit(&path("quizzes"), json!({ "grading_method": method })).await;
            }
        }
    }
}

/// One learner is done but for what the author takes away, one but for more, one altogether.
async fn class(server: &TestServer, admin: &Person, slug: &str, act: Act) -> (Course, [Person; 3]) {
    let course = Course::published(admin, slug).await;
    let mut people = Vec::new();
    for name in ["almost", "behind", "done"] {
        let learner = server.learner(&format!("{name}-{slug}")).await;
        course.enrol(&learner).await;
        people.push(learner);
    }
    let [almost, behind, done] = <[Person; 3]>::try_from(people).ok().unwrap();
    for lesson in &course.lessons {
        complete(&done, lesson).await;
    }
    course.take_quiz(&done, true).await;
    complete(&almost, &course.lessons[0]).await;
    if act.is_about_the_quiz() {
        complete(&almost, &course.lessons[1]).await;
        take_in_part(&almost, &course.quiz).await;
        take_in_part(&behind, &course.quiz).await;
        if let Act::Method(_) = act {
            // The first counts, or the last one: here the last one is better.
            admin.edit(&format!("admin/quizzes/{}", course.quiz), json!({ "grading_method": "first" })).await;
            course.take_quiz(&almost, true).await;
        }
    } else {
        course.take_quiz(&almost, true).await;
        course.take_quiz(&behind, true).await;
    }
    (course, [almost, behind, done])
}

#[tokio::test]
async fn what_an_author_takes_away_is_worked_into_completion() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let acts = [
        Act::Unpublish("lessons"),
        Act::Delete("lessons"),
        Act::Unpublish("quizzes"),
        Act::Delete("quizzes"),
        Act::Mark(None),
        Act::Mark(Some(0)),
        Act::Mark(Some(14)),
        Act::Method("latest"),
        Act::Method("highest"),
    ];
    for (number, act) in acts.into_iter().enumerate() {
        let (course, [almost, behind, done]) = class(&server, &admin, &format!("course-{number}"), act).await;
        let before = course.progress(&done).await;
        assert_eq!(before["status"], "completed", "{act:?}: {before}");
        let waits = course.progress(&almost).await;
        assert_eq!((&waits["status"], &waits["completed_at"]), (&json!("active"), &Value::Null), "{act:?}");

        act.perform(&admin, &course).await;

        let now = course.progress(&almost).await;
        assert_eq!((&now["status"], &now["percent"]), (&json!("completed"), &json!(100)), "{act:?}: {now}");
        assert!(now["completed_at"].is_string(), "{act:?}: {now}");
        let still = course.progress(&behind).await;
        assert_eq!((&still["status"], &still["completed_at"]), (&json!("active"), &Value::Null), "{act:?}");
        assert!(still["percent"].as_i64().unwrap() < 100, "{act:?}: {still}");
        let kept = course.progress(&done).await;
        assert_eq!((&kept["status"], &kept["percent"]), (&json!("completed"), &json!(100)), "{act:?}");
        assert_eq!(kept["completed_at"], before["completed_at"], "{act:?}");
        let figures = admin.get(format!("admin/events/{}/statistics", course.id)).ok().await;
        assert_eq!(figures["pending"], 0, "{act:?}: {figures}");
        assert_eq!(figures["enrolments"], json!({ "active": 1, "completed": 2, "withdrawn": 0 }), "{act:?}");
        // Once more, and back: a completion stays with its time.
        if let Act::Unpublish("lessons") = act {
            admin.edit(&format!("admin/lessons/{}", course.lessons[1]), json!({ "published": true })).await;
            let longer = course.progress(&almost).await;
            assert_eq!((&longer["status"], &longer["percent"]), (&json!("completed"), &json!(66)));
            act.perform(&admin, &course).await;
            assert_eq!(course.progress(&almost).await["completed_at"], now["completed_at"]);
        }
    }
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn who_comes_back_and_what_comes_back_count_as_well() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "back").await;
    let (away, here) = (server.learner("away").await, server.learner("here").await);
    let (named, listed) = (server.learner("named").await, server.learner("listed").await);
    for learner in [&away, &here, &named, &listed] {
        course.enrol(learner).await;
        complete(learner, &course.lessons[0]).await;
        course.take_quiz(learner, true).await;
    }
    let enrolment = format!("events/{}/enrolment", course.slug);
    for learner in [&away, &named, &listed] {
        learner.delete(enrolment.as_str()).send().await.expect(204);
    }
    // With nothing published nobody is done; what comes back was done before.
    let [first, second] = [0, 1].map(|place: usize| format!("admin/lessons/{}", course.lessons[place]));
    admin.edit(&first, json!({ "published": false })).await;
    admin.remove(&second).await;
    assert_eq!(course.progress(&here).await["status"], "active");
    admin.edit(&first, json!({ "published": true })).await;
    let progress = course.progress(&here).await;
    assert_eq!((&progress["status"], &progress["percent"]), (&json!("completed"), &json!(100)));
    // Who left was not completed meanwhile, but is on coming back.
    let list = format!("admin/events/{}/enrolments?status=withdrawn", course.id);
    assert_eq!(admin.all(&list).await[0]["completed_at"], Value::Null);
    let back = away.put(enrolment.as_str()).ok().await;
    assert_eq!(back["status"], "completed", "{back}");
    let progress = course.progress(&away).await;
    assert_eq!((&progress["status"], &progress["percent"]), (&json!("completed"), &json!(100)));
    assert_eq!(progress["completed_at"], back["completed_at"]);
    // So are they whom an admin takes back, one by one or from a list.
    let class = format!("admin/events/{}/enrolments", course.id);
    let back = admin.put(format!("{class}/{}", named.id)).send().await.expect(200).json();
    assert_eq!(back["status"], "completed", "{back}");
    let list = format!("email\n{}\n", listed.email);
    admin.post(class.as_str()).bytes("text/csv", list).send().await.expect(200);
    for learner in [&named, &listed] {
        assert_eq!(course.progress(learner).await["status"], "completed");
    }
}

async fn all_but_pass(course: &Course, learner: &Person) {
    course.enrol(learner).await;
    for lesson in &course.lessons {
        complete(learner, lesson).await;
    }
    take_in_part(learner, &course.quiz).await;
}

/// More learners than a change is worked in for at once.
const MANY: usize = 55;

#[tokio::test]
async fn where_many_are_concerned_the_sweep_follows() {
    let mut server = TestServer::with(&[("LYCEUM_SWEEP_SECONDS", "86400")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, "crowd").await;
    let learners = server.learners(MANY).await;
    for group in learners.chunks(16) {
        join_all(group.iter().map(|learner| all_but_pass(&course, learner))).await;
    }
    let statistics = format!("admin/events/{}/statistics", course.id);
    let figures = admin.get(statistics.as_str()).ok().await;
    assert_eq!((&figures["pending"], &figures["enrolments"]["active"]), (&json!(0), &json!(MANY)));

    let quiz = format!("admin/quizzes/{}", course.quiz);
    admin.edit(&quiz, json!({ "pass_percent": 14 })).await;
    let figures = admin.get(statistics.as_str()).ok().await;
    assert_eq!((&figures["pending"], &figures["enrolments"]["completed"]), (&json!(MANY), &json!(0)));
    assert_eq!(server.run(&["db", "verify"]).code(), 0, "what is pending is no fault");

    // Another server, which was never told, finds them.
    server.set("LYCEUM_SWEEP_SECONDS", "1");
    server.restart();
    let deadline = Instant::now() + Duration::from_secs(120);
    while admin.get(statistics.as_str()).ok().await["pending"] != 0 {
        assert!(Instant::now() < deadline, "the sweep does not follow");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let figures = admin.get(statistics.as_str()).ok().await;
    assert_eq!(figures["enrolments"], json!({ "active": 0, "completed": MANY, "withdrawn": 0 }));
    let before = course.progress(&learners[0]).await;
    assert_eq!((&before["status"], &before["percent"]), (&json!("completed"), &json!(100)));

    // A higher mark counts at once, since nobody may complete the course by the one of before.
    admin.edit(&quiz, json!({ "pass_percent": 60 })).await;
    for row in admin.all(&format!("admin/events/{}/gradebook", course.id)).await {
        assert_eq!(row["grades"][0]["passed"], false, "{row}");
    }
    let after = course.progress(&learners[0]).await;
    assert_eq!((&after["status"], &after["percent"]), (&json!("completed"), &json!(66)));
    assert_eq!(after["completed_at"], before["completed_at"]);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn a_quiz_that_must_be_passed_has_questions() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "empty").await;
    let quizzes = format!("admin/lessons/{}/quizzes", course.lessons[0]);
    let post = |quiz: Value| admin.post(quizzes.as_str()).json(quiz).send();
    post(courses::quiz("new")).await.problem_code(409, "no_questions");
    let mut draft = courses::quiz("draft");
    draft["published"] = json!(false);
    let mut free = courses::quiz("free");
    free["pass_percent"] = json!(0);
    let draft = format!("admin/quizzes/{}", create(&admin, &quizzes, draft).await);
    let free = format!("admin/quizzes/{}", create(&admin, &quizzes, free).await);
    let patch = async |path: &str, changes: Value| {
        let etag = admin.etag(path).await;
        admin.patch(path).if_match(&etag).json(changes).send().await
    };
    let put = async |path: &str, questions: Value| {
        let etag = admin.etag(path).await;
        admin.put(format!("{path}/questions")).if_match(&etag).json(questions).send().await
    };
    let (publish, mark) = (json!({ "published": true }), json!({ "pass_percent": 50 }));
    let none = json!({ "questions": [] });
    for (path, change) in [(&draft, &publish), (&free, &mark)] {
        patch(path, change.clone()).await.problem_code(409, "no_questions");
        put(path, courses::every_kind()).await.expect(200);
        patch(path, change.clone()).await.expect(200);
        put(path, none.clone()).await.problem_code(409, "no_questions");
    }
    // What nobody has to pass may be empty, and is not published again while it is.
    patch(&draft, json!({ "published": false })).await.expect(200);
    put(&draft, none.clone()).await.expect(200);
    patch(&draft, publish).await.problem_code(409, "no_questions");
    patch(&free, json!({ "pass_percent": null })).await.expect(200);
    put(&free, none).await.expect(200);
    patch(&free, mark).await.problem_code(409, "no_questions");
}

#[tokio::test]
async fn completions_are_deleted_by_force_alone() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let event = create(&admin, "admin/events", courses::event("proof")).await;
    let path = format!("admin/events/{event}");
    let mut lessons = Vec::new();
    for slug in ["one", "two", "three"] {
        lessons.push(create(&admin, &format!("{path}/lessons"), courses::lesson(slug)).await);
    }
    admin.put_on(&path, &format!("{path}/status"), json!({ "status": "published" })).await;
    let (left, stays) = (server.learner("left").await, server.learner("stays").await);
    for learner in [&left, &stays] {
        learner.put("events/proof/enrolment").send().await.ok();
    }
    for lesson in &lessons[..2] {
        complete(&left, lesson).await;
    }
    left.delete("events/proof/enrolment").send().await.expect(204);
    // Opened alone is no proof.
    stays.put(format!("lessons/{}/progress", lessons[2])).json(json!({ "status": "started" })).ok().await;
    admin.remove(&format!("admin/lessons/{}", lessons[2])).await;

    let lesson = format!("admin/lessons/{}", lessons[0]);
    let remove = async |path: &str, force: &str| {
        let etag = admin.etag(path).await;
        admin.delete(format!("{path}{force}")).if_match(&etag).send().await
    };
    for (path, count) in [(&lesson, "1 completions"), (&path, "2 completions")] {
        let refused = remove(path, "").await.problem_code(409, "completions_exist");
        assert!(refused["detail"].as_str().unwrap().starts_with(count), "{refused}");
        admin.get(path.as_str()).ok().await;
    }
    remove(&lesson, "?force=true").await.expect(204);
    let entries = admin.all("admin/audit-log?action=lesson.delete").await;
    let gone =
        json!({ "attempts_deleted": 0, "lesson_completions_deleted": 1, "event_completions_deleted": 0 });
    assert_eq!(entries[0]["details"], gone);
    // The event itself was completed as well.
    left.put("events/proof/enrolment").ok().await;
    assert_eq!(left.all("me/enrolments").await[0]["status"], "completed");
    left.delete("events/proof/enrolment").send().await.expect(204);
    let refused = remove(&path, "").await.problem_code(409, "completions_exist");
    assert!(refused["detail"].as_str().unwrap().starts_with("2 completions"), "{refused}");
    remove(&path, "?force=true").await.expect(204);
    let entries = admin.all("admin/audit-log?action=event.delete").await;
    let gone =
        json!({ "attempts_deleted": 0, "lesson_completions_deleted": 1, "event_completions_deleted": 1 });
    assert_eq!(entries[0]["details"], gone);
    assert!(left.all("me/enrolments").await.is_empty());
}
