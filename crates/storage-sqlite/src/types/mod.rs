//! How values are stored in SQLite. The same names exist in every backend crate, each with the SQL type of
//! its database, so that the shared queries and rows read alike.
//!
//! Values are checked when they are read: one that cannot be right is an error, never a panic, and the
//! error does not repeat the value.

mod date;
mod json;
mod time;
mod uuid;

pub use date::DbDate;
pub use json::DbJson;
pub use time::DbTime;
pub use uuid::{DbHash, DbUuid};

/// The SQL types of the columns, under the names that all backends share.
pub mod sql {
    /// 16 bytes.
    pub use diesel::sql_types::Binary as Uuid;
    /// 32 bytes.
    pub use diesel::sql_types::Binary as Hash;
    /// `YYYY-MM-DD`. Not called `Date`, for the reason of `Moment`.
    pub use diesel::sql_types::Text as Day;
    /// JSON text.
    pub use diesel::sql_types::Text as Json;
    /// `YYYY-MM-DD HH:MM:SS.ffffff`, UTC. Not called `Time`: by that name `diesel::table!` would give
    /// the columns addition and subtraction.
    pub use diesel::sql_types::Text as Moment;
}

#[cfg(test)]
mod tests;
