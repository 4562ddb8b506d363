//! A database file that is removed or replaced: the server says so, and none takes its place unasked.

use std::{
    fs,
    time::{Duration, Instant},
};

use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types::BigInt};

use crate::support::{courses, process::TestServer};

/// Waits until the server says that it is not healthy; a second is what it may take.
async fn unhealthy(server: &TestServer) {
    let (begun, api) = (Instant::now(), server.api());
    while api.get("/health").send().await.status != 503 {
        assert!(begun.elapsed() < Duration::from_secs(2), "it still calls itself healthy");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_removed_database_is_noticed_and_nothing_is_acknowledged() {
    let server = TestServer::start();
    let admin = server.admin().await;
    admin.post("admin/events").json(courses::event("kept")).send().await.expect(201);
    let (file, away) = (server.data().join("lyceum.db"), server.scratch().join("away.db"));
    fs::rename(&file, &away).unwrap();
    let refused = admin.post("admin/events").json(courses::event("lost")).send().await.expect(503);
    assert!(refused.header("retry-after").is_some(), "{refused}");
    assert!(!refused.text().contains("lyceum.db"), "{refused}");
    unhealthy(&server).await;
    admin.get("events").send().await.expect(503);
    server.api().get("/health/ready").send().await.expect(503);
    assert!(!file.exists(), "a new database was made beneath the server");
    // It is back, and all goes on.
    fs::rename(&away, &file).unwrap();
    admin.post("admin/events").json(courses::event("again")).send().await.expect(201);
    server.api().get("/health").send().await.expect(200);
    assert_eq!(admin.all("admin/events").await.len(), 2);
}

#[tokio::test]
async fn another_database_in_its_place_is_not_served() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let other = TestServer::prepared(&[]);
    other.run(&["db", "migrate"]).ok();
    fs::rename(other.data().join("lyceum.db"), server.data().join("lyceum.db")).unwrap();
    admin.post("admin/events").json(courses::event("lost")).send().await.expect(503);
    unhealthy(&server).await;
}

#[tokio::test]
async fn no_new_database_is_made_where_there_was_one() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = courses::Course::published(&admin, "kept").await;
    let path = format!("admin/lessons/{}/materials", course.lessons[0]);
    let material = serde_json::json!({ "kind": "file", "title": "A file" });
    let made = admin.post(path).json(material).send().await.expect(201);
    let content = format!("admin/materials/{}/content", made.json()["id"].as_str().unwrap());
    let content = admin.put(content).if_match("\"1\"").bytes("text/plain", "Kept.");
    content.header("content-disposition", "attachment; filename=\"kept.txt\"").send().await.ok();
    server.stop();
    let backup = server.scratch().join("backup.db");
    server.run(&["db", "backup", "--to", backup.to_str().unwrap()]).ok();

    let file = server.data().join("lyceum.db");
    for state in ["is empty", "is not there"] {
        match state {
            "is empty" => fs::write(&file, "").unwrap(),
            _ => fs::remove_file(&file).unwrap(),
        }
        for command in [
            &["serve"][..],
            &["serve", "--no-migrate"],
            &["db", "migrate"],
            &["db", "migrate", "--steps", "1"],
            &["db", "status"],
            &["db", "verify"],
            &["admin", "create", "--email", "a@example.org", "--password-file", "root.password"],
        ] {
            let said = server.run(command).refused();
            assert!(said.contains(state), "{command:?}: {said}");
        }
        assert_eq!(fs::metadata(&file).map_or(0, |found| found.len()), 0, "something was made in it");
    }
    // The way out that the message names.
    server.run(&["db", "restore", "--from", backup.to_str().unwrap()]).ok();
    server.run(&["db", "verify"]).ok();
    server.boot();
    assert_eq!(admin.all("admin/events").await.len(), 1);
}

/// The first page of a table that no start reads: it was "ready", and every list of events a fault.
#[tokio::test]
async fn a_damaged_table_is_noticed_at_the_start() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    admin.post("admin/events").json(courses::event("kept")).send().await.expect(201);
    server.stop();
    let file = server.data().join("lyceum.db");
    let whole = fs::read(&file).unwrap();
    let page = {
        let mut conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        let root = "SELECT rootpage AS number FROM sqlite_master WHERE type = 'table' AND name = 'events'";
        let root: Number = sql_query(root).get_result(&mut conn).unwrap();
        usize::try_from(root.number).unwrap()
    };
    let mut damaged = fs::read(&file).unwrap();
    damaged[(page - 1) * 4_096..page * 4_096].fill(0x5a);
    fs::write(&file, &damaged).unwrap();
    let said = server.run(&["serve"]).refused();
    assert!(said.contains("the database cannot be read and written as serving needs it"), "{said}");
    assert!(said.contains("malformed"), "{said}");
    server.run(&["db", "verify"]).refused();
    fs::write(&file, &whole).unwrap();
    server.boot();
    assert_eq!(admin.all("admin/events").await.len(), 1);
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// A start that was killed at once leaves one, and the next goes on.
#[test]
fn an_empty_file_in_a_folder_without_anything_is_a_new_database() {
    let server = TestServer::prepared(&[]);
    fs::create_dir_all(server.data()).unwrap();
    fs::write(server.data().join("lyceum.db"), "").unwrap();
    server.run(&["db", "migrate"]).ok();
    server.run(&["db", "verify"]).ok();
}
