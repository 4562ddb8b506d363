//! The people and the course of these tests, and ways to create more of them.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{Course, add_quiz, create, event, every_kind, lesson, link, quiz, start},
    people::{Person, credentials, text},
    process::TestServer,
};

/// A published course, somebody of each role, and another learner; all are enrolled.
pub struct World {
    server: Option<TestServer>,
    pub api: Api,
    pub admin: Person,
    pub operator: Person,
    pub learner: Person,
    pub other: Person,
    pub course: Course,
    /// Ids of a file and of a link in the first lesson.
    pub file: String,
    pub link: String,
    counter: AtomicU64,
}

impl World {
    /// On a server of its own.
    pub async fn new() -> Self {
        // The matrix fails to log in often enough to be throttled otherwise.
        let server = TestServer::with(&[("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", "1000000")]);
        let world = Self::of(server.admin().await).await;
        Self { server: Some(server), ..world }
    }

    /// On the server of that admin.
    pub async fn of(admin: Person) -> Self {
        let api = admin.anonymous();
        let operator = admin.account("operator", "olga").await;
        let (learner, other) = (Person::register(&api, "lena").await, Person::register(&api, "otto").await);
        let course = Course::published(&admin, "open-course").await;
        for person in [&admin, &operator, &learner, &other] {
            course.enrol(person).await;
        }
        let file = material_with_file(&admin, &course.lessons[0]).await;
        let link =
            create(&admin, &format!("admin/lessons/{}/materials", course.lessons[0]), link("Reading")).await;
        let counter = AtomicU64::new(0);
        Self { server: None, api, admin, operator, learner, other, course, file, link, counter }
    }

    /// Its own server.
    pub fn server(&self) -> &TestServer {
        self.server.as_ref().expect("a world on a server of its own")
    }

    /// A name that was not used before.
    pub fn fresh(&self, what: &str) -> String {
        format!("{what}-{}", self.counter.fetch_add(1, Ordering::Relaxed))
    }

    /// The person of a role.
    pub fn person(&self, role: &str) -> Person {
        match role {
            "learner" => self.learner.clone(),
            "operator" => self.operator.clone(),
            "admin" => self.admin.clone(),
            other => panic!("no such role: {other}"),
        }
    }

    /// Another session of the person of a role.
    pub async fn session(&self, role: &str) -> Person {
        self.person(role).log_in_again().await
    }

    /// A new account of a role, enrolled.
    pub async fn account(&self, role: &str) -> Person {
        let person = self.admin.account(role, &self.fresh(role)).await;
        self.course.enrol(&person).await;
        person
    }

    /// A draft event.
    pub async fn event(&self) -> String {
        create(&self.admin, "admin/events", event(&self.fresh("event"))).await
    }

    /// A lesson of a new draft event.
    pub async fn lesson(&self) -> String {
        let event = self.event().await;
        create(&self.admin, &format!("admin/events/{event}/lessons"), lesson("only")).await
    }

    /// A link in a new lesson.
    pub async fn link(&self) -> String {
        let lesson = self.lesson().await;
        create(&self.admin, &format!("admin/lessons/{lesson}/materials"), link("Reading")).await
    }

    /// A quiz of a new lesson.
    pub async fn quiz(&self) -> String {
        let lesson = self.lesson().await;
        add_quiz(&self.admin, &lesson, quiz("only"), every_kind()).await
    }

    /// An open attempt of a person at the course's quiz; the attempt.
    pub async fn attempt(&self, person: &Person) -> Value {
        start(person, &self.course.quiz).await
    }

    /// The id of a submitted attempt of the learner.
    pub async fn submitted(&self) -> String {
        text(&self.course.take_quiz(&self.learner, true).await["id"])
    }

    /// Id of a quiz and an account with an accommodation.
    pub async fn accommodation(&self) -> String {
        let quiz = self.quiz().await;
        let path = format!("admin/quizzes/{quiz}/accommodations/{}", self.learner.id);
        let body = json!({ "extra_seconds": 60, "extra_attempts": 1 });
        self.admin.put(&path).header("if-none-match", "*").json(body).ok().await;
        path
    }

    /// Address, password and name of somebody new.
    pub fn newcomer(&self) -> Value {
        let name = self.fresh("newcomer");
        let (email, password) = credentials(&name);
        json!({ "email": email, "password": password, "display_name": name })
    }
}

/// A material with a small text file.
async fn material_with_file(admin: &Person, lesson: &str) -> String {
    let body = json!({ "kind": "file", "title": "Notes" });
    let id = create(admin, &format!("admin/lessons/{lesson}/materials"), body).await;
    let etag = admin.etag(&format!("admin/materials/{id}")).await;
    let path = format!("admin/materials/{id}/content");
    let call =
        admin.put(path).if_match(&etag).header("content-disposition", "attachment; filename=\"notes.txt\"");
    call.bytes("text/plain", "What to remember.\n").send().await.ok();
    id
}
