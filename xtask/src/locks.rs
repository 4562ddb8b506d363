//! `cargo xtask locks`: what each use case holds while it decides, as a table in docs/locks.md, read from
//! the declarations in `services`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use regex::Regex;

use crate::{
    check::Outcome,
    project::{Project, is_rust},
};

const DOCUMENT: &str = "docs/locks.md";
const SOURCES: &str = "crates/services/src/";
/// Where the table begins; it goes on to the end of the document.
const HEAD: &str = "| use case | held |\n|---|---|\n";

#[derive(clap::Args)]
pub struct Args {
    /// Only compare.
    #[arg(long)]
    check: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    if args.check {
        return check(project).map(drop);
    }
    std::fs::write(project.path(DOCUMENT), document(project)?).with_context(|| DOCUMENT)
}

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    ensure!(
        project.read(DOCUMENT)? == document(project)?,
        "{DOCUMENT} is not what the use cases declare: run `cargo xtask locks`"
    );
    Ok(Outcome::Passed(String::new()))
}

/// The document with the table of now.
fn document(project: &Project) -> Result<String> {
    let present = project.read(DOCUMENT)?;
    let (before, _) = present.split_once(HEAD).with_context(|| format!("{DOCUMENT} has no table"))?;
    let mut declared = BTreeMap::new();
    for file in project.files()? {
        if let Some(module) = file.strip_prefix(SOURCES).filter(|_| is_rust(&file)) {
            let module = module.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
            for (use_case, body) in declarations(&project.read(&file)?)? {
                // What is generic stands in the table once for each resource.
                if body != "E::held(self.id)" {
                    declared.insert(format!("{module}::{use_case}"), held(&body)?);
                }
            }
        }
    }
    ensure!(!declared.is_empty(), "no use case declares what it holds");
    let rows = declared.iter().map(|(use_case, held)| format!("| `{use_case}` | {held} |\n"));
    Ok(format!("{before}{HEAD}{}", rows.collect::<String>()))
}

/// Use cases of a source, with the expression that each declares.
fn declarations(source: &str) -> Result<Vec<(String, String)>> {
    let block =
        Regex::new(r"(?s)impl Writes for (\w+) \{\s*fn locks\(.*?\) -> Vec<Lock> \{\s*(.*?)\n    \}\n\}")?;
    let mut declared: Vec<_> =
        block.captures_iter(source).map(|found| (found[1].to_owned(), found[2].to_owned())).collect();
    // What admins do alike with a resource is declared in one place for all.
    let resource = Regex::new(r"resource!\(\s*\w+,[^|]*held: \|id\| (\S+)")?;
    for found in resource.captures_iter(source) {
        declared.extend(["Update", "Delete"].map(|name| (name.to_owned(), found[1].to_owned())));
    }
    let special =
        Regex::new(r"(?s)impl Resource for \w+ \{.*?fn held\(.*?\) -> Vec<Lock> \{\s*(.*?)\n    \}")?;
    for found in special.captures_iter(source) {
        declared.extend(["Update", "Delete"].map(|name| (name.to_owned(), found[1].to_owned())));
    }
    Ok(declared)
}

/// An expression in words.
fn held(expression: &str) -> Result<String> {
    let event = Regex::new(r"EventOf::(\w+)\(")?.captures(expression).map(|found| match &found[1] {
        "Id" => String::new(),
        below => format!(" (of the {})", below.to_lowercase()),
    });
    let mut held = Vec::new();
    for (root, words) in [
        ("Root::Admins", "who the active admins are"),
        ("Root::LoginFailures", "counters of failed logins"),
        ("Root::Account", "account"),
        ("Root::Reference", "row of a reference table"),
        ("Root::Holds", "what is held for the law"),
        ("Root::Author", "author"),
        ("Root::Post", "post"),
        ("Root::Experiment", "experiment"),
        ("Root::Sendings", "what was sent, and who is not to be contacted"),
        ("Root::AuditChain", "the end of the audit chain"),
        ("archetype_root(", "row of a reference table"),
        ("reason_and_assignee(", "row of a reference table, account"),
        ("courses::events()", "events of the seed"),
    ] {
        if let Some(at) = expression.find(root) {
            let rest = &expression[at..];
            let exclusive = rest.find("exclusive");
            let shared =
                rest.find("shared").filter(|shared| exclusive.is_none_or(|exclusive| *shared < exclusive));
            let mode = if shared.is_some() { "shared" } else { "exclusive" };
            held.push(format!("{words}: {mode}"));
        }
    }
    if let Some(event) = event {
        if expression.contains(".studied_by(") {
            held.push(format!("event{event}: shared"));
            held.push("what the learner has: exclusive".to_owned());
        } else if expression.contains(".edited()") {
            held.push(format!("event{event}: exclusive"));
        } else {
            bail!("it is not known how an event is held by {expression}");
        }
    }
    if held.is_empty() {
        ensure!(expression == "Vec::new()", "it is not known what is held by {expression}");
        held.push("nothing; constraints decide".to_owned());
    }
    Ok(held.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_read_and_said_in_words() {
        let source = "impl Writes for Start {\n    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {\n        \
                      EventOf::Quiz(self.quiz).studied_by(caller)\n    }\n}\n";
        let declared = declarations(source).unwrap();
        assert_eq!(declared[0].0, "Start");
        assert_eq!(
            held(&declared[0].1).unwrap(),
            "event (of the quiz): shared; what the learner has: exclusive"
        );
        assert_eq!(held("Vec::new()").unwrap(), "nothing; constraints decide");
        let both = "vec![Root::Admins.exclusive(), Root::Account(AccountOf::Id(self.id)).shared()]";
        assert_eq!(held(both).unwrap(), "who the active admins are: exclusive; account: shared");
        assert!(held("something(self)").is_err());
    }
}
