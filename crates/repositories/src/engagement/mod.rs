//! The engagement desk.

mod references;

pub use references::{ReferenceFilter, ReferenceRepository};
