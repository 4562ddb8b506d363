//! Reads a statement: by the parser, and where that gives up, by what its tokens begin with.

mod convert;
mod parts;
mod tokens;
mod tree;

use schema_model::{Dialect, statements::Statement};
use sqlparser::{
    dialect::{Dialect as Grammar, MySqlDialect, PostgreSqlDialect, SQLiteDialect},
    parser::Parser,
    tokenizer::{Token, Tokenizer},
};

use super::action::Action;

/// A statement, read.
#[derive(Debug, Clone)]
pub(super) struct Read {
    /// The line of its first token, from 1.
    pub line: usize,
    /// Its first words, for messages.
    pub beginning: String,
    /// Without white space and comments.
    pub tokens: Vec<Token>,
    /// What it does, or why that is not known.
    pub actions: Result<Vec<Action>, String>,
}

/// Reads a statement; `None` where there is nothing but white space and comments.
pub(super) fn statement(statement: &Statement, dialect: Dialect) -> Option<Read> {
    let grammar = grammar(dialect);
    let (tokens, actions) = match Tokenizer::new(grammar, &statement.sql).tokenize() {
        Ok(mut tokens) => {
            tokens.retain(is_visible);
            tokens.first()?;
            let actions = actions(grammar, &statement.sql, &tokens);
            (tokens, actions)
        }
        Err(error) => (Vec::new(), Err(error.to_string())),
    };
    Some(Read { line: statement.line, beginning: statement.shortened(), tokens, actions })
}

/// The grammar of a dialect.
fn grammar(dialect: Dialect) -> &'static dyn Grammar {
    match dialect {
        Dialect::Sqlite => &SQLiteDialect {},
        Dialect::Mysql => &MySqlDialect {},
        Dialect::Postgres => &PostgreSqlDialect {},
    }
}

fn actions(grammar: &dyn Grammar, sql: &str, tokens: &[Token]) -> Result<Vec<Action>, String> {
    match Parser::parse_sql(grammar, sql) {
        Ok(statements) => {
            let read: Option<Vec<Vec<Action>>> = statements.iter().map(tree::actions).collect();
            // The parser understands it, but no rule is about it, unless its first words say otherwise.
            Ok(read.map_or_else(|| tokens::head(grammar, tokens).unwrap_or_default(), |read| read.concat()))
        }
        Err(error) => tokens::head(grammar, tokens).ok_or_else(|| error.to_string()),
    }
}

fn is_visible(token: &Token) -> bool {
    !matches!(token, Token::Whitespace(_) | Token::EOF | Token::SemiColon)
}

/// The values that a MySQL statement gives to `ALGORITHM` and `LOCK`, in upper case.
pub(super) fn online_options(tokens: &[Token]) -> (Option<String>, Option<String>) {
    (tokens::option(tokens, "ALGORITHM"), tokens::option(tokens, "LOCK"))
}

/// Whether a statement is one that PostgreSQL refuses in a transaction for its `CONCURRENTLY`.
pub(super) fn is_concurrent(tokens: &[Token]) -> bool {
    // `REFRESH MATERIALIZED VIEW CONCURRENTLY` may run in one.
    let head = tokens.first().and_then(tokens::keyword);
    matches!(head.as_deref(), Some("CREATE" | "DROP" | "REINDEX" | "ALTER"))
        && tokens.iter().any(|token| tokens::is(token, "CONCURRENTLY"))
}

/// The identifiers of a statement as they are written, quotes removed.
pub(super) fn identifiers(tokens: &[Token]) -> impl Iterator<Item = &str> {
    tokens.iter().filter_map(|token| match token {
        Token::Word(word) => Some(word.value.as_str()),
        _ => None,
    })
}
