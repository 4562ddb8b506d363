//! The linter from the outside: examples of every rule, lines that allow, files, the project's own.

mod allowing;
mod changes;
mod declaring;
mod examples;
mod files;
mod project;

use std::path::PathBuf;

use schema_model::Dialect;

use super::{Finding, lint, rules};
use crate::layout::{Script, Step};

/// One rule by example.
#[derive(Clone, Copy)]
struct Example {
    code: &'static str,
    dialects: &'static [Dialect],
    /// A migration between [`BASE`] and the one that is looked at.
    before: &'static str,
    fires: &'static str,
    /// As near to it as can be, and right.
    silent: &'static str,
}

const fn example(
    code: &'static str,
    dialects: &'static [Dialect],
    fires: &'static str,
    silent: &'static str,
) -> Example {
    Example { code, dialects, before: "", fires, silent }
}

const fn after(before: &'static str, example: Example) -> Example {
    Example { before, ..example }
}

/// What every example starts from.
const BASE: &str = "\
CREATE TABLE p (id INT NOT NULL, CONSTRAINT pk_p PRIMARY KEY (id));
CREATE TABLE t (
    id INT NOT NULL,
    a INT,
    b VARCHAR(20) NOT NULL DEFAULT 'x',
    c BIGINT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
CREATE INDEX ix_t_a_c ON t (a, c);
CREATE INDEX ix_t_b ON t (b);
";

fn step(name: &str, up: &str, down: Option<&str>) -> Step {
    let script = |which: &str, text: &str| Script {
        file: PathBuf::from(format!("{name}/{which}.sql")),
        line: 1,
        text: text.to_owned(),
    };
    Step { name: name.to_owned(), up: script("up", up), down: down.map(|text| script("down", text)) }
}

/// Findings of the last of these migrations.
fn found_in(dialect: Dialect, scripts: &[&str]) -> Vec<Finding> {
    let named = scripts.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let steps: Vec<Step> = named.map(|(at, text)| step(&at.to_string(), text, Some("SELECT 1;"))).collect();
    let file = steps.last().unwrap().up.file.clone();
    lint(&steps, dialect).into_iter().filter(|finding| finding.file == file).collect()
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn every_rule_fires_and_stays_silent_where_it_applies() {
    let mut problems = Vec::new();
    for example in examples() {
        for dialect in example.dialects {
            for (text, expected) in [(example.fires, true), (example.silent, false)] {
                let found = found_in(*dialect, &[BASE, example.before, text]);
                if codes(&found).contains(&example.code) != expected {
                    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
                    let verb = if expected { "does not fire" } else { "fires" };
                    problems.push(format!(
                        "{} {verb} on {dialect}: {text}\n{}",
                        example.code,
                        found.join("\n")
                    ));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

#[test]
fn every_rule_has_an_example_for_each_of_its_dialects() {
    for rule in rules() {
        for dialect in rule.dialects {
            let has =
                examples().any(|example| example.code == rule.code && example.dialects.contains(dialect));
            let elsewhere = files::CODES.contains(&rule.code) || allowing::CODES.contains(&rule.code);
            assert!(has || elsewhere, "{} has no example on {dialect}", rule.code);
        }
    }
}

#[test]
fn examples_are_about_rules_and_their_dialects() {
    for example in examples() {
        let rule = rules().iter().find(|rule| rule.code == example.code).expect(example.code);
        for dialect in example.dialects {
            assert!(rule.dialects.contains(dialect), "{} on {dialect}", example.code);
        }
    }
}

fn examples() -> impl Iterator<Item = &'static Example> {
    examples::EXAMPLES.iter().chain(changes::EXAMPLES)
}
