//! The database that is measured on.

use std::{
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail, ensure};
use ephemeral_db::{Durability, Engine, Options, Scratch, Server};
use secrecy::ExposeSecret;

/// Reads what the snapshot must go on to show.
const COUNT: &str = "SELECT count(*) FROM posts";
/// For opening a snapshot.
const PATIENCE: Duration = Duration::from_secs(60);

/// Which database.
#[derive(clap::ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backend {
    /// The embedded one.
    #[default]
    Sqlite,
    /// A private MariaDB server.
    Mariadb,
    /// A private PostgreSQL server.
    Postgres,
}

/// A database with whatever it needs; nothing of it is left when this is dropped.
pub enum Database {
    /// A file in the data folder.
    File,
    /// A database on a server that commits durably.
    OnServer {
        // Dropped before the server that it is on.
        scratch: Box<Scratch>,
        _server: Box<Server>,
    },
}

impl Backend {
    /// An empty database.
    pub fn start(self) -> Result<Database> {
        let engine = match self {
            Self::Sqlite => return Ok(Database::File),
            Self::Mariadb => Engine::Mysql,
            Self::Postgres => Engine::Postgres,
        };
        let server = Server::start(&Options::new(engine).durability(Durability::Full))?;
        println!("{server:?}");
        let scratch = Box::new(Scratch::create(server.url())?);
        Ok(Database::OnServer { scratch, _server: Box::new(server) })
    }
}

impl Database {
    /// Tells a program where it is: by a variable, since arguments are for everybody to see.
    pub fn tell(&self, command: &mut Command) {
        if let Some(url) = self.url() {
            command.env("DATABASE_URL", url);
        }
    }

    /// Its URL, for a variable of a program; of a file, the program knows it.
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::File => None,
            Self::OnServer { scratch, .. } => Some(scratch.url().expose_secret()),
        }
    }

    /// Opens a transaction that keeps its snapshot for so long, so that the server cannot clean up what
    /// dies meanwhile.
    pub fn open_snapshot(&self, lasting: Duration) -> Result<()> {
        let Self::OnServer { scratch, .. } = self else { bail!("sqlite cleans up beside any snapshot") };
        let (url, seconds) = (scratch.url().clone(), lasting.as_secs());
        let of_postgres = url.expose_secret().starts_with(Engine::Postgres.scheme());
        let (begin, sleep, open) = if of_postgres {
            (
                "BEGIN ISOLATION LEVEL REPEATABLE READ",
                format!("SELECT pg_sleep({seconds})"),
                "SELECT pid::text FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'",
            )
        } else {
            (
                "START TRANSACTION WITH CONSISTENT SNAPSHOT",
                format!("SELECT sleep({seconds})"),
                "SELECT id FROM information_schema.processlist WHERE info LIKE 'SELECT sleep%'",
            )
        };
        let (watched, statements) = (url.clone(), [begin.to_owned(), COUNT.to_owned(), sleep]);
        thread::spawn(move || {
            let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
            // It ends with its server.
            let _ended = ephemeral_db::execute(&url, &statements);
        });
        let deadline = Instant::now() + PATIENCE;
        while ephemeral_db::column(&watched, open)?.is_empty() {
            ensure!(Instant::now() < deadline, "the snapshot was not opened within {PATIENCE:?}");
            thread::sleep(Duration::from_millis(100));
        }
        println!("a snapshot stays open for {seconds} s");
        Ok(())
    }
}
