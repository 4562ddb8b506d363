//! Lists in the documents that can become stale, checked against what they list.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use regex::Regex;
use serde_json::Value;

use crate::{
    check::{Outcome, verdict},
    manual,
    markdown::{named_commands, section, unknown_commands},
    project::{Project, is_rust},
};

const AGENTS: &str = "AGENTS.md";
const CONFIGURATION: &str = "docs/configuration.md";
const SERVER: &str = "crates/server/src/";
/// Environment variables of the product.
const SETTING: &str = r"\b(?:LYCEUM_[A-Z0-9_]*[A-Z0-9]|DATABASE_URL(?:_FILE)?)\b";

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let mut problems = Vec::new();
    let commands_of_tasks = manual::tasks();
    if let Some(agents) = read_list(project, AGENTS, &mut problems) {
        problems.extend(crate_map(&agents, &crates(&project.metadata()?))?);
        problems.extend(commands(AGENTS, &agents, &commands_of_tasks)?);
    }
    if let Some(readme) = read_list(project, "README.md", &mut problems) {
        problems.extend(unknown_commands("README.md", &readme, &commands_of_tasks)?);
    }
    if let Some(documented) = read_list(project, CONFIGURATION, &mut problems) {
        problems.extend(settings(&sources(project)?, &documented)?);
    }
    problems.extend(manual::problems(project)?);
    let toolchain = project.read("rust-toolchain.toml")?;
    problems.extend(same_toolchain(&toolchain, &project.read("Dockerfile")?)?);
    verdict(&problems)?;
    Ok(Outcome::Passed(String::new()))
}

/// A document; its absence is a problem of its own.
fn read_list(project: &Project, name: &str, problems: &mut Vec<String>) -> Option<String> {
    let text = project.read(name).ok();
    if text.is_none() {
        problems.push(format!("{name} is missing: it holds lists that are checked here"));
    }
    text
}

fn crates(metadata: &Value) -> BTreeSet<String> {
    let members: BTreeSet<&str> =
        metadata["workspace_members"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages
        .filter(|package| package["id"].as_str().is_some_and(|id| members.contains(id)))
        .filter_map(|package| package["name"].as_str().map(str::to_owned))
        .collect()
}

/// The section "Crates" names every crate, and no folder that does not exist.
fn crate_map(agents: &str, crates: &BTreeSet<String>) -> Result<Vec<String>> {
    let Some(map) = section(agents, "crates") else {
        return Ok(vec![format!("{AGENTS} has no section `Crates`")]);
    };
    let words: BTreeSet<&str> =
        map.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).collect();
    let mut problems: Vec<String> = crates
        .iter()
        .filter(|name| !words.contains(name.as_str()))
        .map(|name| format!("{AGENTS}: the section `Crates` lacks {name}"))
        .collect();
    for captures in Regex::new(r"\b(?:crates|proof|tools)/([a-z0-9][a-z0-9_-]*)")?.captures_iter(agents) {
        let name = captures.get(1).map_or("", |name| name.as_str());
        if !crates.contains(name) {
            problems.push(format!("{AGENTS}: there is no crate crates/{name}"));
        }
    }
    Ok(problems)
}

/// Every command is named, and no other one.
fn commands(name: &str, text: &str, commands: &[String]) -> Result<Vec<String>> {
    let named = named_commands(text)?;
    let missing = commands.iter().filter(|command| !named.contains(command.as_str()));
    let mut problems: Vec<String> =
        missing.map(|command| format!("{name} does not name `cargo xtask {command}`")).collect();
    problems.extend(unknown_commands(name, text, commands)?);
    Ok(problems)
}

/// Path → text of the server's sources.
fn sources(project: &Project) -> Result<BTreeMap<String, String>> {
    let files = project.files()?.into_iter().filter(|file| file.starts_with(SERVER) && is_rust(file));
    files.map(|file| Ok((file.clone(), project.read(&file)?))).collect()
}

/// Every environment variable that the server names is documented, and no other one.
fn settings(sources: &BTreeMap<String, String>, documented: &str) -> Result<Vec<String>> {
    let pattern = Regex::new(SETTING)?;
    let documented: BTreeSet<&str> = pattern.find_iter(documented).map(|found| found.as_str()).collect();
    let mut used: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, source) in sources {
        for found in pattern.find_iter(source) {
            used.entry(found.as_str()).or_insert(path);
        }
    }
    let undocumented = used.iter().filter(|(name, _)| !documented.contains(*name));
    let mut problems: Vec<String> = undocumented
        .map(|(name, path)| format!("{CONFIGURATION} does not name {name} (used in {path})"))
        .collect();
    let unknown = documented.iter().filter(|name| !used.contains_key(*name));
    problems.extend(
        unknown.map(|name| format!("{CONFIGURATION} names {name}, which no file under {SERVER} uses")),
    );
    Ok(problems)
}

