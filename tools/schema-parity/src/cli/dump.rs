//! `dump`: one schema.

use anyhow::{Result, bail};
use clap::ValueEnum;
use schema_model::compare::{Comparison, Level};
use schema_parity::report::{Format, Report, outline};
use secrecy::SecretString;

use super::{
    Outcome,
    options::{Reading, Servers, secret},
    output,
    sides::{Read, Workshop},
    subject::{DUMP_VERSION, Dump, Subject},
};

const EXAMPLES: &str = "\
Examples:
  schema-parity dump migrations/postgres@postgres --format svg > schema.svg
  schema-parity dump sqlite:app.db --format text
  schema-parity dump mysql://app@db.example/app > schema.json";

/// Print one schema: as JSON that `diff` reads, as text, or as a picture.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A URL, a folder with its dialect (`DIR@sqlite`), or a .json file that `dump` wrote.
    #[arg(value_parser = secret())]
    of: SecretString,
    /// The format.
    #[arg(long, value_enum, default_value = "json")]
    format: DumpFormat,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    servers: Servers,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DumpFormat {
    /// What `diff` reads.
    Json,
    /// For people.
    Text,
    /// A picture.
    Svg,
}

pub fn run(args: &Args) -> Result<Outcome> {
    let of = Subject::parse(&args.of)?;
    let workshop = Workshop::open(&[&of], &args.reading, &args.servers)?;
    let label = of.dialect().map_or_else(|| "the dump".to_owned(), |dialect| dialect.to_string());
    let read = workshop.read(&[(label, &of)])?;
    workshop.close()?;
    let Some(read) = read.into_iter().next() else { bail!("nothing was read") };
    if read.side.schema.tables.is_empty() && read.side.schema.views.is_empty() {
        bail!("{} holds no tables", read.side.source);
    }
    output::print(&written(read, args.format)?)?;
    Ok(Outcome::Clean)
}

fn written(read: Read, format: DumpFormat) -> Result<String> {
    let Read { side, dialect, .. } = read;
    match format {
        DumpFormat::Text => Ok(outline(&side)),
        DumpFormat::Svg => {
            let comparison = Comparison::default();
            let level = Level::Strict;
            let report =
                Report { level, sides: vec![side], comparison, excepted: Vec::new(), stale: Vec::new() };
            Ok(report.write(Format::Svg, false))
        }
        DumpFormat::Json => {
            let dump = Dump {
                version: DUMP_VERSION,
                dialect,
                server: side.server,
                source: side.source,
                steps: side.steps,
                schema: side.schema,
            };
            Ok(serde_json::to_string_pretty(&dump)? + "\n")
        }
    }
}
