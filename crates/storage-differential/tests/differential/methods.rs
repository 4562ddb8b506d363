//! The methods of all contracts, from their sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(std::fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// The names after `keyword`, in the lines that begin with it.
fn names<'s>(text: &'s str, keyword: &'s str) -> impl Iterator<Item = &'s str> {
    text.lines()
        .filter_map(move |line| line.trim_start().strip_prefix(keyword))
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// The body of `pub trait <name>`, up to the brace in the first column that ends it.
fn body<'s>(text: &'s str, name: &str) -> Option<&'s str> {
    let (_, rest) = text.split_once(&format!("pub trait {name}: "))?;
    rest.split("\n}\n").next()
}

/// Every method of every contract that hangs on the unit of work, as in `accounts.add`.
pub fn of_contracts() -> BTreeSet<String> {
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../repositories/src"));
    let unit = sources.iter().find_map(|text| body(text, "UnitOfWork")).expect("a unit of work");
    let mut methods = BTreeSet::new();
    for line in unit.lines().filter(|line| line.trim_start().starts_with("fn ")) {
        let accessor = names(line, "fn ").next().unwrap();
        let contract = line.rsplit("::").next().unwrap().trim_end_matches(';');
        let of_trait = sources.iter().find_map(|text| body(text, contract)).expect(contract);
        methods.extend(names(of_trait, "async fn ").map(|method| format!("{accessor}.{method}")));
    }
    methods
}

#[test]
fn every_method_is_found() {
    let methods = of_contracts();
    assert!(methods.len() > 100, "methods: {}", methods.len());
    for known in ["accounts.add", "quiz_attempts.remove_below", "statistics.item_scores", "audit.list"] {
        assert!(methods.contains(known), "{known}");
    }
}
