//! Events: made, changed, published, listed, searched.

use serde_json::json;

use super::{Course, People, create};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
};

/// Slug, title, language and whether it is published. Titles differ in what collations like to
/// overlook: case, accents, composition, blanks, width, characters beyond the first plane.
const EVENTS: &[(&str, &str, &str, bool)] = &[
    ("robots", "🤖 Robots and 🧪 labs", "en", true),
    ("uebung-1", "Übung macht Meister", "de", true),
    ("uebung-2", "U\u{308}bung macht Meister", "de-CH", true),
    ("uebung-3", "Ubung macht Meister", "de", true),
    ("zebra-1", "ZEBRA crossing", "en", true),
    ("zebra-2", "zebra crossing", "en", true),
    ("zebra-3", "  zebra crossing  ", "en-GB", true),
    ("strasse", "Straße, STRASSE und strasse", "de", false),
    ("learning", "学习路径", "zh", true),
    ("book", "کتاب اول", "fa", true),
    ("robots-2", "🤖 Robots and 🧪 labs", "en", true),
    ("full", "Ａ full-width title", "en", false),
    ("hidden", "A hidden draft", "EN", false),
];

/// All of it; the course that goes on.
pub async fn events(p: &mut Player, people: &People) -> Course {
    let root = &people.root.token;
    for (slug, title, language, published) in EVENTS {
        let body = json!({ "slug": slug, "title": title, "summary": format!("About {slug}."), "language": language });
        let (id, etag) = create(p, root, "admin/events", &body).await;
        if *published {
            let ask = put(format!("admin/events/{id}/status")).by(root).if_match(etag);
            p.send(ask.json(&json!({ "status": "published" })), 200).await;
        }
    }
    orders(p, people).await;
    searches(p, people).await;
    refused(p, people).await;
    course(p, people).await
}

async fn orders(p: &mut Player, people: &People) {
    for sort in ["title", "-title", "created_at", "-created_at", "updated_at", "-updated_at"] {
        let found = p.pages(get("events").query("sort", sort), 4, "/slug").await;
        assert_eq!(found.len(), 10, "{found:?}");
    }
    let root = &people.root.token;
    for (sort, status, count) in
        [("title", "draft", 3), ("-updated_at", "published", 10), ("title", "archived", 0)]
    {
        let ask = get("admin/events").by(root).query("sort", sort).query("status", status);
        assert_eq!(p.pages(ask, 5, "/slug").await.len(), count);
    }
    assert_eq!(p.pages(get("admin/events?sort=-title").by(root), 6, "/id").await.len(), EVENTS.len());
    p.read_twice(get("events?limit=3&sort=title")).await;
    p.read_twice(get("admin/events?limit=1").by(root)).await;
}

async fn searches(p: &mut Player, people: &People) {
    for (words, found) in [
        ("zebra", 3),
        ("ZEBRA", 3),
        (" zeb   CROSS ", 3),
        ("übung", 3),
        ("U\u{308}BUNG", 3),
        ("ubung", 3),
        ("学习", 1),
        ("کتاب", 1),
        ("robots labs", 2),
        ("about robots", 2),
        ("🤖", 0),
        ("%", 0),
        ("ro_ots", 0),
        ("zebras", 0),
        ("x'; drop table events; --", 0),
    ] {
        let rows = p.pages(get("events").query("q", words).query("sort", "title"), 2, "/title").await;
        assert_eq!(rows.len(), found, "{words}: {rows:?}");
    }
    for (language, found) in [("en", 4), ("EN", 4), ("de-CH", 1), ("fr", 0)] {
        let rows = p.pages(get("events").query("language", language), 100, "/language").await;
        assert_eq!(rows.len(), found, "{language}: {rows:?}");
    }
    let ask = get("admin/events").by(&people.root.token).query("q", "strasse").query("status", "draft");
    p.send(ask, 200).await;
}

