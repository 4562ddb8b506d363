//! Recognises statements by what their tokens begin with.

use sqlparser::{dialect::Dialect as Grammar, tokenizer::Token};

use super::parts::{alterations, items, new_table, parenthesis};
use crate::lint::action::{Action, Index};

/// Heads of statements that change no table and no row.
const HARMLESS: &[&str] = &[
    "ANALYZE",
    "ATTACH",
    "BEGIN",
    "CHECKPOINT",
    "COMMENT",
    "COMMIT",
    "DELIMITER",
    "DETACH",
    "DISCARD",
    "END",
    "EXPLAIN",
    "FLUSH",
    "GRANT",
    "NOTIFY",
    "REFRESH",
    "RELEASE",
    "RESET",
    "REVOKE",
    "ROLLBACK",
    "SAVEPOINT",
    "SECURITY",
    "SELECT",
    "SET",
    "SHOW",
    "START",
    "UNLOCK",
    "USE",
    "VALUES",
];
/// What may stand between `CREATE` or `DROP` and what is made.
const MODIFIERS: &[&str] =
    &["OR", "REPLACE", "TEMP", "TEMPORARY", "UNLOGGED", "UNIQUE", "FULLTEXT", "SPATIAL", "GLOBAL", "LOCAL"];

/// A word without quotes, in upper case.
pub(super) fn keyword(token: &Token) -> Option<String> {
    match token {
        Token::Word(word) if word.quote_style.is_none() => Some(word.value.to_uppercase()),
        _ => None,
    }
}

/// Whether a token is a keyword.
pub(super) fn is(token: &Token, word: &str) -> bool {
    matches!(token, Token::Word(found) if found.quote_style.is_none() && found.value.eq_ignore_ascii_case(word))
}

/// The value after `NAME =` or `NAME`.
pub(super) fn option(tokens: &[Token], name: &str) -> Option<String> {
    let at = tokens.iter().position(|token| is(token, name))?;
    let mut after = tokens.iter().skip(at + 1).skip_while(|token| **token == Token::Eq);
    after.next().and_then(keyword)
}

/// Tokens that are read from the left.
struct Cursor<'t>(&'t [Token]);

impl<'t> Cursor<'t> {
    fn next(&mut self) -> Option<&'t Token> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    fn keyword(&self) -> Option<String> {
        self.0.first().and_then(keyword)
    }

    fn eat(&mut self, words: &[&str]) -> bool {
        let found =
            self.0.len() >= words.len() && self.0.iter().zip(words).all(|(token, word)| is(token, word));
        if found {
            self.0 = self.0.get(words.len()..).unwrap_or_default();
        }
        found
    }

    fn eat_any(&mut self, words: &[&str]) {
        while self.keyword().is_some_and(|word| words.contains(&word.as_str())) {
            self.next();
        }
    }

    /// The last part of a name with dots.
    fn name(&mut self) -> Option<String> {
        let mut name = word(self.next()?)?;
        while self.0.first() == Some(&Token::Period) {
            self.next();
            name = word(self.next()?)?;
        }
        Some(name)
    }

    /// Names between commas; none where something else stands there.
    fn names(&mut self) -> Vec<String> {
        let mut names: Vec<String> = self.name().into_iter().collect();
        while self.0.first() == Some(&Token::Comma) {
            self.next();
            names.extend(self.name());
        }
        names
    }

    fn has(&self, word: &str) -> bool {
        self.0.iter().any(|token| is(token, word))
    }
}

fn word(token: &Token) -> Option<String> {
    match token {
        Token::Word(word) => Some(word.value.to_lowercase()),
        Token::DoubleQuotedString(text) => Some(text.to_lowercase()),
        _ => None,
    }
}

