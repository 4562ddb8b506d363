//! What is the same for every backend that speaks through Diesel, and names no database.
//!
//! `shared/`, `pooled/` and `atomic/` next to this folder are not part of this crate: each backend crate
//! mounts `shared/` and compiles the same rows and queries against its own
//! `crate::{backend, dialect, types}`; those that speak to a server mount `pooled/` as well, and those
//! whose database rolls changes of the schema back, `atomic/`.
#![deny(missing_docs)]

pub mod backoff;
pub mod backup;
pub mod built_in;
mod failures;
pub mod history;
pub mod low_water;
pub mod migrations;
pub mod server_options;
pub mod server_url;
pub mod trust;
