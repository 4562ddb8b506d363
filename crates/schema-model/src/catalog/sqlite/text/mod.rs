//! What only the text of `CREATE` tells.
//!
//! SQLite keeps the text as it was written, and takes almost anything for a type or a default; so it
//! is read word by word, by SQLite's own grammar (<https://sqlite.org/lang_createtable.html>).

mod reader;
mod table;
mod tokens;

use self::reader::Reader;
pub(super) use self::table::{ForeignText, KeyText, TableText, table};
use self::tokens::Token;

/// The text of `CREATE INDEX`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct IndexText {
    /// Each part without order and collation.
    pub(super) parts: Vec<String>,
    /// What stands behind `WHERE`.
    pub(super) predicate: Option<String>,
}

/// The text of `CREATE TRIGGER`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TriggerText {
    /// `before`, `after` or `instead of`.
    pub(super) timing: &'static str,
    /// `insert`, `update` or `delete`.
    pub(super) event: String,
    /// From the columns of `UPDATE OF` on, without the table.
    pub(super) body: String,
}

/// The parts and the predicate of an index.
pub(super) fn index(sql: &str) -> Option<IndexText> {
    let mut reader = Reader::new(sql).ok()?;
    while !reader.take("ON") {
        reader.next()?;
    }
    reader.next()?;
    let parts = reader.group()?.items().into_iter().map(Reader::without_order).collect::<Option<_>>()?;
    let predicate = if reader.take("WHERE") { Some(reader.rest_text().to_owned()) } else { None };
    Some(IndexText { parts, predicate })
}

/// The query of a view, without the names that the view gives its columns.
pub(super) fn view_query(sql: &str) -> Option<&str> {
    let mut reader = Reader::new(sql).ok()?;
    loop {
        if reader.take("AS") {
            return Some(reader.rest_text());
        }
        if reader.group().is_none() {
            reader.next()?;
        }
    }
}

/// When a trigger fires and what it does.
pub(super) fn trigger(sql: &str) -> Option<TriggerText> {
    let mut reader = Reader::new(sql).ok()?;
    while !reader.take("TRIGGER") {
        reader.next()?;
    }
    if reader.take("IF") {
        reader.next()?;
        reader.next()?;
    }
    reader.name()?;
    if reader.take_symbol('.') {
        reader.name()?;
    }
    let timing = if reader.take("AFTER") {
        "after"
    } else if reader.take("INSTEAD") {
        reader.next()?;
        "instead of"
    } else {
        reader.take("BEFORE");
        "before"
    };
    let event = reader.keyword()?.to_ascii_lowercase();
    let mut body = String::new();
    let from = reader.position();
    while !reader.is("ON") {
        reader.next()?;
    }
    body.push_str(reader.text_since(from).trim());
    reader.next()?;
    reader.name()?;
    // FOR EACH ROW is the only choice.
    if reader.take("FOR") {
        reader.next()?;
        reader.next()?;
    }
    if !body.is_empty() {
        body.push(' ');
    }
    body.push_str(reader.rest_text());
    matches!(event.as_str(), "insert" | "update" | "delete").then_some(TriggerText { timing, event, body })
}

/// The word or string that an expression consists of, as SQLite takes it for a string in a default.
pub(super) fn single_word(sql: &str) -> Option<String> {
    let mut reader = Reader::new(sql).ok()?;
    let word = match reader.next()? {
        Token::Word { text, .. } => text.clone(),
        Token::String(_) | Token::Number | Token::Symbol(_) => return None,
    };
    reader.is_at_end().then_some(word)
}

#[cfg(test)]
mod tests;
