//! Patterns of `LIKE`, `GLOB` and regular expressions.

use super::Scope;
use super::build::not;
use super::term::Term;
use crate::{Collation, Dialect};

/// `LIKE`. SQLite's knows no case of ASCII letters, MySQL's goes by the collation.
pub fn like(scope: Scope<'_>, term: Term, pattern: Term, escape: Option<char>, folded: bool) -> Term {
    let escape = match (escape, scope.dialect) {
        (None, Dialect::Mysql | Dialect::Postgres) => Some('\\'),
        (escape, _) => escape,
    };
    let has_letters = match &pattern {
        Term::Text(text) => text.chars().any(|c| c.is_ascii_alphabetic()),
        _ => true,
    };
    let folded = has_letters
        && match scope.dialect {
            Dialect::Sqlite => true,
            Dialect::Postgres => folded,
            Dialect::Mysql => term.as_column().and_then(|name| scope.column(name)).is_some_and(
                |column| matches!(&column.collation, Some(Collation::Named(name)) if name.ends_with("_ci")),
            ),
        };
    let pattern = match pattern {
        Term::Text(text) => Term::Text(with_backslash(&text, escape)),
        other => other,
    };
    Term::Like { term: Box::new(term), pattern: Box::new(pattern), folded, negated: false }
}

/// The pattern with a backslash as its escape character.
fn with_backslash(pattern: &str, escape: Option<char>) -> String {
    let mut result = String::with_capacity(pattern.len());
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if Some(character) == escape {
            match characters.next() {
                Some(next) if matches!(next, '%' | '_' | '\\') => result.extend(['\\', next]),
                Some(next) => result.push(next),
                None => result.push_str("\\\\"),
            }
        } else if character == '\\' {
            result.push_str("\\\\");
        } else {
            result.push(character);
        }
    }
    result
}

/// SQLite's `GLOB`: `LIKE` where the pattern has no classes of characters.
pub fn glob(term: Term, pattern: Term) -> Term {
    let Term::Text(text) = &pattern else { return Term::Call("glob".to_owned(), vec![pattern, term]) };
    if text.contains(['[', ']']) {
        return Term::Call("glob".to_owned(), vec![pattern, term]);
    }
    let mut like = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '*' => like.push('%'),
            '?' => like.push('_'),
            '%' | '_' | '\\' => like.extend(['\\', character]),
            other => like.push(other),
        }
    }
    Term::Like { term: Box::new(term), pattern: Box::new(Term::Text(like)), folded: false, negated: false }
}

/// A regular expression; `folded` where case does not count.
pub fn regular(term: Term, pattern: Term, folded: bool, negated: bool) -> Term {
    let pattern = match pattern {
        Term::Text(text) => Term::Text(without_any(&text).to_owned()),
        other => other,
    };
    let mut arguments = vec![term, pattern];
    if folded {
        arguments.push(Term::Text("i".to_owned()));
    }
    let call = Term::Call("regexp_like".to_owned(), arguments);
    if negated { not(call) } else { call }
}

/// A regular expression without `.*` at an end that nothing holds: it matches the same.
fn without_any(pattern: &str) -> &str {
    let pattern = pattern.strip_prefix("^.*").unwrap_or(pattern);
    pattern.strip_suffix(".*$").filter(|rest| !rest.ends_with('\\')).unwrap_or(pattern)
}

/// The regular expression that matches what a pattern of `GLOB` with classes does.
pub fn of_glob(pattern: &str) -> String {
    let mut regular = "^".to_owned();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '*' => regular.push_str(".*"),
            '?' => regular.push('.'),
            '[' => class(&mut regular, &mut characters),
            '\\' | '.' | '+' | '(' | ')' | '|' | '{' | '}' | '$' | '^' => regular.extend(['\\', character]),
            other => regular.push(other),
        }
    }
    regular.push('$');
    without_any(&regular).to_owned()
}

/// A class up to its end; a bracket that stands first in it is one of its characters.
fn class(regular: &mut String, characters: &mut std::str::Chars<'_>) {
    regular.push('[');
    let mut first = true;
    for character in characters {
        regular.push(character);
        if character == ']' && !first {
            return;
        }
        first = first && character == '^';
    }
}
