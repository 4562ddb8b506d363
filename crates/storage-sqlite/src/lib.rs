//! The embedded backend: one writer thread with group commit, reader threads, no server.
//!
//! The way of a unit of work: [`SqliteStorage`] puts it into a bounded queue (a full one refuses at once);
//! the writer thread collects waiting units into one transaction, each in a savepoint, and answers after
//! the commit; reader threads run reads on snapshots. A unit of work that fails or panics is undone alone.
//! Once begun, it runs to its end even if nobody waits for it any more.
#![deny(missing_docs)]

mod admin;
#[path = "../../storage-diesel/atomic/mod.rs"]
mod atomic;
pub mod backend;
mod backup;
mod catalog;
mod changes;
mod checkpoints;
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
mod watch;
mod writer;

pub use self::diesel_migrations::MIGRATIONS;
pub use admin::SqliteAdmin;
#[doc(hidden)]
pub use connection::{batch, connect};
pub use options::SqliteOptions;
pub use storage::SqliteStorage;
pub use storage_diesel::migrations::{MigrationError, MigrationState, MigrationStatus};
pub use transfer::{open_source, open_target, tables};
