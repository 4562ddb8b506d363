//! Migrating, reverting, trying out and emptying. Each change of the file is one transaction.

use std::time::Duration;

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Unfinished, free_name};
use storage_diesel::history::{Records, is_record_table};
use storage_diesel::migrations::{Aftermath, Migrated, MigrationError, Tried};

use crate::admin::{SqliteAdmin, done};
use crate::atomic;
use crate::backend::Conn;
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::options::SqliteOptions;
use crate::shared::migrator;

/// How long to wait for another process that writes: it may be migrating.
const PATIENCE: Duration = Duration::from_secs(3600);

impl SqliteAdmin {
    /// Applies what is pending, or nothing of it where one fails. The file is made when there is
    /// none. Waits for another process that does the same, and then finds nothing to do.
    pub fn migrate(&self, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
        // What is wrong is told below, in the words of a change.
        if self.is_up_to_date().unwrap_or(false) {
            return Ok(Migrated::default());
        }
        let mut conn = self.open_for_change()?;
        transaction(&mut conn, |conn| {
            let records = done(migrator::fitting(conn, self.migrations))??;
            let mut pending = self.migrations.pending(&records);
            pending.truncate(self.steps);
            let backup = match pending.first() {
                Some(first) => self.backup_before(first.name, conn, clock)?,
                None if records.are_written() => return Ok(Migrated::default()),
                None => None,
            };
            let applied = done(atomic::apply(conn, self.migrations, &records, &pending, clock))??;
            Ok(Migrated { applied, backup })
        })
    }

    /// Whether there is nothing to do: then nobody has to be waited for.
    fn is_up_to_date(&self) -> Result<bool, MigrationError> {
        if !self.location.exists()? {
            return Ok(false);
        }
        let mut conn = self.location.open_reader(&self.options)?;
        let records = done(migrator::fitting(&mut conn, self.migrations))??;
        Ok(records.are_written() && self.migrations.pending(&records).is_empty())
    }

    /// Applies what is pending to a copy, and removes the copy.
    pub fn dry_run(&self, clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
        let (mut conn, copy) = self.copy_to_try()?;
        let records = done(migrator::fitting(&mut conn, self.migrations))??;
        let pending = self.migrations.pending(&records);
        let applied = done(atomic::apply(&mut conn, self.migrations, &records, &pending, clock))?;
        drop((conn, copy));
        match applied {
            Ok(_) => Ok(migrator::tried(self.migrations.directory, &pending)),
            Err(MigrationError::Failed { fault, .. }) => {
                Err(MigrationError::Failed { fault, then: Aftermath::Untouched })
            }
            Err(other) => Err(other),
        }
    }

    /// Reverts the newest migration; the data in what it created is lost.
    pub fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        let mut conn = self.open_for_change()?;
        transaction(&mut conn, |conn| done(atomic::revert_newest(conn, self.migrations))?)
    }

    /// Removes everything in the file and creates the schema anew. Other processes that have the file open
    /// continue with the empty database.
    pub fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        let mut conn = self.open_for_change()?;
        transaction(&mut conn, |conn| {
            remove_all(conn)?;
            let none = Records::default();
            done(atomic::apply(conn, self.migrations, &none, &self.migrations.pending(&none), clock))?
        })?;
        tidy(&mut conn);
        Ok(())
    }

    /// Foreign keys are not enforced while a schema changes, see `catalog::dangling_references`; SQLite
    /// allows that setting only outside of transactions.
    pub(crate) fn open_for_change(&self) -> Result<Conn, StorageError> {
        let options = SqliteOptions { busy_timeout: PATIENCE, ..self.options.clone() };
        let mut conn = self.location.open_writer(&options)?;
        run(&mut conn, "PRAGMA foreign_keys = OFF")?;
        Ok(conn)
    }

    /// `conn` holds the write lock meanwhile.
    fn backup_before(
        &self,
        migration: &str,
        conn: &mut Conn,
        clock: &dyn Clock,
    ) -> Result<Option<Backup>, MigrationError> {
        let Some(folder) = &self.backups else { return Ok(None) };
        if catalog::tables(conn)?.iter().all(|table| is_record_table(table)) {
            return Ok(None);
        }
        let path = free_name(folder, clock.now(), &format!("before-{migration}"), "db");
        Ok(Some(self.backup(&path)?))
    }

    /// A copy to which migrations can be applied as to this database.
    fn copy_to_try(&self) -> Result<(Conn, Option<Unfinished>), MigrationError> {
        let establish = |location: &str| {
            Conn::establish(location).map_err(|error| StorageError::Unavailable(error.to_string()))
        };
        if !self.location.exists()? {
            return Ok((establish(":memory:")?, None));
        }
        let mut name = self.location.path().file_name().unwrap_or_default().to_os_string();
        name.push(".dry-run");
        let (copy, _empty) = Unfinished::create(&self.location.path().with_file_name(name))
            .map_err(|error| MigrationError::NoTrial(error.to_string()))?;
        self.copy_into(copy.part())?;
        let path =
            copy.part().to_str().ok_or(StorageError::Unavailable("the path is not UTF-8".to_owned()))?;
        let mut conn = establish(path)?;
        for sql in ["PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF"] {
            run(&mut conn, sql)?;
        }
        Ok((conn, Some(copy)))
    }
}

/// Runs in a transaction that writes. It waits for other processes when it begins and never later.
pub(crate) fn transaction<T, E: From<StorageError>>(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    done(dialect::begin(conn))??;
    match work(conn) {
        Ok(value) => {
            done(dialect::commit(conn))??;
            Ok(value)
        }
        Err(error) => {
            // The earlier error is what matters; closing the connection ends the transaction anyway.
            if let Err(rollback) = done(dialect::rollback(conn)).and_then(|outcome| outcome) {
                tracing::warn!(error = %rollback, "a transaction could not be rolled back");
            }
            Err(error)
        }
    }
}

/// Removes everything, within a transaction.
pub(crate) fn remove_all(conn: &mut Conn) -> Result<(), StorageError> {
    catalog::removals(conn)?.iter().try_for_each(|sql| run(conn, sql))
}

/// Removed rows remain in free pages and in the log until these two have run. The commit before stands,
/// whatever becomes of them.
pub(crate) fn tidy(conn: &mut Conn) {
    for sql in ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
        if let Err(error) = run(conn, sql) {
            tracing::warn!(%error, "{sql} failed: removed rows may still be in the file");
        }
    }
}

pub(crate) fn run(conn: &mut Conn, sql: &str) -> Result<(), StorageError> {
    conn.batch_execute(sql).into_inner().map_err(map_err)
}
