//! The embedded backend: one writer thread with group commit, reader threads, no server.
//!
//! How a unit of work travels: [`SqliteStorage`] puts it into a bounded queue (a full one refuses at
//! once); the writer thread gathers what waits into one transaction, each unit in a savepoint, and
//! answers after the commit; reader threads run what reads on snapshots. A unit of work that fails or
//! panics undoes itself alone. One that was begun runs to its end, whoever stopped waiting.
#![deny(missing_docs)]

mod admin;
#[path = "../../storage-diesel/atomic/mod.rs"]
mod atomic;
pub mod backend;
mod backup;
mod catalog;
mod changes;
mod connection;
mod contract;
mod dialect;
mod diesel_migrations;
mod errors;
mod options;
mod queue;
mod readers;
#[path = "../../storage-diesel/shared/schema.rs"]
mod schema;
#[path = "../../storage-diesel/shared/mod.rs"]
mod shared;
mod storage;
#[cfg(test)]
mod tests;
mod transfer;
mod types;
mod unit;
mod writer;

pub use self::diesel_migrations::MIGRATIONS;
pub use admin::SqliteAdmin;
pub use options::SqliteOptions;
pub use storage::SqliteStorage;
pub use storage_diesel::migrations::{MigrationError, MigrationState, MigrationStatus};
pub use transfer::{open_source, open_target, tables};
