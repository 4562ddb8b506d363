//! What is in archives alone is erased, removed, held and exported like what is in the database.

use std::fs;

use serde_json::{Value, json};

use crate::support::{
    client::Response,
    people::{Person, text},
    posts::post,
    process::TestServer,
    retention::{OldDesk, change, file, retain},
};

/// The post with everything on it, as it was before it was archived.
async fn whole(desk: &OldDesk) -> Value {
    desk.admin.get(format!("engagement/posts/{}", desk.whole)).ok().await
}

/// A server whose old posts are in an archive, and the post with everything on it, as it was before.
async fn archived() -> (TestServer, OldDesk, Value) {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let old = whole(&desk).await;
    server.stop();
    retain(&server, &[]);
    server.boot();
    (server, desk, old)
}

/// The path of its author.
fn author_of(post: &Value) -> String {
    format!("engagement/authors/{}", text(&post["author"]["id"]))
}

async fn remove(admin: &Person, post: &str) -> Response {
    admin.post(format!("engagement/posts/{post}/removal")).send().await
}

async fn erase(admin: &Person, author: &str) -> Response {
    admin.delete(author).if_match(&admin.etag(author).await).send().await
}

/// Escalations stay when a post is purged, and forget which one they were about: the archive knows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erasure_reaches_escalations_about_archived_posts() {
    const MARKS: [&str; 3] = ["zqdescription", "zqresolution", "zqnote"];
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let (admin, drafter) = (&desk.admin, &desk.pair.drafter);
    let author = author_of(&whole(&desk).await);
    let about = json!({ "description": "Zqdescription.", "post_id": desk.whole });
    let made = drafter.post("engagement/escalations").key("zq").json(about).send().await.expect(201).json();
    let escalation = text(&made["id"]);
    let note = json!({ "escalation_id": escalation, "text": "Zqnote." });
    drafter.post("engagement/notes").json(note).send().await.expect(201);
    let path = format!("engagement/escalations/{escalation}");
    admin.edit(&path, json!({ "status": "RESOLVED", "resolution_notes": "Zqresolution." })).await;
    server.stop();
    retain(&server, &[]);
    server.boot();
    let seen = admin.get(&path).ok().await;
    assert_eq!((&seen["post_id"], &seen["description"]), (&Value::Null, &json!("Zqdescription.")), "{seen}");
    assert!(!server.places_with(&MARKS).is_empty());

    erase(admin, &author).await.expect(204);
    assert_eq!(server.places_with(&MARKS), Vec::<String>::new());
    let seen = admin.get(&path).ok().await;
    assert_eq!((&seen["description"], &seen["resolution_notes"]), (&json!("erased"), &json!("erased")));
    server.stop();
    server.run(&["retention", "verify"]).ok();
    server.run(&["db", "verify"]).ok();
}

/// A hold that matches nothing but an archived post keeps that post.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_archived_and_held_stays() {
    let (mut server, desk, old) = archived().await;
    let (admin, author) = (&desk.admin, author_of(&old));
    let (path, _) = file(&server);
    let before = fs::read(&path).unwrap();
    for mut on in [
        json!({ "author_id": author.rsplit('/').next() }),
        json!({ "from": "2026-03-01T08:00:00Z", "to": "2026-03-01T08:00:01Z" }),
    ] {
        on["reason"] = json!("Case 12 C 345/26.");
        let hold = admin.post("engagement/holds").json(on).send().await.expect(201).json();
        let id = text(&hold["id"]);
        for refused in [remove(admin, &desk.whole).await, erase(admin, &author).await] {
            let refused = refused.problem_code(409, "held");
            assert!(refused["detail"].as_str().is_some_and(|detail| detail.contains(&id)), "{refused}");
        }
        assert_eq!(fs::read(file(&server).0).unwrap(), before);
        assert_eq!(file(&server).0, path);
        admin.remove(&format!("engagement/holds/{id}")).await;
    }
    let beside = json!({ "from": "2026-03-01T07:00:00Z", "to": "2026-03-01T08:00:00Z", "reason": "Other." });
    admin.post("engagement/holds").json(beside).send().await.expect(201);
    remove(admin, &desk.whole).await.expect(204);
    erase(admin, &author).await.expect(204);
    assert_ne!(fs::read(file(&server).0).unwrap(), before);
    server.stop();
    server.run(&["retention", "verify"]).ok();
}

/// The platform knows a post that was sent in again by the same id, whatever it is called here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_that_was_sent_in_again_is_removed_from_archives_too() {
    let (mut server, desk, old) = archived().await;
    let admin = &desk.admin;
    let mut again = post(&text(&old["platform_post_id"]));
    again["author"]["platform_id"] = old["author"]["platform_id"].clone();
    again["detected_at"] = json!("2026-05-01T08:00:00Z");
    let sent = admin.post("engagement/posts").json(again).send().await.expect(201).json();
    assert_ne!(sent["id"], old["id"]);
    remove(admin, &text(&sent["id"])).await.expect(200);
    let left = fs::read_to_string(file(&server).0).unwrap();
    assert!(!left.contains("the edited one") && !left.contains("post_revisions"), "{left}");
    // Again, nothing happens.
    let (path, _) = file(&server);
    remove(admin, &text(&sent["id"])).await.expect(200);
    assert_eq!(file(&server).0, path);
    server.stop();
    server.run(&["retention", "verify"]).ok();
}

/// Where nobody can say what an archive holds, nothing is erased by halves, and the answer says what to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_archive_is_named() {
    let (server, desk, old) = archived().await;
    let (admin, author) = (&desk.admin, author_of(&old));
    let (path, name) = file(&server);
    let whole = fs::read(&path).unwrap();
    for damaged in [Some(&whole[..whole.len() - 1]), None] {
        match damaged {
            Some(bytes) => fs::write(&path, bytes).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        for refused in [remove(admin, &desk.whole).await, erase(admin, &author).await] {
            let refused = refused.problem_code(409, "archive_damaged");
            assert!(refused["detail"].as_str().is_some_and(|detail| detail.contains(&name)), "{refused}");
        }
    }
    fs::write(&path, &whole).unwrap();
    remove(admin, &desk.whole).await.expect(204);
    erase(admin, &author).await.expect(204);
}

/// What archives have of an author is exported, unless it is back in the database.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn archived_posts_are_exported_with_their_author() {
    let (server, desk, old) = archived().await;
    let author = author_of(&old);
    let export = || async {
        let body = desk.admin.get(format!("{author}/export")).send().await.expect(200).text();
        let lines = body.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
        lines.filter(|line| line["kind"] == "archived").collect::<Vec<Value>>()
    };
    let archived = export().await;
    let tables: Vec<&str> = archived.iter().filter_map(|line| line["table"].as_str()).collect();
    for table in ["posts", "post_revisions", "decisions", "notes", "competitive_mentions"] {
        assert_eq!(tables.iter().filter(|known| **known == table).count(), 1, "{table} of {tables:?}");
    }
    let own = archived.iter().find(|line| line["table"] == "posts").expect("the post");
    assert_eq!(own["row"]["id"], desk.whole.as_str(), "{own}");
    change(&server, "UPDATE archives SET state = 'RESTORED'");
    assert_eq!(export().await, Vec::<Value>::new());
}
