//! The differential test in its long form:
//!
//! ```text
//! cargo run --release --example differential -p storage-differential -- --sequences 10000 --seed 1
//! ```
//!
//! It compares SQLite with the model, and with the servers that `LYCEUM_TEST_MYSQL_URL` and
//! `LYCEUM_TEST_POSTGRES_URL` name. A database of a random name is made on each and dropped at the
//! end.

#[path = "../tests/support/mod.rs"]
mod support;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Parser;
use storage_differential::{Failure, Tally, run_seed};
use support::Lane;
use tokio::task::JoinSet;

#[derive(Parser)]
#[command(about = "Compares the storage backends with each other and with a model")]
struct Options {
    /// How many sequences to run.
    #[arg(long, default_value_t = 10_000)]
    sequences: u64,
    /// Seed of the first sequence; the others follow.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Sequences at the same time, each on databases of its own.
    #[arg(long, default_value_t = 2)]
    lanes: u64,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let options = Options::parse();
    let end = options.seed.saturating_add(options.sequences);
    let next = Arc::new(AtomicU64::new(options.seed));
    let begun = Instant::now();
    let mut lanes = JoinSet::new();
    for number in 0..options.lanes.max(1) {
        let lane = Lane::open().await?;
        for target in lane.targets.iter().filter(|_| number == 0) {
            println!("comparing {} with the model", target.name);
        }
        lanes.spawn(run_lane(Arc::clone(&next), end, begun, lane));
    }
    let mut tally = Tally::default();
    let mut failures = Vec::new();
    while let Some(outcome) = lanes.join_next().await {
        match outcome? {
            Ok(some) => tally.add(&some),
            Err(failure) => failures.push(failure),
        }
    }
    println!("{tally}");
    println!("seeds {} to {}, {:.1} s", options.seed, end - 1, begun.elapsed().as_secs_f64());
    for failure in &failures {
        println!("\n{failure}");
    }
    Ok(if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes one seed after the other until there are none left or a storage differs.
async fn run_lane(next: Arc<AtomicU64>, end: u64, begun: Instant, lane: Lane) -> Result<Tally, Box<Failure>> {
    let mut tally = Tally::default();
    let mut said = Duration::ZERO;
    loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= end {
            return Ok(tally);
        }
        match run_seed(seed, &lane.targets).await {
            Ok(some) => tally.add(&some),
            Err(failure) => {
                // The others stop as well.
                next.store(end, Ordering::Relaxed);
                return Err(failure);
            }
        }
        if begun.elapsed() > said + Duration::from_secs(30) {
            said = begun.elapsed();
            eprintln!("seed {seed} after {} s", said.as_secs());
        }
    }
}
