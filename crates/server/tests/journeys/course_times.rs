//! When a course may be read, and when one may get on in it: before it begins, after it ends, archived, left.

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{Course, start},
    people::{Person, text},
    process::TestServer,
};

const PAST: &str = "2020-01-01T00:00:00Z";
const FUTURE: &str = "2999-01-01T00:00:00Z";

struct Stage {
    server: TestServer,
    admin: Person,
    course: Course,
    /// A file in the first lesson.
    file: String,
    learner: Person,
    stranger: Person,
}

impl Stage {
    /// A course with a learner who took its quiz, and somebody who is not enrolled.
    async fn new(slug: &str) -> Self {
        let server = TestServer::start();
        let admin = server.admin().await;
        let course = Course::published(&admin, slug).await;
        let materials = format!("admin/lessons/{}/materials", course.lessons[0]);
        let made = admin.post(materials).json(json!({ "kind": "file", "title": "Notes" })).ok().await;
        let file = text(&made["id"]);
        let etag = admin.etag(&format!("admin/materials/{file}")).await;
        let put = admin.put(format!("admin/materials/{file}/content")).if_match(&etag);
        let name = "attachment; filename=\"a.txt\"";
        put.header("content-disposition", name).bytes("text/plain", "a").send().await.ok();
        let (learner, stranger) = (server.learner("ada").await, server.learner("eve").await);
        course.enrol(&learner).await;
        Self { server, admin, course, file, learner, stranger }
    }

    /// What stands inside the course.
    fn inside(&self) -> Vec<String> {
        let lesson = format!("lessons/{}", self.course.lessons[0]);
        vec![
            format!("{lesson}/materials"),
            format!("{lesson}/quizzes"),
            lesson,
            format!("materials/{}/content", self.file),
            format!("quizzes/{}", self.course.quiz),
        ]
    }

    /// What everybody sees of a published course.
    fn outside(&self) -> [String; 2] {
        let event = format!("events/{}", self.course.slug);
        [format!("{event}/lessons"), event]
    }

    async fn reads(&self, person: &Api, paths: &[String], status: u16, code: &str) {
        for path in paths {
            let seen = person.get(path.as_str()).send().await.expect(status);
            if status >= 400 {
                assert_eq!(seen.json()["code"], code, "{path}: {seen}");
            }
        }
    }

    /// Notes progress and starts an attempt.
    async fn studies(&self, person: &Api, status: u16, code: &str) {
        let lesson = format!("lessons/{}/progress", self.course.lessons[0]);
        person.put(lesson).json(json!({ "status": "started" })).send().await.problem_code(status, code);
        let attempts = format!("quizzes/{}/attempts", self.course.quiz);
        person.post(attempts).send().await.problem_code(status, code);
    }

    async fn edit(&self, changes: Value) {
        self.admin.edit(&format!("admin/events/{}", self.course.id), changes).await;
    }

    fn enrolment(&self) -> String {
        format!("events/{}/enrolment", self.course.slug)
    }

    /// The learner's submitted attempt is there with its result.
    async fn keeps_results(&self, attempt: &Value) {
        let path = format!("attempts/{}", text(&attempt["id"]));
        let seen = self.learner.get(path).ok().await;
        assert_eq!(seen["score"], attempt["score"], "{seen}");
        let list = self.learner.get(format!("quizzes/{}/attempts", self.course.quiz)).ok().await;
        assert_eq!(list["items"][0]["score"], attempt["score"], "{list}");
    }
}

#[tokio::test]
async fn before_it_begins_one_enrols_and_reads_nothing_inside() {
    let stage = Stage::new("early").await;
    let (learner, stranger) = (&stage.learner, &stage.stranger);
    stage.edit(json!({ "starts_at": FUTURE })).await;
    stage.reads(learner, &stage.outside(), 200, "").await;
    stage.reads(learner, &stage.inside(), 403, "not_started").await;
    stage.studies(learner, 403, "not_started").await;
    assert_eq!(stage.course.progress(learner).await["percent"], 0);
    // Who is not enrolled is told that first, and may enrol.
    stage.reads(stranger, &stage.inside(), 403, "enrolment_required").await;
    stranger.put(stage.enrolment()).send().await.expect(201);
    stage.reads(stranger, &stage.inside(), 403, "not_started").await;
    // Admins look at files as before.
    stage.admin.get(format!("materials/{}/content", stage.file)).send().await.expect(200);
    stage.edit(json!({ "starts_at": PAST })).await;
    stage.reads(learner, &stage.inside(), 200, "").await;
    stage.course.take_quiz(learner, true).await;
}