/// The image is built with the toolchain that developers use.
fn same_toolchain(toolchain: &str, dockerfile: &str) -> Result<Vec<String>> {
    let find = |pattern: &str, text: &str| -> Result<String> {
        let captures =
            Regex::new(pattern)?.captures(text).with_context(|| format!("nothing matches {pattern}"))?;
        Ok(captures.get(1).map_or_else(String::new, |version| version.as_str().to_owned()))
    };
    let wanted = find(r#"channel = "([^"]+)""#, toolchain).context("rust-toolchain.toml")?;
    let built_with = find(r"ARG RUST_VERSION=(\S+)", dockerfile).context("Dockerfile")?;
    let same = wanted == built_with;
    let problem =
        format!("the Dockerfile builds with Rust {built_with}, rust-toolchain.toml asks for {wanted}");
    Ok(if same { Vec::new() } else { vec![problem] })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [&str; 0] = [];

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().copied().map(str::to_owned).collect()
    }

    #[test]
    fn the_crate_map_is_complete_and_true() {
        let agents =
            "## Crates\n| `domain` | rules |\n| `storage-sqlite` | x |\n## Other\nserver crates/gone/src\n";
        let found = crate_map(agents, &names(&["domain", "storage-sqlite"])).unwrap();
        assert_eq!(found, ["AGENTS.md: there is no crate crates/gone"]);
        // `server` stands outside of the map, `storage` is only a part of a name.
        let found = crate_map(agents, &names(&["domain", "gone", "server", "storage"])).unwrap();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(crate_map("# Nothing", &names(&["domain"])).unwrap()[0].contains("no section"));
    }

    #[test]
    fn commands_are_complete_and_true() {
        let known = ["ci".to_owned(), "openapi".to_owned()];
        assert_eq!(commands("A", "`cargo xtask ci`, `cargo xtask openapi --check`", &known).unwrap(), NONE);
        assert_eq!(
            commands("A", "`cargo xtask ci`, cargo xtask dance", &known).unwrap(),
            ["A does not name `cargo xtask openapi`", "A names `cargo xtask dance`, which does not exist"]
        );
    }

    #[test]
    fn settings_are_complete_and_true() {
        let sources = BTreeMap::from([(
            "crates/server/src/config.rs".to_owned(),
            "env = \"LYCEUM_LISTEN\" // LYCEUM_* and DATABASE_URL_FILE, not XLYCEUM_A".to_owned(),
        )]);
        assert_eq!(settings(&sources, "`LYCEUM_LISTEN` `DATABASE_URL_FILE`").unwrap(), NONE);
        assert_eq!(
            settings(&sources, "`LYCEUM_LISTENER` `DATABASE_URL_FILE`").unwrap(),
            [
                "docs/configuration.md does not name LYCEUM_LISTEN (used in crates/server/src/config.rs)",
                "docs/configuration.md names LYCEUM_LISTENER, which no file under crates/server/src/ uses"
            ]
        );
    }

    #[test]
    fn a_missing_document_is_one_problem_and_no_crash() {
        let mut problems = Vec::new();
        assert_eq!(read_list(&Project::find().unwrap(), "docs/no-such-list.md", &mut problems), None);
        assert_eq!(problems, ["docs/no-such-list.md is missing: it holds lists that are checked here"]);
    }

    #[test]
    fn the_toolchains_agree() {
        let toolchain = "[toolchain]\nchannel = \"1.95.0\"\n";
        assert_eq!(same_toolchain(toolchain, "ARG RUST_VERSION=1.95.0\nFROM x").unwrap(), NONE);
        assert_eq!(same_toolchain(toolchain, "ARG RUST_VERSION=1.90.0\nFROM x").unwrap().len(), 1);
        assert!(same_toolchain(toolchain, "FROM rust").is_err());
    }

    #[test]
    fn the_crates_of_the_workspace_are_known() {
        let crates = crates(&Project::find().unwrap().metadata().unwrap());
        assert!(crates.contains("domain") && crates.contains("xtask"), "{crates:?}");
        assert!(!crates.contains("anyhow"));
    }
}
