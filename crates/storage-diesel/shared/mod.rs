//! Rows and queries, written once. Each backend crate mounts this folder from its `lib.rs`:
//!
//! ```text
//! #[path = "../../storage-diesel/shared/mod.rs"]
//! mod shared;
//! ```
//!
//! and provides
//! * `crate::backend::{Conn, Db, RunQueryDsl}`: the connection, the database as Diesel names it, and
//!   the trait that runs queries on it (import it from there, never from a Diesel crate);
//! * `crate::dialect`: `map_err`, `batch`, `begin`, `commit`, `rollback`, `begin_snapshot`,
//!   `has_table`, `dangling_references`, `HELD`, `SKIPPING`, `LIST_IS_ONE_VALUE`, `on_conflict`, `unindexed`,
//!   `CREATE_LEDGER`, `DIALECT`;
//! * `crate::catalog::quoted`: a name as SQL;
//! * `crate::diesel_migrations::MIGRATIONS`: what is built in;
//! * `crate::types::{DbUuid, DbTime, DbJson, DbHash}` and `crate::types::sql`.
//!
//! `schema.rs` is mounted beside it, as `crate::schema`: the tables are the same everywhere, and
//! what differs is behind the names of `crate::types::sql`.

mod audit;
mod columns;
mod conversions;
pub(crate) mod drift;
pub(crate) mod embedded;
mod engagement;
pub(crate) mod history;
mod identity;
mod keyset;
mod learning;
pub(crate) mod ledger;
pub(crate) mod migrator;
pub(crate) mod prepared;
pub(crate) mod probe;
mod put;
mod rows;
mod tables;
pub(crate) mod transfer;
mod words;

use repositories::UnitOfWork;
use storage_diesel::low_water::Walk;

use crate::backend::Conn;

/// A unit of work: the repositories are implemented on it. It borrows the connection of one open
/// transaction, which whoever made it commits or rolls back.
pub struct Uow<'c> {
    /// Where the queries run.
    pub conn: &'c mut Conn,
    /// Where its searches of the queue begin.
    pub walk: Walk,
}

macro_rules! accessors {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        impl UnitOfWork for Uow<'_> {$(
            fn $name(&mut self) -> &mut dyn repositories::$module::$contract {
                self
            }
        )+}
    };
}

repositories::contracts!(accessors);
