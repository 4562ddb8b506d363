//! The words of a statement that tell what it does.

use schema_model::{Dialect, statements::tokens};

/// Words that may stand between the verb of a statement and the name of its object.
const BETWEEN: [&str; 14] = [
    "IF",
    "NOT",
    "EXISTS",
    "IGNORE",
    "LOW_PRIORITY",
    "HIGH_PRIORITY",
    "DELAYED",
    "QUICK",
    "INTO",
    "FROM",
    "TABLE",
    "ONLY",
    "TO",
    "AS",
];

/// A statement, or a part of one between semicolons.
#[derive(Debug)]
pub struct Head(Vec<String>);

/// The statements of a text, without comments; words in upper case. The words of a comment that MySQL
/// executes count too. `None` where a quote or a comment does not end.
pub fn heads(dialect: Dialect, sql: &str) -> Option<Vec<Head>> {
    let tokens = tokens(dialect, sql)?;
    let heads = tokens.split(|token| token == ";").map(|part| Head(part.to_vec()));
    Some(heads.filter(|head| !head.0.is_empty()).collect())
}

impl Head {
    /// The word at that place, from 0; empty where there is none.
    pub fn word(&self, at: usize) -> &str {
        self.0.get(at).map_or("", String::as_str)
    }

    /// The kind of object that is created, altered or dropped.
    pub fn made(&self) -> &str {
        let mut words = self.0.iter().skip(1).map(String::as_str);
        words.find(|word| !matches!(*word, "OR" | "REPLACE" | "IF" | "NOT" | "EXISTS")).unwrap_or_default()
    }

    /// Whether one of `second` follows one of `first`; `'` is a string.
    pub fn has_pair(&self, first: &[&str], second: &[&str]) -> bool {
        let is = |token: &String, known: &[&str]| {
            known.iter().any(|known| token == known || (*known == "'" && token.starts_with('\'')))
        };
        self.0.iter().zip(self.0.iter().skip(1)).any(|(one, two)| is(one, first) && is(two, second))
    }

    /// Whether an index is created or dropped.
    pub fn is_index(&self) -> bool {
        self.0.iter().take(4).any(|token| token == "INDEX")
    }

    /// Whether any name is qualified with a database.
    pub fn is_qualified_anywhere(&self) -> bool {
        (0..self.0.len()).any(|at| self.is_qualified_at(at))
    }

    /// Whether the name after the first of these words is qualified with a database.
    pub fn is_qualified_behind(&self, words: &[&str]) -> bool {
        let Some(at) = self.0.iter().position(|token| words.contains(&token.as_str())) else { return false };
        let skipped =
            self.0.iter().skip(at + 1).take_while(|token| BETWEEN.contains(&token.as_str())).count();
        self.is_qualified_at(at + 1 + skipped)
    }

    fn is_qualified_at(&self, at: usize) -> bool {
        let is_name =
            |token: &str| token.starts_with(|first: char| first.is_alphabetic() || "_`\"".contains(first));
        is_name(self.word(at)) && self.word(at + 1) == "." && is_name(self.word(at + 2))
    }
}
