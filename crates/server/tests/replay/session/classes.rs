//! A class is enrolled from a list and one by one, and looked at; quizzes are put in order, and a name is changed.

use serde_json::{Value, json};

use super::{Course, People, create};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
};

const NOBODY: &str = "019cc111-0000-7000-8000-000000000000";

/// All of it.
pub async fn classes(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let (event, _) = create(p, root, "admin/events", &json!({ "slug": "class", "title": "A class" })).await;
    let at = format!("admin/events/{event}");
    list(p, people, &at).await;
    one_by_one(p, people, &at).await;
    p.change(root, &at, delete(&at)).await;
    learners(p, people, course).await;
    order(p, root, course).await;
    for name in ["Zoë of the class", "Zoe\u{308} (کتاب)"] {
        p.send(patch("auth/me").by(&people.zoe.token).json(&json!({ "display_name": name })), 200).await;
    }
    p.send(patch("auth/me").by(&people.zoe.token).json(&json!({ "display_name": "\u{200b}" })), 422).await;
    p.send(patch("auth/me").json(&json!({ "display_name": "Nobody" })), 401).await;
}

async fn list(p: &mut Player, people: &People, at: &str) {
    let (root, to) = (&people.root.token, format!("{at}/enrolments"));
    let text = format!(
        "Name;E-Mail\r\nAda;{}\r\nNobody;nobody@example.org\r\nAgain; {} \r\nNo address;ben\r\n",
        people.ada.email,
        people.ada.email.to_uppercase(),
    );
    for key in ["class-1", "class-1", "class-2"] {
        let ask = post(&to).by(root).header("idempotency-key", key);
        p.send(ask.content("text/csv", text.as_str()), 200).await;
    }
    p.send(post(&to).by(root).content("text/csv", "email\n"), 422).await;
    p.send(post(&to).by(root).content("text/csv", "\"email\n"), 400).await;
    p.send(post(&to).by(root).content("text/plain", text.as_str()), 415).await;
    p.send(post(&to).by(&people.ada.token).content("text/csv", text.as_str()), 403).await;
}

async fn one_by_one(p: &mut Player, people: &People, at: &str) {
    let (root, ben) = (&people.root.token, format!("{at}/enrolments/{}", people.ben.id));
    p.send(delete(&ben).by(root), 404).await;
    for status in [201, 200] {
        p.send(put(&ben).by(root), status).await;
    }
    for _ in 0..2 {
        p.send(delete(&ben).by(root), 204).await;
    }
    p.send(put(&ben).by(root), 200).await;
    p.send(put(&ben).by(&people.ben.token), 403).await;
    p.send(put(format!("{at}/enrolments/{NOBODY}")).by(root), 404).await;
    p.pages(get(format!("{at}/learners")).by(root), 1, "/email").await;
}

async fn learners(p: &mut Player, people: &People, course: &Course) {
    let (root, at) = (&people.root.token, format!("admin/events/{}/learners", course.id));
    p.pages(get(&at).by(root), 2, "/email").await;
    for (name, value) in
        [("sort", "-created_at"), ("below", "50"), ("inactive_since", "2100-01-01"), ("status", "withdrawn")]
    {
        p.send(get(&at).by(root).query(name, value), 200).await;
    }
    p.send(get(&at).by(root).query("below", "101"), 400).await;
    p.send(get(format!("{at}/{}", people.ada.id)).by(root), 200).await;
    p.send(get(format!("{at}/{NOBODY}")).by(root), 404).await;
    p.send(get(&at).by(&people.ada.token), 403).await;
}

async fn order(p: &mut Player, root: &str, course: &Course) {
    let at = format!("admin/lessons/{}", course.lessons[0]);
    let quizzes = p.send(get(format!("{at}/quizzes?limit=100")).by(root), 200).await.json();
    let mut ids: Vec<Value> =
        quizzes["items"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect();
    ids.reverse();
    p.change(root, &at, put(format!("{at}/quiz-order")).json(&json!({ "ids": ids }))).await;
    p.send(put(format!("{at}/quiz-order")).by(root).if_match("*").json(&json!({ "ids": [NOBODY] })), 422)
        .await;
}
