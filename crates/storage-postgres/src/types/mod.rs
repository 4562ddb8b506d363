//! How values are stored in PostgreSQL. The same names exist in every backend crate, each with the SQL type
//! of its database, so that the shared queries and rows read alike.

mod uuid;

pub use crate::pooled::values::{DbDate, DbHash, DbJson, DbTime};
pub use uuid::DbUuid;

/// The SQL types of the columns, under the names that all backends share.
pub mod sql {
    /// `BYTEA` of 32 bytes.
    pub use diesel::sql_types::Binary as Hash;
    /// `DATE`. Not called `Date`, for the reason of `Moment`.
    pub use diesel::sql_types::Date as Day;
    /// `JSONB`.
    pub use diesel::sql_types::Jsonb as Json;
    /// `TIMESTAMP(6)`, UTC. Not called `Time`: by that name `diesel::table!` would give the columns
    /// addition and subtraction.
    pub use diesel::sql_types::Timestamp as Moment;
    /// `UUID`.
    pub use diesel::sql_types::Uuid;
}
