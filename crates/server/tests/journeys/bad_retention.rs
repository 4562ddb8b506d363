//! Archives that are not what they were, and folders that cannot be used: refused, and nothing is lost.

use std::fs;

use serde_json::json;

use crate::support::{
    process::TestServer,
    retention::{OldDesk, change, digests, file, retain, with_header},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn archives_that_are_not_what_they_were_are_refused() {
    let mut server = TestServer::start();
    OldDesk::new(&server).await;
    server.stop();
    let whole = digests(&server);
    retain(&server, &[]);
    let before = digests(&server);
    let (path, name) = file(&server);
    let bytes = fs::read(&path).unwrap();
    let restore = |server: &TestServer| server.run(&["retention", "restore", &name]).refused();

    // Changed by a byte, wherever that is.
    for place in [bytes.len() / 4, bytes.len() / 2, bytes.len() - 3] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        fs::write(&path, &changed).unwrap();
        let told = restore(&server);
        assert!(told.contains("nothing was restored"), "{told}");
        server.run(&["retention", "verify"]).refused();
    }
    // Cut.
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    assert!(restore(&server).contains("nothing was restored"));
    // Of a later version of the program.
    fs::write(&path, with_header(&bytes, |header| header["migration"] = json!("2999-01-01-000001_later")))
        .unwrap();
    assert!(restore(&server).contains("newer version of the program (migration 2999-01-01-000001_later)"));
    fs::write(&path, with_header(&bytes, |header| header["version"] = json!(2))).unwrap();
    assert!(restore(&server).contains("newer version"));
    // Of another deployment.
    fs::write(&path, with_header(&bytes, |header| header["deployment"] = json!("0"))).unwrap();
    assert!(restore(&server).contains("another deployment"));
    fs::write(&path, &bytes).unwrap();
    // Not in the catalogue.
    let foreign = path.with_file_name("posts-2026-01-01-x-1.jsonl");
    fs::copy(&path, server.scratch().join("foreign.jsonl")).unwrap();
    let told =
        server.run(&["retention", "restore", server.scratch().join("foreign.jsonl").to_str().unwrap()]);
    assert!(told.refused().contains("not in the catalogue"));
    fs::write(&foreign, with_header(&bytes, |header| header["archive"] = json!(uuid::Uuid::nil()))).unwrap();
    let told = server.run(&["retention", "verify"]);
    assert!(
        told.stdout.contains("posts-2026-01-01-x-1.jsonl: it is not in the catalogue"),
        "{}",
        told.stdout
    );
    told.refused();
    fs::remove_file(&foreign).unwrap();
    // No archive at all.
    fs::write(&path, "hello\n").unwrap();
    assert!(restore(&server).contains("no archive"));
    fs::write(&path, &bytes).unwrap();
    assert_eq!(digests(&server), before);

    // Twice; also where the catalogue does not know that it was.
    server.run(&["retention", "restore", &name]).ok();
    assert!(restore(&server).contains("restored already"));
    change(&server, "UPDATE archives SET state = 'PURGED'");
    assert!(restore(&server).contains("rows of the archive are in the database"));
    assert_eq!(digests(&server), whole);
}

/// What is not whole is not purged, and told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_damaged_archive_is_purged() {
    let mut server = TestServer::start();
    OldDesk::new(&server).await;
    server.stop();
    let whole = digests(&server);
    retain(&server, &[]);
    let (path, name) = file(&server);
    server.run(&["retention", "restore", &name]).ok();
    change(&server, "UPDATE archives SET state = 'VERIFIED'");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let run = server.run(&["retention", "run"]);
    assert!(run.stdout.contains(&format!("problem: {name}: ")), "{}", run.stdout);
    assert!(run.stdout.contains("1 archives made, 3 posts purged"), "{}", run.stdout);
    run.refused();
    let made =
        crate::support::retention::files(&server).into_iter().find(|made| *made != path).expect("an archive");
    server.run(&["retention", "restore", made.to_str().unwrap()]).ok();
    assert_eq!(digests(&server), whole);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_cannot_be_used_is_told() {
    let mut server = TestServer::start();
    OldDesk::new(&server).await;
    server.stop();
    let before = digests(&server);
    let taken = server.scratch().join("taken");
    fs::write(&taken, "a file").unwrap();
    server.set("LYCEUM_ARCHIVE_DIR", taken.to_str().unwrap());
    let told = server.run(&["retention", "run"]).refused();
    assert!(told.contains("the folder of archives"), "{told}");
    for (variable, value) in [
        ("LYCEUM_RETENTION_POSTS_DAYS", "0"),
        ("LYCEUM_RETENTION_AUDIT_DAYS", "three"),
        ("LYCEUM_RETENTION_KPI_DAYS", "36501"),
        ("LYCEUM_RETENTION_EVERY", "often"),
    ] {
        server.set(variable, value);
        let told = server.run(&["retention", "run"]).refused();
        assert!(told.contains(variable), "{told}");
        server.set(variable, "");
    }
    assert_eq!(digests(&server), before);
}

/// Where an archive does not fit, nothing of it stays, and nothing is purged.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told() {
    use std::ffi::OsStr;
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let mut large = crate::support::posts::post("large");
    large["spam_filtered"] = json!(true);
    large["raw_metrics"] = json!({ "much": "x".repeat(60_000) });
    desk.admin.post("engagement/posts").json(large).send().await.expect(201);
    server.stop();
    // What a first command makes in the database is there before.
    server.run(&["retention", "verify"]).ok();
    let before = digests(&server);
    // Files may have 40 KiB: an error as of a full disk. The signal that would end the program is ignored.
    let limited = ["bash", "-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" \"$@\""].map(OsStr::new);
    let run = server.command(&limited).args(["retention", "run"]).output().unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(!run.status.success() && told.contains("error: writing posts-"), "{told}");
    let left = fs::read_dir(server.data().join("archives")).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).filter(|name| name != ".lock").collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(digests(&server), before);
    let due = OldDesk::DUE + 1;
    let told = retain(&server, &[]);
    assert_eq!(told, format!("1 archives made, {due} posts purged, 3 stay, 0 changed meanwhile.\n"));
    server.run(&["retention", "restore", &file(&server).1]).ok();
    assert_eq!(digests(&server), before);
}
