//! Expressions of checks, defaults, predicates and generated columns, compared by what they mean.
//!
//! Each is parsed, brought to [`Term`] and printed in one way. Two texts get the same canonical form
//! only if they have the same value in every row, NULL included. What the dialects print by
//! themselves is left out: parentheses, casts that restate a type, charset introducers, quotes and
//! case of names. The canonical form is itself an expression of PostgreSQL.

mod build;
mod call;
mod cast;
mod clock;
mod json;
mod known;
mod literal;
mod lower;
mod map;
mod pattern;
mod query;
mod render;
mod term;

use sqlparser::dialect::{MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

pub use self::build::all;
pub use self::cast::is_binary;
pub use self::json::{Likeness, kept, likeness};
pub use self::known::only_known_calls;
pub use self::query::query;
pub use self::term::{Operator, Term};
use crate::{Column, Dialect, Expression};

/// The context of an expression.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// Its dialect.
    pub dialect: Dialect,
    /// The columns that it may name; `None` where they are not known.
    pub columns: Option<&'a [Column]>,
}

impl<'a> Scope<'a> {
    /// The column of that name, whose case does not count.
    pub fn column(&self, name: &str) -> Option<&'a Column> {
        self.columns?.iter().find(|column| column.name.eq_ignore_ascii_case(name))
    }
}

/// The expression that a catalogue of `dialect` prints as `text`, without knowledge of its columns.
pub fn parse(dialect: Dialect, text: &str) -> Expression {
    parse_in(Scope { dialect, columns: None }, text)
}

/// The expression that a catalogue prints as `text`, where the types of its columns are known: they
/// tell `length` of bytes from `length` of characters, and 1 from true.
pub fn parse_in(scope: Scope<'_>, text: &str) -> Expression {
    let canonical = term(scope, text).map(|term| term.to_string());
    Expression { canonical, original: text.to_owned() }
}

/// `text` as a term; `None` where it is not understood as a whole.
pub fn term(scope: Scope<'_>, text: &str) -> Option<Term> {
    let mut parser = parser(scope.dialect, text)?;
    let parsed = parser.parse_expr().ok()?;
    if parser.peek_token().token != Token::EOF {
        return None;
    }
    lower::lower(scope, &parsed)
}

/// A parser at the beginning of a text, in which what only one dialect writes is written as all do.
fn parser(dialect: Dialect, text: &str) -> Option<Parser<'static>> {
    let of: &'static dyn sqlparser::dialect::Dialect = match dialect {
        Dialect::Sqlite => &SQLiteDialect {},
        Dialect::Mysql => &MySqlDialect {},
        Dialect::Postgres => &PostgreSqlDialect {},
    };
    let mut tokens = Tokenizer::new(of, text).tokenize().ok()?;
    match dialect {
        Dialect::Mysql => remainders_as_signs(&mut tokens),
        Dialect::Sqlite => tokens = equality_as_words(&tokens),
        Dialect::Postgres => {}
    }
    Some(Parser::new(of).with_tokens(tokens))
}

/// MariaDB prints `a MOD b` for `a % b`, which the parser knows as a function only.
fn remainders_as_signs(tokens: &mut [Token]) {
    let mut after_operand = false;
    for at in 0..tokens.len() {
        let next = tokens.get(at + 1..).unwrap_or_default();
        let calls = next.iter().find(|token| !matches!(token, Token::Whitespace(_))) == Some(&Token::LParen);
        let Some(token) = tokens.get_mut(at) else { return };
        match token {
            Token::Whitespace(_) => {}
            Token::Word(word) if word.quote_style.is_none() => {
                let is_remainder = word.value.eq_ignore_ascii_case("mod") && (after_operand || !calls);
                if is_remainder {
                    *token = Token::Mod;
                }
                // A keyword as likely as a name.
                after_operand = false;
            }
            Token::Word(_) | Token::Number(..) | Token::SingleQuotedString(_) | Token::RParen => {
                after_operand = true;
            }
            _ => after_operand = false,
        }
    }
}

/// `a IS b` of SQLite is `a IS NOT DISTINCT FROM b`, which the parser knows; `IS NULL` and its like stay.
fn equality_as_words(tokens: &[Token]) -> Vec<Token> {
    const KNOWN: [&str; 5] = ["NULL", "TRUE", "FALSE", "UNKNOWN", "DISTINCT"];
    let word = |token: Option<&Token>| match token {
        Some(Token::Word(word)) if word.quote_style.is_none() => Some(word.value.to_ascii_uppercase()),
        _ => None,
    };
    let mut replaced = Vec::with_capacity(tokens.len());
    let mut rest = tokens;
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        replaced.push(token.clone());
        if word(Some(token)).as_deref() != Some("IS") {
            continue;
        }
        let mut ahead = after.iter().filter(|token| !matches!(token, Token::Whitespace(_)));
        let (first, second) = (word(ahead.next()), word(ahead.next()));
        let negated = first.as_deref() == Some("NOT");
        let operand = if negated { second } else { first };
        if operand.is_some_and(|operand| KNOWN.contains(&operand.as_str())) {
            continue;
        }
        if negated {
            let at = after.iter().position(|token| word(Some(token)).as_deref() == Some("NOT"));
            rest = at.and_then(|at| after.get(at + 1..)).unwrap_or_default();
        }
        let words: &[&str] = if negated { &["DISTINCT", "FROM"] } else { &["NOT", "DISTINCT", "FROM"] };
        replaced.extend(words.iter().map(|word| Token::make_keyword(word)));
    }
    replaced
}

#[cfg(test)]
mod tests;
