//! The engagement desk.

mod references;
