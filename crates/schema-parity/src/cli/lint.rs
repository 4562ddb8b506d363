//! `lint`: what the statements of migrations destroy, block or surprise with.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::ValueEnum;
use schema_model::Dialect;
use schema_parity::{
    layout::{self, Layout},
    lint::{Finding, lint},
};
use serde::Serialize;

use super::{Outcome, options::DialectName, output};

/// Look at the statements of migrations for what destroys, blocks or surprises.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Migrations.
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Whose SQL they are.
    #[arg(long, value_enum)]
    dialect: DialectName,
    /// How the folder holds migrations; guessed where not given.
    #[arg(long, value_enum)]
    layout: Option<Layout>,
    /// The format.
    #[arg(long, value_enum, default_value = "text")]
    format: LintFormat,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LintFormat {
    /// A line a finding.
    Text,
    /// One document.
    Json,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    files: usize,
    findings: Vec<FindingOut<'a>>,
}

#[derive(Serialize)]
struct FindingOut<'a> {
    code: &'a str,
    file: String,
    line: usize,
    message: &'a str,
}

pub fn run(args: &Args) -> Result<Outcome> {
    let dialect = Dialect::from(args.dialect);
    let layout = args.layout.map_or_else(|| layout::guess(&args.dir), Ok)?;
    let steps = layout::load(&args.dir, dialect, Some(layout))?;
    if steps.is_empty() {
        bail!("{} holds no migrations", args.dir.display());
    }
    let mut findings = lint(&steps, dialect);
    // A file with the whole schema is no step that could be taken back.
    findings.retain(|finding| layout != Layout::Single || finding.code != "missing-down");
    let text = match args.format {
        LintFormat::Json => json(steps.len(), &findings)?,
        LintFormat::Text => text(steps.len(), &findings),
    };
    output::print(&text)?;
    Ok(if findings.is_empty() { Outcome::Clean } else { Outcome::Found })
}

fn json(files: usize, findings: &[Finding]) -> Result<String> {
    let document = Document { version: 1, files, findings: findings.iter().map(finding).collect() };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn text(files: usize, findings: &[Finding]) -> String {
    let lines = findings
        .iter()
        .map(|one| format!("{}:{}: {} {}\n", one.file.display(), one.line, one.code, one.message));
    let end = format!("{} findings in {files} migrations\n", findings.len());
    lines.chain([end]).collect()
}

fn finding(one: &Finding) -> FindingOut<'_> {
    FindingOut { code: one.code, file: one.file.display().to_string(), line: one.line, message: &one.message }
}
