//! Why migrations and backups fail, in words that name the file and the way out.

use std::path::PathBuf;

use repositories::StorageError;

/// A statement of a migration that the database refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Name of the migration.
    pub name: &'static str,
    /// Its file, from the root of the repository.
    pub file: String,
    /// Line of the file on which the statement begins. None where all of the file is at fault.
    pub line: Option<usize>,
    /// The beginning of the statement; empty where all of the file is at fault.
    pub statement: String,
    /// What the database said.
    pub reason: String,
}

/// What became of the database after a migration had failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aftermath {
    /// All of the run was rolled back.
    RolledBack,
    /// It was a trial, somewhere else.
    Untouched,
    /// The database commits each change of the schema; the backup from before the run was put back.
    Restored(PathBuf),
    /// The same, and there had been nothing in it.
    Emptied,
    /// The database commits each change of the schema, and could not be put back.
    HalfWay {
        /// Why not.
        why: String,
        /// The backup from before the run.
        backup: Option<PathBuf>,
        /// Whether a restore had begun to replace everything: then the ledger says nothing.
        restoring: bool,
        /// Whether there had been nothing in it.
        was_empty: bool,
        /// The command that does again what failed.
        again: &'static str,
    },
}

/// Why migrations were not applied or taken back.
#[derive(Debug, thiserror::Error)]
pub enum MigrationError {
    /// The database could not be asked.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The ledger and the built-in migrations disagree; nothing was done.
    #[error("the migrations of this database do not fit:\n{}", .0.join("\n"))]
    Refused(Vec<String>),
    /// There is no backup, so nothing was begun.
    #[error("no backup could be made, so nothing was migrated: {0}")]
    Backup(#[from] BackupError),
    /// A statement failed.
    #[error("{fault}\n{then}")]
    Failed {
        /// Which, and why.
        fault: Box<Fault>,
        /// What became of the database.
        then: Aftermath,
    },
    /// Another process migrates, and was waited for long enough.
    #[error("{0} has been changing this database for too long; nothing was done")]
    Busy(String),
    /// Another process took over what this one was doing, because it did not answer any more.
    #[error("another process took the database over, since this one had not answered for too long")]
    TakenOver,
    /// A trial could not be made.
    #[error("the migrations could not be tried: {0}")]
    NoTrial(String),
}

/// Why a backup was not made, or not put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database could not be asked.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The file could not be written or read.
    #[error("{}: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
    /// The database has what a backup by this program does not hold.
    #[error(
        "the database has what a backup by this program does not hold ({}): make one by the means of the \
         database, and give --no-backup",
        .0.join(", ")
    )]
    Beyond(Vec<String>),
    /// The backup is not what was in the database.
    #[error("{} is not a whole backup: {why}", path.display())]
    Broken {
        /// Which.
        path: PathBuf,
        /// How that is known.
        why: String,
    },
    /// It would replace what is in the database.
    #[error(
        "the database is not empty ({tables} tables, {rows} rows), and all of it would be replaced: say so with --yes"
    )]
    NotEmpty {
        /// How many tables it has.
        tables: usize,
        /// How many rows are in them.
        rows: u64,
    },
    /// Somebody works on the database.
    #[error("stop what uses the database first: {0}")]
    InUse(String),
    /// Another process changes the database as a whole.
    #[error("{0} is changing this database: wait for its end")]
    Busy(String),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "migration {} failed: {}", self.name, self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        write!(f, ": {}", self.reason)?;
        if !self.statement.is_empty() {
            write!(f, "\nthe statement: {}", self.statement)?;
        }
        Ok(())
    }
}

impl std::fmt::Display for Aftermath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::RolledBack => f.write_str("Everything was rolled back; the database is as it was."),
            Self::Untouched => f.write_str("It was a trial; the database is as it was."),
            Self::Restored(path) => write!(
                f,
                "The backup from before it was put back ({}); the database is as it was.",
                path.display()
            ),
            Self::Emptied => f.write_str("What had been made was removed; the database is empty as it was."),
            Self::HalfWay { why, backup, again, was_empty, .. } => {
                write!(
                    f,
                    "The database is HALF-WAY, and servers refuse it: {why}. The way out: stop every server, "
                )?;
                match backup {
                    Some(path) => write!(f, "run `lyceum db restore --from {} --yes`", shell(path))?,
                    None if *was_empty => f.write_str("drop the database and create it again")?,
                    None => f.write_str("put a backup from before it back")?,
                }
                write!(f, ", correct the file, and run `{again}`.")
            }
        }
    }
}

/// A path as a word of a shell.
fn shell(path: &std::path::Path) -> String {
    let text = path.display().to_string();
    let plain = |character: char| character.is_ascii_alphanumeric() || "/._-+:=@".contains(character);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_file_line_statement_and_way_out() {
        let fault = Fault {
            name: "3_third",
            file: "migrations_mysql/3_third/up.sql".to_owned(),
            line: Some(7),
            statement: "ALTER TABLE a ADD b".to_owned(),
            reason: "no such type".to_owned(),
        };
        let then = Aftermath::HalfWay {
            why: "somebody else is connected".to_owned(),
            backup: Some(PathBuf::from("/data/my backups/x.sql")),
            restoring: false,
            was_empty: false,
            again: "lyceum db migrate",
        };
        let text = MigrationError::Failed { fault: Box::new(fault), then }.to_string();
        assert_eq!(
            text,
            "migration 3_third failed: migrations_mysql/3_third/up.sql, line 7: no such type\n\
             the statement: ALTER TABLE a ADD b\n\
             The database is HALF-WAY, and servers refuse it: somebody else is connected. The way out: stop \
             every server, run `lyceum db restore --from '/data/my backups/x.sql' --yes`, correct the file, \
             and run `lyceum db migrate`."
        );
    }
}
