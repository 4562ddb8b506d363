//! The engagement desk.

pub mod authors;
pub mod bulk;
pub mod champions;
pub mod competitors;
pub mod decisions;
pub mod do_not_contact;
pub mod escalations;
mod figures;
pub mod ingest;
pub mod kpi;
pub mod mentions;
pub mod notes;
pub mod posts;
pub mod queue;
pub mod references;
pub mod replies;
pub mod reviews;
pub mod sending;
mod suppression;
mod upstream;
pub(crate) mod verify;
pub mod weights;

pub use figures::{Counted, Desk, DeskCounts, DeskFigures};
