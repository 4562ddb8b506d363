//! Differences that are there on purpose, in a file: `parity-exceptions.toml`.

use serde::Deserialize;

/// A difference that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The kind of difference, as reports name it.
    pub kind: schema_model::compare::Kind,
    /// The table, view or trigger.
    pub table: String,
    /// The object in it; empty for the table itself.
    #[serde(default)]
    pub object: String,
    /// What each backend is expected to have, by its label: the direction of the difference.
    pub backends: std::collections::BTreeMap<String, String>,
    /// Why it is right.
    pub reason: String,
}
