//! Rows for the tests of a backend's constraints, as data: the schema is the same everywhere, so
//! are the rows that it takes and refuses. How they are written in SQL is the backend's business.

mod broken;
mod courses;
mod identity;
mod study;

pub use broken::{BROKEN, UNIQUE_WHEN};

/// A value of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// None.
    Null,
    /// The UUID of that number.
    Uuid(u128),
    /// 32 bytes of that value.
    Hash(u8),
    /// A whole number.
    Int(i64),
    /// A number.
    Real(f64),
    /// A truth value.
    Bool(bool),
    /// A text.
    Text(&'static str),
    /// A time, `YYYY-MM-DD HH:MM:SS.ffffff`.
    Time(&'static str),
    /// JSON text.
    Json(&'static str),
}

/// Columns with their values.
pub type Columns = &'static [(&'static str, Value)];

/// Two rows of a table that it takes, one after the other. They differ in every key; every column
/// that may refer to another table does.
pub struct Pair {
    /// The table.
    pub table: &'static str,
    /// The first row, whole.
    pub first: Columns,
    /// What differs in the second.
    pub second: Columns,
}

/// A constraint over several columns, and changes to the first row that break it and no other.
pub struct Broken {
    /// The constraint.
    pub constraint: &'static str,
    /// Each alone breaks it.
    pub changes: &'static [Columns],
}

/// A unique key that the pair of a table meets only in part, since null is like nothing: what must
/// be so in both rows for the key to matter.
pub struct UniqueWhen {
    /// The constraint.
    pub constraint: &'static str,
    /// Changes to both rows.
    pub both: Columns,
}

const T: Value = Value::Time("2026-01-01 00:00:00.000001");
const LATER: Value = Value::Time("2026-01-01 00:00:00.000002");

/// Every table, those that others refer to first.
pub fn pairs() -> impl Iterator<Item = &'static Pair> {
    identity::PAIRS.iter().chain(courses::PAIRS).chain(study::PAIRS)
}
