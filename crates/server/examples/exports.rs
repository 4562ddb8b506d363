//! Exports a large list in both formats from the built server and prints seconds, bytes and the most memory
//! that the server had, beside those of a small list:
//! `cargo build --release --bin lyceum && cargo run --release --example exports -p server`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "it shares the tests' harness, which fails by panicking and can do more than is needed here"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use clap::Parser;
use serde_json::{Value, json};

use support::{people::Person, posts::post, process::TestServer};

/// Posts that are sent in at once.
const BATCH: u64 = 1_000;

/// Exports posts in both formats.
#[derive(Parser)]
struct Arguments {
    /// How many.
    #[arg(long, default_value_t = 2_000_000)]
    rows: u64,
    /// How many there are in the small list.
    #[arg(long, default_value_t = 20_000)]
    beside: u64,
}

/// What came of an export.
struct Exported {
    took: Duration,
    bytes: u64,
    lines: u64,
}

#[tokio::main]
async fn main() {
    let arguments = Arguments::parse();
    for rows in [arguments.beside, arguments.rows] {
        let mut server = TestServer::start();
        let admin = server.admin().await;
        fill(&admin, rows).await;
        for (format, heading) in [("jsonl", 0), ("csv", 1)] {
            // The memory is that of the export alone, not of what was before.
            server.restart();
            let idle = peak(server.pid());
            let Exported { took, bytes, lines } = export(&server, &admin, format).await;
            assert_eq!(lines, rows + heading, "it is not the whole list");
            println!(
                "{rows:>9} posts as {format:<5} {:>7.1} s {:>6} MiB, at most {} MiB of memory ({} MiB before)",
                took.as_secs_f64(),
                bytes / 1024 / 1024,
                peak(server.pid()) / 1024,
                idle / 1024
            );
        }
    }
}

/// Sends posts in, by a thousand authors.
async fn fill(admin: &Person, rows: u64) {
    let begun = Instant::now();
    let made = |number: u64| {
        let mut new = post(&format!("p{number}"));
        new["author"]["platform_id"] = json!((number % 1_000).to_string());
        new
    };
    let mut first = 0;
    while first < rows {
        let posts: Vec<Value> = (first..rows.min(first + BATCH)).map(made).collect();
        admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
        first += BATCH;
    }
    println!("{rows:>9} posts sent in, {:.1} s", begun.elapsed().as_secs_f64());
}

/// Takes an export as fast as it comes, and keeps nothing of it.
async fn export(server: &TestServer, who: &Person, format: &str) -> Exported {
    let http = reqwest::Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
    let url = format!("http://{}/api/v1/engagement/exports/posts?format={format}", server.address());
    let begun = Instant::now();
    let request = http.get(url).bearer_auth(who.token().unwrap());
    let mut answer = request.send().await.unwrap().error_for_status().unwrap();
    let (mut bytes, mut lines) = (0, 0);
    while let Some(piece) = answer.chunk().await.unwrap() {
        bytes += piece.len() as u64;
        lines += piece.split(|byte| *byte == b'\n').count() as u64 - 1;
    }
    Exported { took: begun.elapsed(), bytes, lines }
}

/// The most memory that a process has had, in KiB.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
