//! Values in SQL, what columns take, and what checks say.

use storage_conformance::constraints::Value;

use crate::on_server::{Kind, Rule};

/// Every character counts in comparisons.
pub const PADS_SPACES: bool = false;
/// `BYTEA` takes any number of bytes; only checks bound it.
pub const BYTES_ARE_BOUNDED: bool = false;

/// A literal.
pub fn literal(value: Value) -> String {
    let text = |text: &str| format!("'{}'", text.replace('\'', "''"));
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Uuid(number) => format!("'{number:032x}'"),
        Value::Hash(byte) => bytes(&[byte; 32]),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::Bool(truth) => truth.to_string(),
        Value::Text(value) | Value::Time(value) | Value::Json(value) => text(value),
    }
}

/// Bytes as a literal.
pub fn bytes(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("'\\x{}'", digits.concat())
}

/// What a type of the catalogue is.
pub fn kind(text: &str) -> Option<Kind> {
    Some(match text {
        "uuid" => Kind::Uuid,
        "bytea" => Kind::Hash,
        "timestamp(6) without time zone" => Kind::Moment,
        "jsonb" => Kind::Json,
        "text" => Kind::Text,
        "boolean" => Kind::Bool,
        "bigint" => Kind::BigInt,
        "double precision" => Kind::Double,
        _ => Kind::Short(text.strip_prefix("character varying(")?.strip_suffix(')')?.parse().ok()?),
    })
}

/// Values that a column of that kind refuses by its type.
pub fn unfit(kind: Kind) -> Vec<String> {
    let values: &[&str] = match kind {
        Kind::Uuid => &["'text'", "'00'"],
        Kind::Hash => &[r"'\1'"],
        Kind::Moment => &["'text'", "''", "'2026-02-30 00:00:00'"],
        Kind::Json => &["'text'", "''", "'{'", "'{''a'': 1}'", "'[1,]'", r#"'"\u0000"'"#],
        Kind::Short(_) | Kind::Text => &[r"E'\xff'"],
        Kind::Bool => &["'text'", "'2'"],
        Kind::BigInt => &["'text'", "9223372036854775808", "'9223372036854775808'"],
        Kind::Double => &["'text'", "'1e999'"],
    };
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// What the refusal of such a value names: nothing.
pub fn unfit_name(_table: &str, _column: &str, _kind: Kind) -> String {
    "not named by the server".to_owned()
}

/// What a check over one column says.
pub fn rule(expression: &str) -> Option<Rule> {
    let mut text = expression.strip_prefix("CHECK ")?.to_owned();
    for cast in ["::character varying", "::text[]", "::text", "::double precision"] {
        text = text.replace(cast, "");
    }
    let text = text.replace(['"', '(', ')', '[', ']', ','], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words[..] {
        [column, "=", "ANY", "ARRAY", known, ..] => {
            Rule::OneOf(column.to_owned(), known.trim_matches('\'').to_owned())
        }
        [column, ">=", least] => Rule::AtLeast(column.to_owned(), least.parse().ok()?),
        [column, ">", bound] => Rule::Above(column.to_owned(), bound.parse().ok()?),
        [column, ">=", least, "AND", again, "<=", most] if again == column => {
            Rule::Between(column.to_owned(), least.parse().ok()?, most.parse().ok()?)
        }
        ["length", column, "=", length] => Rule::Length(column.to_owned(), length.parse().ok()?),
        _ => return None,
    })
}
