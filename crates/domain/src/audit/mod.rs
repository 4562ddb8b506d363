//! The audit log: who changed what, without personal data; and the chain that shows whether it was changed.

mod chain;
#[cfg(test)]
mod chain_tests;
mod entries;
mod merkle;
mod verifier;
#[cfg(test)]
mod verifier_tests;

pub use chain::{Batch, Head, Sealed, UnsealableEntry, leaf, seal};
pub use entries::AuditEntry;
pub use merkle::MerkleTree;
pub use verifier::{Finding, MOST_FINDINGS, Report, Verifier};
