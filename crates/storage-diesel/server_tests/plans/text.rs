//! Statements in what was sent.

use std::collections::BTreeMap;

use storage_diesel::built_in::Table;

use super::plan_tests::{replaced, shortened};

/// A statement that looks for rows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// As every database could have it: names without quotes, `?` for what is bound.
    pub plain: String,
    /// As it was sent, but for the lengths of lists.
    pub sql: String,
}

impl Statement {
    pub fn new(sql: &str) -> Self {
        let sql = shortened(sql);
        let plain = unnumbered(&sql.replace(['`', '"'], "")).replace("= ANY(", "IN (");
        Self { plain, sql }
    }

    /// Whether it is of the kind that looks for rows, in one of these tables.
    fn looks(&self, tables: &BTreeMap<String, Table>) -> bool {
        let verb =
            ["SELECT ", "UPDATE ", "DELETE ", "INSERT "].iter().any(|verb| self.plain.starts_with(verb));
        let values = self.plain.starts_with("INSERT ") && self.plain.contains(" VALUES ");
        let words: Vec<&str> = self.plain.split([' ', '(', ')']).collect();
        verb && !values && words.iter().any(|word| tables.contains_key(*word))
    }
}

/// Those that look for rows, of the several that a text may hold: locks are sent with what begins a unit.
pub fn statements(sent: &str, tables: &BTreeMap<String, Table>) -> Vec<Statement> {
    let each = sent.split(';').map(str::trim).map(|sql| {
        let (prepare, query) = sql.split_once(" AS ").unwrap_or(("", sql));
        if prepare.starts_with("PREPARE ") { query } else { sql }
    });
    let each = each.map(|sql| Statement::new(&unwritten(sql)));
    each.filter(|statement| statement.looks(tables)).collect()
}

/// Values that stand in the text, as if they were bound.
fn unwritten(sql: &str) -> String {
    let sql = sql.replace("_utf8mb4 X'", "X'");
    replaced(&sql, "X'", "?", |rest| rest.split_once('\'').map_or("", |(_, rest)| rest))
}

/// `?` for `$1`.
fn unnumbered(sql: &str) -> String {
    replaced(sql, "$", "?", |rest| rest.trim_start_matches(|digit: char| digit.is_ascii_digit()))
}
