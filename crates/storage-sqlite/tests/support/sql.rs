//! Values of rows as SQLite reads them.

use storage_conformance::constraints::Value;

/// A literal.
pub fn sql(value: Value) -> String {
    let text = |text: &str| format!("'{}'", text.replace('\'', "''"));
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Uuid(number) => format!("x'{number:032x}'"),
        Value::Hash(byte) => format!("x'{}'", format!("{byte:02x}").repeat(32)),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::Bool(truth) => i32::from(truth).to_string(),
        Value::Text(value) | Value::Time(value) | Value::Date(value) | Value::Json(value) => text(value),
    }
}
