//! Looks at the statements of migrations for what destroys, blocks or surprises.
//!
//! Each statement is parsed and turned into actions (`action`); where the parser gives up, its
//! tokens tell as much as they can. The migrations are replayed on a model of the schema (`world`),
//! so that a rule knows what a column was before, and which tables are new and hold no rows. Rules
//! are data ([`rules`]). A line `-- lint: allow CODE: reason` directly above a statement allows what
//! is found in it.

mod action;
mod allow;
mod check;
mod declared;
mod read;
mod rule;
mod script;
#[cfg(test)]
mod tests;
mod types;
mod world;

use std::{fmt, path::PathBuf};

use schema_model::Dialect;

use self::{
    script::{Look, look},
    world::World,
};
use crate::layout::Step;

pub use self::{
    declared::{Declared, DeclaredKind, declared},
    rule::{Rule, Scope, explain, markdown, rules},
};

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// In which file.
    pub file: PathBuf,
    /// In which line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// The code of the rule.
    pub code: &'static str,
    /// The beginning of the statement; empty for the file as a whole.
    pub statement: String,
    /// What is wrong here.
    pub message: String,
}

impl fmt::Display for Finding {
    /// As reports show it: where, which rule, what is wrong, and what to do instead.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file.display())?;
        if self.line > 0 {
            write!(formatter, ":{}", self.line)?;
        }
        write!(formatter, ": {}: {}", self.code, self.message)?;
        if !self.statement.is_empty() {
            write!(formatter, "\n    {}", self.statement)?;
        }
        if let Some(rule) = explain(self.code) {
            write!(formatter, "\n    instead: {}", rule.instead)?;
        }
        Ok(())
    }
}

/// Findings that no line allows, in the order of files and lines. The steps are all there are, in
/// order: what a change is a change of, is known from those before.
pub fn lint(steps: &[Step], dialect: Dialect) -> Vec<Finding> {
    let mut world = World::default();
    let mut findings = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        world.step = number;
        let known = match step.down {
            Some(_) => Vec::new(),
            None => vec![("missing-down", "nothing takes this step back".to_owned())],
        };
        let before = world.clone();
        findings.extend(look(Look { script: &step.up, dialect, down: false, known }, &mut world));
        if let Some(down) = &step.down {
            // On the way back, every table may hold rows.
            let mut back = world.back_to(before, steps.len());
            findings.extend(look(Look { script: down, dialect, down: true, known: Vec::new() }, &mut back));
        }
    }
    findings.sort();
    findings.dedup();
    told_once(steps.len(), &mut findings);
    findings
}

/// Where no step has a way back, that is a choice and reported once.
fn told_once(steps: usize, findings: &mut Vec<Finding>) {
    let is_it = |finding: &Finding| finding.code == "missing-down";
    if steps < 2 || findings.iter().filter(|finding| is_it(finding)).count() != steps {
        return;
    }
    let mut first = true;
    findings.retain_mut(|finding| {
        if is_it(finding) && std::mem::take(&mut first) {
            finding.message = format!("nothing takes this step back, nor any of the {steps} there are");
            return true;
        }
        !is_it(finding)
    });
}
