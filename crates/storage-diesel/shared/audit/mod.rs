//! The audit log and its chain.

mod batches;
mod entries;
