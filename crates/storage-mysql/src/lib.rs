//! The backend for `MySQL` and `MariaDB`, single servers and clusters.
//!
//! **Warning.** The schema comes from `migrations_mysql/`, a directory of its own, because no text of
//! SQL means the same to all databases; it must stay equivalent to `migrations/` and
//! `migrations_postgres/`. See `diesel_migrations`. The queries come from
//! `../storage-diesel/shared`, compiled here against this database; how units of work run, from
//! `../storage-diesel/pooled`.
#![deny(missing_docs)]

pub mod backend;
mod catalog;
mod changes;
mod dialect;
mod diesel_migrations;
mod dumping;
mod errors;
mod fence;
mod lease;
mod ledger_states;
#[path = "../../storage-diesel/pooled/mod.rs"]
mod pooled;
mod restoring;
mod reverting;
#[path = "../../storage-diesel/shared/schema.rs"]
mod schema;
#[path = "../../storage-diesel/shared/mod.rs"]
mod shared;
mod trial;
mod types;

pub use self::diesel_migrations::MIGRATIONS;
pub use backend::{DEFAULT_PORT, connect};
#[doc(hidden)]
pub use pooled::batch;
pub use pooled::{ServerAdmin as MysqlAdmin, ServerStorage as MysqlStorage};
