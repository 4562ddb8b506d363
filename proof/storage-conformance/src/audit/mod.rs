//! The audit log.

pub mod entries;
