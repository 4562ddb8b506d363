//! Operations on a whole database file, by commands and at start: status and checks here, migrating and
//! emptying in `changes`, backups in `backup`. Each opens the file, blocks, and closes it.

use std::path::{Path, PathBuf};

use futures_util::FutureExt;
use repositories::StorageError;
use storage_diesel::built_in::Drift;
use storage_diesel::history::Records;
use storage_diesel::migrations::{MigrationState, MigrationStatus, Migrations};

use crate::backend::Conn;
use crate::catalog;
use crate::connection::Location;
use crate::diesel_migrations::MIGRATIONS;
use crate::options::SqliteOptions;
use crate::shared::{drift, migrator};

/// A database file as an administrator sees it.
pub struct SqliteAdmin {
    pub(crate) location: Location,
    pub(crate) options: SqliteOptions,
    pub(crate) migrations: Migrations,
    pub(crate) backups: Option<PathBuf>,
    /// The most migrations that one run applies.
    pub(crate) steps: usize,
}

impl SqliteAdmin {
    /// Does not open the file yet.
    pub fn new(path: &Path, options: &SqliteOptions) -> Result<Self, StorageError> {
        let (location, options) = (Location::new(path)?, options.clone());
        Ok(Self { location, options, migrations: *MIGRATIONS, backups: None, steps: usize::MAX })
    }

    /// With other migrations than those built in.
    #[must_use]
    pub fn with_migrations(self, migrations: Migrations) -> Self {
        Self { migrations, ..self }
    }

    /// Makes a backup into this folder before anything is migrated.
    #[must_use]
    pub fn backing_up_into(self, folder: PathBuf) -> Self {
        Self { backups: Some(folder), ..self }
    }

    /// Applies at most so many migrations.
    #[must_use]
    pub fn at_most(self, steps: usize) -> Self {
        Self { steps, ..self }
    }

    /// How every migration stands. Without a file, all are pending, and none is made.
    pub fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        if !self.location.exists()? {
            return Ok(self.migrations.status(&Records::default()));
        }
        let mut conn = self.location.open_reader(&self.options)?;
        Ok(self.migrations.status(&done(migrator::read(&mut conn, self.migrations))??))
    }

    /// Where the migrations disagree with the built-in ones, each with the way out.
    pub fn problems(&self) -> Result<Vec<String>, StorageError> {
        if !self.location.exists()? {
            return Ok(Vec::new());
        }
        let mut conn = self.location.open_reader(&self.options)?;
        Ok(self.migrations.problems(&done(migrator::read(&mut conn, self.migrations))??))
    }

    /// Everything that is wrong with the file: damage, broken references, migrations that disagree with the
    /// built-in ones, and differences from the built-in schema.
    pub fn verify(&self) -> Result<Vec<String>, StorageError> {
        if !self.location.exists()? {
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
        let records = done(migrator::read(&mut conn, self.migrations))??;
        problems.extend(self.migrations.problems(&records));
        let status = self.migrations.status(&records);
        let pending = status.iter().filter(|line| line.state.is_pending());
        problems.extend(pending.map(|line| {
            format!("{}/{} is not applied: run `lyceum db migrate`", self.migrations.directory, line.name)
        }));
        let drift = self.drift_of(&mut conn, &status)?;
        problems.extend(drift.into_iter().map(|found| found.message));
        Ok(problems)
    }

    /// How the schema differs from the one that is built in; empty while migrations are not applied.
    pub fn drift(&self) -> Result<Vec<Drift>, StorageError> {
        if !self.location.exists()? {
            return Ok(Vec::new());
        }
        let mut conn = self.location.open_reader(&self.options)?;
        let status = self.migrations.status(&done(migrator::read(&mut conn, self.migrations))??);
        self.drift_of(&mut conn, &status)
    }

    fn drift_of(&self, conn: &mut Conn, status: &[MigrationStatus]) -> Result<Vec<Drift>, StorageError> {
        let at_head = status.iter().all(|line| line.state == MigrationState::Applied);
        if at_head && self.migrations.same_as(&MIGRATIONS) {
            done(drift::find(conn))?
        } else {
            Ok(Vec::new())
        }
    }
}

/// Nothing on this backend waits, so no runtime is needed and none is in the way.
pub(crate) fn done<F: Future>(future: F) -> Result<F::Output, StorageError> {
    future.now_or_never().ok_or_else(|| StorageError::Backend("storage waited for something else".to_owned()))
}
