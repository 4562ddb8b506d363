//! Numbers and strings as the dialects write them.

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
