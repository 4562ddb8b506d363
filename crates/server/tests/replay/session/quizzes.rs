//! Quizzes and their questions: written, refused, previewed, met by learners.

use serde_json::{Value, json};

use super::{Course, People, create};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
    support::courses::every_kind,
};

/// All of it.
pub async fn quizzes(p: &mut Player, people: &People, course: &mut Course) {
    let root = &people.root.token;
    let at = format!("admin/lessons/{}/quizzes", course.lessons[0]);
    let body = json!({ "slug": "check", "title": "Check 🧠", "instructions": "Take\tyour\n time  ", "pass_percent": 60 });
    course.quiz = create(p, root, &at, &body).await.0;
    refused(p, people, &at).await;
    questions(p, people, course).await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    p.change(root, &quiz, patch(&quiz).json(&json!({ "published": true }))).await;
    settings(p, people, course, &at).await;
    extremes(p, people, course).await;
    learners(p, people, course).await;
}

async fn refused(p: &mut Player, people: &People, at: &str) {
    let root = &people.root.token;
    let quiz = |more: Value| {
        let mut body = json!({ "slug": "more", "title": "More" });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    for (more, status) in [
        (json!({ "slug": "check" }), 409),
        (json!({ "pass_percent": 60, "published": true }), 409),
        (json!({ "pass_percent": 101 }), 422),
        (json!({ "max_attempts": 0, "time_limit_seconds": 0, "questions_per_attempt": 501 }), 422),
        (json!({ "opens_at": "2026-03-02T00:00:00Z", "closes_at": "2026-03-02T00:00:00Z" }), 422),
        (json!({ "grading_method": "best" }), 400),
        (json!({ "pass_percent": "60" }), 400),
    ] {
        p.send(post(at).by(root).json(&quiz(more)), status).await;
    }
}

async fn questions(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/quizzes/{}", course.quiz);
    let path = format!("{at}/questions");
    let choice = |options: Value| json!({ "questions": [{ "kind": "single_choice", "prompt": "?", "options": options }] });
    for (body, status) in [
        (choice(json!([{ "text": "a" }, { "text": "b" }])), 422),
        (choice(json!([{ "text": "a", "correct": true }])), 422),
        (choice(json!([{ "text": " ", "correct": true }, { "text": "b" }])), 422),
        (choice(json!([{ "text": "a", "correct": true }, { "text": "a " }])), 422),
        (json!({ "questions": [{ "kind": "numeric", "prompt": "?", "points": 0 }] }), 422),
        (
            json!({ "questions": [{ "kind": "short_answer", "prompt": "?", "accepted_answers": [], "value": 1 }] }),
            422,
        ),
        (json!({ "questions": [{ "kind": "essay", "prompt": "?" }] }), 400),
        (
            json!({ "questions": [{ "id": "019cc111-0000-7000-8000-000000000000", "kind": "numeric", "prompt": "?", "value": 1 }] }),
            422,
        ),
        (json!({ "questions": {} }), 400),
    ] {
        p.send(put(&path).by(root).if_match("*").json(&body), status).await;
    }
    p.send(put(&path).by(root).json(&every_kind()), 428).await;
    let first = p.change(root, &at, put(&path).json(&every_kind())).await.json();
    // The same questions again: nothing changes. Another key: ids stay.
    p.change(root, &at, put(&path).json(&every_kind())).await;
    let mut other = json!({ "questions": first["questions"] });
    other["questions"][0]["explanation"] = json!("Because of 🧲.");
    let second = p.change(root, &at, put(&path).json(&other)).await.json();
    assert_eq!(first.pointer("/questions/0/id"), second.pointer("/questions/0/id"));
    p.read_twice(get(&at).by(root)).await;
    p.send(get(format!("{at}/preview")).by(root), 200).await;
    p.send(get(format!("{at}/preview")).by(&people.ada.token), 403).await;
}

async fn settings(p: &mut Player, people: &People, course: &Course, at: &str) {
    let root = &people.root.token;
    let (id, etag) = create(p, root, at, &json!({ "slug": "gone", "title": "Gone" })).await;
    let gone = format!("admin/quizzes/{id}");
    let all = json!({
        "title": "All settings", "instructions": "x", "pass_percent": 0, "max_attempts": 1000,
        "time_limit_seconds": 2_592_000, "opens_at": "2026-03-01T00:00:00.000001Z", "closes_at": "2026-12-31T23:59:59.999999+00:00",
        "questions_per_attempt": 500, "shuffle_questions": true, "shuffle_options": true,
        "grading_method": "average", "reveal_policy": "after_closing", "published": true
    });
    p.send(patch(&gone).by(root).if_match(etag).json(&all), 200).await;
    let none = json!({
        "instructions": null, "pass_percent": null, "max_attempts": null, "time_limit_seconds": null, "opens_at": null,
        "closes_at": null, "questions_per_attempt": null, "shuffle_questions": null, "shuffle_options": null,
        "grading_method": null, "reveal_policy": null, "published": null
    });
    p.change(root, &gone, patch(&gone).json(&none)).await;
    p.send(patch(&gone).by(root).if_match("*").json(&json!({ "slug": "check" })), 409).await;
    p.send(patch(&gone).by(root).if_match("\"1\"").json(&none), 412).await;
    p.pages(get(at).by(root), 1, "/slug").await;
    p.read_twice(get(at).by(root)).await;
    p.send(delete(&gone).by(root), 428).await;
    p.change(root, &gone, delete(&gone)).await;
    p.send(get(&gone).by(root), 404).await;
    p.send(get(format!("quizzes/{}", course.quiz)).by(&people.olga.token), 200).await;
}

/// Numbers and texts at the edges of what is kept.
async fn extremes(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let number = |value: f64, tolerance: f64, points: f64| json!({ "kind": "numeric", "prompt": format!("{value:e}?"), "points": points, "value": value, "tolerance": tolerance });
    let questions = json!({ "questions": [
        number(1.797_693_134_862_315_7e308, 5e-324, 0.1),
        number(-0.0, 0.0, 1_000_000.0),
        number(0.1 + 0.2, 1e-17, 0.3333),
        number(9_007_199_254_740_993.0, 0.5, 0.0001),
        number(1e20, 1e15, 2.5),
        { "kind": "short_answer", "prompt": "🧪\u{7f}\u{85}\u{2028}\u{feff}", "accepted_answers": ["  Straße ", "ﬁ", "İ", "\u{1f9ea}"] },
        { "kind": "true_false", "prompt": "\"quoted\" \\ 'single' ; -- %s", "explanation": "", "options": [
            { "text": "a", "correct": true, "feedback": "" }, { "text": "A", "feedback": "\r\n" }
        ] },
    ] });
    let id = super::quiz(p, root, &course.lessons[3], json!({ "slug": "extremes" }), &questions).await;
    p.read_twice(get(format!("admin/quizzes/{id}")).by(root)).await;
    let attempt = super::start(p, &people.olga, &id).await;
    let answers: Vec<Value> = attempt["questions"].as_array().unwrap().iter().map(extreme_answer).collect();
    let body = json!({ "answers": answers });
    let path = format!("attempts/{}/answers", attempt["id"].as_str().unwrap());
    p.send(put(path).by(&people.olga.token).json(&body), 200).await;
    super::submit(p, &people.olga, &attempt, &body).await;
    // It has nothing to pass, and is not of the course any more.
    let at = format!("admin/quizzes/{id}");
    p.change(root, &at, patch(&at).json(&json!({ "published": false }))).await;
}

fn extreme_answer(question: &Value) -> Value {
    let id = &question["id"];
    match question["kind"].as_str().unwrap() {
        "numeric" => json!({ "question_id": id, "value": 1.797_693_134_862_315_7e308 }),
        "short_answer" => json!({ "question_id": id, "text": "STRAßE\u{2003}" }),
        _ => json!({ "question_id": id, "option_ids": [question["options"][0]["id"]] }),
    }
}

async fn learners(p: &mut Player, people: &People, course: &Course) {
    let ada = &people.ada.token;
    let open = format!("lessons/{}/quizzes", course.lessons[0]);
    p.pages(get(&open).by(ada), 1, "/slug").await;
    p.read_twice(get(&open).by(ada)).await;
    p.read_twice(get(format!("quizzes/{}", course.quiz)).by(ada)).await;
    p.send(get(&open), 401).await;
    p.send(get("quizzes/019cc111-0000-7000-8000-000000000000").by(ada), 404).await;
    p.send(get(format!("quizzes/{}", course.quiz)).by(&people.root.token), 403).await;
}
