//! The rules of the linter, as data.

mod blocks;
mod destroys;
mod files;
mod keys;
mod surprises;

use std::sync::LazyLock;

use schema_model::Dialect;

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name in findings and in lines that allow it.
    pub code: &'static str,
    /// What it finds, in a few words.
    pub title: &'static str,
    /// Why that is wrong, with a source.
    pub why: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// Where it applies.
    pub dialects: &'static [Dialect],
    /// What a finding is about.
    pub scope: Scope,
    /// Whether it also applies to the way back.
    pub down: bool,
}

/// What a finding is about, which decides where the line stands that allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A statement: the line stands directly before it.
    Statement,
    /// A file: the line stands above its first statement.
    File,
    /// The lines that allow: these cannot be allowed.
    Allowance,
}

const ALL: &[Dialect] = &Dialect::ALL;
const SQLITE: &[Dialect] = &[Dialect::Sqlite];
const MYSQL: &[Dialect] = &[Dialect::Mysql];
const POSTGRES: &[Dialect] = &[Dialect::Postgres];
const SERVERS: &[Dialect] = &[Dialect::Mysql, Dialect::Postgres];
const SQLITE_POSTGRES: &[Dialect] = &[Dialect::Sqlite, Dialect::Postgres];

/// A rule about statements on the way up.
const fn rule(
    code: &'static str,
    dialects: &'static [Dialect],
    title: &'static str,
    why: &'static str,
    instead: &'static str,
) -> Rule {
    Rule { code, title, why, instead, dialects, scope: Scope::Statement, down: false }
}

/// The same rule, for both directions.
const fn both_ways(rule: Rule) -> Rule {
    Rule { down: true, ..rule }
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules = [destroys::RULES, blocks::RULES, surprises::RULES, keys::RULES, files::RULES].concat();
    rules.sort_by_key(|rule| rule.code);
    rules
});

/// All rules, in the order of their codes.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule of a code.
pub fn explain(code: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.code == code)
}

impl Rule {
    /// Whether it applies to a dialect.
    pub fn applies_to(&self, dialect: Dialect) -> bool {
        self.dialects.contains(&dialect)
    }
}

/// The rules as a table of Markdown.
pub fn markdown() -> String {
    let mut table = String::from("| code | finds | on | why | instead |\n|---|---|---|---|---|\n");
    for rule in rules() {
        let dialects: Vec<&str> = rule.dialects.iter().map(|dialect| dialect.as_str()).collect();
        let on = if rule.dialects.len() == ALL.len() { "all".to_owned() } else { dialects.join(", ") };
        let cells = [&format!("`{}`", rule.code), rule.title, &on, rule.why, rule.instead].map(escaped);
        table.extend(["| ", &cells.join(" | "), " |\n"]);
    }
    table
}

fn escaped(cell: &str) -> String {
    cell.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_every_text_is_there() {
        for pair in rules().windows(2) {
            assert!(pair[0].code < pair[1].code, "{}", pair[1].code);
        }
        for rule in rules() {
            assert!(rule.code.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{}", rule.code);
            for text in [rule.title, rule.why, rule.instead] {
                assert!(text.len() > 10 && !text.contains('\n'), "{}: {text:?}", rule.code);
            }
            assert!(rule.why.ends_with('.') && rule.instead.ends_with('.'), "{}", rule.code);
            assert!(!rule.dialects.is_empty(), "{}", rule.code);
            assert_eq!(explain(rule.code), Some(rule));
        }
        assert_eq!(explain("no-such-rule"), None);
    }
}
