//! Courses come in and go out as archives.

use serde_json::{Value, json};

use super::{Course, People};
use crate::{
    ask::{Ask, get, post},
    player::Player,
    support::{samples::first_steps, zips},
};

/// All of it.
pub async fn bundles(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let import = |archive: Vec<u8>| post("admin/imports").by(root).content("application/zip", archive);
    let sample = zips::of_folder(&first_steps(), "first-steps/");
    let made = p.send(import(sample.clone()).header("idempotency-key", "first-steps"), 201).await;
    p.send(import(sample.clone()).header("idempotency-key", "first-steps"), 201).await;
    assert_eq!(p.send(import(sample.clone()), 200).await.text("/outcome"), "unchanged");
    let event = made.text("/event_id");
    let at = format!("admin/events/{event}");
    p.send(get(format!("{at}/lessons")).by(root), 200).await;
    p.send(get(format!("{at}/statistics")).by(root), 200).await;
    // What goes out comes in again and changes nothing; also the course with everything in it.
    for id in [&event, &course.id] {
        let archive = p.send(get(format!("admin/events/{id}/export")).by(root), 200).await.body;
        assert_eq!(p.send(import(archive), 200).await.text("/outcome"), "unchanged");
    }
    updates(p, &import).await;
    refused(p, people, &import).await;
    p.pages(get("admin/events?sort=title&q=learning").by(root), 2, "/slug").await;
}

fn small() -> Value {
    json!({
        "format": "lyceum-course", "version": 1,
        "event": { "slug": "small", "title": "Small 🐜", "language": "en", "source": { "b": "2", "a": "1", "aa": "3" } },
        "lessons": [
            { "slug": "one", "title": "One", "body": "Text.\r\n", "materials": [
                { "kind": "link", "title": "L", "url": "https://example.org/ü" },
                { "kind": "file", "title": "F", "file": "files/größe.txt", "media_type": "text/plain" }
            ], "quizzes": [{
                "slug": "q", "title": "Q", "pass_percent": 50, "max_attempts": null, "time_limit_seconds": 60, "questions": [
                    { "kind": "numeric", "prompt": "?", "points": 0.1, "value": 1e-7, "tolerance": 0 },
                    { "kind": "short_answer", "prompt": "?", "points": 1, "accepted_answers": ["é", "e\u{301}"] }
                ]
            }] },
            { "slug": "two", "title": "Two", "body": "", "materials": [], "quizzes": [] }
        ],
    })
}

fn zipped(course: &Value) -> Vec<u8> {
    let document = course.to_string();
    zips::archive(&[("course.json", document.as_bytes()), ("files/größe.txt", "naïve ☕".as_bytes())])
}

async fn updates(p: &mut Player, import: &impl Fn(Vec<u8>) -> Ask) {
    let mut course = small();
    p.send(import(zipped(&course)), 201).await;
    course["event"]["title"] = json!("Small, and changed");
    course["lessons"][0]["materials"][0]["title"] = json!("Another link");
    course["lessons"][0]["quizzes"][0]["questions"][0]["value"] = json!(2.5);
    course["lessons"][1] =
        json!({ "slug": "three", "title": "Three", "body": "New.", "materials": [], "quizzes": [] });
    assert_eq!(p.send(import(zipped(&course)), 200).await.text("/outcome"), "updated");
    course["lessons"].as_array_mut().unwrap().swap(0, 1);
    p.send(import(zipped(&course)), 200).await;
}

async fn refused(p: &mut Player, people: &People, import: &impl Fn(Vec<u8>) -> Ask) {
    let changed = |pointer: &str, value: Value| {
        let mut course = small();
        *course.pointer_mut(pointer).unwrap() = value;
        zipped(&course)
    };
    for (archive, status) in [
        (b"no archive".to_vec(), 400),
        (zips::archive(&[("readme.txt", "nothing here")]), 400),
        (changed("/version", json!(2)), 400),
        (changed("/event/slug", json!("Not a slug")), 422),
        (changed("/lessons/1/slug", json!("one")), 422),
        (changed("/lessons/0/materials/1/file", json!("files/none.txt")), 422),
        (changed("/lessons/0/materials/1/file", json!("../secret.txt")), 422),
        (changed("/lessons/0/quizzes/0/questions/0/points", json!(-1)), 422),
        (zips::bomb("course.json", 2 * 1024 * 1024), 413),
        (vec![0; 1024 * 1024 + 1], 413),
    ] {
        p.send(import(archive), status).await;
    }
    p.send(post("admin/imports").by(&people.root.token).content("application/json", "{}"), 415).await;
    p.send(post("admin/imports").by(&people.ada.token).content("application/zip", "PK"), 403).await;
    p.send(post("admin/imports").content("application/zip", "PK"), 401).await;
}
