//! A statement taken apart: what it does to which table, and its parts.

use schema_model::{Dialect, statements::tokens_in_lines};

/// A word, a name without its quotes, or a mark, in lower case; and the line it stands in.
#[derive(Debug, Clone)]
pub struct Token {
    pub line: usize,
    pub text: String,
}

/// What a statement does to a table, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// It refers to the table or fills it.
    Mentions,
    /// It makes an index of it.
    Indexes,
    Alters,
    Makes,
}

/// A statement that speaks of a table.
#[derive(Debug)]
pub struct Spoken {
    pub deed: Deed,
    /// The line in which the table is first named.
    pub line: usize,
    /// The columns and constraints that it makes or changes; all of it where it has no such parts.
    pub parts: Vec<Vec<Token>>,
}

/// The tokens of a statement that begins in a line, those of bodies in dollar quotes too.
pub fn tokens(dialect: Dialect, sql: &str, line: usize) -> Vec<Token> {
    let mut found = Vec::new();
    for (before, text) in tokens_in_lines(dialect, sql).unwrap_or_default() {
        let line = line + before;
        if let Some(body) = dollar_body(&text) {
            found.extend(tokens(dialect, body, line));
            continue;
        }
        match text.chars().next() {
            Some(quote @ ('"' | '`' | '[')) => {
                let close = if quote == '[' { ']' } else { quote };
                let name = text.trim_start_matches(quote).trim_end_matches(close);
                found.push(Token { line, text: name.to_lowercase() });
            }
            _ => found.push(Token { line, text: text.to_lowercase() }),
        }
    }
    found
}

/// What stands between the tags of `$tag$ … $tag$`.
fn dollar_body(text: &str) -> Option<&str> {
    let end = text.strip_prefix('$')?.find('$')? + 2;
    text.get(end..text.len().checked_sub(end)?)
}

/// What a statement says of a table; `None` where it does not name it.
pub fn of_table(tokens: &[Token], table: &str) -> Option<Spoken> {
    let at = tokens.iter().position(|token| token.text == table)?;
    let line = tokens.get(at)?.line;
    let (head, rest) = tokens.split_at_checked(at)?;
    let deed = deed(head, table);
    let rest = rest.split_first().map_or(&[][..], |(_, rest)| rest);
    let parts = match deed {
        Deed::Makes => parts(inside(rest)),
        Deed::Alters => parts(rest),
        Deed::Indexes | Deed::Mentions => vec![tokens.to_vec()],
    };
    Some(Spoken { deed, line, parts })
}

/// What a statement does, by the words before the first name of the table.
fn deed(head: &[Token], table: &str) -> Deed {
    let verb = head.iter().rposition(|token| matches!(token.text.as_str(), "create" | "alter" | "drop"));
    let Some((verb, between)) = verb.and_then(|at| head.get(at..)).and_then(<[Token]>::split_first) else {
        return Deed::Mentions;
    };
    // `schema.` before the name.
    let between = match between {
        [before @ .., _, dot] if dot.text == "." => before,
        all => all,
    };
    let has = |words: &[&str]| between.iter().any(|token| words.contains(&token.text.as_str()));
    let is_behind = |words: &[&str]| between.last().is_some_and(|token| words.contains(&token.text.as_str()));
    let is_named = !has(&["(", "as", "on", "begin", "references", "from"]) && table != "table";
    match verb.text.as_str() {
        "create" if has(&["index"]) && is_behind(&["on", "only"]) => Deed::Indexes,
        "create" if is_named => Deed::Makes,
        "alter" if is_named && has(&["table"]) => Deed::Alters,
        _ => Deed::Mentions,
    }
}

/// What stands in the first parentheses; all, where there are none.
fn inside(tokens: &[Token]) -> &[Token] {
    let Some(open) = tokens.iter().position(|token| token.text == "(") else { return tokens };
    let inner = tokens.get(open + 1..).unwrap_or_default();
    let mut depth = 1_usize;
    let close = inner.iter().position(|token| {
        match token.text.as_str() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    close.and_then(|close| inner.get(..close)).unwrap_or(inner)
}

/// What commas outside of parentheses part.
fn parts(tokens: &[Token]) -> Vec<Vec<Token>> {
    let (mut parts, mut depth) = (vec![Vec::new()], 0_usize);
    for token in tokens {
        match token.text.as_str() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            "," if depth == 0 => {
                parts.push(Vec::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(token.clone());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}
