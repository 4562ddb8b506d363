//! Retention of the audit log: old batches leave the database whole, the chain goes on from their headers, and
//! they come back as they were.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    audit_chain::{SELDOM, change, noted},
    support::{
        people::{Person, text},
        process::TestServer,
        retention::{files_of, line_of},
    },
    verify::damage,
};

const BATCHES: &str = "batches of the audit log";

/// A log with a batch of 2020, two of 2021, and entries of now that are not sealed.
struct OldLog {
    server: TestServer,
    admin: Person,
    /// The old entries, by id.
    old: Vec<Value>,
}

impl OldLog {
    async fn new() -> Self {
        let mut server = TestServer::with(&[SELDOM]);
        let admin = server.admin().await;
        // What was sealed at the start is made old with the rest.
        damage(&server, "UPDATE audit_logs SET seq = NULL, leaf = NULL");
        damage(&server, "DELETE FROM audit_batches");
        for (name, time) in [
            ("first", "2020-05-06 07:08:09.000010"),
            ("second", "2021-01-01 00:00:00.000000"),
            ("third", "2021-12-31 23:59:59.999999"),
        ] {
            change(&admin, name).await;
            damage(&server, &format!("UPDATE audit_logs SET created_at = '{time}' WHERE seq IS NULL"));
            server.run(&["audit", "seal"]).ok();
            let young = "sealed_at > '2022-01-01 00:00:00.000000'";
            damage(&server, &format!("UPDATE audit_batches SET sealed_at = '{time}' WHERE {young}"));
        }
        let old = noted(&admin).await;
        change(&admin, "young").await;
        server.stop();
        Self { server, admin, old }
    }

    /// The old entries that the database has, by id.
    async fn there(&mut self) -> Vec<Value> {
        self.server.boot();
        let all = noted(&self.admin).await;
        self.server.stop();
        all.into_iter().filter(|entry| text(&entry["created_at"]).as_str() < "2022").collect()
    }

    fn run(&self) -> String {
        line_of(&self.server.run(&["retention", "run"]).ok(), BATCHES)
    }

    /// The archives of 2020 and 2021.
    fn files(&self) -> [PathBuf; 2] {
        files_of(&self.server, ".jsonl.gz").try_into().expect("two archives")
    }

    fn restore(&self, file: &Path) -> String {
        self.server.run(&["retention", "restore", file.to_str().unwrap()]).ok()
    }

    fn refused(&self, file: &Path) -> String {
        self.server.run(&["retention", "restore", file.to_str().unwrap()]).refused()
    }
}

