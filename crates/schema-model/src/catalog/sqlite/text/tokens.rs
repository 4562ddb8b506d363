//! Words, strings, numbers and signs of SQLite's SQL.

use std::ops::Range;

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A keyword or a name.
    Word {
        /// Without its quotes.
        text: String,
        /// Whether it stood in quotes, and so is a name.
        quoted: bool,
    },
    /// A string.
    String(String),
    /// A number.
    Number,
    /// Anything else.
    Symbol(char),
}

/// A token and where it stands.
pub(super) type Placed = (Token, Range<usize>);

/// The tokens of a text, without comments; an error where a quote is not closed.
pub(super) fn tokens(sql: &str) -> Result<Vec<Placed>, String> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = sql.get(at..)
        && let Some(first) = rest.chars().next()
    {
        let (token, length) = one(rest, first)?;
        if let Some(token) = token {
            tokens.push((token, at..at + length));
        }
        at += length;
    }
    Ok(tokens)
}

/// The token at the start of a text and its length; none for blanks and comments.
fn one(rest: &str, first: char) -> Result<(Option<Token>, usize), String> {
    let quoted = |close| {
        let (text, length) = quoted(rest, close).ok_or_else(|| format!("{first} is not closed"))?;
        let token = if first == '\'' { Token::String(text) } else { Token::Word { text, quoted: true } };
        Ok((Some(token), length))
    };
    let run = |taken: fn(char) -> bool| rest.find(|c| !taken(c)).unwrap_or(rest.len());
    match first {
        '\'' | '"' | '`' => quoted(first),
        '[' => quoted(']'),
        '-' if rest.starts_with("--") => Ok((None, rest.find('\n').unwrap_or(rest.len()))),
        '/' if rest.starts_with("/*") => Ok((None, rest.find("*/").map_or(rest.len(), |end| end + 2))),
        c if c.is_whitespace() => Ok((None, run(char::is_whitespace))),
        '.' if rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) => {
            let digits = rest.get(1..).unwrap_or_default();
            let length = digits.find(|c| !is_number(c)).unwrap_or(digits.len()) + 1;
            Ok((Some(Token::Number), length))
        }
        c if c.is_ascii_digit() => Ok((Some(Token::Number), run(is_number))),
        c if is_word(c) => {
            let length = run(is_word);
            let text = rest.get(..length).unwrap_or_default().to_owned();
            Ok((Some(Token::Word { text, quoted: false }), length))
        }
        c => Ok((Some(Token::Symbol(c)), c.len_utf8())),
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$') || !c.is_ascii()
}

/// Digits, a point and exponents without a sign; what the sign adds is of no interest here.
fn is_number(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_')
}

/// What stands between quotes that are doubled within, and the length with the quotes.
fn quoted(rest: &str, close: char) -> Option<(String, usize)> {
    let mut text = String::new();
    let mut characters = rest.char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        if character != close {
            text.push(character);
        } else if close != ']' && characters.next_if(|(_, next)| *next == close).is_some() {
            text.push(close);
        } else {
            return Some((text, at + close.len_utf8()));
        }
    }
    None
}
