//! Entities, value objects and rules of Lyceum. No input or output happens here:
//! the time, new ids and random draws are parameters.
#![deny(missing_docs)]

pub mod audit;
pub mod bundle;
pub mod canonical_json;
pub mod editing;
pub mod engagement;
pub mod environment;
pub mod id;
pub mod identity;
pub mod learning;
pub mod object;
pub mod search;
mod text_enum;
pub mod validation;
pub mod visible;

pub use environment::{Clock, IdSource};
pub use id::Id;

/// A point in time: UTC, kept with microsecond precision by every backend.
pub type Timestamp = chrono::DateTime<chrono::Utc>;
