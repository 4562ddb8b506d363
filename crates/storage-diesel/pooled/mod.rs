//! Storage on a database server, written once. A backend crate mounts this folder from its `lib.rs`:
//!
//! ```text
//! #[path = "../../storage-diesel/pooled/mod.rs"]
//! mod pooled;
//! ```
//!
//! and provides, beside what `shared/` asks for,
//! * `crate::backend::{NAME, Raw, connect}`: the name of the backend, a value as it is read, and a
//!   connection to one host, set up;
//! * `crate::dialect::{begin_read, begin_write, commit_work}`: the transactions of units of work;
//! * `crate::dialect::{is_clustered, uuid_literal, bytes_literal, text_literal, SHARED, EXCLUSIVE,
//!   hold_login_failures}`: their locks;
//! * `crate::catalog`: what the database says about itself;
//! * `crate::changes`: `migrate`, `dry_run`, `revert_last`, `reset` and `restore`, since databases
//!   differ in what they roll back;
//! * `crate::dumping`: how a table and its rows are written as SQL.
//!
//! In return it has `values::{DbHash, DbJson, DbTime}` for `crate::types`.

mod admin;
pub(crate) mod backup;
mod contract;
mod counters;
mod locks;
pub(crate) mod pool;
mod queries;
mod raw;
mod storage;
mod transfer;
pub mod values;

pub use admin::ServerAdmin;
pub use queries::RunQueryDsl;
#[doc(hidden)]
pub use raw::batch;
pub use storage::ServerStorage;
