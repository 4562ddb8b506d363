//! Learners take the quiz of the course: start, save, come back, submit, also too late.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{Course, People, quiz, start, submit};
use crate::{
    ask::{get, post, put},
    player::Player,
    support::courses::{answers, every_kind},
};

/// All of it.
pub async fn attempts(p: &mut Player, people: &People, course: &Course) {
    saved(p, people, course).await;
    partial_credit(p, people, course).await;
    once(p, people, course).await;
    overdue(p, people, course).await;
    drawn(p, people, course).await;
}

async fn saved(p: &mut Player, people: &People, course: &Course) {
    let (ada, ben) = (&people.ada, &people.ben);
    let path = format!("quizzes/{}/attempts", course.quiz);
    p.send(get(&path).by(&ada.token), 200).await;
    let attempt = start(p, ada, &course.quiz).await;
    let at = format!("attempts/{}", attempt["id"].as_str().unwrap());
    // A second start finds the open one.
    let again = p.send(post(&path).by(&ada.token), 200).await;
    assert_eq!(again.json()["id"], attempt["id"]);
    let save = || put(format!("{at}/answers")).by(&ada.token);
    let half = answers(&attempt, false);
    p.send(save().json(&half), 200).await;
    p.send(save().json(&half), 200).await;
    p.send(save().json(&json!({ "answers": [] })), 200).await;
    p.send(save().json(&answers(&attempt, true)), 200).await;
    refused_answers(p, people, &attempt, &at).await;
    p.send(get(&at).by(&ada.token), 200).await;
    p.send(get(&at).by(&ben.token), 404).await;
    p.send(get(&at).by(&people.root.token), 404).await;
    p.send(get(&at), 401).await;
    let done = p.send(post(format!("{at}/submission")).by(&ada.token), 200).await.json();
    assert_eq!((&done["score"], &done["passed"]), (&json!(7.0), &json!(true)));
    // A second submission gets the first result; nothing can be saved any more.
    submit(p, ada, &attempt, &half).await;
    p.send(save().json(&half), 409).await;
    p.send(get(&at).by(&ada.token), 200).await;
    p.read_twice(get(&path).by(&ada.token)).await;
    p.read_twice(get(format!("quizzes/{}", course.quiz)).by(&ada.token)).await;
}

async fn refused_answers(p: &mut Player, people: &People, attempt: &Value, at: &str) {
    let ids: Vec<&Value> =
        attempt["questions"].as_array().unwrap().iter().map(|question| &question["id"]).collect();
    let unknown = "019cc111-0000-7000-8000-000000000000";
    for (answers, status) in [
        (json!([{ "question_id": unknown, "value": 1 }]), 422),
        (json!([{ "question_id": ids[0], "value": 1 }]), 422),
        (json!([{ "question_id": ids[0], "option_ids": [unknown] }]), 422),
        (json!([{ "question_id": ids[3], "text": "a" }, { "question_id": ids[3], "text": "b" }]), 422),
        (json!([{ "question_id": ids[3] }]), 422),
        (json!([{ "question_id": ids[3], "text": "a", "value": 1 }]), 422),
        (json!([{ "question_id": ids[3], "text": "nul\u{0}" }]), 422),
        (json!([{ "question_id": "no id", "text": "a" }]), 400),
    ] {
        let body = json!({ "answers": answers });
        p.send(put(format!("{at}/answers")).by(&people.ada.token).json(&body), status).await;
    }
}

