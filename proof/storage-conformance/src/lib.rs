//! The suite that every storage backend must pass: one function for each guarantee that a contract
//! documents, over `&dyn Storage`. It knows only the contracts.
//!
//! A backend runs all of it with one line in a test file of its own:
//!
//! ```text
//! async fn fresh() -> storage_conformance::Fresh { … }
//! storage_conformance::suite!(crate::fresh);
//! ```
//!
//! `tests/completeness.rs` fails when a contract method is not exercised here, and when a case is
//! not in the list of [`suite`].
#![deny(missing_docs)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "an expectation that does not hold is a failed test"
)]

#[macro_use]
mod units;
#[macro_use]
mod suite;

pub mod audit;
pub mod beside;
pub mod constraints;
pub mod engagement;
pub mod identity;
pub mod learning;
pub mod storage;

mod expect;
mod fixtures;
mod plain;

use std::any::Any;
use std::sync::Arc;

use repositories::Storage;

/// What a backend gives to each case. Dropped in this order.
pub struct Fresh {
    /// A storage with the schema and no rows.
    pub storage: Arc<dyn Storage>,
    /// A guard that must live as long (a folder, a database to drop).
    pub guard: Box<dyn Any + Send>,
}
