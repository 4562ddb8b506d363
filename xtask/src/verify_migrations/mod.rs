//! `cargo xtask verify-migrations`: the sets of migrations make the same schema on every database.
//!
//! There is a directory of migrations for each database because their SQL differs; they must mean the
//! same. What this does, on empty databases of its own: apply each set with the product's own runner,
//! read the schemas and compare all pairs (`schema-parity`); compare what is generated from the
//! migrations with the live databases; look for foreign keys without an index; then add the seed, and
//! take each migration back and apply it again, with schemas and surviving rows compared at every
//! step. It never runs as a part of another task, and leaves nothing behind.

mod outcome;
mod product;
mod rounds;
mod rows;
mod subject;

use std::{
    collections::BTreeSet,
    io::IsTerminal,
    path::{Path, PathBuf},
    thread,
    time::Instant,
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use ephemeral_db::Provider;
use schema_model::{
    Dialect,
    compare::{self, Level, Side},
};
use schema_parity::{
    exceptions::{self, Exception},
    layout::{self, Layout, Step},
    report::{Format, Report, Verdict},
    scratch::{Options, Provision},
};
use secrecy::SecretString;

pub use self::outcome::status;
use self::{
    outcome::{Different, same},
    product::Product,
    subject::Subject,
};
use crate::{
    features,
    lint_migrations::{DIRECTORIES, same_names},
    product as built,
    project::Project,
    schema,
};

/// Differences that are meant.
const EXCEPTIONS: &str = "parity-exceptions.toml";

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

pub fn run(project: &Project, args: &Args) -> Result<()> {
    verify(project, args).map_err(outcome::of)
}

fn verify(project: &Project, args: &Args) -> Result<()> {
    let begun = Instant::now();
    ephemeral_db::drop_on_signals_and_end_with(outcome::NOT_COMPARED)?;
    let chosen = chosen(project, args)?;
    let (program, provision) = prepare(project, args)?;
    let prepared = begun.elapsed();
    let product = Product::new(program)?;
    let mut subjects = make(&chosen, &provision, &product)?;
    let report = compared(project, &mut subjects, &provision)?;
    show(args, &report)?;
    let outcome = judged(project, &report, &mut subjects, &product);
    let total = begun.elapsed();
    if args.keep {
        keep(subjects, product, provision)?;
    }
    let told = outcome?;
    eprintln!(
        "{told}; {:.1} s, {:.1} s of them for servers and the build",
        total.as_secs_f32(),
        prepared.as_secs_f32()
    );
    Ok(())
}

/// The databases that were asked for, each with its migrations.
fn chosen(project: &Project, args: &Args) -> Result<Vec<(Dialect, Vec<Step>)>> {
    let asked: BTreeSet<Dialect> = args.backends.iter().copied().collect();
    ensure!(asked.len() >= 2, "at least two of sqlite, mysql, postgres are compared");
    let directories = DIRECTORIES.into_iter().filter(|(dialect, _)| asked.contains(dialect));
    let (mut chosen, mut names) = (Vec::new(), Vec::new());
    for (dialect, directory) in directories {
        let steps = layout::load(&project.path(directory), dialect, Some(Layout::Diesel))?;
        names.push((directory, steps.iter().map(|step| step.name.clone()).collect()));
        chosen.push((dialect, steps));
    }
    same(&same_names(&names))?;
    Ok(chosen)
}

/// The product, built, and the servers: both take a while, so at the same time.
fn prepare(project: &Project, args: &Args) -> Result<(PathBuf, Provision)> {
    let options = Options {
        provider: args.provider,
        mysql_url: args.mysql_url.clone(),
        postgres_url: args.postgres_url.clone(),
    };
    thread::scope(|scope| {
        let arguments = [&features::PRODUCT[..], &["--bin", "lyceum"]].concat();
        let build = scope.spawn(move || built::build(project, &arguments));
        let provision = Provision::start(&args.backends, &options);
        let program = build.join().map_err(|_| anyhow!("the build panicked"))??;
        Ok((program, provision?))
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
    let sides: Vec<Side<'_>> = subjects
        .iter()
        .map(|subject| Side {
            label: subject.label(),
            schema: &subject.head,
            dialect: Some(subject.dialect()),
        })
        .collect();
    let mut comparison = compare::compare(&sides, Level::Strict);
    let labels: Vec<&str> = subjects.iter().map(Subject::label).collect();
    let applied = exceptions::apply(&mut comparison, &meant(&project.path(EXCEPTIONS), &labels)?);
    if !comparison.differences.is_empty() {
        for subject in subjects.iter() {
            // The differences are known; where they come from only helps.
            if let Err(error) = subject.name_migrations(&mut comparison, provision) {
                eprintln!("which migrations of {} differ is not known: {error:#}", subject.label());
            }
        }
    }
    let sides = subjects.iter().map(Subject::side).collect();
    Ok(Report { level: Level::Strict, sides, comparison, excepted: applied.excepted, stale: applied.stale })
}

/// The exceptions of a file, if there is one, that a comparison of these databases can need.
fn meant(path: &Path, labels: &[&str]) -> Result<Vec<Exception>> {
    let all = if path.is_file() { exceptions::load(path)? } else { Vec::new() };
    Ok(exceptions::among(all, labels))
}

/// Everything but the comparison itself, which has been shown.
fn judged(project: &Project, report: &Report, subjects: &mut [Subject], product: &Product) -> Result<String> {
    match report.verdict() {
        Verdict::Equal => {}
        Verdict::Different => bail!(Different("the schemas differ".to_owned())),
        Verdict::Nothing(reason) => bail!(reason),
    }
    generated(project, subjects)?;
    same(&subjects.iter().flat_map(Subject::uncovered).collect::<Vec<_>>())?;
    let rounds = rounds::all(subjects, product)?;
    Ok(rounds.to_string())
}

/// `schema.rs` and `schema.json` are what each live database has.
fn generated(project: &Project, subjects: &[Subject]) -> Result<()> {
    let tables = project.read(schema::DIESEL)?;
    let mut problems = schema::stale(project)?;
    for subject in subjects {
        if schema::diesel_tables(&subject.head)? != tables {
            problems.push(format!("{} is not what {} has", schema::DIESEL, subject.label()));
        }
    }
    same(&problems)
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

fn keep(subjects: Vec<Subject>, product: Product, provision: Provision) -> Result<()> {
    let kept: Vec<Dialect> = subjects.into_iter().map(Subject::keep).collect();
    if kept.contains(&Dialect::Sqlite) {
        println!("to remove a database: rm -r {}", product.keep()?.display());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_about_other_databases_are_left_out_and_not_stale() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(EXCEPTIONS);
        let chosen = ["sqlite", "mysql"];
        assert!(meant(&path, &chosen).unwrap().is_empty());
        let entry = |object: &str, backends: &str| {
            format!(
                "[[exception]]\nkind = \"length\"\ntable = \"t\"\nobject = \"{object}\"\nbackends = {{ {backends} }}\nreason = \"r\"\n"
            )
        };
        let text = [
            entry("a", "sqlite = \"x\", mysql = \"x\", postgres = \"y\""),
            entry("b", "sqlite = \"x\", mysql = \"y\", postgres = \"y\""),
            entry("c", "mysql = \"x\", postgres = \"y\""),
        ];
        std::fs::write(&path, text.concat()).unwrap();
        let objects = |labels: &[&str]| {
            meant(&path, labels).unwrap().into_iter().map(|one| one.object).collect::<Vec<_>>()
        };
        assert_eq!(objects(&chosen), ["b"]);
        assert_eq!(objects(&["sqlite", "mysql", "postgres"]), ["a", "b", "c"]);
        std::fs::write(&path, "[[exception]]\n").unwrap();
        assert!(meant(&path, &chosen).is_err());
    }
}
