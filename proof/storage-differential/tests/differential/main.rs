//! The differential test in its short form, and tests that it finds planted faults.
#![cfg(test)]

mod methods;
mod on_server;
mod planted;
#[path = "../support/mod.rs"]
mod support;

use storage_differential::run_seeds;

/// Number of sequences in the short form.
const SEQUENCES: u64 = 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_agrees_with_the_model() {
    let folder = tempfile::tempdir().unwrap();
    let targets = [support::sqlite(folder.path(), None).await.unwrap()];
    let tally = run_seeds(1..=SEQUENCES, &targets).await.unwrap_or_else(|failure| panic!("{failure}"));
    println!("{tally}");
    assert_eq!(tally.sequences, SEQUENCES);
    let problems = tally.problems(&methods::of_contracts());
    assert!(problems.is_empty(), "{problems:#?}");
}