fn made(archives: usize, purged: usize) -> String {
    format!("{archives} archives made, {purged} {BATCHES} purged, 0 stay, 0 changed meanwhile.")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_batches_go_and_come_back_as_they_were() {
    let mut log = OldLog::new().await;
    let told = log.server.run(&["retention", "run", "--dry-run"]).ok();
    let expected = format!("3 {BATCHES} would be archived and purged, 0 would stay.");
    assert_eq!(line_of(&told, BATCHES), expected);
    assert_eq!(log.there().await, log.old);

    assert_eq!(log.run(), made(2, 3));
    let [first, second] = log.files();
    for (file, year) in [(&first, "audit-2020-"), (&second, "audit-2021-")] {
        assert!(file.file_name().unwrap().to_str().unwrap().starts_with(year), "{}", file.display());
        assert!(fs::read(file).unwrap().starts_with(&[0x1f, 0x8b]));
        assert_eq!(mode(file), 0o600);
    }
    let verified = log.server.run(&["retention", "verify"]).ok();
    let entries = log.old.len();
    assert_eq!(verified, format!("ok: 2 archives with {entries} rows are as the catalogue says\n"));
    // The chain goes on from the headers that stayed.
    log.server.run(&["db", "verify"]).ok();
    assert_eq!(log.there().await, Vec::<Value>::new());
    log.server.run(&["audit", "seal"]).ok();
    log.server.run(&["db", "verify"]).ok();
    assert_eq!(log.run(), made(0, 0));
    // An archive that nobody can query answers no auditor.
    let found = log.server.run(&["retention", "search", "event.create"]).ok();
    let of_events = log.old.iter().filter(|entry| entry["action"] == "event.create").count();
    assert_eq!((found.lines().count(), of_events), (9, 9), "{found}");
    assert!(found.lines().all(|line| line.contains("\"table\":\"audit_logs\"")), "{found}");

    assert!(log.restore(&second).contains(&format!("Restored 2 {BATCHES}, ")));
    log.server.run(&["db", "verify"]).ok();
    assert!(log.restore(&first).contains(&format!("Restored 1 {BATCHES}, ")));
    assert_eq!(log.there().await, log.old);
    log.server.run(&["db", "verify"]).ok();
    log.server.run(&["retention", "verify"]).ok();
    // As old as before: they go again, into new files.
    assert_eq!(log.run(), made(2, 3));
    assert_eq!(files_of(&log.server, ".jsonl.gz").len(), 4);
    log.server.run(&["db", "verify"]).ok();
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Wherever a run is killed, the next one finishes it; what had gone by then comes back too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_run_is_finished() {
    let mut log = OldLog::new().await;
    log.run();
    let [first, second] = log.files();
    log.restore(&first);
    log.restore(&second);
    // After the catalogue had one and before it had its name, after one batch of the other had gone.
    damage(&log.server, "UPDATE archives SET state = 'VERIFIED' WHERE kind = 'AUDIT'");
    let part = first.with_file_name(format!("{}.part", first.file_name().unwrap().to_str().unwrap()));
    fs::rename(&first, &part).unwrap();
    damage(
        &log.server,
        "DELETE FROM audit_logs WHERE seq BETWEEN (SELECT first_seq FROM audit_batches WHERE number = 2) \
         AND (SELECT last_seq FROM audit_batches WHERE number = 2)",
    );
    damage(&log.server, "UPDATE audit_batches SET purged_at = sealed_at WHERE number = 2");
    log.server.run(&["db", "verify"]).ok();
    assert_eq!(log.run(), made(0, 2));
    assert!(first.exists() && !part.exists());
    assert_eq!(log.there().await, Vec::<Value>::new());
    log.server.run(&["db", "verify"]).ok();
    log.server.run(&["retention", "verify"]).ok();
    log.restore(&first);
    log.restore(&second);
    assert_eq!(log.there().await, log.old);
    log.server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn archives_that_are_not_what_they_were_are_refused() {
    let mut log = OldLog::new().await;
    log.run();
    let [first, second] = log.files();
    let bytes = fs::read(&second).unwrap();
    for place in [0, 12, bytes.len() / 2, bytes.len() - 3] {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        fs::write(&second, &changed).unwrap();
        assert!(log.refused(&second).contains("nothing was restored"), "byte {place}");
        log.server.run(&["retention", "verify"]).refused();
    }
    fs::write(&second, &bytes[..bytes.len() / 2]).unwrap();
    assert!(log.refused(&second).contains("nothing was restored"));
    // Another one of them under its name.
    fs::copy(&first, &second).unwrap();
    assert!(log.refused(&second).contains("nothing was restored"));
    fs::write(&second, &bytes).unwrap();

    // A chain that was computed anew is not the archive's.
    damage(&log.server, "UPDATE audit_batches SET sealed_at = purged_at WHERE number = 3");
    assert!(log.refused(&second).contains("batch 3 of the audit chain is not that of the archive"));
    assert_eq!(log.there().await, Vec::<Value>::new());

    // Twice; also where the catalogue does not know that it was.
    log.restore(&first);
    assert!(log.refused(&first).contains("restored already"));
    damage(&log.server, "UPDATE archives SET state = 'PURGED' WHERE kind = 'AUDIT'");
    assert!(log.refused(&first).contains("rows of the archive are in the database"));
}

/// What is not as it was sealed is evidence: it stays, and is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_was_tampered_with_stays() {
    let mut log = OldLog::new().await;
    damage(&log.server, "UPDATE audit_logs SET entity_type = 'nothing' WHERE seq = 2");
    let run = log.server.run(&["retention", "run"]);
    let expected = "problem: batch 1 of the audit log is not what was sealed; it is not archived and stays";
    assert!(run.stdout.lines().any(|line| line == expected), "{}", run.stdout);
    let told = line_of(&run.stdout, &format!("{BATCHES} purged"));
    let expected = format!("1 archives made, 2 {BATCHES} purged, 1 stay, 0 changed meanwhile.");
    assert_eq!(told, expected);
    run.refused();
    let there = log.there().await;
    assert!(there.iter().any(|entry| entry["entity_type"] == "nothing"), "{there:?}");
    assert!(there.len() < log.old.len());

    // Nor is what changes after it was archived purged: it leaves the file.
    let [file] = <[PathBuf; 1]>::try_from(files_of(&log.server, ".jsonl.gz")).expect("one archive");
    log.restore(&file);
    damage(&log.server, "UPDATE archives SET state = 'VERIFIED' WHERE kind = 'AUDIT'");
    let third = "SELECT first_seq FROM audit_batches WHERE number = 3";
    damage(&log.server, &format!("UPDATE audit_logs SET action = 'nothing' WHERE seq = ({third})"));
    let run = log.server.run(&["retention", "run"]);
    let told = line_of(&run.stdout, &format!("{BATCHES} purged"));
    // The next look at it finds that it is not what was sealed.
    let expected = format!("0 archives made, 1 {BATCHES} purged, 2 stay, 1 changed meanwhile.");
    assert_eq!(told, expected, "{}", run.stdout);
    run.refused();
    log.server.run(&["retention", "verify"]).ok();
    let [left] = <[PathBuf; 1]>::try_from(files_of(&log.server, ".jsonl.gz")).expect("one archive");
    assert_ne!(left, file);
    assert!(log.restore(&left).contains(&format!("Restored 1 {BATCHES}, ")));
}

/// Whoever deletes entries can write that they were archived. The archives know better.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_no_archive_has_is_named() {
    let log = OldLog::new().await;
    log.run();
    log.server.run(&["audit", "seal"]).ok();
    let told = log.server.run(&["db", "verify"]).ok();
    assert!(told.contains("audit chain: 3 batches are taken on trust as archived"), "{told}");
    log.server.run(&["retention", "verify"]).ok();
    let first = "SELECT first_seq FROM audit_batches WHERE number = 4";
    damage(&log.server, &format!("DELETE FROM audit_logs WHERE seq >= ({first})"));
    damage(&log.server, "UPDATE audit_batches SET purged_at = sealed_at WHERE number = 4");
    let told = log.server.run(&["db", "verify"]).ok();
    assert!(told.contains("audit chain: 4 batches are taken on trust as archived"), "{told}");
    let verified = log.server.run(&["retention", "verify"]);
    let expected = "problem: batch 4 is marked as archived, and no archive has it";
    assert!(verified.stdout.lines().any(|line| line == expected), "{}", verified.stdout);
    verified.refused();
}