/// What a statement does, as far as its head tells; `None` where it tells nothing.
pub(super) fn head(grammar: &dyn Grammar, tokens: &[Token]) -> Option<Vec<Action>> {
    let mut cursor = Cursor(tokens);
    let verb = cursor.next().and_then(keyword)?;
    match verb.as_str() {
        "DROP" => drop(cursor),
        "CREATE" => create(grammar, cursor),
        "ALTER" => alter(grammar, cursor),
        "TRUNCATE" => {
            cursor.eat_any(&["TABLE", "ONLY"]);
            let tables = some(cursor.names())?;
            Some(tables.into_iter().map(|table| Action::EmptyTable { table, how: "TRUNCATE" }).collect())
        }
        "RENAME" => rename_tables(cursor),
        "INSERT" | "REPLACE" | "UPDATE" | "DELETE" | "MERGE" => Some(vec![data(cursor)]),
        "COPY" | "LOAD" => Some(vec![Action::Data { table: None }]),
        "WITH" => {
            let writes = ["INSERT", "UPDATE", "DELETE", "MERGE"].iter().any(|word| cursor.has(word));
            Some(if writes { vec![Action::Data { table: None }] } else { Vec::new() })
        }
        "PRAGMA" => {
            let value = tokens.last().map(ToString::to_string).unwrap_or_default().to_uppercase();
            let off = ["OFF", "0", "FALSE", "NO"].contains(&value.as_str());
            cursor.name().map(|name| vec![Action::Pragma { name, off }])
        }
        "VACUUM" | "CLUSTER" | "REINDEX" | "OPTIMIZE" | "LOCK" => Some(maintenance(verb, cursor)),
        word if HARMLESS.contains(&word) => Some(Vec::new()),
        _ => None,
    }
}

fn some<T>(found: Vec<T>) -> Option<Vec<T>> {
    if found.is_empty() { None } else { Some(found) }
}

fn drop(mut cursor: Cursor<'_>) -> Option<Vec<Action>> {
    cursor.eat_any(MODIFIERS);
    let what = cursor.next().and_then(keyword)?;
    let concurrently = cursor.eat(&["CONCURRENTLY"]);
    cursor.eat(&["IF", "EXISTS"]);
    let cascade = cursor.has("CASCADE");
    let names = match what.as_str() {
        "TABLE" | "INDEX" | "SCHEMA" | "DATABASE" => some(cursor.names())?,
        other => return Some(vec![Action::DropOther { what: other.to_lowercase(), cascade }]),
    };
    let on = if cursor.eat(&["ON"]) { cursor.name() } else { None };
    let action = |name: String| match what.as_str() {
        "TABLE" => Action::DropTable { table: name, cascade },
        "INDEX" => Action::DropIndex { table: on.clone(), index: name, concurrently, cascade },
        _ => Action::DropSchema { name, cascade },
    };
    Some(names.into_iter().map(action).collect())
}

fn create(grammar: &dyn Grammar, mut cursor: Cursor<'_>) -> Option<Vec<Action>> {
    let unique = cursor.has("UNIQUE");
    cursor.eat_any(MODIFIERS);
    match cursor.next().and_then(keyword)?.as_str() {
        "TABLE" => {
            let if_not_exists = cursor.eat(&["IF", "NOT", "EXISTS"]);
            let name = cursor.name()?;
            Some(new_table(grammar, name, if_not_exists, cursor.0))
        }
        "INDEX" => create_index(cursor, unique),
        // Routines, triggers, views, types, roles: bodies do not run now, and hold no rows.
        _ => Some(Vec::new()),
    }
}

fn create_index(mut cursor: Cursor<'_>, unique: bool) -> Option<Vec<Action>> {
    let concurrently = cursor.eat(&["CONCURRENTLY"]);
    let if_not_exists = cursor.eat(&["IF", "NOT", "EXISTS"]);
    let name = if cursor.eat(&["ON"]) {
        None
    } else {
        let name = cursor.name()?;
        while !cursor.eat(&["ON"]) {
            cursor.next()?;
        }
        Some(name)
    };
    cursor.eat(&["ONLY"]);
    let table = cursor.name()?;
    let (inner, after) = parenthesis(cursor.0)?;
    let partial = after.iter().any(|token| is(token, "WHERE"));
    let index = Index { name, columns: items(inner).into_iter().map(key_part).collect(), unique, partial };
    Some(vec![Action::CreateIndex { table, index, concurrently, if_not_exists }])
}

