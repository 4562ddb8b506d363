//! Kills the server under write load, round after round, and looks whether everything that it
//! acknowledged is there: `cargo build --bin lyceum && cargo run --example kill9 -- --rounds 50`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "it shares the tests' harness, which fails by panicking and can do more than is needed here"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

use clap::Parser;

use support::kill9::Siege;

/// Kills a server of its own under write load and checks that nothing acknowledged is lost.
#[derive(Parser)]
struct Arguments {
    /// How often.
    #[arg(long, default_value_t = 50)]
    rounds: usize,
}

#[tokio::main]
async fn main() {
    let arguments = Arguments::parse();
    let begun = Instant::now();
    let mut siege = Siege::begin().await;
    let (mut acknowledged, mut checked) = (0, 0);
    for number in 1..=arguments.rounds {
        let round = siege.round().await;
        println!(
            "round {number:>3}: killed after {:>3} ms, {:>5} writes acknowledged, {:>5} things checked, database verified",
            round.load.as_millis(),
            round.acknowledged,
            round.checked
        );
        acknowledged += round.acknowledged;
        checked += round.checked;
    }
    let again = siege.end().await;
    println!(
        "{} rounds, {acknowledged} writes acknowledged, {checked} things checked after their round and {again} again at the end: nothing lost ({:.0} s)",
        arguments.rounds,
        begun.elapsed().as_secs_f64()
    );
}
