//! Lessons of the course: made, ordered, changed; read by who is enrolled.

use serde_json::json;

use super::{Course, People, create, enrol};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
};

/// All of it.
pub async fn lessons(p: &mut Player, people: &People, course: &mut Course) {
    let root = &people.root.token;
    let at = format!("admin/events/{}/lessons", course.id);
    for (slug, title, published) in [
        ("intro", "Einfu\u{308}hrung", true),
        ("wiring", "Wiring 🔌", true),
        ("extra", "Extra", false),
        ("end", "The end", true),
    ] {
        // Longer than what the smaller of MySQL's text types holds.
        let body = if slug == "wiring" {
            "a😀\n".repeat(16_000)
        } else {
            format!("# {title}\r\n\r\n  kept as it came \n")
        };
        let lesson = json!({
            "slug": slug, "title": title, "body": body, "published": published,
            "video_url": "https://example.org/film?x=1", "duration_seconds": 31_622_400
        });
        course.lessons.push(create(p, root, &at, &lesson).await.0);
    }
    refused(p, people, course).await;
    order(p, people, course).await;
    changes(p, people, course).await;
    readers(p, people, course).await;
}

async fn refused(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/events/{}/lessons", course.id);
    for (body, status) in [
        (json!({ "slug": "intro", "title": "Taken" }), 409),
        (json!({ "slug": "a", "title": "a", "video_url": "javascript:alert(1)" }), 422),
        (json!({ "slug": "a", "title": "a", "duration_seconds": -1 }), 422),
        (json!({ "slug": "a", "title": "a", "duration_seconds": 1.5 }), 400),
        (json!({ "slug": "a", "title": "a", "duration_seconds": 9_223_372_036_854_775_807_i64 }), 422),
    ] {
        p.send(post(&at).by(root).json(&body), status).await;
    }
    let nowhere = "admin/events/019cc111-0000-7000-8000-000000000000/lessons";
    p.send(post(nowhere).by(root).json(&json!({ "slug": "a", "title": "a" })), 404).await;
    p.send(get(nowhere).by(root), 404).await;
    p.send(post(&at).by(&people.ben.token).json(&json!({ "nonsense": 1 })), 403).await;
}

async fn order(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/events/{}", course.id);
    let lessons = format!("{at}/lessons");
    let path = format!("{at}/lesson-order");
    let ids = &course.lessons;
    let order = |ids: &[&String]| put(&path).json(&json!({ "ids": ids }));
    p.change(root, &at, order(&[&ids[3], &ids[1], &ids[0], &ids[2]])).await;
    p.pages(get(&lessons).by(root), 2, "/slug").await;
    p.send(order(&[&ids[0]]).by(root).if_match("*"), 422).await;
    p.send(order(&[&ids[0], &ids[0], &ids[1], &ids[2]]).by(root).if_match("*"), 422).await;
    p.send(order(&[&ids[0], &ids[1], &ids[2], &ids[3]]).by(root).if_match("\"1\""), 412).await;
    p.change(root, &at, order(&[&ids[0], &ids[1], &ids[2], &ids[3]])).await;
    p.change(root, &at, order(&[&ids[0], &ids[1], &ids[2], &ids[3]])).await;
    p.read_twice(get(&lessons).by(root)).await;
}

async fn changes(p: &mut Player, people: &People, course: &mut Course) {
    let root = &people.root.token;
    let at = format!("admin/lessons/{}", course.lessons[2]);
    p.read_twice(get(&at).by(root)).await;
    for body in [
        json!({ "video_url": null, "duration_seconds": null, "body": null }),
        json!({ "title": "Extra\u{301}", "published": true, "slug": "extra-2" }),
        json!({ "published": null }),
    ] {
        p.change(root, &at, patch(&at).json(&body)).await;
    }
    p.send(patch(&at).by(root).if_match("*").json(&json!({ "slug": "intro" })), 409).await;
    p.send(patch(&at).by(root).if_match("*").json(&json!({ "slug": null })), 422).await;
    p.send(patch(&at).by(root).if_match("\"1\"").json(&json!({ "slug": "late" })), 412).await;
    let lessons = format!("admin/events/{}/lessons", course.id);
    let (gone, etag) = create(p, root, &lessons, &json!({ "slug": "gone", "title": "Gone" })).await;
    let gone = format!("admin/lessons/{gone}");
    p.send(delete(&gone).by(root).if_match("\"9\""), 412).await;
    p.send(delete(&gone).by(root).if_match(etag), 204).await;
    p.send(delete(&gone).by(root).if_match("*"), 404).await;
}

async fn readers(p: &mut Player, people: &People, course: &Course) {
    let (ada, zoe) = (&people.ada, &people.zoe);
    let lesson = format!("lessons/{}", course.lessons[0]);
    let hidden = format!("lessons/{}", course.lessons[2]);
    p.pages(get("events/sensors/lessons"), 2, "/title").await;
    p.read_twice(get("events/sensors/lessons")).await;
    p.send(get("events/hidden/lessons"), 404).await;
    p.send(get(&lesson), 401).await;
    p.send(get(&lesson).by(&ada.token), 403).await;
    p.send(get("events/sensors/progress").by(&ada.token), 403).await;
    enrol(p, ada, &course.slug, 201).await;
    enrol(p, ada, &course.slug, 200).await;
    enrol(p, &people.ben, &course.slug, 201).await;
    enrol(p, zoe, &course.slug, 201).await;
    enrol(p, &people.olga, &course.slug, 201).await;
    p.send(put("events/hidden/enrolment").by(&ada.token), 404).await;
    p.read_twice(get(&lesson).by(&ada.token)).await;
    p.read_twice(get(format!("lessons/{}", course.lessons[1])).by(&ada.token)).await;
    p.send(get(&hidden).by(&ada.token), 404).await;
    // Leaving closes the lessons, coming back opens them again.
    p.send(delete("events/sensors/enrolment").by(&zoe.token), 204).await;
    p.send(get(&lesson).by(&zoe.token), 403).await;
    p.send(delete("events/sensors/enrolment").by(&zoe.token), 204).await;
    p.send(delete("events/hidden/enrolment").by(&zoe.token), 404).await;
    enrol(p, zoe, &course.slug, 200).await;
    let progress = format!("{lesson}/progress");
    for status in ["started", "started", "completed", "started"] {
        p.send(put(&progress).by(&ada.token).json(&json!({ "status": status })), 200).await;
    }
    p.send(put(&progress).by(&ada.token).json(&json!({ "status": "finished" })), 400).await;
    p.send(put(format!("{hidden}/progress")).by(&ada.token).json(&json!({ "status": "started" })), 404).await;
    p.send(get("events/sensors/progress").by(&ada.token), 200).await;
    for slug in ["robots", "zebra-1", "zebra-2", "book"] {
        enrol(p, ada, slug, 201).await;
    }
    p.pages(get("me/enrolments").by(&ada.token), 2, "/event_title").await;
    p.read_twice(get("me/enrolments").by(&ada.token)).await;
}
