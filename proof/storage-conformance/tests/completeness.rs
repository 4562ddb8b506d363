//! Nothing is left out: every method of every contract is exercised by a case, and every case is in
//! the list that backends run.

#![cfg(test)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use repositories::CONTRACTS;

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The names after `keyword` up to what ends a name, in the lines that begin with it.
fn names<'s>(text: &'s str, keyword: &'s str) -> impl Iterator<Item = &'s str> {
    text.lines()
        .filter_map(move |line| line.trim_start().strip_prefix(keyword))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// The calls that `stored!(…)` stands for.
fn calls_of_stored(declaration: &str) -> String {
    let (contract, rest) = declaration.split_once("|row|").unwrap().1.split_once('(').unwrap();
    let found = rest.split_once(",and").map(|(_, rest)| rest.split('(').next().unwrap());
    let removed = declaration.ends_with(",withremove").then_some("remove");
    let methods = ["lookup", "add", "save"].into_iter().chain(found).chain(removed);
    methods.map(|method| format!("uow.{contract}().{method}(")).collect::<Vec<_>>().concat()
}

#[test]
fn every_method_is_exercised() {
    let mut cases: String = sources(&here("src"))
        .into_iter()
        .filter(|(path, _)| !path.starts_with(here("src/fixtures")))
        .flat_map(|(_, text)| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>())
        .collect();
    let stored = cases.split("stored!(").skip(1).filter_map(|rest| rest.split_once(");"));
    let stored: String =
        stored.filter(|(text, _)| text.contains("|row|")).map(|(text, _)| calls_of_stored(text)).collect();
    cases.push_str(&stored);
    let missing: Vec<String> = CONTRACTS
        .iter()
        .flat_map(|contract| {
            contract.methods.iter().map(|method| format!("uow.{}().{method}(", contract.accessor))
        })
        .chain(["status", "close"].map(|method| format!("storage.{method}(")))
        .filter(|call| !cases.contains(call))
        .collect();
    assert!(missing.is_empty(), "no case calls {missing:#?}");
}

#[test]
fn every_case_is_in_the_list() {
    let list = std::fs::read_to_string(here("src/suite.rs")).unwrap();
    let (mut listed, mut file) = (BTreeSet::new(), String::new());
    for line in list.lines().map(str::trim) {
        if let Some(path) = line.strip_suffix(" {")
            && path.contains("::")
        {
            path.clone_into(&mut file);
        } else if let Some(case) = line.strip_suffix(';')
            && case.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        {
            listed.insert(format!("{file}::{case}"));
        }
    }
    let mut written = BTreeSet::new();
    for folder in ["audit", "engagement", "identity", "learning", "storage"] {
        for (path, text) in sources(&here("src").join(folder)) {
            let file = path.file_stem().unwrap().to_str().unwrap();
            written.extend(names(&text, "pub async fn ").map(|case| format!("{folder}::{file}::{case}")));
        }
    }
    assert!(written.len() > 100, "cases: {}", written.len());
    assert_eq!(listed, written);
}
