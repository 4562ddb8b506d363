//! Lines that allow a finding: `-- lint: allow CODE: reason`.

use std::collections::BTreeSet;

use super::rule::{Rule, Scope, explain};
use crate::layout::Script;

/// A line that allows a finding, or tries to.
#[derive(Debug)]
struct Allowance {
    line: usize,
    /// Verbatim.
    code: String,
    has_reason: bool,
    used: bool,
}

/// All lines of a script that allow findings.
#[derive(Debug)]
pub(super) struct Allowances {
    found: Vec<Allowance>,
    /// The lines that hold a comment and nothing else.
    comments: BTreeSet<usize>,
    /// The line of the first statement.
    first: usize,
}

impl Allowances {
    /// Those of a script whose first statement begins at a line, if there is one.
    pub fn of(script: &Script, first: Option<usize>) -> Self {
        let numbered = script.text.lines().enumerate().map(|(at, line)| (script.line + at, line.trim()));
        let comments: Vec<(usize, &str)> =
            numbered.filter_map(|(at, line)| Some((at, line.strip_prefix("--")?.trim()))).collect();
        Self {
            found: comments.iter().filter_map(|(at, text)| parse(*at, text)).collect(),
            comments: comments.iter().map(|(at, _)| *at).collect(),
            first: first.unwrap_or(usize::MAX),
        }
    }

    /// Whether a line allows what a rule finds in a statement that begins at `line`.
    pub fn allow(&mut self, rule: &Rule, line: usize) -> bool {
        let top = match rule.scope {
            Scope::Statement => {
                let above = (1..line).rev().take_while(|at| self.comments.contains(at)).count();
                line - above..line
            }
            Scope::File => 0..self.first,
            Scope::Allowance => return false,
        };
        let mut allowed = false;
        for one in self.found.iter_mut().filter(|one| one.code == rule.code && top.contains(&one.line)) {
            one.used = true;
            allowed |= one.has_reason;
        }
        allowed
    }

    /// Problems of the lines themselves: code, line, message. Called after all findings are known.
    pub fn problems(&self) -> Vec<(&'static str, usize, String)> {
        self.found
            .iter()
            .filter_map(|one| {
                let (code, message) = if explain(&one.code).is_none() {
                    ("unknown-allow", format!("there is no rule {:?}", one.code))
                } else if !one.has_reason {
                    ("allow-without-reason", format!("{} is allowed without a reason", one.code))
                } else if !one.used {
                    ("stale-allow", format!("{} is not found below", one.code))
                } else {
                    return None;
                };
                Some((code, one.line, message))
            })
            .collect()
    }
}

/// An allowance from the text of a comment. A malformed one has no code.
fn parse(line: usize, comment: &str) -> Option<Allowance> {
    let rest = comment.strip_prefix("lint:")?.trim();
    let rest = rest.strip_prefix("allow").filter(|rest| rest.starts_with(char::is_whitespace));
    let (code, reason) = match rest {
        Some(rest) => rest.split_once(':').unwrap_or((rest, "")),
        None => (comment, ""),
    };
    Some(Allowance { line, code: code.trim().to_owned(), has_reason: !reason.trim().is_empty(), used: false })
}
