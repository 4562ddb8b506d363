//! `check`: the same schema on several databases.

use std::{
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Result, anyhow, bail};
use schema_model::Dialect;
use schema_parity::{
    exceptions::{self, Exception},
    report::plural,
};
use secrecy::SecretString;

use super::{
    Outcome,
    options::{Reading, Reporting, Servers, from_environment, secret},
    output,
    sides::{Workshop, places},
    subject::Subject,
};

/// The file of exceptions that is read where none is named.
const EXCEPTIONS: &str = "parity-exceptions.toml";

const EXAMPLES: &str = "\
Examples:
  Three sets of migrations, each applied to an empty database of its own:
    schema-parity check --sqlite migrations/sqlite --mysql migrations/mysql --postgres migrations/postgres
  Migrations against a live database, its URL in the environment:
    SCHEMA_PARITY_POSTGRES_URL=postgres://… schema-parity check --sqlite migrations/sqlite
  A runner that turns the checks of foreign keys off, and tables of a library beside one's own:
    schema-parity check --before \"mysql=SET FOREIGN_KEY_CHECKS = 0\" --mysql lib/mysql --mysql db/mysql --postgres lib/postgres --postgres db/postgres
  A page for people and the exit code for a pipeline:
    schema-parity check --mysql db/mysql --postgres db/postgres --report parity.html
  What differs on purpose stands in parity-exceptions.toml:
    [[exception]]
    kind = \"collation\"
    table = \"posts\"
    object = \"slug\"
    backends = { sqlite = \"nocase\", mysql = \"utf8mb4_general_ci\", postgres = \"binary\" }
    reason = \"slugs are lower case; the application sees to it\"
  One cause that makes many differences, told once:
    [[exception]]
    kind = \"type\"
    table = \"*\"
    object = \"*_id\"
    backends = { mysql = \"char(32)\", postgres = \"uuid\" }
    reason = \"ids are written as 32 digits where there is no type for them\"

Exit codes:
  0  equal
  1  different: an error, a warning or a stale exception
  2  could not compare, or nothing was there to compare";

/// Compare the schemas of two or three databases: of migrations or live ones.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Migrations for SQLite, applied in memory; given several times, one folder after the other.
    #[arg(long, value_name = "DIR", conflicts_with = "sqlite_url")]
    sqlite: Vec<PathBuf>,
    /// Migrations for MySQL or MariaDB, applied to a scratch database; may be given several times.
    #[arg(long, value_name = "DIR", conflicts_with = "mysql_url")]
    mysql: Vec<PathBuf>,
    /// Migrations for PostgreSQL, applied to a scratch database; may be given several times.
    #[arg(long, value_name = "DIR", conflicts_with = "postgres_url")]
    postgres: Vec<PathBuf>,
    /// A live SQLite database, `sqlite:PATH`; also from `SCHEMA_PARITY_SQLITE_URL`.
    #[arg(long, value_name = "URL", value_parser = secret())]
    sqlite_url: Option<SecretString>,
    /// A live MySQL or MariaDB database, only read; better from `SCHEMA_PARITY_MYSQL_URL`.
    #[arg(long, value_name = "URL", value_parser = secret())]
    mysql_url: Option<SecretString>,
    /// A live PostgreSQL database, only read; better from `SCHEMA_PARITY_POSTGRES_URL`.
    #[arg(long, value_name = "URL", value_parser = secret())]
    postgres_url: Option<SecretString>,
    /// Differences that are meant [default: parity-exceptions.toml in the current folder, if it is
    /// there].
    #[arg(long, value_name = "FILE")]
    exceptions: Option<PathBuf>,
    /// Add an entry for every difference that counts to this file of exceptions, to be kept with a reason
    /// or deleted: the file is refused while a reason is empty.
    #[arg(long, value_name = "FILE")]
    write_exceptions: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    reporting: Reporting,
    #[command(flatten)]
    servers: Servers,
}

pub fn run(args: Args) -> Result<Outcome> {
    let Args { sqlite, mysql, postgres, sqlite_url, mysql_url, postgres_url, .. } = args;
    let sides = [
        subject(Dialect::Sqlite, sqlite, sqlite_url)?,
        subject(Dialect::Mysql, mysql, mysql_url)?,
        subject(Dialect::Postgres, postgres, postgres_url)?,
    ];
    let subjects: Vec<(String, &Subject)> = Dialect::ALL
        .iter()
        .zip(&sides)
        .filter_map(|(dialect, side)| Some((dialect.to_string(), side.as_ref()?)))
        .collect();
    if subjects.len() < 2 {
        bail!(
            "two sides are needed, and {} given; pass two of --sqlite, --mysql, --postgres with folders of \
             migrations, or --sqlite-url, --mysql-url, --postgres-url of live databases",
            if subjects.is_empty() { "none is" } else { "one is" }
        );
    }
    // Before any server is started, so that an error in the file is reported at once.
    let exceptions = exceptions(args.exceptions.as_deref())?;
    let all: Vec<&Subject> = subjects.iter().map(|(_, subject)| *subject).collect();
    let workshop = Workshop::open(&all, &args.reading, &args.servers)?;
    let read = workshop.read(&subjects)?;
    let report = workshop.compare(&read, args.reporting.level.into(), exceptions);
    workshop.close()?;
    if let Some(file) = &args.write_exceptions {
        add(file, &exceptions::written(&report.comparison))?;
    }
    output::report(&report, &|difference| places(&read, difference), &args.reporting)
}

/// Adds entries to the end of a file, which is made where it is missing.
fn add(file: &Path, entries: &str) -> Result<()> {
    let mut to = OpenOptions::new().create(true).append(true).open(file);
    let written = to.as_mut().map_err(|error| error.to_string());
    let written = written.and_then(|to| to.write_all(entries.as_bytes()).map_err(|error| error.to_string()));
    written.map_err(|reason| anyhow!("{} cannot be written: {reason}", file.display()))?;
    let count = entries.matches("[[exception]]").count();
    eprintln!("{} written to {}: fill in the reasons", plural(count, "exception"), file.display());
    Ok(())
}

/// A side from the arguments, or else from the environment.
fn subject(dialect: Dialect, folders: Vec<PathBuf>, url: Option<SecretString>) -> Result<Option<Subject>> {
    if !folders.is_empty() {
        return Ok(Some(Subject::Migrations(folders, dialect)));
    }
    let name = format!("SCHEMA_PARITY_{}_URL", dialect.as_str().to_uppercase());
    url.or_else(|| from_environment(&name)).map(|url| Subject::live(url, dialect)).transpose()
}

fn exceptions(named: Option<&Path>) -> Result<Vec<Exception>> {
    let usual = Path::new(EXCEPTIONS);
    match named {
        Some(file) => Ok(exceptions::load(file)?),
        None if usual.exists() => Ok(exceptions::load(usual)?),
        None => Ok(Vec::new()),
    }
}
