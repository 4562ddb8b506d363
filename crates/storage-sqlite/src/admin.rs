//! What is done to a database file as a whole, by commands and at start: migrating, looking,
//! checking, emptying. Every call opens the file for itself, blocks, and closes it.

use std::path::Path;

use domain::Clock;
use futures_util::FutureExt;
use repositories::StorageError;
use storage_diesel::migrations::{MigrationError, MigrationState, MigrationStatus, Migrations};

use crate::backend::Conn;
use crate::catalog;
use crate::connection::Location;
use crate::dialect::{self, map_err};
use crate::diesel_migrations::MIGRATIONS;
use crate::options::SqliteOptions;
use crate::shared::{ledger, migrator};

/// A database file, seen from outside.
pub struct SqliteAdmin {
    location: Location,
    options: SqliteOptions,
    migrations: Migrations,
}

impl SqliteAdmin {
    /// Looks at nothing yet.
    pub fn new(path: &Path, options: &SqliteOptions) -> Result<Self, StorageError> {
        Self::with_migrations(path, options, MIGRATIONS)
    }

    /// For other migrations than those built in.
    pub(crate) fn with_migrations(
        path: &Path,
        options: &SqliteOptions,
        migrations: Migrations,
    ) -> Result<Self, StorageError> {
        Ok(Self { location: Location::new(path)?, options: options.clone(), migrations })
    }

    /// Applies what is pending and returns its names. The file is made when there is none.
    /// Waits for another process that does the same, and then finds nothing to do.
    pub fn migrate(&self, clock: &dyn Clock) -> Result<Vec<&'static str>, MigrationError> {
        let mut conn = self.open_for_change()?;
        done(migrator::apply_all(&mut conn, self.migrations, clock))?
    }

    /// Takes the newest migration back, with the data in what it made.
    pub fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        let mut conn = self.open_for_change()?;
        done(migrator::revert_last(&mut conn, self.migrations))?
    }

    /// How every migration stands. Without a file, all are pending, and none is made.
    pub fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        if !self.location.exists() {
            return Ok(self.migrations.status(&[]));
        }
        let mut conn = self.location.open_reader(&self.options)?;
        Ok(self.migrations.status(&done(migrator::read(&mut conn))??))
    }

    /// What is wrong with the file: damage, broken references, migrations that do not fit, and
    /// differences between its schema and the one that its migrations make.
    pub fn verify(&self) -> Result<Vec<String>, StorageError> {
        if !self.location.exists() {
            return Ok(vec!["there is no database: run `lyceum db migrate`".to_owned()]);
        }
        let looked_through = self
            .location
            .open_reader(&self.options)
            .and_then(|mut conn| Ok((catalog::damage(&mut conn)?, conn)));
        let (mut problems, mut conn) = match looked_through {
            // Nothing else can be said of a damaged file; a backup is the way out.
            Ok((damage, _)) if !damage.is_empty() => return Ok(damage),
            Err(StorageError::Backend(text)) => return Ok(vec![text]),
            looked_through => looked_through?,
        };
        problems.extend(catalog::dangling_references(&mut conn).into_inner()?);
        let entries = done(migrator::read(&mut conn))??;
        problems.extend(self.migrations.problems(&entries));
        let status = self.migrations.status(&entries);
        let pending = status.iter().filter(|line| line.state == MigrationState::Pending);
        problems.extend(pending.map(|line| {
            format!("{}/{} is not applied: run `lyceum db migrate`", self.migrations.directory, line.name)
        }));
        problems.extend(self.drift(&mut conn, &status)?);
        Ok(problems)
    }

    /// Removes everything in the file and makes the schema anew. Other processes that have the file
    /// open go on with the empty one.
    pub fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        let mut conn = self.open_for_change()?;
        done(dialect::begin(&mut conn))??;
        if let Err(error) = remove_all(&mut conn) {
            done(dialect::rollback(&mut conn))??;
            return Err(error.into());
        }
        done(dialect::commit(&mut conn))??;
        done(migrator::apply_all(&mut conn, self.migrations, clock))??;
        // Removed rows lie in free pages, and in the log, until these two have run.
        for sql in ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
            done(conn.batch_execute(sql))?.map_err(map_err)?;
        }
        Ok(())
    }

    /// Foreign keys are not enforced while a schema changes, see `catalog::dangling_references`;
    /// that can only be said outside of transactions.
    fn open_for_change(&self) -> Result<Conn, StorageError> {
        let mut conn = self.location.open_writer(&self.options)?;
        done(conn.batch_execute("PRAGMA foreign_keys = OFF"))?.map_err(map_err)?;
        Ok(conn)
    }

    /// Differences to a database in memory to which the same migrations were applied.
    fn drift(&self, conn: &mut Conn, status: &[MigrationStatus]) -> Result<Vec<String>, StorageError> {
        let mut built =
            Conn::establish(":memory:").map_err(|error| StorageError::Backend(error.to_string()))?;
        if done(dialect::has_ledger(conn))?? {
            done(ledger::create(&mut built))??;
        }
        let applied = status.iter().filter(|line| line.state != MigrationState::Pending);
        for migration in applied.filter_map(|line| self.migrations.find(&line.name)) {
            if let Err(error) = done(built.batch_execute(migration.up))? {
                return Ok(vec![format!("the schema cannot be compared: {} fails: {error}", migration.name)]);
            }
        }
        let (expected, mut found) = (catalog::objects(&mut built)?, catalog::objects(conn)?);
        let mut problems = Vec::new();
        for ((kind, name), sql) in expected {
            match found.remove(&(kind.clone(), name.clone())) {
                None => problems.push(format!("the {kind} {name} is missing")),
                Some(other) if other != sql => {
                    problems
                        .push(format!("the {kind} {name} differs: it is {other}, the migrations make {sql}"));
                }
                Some(_) => {}
            }
        }
        problems.extend(found.keys().map(|(kind, name)| format!("the {kind} {name} is in no migration")));
        Ok(problems)
    }
}

fn remove_all(conn: &mut Conn) -> Result<(), StorageError> {
    for sql in catalog::removals(conn)? {
        done(conn.batch_execute(&sql))?.map_err(map_err)?;
    }
    Ok(())
}

/// Nothing on this backend waits, so no runtime is needed, and none is in the way.
fn done<F: Future>(future: F) -> Result<F::Output, StorageError> {
    future.now_or_never().ok_or_else(|| StorageError::Backend("storage waited for something else".to_owned()))
}