async fn refused(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let event = |slug: &str, title: &str| json!({ "slug": slug, "title": title });
    let long = "x".repeat(101);
    for (body, status) in [
        (event("zebra-1", "Taken"), 409),
        (event("Zebra-1", "An upper case slug"), 422),
        (event("two--hyphens", "Two"), 422),
        (event(&long, "A long slug"), 422),
        (event("blank", "   "), 422),
        (event("nul", "with\u{0}nul"), 422),
        (json!({ "slug": "a", "title": "a", "language": "?", "source": { "a": 5 } }), 422),
        (
            json!({ "slug": "a", "title": "a", "starts_at": "2026-05-01T10:00:00Z", "ends_at": "2026-05-01T09:59:59.999999Z" }),
            422,
        ),
        (json!({ "slug": "a", "title": "a", "starts_at": "tomorrow" }), 400),
        (json!({ "slug": "a", "title": "a", "nonsense": true }), 400),
        (json!({ "slug": "a" }), 400),
        (json!([]), 400),
    ] {
        p.send(post("admin/events").by(root).json(&body), status).await;
    }
    for query in
        ["sort=size", "limit=0", "limit=101", "cursor=forged", "nonsense=1", "limit=1&limit=2", "q=%FF"]
    {
        p.send(get(format!("events?{query}")), 400).await;
    }
    // A cursor of another order, or of another list, is none of this one.
    let cursor = p.send(get("events?limit=1&sort=title"), 200).await.text("/next_cursor");
    p.send(get("events?limit=1&sort=-title").query("cursor", &cursor), 400).await;
    p.send(get("admin/events?limit=1&sort=title").by(root).query("cursor", &cursor), 400).await;
    p.send(get("events/hidden"), 404).await;
    p.send(get("events/nothing-of-the-kind"), 404).await;
    p.send(get("events/ZEBRA-1"), 404).await;
    p.send(get("events/zebra-1%20"), 404).await;
}

async fn course(p: &mut Player, people: &People) -> Course {
    let root = &people.root.token;
    let body = json!({
        "slug": "sensors", "title": "Sensors & signals", "summary": "What they do — «and how»",
        "description": format!("# Sensors\n\n{}\ttrailing blanks  \n", "😀 ".repeat(15_000)),
        "language": "pt-BR", "starts_at": "2026-03-01T10:30:00.000001+01:30", "ends_at": "9999-12-31T23:59:59.999999Z",
        "source": { "url": "https://example.org/köln", "Lizenz": "CC BY 4.0", "aa": "", "b": "🧪" }
    });
    let request = || post("admin/events").by(root).header("idempotency-key", "sensors").json(&body);
    let made = p.send(request(), 201).await;
    p.send(request(), 201).await;
    let other = post("admin/events")
        .by(root)
        .header("idempotency-key", "sensors")
        .json(&json!({ "slug": "b", "title": "b" }));
    p.send(other, 422).await;
    let at = format!("admin/events/{}", made.id());
    p.read_twice(get(&at).by(root)).await;
    p.send(patch(&at).by(root).json(&json!({ "title": "New" })), 428).await;
    p.send(patch(&at).by(root).if_match("\"7\"").json(&json!({ "title": "New" })), 412).await;
    p.send(patch(&at).by(root).if_match("nonsense").json(&json!({ "title": "New" })), 400).await;
    for body in [
        json!({ "source": { "aa": null, "z": "last", "B": "upper" }, "summary": null }),
        json!({ "title": "Sensors, signals & 🛰️", "ends_at": null }),
        json!({ "source": null, "starts_at": "1000-01-01T00:00:00Z" }),
        json!({ "source": { "only": "one" } }),
        json!({}),
    ] {
        p.change(root, &at, patch(&at).json(&body)).await;
    }
    let status = |status: &str| put(format!("{at}/status")).json(&json!({ "status": status }));
    p.send(status("published").by(root), 428).await;
    for name in ["published", "archived", "draft", "published"] {
        p.change(root, &at, status(name)).await;
    }
    p.read_twice(get("events/sensors")).await;
    // One that is gone.
    let (gone, _) = create(p, root, "admin/events", &json!({ "slug": "gone", "title": "Gone" })).await;
    let gone = format!("admin/events/{gone}");
    p.send(delete(&gone).by(root), 428).await;
    p.change(root, &gone, delete(&gone)).await;
    p.send(get(&gone).by(root), 404).await;
    Course { id: made.id(), slug: "sensors".to_owned(), ..Course::default() }
}
