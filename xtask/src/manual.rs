//! The commands and messages in docs/MIGRATIONS.md, checked against the sources: whoever reads it has a
//! database that does not start.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use clap::CommandFactory;
use regex::Regex;

use crate::{
    markdown::{section, unknown_commands},
    project::{Project, is_rust},
};

const MANUAL: &str = "docs/MIGRATIONS.md";
/// The commands of the product.
const CLI: &str = "crates/server/src/cli.rs";
/// Where messages of the table come from.
const SOURCES: [&str; 4] =
    ["crates/", "tools/", "xtask/src/verify_migrations/", "xtask/src/lint_migrations/"];

/// What is wrong or missing in the manual.
pub fn problems(project: &Project) -> Result<Vec<String>> {
    let manual = project.read(MANUAL)?;
    let mut problems = unknown_commands(MANUAL, &manual, &tasks())?;
    problems.extend(product_commands(&manual, &project.read(CLI)?)?);
    problems.extend(messages(&manual, &sources(project)?)?);
    Ok(problems)
}

/// Every `lyceum db …` of the manual exists, with its options, and the manual names all of them.
fn product_commands(manual: &str, cli: &str) -> Result<Vec<String>> {
    let known = subcommands(CLI, cli, "DbCommand")?;
    let pattern = Regex::new(r"\blyceum db ([a-z][a-z-]*)((?: (?:--[a-z-]+|[A-Z]+))*)")?;
    let (mut problems, mut named) = (Vec::new(), BTreeSet::new());
    for captures in pattern.captures_iter(manual) {
        let part = |number: usize| captures.get(number).map_or("", |part| part.as_str());
        if !known.contains(part(1)) {
            problems.push(format!("{MANUAL} names `lyceum db {}`, which does not exist", part(1)));
        }
        for option in part(2).split_whitespace().filter_map(|word| word.strip_prefix("--")) {
            if !Regex::new(&format!(r"\b{}:", option.replace('-', "_")))?.is_match(cli) {
                problems.push(format!("{MANUAL} names the option --{option}, which {CLI} has not"));
            }
        }
        named.insert(part(1));
    }
    let missing = known.iter().filter(|name| !named.contains(name.as_str()));
    problems.extend(missing.map(|name| format!("{MANUAL} does not name `lyceum db {name}`")));
    Ok(problems)
}

/// The commands of `cargo xtask`.
pub fn tasks() -> Vec<String> {
    crate::Cli::command().get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// The names of the variants of an enum of commands, as they are typed.
fn subcommands(file: &str, text: &str, name: &str) -> Result<BTreeSet<String>> {
    let (_, rest) =
        text.split_once(&format!("enum {name} {{")).with_context(|| format!("no {name} in {file}"))?;
    let (body, _) = rest.split_once("\n}").with_context(|| format!("{name} in {file} does not end"))?;
    let variants = Regex::new(r"(?m)^    ([A-Z][A-Za-z]*)(?: \{|\(|,)")?;
    let names = variants.captures_iter(body).filter_map(|captures| captures.get(1));
    let words = Regex::new("([a-z])([A-Z])")?;
    Ok(names.map(|name| words.replace_all(name.as_str(), "$1-$2").to_lowercase()).collect())
}

/// Every message that the table of troubles quotes is in a source.
fn messages(manual: &str, sources: &str) -> Result<Vec<String>> {
    let table = section(manual, "troubleshooting").with_context(|| format!("no messages in {MANUAL}"))?;
    let quoted = Regex::new("`([^`]+)`")?;
    let mut problems = Vec::new();
    let mut number = 0;
    for row in table.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let first = row.split('|').nth(1).unwrap_or_default();
        let mut messages = quoted.captures_iter(first).filter_map(|captures| captures.get(1)).peekable();
        if messages.peek().is_none() {
            problems.push(format!("{MANUAL}: {} is no message in backticks", first.trim()));
        }
        for message in messages {
            number += 1;
            if !sources.contains(message.as_str()) {
                problems.push(format!("{MANUAL}: nothing says {:?}", message.as_str()));
            }
        }
    }
    if number == 0 {
        problems.push(format!("{MANUAL} quotes no messages"));
    }
    Ok(problems)
}

/// The sources as one text, with literals that go over several lines as the compiler reads them.
fn sources(project: &Project) -> Result<String> {
    let mut all = String::new();
    for file in project.files()? {
        let is_source = SOURCES.iter().any(|folder| file.starts_with(folder)) && is_rust(&file);
        if is_source && !file.contains("tests") {
            all.push_str(&project.read(&file)?);
        }
    }
    joined(&all)
}

fn joined(text: &str) -> Result<String> {
    Ok(Regex::new(r"\\\n\s*")?.replace_all(text, "").into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLI_TEXT: &str = "enum DbCommand {\n    /// Applies.\n    Migrate(MigrateArgs),\n    Rollback {\n        \
                            steps: usize,\n    },\n    DryStatus,\n}\n\
                            struct MigrateArgs {\n    pub no_backup: bool,\n}\nenum Other {\n    Serve,\n}\n";

    #[test]
    fn the_manual_is_true() {
        assert_eq!(problems(&Project::find().unwrap()).unwrap(), [""; 0]);
    }

    #[test]
    fn commands_and_options_of_the_product_are_complete_and_true() {
        let all =
            "`lyceum db migrate --no-backup`, `lyceum db rollback --steps NUMBER`, lyceum db dry-status";
        assert_eq!(product_commands(all, CLI_TEXT).unwrap(), [""; 0]);
        let found =
            product_commands("`lyceum db serve`, `lyceum db migrate --steps N --no`", CLI_TEXT).unwrap();
        assert_eq!(
            found,
            [
                "docs/MIGRATIONS.md names `lyceum db serve`, which does not exist",
                "docs/MIGRATIONS.md names the option --no, which crates/server/src/cli.rs has not",
                "docs/MIGRATIONS.md does not name `lyceum db dry-status`",
                "docs/MIGRATIONS.md does not name `lyceum db rollback`",
            ]
        );
        assert!(product_commands(all, "enum Other {\n}").is_err());
    }

    #[test]
    fn messages_are_in_the_sources() {
        let manual = |rows: &str| {
            format!(
                "## Troubleshooting\n\n| message | way out |\n|---|---|\n{rows}\n## Next\n| `other` | |\n"
            )
        };
        let sources = joined("\"it was begun and \\\n      not finished: {name}\"").unwrap();
        let found = |rows: &str| messages(&manual(rows), &sources).unwrap();
        assert_eq!(found("| `begun and not finished` | `wait` |"), [""; 0]);
        assert_eq!(found("| `begun`, `ended` | |"), ["docs/MIGRATIONS.md: nothing says \"ended\""]);
        assert_eq!(found("| `begun` | |\n| it ends | |").len(), 1);
        assert_eq!(found(""), ["docs/MIGRATIONS.md quotes no messages"]);
        assert!(messages("# Nothing", &sources).is_err());
    }
}
