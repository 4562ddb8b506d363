//! Migrations: what is built in, what the records of a database say, and where the two disagree.

use std::collections::BTreeMap;

use domain::Timestamp;
pub use schema_model::statements::{Statement, split};
use sha2::{Digest, Sha256};

use crate::backup::Backup;
pub use crate::failures::{Aftermath, BackupError, Fault, MigrationError};
use crate::history::Records;

/// A step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Name of its folder. Names are in the order of application.
    pub name: &'static str,
    /// Text of `up.sql`.
    pub up: &'static str,
    /// Text of `down.sql`.
    pub down: &'static str,
}

/// All steps of one backend.
///
/// **Warning.** Each database has a directory of migrations of its own, because no text of SQL means the
/// same to all of them: types, key lengths, defaults, collations and what `ALTER TABLE` can do differ. The
/// directories hold migrations of the same names in the same order, and they must stay equivalent: the same
/// tables, columns, keys, constraints and indexes, as far as each database can express them. Never assume
/// that what works on one database works on another (on MySQL, `MODIFY` and `CHANGE` drop `NOT NULL` and
/// defaults silently, and each statement commits by itself; on PostgreSQL, an index built without
/// `CONCURRENTLY` locks out writers), never change a schema to make a test pass, and add nothing that only
/// one database has without a check of parity.
///
/// `cargo xtask verify-migrations` compares the schemas that the directories make. It is mandatory for every
/// change of them; it does not run by itself, because it starts databases.
///
/// An applied migration is never edited: databases remember its checksum and refuse to start.
#[derive(Debug, Clone, Copy)]
pub struct Migrations {
    /// Folder in the repository, for messages.
    pub directory: &'static str,
    /// In the order of application.
    pub list: &'static [Migration],
}

/// How an entry of the ledger stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerState {
    /// Done.
    Applied,
    /// Begun, on backends whose schema changes cannot be rolled back.
    Running,
    /// Broke off half-way, on backends whose schema changes cannot be rolled back.
    Failed,
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Name of the migration.
    pub name: String,
    /// SHA-256 of what was applied, as [`Migration::checksum`] gives it.
    pub checksum: String,
    /// How it stands.
    pub state: LedgerState,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When it was done.
    pub finished_at: Option<Timestamp>,
}

/// How a migration stands in a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MigrationState {
    /// Built in, not applied.
    Pending,
    /// Was applied here, and taken back by Diesel's own tools.
    Reverted,
    /// Applied as it is built in.
    Applied,
    /// Applied, but its text has changed since.
    Edited,
    /// Begun, not finished.
    Running,
    /// Broke off half-way.
    Failed,
    /// In the records of the database, but not built in.
    Unknown,
}

/// A line of `lyceum db status`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStatus {
    /// Name of the migration.
    pub name: String,
    /// How it stands.
    pub state: MigrationState,
    /// When it was done.
    pub finished_at: Option<Timestamp>,
}

/// What a run of migrations did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Migrated {
    /// Names of what was applied, in order.
    pub applied: Vec<&'static str>,
    /// What was in the database before, where there was anything to migrate and anything in it.
    pub backup: Option<Backup>,
}

/// A migration that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// Name of the migration.
    pub name: &'static str,
    /// What it would run.
    pub statements: Vec<Statement>,
}

impl Migration {
    /// SHA-256 of the text of `up.sql`, as hex. Line endings do not count: they depend on how the
    /// repository was checked out.
    pub fn checksum(&self) -> String {
        let text = self.up.replace("\r\n", "\n").replace('\r', "\n");
        hex::encode(Sha256::digest(text.as_bytes()))
    }
}

impl MigrationState {
    /// Whether a run of migrations applies it.
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Pending | Self::Reverted)
    }
}

impl LedgerState {
    /// As it is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Running => "running",
            Self::Failed => "failed",
        }
    }

    /// From what is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Applied, Self::Running, Self::Failed].into_iter().find(|state| state.as_str() == text)
    }
}

/// The way out where the schema is neither here nor there.
const RESTORE: &str = "The way out: stop every server, run `lyceum db restore --from FILE --yes` with the backup \
                       from before it (the newest `*-before-*` in the folder backups of LYCEUM_DATA, unless you \
                       made it otherwise), correct the file, and run `lyceum db migrate`";
