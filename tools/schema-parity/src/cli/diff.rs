//! `diff`: any two schemas.

use anyhow::Result;
use schema_model::Dialect;
use secrecy::SecretString;

use super::{
    Outcome,
    options::{Reading, Reporting, Servers, secret},
    output,
    sides::{Workshop, places},
    subject::{Dump, Subject},
};

const EXAMPLES: &str = "\
Examples:
  A live database against the migrations that should have made it:
    schema-parity diff postgres://app@db.example/app migrations/postgres@postgres
  A schema of last month against one of today:
    schema-parity dump sqlite:app.db > before.json
    schema-parity diff before.json sqlite:app.db";

/// Compare any two schemas: migrations, live databases, dumped files.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A URL, a folder with its dialect (`DIR@sqlite`), or a .json file that `dump` wrote.
    #[arg(value_parser = secret())]
    a: SecretString,
    /// The same.
    #[arg(value_parser = secret())]
    b: SecretString,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    reporting: Reporting,
    #[command(flatten)]
    servers: Servers,
}

pub fn run(args: &Args) -> Result<Outcome> {
    let (a, b) = (Subject::parse(&args.a)?, Subject::parse(&args.b)?);
    let both = [&a, &b];
    let labels = labels(dialect(&a)?, dialect(&b)?);
    let workshop = Workshop::open(&both, &args.reading, &args.servers)?;
    let subjects: Vec<(String, &Subject)> = labels.into_iter().zip(both).collect();
    let read = workshop.read(&subjects)?;
    let report = workshop.compare(&read, args.reporting.level.into(), Vec::new());
    workshop.close()?;
    output::report(&report, &|difference| places(&read, difference), &args.reporting)
}

fn dialect(subject: &Subject) -> Result<Dialect> {
    match subject {
        Subject::Migrations(_, dialect) | Subject::Live(_, dialect) => Ok(*dialect),
        Subject::Dump(path) => Ok(Dump::read(path)?.dialect),
    }
}

/// The dialects as labels; with a letter where both are the same.
fn labels(one: Dialect, two: Dialect) -> [String; 2] {
    if one == two { [format!("{one} A"), format!("{two} B")] } else { [one.to_string(), two.to_string()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sides_never_share_a_label() {
        assert_eq!(labels(Dialect::Sqlite, Dialect::Mysql), ["sqlite", "mysql"]);
        assert_eq!(labels(Dialect::Sqlite, Dialect::Sqlite), ["sqlite A", "sqlite B"]);
    }
}
