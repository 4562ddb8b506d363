//! Fills the audit log with a million made-up entries by SQL, seals and verifies them with the built program, and
//! prints seconds: `cargo build --release --bin lyceum && cargo run --release --example audit_chain -p server`.
//! By itself it takes an embedded database in a folder that vanishes; `--to URL` names another, which must be
//! migrated and empty.

#![expect(clippy::unwrap_used, reason = "a tool for tests, which fails by panicking")]

#[expect(dead_code, reason = "the product's databases, of which this needs the target")]
#[path = "../src/admins.rs"]
mod admins;
#[expect(dead_code, reason = "the product's databases, of which this needs the URL")]
#[path = "../src/database.rs"]
mod database;
#[expect(dead_code, reason = "the product's profiles, of which this names none")]
#[path = "../src/profile.rs"]
mod profile;
#[expect(dead_code, reason = "the product's databases, of which this needs the target")]
#[path = "../src/transfers.rs"]
mod transfers;

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, TimeDelta};
use clap::Parser;
use repositories::transfer::{Record, Value};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use crate::database::Database;

/// Rows in one transaction.
const BATCH: u64 = 1_000;

/// Seals and verifies a large audit log.
#[derive(Parser)]
struct Arguments {
    /// How many entries.
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// URL of the database.
    #[arg(long, env = "LYCEUM_COPY_TO", hide_env_values = true)]
    to: Option<SecretString>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir()?;
    let own = format!("sqlite:{}", folder.path().join("audit.db").display());
    let url = arguments.to.unwrap_or_else(|| SecretString::from(own));
    let lyceum = Lyceum { folder: folder.path().to_owned(), url };
    lyceum.run(&["db", "migrate", "--no-backup"])?;
    let begun = Instant::now();
    fill(&Database::parse(&lyceum.url)?, arguments.rows).await?;
    println!("{} entries written: {:.1} s", arguments.rows, begun.elapsed().as_secs_f64());
    for (what, command) in [("sealed", ["audit", "seal"]), ("verified", ["db", "verify"])] {
        let begun = Instant::now();
        let printed = lyceum.run(&command)?;
        println!("{what}: {:.1} s\n{printed}", begun.elapsed().as_secs_f64());
    }
    Ok(())
}

/// The built program on the database.
struct Lyceum {
    folder: PathBuf,
    url: SecretString,
}

impl Lyceum {
    /// Runs a command, and gives what it printed.
    fn run(&self, arguments: &[&str]) -> Result<String> {
        let own = std::env::current_exe()?;
        let path = own.parent().and_then(Path::parent).context("a build folder")?.join("lyceum");
        let done = Command::new(&path)
            .args(arguments)
            .env("LYCEUM_DATA", &self.folder)
            .env("DATABASE_URL", self.url.expose_secret())
            .output()
            .with_context(|| format!("{}: build it first", path.display()))?;
        let errors = String::from_utf8_lossy(&done.stderr);
        ensure!(done.status.success(), "`lyceum {}`: {errors}", arguments.join(" "));
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    }
}

async fn fill(database: &Database, rows: u64) -> Result<()> {
    let mut target = transfers::open_target(database).await?;
    let table = target.tables().iter().find(|table| table.name == "audit_logs").context("audit_logs")?;
    ensure!(target.count(table).await? == 0, "the audit log is not empty");
    target.begin("made-up entries").await?;
    let mut written = 0;
    while written < rows {
        let end = rows.min(written + BATCH);
        let entries: Vec<Record> = (written..end).map(|number| entry(table.columns, number)).collect();
        target.write(table, &entries, written).await?;
        written = end;
    }
    target.finish().await?;
    Ok(())
}

/// An entry like those of the desk.
fn entry(columns: &[&str], number: u64) -> Record {
    let at = DateTime::UNIX_EPOCH
        + TimeDelta::days(20_000)
        + TimeDelta::milliseconds(i64::try_from(number).unwrap());
    let id = |kind: u128| Value::Uuid(Uuid::from_u128((kind << 96) + u128::from(number)));
    let value = |column: &&str| match *column {
        "id" => id(1),
        "entity_type" => Value::Text("reply".to_owned()),
        "entity_id" => id(2),
        "action" => Value::Text("reply.update".to_owned()),
        "actor" => Value::Uuid(Uuid::from_u128(u128::from(number % 20))),
        "details_json" => Value::Json(json!({ "fields": ["content", "utm_code"], "version": number % 9 })),
        "request_id" => Value::Text(format!("request-{number}")),
        "created_at" => Value::Time(at),
        _ => Value::Null,
    };
    columns.iter().map(value).collect()
}
