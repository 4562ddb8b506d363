//! The audit chain as operators meet it: what was noted is sealed, what was changed behind the server's back
//! is named by `lyceum db verify`, and a head that was kept tells what the chain alone cannot.

use std::{fs, path::Path, thread, time::Duration};

use serde_json::{Value, json};

use crate::{
    support::{people::Person, people::text, process::TestServer},
    verify::damage,
};

/// The sweeper comes once, at the start: nothing is sealed but by the tests.
pub const SELDOM: (&str, &str) = ("LYCEUM_SWEEP_SECONDS", "86400");

/// Entries of the audit log in the order in which they are sealed.
pub async fn noted(admin: &Person) -> Vec<Value> {
    let mut entries = admin.all("admin/audit-log").await;
    entries.sort_by_key(|entry| text(&entry["id"]));
    entries
}

/// Makes changes that are noted.
pub async fn change(admin: &Person, name: &str) {
    for number in 0..3 {
        let new = json!({ "slug": format!("{name}-{number}"), "title": name });
        admin.post("admin/events").json(new).send().await.expect(201);
    }
}

/// What `db verify` finds with these arguments; `None`: nothing is wrong.
fn problems(server: &TestServer, arguments: &[&str]) -> Option<String> {
    let verified = server.run(&[&["db", "verify"], arguments].concat());
    if verified.status.success() {
        return None;
    }
    let found = verified.stdout.clone();
    verified.refused();
    Some(found)
}

