//! Values in SQL, what columns refuse, and what refusals name.

use storage_conformance::constraints::Value;
use storage_diesel::built_in::{Column, DataType, ForeignKey};

/// Every character counts in comparisons.
pub const PADS_SPACES: bool = false;
const NOT_NAMED: &str = "not named by the server";

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
        Value::Text(value) | Value::Time(value) | Value::Date(value) | Value::Json(value) => text(value),
    }
}

/// Bytes as a literal.
fn bytes(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("'\\x{}'", digits.concat())
}

/// Values that a column refuses by its type, or by the check that stands in for it, and what each refusal
/// names.
pub fn unfit(_table: &str, column: &Column) -> Vec<(String, String)> {
    let by_type: &[&str] = match column.data_type {
        DataType::Uuid => &["'text'", "'00'"],
        DataType::Bytes { .. } => &[r"'\1'"],
        DataType::Timestamp { .. } => &["'text'", "''", "'2026-02-30 00:00:00'"],
        DataType::Date => &["'text'", "''", "'2026-02-30'"],
        DataType::Json => &["'text'", "''", "'{'", "'{''a'': 1}'", "'[1,]'", r#"'"\u0000"'"#],
        DataType::Bool { .. } => &["'text'", "'2'"],
        DataType::Int { .. } => &["'text'", "9223372036854775808", "'9223372036854775808'"],
        DataType::Float { .. } => &["'text'", "'1e999'"],
        _ => &[r"E'\xff'"],
    };
    let mut values: Vec<_> =
        by_type.iter().map(|value| ((*value).to_owned(), NOT_NAMED.to_owned())).collect();
    if matches!(column.data_type, DataType::Bytes { .. }) {
        values.extend([0, 31, 33].map(|count| (bytes(&vec![0; count]), column.type_checks[0].clone())));
    }
    values
}

/// What refusals name: of a text that is too long for its column,
pub fn too_long(_column: &Column) -> String {
    NOT_NAMED.to_owned()
}

/// of NULL,
pub fn nulled(_table: &str, column: &str) -> String {
    column.to_owned()
}

/// of a second row with the same key,
pub fn key(_table: &str, name: &str, _columns: &[String]) -> String {
    name.to_owned()
}

/// and of a row that refers to none.
pub fn reference(key: &ForeignKey) -> String {
    key.name.clone().unwrap()
}
