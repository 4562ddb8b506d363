//! The engagement desk.

pub mod authors;
pub mod claims;
pub mod decisions;
pub mod posts;
pub mod queue;
pub mod references;
pub mod weights;
