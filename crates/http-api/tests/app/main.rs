//! The whole application, in process, on a storage that is away: everything that is decided before
//! a use case is asked, and what a client is told when storage fails.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod bodies;
mod document;
mod headers;
mod support;
mod unknown;
