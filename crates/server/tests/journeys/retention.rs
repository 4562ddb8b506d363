//! Retention: what is old is archived, verified, purged, found again and put back.

use std::fs;

use serde_json::json;

use crate::support::{
    process::TestServer,
    retention::{OldDesk, change, digests, file, files, retain},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_posts_go_and_come_back_as_they_were() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    let before = digests(&server);
    let told = retain(&server, &["--dry-run"]);
    let (due, staying) = (OldDesk::DUE, OldDesk::STAYING);
    assert_eq!(told, format!("{due} posts would be archived and purged, {staying} would stay.\n"));
    assert_eq!(digests(&server), before);

    let told = retain(&server, &[]);
    assert_eq!(told, format!("1 archives made, {due} posts purged, {staying} stay, 0 changed meanwhile.\n"));
    let (path, name) = file(&server);
    assert_eq!(mode(&path), 0o600);
    let verified = server.run(&["retention", "verify"]).ok();
    assert!(verified.starts_with("ok: 1 archives with "), "{verified}");
    server.run(&["db", "verify"]).ok();
    let again = retain(&server, &[]);
    assert_eq!(again, format!("0 archives made, 0 posts purged, {staying} stay, 0 changed meanwhile.\n"));

    server.boot();
    let admin = &desk.admin;
    for gone in [&desk.whole, &desk.answered.post, &desk.rejected.post] {
        admin.get(format!("engagement/posts/{gone}")).send().await.expect(404);
    }
    for stays in [&desk.drafted.post, &desk.escalated, &desk.tried] {
        admin.get(format!("engagement/posts/{stays}")).ok().await;
    }
    let reply = admin.get(&desk.answered.path).ok().await;
    assert_eq!((&reply["decision_id"], &reply["approval_status"]), (&json!(null), &json!("POSTED")));
    assert!(reply["snapshot"].is_object(), "{reply}");
    let actions = admin.all("admin/audit-log").await;
    for action in ["archive.create", "archive.purge"] {
        assert_eq!(actions.iter().filter(|entry| entry["action"] == action).count(), 1, "{action}");
    }
    server.stop();

    let restored = server.run(&["retention", "restore", &name]).ok();
    assert!(restored.starts_with(&format!("Restored {due} posts, ")), "{restored}");
    assert_eq!(digests(&server), before);
    server.run(&["db", "verify"]).ok();
    server.run(&["retention", "verify"]).ok();
}

#[cfg(unix)]
fn mode(path: &std::path::Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// What can be searched is what the database no longer has, and the words are in no log.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn archives_are_searched() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    retain(&server, &[]);
    let found = server.run(&["retention", "search", "unmistakable", "REMARK"]).ok();
    let lines: Vec<serde_json::Value> =
        found.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [only] = lines.as_slice() else { panic!("{found}") };
    assert_eq!((&only["table"], &only["post"]), (&json!("notes"), &json!(desk.whole)));
    assert_eq!(server.run(&["retention", "search", "unmistakable", "nonsense"]).ok(), "");
    server.run(&["retention", "search", "  "]).refused();

    server.boot();
    let admin = &desk.admin;
    let entries = admin.all("admin/audit-log").await;
    let searches: Vec<_> = entries.iter().filter(|entry| entry["action"] == "archive.search").collect();
    assert_eq!(searches.len(), 2);
    assert_ne!(searches[0]["details"], searches[1]["details"]);
    assert!(!json!(searches).to_string().to_lowercase().contains("unmistakable"));
    server.stop();
    // What was restored is in the database, where it can be looked for.
    server.run(&["retention", "restore", &file(&server).1]).ok();
    assert_eq!(server.run(&["retention", "search", "unmistakable"]).ok(), "");
}

/// Wherever a run is killed, the next one finishes it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_run_is_finished() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    let before = digests(&server);
    retain(&server, &[]);
    let after = digests(&server);
    let (path, name) = file(&server);
    let part = path.with_file_name(format!("{name}.part"));
    let finished = format!("0 archives made, {} posts purged, 3 stay, 0 changed meanwhile.\n", OldDesk::DUE);

    // After the catalogue had it, before it had its name; beside what another one left.
    server.run(&["retention", "restore", &name]).ok();
    assert_eq!(digests(&server), before);
    change(&server, "UPDATE archives SET state = 'VERIFIED'");
    fs::rename(&path, &part).unwrap();
    let left = path.with_file_name("posts-2026-01-01-0-1.jsonl.part");
    fs::write(&left, "{\"header\":").unwrap();
    assert_eq!(retain(&server, &[]), finished);
    assert!(path.exists() && !part.exists() && !left.exists());
    assert_eq!(digests(&server), after);

    // After some units.
    server.run(&["retention", "restore", &name]).ok();
    let decisions =
        format!("SELECT id FROM decisions WHERE post_id IN ({})", posts_of(&server, &desk.answered.post));
    change(&server, &format!("UPDATE replies SET decision_id = NULL WHERE decision_id IN ({decisions})"));
    change(&server, &format!("DELETE FROM posts WHERE id IN ({})", posts_of(&server, &desk.answered.post)));
    change(&server, "UPDATE archives SET state = 'VERIFIED'");
    let told = retain(&server, &[]);
    assert_eq!(told, "0 archives made, 2 posts purged, 3 stay, 0 changed meanwhile.\n");
    assert_eq!(digests(&server), after);
    server.run(&["retention", "verify"]).ok();
    server.run(&["retention", "restore", &name]).ok();
    assert_eq!(digests(&server), before);
}

