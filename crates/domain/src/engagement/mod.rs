//! The engagement desk.

mod references;

pub use references::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind};
