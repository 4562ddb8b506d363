//! The engagement desk.

pub mod references;
