//! The engagement desk.

pub(crate) mod archived;
pub mod author_export;
pub mod authors;
pub mod bulk;
pub mod champions;
pub mod competitors;
pub mod decisions;
pub mod do_not_contact;
mod erasure;
pub mod escalations;
pub mod experiment_results;
pub mod experiment_units;
pub mod experiments;
pub mod exports;
mod figures;
pub mod holds;
pub mod ingest;
pub mod kpi;
pub mod learning_log;
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
mod verify_experiments;
pub mod weights;

pub use figures::{Counted, Desk, DeskCounts, DeskFigures};
