//! Materials: links, files, their contents, whole and in parts.

use serde_json::json;

use super::{Course, People, create};
use crate::{
    ask::{Ask, delete, get, patch, post, put},
    player::Player,
};

/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";
/// A text with characters of two to four bytes.
const TEXT: &str = "Was man sich merken muß: ½ 水 🧪.\n";

/// All of it.
pub async fn files(p: &mut Player, people: &People, course: &mut Course) {
    let root = &people.root.token;
    let at = format!("admin/lessons/{}/materials", course.lessons[0]);
    let file = |title: &str| json!({ "kind": "file", "title": title });
    let link = json!({ "kind": "link", "title": " Reading ✓ ", "url": "https://example.org/a?b=ü#c" });
    course.link = create(p, root, &at, &link).await.0;
    course.text = create(p, root, &at, &file("Notes")).await.0;
    course.picture = create(p, root, &at, &file("Wiring")).await.0;
    refused(p, people, course, &at).await;
    uploads(p, people, course).await;
    changes(p, people, course, &at).await;
    downloads(p, people, course).await;
}

async fn refused(p: &mut Player, people: &People, course: &Course, at: &str) {
    let root = &people.root.token;
    for (body, status) in [
        (json!({ "kind": "link", "title": "No URL" }), 422),
        (json!({ "kind": "link", "title": "Bad URL", "url": "ftp://example.org" }), 422),
        (json!({ "kind": "file", "title": "A URL", "url": "https://example.org" }), 422),
        (json!({ "kind": "film", "title": "Another kind" }), 400),
    ] {
        p.send(post(at).by(root).json(&body), status).await;
    }
    let content = |id: &str| put(format!("admin/materials/{id}/content")).by(root).if_match("*");
    p.send(content(&course.link).content("text/plain", TEXT), 409).await;
    p.send(content(&course.picture).content("image/png", TEXT), 415).await;
    p.send(content(&course.picture).content("nonsense", TEXT), 415).await;
    p.send(content(&course.picture).content("image/png", vec![0; 64 * 1024 + 1]), 413).await;
    let compressed = content(&course.text).header("content-encoding", "gzip");
    p.send(compressed.content("text/plain", TEXT), 415).await;
    let early = put(format!("admin/materials/{}/content", course.text)).by(root);
    p.send(early.clone().content("text/plain", TEXT), 428).await;
    p.send(early.if_match("\"5\"").content("text/plain", TEXT), 412).await;
    // Nothing was uploaded yet.
    p.send(get(format!("materials/{}/content", course.text)).by(root), 404).await;
    p.send(get(format!("materials/{}/content", course.link)).by(root), 404).await;
}

async fn uploads(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let upload = |id: &str, name: &str, kind: &str, body: &[u8]| -> Ask {
        put(format!("admin/materials/{id}/content")).query("name", name).content(kind, body)
    };
    let text = format!("admin/materials/{}", course.text);
    p.change(root, &text, upload(&course.text, "notes 📝.txt", "text/plain", b"first draft")).await;
    p.change(
        root,
        &text,
        upload(&course.text, "notes 📝.txt", "text/markdown; charset=utf-8", TEXT.as_bytes()),
    )
    .await;
    let picture = format!("admin/materials/{}", course.picture);
    p.change(root, &picture, upload(&course.picture, "wiring.png", "image/png", PNG)).await;
    // The same content again is kept once; without a type it is looked at.
    let again = upload(&course.picture, "wiring.png", "application/octet-stream", PNG);
    p.change(root, &picture, again).await;
    let disposition = "attachment; filename=\"plain.png\"; filename*=UTF-8''sch%C3%B6n.png";
    let named = put(format!("{picture}/content"))
        .header("content-disposition", disposition)
        .content("image/png", PNG);
    p.change(root, &picture, named).await;
}

async fn changes(p: &mut Player, people: &People, course: &Course, at: &str) {
    let root = &people.root.token;
    let link = format!("admin/materials/{}", course.link);
    p.read_twice(get(&link).by(root)).await;
    p.change(root, &link, patch(&link).json(&json!({ "title": "Further reading" }))).await;
    p.send(patch(&link).by(root).if_match("*").json(&json!({ "url": null })), 422).await;
    p.send(patch(&link).by(root).if_match("\"1\"").json(&json!({ "title": "Late" })), 412).await;
    p.send(patch(&link).by(root).if_match("*").json(&json!({ "kind": "file" })), 400).await;
    let (gone, _) =
        create(p, root, at, &json!({ "kind": "link", "title": "Gone", "url": "http://a.example" })).await;
    let lesson = format!("admin/lessons/{}", course.lessons[0]);
    let order = json!({ "ids": [&gone, &course.picture, &course.link, &course.text] });
    p.change(root, &lesson, put(format!("{lesson}/material-order")).json(&order)).await;
    p.send(put(format!("{lesson}/material-order")).by(root).if_match("*").json(&json!({ "ids": [] })), 422)
        .await;
    p.pages(get(at).by(root), 3, "/title").await;
    let gone = format!("admin/materials/{gone}");
    p.change(root, &gone, delete(&gone)).await;
    p.send(delete(&gone).by(root).if_match("*"), 404).await;
    p.read_twice(get(at).by(root)).await;
    let open = format!("lessons/{}/materials", course.lessons[0]);
    p.pages(get(&open).by(&people.ada.token), 1, "/id").await;
    p.read_twice(get(&open).by(&people.ada.token)).await;
    p.send(get(&open), 401).await;
}

async fn downloads(p: &mut Player, people: &People, course: &Course) {
    let ada = &people.ada.token;
    let at = format!("materials/{}/content", course.text);
    let whole = p.read_twice(get(&at).by(ada)).await;
    assert_eq!(whole.body, TEXT.as_bytes());
    let part = |range: &str| get(&at).by(ada).header("range", range);
    for (range, status) in [
        ("bytes=0-4", 206),
        ("bytes=5-", 206),
        ("bytes=-3", 206),
        ("bytes=0-9999", 206),
        ("bytes=9999-", 416),
        ("bytes=4-1", 200),
        ("bytes=0-1,3-4", 200),
        ("lines=1-2", 200),
    ] {
        p.send(part(range), status).await;
    }
    p.send(part("bytes=0-4").header("if-range", whole.etag()), 206).await;
    p.send(part("bytes=0-4").header("if-range", "\"another\""), 200).await;
    p.send(
        get(format!("materials/{}/content", course.picture)).by(ada).header("accept-encoding", "gzip"),
        200,
    )
    .await;
    p.send(get(&at), 401).await;
    p.send(get("materials/019cc111-0000-7000-8000-000000000000/content").by(ada), 404).await;
}
