//! Faults planted in the schema of a scratch database: each must be found and shrunk to a short
//! script.

use storage_differential::{Failure, Target, run_seeds};

use crate::support;

/// Sequences within which a fault must be found.
const WITHIN: u64 = 1_000;
/// Maximum number of calls in a script.
const SHORT: usize = 8;

/// The failure of a storage with a fault.
pub async fn found(target: Target) -> Failure {
    let failure = *run_seeds(1..=WITHIN, &[target]).await.expect_err("the fault is found");
    println!("{failure}");
    assert!(failure.calls <= SHORT, "{} calls", failure.calls);
    failure
}

async fn planted(sql: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    found(support::sqlite(folder.path(), Some(sql)).await.unwrap()).await.script
}

/// Replaces a part of a table definition.
fn rewritten(table: &str, old: &str, new: &str) -> String {
    format!(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}';"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collation_that_ignores_case_is_found() {
    let script =
        planted(&rewritten("accounts", "email TEXT NOT NULL", "email TEXT COLLATE NOCASE NOT NULL")).await;
    assert!(script.contains("accounts."), "{script}");
}

#[tokio::test(flavor = "multi_thread")]
async fn times_without_microseconds_are_found() {
    let script = planted(
        "CREATE TRIGGER cut AFTER INSERT ON sessions BEGIN
             UPDATE sessions SET created_at = substr(created_at, 1, 20) || '000000' WHERE id = NEW.id;
         END;",
    )
    .await;
    assert!(script.contains("sessions.add"), "{script}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_cascade_is_found() {
    let script =
        planted(&rewritten("lesson_progress", "lessons (id) ON DELETE CASCADE", "lessons (id)")).await;
    assert!(script.contains("progress.put"), "{script}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_that_keeps_its_row_is_found() {
    let cleared = "power_tiers (id) ON DELETE SET NULL";
    let script = planted(&rewritten("authors", cleared, "power_tiers (id) ON DELETE RESTRICT")).await;
    assert!(script.contains("references.remove"), "{script}");
}
