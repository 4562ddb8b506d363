//! What the tests of the constraints must know of SQLite: what columns refuse, and what refusals name.

use storage_diesel::built_in::{Column, DataType, ForeignKey};

pub use crate::sql::sql as literal;
pub use storage_sqlite::backend::{Conn, RunQueryDsl};
pub use storage_sqlite::batch;

/// Every character counts in comparisons.
pub const PADS_SPACES: bool = false;

/// Values that a column refuses by its type, or by the check that stands in for it, and what each refusal
/// names.
pub fn unfit(table: &str, column: &Column) -> Vec<(String, String)> {
    let zeros = |count: u64| format!("x'{}'", "00".repeat(usize::try_from(count).unwrap()));
    let texts = |texts: &[&str]| texts.iter().map(|text| format!("'{text}'")).collect();
    let (other_class, by_check): (&str, Vec<String>) = match &column.data_type {
        DataType::Uuid => ("'text'", [0, 15, 17].map(zeros).to_vec()),
        DataType::Bytes { max: Some(count), .. } => ("'text'", [0, count - 1, count + 1].map(zeros).to_vec()),
        DataType::Bool { .. } => ("'text'", vec!["2".to_owned(), "-1".to_owned()]),
        DataType::Timestamp { .. } => {
            let times = [
                "",
                "2026-01-01T00:00:00.000000",
                "2026-01-01 00:00:00",
                "2026-01-01 00:00:00.0000000",
                "2026-01-01 00:00:00.00000Z",
                " 026-01-01 00:00:00.000000",
            ];
            ("x'00'", texts(&times))
        }
        DataType::Date => {
            let days =
                ["", "2026-1-01", " 026-01-01", "2026/01/01", "2026-01-011", "2026-01-01 00:00:00.000000"];
            ("x'00'", texts(&days))
        }
        DataType::Json => ("x'00'", texts(&["", "{", "{''a'': 1}", "[1,]", "nul"])),
        DataType::Int { .. } | DataType::Float { .. } => ("'text'", vec![]),
        _ => ("x'00'", vec![]),
    };
    let mut values = vec![(other_class.to_owned(), nulled(table, &column.name))];
    values.extend(by_check.into_iter().map(|value| (value, column.type_checks[0].clone())));
    values
}

/// What refusals name: of a text that is too long for its column,
pub fn too_long(column: &Column) -> String {
    column.type_checks[0].clone()
}

/// of NULL,
pub fn nulled(table: &str, column: &str) -> String {
    format!("{table}.{column}")
}

/// of a second row with the same key,
pub fn key(table: &str, _name: &str, columns: &[String]) -> String {
    let columns: Vec<String> = columns.iter().map(|column| nulled(table, column)).collect();
    columns.join(", ")
}

/// and of a row that refers to none.
pub fn reference(_key: &ForeignKey) -> String {
    "not named by SQLite".to_owned()
}
