//! The audit log and its chain.

pub mod chain;
pub mod entries;