/// The column of a key part; empty for an expression.
fn key_part(tokens: &[Token]) -> String {
    let plain = !tokens.contains(&Token::LParen);
    tokens.first().filter(|_| plain).and_then(word).unwrap_or_default()
}

fn alter(grammar: &dyn Grammar, mut cursor: Cursor<'_>) -> Option<Vec<Action>> {
    if !cursor.eat(&["TABLE"]) {
        return Some(Vec::new());
    }
    cursor.eat(&["IF", "EXISTS"]);
    cursor.eat(&["ONLY"]);
    let table = cursor.name()?;
    Some(alterations(grammar, &table, cursor.0))
}

/// What a part of an `ALTER TABLE` does that the parser refuses.
pub(super) fn alteration(table: &str, tokens: &[Token]) -> Option<Vec<Action>> {
    let mut cursor = Cursor(tokens);
    let table = table.to_owned();
    let verb = cursor.next().and_then(keyword)?;
    let what = cursor.keyword().unwrap_or_default();
    let action = match (verb.as_str(), what.as_str()) {
        ("CONVERT", "TO") => Action::ConvertCharacterSet { table },
        ("DROP", "INDEX" | "KEY") => {
            cursor.next();
            cursor.eat(&["IF", "EXISTS"]);
            Action::DropIndex {
                table: Some(table),
                index: cursor.name()?,
                concurrently: false,
                cascade: false,
            }
        }
        ("DROP", "CHECK" | "FOREIGN") => {
            cursor.eat_any(&["CHECK", "FOREIGN", "KEY", "IF", "EXISTS"]);
            Action::DropConstraint { table, name: Some(cursor.name()?), cascade: false }
        }
        // A name, and options of the table.
        ("RENAME", "INDEX" | "KEY")
        | (
            "ENGINE" | "COMMENT" | "ROW_FORMAT" | "AUTO_INCREMENT" | "DEFAULT" | "CHARACTER" | "CHARSET"
            | "COLLATE" | "ENABLE" | "DISABLE" | "FORCE" | "NO" | "SET" | "RESET" | "INHERIT" | "OWNER"
            | "REPLICA" | "ATTACH" | "DETACH" | "CLUSTER",
            _,
        ) => Action::Alter { table },
        // MySQL needs no TO.
        ("RENAME", _) if cursor.0.len() == 1 => Action::RenameTable { from: table, to: cursor.name()? },
        ("ALGORITHM" | "LOCK", _) => return Some(Vec::new()),
        _ => return None,
    };
    Some(vec![action])
}

fn rename_tables(mut cursor: Cursor<'_>) -> Option<Vec<Action>> {
    cursor.eat_any(&["TABLE", "TABLES"]);
    let pairs = items(cursor.0).into_iter().map(|pair| {
        let mut pair = Cursor(pair);
        let from = pair.name()?;
        pair.eat(&["TO"]).then(|| pair.name().map(|to| Action::RenameTable { from, to }))?
    });
    pairs.collect()
}

fn data(mut cursor: Cursor<'_>) -> Action {
    let skipped = ["INTO", "FROM", "IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "ONLY", "OR"];
    cursor.eat_any(&skipped);
    cursor.eat_any(&["REPLACE", "ABORT", "FAIL", "ROLLBACK", "IGNORE"]);
    cursor.eat_any(&skipped);
    Action::Data { table: cursor.name() }
}

fn maintenance(verb: String, mut cursor: Cursor<'_>) -> Vec<Action> {
    if cursor.has("CONCURRENTLY") {
        return Vec::new();
    }
    cursor.eat_any(&[
        "TABLE",
        "TABLES",
        "FULL",
        "INDEX",
        "VERBOSE",
        "ANALYZE",
        "ONLY",
        "LOCAL",
        "NO_WRITE_TO_BINLOG",
    ]);
    vec![Action::Maintenance { what: verb, table: cursor.name() }]
}
