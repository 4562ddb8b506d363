//! The backend for PostgreSQL.
//!
//! **Warning.** The schema comes from `migrations_postgres/`, a directory of its own, because no text of
//! SQL means the same to all databases; it must stay equivalent to `migrations/` and
//! `migrations_mysql/`. See `diesel_migrations`. The queries come from
//! `../storage-diesel/shared`, compiled here against this database; how units of work run, from
//! `../storage-diesel/pooled`.
#![deny(missing_docs)]

mod anyone;
#[path = "../../storage-diesel/atomic/mod.rs"]
mod atomic;
pub mod backend;
mod catalog;
mod changes;
mod dialect;
mod diesel_migrations;
mod dumping;
mod errors;
#[path = "../../storage-diesel/pooled/mod.rs"]
mod pooled;
#[path = "../../storage-diesel/shared/schema.rs"]
mod schema;
#[path = "../../storage-diesel/shared/mod.rs"]
mod shared;
mod types;

pub use self::diesel_migrations::MIGRATIONS;
pub use backend::{DEFAULT_PORT, connect};
#[doc(hidden)]
pub use pooled::batch;
pub use pooled::{ServerAdmin as PostgresAdmin, ServerStorage as PostgresStorage};
