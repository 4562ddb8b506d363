//! The engagement desk.

mod authors;
mod decisions;
mod held;
mod posts;
mod queue;
mod references;
mod weights;
