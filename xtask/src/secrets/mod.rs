//! `cargo xtask secrets`: looks for passwords, keys and tokens in the project's files.
//!
//! What is no secret but looks like one is named in `xtask/secrets.allow`, with a reason.

mod allow;
mod patterns;

use anyhow::{Result, ensure};

use self::{allow::Allowed, patterns::Patterns};
use crate::{
    check::{Outcome, verdict},
    project::Project,
    scan::{self, Text},
};

const ALLOW_FILE: &str = "xtask/secrets.allow";
/// Checksums of packages, by the thousand, written by cargo.
const EXEMPT: &[&str] = &["Cargo.lock", ALLOW_FILE];

#[derive(clap::Args)]
pub struct Args {
    /// Look at what the next commit adds instead of at every file.
    #[arg(long)]
    staged: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    let outcome = if args.staged { check_staged(project)? } else { check(project)? };
    if let Outcome::Passed(note) = outcome {
        println!("no secrets: {note}");
    }
    Ok(())
}

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let texts = scan::working_copy(project)?;
    let mut allowed = allowances(project)?;
    let mut problems = problems(&texts, &mut allowed)?;
    problems.extend(allowed.iter().filter(|entry| !entry.used).map(|entry| {
        format!("{ALLOW_FILE}:{}: allows what is not there any more: remove the line", entry.line)
    }));
    verdict(&problems)?;
    Ok(Outcome::Passed(format!("{} files", texts.len())))
}

fn check_staged(project: &Project) -> Result<Outcome> {
    let texts = scan::staged(project)?;
    verdict(&problems(&texts, &mut allowances(project)?)?)?;
    Ok(Outcome::Passed(format!("{} staged files", texts.len())))
}

fn allowances(project: &Project) -> Result<Vec<Allowed>> {
    ensure!(project.path(ALLOW_FILE).is_file(), "{ALLOW_FILE} is missing (it may be empty)");
    allow::parse(ALLOW_FILE, &project.read(ALLOW_FILE)?)
}

fn problems(texts: &[Text], allowed: &mut [Allowed]) -> Result<Vec<String>> {
    let patterns = Patterns::compiled()?;
    let mut problems = Vec::new();
    for text in texts.iter().filter(|text| !EXEMPT.contains(&text.path.as_str())) {
        for (number, line) in text.content.lines().enumerate() {
            for (rule, secret) in patterns.find(line) {
                if allow::permits(allowed, rule, &text.path, secret) {
                    continue;
                }
                problems.push(format!(
                    "{}:{}: {rule} ({}): remove it, or name it in {ALLOW_FILE} with a reason",
                    text.path,
                    number + 1,
                    shown(secret)
                ));
            }
        }
    }
    Ok(problems)
}

/// Enough to find the place, too little to use it: logs of CI are read by many.
fn shown(secret: &str) -> String {
    let beginning: String = secret.chars().take(4).collect();
    format!("{beginning}…, {} characters", secret.chars().count())
}

#[cfg(test)]
mod tests;