fn assert_found(server: &TestServer, problem: &str) {
    let found = problems(server, &[]).unwrap_or_else(|| panic!("nothing was found, and not {problem}"));
    let expected = format!("problem: audit chain: {problem}");
    assert!(found.lines().any(|line| line.starts_with(&expected)), "not {expected}, but\n{found}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_noted_is_sealed_and_tampering_is_named() {
    let server = TestServer::with(&[SELDOM]);
    let admin = server.admin().await;
    change(&admin, "sealed").await;
    let verified = server.run(&["db", "verify"]).ok();
    assert!(verified.contains("entries not sealed yet"), "{verified}");
    server.run(&["audit", "seal"]).ok();
    assert_eq!(server.run(&["audit", "seal"]).ok().lines().next(), Some("Sealed 0 entries."));
    let entries = noted(&admin).await;
    let verified = server.run(&["db", "verify"]).ok();
    assert!(verified.contains(&format!("audit chain: {} entries in ", entries.len())), "{verified}");
    assert!(verified.contains(", 0 entries not sealed yet"), "{verified}");

    let (second, third) = (text(&entries[1]["id"]), text(&entries[2]["id"]));
    let was = text(&entries[1]["entity_type"]);
    damage(&server, "UPDATE audit_logs SET entity_type = 'nothing' WHERE seq = 2");
    assert_found(&server, &format!("entry_changed: entry {second}, number 2 of the chain, in batch "));
    damage(&server, &format!("UPDATE audit_logs SET entity_type = '{was}' WHERE seq = 2"));
    assert_eq!(problems(&server, &[]), None);

    let swap = |one: i64, other: i64| {
        for (from, to) in [(one, -1), (other, one), (-1, other)] {
            damage(&server, &format!("UPDATE audit_logs SET seq = {to} WHERE seq = {from}"));
        }
    };
    swap(2, 3);
    assert_found(&server, &format!("entry_changed: entry {third}, number 2 of the chain"));
    assert_found(&server, &format!("entry_changed: entry {second}, number 3 of the chain"));
    swap(2, 3);
    assert_eq!(problems(&server, &[]), None);

    damage(&server, "UPDATE audit_batches SET entries = entries + 1 WHERE number = 1");
    assert_found(&server, "batch_header_changed: the header of batch 1 ");
    damage(&server, "UPDATE audit_batches SET entries = entries - 1 WHERE number = 1");
    damage(&server, "UPDATE audit_batches SET purged_at = sealed_at WHERE number = 1");
    let first = text(&entries[0]["id"]);
    assert_found(&server, &format!("entry_before_anchor: entry {first}, number 1 of the chain"));
    damage(&server, "UPDATE audit_batches SET purged_at = NULL WHERE number = 1");
    assert_eq!(problems(&server, &[]), None);

    damage(&server, "DELETE FROM audit_logs WHERE seq = 2");
    assert_found(&server, "entry_missing: entry number 2 of the chain");
    damage(&server, "DELETE FROM audit_batches");
    assert_found(&server, &format!("entry_after_head: entry {first}, number 1 of the chain"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kept_head_tells_of_a_cut_tail() {
    let server = TestServer::with(&[SELDOM]);
    let admin = server.admin().await;
    change(&admin, "kept").await;
    server.run(&["audit", "seal"]).ok();
    let kept = server.scratch().join("kept.json");
    let kept = kept.to_str().expect("a path");
    server.run(&["audit", "head", "--to", kept]).ok();
    assert_eq!(fs::read_to_string(kept).expect("a file"), server.run(&["audit", "head"]).ok());
    let head: Value = serde_json::from_str(&fs::read_to_string(kept).expect("a file")).expect("JSON");
    assert_eq!(head["count"].as_u64(), Some(noted(&admin).await.len() as u64), "{head}");
    assert_eq!(head["head"].as_str().map(str::len), Some(64), "{head}");
    // The chain may go on after a head that was kept.
    change(&admin, "later").await;
    server.run(&["audit", "seal"]).ok();
    assert_eq!(problems(&server, &["--audit-head", kept]), None);

    damage(&server, &format!("DELETE FROM audit_batches WHERE number >= {}", head["batch"]));
    let cut = "DELETE FROM audit_logs WHERE seq > COALESCE((SELECT MAX(last_seq) FROM audit_batches), 0)";
    damage(&server, cut);
    // Of the chain alone this cannot be seen.
    assert_eq!(problems(&server, &[]), None);
    let found = problems(&server, &["--audit-head", kept]).expect("problems");
    assert!(found.contains("problem: audit chain: tail_cut_or_head_differs: batch "), "{found}");
    for (wrong, message) in [("nowhere.json", "there is no file nowhere.json"), (".", "")] {
        let refused = server.run(&["db", "verify", "--audit-head", wrong]).refused();
        assert!(refused.contains(message), "{refused}");
    }
    fs::write(kept, "{\"batch\": 1}").expect("a file");
    let refused = server.run(&["db", "verify", "--audit-head", kept]).refused();
    assert!(refused.contains("is no head of an audit chain"), "{refused}");
}

/// An entry without a canonical form is named, and does not keep the others from being sealed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_sealed_is_left_out() {
    let server = TestServer::with(&[SELDOM]);
    let admin = server.admin().await;
    server.run(&["audit", "seal"]).ok();
    change(&admin, "odd").await;
    let odd = "UPDATE audit_logs SET details_json = '{\"number\": 9007199254740993}' WHERE seq IS NULL";
    damage(&server, &format!("{odd} AND action = 'event.create'"));
    change(&admin, "even").await;
    for sealed in [3, 0] {
        let told = server.run(&["audit", "seal"]).ok();
        assert!(told.starts_with(&format!("Sealed {sealed} entries.\n")), "{told}");
        assert_eq!(told.lines().filter(|line| line.contains("cannot be sealed")).count(), 3, "{told}");
    }
    let found = problems(&server, &[]).expect("problems");
    assert!(found.contains(", 3 entries not sealed yet"), "{found}");
    for entry in noted(&admin).await.iter().filter(|entry| entry["details"]["number"].is_number()) {
        let id = text(&entry["id"]);
        let expected = format!("problem: audit chain: entry {id} of the audit log cannot be sealed");
        assert!(found.lines().any(|line| line.starts_with(&expected)), "not {expected}, but\n{found}");
    }
}

/// Waits until everything is sealed and the file says so.
async fn kept_head(admin: &Person, file: &Path) -> Value {
    let count = noted(admin).await.len();
    for _ in 0..600 {
        let text = fs::read_to_string(file).unwrap_or_default();
        let head: Value = serde_json::from_str(&text).unwrap_or_default();
        if head["count"].as_u64() == Some(count as u64) {
            return head;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the head was not written: {:?}", fs::read_to_string(file));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_seals_and_keeps_the_head() {
    let mut server = TestServer::prepared(&[("LYCEUM_SWEEP_SECONDS", "1")]);
    let file = server.scratch().join("head.json");
    server.set("LYCEUM_AUDIT_HEAD_FILE", file.to_str().expect("a path"));
    server.boot();
    let admin = server.admin().await;
    change(&admin, "first").await;
    let first = kept_head(&admin, &file).await;
    change(&admin, "second").await;
    let second = kept_head(&admin, &file).await;
    assert_ne!(second["head"], first["head"]);
    assert_eq!(admin.figure("audit_unsealed_entries").await, Some(0.0));
    assert_eq!(admin.figure("audit_sealed_entries").await, second["count"].as_f64());
    assert_eq!(admin.figure("audit_batches").await, second["batch"].as_f64());
    assert!(admin.figure("audit_last_batch_timestamp_seconds").await > Some(1.0e9));
    assert_eq!(problems(&server, &[]), None);

    // Whoever cuts the chain off and lets it begin anew does not get the file to forget.
    damage(&server, "DELETE FROM audit_batches");
    damage(&server, "DELETE FROM audit_logs");
    let found = problems(&server, &[]).expect("problems");
    assert!(found.contains("tail_cut_or_head_differs"), "{found}");
    change(&admin, "forged").await;
    for _ in 0..600 {
        if server.log().contains("the head of the audit chain was not kept") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let log = server.log();
    assert!(log.contains("tail_cut_or_head_differs"), "{log}");
    let still: Value = serde_json::from_str(&fs::read_to_string(&file).expect("a file")).expect("JSON");
    assert_eq!(still, second);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_seal_at_once_make_one_chain() {
    let server = TestServer::with(&[("LYCEUM_SWEEP_SECONDS", "1")]);
    let admin = server.admin().await;
    for round in 0..3 {
        change(&admin, &format!("round{round}")).await;
        thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| server.run(&["audit", "seal"]).ok());
            }
        });
    }
    let count = noted(&admin).await.len();
    let verified = server.run(&["db", "verify"]).ok();
    assert!(verified.contains(&format!("audit chain: {count} entries in ")), "{verified}");
    assert!(verified.contains(", 0 entries not sealed yet"), "{verified}");
}
