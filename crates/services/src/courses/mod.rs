//! Courses come in and go out whole, as course bundles (see `domain::bundle`).
//!
//! The way in: a [`CourseSource`] is opened, everything in it is read and checked (`plan`) before
//! anything is written; then the files go into the file store (`store`), where a content that no
//! row refers to is harmless and swept later; then one unit of work brings events, lessons,
//! materials and quizzes into the state of the bundle (`import`, `reconcile`). The way out:
//! one unit of work reads the course (`export`), `layout` gives every text and file its place,
//! `write` writes the folder or the archive.

pub mod export;
pub mod import;

mod archive;
mod contents;
mod folder;
mod layout;
mod plan;
mod positions;
mod progress;
mod reconcile;
mod reconcile_materials;
mod reconcile_quizzes;
mod report;
mod source;
mod store;
mod treated;
mod write;

#[cfg(test)]
mod tests;

pub use progress::{OnProgress, Progress, Step};
pub use report::{Counts, ImportReport, Outcome};
pub use source::CourseSource;
