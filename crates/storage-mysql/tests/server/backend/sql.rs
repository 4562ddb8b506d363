//! Values in SQL, what columns refuse, and what refusals name.

use storage_conformance::constraints::Value;
use storage_diesel::built_in::{Column, DataType, ForeignKey};

/// Trailing blanks do not count in comparisons, so a check takes a known word with a blank after it.
pub const PADS_SPACES: bool = true;

/// A literal.
pub fn literal(value: Value) -> String {
    let text = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"));
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Uuid(number) => format!("x'{number:032x}'"),
        Value::Hash(byte) => bytes(&[byte; 32]),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::Bool(truth) => i32::from(truth).to_string(),
        Value::Text(value) | Value::Time(value) | Value::Date(value) | Value::Json(value) => text(value),
    }
}

/// Bytes as a literal.
fn bytes(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("x'{}'", digits.concat())
}

/// Values that a column refuses by its type, or by the check that stands in for it, and what each refusal
/// names. Some are taken that other databases refuse: a `BINARY(16)` pads fewer bytes with zeros.
pub fn unfit(table: &str, column: &Column) -> Vec<(String, String)> {
    let zeros = |count: usize| bytes(&vec![0; count]);
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let (by_type, by_check): (Vec<String>, Vec<String>) = match &column.data_type {
        DataType::Uuid => (vec![zeros(17)], vec![]),
        DataType::Bytes { .. } => (vec![zeros(33)], vec![zeros(0), zeros(31)]),
        DataType::Timestamp { .. } => (texts(&["'text'", "''", "'2026-02-30 00:00:00'"]), vec![]),
        DataType::Date => (texts(&["'text'", "''", "'2026-02-30'"]), vec![]),
        DataType::Json => {
            // A check as well, which the database names by table and column.
            let values: Vec<String> = texts(&["'text'", "''", "'{'", "'{''a'': 1}'", "'[1,]'", "'nul'"]);
            return values.into_iter().map(|value| (value, format!("{table}.{}", column.name))).collect();
        }
        DataType::Bool { .. } => (texts(&["'text'", "300"]), texts(&["2", "-1"])),
        DataType::Int { .. } => (texts(&["'text'", "9223372036854775808"]), vec![]),
        DataType::Float { .. } => (texts(&["'text'"]), vec![]),
        _ => (texts(&["x'ff'"]), vec![]),
    };
    let named = |values: Vec<String>, name: &str| {
        values.into_iter().map(|value| (value, name.to_owned())).collect::<Vec<_>>()
    };
    let check = column.type_checks.first().map_or("", String::as_str);
    [named(by_type, &column.name), named(by_check, check)].concat()
}

/// What refusals name: of a text that is too long for its column,
pub fn too_long(column: &Column) -> String {
    column.name.clone()
}

/// of NULL,
pub fn nulled(_table: &str, column: &str) -> String {
    column.to_owned()
}

/// of a second row with the same key,
pub fn key(_table: &str, name: &str, _columns: &[String]) -> String {
    if name.starts_with("pk_") { "PRIMARY".to_owned() } else { name.to_owned() }
}

/// and of a row that refers to none.
pub fn reference(key: &ForeignKey) -> String {
    key.name.clone().unwrap()
}
