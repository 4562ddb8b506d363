//! The command, and sets of migrations for it, in a folder of their own.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use ephemeral_db::Engine;
use tempfile::TempDir;

const TABLE: &str = "CREATE TABLE t (id BIGINT NOT NULL, CONSTRAINT pk_t PRIMARY KEY (id));";
const OTHER: &str =
    "CREATE TABLE t (id BIGINT NOT NULL, a BIGINT NOT NULL, CONSTRAINT pk_t PRIMARY KEY (id));";
/// Variables of the environment that the command reads URLs from.
const URLS: [&str; 5] = [
    "SCHEMA_PARITY_SQLITE_URL",
    "SCHEMA_PARITY_MYSQL_URL",
    "SCHEMA_PARITY_POSTGRES_URL",
    "SCHEMA_PARITY_MYSQL_SERVER_URL",
    "SCHEMA_PARITY_POSTGRES_SERVER_URL",
];

/// What the migrations of a server do.
#[derive(Clone, Copy, Debug)]
pub enum Set {
    /// The same as those of SQLite.
    Equal,
    /// One column more.
    Different,
    /// The second one is no SQL.
    Failing,
    /// The second one takes a minute.
    Slow,
}

/// A folder with the migrations, which is that of temporary files as well.
pub fn folder(engine: Engine, set: Set) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, first) in
        [("sqlite", TABLE), ("server", if matches!(set, Set::Different) { OTHER } else { TABLE })]
    {
        std::fs::create_dir(folder.path().join(name)).unwrap();
        std::fs::write(folder.path().join(name).join("001_t.sql"), first).unwrap();
    }
    let second = match (set, engine) {
        (Set::Equal | Set::Different, _) => None,
        (Set::Failing, _) => Some("CREATE TABLE nonsense (;"),
        (Set::Slow, Engine::Mysql) => Some("SELECT SLEEP(60);"),
        (Set::Slow, Engine::Postgres) => Some("SELECT pg_sleep(60);"),
    };
    if let Some(second) = second {
        std::fs::write(folder.path().join("server/002_x.sql"), second).unwrap();
    }
    folder
}

/// The name of a server's arguments.
pub fn side(engine: Engine) -> &'static str {
    engine.scheme()
}

/// `schema-parity check` of SQLite and one server, with nothing of this program's environment that it
/// might take a server from.
pub fn check(folder: &Path, engine: Engine, provider: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schema-parity"));
    command.args(["check", "--sqlite", "sqlite", "--provider", provider]);
    command.args([&format!("--{}", side(engine)), "server"]);
    command.current_dir(folder).env("TMPDIR", folder);
    for name in URLS {
        command.env_remove(name);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}
