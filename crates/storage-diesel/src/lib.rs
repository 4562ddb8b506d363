//! What is the same for every backend that speaks through Diesel, and names no database.
//!
//! `shared/` next to this folder is not part of this crate: each backend crate mounts it and
//! compiles the same rows and queries against its own `crate::{backend, dialect, types, schema}`.
#![deny(missing_docs)]

pub mod migrations;
