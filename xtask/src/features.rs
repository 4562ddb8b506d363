//! The step `features` of `ci`: the product and the tasks ask what they share for the same features as
//! the whole workspace with its tests does.
//!
//! Cargo unites the features of what one command builds. Where two commands unite others, a crate and
//! all that uses it is built twice: minutes, for nothing. So a manifest names what it does not use
//! itself where that makes the features alike.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};

use crate::{
    check::{Outcome, verdict},
    project::{Project, output},
};

/// What the product is built with by every task: all of it is in the tests.
pub const PRODUCT: [&str; 4] = ["--package", "server", "--features", "server/s3"];
/// The same of the whole workspace.
pub const WORKSPACE: [&str; 3] = ["--workspace", "--features", "server/s3"];
const TASKS: [&str; 2] = ["--package", "xtask"];

/// Features by package and version, separated by commas.
type Features = BTreeMap<String, BTreeSet<String>>;

pub fn check(project: &Project) -> Result<Outcome> {
    let all = features(project, &WORKSPACE, "normal,dev,no-proc-macro")?;
    let mut problems = Vec::new();
    for (manifest, alone) in [("crates/server/Cargo.toml", &PRODUCT[..]), ("xtask/Cargo.toml", &TASKS)] {
        problems.extend(differences(manifest, &features(project, alone, "normal,no-proc-macro")?, &all));
    }
    verdict(&problems)?;
    Ok(Outcome::Passed(format!("{} crates", all.len())))
}

fn features(project: &Project, selection: &[&str], edges: &str) -> Result<Features> {
    let mut cargo = project.cargo();
    cargo.args([
        "tree",
        "--locked",
        "--no-dedupe",
        "--prefix",
        "none",
        "--format",
        "{p}|{f}",
        "--edges",
        edges,
    ]);
    read(&output(cargo.args(selection))?)
}

fn read(tree: &str) -> Result<Features> {
    let mut features = Features::new();
    for line in tree.lines().filter(|line| !line.is_empty() && !line.starts_with('[')) {
        let (package, named) =
            line.split_once('|').with_context(|| format!("`cargo tree` printed {line:?}"))?;
        features.entry(package.to_owned()).or_default().extend(named.split(',').map(str::to_owned));
    }
    ensure!(!features.is_empty(), "`cargo tree` named no crate");
    Ok(features)
}

fn differences(manifest: &str, alone: &Features, all: &Features) -> Vec<String> {
    let lacks = |(package, named): (&String, &BTreeSet<String>)| {
        let wanted = all.get(package)?;
        let missing: Vec<&str> = wanted.difference(named).map(String::as_str).collect();
        (!missing.is_empty()).then(|| {
            format!(
                "{manifest}: {package} is built again for the tests, with the features {}",
                missing.join(", ")
            )
        })
    };
    alone.iter().filter_map(lacks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_that_only_tests_ask_for_is_named() {
        let alone = read("tokio v1.0.0|rt\nserde v1.0.0|derive,std\n").unwrap();
        let all =
            read("serde v1.0.0|derive,std\ntokio v1.0.0|net,rt\n\n[dev-dependencies]\nproptest v1.0.0|\n");
        assert_eq!(
            differences("xtask/Cargo.toml", &alone, &all.unwrap()),
            ["xtask/Cargo.toml: tokio v1.0.0 is built again for the tests, with the features net"]
        );
        assert!(differences("xtask/Cargo.toml", &alone, &alone).is_empty());
    }

    #[test]
    fn what_is_not_a_tree_is_an_error() {
        assert!(read("").is_err() && read("tokio v1.0.0").is_err());
    }
}
