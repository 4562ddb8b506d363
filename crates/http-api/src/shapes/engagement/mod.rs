//! The engagement desk.

pub mod authors;
pub mod decisions;
pub mod ingest;
pub mod posts;
pub mod references;
pub mod weights;
