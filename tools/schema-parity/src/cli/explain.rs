//! `explain`: what a kind of difference means, and what to do about it.

use anyhow::{Context as _, Result};
use schema_model::compare::Kind;
use schema_parity::advice;

use super::{Outcome, output};

const EXAMPLES: &str = "\
Examples:
  schema-parity explain nullability
  schema-parity explain";

/// Say what a kind of difference means, and what to do about it.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// As reports name it; all kinds where none is given.
    #[arg(value_name = "KIND")]
    kind: Option<String>,
}

pub fn run(args: &Args) -> Result<Outcome> {
    let Some(name) = &args.kind else {
        let lines = Kind::all().map(|kind| format!("{:<16} {}\n", kind.as_str(), advice::of(kind).why));
        output::print(&lines.collect::<String>())?;
        return Ok(Outcome::Clean);
    };
    let kind = Kind::all().find(|kind| kind.as_str() == name);
    let kind = kind.context("there is no such kind; without one, all are listed")?;
    output::print(&format!("{}\n{}", kind.as_str(), advice::of(kind).text()))?;
    Ok(Outcome::Clean)
}
