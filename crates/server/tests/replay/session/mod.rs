//! The session: what admins and learners do in an hour of use, mistakes included. Every operation succeeds
//! at least once, and every kind of refusal occurs.

use serde_json::{Value, json};

use crate::{
    ask::{get, post},
    player::Player,
};

mod accounts;
mod attempts;
mod bulk;
mod bundles;
mod catalogue;
mod champions;
mod classes;
mod competitors;
mod desk;
mod escalations;
mod experiments;
mod exports;
mod farewell;
mod files;
mod grading;
mod holds;
mod identity;
mod kpi;
mod learning_log;
mod lessons;
mod operations;
mod posts;
mod quizzes;
mod references;
mod refusals;
mod replies;
mod sending;

/// Somebody who is logged in.
pub struct Person {
    pub token: String,
    pub id: String,
    pub email: String,
    pub password: String,
}

/// Who takes part.
pub struct People {
    pub root: Person,
    pub olga: Person,
    pub ada: Person,
    pub ben: Person,
    pub zoe: Person,
}

impl People {
    /// Their tokens.
    pub fn tokens(&self) -> Vec<&str> {
        [&self.root, &self.olga, &self.ada, &self.ben, &self.zoe].map(|person| person.token.as_str()).to_vec()
    }
}

/// The course that most of it is about.
#[derive(Default)]
pub struct Course {
    /// Id and slug of the event.
    pub id: String,
    pub slug: String,
    /// Ids of its lessons, in the order made.
    pub lessons: Vec<String>,
    /// Ids of materials: a link, a text file, a picture.
    pub link: String,
    pub text: String,
    pub picture: String,
    /// Id of a quiz with a question of every kind.
    pub quiz: String,
}

/// All of it.
pub async fn play(p: &mut Player) {
    let (people, course) = play_without_farewell(p).await;
    farewell::farewell(p, people, &course).await;
    operations::after(p).await;
}

/// Everything except the end, which deletes most of it.
pub async fn play_without_farewell(p: &mut Player) -> (People, Course) {
    operations::before(p).await;
    let people = identity::people(p).await;
    accounts::admin(p, &people).await;
    let mut course = catalogue::events(p, &people).await;
    lessons::lessons(p, &people, &mut course).await;
    files::files(p, &people, &mut course).await;
    quizzes::quizzes(p, &people, &mut course).await;
    attempts::attempts(p, &people, &course).await;
    grading::methods(p, &people, &course).await;
    grading::policies(p, &people, &course).await;
    desk::desk(p, &people, &course).await;
    classes::classes(p, &people, &course).await;
    bundles::bundles(p, &people, &course).await;
    references::references(p, &people).await;
    posts::posts(p, &people).await;
    let vera = replies::replies(p, &people).await;
    sending::sending(p, &people, &vera).await;
    replies::lists(p, &people, &vera).await;
    escalations::escalations(p, &people, &vera).await;
    bulk::bulk(p, &people, &vera).await;
    let acme = competitors::competitors(p, &people, &vera).await;
    champions::champions(p, &people, &vera, &acme).await;
    kpi::figures(p, &people, &vera).await;
    experiments::experiments(p, &people, &vera).await;
    learning_log::learning_log(p, &people, &vera).await;
    holds::holds(p, &people, &vera).await;
    exports::exports(p, &people, &vera).await;
    refusals::refusals(p, &people, &course).await;
    (people, course)
}

/// Logs somebody in.
async fn log_in(p: &mut Player, email: &str, password: &str) -> Person {
    let body = json!({ "email": email, "password": password });
    let answer = p.send(post("auth/login").json(&body), 200).await;
    Person {
        token: answer.text("/token"),
        id: answer.text("/account/id"),
        email: answer.text("/account/email"),
        password: password.to_owned(),
    }
}

/// Makes something under `path`; its id and its tag.
async fn create(p: &mut Player, by: &str, path: &str, body: &Value) -> (String, String) {
    let answer = p.send(post(path).by(by).json(body), 201).await;
    (answer.id(), answer.etag())
}

/// A published quiz with these settings and questions; its id.
async fn quiz(p: &mut Player, by: &str, lesson: &str, settings: Value, questions: &Value) -> String {
    let mut body = json!({ "title": "A quiz", "published": true });
    body.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
    // What must be passed is published once it has questions.
    let must_be_passed = body.get("pass_percent").is_some();
    if must_be_passed {
        body["published"] = json!(false);
    }
    let (id, _) = create(p, by, &format!("admin/lessons/{lesson}/quizzes"), &body).await;
    let at = format!("admin/quizzes/{id}");
    p.change(by, &at, crate::ask::put(format!("{at}/questions")).json(questions)).await;
    if must_be_passed {
        p.change(by, &at, crate::ask::patch(&at).json(&json!({ "published": true }))).await;
    }
    id
}

/// Starts an attempt; what was answered.
async fn start(p: &mut Player, by: &Person, quiz: &str) -> Value {
    p.send(post(format!("quizzes/{quiz}/attempts")).by(&by.token), 201).await.json()
}

/// Hands an attempt in; what was answered.
async fn submit(p: &mut Player, by: &Person, attempt: &Value, answers: &Value) -> Value {
    let path = format!("attempts/{}/submission", attempt["id"].as_str().unwrap());
    p.send(post(path).by(&by.token).json(answers), 200).await.json()
}

/// Enrols somebody in an event.
async fn enrol(p: &mut Player, who: &Person, slug: &str, expected: u16) {
    p.send(crate::ask::put(format!("events/{slug}/enrolment")).by(&who.token), expected).await;
    p.send(get(format!("events/{slug}/progress")).by(&who.token), 200).await;
}
