//! Literals as catalogues print them.

use crate::Dialect;

/// The value of the string literal at the start of a text, and what follows it.
///
/// Quotes inside are doubled everywhere; backslashes escape on MySQL, and in `E'…'` on PostgreSQL.
pub(super) fn string(dialect: Dialect, text: &str) -> Option<(String, &str)> {
    let (escapes, rest) = match (dialect, text.strip_prefix(['E', 'e'])) {
        (Dialect::Postgres, Some(rest)) => (true, rest),
        _ => (dialect == Dialect::Mysql, text),
    };
    let rest = rest.strip_prefix('\'')?;
    let mut content = String::new();
    let mut chars = rest.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        match char {
            '\'' if chars.next_if(|(_, next)| *next == '\'').is_some() => content.push('\''),
            '\'' => return Some((content, rest.get(at + 1..)?)),
            '\\' if escapes => content.push(escaped(chars.next()?.1)),
            other => content.push(other),
        }
    }
    None
}

/// What stands behind a backslash. `\%` and `\_` are for LIKE only, and stay as they are elsewhere;
/// here they cannot be told apart from what they match.
pub(super) fn escaped(char: char) -> char {
    match char {
        '0' => '\0',
        'b' => '\u{8}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'Z' => '\u{1a}',
        other => other,
    }
}

/// What a column of true and false takes a text for.
pub(crate) fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "t" | "true" => Some(true),
        "0" | "f" | "false" => Some(false),
        _ => None,
    }
}

/// A decimal number in its shortest form, on digits, so that no precision is lost.
pub(super) fn number(text: &str) -> Option<String> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match digits.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (digits, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) || exponent.abs() > 400 {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    let (whole, fraction) = match usize::try_from(point) {
        Ok(point) if point <= all.len() => (all.get(..point)?.to_owned(), all.get(point..)?.to_owned()),
        Ok(point) => (format!("{all}{}", "0".repeat(point - all.len())), String::new()),
        Err(_) => (String::new(), format!("{}{all}", "0".repeat(point.unsigned_abs() as usize))),
    };
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    let sign = if negative && (whole != "0" || !fraction.is_empty()) { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{fraction}"))
}

/// A text without the parentheses that enclose all of it.
pub(crate) fn unwrapped(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        if !is_balanced(inner) {
            break;
        }
        text = inner.trim();
    }
    text
}

/// Whether no parenthesis outside of strings closes what was not opened.
pub(crate) fn is_balanced(text: &str) -> bool {
    let (mut depth, mut quote) = (0_i32, None);
    for char in text.chars() {
        match (quote, char) {
            (Some(open), _) if char == open => quote = None,
            (None, '\'' | '"' | '`') => quote = Some(char),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (_, _) => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_end_where_their_quote_does() {
        let cases = [
            (Dialect::Mysql, "'it''s'", "it's", ""),
            (Dialect::Mysql, r"'a\\b\'c\n'", "a\\b'c\n", ""),
            (Dialect::Postgres, r"'a\'::text", "a\\", "::text"),
            (Dialect::Postgres, r"E'a\\b'", "a\\b", ""),
            (Dialect::Sqlite, r"'a\' || 'b'", "a\\", " || 'b'"),
            (Dialect::Mysql, "''", "", ""),
        ];
        for (dialect, text, content, rest) in cases {
            assert_eq!(string(dialect, text), Some((content.to_owned(), rest)), "{text}");
        }
        for text in ["", "x", "'open", r"'open\'", "\"x\""] {
            assert_eq!(string(Dialect::Mysql, text), None, "{text}");
        }
    }

    #[test]
    fn numbers_have_one_shortest_form() {
        let cases = [
            ("5", "5"),
            ("-3", "-3"),
            ("- 3", "-3"),
            ("+7", "7"),
            ("1.50", "1.5"),
            ("007", "7"),
            ("0.0", "0"),
            ("-0", "0"),
            (".5", "0.5"),
            ("5.", "5"),
            ("1e3", "1000"),
            ("1.25E+1", "12.5"),
            ("12e-3", "0.012"),
            ("123456789012345678901234567890.10", "123456789012345678901234567890.1"),
        ];
        for (text, shortest) in cases {
            assert_eq!(number(text).as_deref(), Some(shortest), "{text}");
        }
        for text in ["", "-", ".", "e5", "1e", "0x10", "1 2", "1e999", "one", "1.2.3"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn only_parentheses_around_the_whole_go() {
        let cases = [
            ("((1))", "1"),
            ("(a) + (b)", "(a) + (b)"),
            ("( ')' )", "')'"),
            ("(')(')", "')('"),
            ("x", "x"),
            ("(a)(b)", "(a)(b)"),
        ];
        for (text, inner) in cases {
            assert_eq!(unwrapped(text), inner, "{text}");
        }
    }
}