#[tokio::test]
async fn after_its_end_it_is_only_read() {
    let stage = Stage::new("ended").await;
    let (learner, stranger) = (&stage.learner, &stage.stranger);
    let done = stage.course.take_quiz(learner, true).await;
    stage.edit(json!({ "ends_at": PAST })).await;
    stage.reads(learner, &[stage.outside().to_vec(), stage.inside()].concat(), 200, "").await;
    stage.studies(learner, 403, "ended").await;
    stage.keeps_results(&done).await;
    assert_eq!(stage.course.progress(learner).await["quizzes_passed"], 1);
    // Nobody comes in any more; who is in stays, and may leave.
    stranger.put(stage.enrolment()).send().await.problem_code(403, "ended");
    learner.put(stage.enrolment()).send().await.expect(200);
    learner.delete(stage.enrolment()).send().await.expect(204);
    learner.put(stage.enrolment()).send().await.problem_code(403, "ended");
    stage.keeps_results(&done).await;
    // An end that is put off, or taken back, lets them go on.
    for ends in [json!(FUTURE), Value::Null] {
        stage.edit(json!({ "ends_at": ends })).await;
        learner.put(stage.enrolment()).send().await.ok();
        stage.course.take_quiz(learner, true).await;
    }
}

#[tokio::test]
async fn archived_it_is_read_by_those_who_are_enrolled() {
    let stage = Stage::new("archived-course").await;
    let (learner, stranger) = (&stage.learner, &stage.stranger);
    let done = stage.course.take_quiz(learner, true).await;
    let open = start(learner, &stage.course.quiz).await;
    let before = stage.course.progress(learner).await;
    stage.course.set_status(&stage.admin, "archived").await;

    let everything = [stage.outside().to_vec(), stage.inside()].concat();
    stage.reads(learner, &everything, 200, "").await;
    for path in stage.outside() {
        let seen = learner.get(path).send().await;
        assert_eq!(seen.header("cache-control"), Some("private, no-cache"), "{seen}");
    }
    assert_eq!(stage.course.progress(learner).await, before);
    stage.keeps_results(&done).await;
    stage.studies(learner, 403, "archived").await;
    // What was open is handed in.
    let path = format!("attempts/{}", text(&open["id"]));
    let handed_in = stage.admin.get(format!("admin/{path}")).ok().await;
    assert_eq!(handed_in["submission"], "overdue", "{handed_in}");
    let late = learner.put(format!("{path}/answers")).json(json!({ "answers": [] })).send().await;
    late.problem_code(409, "attempt_submitted");
    // For others it is not there, whether they ask with a session or without, and nobody comes in.
    for person in [&**stranger, &stage.server.api()] {
        stage.reads(person, &stage.outside(), 404, "not_found").await;
    }
    stage.reads(stranger, &stage.inside(), 404, "not_found").await;
    stranger.put(stage.enrolment()).send().await.problem(404);
    // Nor is it for who has left.
    learner.delete(stage.enrolment()).send().await.expect(204);
    stage.reads(learner, &everything, 404, "not_found").await;
    stage.keeps_results(&done).await;
    learner.put(stage.enrolment()).send().await.problem(404);

    stage.course.set_status(&stage.admin, "published").await;
    learner.put(stage.enrolment()).send().await.expect(200);
    stage.reads(learner, &everything, 200, "").await;
    stage.course.take_quiz(learner, true).await;
}

#[tokio::test]
async fn who_has_left_keeps_results_and_saves_nothing() {
    let stage = Stage::new("left").await;
    let learner = &stage.learner;
    let done = stage.course.take_quiz(learner, true).await;
    let open = start(learner, &stage.course.quiz).await;
    learner.delete(stage.enrolment()).send().await.expect(204);
    stage.keeps_results(&done).await;
    stage.reads(learner, &stage.outside(), 200, "").await;
    stage.reads(learner, &stage.inside(), 403, "enrolment_required").await;
    stage.studies(learner, 403, "enrolment_required").await;
    let path = format!("attempts/{}", text(&open["id"]));
    let save = learner.put(format!("{path}/answers")).json(json!({ "answers": [] }));
    save.send().await.problem_code(409, "attempt_submitted");
    let late = learner.post(format!("{path}/submission")).json(json!({ "answers": [] })).ok().await;
    assert_eq!(late["submission"], "overdue", "{late}");
    // Who comes back begins anew.
    learner.put(stage.enrolment()).send().await.expect(200);
    assert_eq!(start(learner, &stage.course.quiz).await["number"], 3);
}
