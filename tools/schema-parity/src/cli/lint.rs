//! `lint`: what the statements of migrations destroy, block or surprise with.

use std::{fmt::Write as _, path::PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use schema_model::Dialect;
use schema_parity::{
    layout::{self, Layout},
    lint::{Finding, Rule, explain, lint, rules},
    report::{plural, terminal},
};
use serde::Serialize;

use super::{Outcome, options::DialectName, output};

const EXAMPLES: &str = "\
Examples:
  schema-parity lint migrations/mysql --dialect mysql
  schema-parity lint --explain restate-loses-attributes
  schema-parity lint --rules

A line directly above a statement allows what is found in it:
  -- lint: allow CODE: reason

Exit codes:
  0  nothing found
  1  findings
  2  migrations could not be read, or there are none";

/// Look at the statements of migrations for what destroys, blocks or surprises.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Migrations.
    #[arg(value_name = "DIR", required_unless_present_any = ["explain", "rules"])]
    dir: Option<PathBuf>,
    /// Whose SQL they are.
    #[arg(long, value_enum, required_unless_present_any = ["explain", "rules"])]
    dialect: Option<DialectName>,
    /// How the folder holds migrations; guessed where not given.
    #[arg(long, value_enum)]
    layout: Option<Layout>,
    /// The format.
    #[arg(long, value_enum, default_value = "text")]
    format: LintFormat,
    /// Say why a rule is one, and what to do instead.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["dir", "rules"])]
    explain: Option<String>,
    /// List all rules.
    #[arg(long, conflicts_with = "dir")]
    rules: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LintFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    steps: usize,
    findings: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Found<'a> {
    code: &'a str,
    file: String,
    line: usize,
    statement: &'a str,
    message: &'a str,
    instead: Option<&'a str>,
}

pub fn run(args: &Args) -> Result<Outcome> {
    if args.rules {
        let lines = rules().iter().map(|rule| format!("{:<28} {}\n", rule.code, rule.title));
        output::print(&lines.collect::<String>())?;
        return Ok(Outcome::Clean);
    }
    if let Some(code) = &args.explain {
        let rule = explain(code).context("there is no such rule; --rules lists them")?;
        output::print(&explained(rule))?;
        return Ok(Outcome::Clean);
    }
    let (Some(dir), Some(dialect)) = (&args.dir, args.dialect) else {
        bail!("give a folder of migrations and its --dialect");
    };
    let dialect = Dialect::from(dialect);
    let layout = args.layout.map_or_else(|| layout::guess(dir), Ok)?;
    let steps = layout::load(dir, dialect, Some(layout))?;
    let mut statements = 0;
    for step in &steps {
        statements += layout::statements(&step.up, dialect)?.len();
    }
    if statements == 0 {
        bail!("{} holds no statements", dir.display());
    }
    let mut findings = lint(&steps, dialect);
    // A file with the whole schema is not a step with a way back.
    findings.retain(|finding| layout != Layout::Single || finding.code != "missing-down");
    let text = match args.format {
        LintFormat::Json => json(steps.len(), &findings)?,
        LintFormat::Text => text(steps.len(), statements, &findings),
    };
    output::print(&text)?;
    Ok(if findings.is_empty() { Outcome::Clean } else { Outcome::Found })
}

fn explained(rule: &Rule) -> String {
    let dialects: Vec<&str> = rule.dialects.iter().map(|dialect| dialect.as_str()).collect();
    let Rule { code, title, why, instead, .. } = rule;
    format!("{code} ({}): {title}\n\nWhy: {why}\nInstead: {instead}\n", dialects.join(", "))
}

fn json(steps: usize, findings: &[Finding]) -> Result<String> {
    let document = Document { version: 1, steps, findings: findings.iter().map(found).collect() };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn found(one: &Finding) -> Found<'_> {
    Found {
        code: one.code,
        file: one.file.display().to_string(),
        line: one.line,
        statement: &one.statement,
        message: &one.message,
        instead: explain(one.code).map(|rule| rule.instead),
    }
}

fn text(steps: usize, statements: usize, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        for line in finding.to_string().lines() {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{}", terminal(line));
        }
    }
    let looked = format!("{} of {}", plural(statements, "statement"), plural(steps, "migration"));
    let _ = writeln!(out, "{} in {looked}", plural(findings.len(), "finding"));
    out
}
