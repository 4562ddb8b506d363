//! Rows for the tests of constraints, as data. The schema is the same on every backend, and so are the
//! rows that it accepts and refuses; each backend writes them in its SQL.

mod broken;
mod courses;
mod desk;
mod identity;
mod study;

pub use broken::{BROKEN, UNIQUE_WHEN};
pub use desk::LISTED;

/// A value of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// `NULL`.
    Null,
    /// The UUID with that number.
    Uuid(u128),
    /// 32 bytes with that value.
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
    /// A day, `YYYY-MM-DD`.
    Date(&'static str),
    /// JSON text.
    Json(&'static str),
}

/// Columns with their values.
pub type Columns = &'static [(&'static str, Value)];

/// Two rows that a table accepts together. They differ in every key, and every foreign key is set.
pub struct Pair {
    /// The table.
    pub table: &'static str,
    /// The first row, with every column.
    pub first: Columns,
    /// What differs in the second.
    pub second: Columns,
}

/// A constraint over several columns, and changes to the first row that violate only this one.
pub struct Broken {
    /// The constraint.
    pub constraint: &'static str,
    /// Each change alone violates it.
    pub changes: &'static [Columns],
}

/// A unique key with a nullable column: the changes that both rows of the pair need for the key to
/// apply, since nulls are distinct.
pub struct UniqueWhen {
    /// The constraint.
    pub constraint: &'static str,
    /// Changes to both rows.
    pub both: Columns,
}

/// A unique key, or an index, that a table must have.
pub struct Listed {
    /// The table.
    pub table: &'static str,
    /// Whether no two rows may have the same values.
    pub is_key: bool,
    /// All columns of the key; the first ones of the index, in this order.
    pub columns: &'static [&'static str],
}

const T: Value = Value::Time("2026-01-01 00:00:00.000001");
const LATER: Value = Value::Time("2026-01-01 00:00:00.000002");

/// The rows of tables: `table { the first } then { what differs in the second }`.
macro_rules! rows {
    ($($table:ident { $($column:ident: $value:expr),+ } then { $($key:ident: $other:expr),+ })+) => {
        pub(super) const PAIRS: &[super::Pair] = &[$(super::Pair {
            table: stringify!($table),
            first: &[$((stringify!($column), $value)),+],
            second: &[$((stringify!($key), $other)),+],
        }),+];
    };
}

/// One constraint a line: `constraint: { changes } or { changes };`.
macro_rules! breaks {
    ($($constraint:ident: $({ $($column:ident: $value:expr),+ })or+;)+) => {
        /// The checks over several columns, and those that depend on other columns.
        pub const BROKEN: &[super::Broken] = &[$(super::Broken {
            constraint: stringify!($constraint),
            changes: &[$(&[$((stringify!($column), $value)),+]),+],
        }),+];
    };
}
use {breaks, rows};

/// Every table, referenced tables first.
pub fn pairs() -> impl Iterator<Item = &'static Pair> {
    identity::PAIRS.iter().chain(courses::PAIRS).chain(study::PAIRS).chain(desk::PAIRS)
}
