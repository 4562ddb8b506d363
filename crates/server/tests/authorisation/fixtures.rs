//! For each operation a request that succeeds, on data that nothing else depends on.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{
    client::{Api, Call},
    courses::{answers, event, every_kind, lesson, link, quiz},
    people::{Person, credentials, text},
    posts,
    samples::first_steps,
    zips::of_folder,
};
use crate::{table::Row, world::World};

/// A request, and who may send it.
pub struct Prepared {
    /// Has the role asked for, and owns what the path names.
    pub who: Person,
    pub method: Method,
    pub path: String,
    pub query: Vec<(&'static str, String)>,
    pub headers: Vec<(&'static str, String)>,
    /// Media type and content.
    pub content: Option<(&'static str, Vec<u8>)>,
}

impl Prepared {
    pub fn new(who: Person, row: &Row, path: String) -> Self {
        let method = row.method.parse().expect("a method");
        Self { who, method, path, query: Vec::new(), headers: Vec::new(), content: None }
    }

    pub fn query(mut self, name: &'static str, value: &str) -> Self {
        self.query.push((name, value.to_owned()));
        self
    }

    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn json(mut self, body: &Value) -> Self {
        self.content = Some(("application/json", body.to_string().into_bytes()));
        self
    }

    /// On the present version of what is at a path.
    pub async fn on(self, admin: &Person, path: &str) -> Self {
        let etag = admin.etag(path).await;
        self.header("if-match", &etag)
    }

    /// The request as somebody sends it.
    pub fn call(&self, api: &Api) -> Call {
        let mut call = api.call(self.method.clone(), self.path.as_str());
        for (name, value) in &self.query {
            call = call.query(name, value);
        }
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        match &self.content {
            Some((kind, content)) => call.bytes(kind, content.clone()),
            None => call,
        }
    }
}

impl World {
    /// A request of that operation which succeeds for somebody of that role.
    #[expect(clippy::too_many_lines, reason = "one arm an operation")]
    pub async fn prepare(&self, row: &Row, role: &str) -> Prepared {
        let (admin, course) = (&self.admin, &self.course);
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let of = |who: Person, path: String| Prepared::new(who, row, path);
        // With an id in place of `{id}` (or a slug in place of `{slug}`), called by the person of the role.
        let at = |id: &str| of(self.person(role), place.replace("{id}", id).replace("{slug}", id));
        match (row.method, place) {
            ("POST", "auth/register") => at("").json(&self.newcomer()),
            ("POST", "auth/login") => {
                let who = self.person(role);
                at("").json(&json!({ "email": who.email, "password": who.password }))
            }
            // These end sessions, so they never use a person that is still needed.
            ("POST", "auth/logout") => of(self.session(role).await, place.to_owned()),
            ("POST", "auth/logout-all") => of(self.account(role).await, place.to_owned()),
            ("DELETE", "me") => {
                let who = self.account(role).await;
                let body = json!({ "password": who.password });
                of(who, place.to_owned()).json(&body)
            }
            ("PATCH", "auth/me") => {
                let who = self.account(role).await;
                of(who, place.to_owned()).json(&json!({ "display_name": "Another name" }))
            }
            ("PUT", "auth/password") => {
                let who = self.account(role).await;
                let body =
                    json!({ "current_password": who.password, "new_password": "another long secret 5" });
                of(who, place.to_owned()).json(&body)
            }
            ("DELETE", "auth/sessions/{id}") => {
                let who = self.account(role).await;
                let again = who.log_in_again().await;
                let sessions = again.get("auth/sessions").ok().await;
                let rows = sessions["items"].as_array().expect("sessions");
                let ended = rows.iter().find(|row| row["current"] == false).expect("another session");
                of(again, place.replace("{id}", &text(&ended["id"])))
            }
            (
                "GET" | "PUT",
                "events/{slug}"
                | "events/{slug}/lessons"
                | "events/{slug}/enrolment"
                | "events/{slug}/progress",
            ) => at(&course.slug),
            ("DELETE", "events/{slug}/enrolment") => {
                let who = self.account(role).await;
                of(who, place.replace("{slug}", &course.slug))
            }
            ("GET", "lessons/{id}" | "lessons/{id}/materials" | "lessons/{id}/quizzes") => {
                at(&course.lessons[0])
            }
            ("PUT", "lessons/{id}/progress") => at(&course.lessons[1]).json(&json!({ "status": "started" })),
            ("GET", "materials/{id}/content") => at(&self.file),
            ("GET", "quizzes/{id}" | "quizzes/{id}/attempts") | ("POST", "quizzes/{id}/attempts") => {
                at(&course.quiz)
            }
            ("GET", "attempts/{id}") => at(&text(&self.attempt(&self.person(role)).await["id"])),
            ("PUT", "attempts/{id}/answers") | ("POST", "attempts/{id}/submission") => {
                let attempt = self.attempt(&self.person(role)).await;
                at(&text(&attempt["id"])).json(&answers(&attempt, true))
            }

            ("GET", "admin/events/{id}/learners/{account_id}") => {
                let path = place.replace("{id}", &course.id).replace("{account_id}", &self.learner.id);
                of(self.person(role), path)
            }
            ("PUT" | "DELETE", "admin/events/{id}/enrolments/{account_id}") => {
                let path =
                    place.replace("{id}", &self.event().await).replace("{account_id}", &self.learner.id);
                if row.method == "DELETE" {
                    admin.put(&path).ok().await;
                }
                of(self.person(role), path)
            }
            ("POST", "admin/events/{id}/enrolments") => {
                let mut request = at(&self.event().await);
                request.content = Some(("text/csv", format!("email\n{}\n", self.learner.email).into()));
                request
            }

            ("POST", "admin/events") => at("").json(&event(&self.fresh("event"))),
            ("GET", place) if place.starts_with("admin/events/{id}") => at(&course.id),
            (
                "PATCH" | "DELETE",
                "admin/events/{id}" | "admin/lessons/{id}" | "admin/materials/{id}" | "admin/quizzes/{id}",
            ) => {
                let id = match place {
                    "admin/events/{id}" => self.event().await,
                    "admin/lessons/{id}" => self.lesson().await,
                    "admin/materials/{id}" => self.link().await,
                    _ => self.quiz().await,
                };
                let request = at(&id).on(admin, &place.replace("{id}", &id)).await;
                if row.method == "PATCH" {
                    request.json(&json!({ "title": "Another title" }))
                } else {
                    request
                }
            }
            ("PUT", "admin/events/{id}/status") => {
                let id = self.event().await;
                at(&id).on(admin, &format!("admin/events/{id}")).await.json(&json!({ "status": "published" }))
            }
            ("PUT", "admin/events/{id}/lesson-order") => {
                let id = self.event().await;
                let mut ids = Vec::new();
                for slug in ["one", "two"] {
                    let made = admin.post(format!("admin/events/{id}/lessons")).json(lesson(slug)).ok().await;
                    ids.insert(0, made["id"].clone());
                }
                at(&id).on(admin, &format!("admin/events/{id}")).await.json(&json!({ "ids": ids }))
            }
            ("POST", "admin/events/{id}/lessons") => at(&self.event().await).json(&lesson("new")),
            ("POST", "admin/imports") => {
                let mut request = at("");
                request.content = Some(("application/zip", of_folder(&first_steps(), "")));
                request
            }

            ("GET", place) if place.starts_with("admin/lessons/{id}") => at(&course.lessons[0]),
            ("POST", "admin/lessons/{id}/materials") => at(&self.lesson().await).json(&link("Reading")),
            ("PUT", "admin/lessons/{id}/quiz-order") => {
                let id = self.lesson().await;
                let mut ids = Vec::new();
                for slug in ["one", "two"] {
                    let mut new = quiz(slug);
                    new["published"] = json!(false);
                    let made = admin.post(format!("admin/lessons/{id}/quizzes")).json(new).ok().await;
                    ids.insert(0, made["id"].clone());
                }
                at(&id).on(admin, &format!("admin/lessons/{id}")).await.json(&json!({ "ids": ids }))
            }
            ("PUT", "admin/lessons/{id}/material-order") => {
                let id = self.lesson().await;
                let mut ids = Vec::new();
                for title in ["One", "Two"] {
                    let made =
                        admin.post(format!("admin/lessons/{id}/materials")).json(link(title)).ok().await;
                    ids.insert(0, made["id"].clone());
                }
                at(&id).on(admin, &format!("admin/lessons/{id}")).await.json(&json!({ "ids": ids }))
            }
            ("GET", "admin/materials/{id}") => at(&self.link),
            ("PUT", "admin/materials/{id}/content") => {
                let lesson = self.lesson().await;
                let body = json!({ "kind": "file", "title": "Notes" });
                let made = admin.post(format!("admin/lessons/{lesson}/materials")).json(body).ok().await;
                let id = text(&made["id"]);
                let mut request = at(&id).on(admin, &format!("admin/materials/{id}")).await;
                request
                    .headers
                    .push(("content-disposition", "attachment; filename=\"notes.txt\"".to_owned()));
                request.content = Some(("text/plain", b"What to remember.\n".to_vec()));
                request
            }

            ("POST", "admin/lessons/{id}/quizzes") => {
                let mut new = quiz("new");
                new["published"] = json!(false);
                at(&self.lesson().await).json(&new)
            }
            ("GET", "admin/quizzes/{id}" | "admin/quizzes/{id}/preview" | "admin/quizzes/{id}/attempts") => {
                at(&course.quiz)
            }
            ("PUT", "admin/quizzes/{id}/questions") => {
                let id = self.quiz().await;
                let questions = json!({ "questions": [every_kind()["questions"][3]] });
                at(&id).on(admin, &format!("admin/quizzes/{id}")).await.json(&questions)
            }
            ("PUT", "admin/quizzes/{id}/questions/{question_id}/treatment") => {
                let id = self.quiz().await;
                let quiz = format!("admin/quizzes/{id}");
                let question = text(&admin.get(quiz.as_str()).ok().await["questions"][0]["id"]);
                let path = place.replace("{id}", &id).replace("{question_id}", &question);
                let body = json!({ "treatment": "excluded" });
                of(self.person(role), path).on(admin, &quiz).await.json(&body)
            }
            ("GET" | "DELETE", "admin/quizzes/{id}/accommodations/{account_id}") => {
                let path = self.accommodation().await;
                let request = of(self.person(role), path.clone());
                if row.method == "DELETE" { request.on(admin, &path).await } else { request }
            }
            ("PUT", "admin/quizzes/{id}/accommodations/{account_id}") => {
                let path =
                    place.replace("{id}", &self.quiz().await).replace("{account_id}", &self.learner.id);
                let body =
                    json!({ "extra_seconds": 60, "extra_attempts": 1, "closes_at": "2999-01-01T00:00:00Z" });
                of(self.person(role), path).header("if-none-match", "*").json(&body)
            }
            ("POST", "admin/quizzes/{id}/regrade") => {
                let id = self.quiz().await;
                at(&id).on(admin, &format!("admin/quizzes/{id}")).await
            }
            ("GET", "admin/attempts/{id}") => at(&self.submitted().await),
            ("PATCH", "admin/attempts/{id}") => {
                let id = self.submitted().await;
                let body = json!({ "score": 1.0, "reason": "a second look" });
                at(&id).on(admin, &format!("admin/attempts/{id}")).await.json(&body)
            }

            ("POST", "admin/accounts") => {
                let mut body = self.newcomer();
                body["role"] = json!("operator");
                at("").json(&body)
            }
            ("GET", "admin/accounts/{id}") => at(&self.learner.id),
            ("PATCH", "admin/accounts/{id}") => {
                let id = self.account("learner").await.id;
                let path = format!("admin/accounts/{id}");
                at(&id).on(admin, &path).await.json(&json!({ "display_name": "Another name" }))
            }
            ("PUT", "admin/accounts/{id}/grants") => {
                let id = self.account("ungranted").await.id;
                let path = format!("admin/accounts/{id}");
                at(&id).on(admin, &path).await.json(&json!({ "grants": ["analyse", "draft"] }))
            }

            ("GET", "engagement/reference/{kind}") => {
                of(self.person(role), place.replace("{kind}", "kpi-types"))
            }
            ("POST", "engagement/reference/{kind}") => {
                let (kind, body) = self.reference_row();
                of(self.person(role), place.replace("{kind}", kind)).json(&body)
            }
            (_, "engagement/reference/{kind}/{id}") => {
                let path = self.reference().await;
                let request = of(self.person(role), path.clone());
                match row.method {
                    "PATCH" => request.on(admin, &path).await.json(&json!({ "is_active": false })),
                    "DELETE" => request.on(admin, &path).await,
                    _ => request,
                }
            }
            (_, place) if place.starts_with("engagement/") => self.prepare_at_the_desk(row, role).await,
            // Lists and the like: nothing to prepare.
            (_, place) if !place.contains('{') && row.method == "GET" => at(""),
            _ => panic!("{} {} has no fixture", row.method, row.path),
        }
    }

    /// The same for posts, authors, decisions and weights.
    async fn prepare_at_the_desk(&self, row: &Row, role: &str) -> Prepared {
        let place = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
        let at = |id: &str| Prepared::new(self.person(role), row, place.replace("{id}", id));
        match (row.method, place) {
            ("POST", "engagement/posts") => at("").json(&self.draft()),
            ("POST", "engagement/posts/batch") => at("").json(&json!({ "posts": [self.draft()] })),
            ("POST", "engagement/posts/claims") => at("").json(&json!({ "limit": 1 })),
            // Who may manage needs no token.
            ("DELETE", "engagement/posts/{id}/lease") if role == "operator:manage" => {
                at(&self.claimed().await.0)
            }
            ("PUT" | "DELETE", "engagement/posts/{id}/lease") => {
                let (id, token) = self.claimed().await;
                let request = at(&id).header("lease-token", &token);
                if row.method == "PUT" { request.json(&json!({ "lease_seconds": 60 })) } else { request }
            }
            ("POST", "engagement/posts/{id}/outcome") => {
                let (id, token) = self.claimed().await;
                at(&id).header("lease-token", &token).json(&json!({ "outcome": "processed" }))
            }
            ("POST", "engagement/posts/{id}/unparking") => at(&self.parked().await),
            ("POST", "engagement/posts/{id}/decisions") => at(&self.post().await.0).json(&posts::decision()),
            (_, place) if place.starts_with("engagement/posts/{id}") => at(&self.post().await.0),
            ("GET", "engagement/authors/{id}" | "engagement/authors/{id}/export") => at(&self.author().await),
            (_, "engagement/authors/{id}") => {
                let id = self.author().await;
                let request = at(&id).on(&self.admin, &format!("engagement/authors/{id}")).await;
                if row.method == "PATCH" {
                    request.json(&json!({ "relationship_score": 0.75 }))
                } else {
                    request
                }
            }
            ("GET", place) if place.starts_with("engagement/decisions/{id}") => at(&self.decision().await),
            ("PUT", "engagement/learning/weights") => at("").json(&posts::weights()),
            ("POST", "engagement/learning/weights/restorations") => {
                self.admin.put("engagement/learning/weights").json(posts::weights()).ok().await;
                let segment = json!({ "segment_type": "platform", "segment_key": "REDDIT", "version": 1 });
                at("").json(&segment)
            }
            ("GET", "engagement/learning/weights/{id}/versions") => {
                let set = self.admin.put("engagement/learning/weights").json(posts::weights()).ok().await;
                at(&text(&set["id"]))
            }
            ("GET", "engagement/exports/{list}") => {
                Prepared::new(self.person(role), row, place.replace("{list}", "posts")).query("format", "csv")
            }
            (_, place) if place.starts_with("engagement/kpi-metrics") => {
                self.prepare_around_kpi(row, role).await
            }
            (_, place)
                if place.starts_with("engagement/learning/events")
                    || place.starts_with("engagement/learning/randomized-experiments") =>
            {
                self.prepare_around_learning_log(row, role).await
            }
            (_, place) if place.starts_with("engagement/experiments") => {
                self.prepare_around_experiments(row, role).await
            }
            ("GET", place) if !place.contains('{') => at(""),
            (_, place) if place.starts_with("engagement/holds") => self.prepare_around_holds(row, role).await,
            _ => self.prepare_around_replies(row, role).await,
        }
    }

    /// An unknown person, for wrong credentials.
    pub fn stranger(&self) -> (String, String) {
        credentials(&self.fresh("stranger"))
    }
}
