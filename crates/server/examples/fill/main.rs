//! Fills an empty, migrated database with made-up data, always the same for a number of rows, to try
//! out what large data sets do:
//! `cargo run --release --example fill -p server -- --rows 1000000 --to sqlite:big.db`.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a tool for tests; its numbers are small"
)]

#[expect(dead_code, reason = "the product's databases, of which this needs the target")]
#[path = "../../src/admins.rs"]
mod admins;
#[expect(dead_code, reason = "the product's databases, of which this needs the URL")]
#[path = "../../src/database.rs"]
mod database;
#[expect(dead_code, reason = "the product's profiles, of which this names none")]
#[path = "../../src/profile.rs"]
mod profile;
mod rows;
#[expect(dead_code, reason = "the product's databases, of which this needs the target")]
#[path = "../../src/transfers.rs"]
mod transfers;

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use secrecy::SecretString;

use crate::database::Database;

/// Rows in one transaction.
const BATCH: usize = 1000;

/// Fills an empty, migrated database with made-up data.
#[derive(Parser)]
struct Arguments {
    /// About how many rows over all tables; never fewer from 100,000 on.
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// URL of the database.
    #[arg(long, env = "LYCEUM_COPY_TO", hide_env_values = true)]
    to: SecretString,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let database = Database::parse(&arguments.to)?;
    let mut target = transfers::open_target(&database).await?;
    ensure!(target.mark().await?.is_none(), "the database is being filled already");
    for table in target.tables() {
        ensure!(target.count(table).await? == 0, "the table {} is not empty", table.name);
    }
    let begun = Instant::now();
    target.begin("made-up data").await?;
    let mut written = 0;
    for table in target.tables() {
        let before = written;
        let mut made = rows::of(table.name, arguments.rows, 0).peekable();
        while made.peek().is_some() {
            let batch: Vec<_> = made.by_ref().take(BATCH).collect();
            target.write(table, &batch, written).await.with_context(|| table.name.to_owned())?;
            written += batch.len() as u64;
        }
        println!("{:<20} {:>9}", table.name, written - before);
    }
    target.finish().await?;
    println!("{written} rows in {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}
