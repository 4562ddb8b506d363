//! The audit log: who changed what, without personal data.

mod entries;

pub use entries::AuditEntry;