/// A query of one post by its id, as each database writes ids.
fn posts_of(server: &TestServer, id: &str) -> String {
    match server.scratch_database() {
        Some(_) if crate::support::database::Kind::of_this_run().name() == "postgres" => format!("'{id}'"),
        _ => format!("x'{}'", id.replace('-', "")),
    }
}

/// What changed since it was archived stays, and is archived as it is now.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_meanwhile_is_archived_again() {
    let mut server = TestServer::start();
    OldDesk::new(&server).await;
    server.stop();
    retain(&server, &[]);
    let (_, name) = file(&server);
    server.run(&["retention", "restore", &name]).ok();
    change(&server, "UPDATE archives SET state = 'VERIFIED'");
    change(
        &server,
        "UPDATE notes SET text = 'Another remark.', version = version + 1 WHERE post_id IS NOT NULL",
    );
    let changed = digests(&server);
    let told = retain(&server, &[]);
    assert_eq!(told, "1 archives made, 3 posts purged, 3 stay, 1 changed meanwhile.\n");
    assert_eq!(files(&server).len(), 2);
    server.run(&["retention", "verify"]).ok();
    assert_eq!(server.run(&["retention", "search", "unmistakable"]).ok(), "");
    assert_eq!(server.run(&["retention", "search", "another", "remark"]).ok().lines().count(), 1);
    for path in files(&server) {
        server.run(&["retention", "restore", path.to_str().unwrap()]).ok();
    }
    assert_eq!(digests(&server), changed);
}

/// Of an erased author nothing is left in any archive, and the rest of it is whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erased_author_leaves_the_archives() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    retain(&server, &[]);
    let (path, _) = file(&server);
    let of_whole = |text: &str| text.contains("Unmistakable") && text.contains(&desk.whole);
    assert!(of_whole(&fs::read_to_string(&path).unwrap()));

    server.boot();
    let admin = &desk.admin;
    let authors = admin.all("engagement/authors").await;
    let posts = fs::read_to_string(&path).unwrap();
    let line = posts.lines().find(|line| line.contains("the edited one")).expect("the post");
    let row: serde_json::Value = serde_json::from_str(line).unwrap();
    let author = row["row"]["author_id"].as_str().expect("an author");
    assert!(authors.iter().any(|known| known["id"] == author));
    admin.remove(&format!("engagement/authors/{author}")).await;
    let (rewritten, name) = file(&server);
    assert_ne!(rewritten, path);
    let left = fs::read_to_string(&rewritten).unwrap();
    for mark in ["Unmistakable", "the edited one", author, desk.whole.as_str()] {
        assert!(!left.contains(mark), "{mark}");
    }
    server.stop();
    server.run(&["retention", "verify"]).ok();
    let restored = server.run(&["retention", "restore", &name]).ok();
    assert!(restored.starts_with("Restored 2 posts, "), "{restored}");
    server.run(&["db", "verify"]).ok();
}

/// What the platform deleted leaves the archives, and what answers it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_removed_post_leaves_no_text_in_archives() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    retain(&server, &[]);
    server.boot();
    let admin = &desk.admin;
    let removal = |post: &str| admin.post(format!("engagement/posts/{post}/removal"));
    for post in [&desk.whole, &desk.answered.post] {
        removal(post).send().await.expect(204);
    }
    removal("01939f3e-8f00-7000-8000-00000000ffff").send().await.expect(404);
    let left = fs::read_to_string(file(&server).0).unwrap();
    assert!(!left.contains("the edited one") && !left.contains("post_revisions"), "{left}");
    let reply = admin.get(&desk.answered.path).ok().await;
    assert_eq!(reply["snapshot"]["post"]["content"], "", "{reply}");
    server.stop();
    server.run(&["retention", "verify"]).ok();
    server.run(&["retention", "restore", &file(&server).1]).ok();
    server.run(&["db", "verify"]).ok();
    server.boot();
    let whole = admin.get(format!("engagement/posts/{}", desk.whole)).ok().await;
    assert_eq!((&whole["state"], &whole["content"]), (&json!("removed"), &json!("")), "{whole}");
}

/// The server does by schedule what the command does.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_keeps_a_schedule() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    server.stop();
    server.set("LYCEUM_RETENTION_EVERY", "1s");
    server.boot();
    let admin = &desk.admin;
    let path = format!("engagement/posts/{}", desk.whole);
    let mut gone = false;
    for _ in 0..300 {
        gone = admin.get(&path).send().await.status == 404;
        if gone {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(gone, "{}", server.log());
    server.stop();
    server.run(&["retention", "verify"]).ok();
}
