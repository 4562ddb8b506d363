//! `cargo xtask verify-migrations`: the sets of migrations make the same schema on every database.
//!
//! There is a directory of migrations for each database because their SQL differs; they must mean the
//! same. What this does, on empty databases of its own: apply each set with the product's own runner,
//! read the schemas and compare all pairs (`schema-parity`); compare what is generated from the
//! migrations with the live databases; look for foreign keys without an index; then add the seed, and
//! take each migration back and apply it again, with schemas and surviving rows compared at every
//! step. It never runs as a part of another task, and leaves nothing behind.

mod product;
mod rounds;
mod rows;
mod subject;

use std::{collections::BTreeSet, io::IsTerminal, path::PathBuf, thread, time::Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use ephemeral_db::Provider;
use schema_model::{
    Dialect,
    compare::{self, Level, Side},
};
use schema_parity::{
    exceptions,
    layout::{self, Step},
    report::{Format, Report, Verdict},
    scratch::{Options, Provision},
};
use secrecy::SecretString;

use self::{product::Product, subject::Subject};
use crate::{product as built, project::Project, schema};

/// The directory of each database's migrations.
pub const DIRECTORIES: [(Dialect, &str); 3] = [
    (Dialect::Sqlite, "migrations"),
    (Dialect::Mysql, "migrations_mysql"),
    (Dialect::Postgres, "migrations_postgres"),
];
/// Differences that are meant.
const EXCEPTIONS: &str = "parity-exceptions.toml";
/// The status where nothing could be compared.
pub const NOT_COMPARED: u8 = 2;

#[derive(clap::Args)]
pub struct Args {
    /// Which databases to compare: sqlite, mysql, postgres.
    #[arg(long, value_delimiter = ',', default_values_t = Dialect::ALL, value_parser = dialect)]
    backends: Vec<Dialect>,
    /// Where servers come from: auto, url, docker, local.
    #[arg(long, default_value_t)]
    provider: Provider,
    /// An account of a MySQL or MariaDB server that may create databases.
    #[arg(long, value_name = "URL", env = "LYCEUM_VERIFY_MYSQL_URL", hide_env_values = true)]
    mysql_url: Option<SecretString>,
    /// An account of a PostgreSQL server that may create databases.
    #[arg(long, value_name = "URL", env = "LYCEUM_VERIFY_POSTGRES_URL", hide_env_values = true)]
    postgres_url: Option<SecretString>,
    /// How to report: text, json, html, svg.
    #[arg(long, default_value_t = Format::Text)]
    format: Format,
    /// Write the report there instead of showing it.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Leave servers and databases, and say how to remove them.
    #[arg(long)]
    keep: bool,
}

/// Nothing could be compared, as opposed to: there are differences.
#[derive(Debug)]
pub struct NotCompared(anyhow::Error);

pub fn run(project: &Project, args: &Args) -> Result<()> {
    let begun = Instant::now();
    ephemeral_db::drop_on_signals()?;
    let chosen = chosen(project, args)?;
    let (program, provision) = prepare(project, args)?;
    let prepared = begun.elapsed();
    let product = Product::new(program)?;
    let mut subjects = make(&chosen, &provision, &product).map_err(|error| anyhow!(NotCompared(error)))?;
    let report = compared(project, &mut subjects, &provision)?;
    show(args, &report)?;
    let outcome = judged(project, &report, &mut subjects, &product);
    let total = begun.elapsed();
    if args.keep {
        keep(subjects, provision)?;
    }
    let told = outcome?;
    eprintln!(
        "{told}; {:.1} s, {:.1} s of them for servers and the build",
        total.as_secs_f32(),
        prepared.as_secs_f32()
    );
    Ok(())
}

/// The status to end with after an error.
pub fn status(error: &anyhow::Error) -> Option<u8> {
    error.chain().any(|cause| cause.is::<NotCompared>()).then_some(NOT_COMPARED)
}

/// The databases that were asked for, each with its migrations.
fn chosen(project: &Project, args: &Args) -> Result<Vec<(Dialect, Vec<Step>)>> {
    let asked: BTreeSet<Dialect> = args.backends.iter().copied().collect();
    ensure!(asked.len() >= 2, NotCompared(anyhow!("at least two of sqlite, mysql, postgres are compared")));
    let directories = DIRECTORIES.into_iter().filter(|(dialect, _)| asked.contains(dialect));
    let mut chosen: Vec<(Dialect, Vec<Step>)> = Vec::new();
    for (dialect, directory) in directories {
        let steps = layout::load(&project.path(directory), dialect, None).map_err(not_compared)?;
        chosen.push((dialect, steps));
    }
    same_names(&chosen)?;
    Ok(chosen)
}

/// Every set has the same names in the same order.
fn same_names(chosen: &[(Dialect, Vec<Step>)]) -> Result<()> {
    let names = |steps: &[Step]| steps.iter().map(|step| step.name.clone()).collect::<Vec<_>>();
    for pair in chosen.windows(2) {
        let [(one, first), (other, second)] = pair else { continue };
        let (first, second) = (names(first), names(second));
        ensure!(
            first == second,
            "the migrations of {one} and {other} have different names or another order: {}",
            first
                .iter()
                .filter(|name| !second.contains(name))
                .map(|name| format!("{name} is only in {one}"))
                .chain(
                    second
                        .iter()
                        .filter(|name| !first.contains(name))
                        .map(|name| format!("{name} is only in {other}"))
                )
                .collect::<Vec<_>>()
                .join(", ")
        );
    }
    Ok(())
}

/// The product, built, and the servers: both take a while, so at the same time.
fn prepare(project: &Project, args: &Args) -> Result<(PathBuf, Provision)> {
    let options = Options {
        provider: args.provider,
        mysql_url: args.mysql_url.clone(),
        postgres_url: args.postgres_url.clone(),
    };
    thread::scope(|scope| {
        let build = scope.spawn(|| built::build(project, &["--bin", "lyceum"]));
        let provision = Provision::start(&args.backends, &options);
        let program = build.join().map_err(|_| anyhow!("the build panicked"))?.map_err(not_compared)?;
        Ok((program, provision.map_err(not_compared)?))
    })
}

/// A database for each, at the migration of this version.
fn make(chosen: &[(Dialect, Vec<Step>)], provision: &Provision, product: &Product) -> Result<Vec<Subject>> {
    let made = thread::scope(|scope| {
        let making: Vec<_> = chosen
            .iter()
            .map(|(dialect, steps)| scope.spawn(|| Subject::make(*dialect, steps, provision, product)))
            .collect();
        making.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    made.into_iter().map(|subject| subject.map_err(|_| anyhow!("a database's thread panicked"))?).collect()
}

/// All pairs of schemas, without what is excepted.
fn compared(project: &Project, subjects: &mut [Subject], provision: &Provision) -> Result<Report> {
    let sides: Vec<Side<'_>> =
        subjects.iter().map(|subject| Side { label: subject.label(), schema: &subject.head, dialect: Some(subject.dialect()) }).collect();
    let mut comparison = compare::compare(&sides, Level::Strict);
    let path = project.path(EXCEPTIONS);
    let exceptions = if path.is_file() { exceptions::load(&path).map_err(not_compared)? } else { Vec::new() };
    let labels: Vec<&str> = subjects.iter().map(Subject::label).collect();
    let exceptions = exceptions::among(exceptions, &labels);
    let applied = exceptions::apply(&mut comparison, &exceptions);
    if !comparison.differences.is_empty() {
        for subject in subjects.iter() {
            subject.name_migrations(&mut comparison, provision)?;
        }
    }
    let sides = subjects.iter().map(Subject::side).collect();
    Ok(Report { level: Level::Strict, sides, comparison, excepted: applied.excepted, stale: applied.stale })
}

/// Everything but the comparison itself, which has been shown.
fn judged(project: &Project, report: &Report, subjects: &mut [Subject], product: &Product) -> Result<String> {
    match report.verdict() {
        Verdict::Equal => {}
        Verdict::Different => bail!("the schemas differ"),
        Verdict::Nothing(reason) => bail!(NotCompared(anyhow!(reason))),
    }
    generated(project, subjects)?;
    let uncovered: Vec<String> = subjects.iter().flat_map(Subject::uncovered).collect();
    ensure!(uncovered.is_empty(), "foreign keys without an index:\n{}", uncovered.join("\n"));
    let rounds = rounds::all(subjects, product)?;
    Ok(rounds.to_string())
}

/// `schema.rs` and `schema.json` are what each live database has.
fn generated(project: &Project, subjects: &[Subject]) -> Result<()> {
    let tables = project.read(schema::DIESEL)?;
    for subject in subjects {
        let live = schema::diesel_tables(&subject.head)?;
        ensure!(
            live == tables,
            "{} is not what {} has: write it with `cargo xtask schema`",
            schema::DIESEL,
            subject.label()
        );
    }
    schema::check(project).map(|_| ())
}

fn show(args: &Args, report: &Report) -> Result<()> {
    let colour = args.report.is_none() && std::io::stdout().is_terminal();
    let text = report.write(args.format, colour);
    match &args.report {
        None => print!("{text}"),
        Some(path) => {
            std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))?;
            println!("the report is in {}", path.display());
        }
    }
    Ok(())
}

fn keep(subjects: Vec<Subject>, provision: Provision) -> Result<()> {
    for subject in subjects {
        subject.keep()?;
    }
    for command in provision.keep()? {
        println!("to remove a server: {command}");
    }
    Ok(())
}

fn dialect(text: &str) -> Result<Dialect, String> {
    let found = Dialect::ALL.into_iter().find(|dialect| dialect.as_str() == text);
    found.ok_or_else(|| "one of sqlite, mysql, postgres".to_owned())
}

fn not_compared(error: impl Into<anyhow::Error>) -> anyhow::Error {
    NotCompared(error.into()).into()
}

impl std::fmt::Display for NotCompared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "nothing was compared: {:#}", self.0)
    }
}

impl std::error::Error for NotCompared {}
