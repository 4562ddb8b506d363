//! The engagement desk.

pub mod authors;
pub mod decisions;
mod figures;
pub mod ingest;
pub mod posts;
pub mod queue;
pub mod references;
mod suppression;
pub(crate) mod verify;
pub mod weights;

pub use figures::{DeskCounts, DeskFigures};
