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
//! * `crate::dialect`: `map_err`, `begin`, `commit`, `rollback`, `CREATE_LEDGER`, and what else differs;
//! * `crate::types::{DbUuid, DbTime, DbJson, DbHash}` and `crate::types::sql`;
//! * `crate::schema`, generated.

pub(crate) mod ledger;
pub(crate) mod migrator;

use crate::backend::Conn;

/// A unit of work: the repositories are implemented on it. It borrows the connection of one open
/// transaction, which whoever made it commits or rolls back.
pub struct Uow<'c> {
    /// Where the queries run.
    pub conn: &'c mut Conn,
}
