//! The people and the course of these tests, and ways to create more of them.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{Course, add_quiz, create, event, every_kind, lesson, link, quiz, start},
    people::{Person, credentials, text},
    posts,
    process::TestServer,
};

/// Callers of every kind, from the least privileged. `ungranted` is an operator without grants.
pub const ROLES: [&str; 8] = [
    "learner",
    "ungranted",
    "operator:draft",
    "operator:approve",
    "operator:manage",
    "operator:analyse",
    "operator:audit",
    "admin",
];

/// A published course, somebody of each role, and another learner; all are enrolled.
pub struct World {
    server: Option<TestServer>,
    pub api: Api,
    pub admin: Person,
    pub operator: Person,
    /// Drafts what is reviewed: nobody reviews a text of their own.
    pub drafter: Person,
    /// By [`ROLES`], those of the desk.
    at_the_desk: Vec<(&'static str, Person)>,
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
        let server = TestServer::with(&[
            ("LYCEUM_LOGIN_FAILURES", "1000000"),
            ("LYCEUM_DESK_BACKOFF_SECONDS", "0"),
            ("LYCEUM_DESK_SENDING_MINIMUM_SECONDS", "1"),
        ]);
        let world = Self::of(server.admin().await).await;
        Self { server: Some(server), ..world }
    }

    /// On the server of that admin.
    pub async fn of(admin: Person) -> Self {
        let api = admin.anonymous();
        let operator = admin.account("operator", "olga").await;
        let drafter = admin.operator("drafter", &["draft"]).await;
        let (learner, other) = (Person::register(&api, "lena").await, Person::register(&api, "otto").await);
        let course = Course::published(&admin, "open-course").await;
        let mut at_the_desk = Vec::new();
        for role in ROLES.into_iter().filter(|role| grants(role).is_some()) {
            at_the_desk.push((role, of_role(&admin, role, &role.replace(':', "-")).await));
        }
        for person in
            [&admin, &operator, &learner, &other].into_iter().chain(at_the_desk.iter().map(|(_, p)| p))
        {
            course.enrol(person).await;
        }
        let file = material_with_file(&admin, &course.lessons[0]).await;
        let link =
            create(&admin, &format!("admin/lessons/{}/materials", course.lessons[0]), link("Reading")).await;
        let counter = AtomicU64::new(0);
        Self {
            server: None,
            api,
            admin,
            operator,
            drafter,
            at_the_desk,
            learner,
            other,
            course,
            file,
            link,
            counter,
        }
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
            other => {
                let found = self.at_the_desk.iter().find(|(role, _)| *role == other);
                found.unwrap_or_else(|| panic!("no such role: {other}")).1.clone()
            }
        }
    }

    /// Another session of the person of a role.
    pub async fn session(&self, role: &str) -> Person {
        self.person(role).log_in_again().await
    }

    /// A new account of a role, enrolled.
    pub async fn account(&self, role: &str) -> Person {
        let person = of_role(&self.admin, role, &self.fresh(&role.replace(':', "-"))).await;
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

    /// A reference table, each in its turn, and a new row of it.
    pub fn reference_row(&self) -> (&'static str, Value) {
        let turn = self.counter.fetch_add(1, Ordering::Relaxed);
        let name = format!("ROW-{turn}");
        match turn % 6 {
            0 => ("archetypes", json!({ "name": name })),
            1 => ("power-tiers", json!({ "name": name, "follower_threshold": 5 })),
            2 => ("competitor-categories", json!({ "name": name })),
            3 => ("kpi-types", json!({ "name": name, "aggregation_type": "sum" })),
            4 => ("escalation-reasons", json!({ "name": name, "severity": "HIGH" })),
            _ => ("champion-tiers", json!({ "name": name, "min_engagement": 5, "benefits": "A badge" })),
        }
    }

    /// The path of a row of a reference table that nothing else uses.
    pub async fn reference(&self) -> String {
        let (kind, row) = self.reference_row();
        let table = format!("engagement/reference/{kind}");
        let made = self.admin.post(&table).json(row).ok().await;
        format!("{table}/{}", text(&made["id"]))
    }

    /// A post that was never sent in, in a category of its own.
    pub fn draft(&self) -> Value {
        let name = self.fresh("post");
        let mut post = posts::post(&name);
        post["keyword_categories"] = json!([name]);
        post["author"]["platform_id"] = json!(name);
        post
    }

    /// Id and category of a new post by an author of its own.
    pub async fn post(&self) -> (String, String) {
        let draft = self.draft();
        let made = self.admin.post("engagement/posts").json(draft.clone()).send().await.expect(201).json();
        (text(&made["id"]), text(&draft["keyword_categories"][0]))
    }

    /// Id and token of a new post that somebody works on.
    pub async fn claimed(&self) -> (String, String) {
        let (id, category) = self.post().await;
        (id, self.claim(&category).await)
    }

    /// Claims the one post of a category; the token.
    async fn claim(&self, category: &str) -> String {
        let body = json!({ "category": category });
        let claimed = self.admin.post("engagement/posts/claims").json(body).ok().await;
        text(&claimed["items"][0]["lease"]["token"])
    }

    /// Id of a post that failed too often. Needs a server that lets nothing wait after a failure.
    pub async fn parked(&self) -> String {
        let (id, category) = self.post().await;
        for _ in 0..5 {
            let token = self.claim(&category).await;
            let outcome = self.admin.post(format!("engagement/posts/{id}/outcome"));
            let body = json!({ "outcome": "failed", "message": "no answer" });
            outcome.header("lease-token", &token).json(body).ok().await;
        }
        id
    }

    /// Id of the author of a new post, who was seen again with more followers.
    pub async fn author(&self) -> String {
        let mut draft = self.draft();
        self.admin.post("engagement/posts").json(draft.clone()).send().await.expect(201);
        draft["observed_at"] = json!("2026-03-02T08:00:00Z");
        draft["author"]["follower_count"] = json!(10);
        text(&self.admin.post("engagement/posts").json(draft).ok().await["author"]["id"])
    }

    /// Id of a decision on a new post.
    pub async fn decision(&self) -> String {
        let (id, _) = self.post().await;
        let path = format!("engagement/posts/{id}/decisions");
        text(&self.admin.post(path).json(posts::decision()).ok().await["id"])
    }

    /// Address, password and name of somebody new.
    pub fn newcomer(&self) -> Value {
        let name = self.fresh("newcomer");
        let (email, password) = credentials(&name);
        json!({ "email": email, "password": password, "display_name": name })
    }
}

/// What an operator of [`ROLES`] was granted; `None`: another role.
fn grants(role: &str) -> Option<Vec<&str>> {
    match role.strip_prefix("operator:") {
        Some(grant) => Some(vec![grant]),
        None => (role == "ungranted").then(Vec::new),
    }
}

/// A new account of a role.
async fn of_role(admin: &Person, role: &str, name: &str) -> Person {
    match grants(role) {
        Some(grants) => admin.operator(name, &grants).await,
        None => admin.account(role, name).await,
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