/// One of two right options, with and without a wrong one; answers in other spellings.
async fn partial_credit(p: &mut Player, people: &People, course: &Course) {
    let ben = &people.ben;
    for (picks, text, value) in [
        (&[0][..], "ZÜRICH", 9.8),
        (&[0, 2][..], "  zu\u{308}rich\t", 9.81),
        (&[1, 0, 3][..], "Zürich 🏔", -0.0),
    ] {
        let attempt = start(p, ben, &course.quiz).await;
        let questions = attempt["questions"].as_array().unwrap();
        let options = |index: usize, picks: &[usize]| -> Vec<Value> {
            picks.iter().map(|pick| questions[index]["options"][*pick]["id"].clone()).collect()
        };
        let body = json!({ "answers": [
            { "question_id": questions[4]["id"], "value": value },
            { "question_id": questions[1]["id"], "option_ids": options(1, picks) },
            { "question_id": questions[3]["id"], "text": text },
            { "question_id": questions[0]["id"], "option_ids": [] },
        ] });
        submit(p, ben, &attempt, &body).await;
    }
    p.pages(get(format!("quizzes/{}/attempts", course.quiz)).by(&ben.token), 2, "/id").await;
}

async fn once(p: &mut Player, people: &People, course: &Course) {
    let zoe = &people.zoe;
    let begin = || {
        post(format!("quizzes/{}/attempts", course.quiz)).by(&zoe.token).header("idempotency-key", "start")
    };
    let first = p.send(begin(), 201).await;
    let again = p.send(begin(), 201).await;
    assert_eq!(first.body, again.body);
    p.send(begin().json(&json!({ "anything": 1 })), 422).await;
    let attempt = first.json();
    submit(p, zoe, &attempt, &answers(&attempt, false)).await;
    p.send(begin(), 201).await;
}

/// Time runs out: read, saved late, submitted late, started again.
async fn overdue(p: &mut Player, people: &People, course: &Course) {
    let (root, ada) = (&people.root.token, &people.ada);
    let settings =
        json!({ "slug": "timed", "time_limit_seconds": 30, "pass_percent": 50, "max_attempts": 5 });
    let id = quiz(p, root, &course.lessons[0], settings, &every_kind()).await;
    for late in ["look", "save", "submit", "list", "start"] {
        let attempt = start(p, ada, &id).await;
        let at = format!("attempts/{}", attempt["id"].as_str().unwrap());
        p.send(put(format!("{at}/answers")).by(&ada.token).json(&answers(&attempt, true)), 200).await;
        // Not a microsecond early.
        p.later(TimeDelta::seconds(29), &[]).await;
        p.send(get(&at).by(&ada.token), 200).await;
        p.later(TimeDelta::seconds(31), &people.tokens()).await;
        match late {
            "look" => p.send(get(&at).by(&ada.token), 200).await,
            "save" => {
                let save = put(format!("{at}/answers")).by(&ada.token);
                p.send(save.json(&answers(&attempt, false)), 409).await
            }
            "submit" => {
                let body = answers(&attempt, false);
                p.send(post(format!("{at}/submission")).by(&ada.token).json(&body), 200).await
            }
            "list" => p.send(get(format!("quizzes/{id}/attempts")).by(&ada.token), 200).await,
            _ => p.send(post(format!("quizzes/{id}/attempts")).by(&ada.token), 409).await,
        };
    }
    p.send(get(format!("quizzes/{id}")).by(&ada.token), 200).await;
    // An unattended attempt is submitted by the server, and so is the one that was in the way.
    let forgotten = start(p, &people.zoe, &id).await;
    p.later(TimeDelta::seconds(41), &people.tokens()).await;
    let swept = p.sweep().await;
    assert!(swept.contains("attempts: 2"), "{swept}");
    p.send(get(format!("attempts/{}", forgotten["id"].as_str().unwrap())).by(&people.zoe.token), 200).await;
}

/// Some of the questions, in an order of their own.
async fn drawn(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let settings = json!({ "slug": "drawn", "questions_per_attempt": 3, "shuffle_questions": true, "shuffle_options": true });
    let id = quiz(p, root, &course.lessons[3], settings, &every_kind()).await;
    for who in [&people.ada, &people.ben, &people.olga] {
        let attempt = start(p, who, &id).await;
        assert_eq!(attempt["questions"].as_array().unwrap().len(), 3);
        p.send(get(format!("attempts/{}", attempt["id"].as_str().unwrap())).by(&who.token), 200).await;
        submit(p, who, &attempt, &answers(&attempt, true)).await;
    }
}
