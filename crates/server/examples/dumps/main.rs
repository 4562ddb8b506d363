//! Writes the dumps of the present state of migrations, one of each database, and what the API
//! answers on them, for the tests of upgrades to keep (`crates/server/tests/upgrade`):
//! `cargo build -p server --bin lyceum && cargo run -p server --example dumps`.
//!
//! The data is that of the recorded session (`tests/replay`) without its end, what that leaves out
//! (`rest`), and the seed; ids and times are the same in each run. The servers are private ones.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "it shares the tests' harness, which fails by panicking and can do more than is needed here"
)]

#[path = "../../tests/upgrade/answers.rs"]
mod answers;
#[path = "../../tests/replay/ask.rs"]
mod ask;
#[path = "../../tests/replay/environment.rs"]
mod environment;
#[path = "../../tests/upgrade/folders.rs"]
mod folders;
#[path = "../../tests/replay/player.rs"]
mod player;
mod reading;
#[path = "../../tests/replay/recording.rs"]
mod recording;
mod rest;
#[path = "../../tests/replay/session/mod.rs"]
mod session;
#[path = "../../tests/replay/stage.rs"]
mod stage;
#[path = "../../tests/replay/steady.rs"]
mod steady;
#[path = "../../tests/support/mod.rs"]
mod support;
mod text;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Parser;
use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
use ephemeral_db::{Engine, Options, Scratch, Server};
use secrecy::ExposeSecret;
use serde_json::Value;
use services::environment::SystemClock;
use storage_sqlite::{MIGRATIONS, SqliteAdmin, SqliteOptions, SqliteStorage};

use crate::{player::Player, stage::Stage, support::process::TestServer};

/// Writes the dumps of the present state of migrations.
#[derive(Parser)]
struct Arguments {
    /// Write them anew. Those of a state that was released are kept as they are.
    #[arg(long)]
    again: bool,
}

#[actix_web::main]
async fn main() {
    let arguments = Arguments::parse();
    let name = MIGRATIONS.list.last().expect("a migration").name;
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade/dumps").join(name);
    assert!(arguments.again || !target.exists(), "{} is there; --again writes it anew", target.display());
    fs::create_dir_all(&target).unwrap();

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lived-in.db");
    let data = folder.path().join("data");
    live(&file, &data).await;
    let url = format!("sqlite:{}", file.display());
    TestServer::prepared(&[("DATABASE_URL", &url)]).run(&["db", "seed"]).ok();
    let sql = text::of(&file);
    let files = target.join("files");
    let _none_from_before = fs::remove_dir_all(&files);
    folders::copy(&data.join("files"), &files);
    fs::write(target.join("sqlite.sql"), &sql).unwrap();
    fs::write(target.join("answers.json"), answers_on(&sql, &files).await).unwrap();
    for (engine, dump) in [(Engine::Mysql, "mysql.sql"), (Engine::Postgres, "postgres.sql")] {
        copy(&url, engine, &target.join(dump));
    }
    for entry in fs::read_dir(&target).unwrap() {
        let entry = entry.unwrap();
        println!("{:>8} bytes  {}", entry.metadata().unwrap().len(), entry.path().display());
    }
}

/// Plays the session on a new file, and with files in a new folder.
async fn live(file: &Path, data: &Path) {
    fs::create_dir(data).unwrap();
    let options = SqliteOptions::default();
    SqliteAdmin::new(file, &options).unwrap().migrate(&SystemClock).unwrap();
    let storage = Arc::new(SqliteStorage::open(file, &options).unwrap());
    let mut player = Player::new(Stage::with_files(storage, data, None).await);
    let (people, course) = session::play_without_farewell(&mut player).await;
    rest::rest(&mut player, &people, &course).await;
    player.finish().await;
    // Retention is no route, and would take away what the answers show.
    SqliteConnection::establish(file.to_str().unwrap()).unwrap().batch_execute(ARCHIVE).unwrap();
}

/// That posts were archived, and their rows left.
const ARCHIVE: &str = "INSERT INTO archives (id, kind, file_name, sha256, bytes, entries, from_at, to_at, state, \
    version, created_at, updated_at) VALUES (x'01939f3e8f0070008000000000000a01', 'POSTS', \
    'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', \
    x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 4096, 12, '2026-01-01 08:00:00.000000', \
    '2026-01-02 08:00:00.000001', 'PURGED', 2, '2026-05-01 08:00:00.000000', '2026-05-01 08:00:01.000000')";

/// What a server answers that runs on the dump.
async fn answers_on(sql: &str, files: &Path) -> String {
    let mut server = TestServer::prepared(&[]);
    let file: PathBuf = server.scratch().join("dump.db");
    SqliteConnection::establish(file.to_str().unwrap()).unwrap().batch_execute(sql).unwrap();
    server.set("DATABASE_URL", &format!("sqlite:{}", file.display()));
    folders::copy(files, &server.data().join("files"));
    server.boot();
    let recorded = reading::record(&server.api()).await;
    server.stop();
    let lines: Vec<_> = recorded.iter().map(Value::to_string).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// Copies the data to a server of that kind and lets the product back it up.
fn copy(from: &str, engine: Engine, to: &Path) {
    let server = Server::start(&Options::new(engine)).unwrap();
    let scratch = Scratch::create(server.url()).unwrap();
    let url = scratch.url().expose_secret();
    let program =
        TestServer::prepared(&[("DATABASE_URL", url), ("LYCEUM_COPY_FROM", from), ("LYCEUM_COPY_TO", url)]);
    let file = program.scratch().join("backup.sql");
    program.run(&["db", "migrate"]).ok();
    program.run(&["db", "copy"]).ok();
    program.run(&["db", "backup", "--to", file.to_str().unwrap()]).ok();
    // Backups are for their owner's eyes; this one is for all.
    fs::write(to, fs::read(file).unwrap()).unwrap();
}
