//! Stored files that lose a bit on the disk: found by whoever looks, and by the server itself; repaired by an
//! upload of the same content.

use std::{fs, path::PathBuf, time::Duration};

use serde_json::json;

use crate::support::{
    client::Api,
    courses::Course,
    people::{Person, text},
    process::TestServer,
    retention::change,
};

const CONTENT: &str = "What was stored.";

/// A new material with the content; its id.
async fn upload(admin: &Person, lesson: &str, bytes: &str) -> String {
    let material = json!({ "kind": "file", "title": "A file" });
    let made = admin.post(format!("admin/lessons/{lesson}/materials")).json(material).send().await;
    let id = text(&made.expect(201).json()["id"]);
    let content = admin.put(format!("admin/materials/{id}/content")).if_match("\"1\"");
    let content = content.header("content-disposition", "attachment; filename=\"a.txt\"");
    content.bytes("text/plain", bytes.to_owned()).send().await.expect(200);
    id
}

/// The only file in the store.
fn stored(server: &TestServer) -> PathBuf {
    let mut place = server.data().join("files");
    while place.is_dir() {
        let mut entries = fs::read_dir(&place).unwrap();
        place = entries.next().expect("something in it").unwrap().path();
    }
    place
}

/// Waits until the server has logged it.
async fn logged(server: &TestServer, words: &str) {
    let mut waited = 0;
    while !server.log().contains(words) {
        waited += 1;
        assert!(waited < 200, "it never said: {words}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn content(api: &Api, material: &str) -> String {
    api.get(format!("materials/{material}/content")).send().await.expect(200).text()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_bit_is_found_and_an_upload_repairs_it() {
    let mut server = TestServer::with(&[("LYCEUM_SCRUB_BYTES_PER_SECOND", "0")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, "files").await;
    let id = upload(&admin, &course.lessons[0], CONTENT).await;
    let ada = server.learner("ada").await;
    course.enrol(&ada).await;
    server.run(&["db", "verify", "--files"]).ok();

    let file = stored(&server);
    let mut bytes = fs::read(&file).unwrap();
    bytes[5] ^= 1;
    fs::write(&file, &bytes).unwrap();
    // Its size alone says nothing.
    server.run(&["db", "verify"]).ok();
    let found = server.run(&["db", "verify", "--files"]);
    let line = format!("problem: material {id}: its content ");
    assert!(
        found.stdout.lines().any(|said| said.starts_with(&line) && said.contains("is damaged")),
        "{}",
        found.stdout
    );
    found.refused();

    // The server finds it by itself, at its leisure.
    server.set("LYCEUM_SCRUB_BYTES_PER_SECOND", "1000000");
    server.restart();
    logged(&server, "a file is damaged").await;

    upload(&admin, &course.lessons[0], CONTENT).await;
    assert_eq!(fs::read(&file).unwrap(), CONTENT.as_bytes());
    assert_eq!(content(&ada, &id).await, CONTENT);
    server.run(&["db", "verify", "--files"]).ok();

    fs::remove_file(&file).unwrap();
    let found = server.run(&["db", "verify", "--files"]);
    assert!(found.stdout.contains("is not in the file store"), "{}", found.stdout);
    found.refused();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_forgotten_meanwhile_is_no_damage() {
    let mut server = TestServer::with(&[("LYCEUM_SCRUB_BYTES_PER_SECOND", "0")]);
    let admin = server.admin().await;
    let course = Course::published(&admin, "files").await;
    let doomed = upload(&admin, &course.lessons[0], CONTENT).await;
    let file = stored(&server);
    admin.remove(&format!("admin/materials/{doomed}")).await;
    // The first one takes four seconds.
    upload(&admin, &course.lessons[0], &"x".repeat(4_000)).await;
    let doomed = upload(&admin, &course.lessons[0], CONTENT).await;
    server.set("LYCEUM_SCRUB_BYTES_PER_SECOND", "1000");
    server.set("LYCEUM_LOG", "info");
    server.restart();
    admin.remove(&format!("admin/materials/{doomed}")).await;
    change(&server, &format!("DELETE FROM stored_files WHERE bytes = {}", CONTENT.len()));
    fs::remove_file(&file).unwrap();
    logged(&server, "looked through the stored files").await;
    assert!(!server.log().contains("a file is damaged"), "{}", server.log());
}
