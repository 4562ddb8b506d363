//! Numbers and strings as the dialects write them.

use std::borrow::Cow;

use sqlparser::ast::Value;

use super::term::Term;
use crate::Dialect;

/// A constant; `None` for what stands for a value without being one.
pub fn constant(dialect: Dialect, value: &Value) -> Option<Term> {
    Some(match value {
        Value::Null => Term::Null,
        Value::Boolean(value) => Term::Bool(*value),
        Value::Number(digits, _) => number(dialect, digits)?,
        Value::HexStringLiteral(digits) => Term::Blob(digits.to_ascii_uppercase()),
        Value::SingleQuotedString(text)
        | Value::DoubleQuotedString(text)
        | Value::EscapedStringLiteral(text)
        | Value::UnicodeStringLiteral(text)
        | Value::NationalStringLiteral(text) => Term::Text(text.clone()),
        Value::DollarQuotedString(text) => Term::Text(text.value.clone()),
        _ => return None,
    })
}

/// A number in one spelling: no leading zeros, no zeros at the end of a fraction but one.
fn number(dialect: Dialect, digits: &str) -> Option<Term> {
    let digits = digits.replace('_', "").to_ascii_lowercase();
    if let Some(hexadecimal) = digits.strip_prefix("0x") {
        // What it is depends on where it stands in MySQL; elsewhere it is a number.
        return match dialect {
            Dialect::Mysql => Some(Term::Blob(hexadecimal.to_ascii_uppercase())),
            Dialect::Sqlite | Dialect::Postgres => {
                i64::from_str_radix(hexadecimal, 16).ok().map(|value| Term::Number(value.to_string()))
            }
        };
    }
    let (mantissa, exponent) = digits.split_once('e').map_or((digits.as_str(), None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    if !(whole.len() + fraction.map_or(0, str::len) > 0
        && whole.chars().chain(fraction.unwrap_or_default().chars()).all(|c| c.is_ascii_digit()))
    {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let mut text = if whole.is_empty() { "0" } else { whole }.to_owned();
    if let Some(fraction) = fraction {
        let fraction = fraction.trim_end_matches('0');
        text.push('.');
        text.push_str(if fraction.is_empty() { "0" } else { fraction });
    }
    if let Some(exponent) = exponent {
        text.push('e');
        text.push_str(exponent.trim_start_matches('+'));
    }
    Some(Term::Number(text))
}

/// `text` as a number, where it is one with or without a sign.
pub fn number_in(dialect: Dialect, text: &str) -> Option<Term> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    match number(dialect, digits)? {
        Term::Number(digits) => Some(Term::Number(format!("{sign}{digits}"))),
        _ => None,
    }
}

/// A number without a fraction that says nothing: `1.0` is `1`, `-0.50` is `-0.5`.
pub fn shortest(digits: &str) -> String {
    let (sign, rest) = digits.split_at(usize::from(digits.starts_with(['-', '+'])));
    let sign = if sign == "-" { "-" } else { "" };
    let Some(Term::Number(rest)) = number(Dialect::Postgres, rest) else { return digits.to_owned() };
    let rest = rest.strip_suffix(".0").unwrap_or(&rest);
    if rest == "0" { rest.to_owned() } else { format!("{sign}{rest}") }
}

/// MySQL 8 prints expressions with every quote escaped once more, and with a charset before each
/// string: `_utf8mb4\'a\'`. MariaDB does not.
pub fn without_catalogue_escapes(text: &str) -> Cow<'_, str> {
    let escaped = text.match_indices("\\'").any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let word = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        word.len() < before.len() && word.ends_with('_') && !word.ends_with("\\_")
    });
    if !escaped {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            other => plain.push(other),
        }
    }
    Cow::Owned(plain)
}
