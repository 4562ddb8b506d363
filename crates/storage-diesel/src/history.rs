//! Two records are kept of the migrations of a database: the ledger, which has checksums, states and
//! times, and the history of Diesel's own tools, which has versions. Here the two become one.
//!
//! | the ledger says | Diesel's history says | so it was |
//! |---|---|---|
//! | applied | applied | applied |
//! | nothing | applied | applied by Diesel's tools: it is taken up into the ledger |
//! | applied | nothing | taken back by Diesel's tools: it is struck out of the ledger, and pending |
//! | begun, failed | anything | begun, failed: only the ledger knows of that |
//!
//! A migration that is not built in is none of those that can be taken back here: it stays, and is refused.
//! Where Diesel's table is missing altogether, the ledger alone counts, and the table is made from it.

use std::collections::BTreeMap;

use domain::Timestamp;

use crate::migrations::{LedgerEntry, LedgerState, Migration, Migrations};

/// The table of the history, which Diesel's tools make as well.
pub const HISTORY_TABLE: &str = "__diesel_schema_migrations";

/// Whether a table holds records of migrations rather than the product's data.
pub fn is_record_table(table: &str) -> bool {
    table == "schema_migrations" || table == HISTORY_TABLE
}

/// A line of Diesel's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// As [`version_of`] gives it.
    pub version: String,
    /// When it was applied: the database's own time, in whole seconds.
    pub run_on: Timestamp,
}

/// What a database says of its migrations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records {
    /// One for each migration that is applied, begun or failed, in order.
    pub entries: Vec<LedgerEntry>,
    /// Those of them that only Diesel's history has.
    pub taken_up: Vec<LedgerEntry>,
    /// Names that the ledger has as applied and that Diesel's tools took back.
    pub reverted: Vec<String>,
    /// Versions that Diesel's history lacks, where it has no table yet.
    pub missing: Vec<String>,
    /// Whether Diesel's history has a table.
    pub has_history: bool,
}

impl Records {
    /// Whether ledger and history hold all of this.
    pub fn are_written(&self) -> bool {
        self.has_history && self.taken_up.is_empty() && self.reverted.is_empty()
    }

    /// The newest that is applied.
    pub fn newest_applied(&self) -> Option<&str> {
        let applied = |entry: &&LedgerEntry| entry.state == LedgerState::Applied;
        self.entries.iter().rfind(applied).map(|entry| entry.name.as_str())
    }
}

impl Migrations {
    /// Brings the ledger and Diesel's history together. `history` is `None` where its table is not there.
    pub fn records(&self, ledger: Vec<LedgerEntry>, history: Option<Vec<HistoryEntry>>) -> Records {
        let mut records = Records { has_history: history.is_some(), ..Records::default() };
        let mut left: BTreeMap<String, Timestamp> =
            history.into_iter().flatten().map(|entry| (entry.version, entry.run_on)).collect();
        for entry in ledger {
            let version = version_of(&entry.name);
            let in_history = left.remove(&version).is_some();
            let known = self.find(&entry.name).is_some();
            if in_history || entry.state != LedgerState::Applied || (records.has_history && !known) {
                records.entries.push(entry);
            } else if records.has_history {
                records.reverted.push(entry.name);
            } else {
                records.missing.push(version);
                records.entries.push(entry);
            }
        }
        records.taken_up = left.into_iter().map(|(version, at)| self.taken_up(version, at)).collect();
        records.entries.extend(records.taken_up.iter().cloned());
        records.entries.sort_by(|one, other| one.name.cmp(&other.name));
        records
    }

    /// The newest of those that are recorded.
    pub fn newest_of(&self, records: &Records) -> Option<&'static Migration> {
        records.entries.last().and_then(|entry| self.find(&entry.name))
    }

    /// The entry of a migration that Diesel's tools applied. Its text is taken to be the one that is
    /// built in: whoever records it compares the schema. One that is not built in goes by its version.
    fn taken_up(&self, version: String, at: Timestamp) -> LedgerEntry {
        let known = self.list.iter().find(|migration| version_of(migration.name) == version);
        LedgerEntry {
            name: known.map_or(version, |migration| migration.name.to_owned()),
            checksum: known.map(Migration::checksum).unwrap_or_default(),
            state: LedgerState::Applied,
            started_at: at,
            finished_at: Some(at),
        }
    }
}

/// What Diesel's tools call a migration: its name up to the first underscore, without dashes.
pub fn version_of(name: &str) -> String {
    name.split('_').next().unwrap_or_default().replace('-', "")
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
