//! Copies a large data set in all six directions between SQLite, MariaDB and PostgreSQL with the
//! built program, kills one copy on the way, and prints what each took:
//! `cargo build --release --bin lyceum --example fill && cargo run --release --example copies -p server`.
//!
//! The servers are private ones (see `ephemeral-db`), with commits that are on the disk, and vanish
//! at the end.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a tool for tests; it fails by panicking")]

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use ephemeral_db::{Durability, Engine, Options, Scratch, Server};
use secrecy::ExposeSecret;

/// Copies a large data set in all six directions.
#[derive(Parser)]
struct Arguments {
    /// Rows over all tables.
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
}

/// A database of the round.
struct Database {
    kind: &'static str,
    url: String,
}

/// What a copy did.
struct Copied {
    took: Duration,
    /// Most memory of the program, in KiB.
    memory: u64,
    /// The lines that it printed, those of the tables among them.
    lines: Vec<String>,
}

fn main() {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir().unwrap();
    let begin = |engine| Server::start(&Options::new(engine).durability(Durability::Full)).unwrap();
    let (maria, postgres) = (begin(Engine::Mysql), begin(Engine::Postgres));
    println!("{}; {}", maria.version(), postgres.version());
    let scratch = |server: &Server| Scratch::create(server.url()).unwrap();
    // Two of each, so that every direction has a source and an empty target.
    let held = [scratch(&maria), scratch(&postgres), scratch(&maria), scratch(&postgres)];
    let [maria_one, postgres_one, maria_two, postgres_two] =
        held.each_ref().map(|scratch| scratch.url().expose_secret().to_owned());
    let file = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    let database = |kind, url| Database { kind, url };

    let first = database("SQLite", file("first.db"));
    migrate(folder.path(), &first);
    let filled = Command::new(beside("examples/fill"))
        .args(["--rows", &arguments.rows.to_string()])
        .env("LYCEUM_COPY_TO", &first.url)
        .status()
        .unwrap();
    assert!(filled.success(), "the data was not made");

    // A path through all six directions, each copy made from the one before.
    let way = [
        first,
        database("MariaDB", maria_one),
        database("PostgreSQL", postgres_one),
        database("SQLite", file("second.db")),
        database("PostgreSQL", postgres_two),
        database("MariaDB", maria_two),
        database("SQLite", file("third.db")),
    ];
    let mut tables: Option<Vec<String>> = None;
    for (number, ends) in way.windows(2).enumerate() {
        let [from, to] = ends else { panic!("two ends") };
        migrate(folder.path(), to);
        if number == 0 {
            killed(folder.path(), from, to);
        }
        let copied = copy(folder.path(), from, to);
        println!(
            "{:>10} → {:<10} {:>6.1} s, at most {} MiB of memory",
            from.kind,
            to.kind,
            copied.took.as_secs_f64(),
            copied.memory / 1024
        );
        for line in copied.lines.iter().filter(|line| line.contains("rows of") || line.contains("brought")) {
            println!("{:>24}{line}", "");
        }
        let digests = copied.lines.into_iter().filter(|line| line.len() > 64 && is_digest(line)).collect();
        match &tables {
            None => tables = Some(digests),
            Some(tables) => assert_eq!(*tables, digests, "the digests differ from those of the first copy"),
        }
    }
    println!("all six directions equal, {} tables", tables.unwrap_or_default().len());
}

/// Whether a line ends with the digest of a table.
fn is_digest(line: &str) -> bool {
    line.rsplit(' ')
        .next()
        .is_some_and(|word| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A program of the same build.
fn beside(name: &str) -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.parent().and_then(Path::parent).unwrap().join(name);
    assert!(path.is_file(), "{} is missing; build it first", path.display());
    path
}

fn lyceum(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(beside("lyceum"));
    command.current_dir(folder).args(arguments);
    command
}

fn migrate(folder: &Path, database: &Database) {
    let output = lyceum(folder, &["db", "migrate"]).env("DATABASE_URL", &database.url).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn copying(folder: &Path, from: &Database, to: &Database) -> Command {
    let mut command = lyceum(folder, &["db", "copy"]);
    command.env("LYCEUM_COPY_FROM", &from.url).env("LYCEUM_COPY_TO", &to.url);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Starts a copy and kills it in the middle of its largest table.
fn killed(folder: &Path, from: &Database, to: &Database) {
    let mut child = copying(folder, from, to).spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    let reached = lines.into_iter().find(|line| line.starts_with("copying attempt_answers"));
    thread::sleep(Duration::from_secs(1));
    child.kill().unwrap();
    child.wait().unwrap();
    println!("killed with SIGKILL 1 s after: {}", reached.unwrap_or_else(|| panic!("it never came so far")));
}

fn copy(folder: &Path, from: &Database, to: &Database) -> Copied {
    let begun = Instant::now();
    let mut child = copying(folder, from, to).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let (stdout, stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let lines =
        thread::spawn(move || BufReader::new(stdout).lines().map_while(Result::ok).collect::<Vec<_>>());
    let errors =
        thread::spawn(move || BufReader::new(stderr).lines().map_while(Result::ok).collect::<Vec<_>>());
    let mut memory = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        memory = memory.max(peak(&status));
        thread::sleep(Duration::from_millis(50));
    };
    let (lines, errors) = (lines.join().unwrap(), errors.join().unwrap());
    assert!(ended.success(), "{} → {}: {}", from.kind, to.kind, errors.join("\n"));
    Copied { took: begun.elapsed(), memory, lines }
}

/// The most memory that a process has had, in KiB; 0 when it has ended.
fn peak(status: &str) -> u64 {
    let text = std::fs::read_to_string(status).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