/// The same, where it was the first that was ever applied.
const ANEW: &str = "If nothing else was in it, there is no backup: drop the database, create it again, correct the \
                    file, and run `lyceum db migrate`. Otherwise: ";

impl Migrations {
    /// All migrations of either side, in order.
    pub fn status(&self, records: &Records) -> Vec<MigrationStatus> {
        let mut all: BTreeMap<&str, MigrationStatus> = BTreeMap::new();
        for entry in &records.entries {
            let state = match (entry.state, self.find(&entry.name)) {
                (_, None) => MigrationState::Unknown,
                (LedgerState::Running, _) => MigrationState::Running,
                (LedgerState::Failed, _) => MigrationState::Failed,
                (LedgerState::Applied, Some(migration)) if migration.checksum() != entry.checksum => {
                    MigrationState::Edited
                }
                (LedgerState::Applied, Some(_)) => MigrationState::Applied,
            };
            let finished_at = entry.finished_at;
            all.insert(&entry.name, MigrationStatus { name: entry.name.clone(), state, finished_at });
        }
        for migration in self.list {
            let reverted = records.reverted.iter().any(|name| name == migration.name);
            all.entry(migration.name).or_insert_with(|| MigrationStatus {
                name: migration.name.to_owned(),
                state: if reverted { MigrationState::Reverted } else { MigrationState::Pending },
                finished_at: None,
            });
        }
        all.into_values().collect()
    }

    /// The migrations to apply, in order.
    pub fn pending(&self, records: &Records) -> Vec<&'static Migration> {
        let recorded = |name: &str| records.entries.iter().any(|entry| entry.name == name);
        self.list.iter().filter(|migration| !recorded(migration.name)).collect()
    }

    /// The first ones of them.
    #[must_use]
    pub fn first(&self, number: usize) -> Self {
        Self { list: self.list.get(..number).unwrap_or(self.list), ..*self }
    }

    /// Whether these are the same migrations, by name.
    pub fn same_as(&self, other: &Self) -> bool {
        self.list.iter().map(|migration| migration.name).eq(other.list.iter().map(|migration| migration.name))
    }

    /// The built-in migration of that name.
    pub fn find(&self, name: &str) -> Option<&'static Migration> {
        self.list.iter().find(|migration| migration.name == name)
    }

    /// What keeps migrations from being applied, each with the way out.
    pub fn problems(&self, records: &Records) -> Vec<String> {
        let status = self.status(records);
        let newest = status.iter().rposition(|line| !line.state.is_pending());
        let lines = status.iter().enumerate();
        lines
            .filter_map(|(index, line)| self.problem(line, newest.is_some_and(|newest| index < newest)))
            .collect()
    }

    fn problem(&self, line: &MigrationStatus, newer_applied: bool) -> Option<String> {
        let (directory, name) = (self.directory, &line.name);
        let anew = if self.list.first().is_some_and(|first| first.name == *name) { ANEW } else { "" };
        match line.state {
            MigrationState::Applied => None,
            MigrationState::Pending | MigrationState::Reverted if !newer_applied => None,
            MigrationState::Pending | MigrationState::Reverted => Some(format!(
                "{directory}/{name} is not applied, but a later migration is: \
                 rename its folder so that it comes last, or restore a backup from before the later one"
            )),
            MigrationState::Edited => Some(format!(
                "{directory}/{name}/up.sql was changed after it was applied here: \
                 restore the text of that time, and put the change into a new migration"
            )),
            MigrationState::Unknown => Some(format!(
                "{directory}/{name} is applied here but not built into this version: \
                 start the version that applied it, or a newer one, or restore a backup"
            )),
            MigrationState::Running => Some(format!(
                "{directory}/{name} was begun and not finished: wait for the process that applies it; \
                 if there is none, it broke off half-way. {anew}{RESTORE}"
            )),
            MigrationState::Failed => {
                Some(format!("{directory}/{name}/up.sql failed half-way here. {anew}{RESTORE}"))
            }
        }
    }
}

#[cfg(test)]
#[path = "migrations_tests.rs"]
mod tests;
