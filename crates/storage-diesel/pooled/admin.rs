//! What is done to a database as a whole, by commands and at start: migrating, looking, checking,
//! emptying, backing up. Every call makes a connection of its own. How a schema changes is the
//! backend's, in `crate::changes`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader, free_name};
use storage_diesel::built_in::Drift;
use storage_diesel::history::is_record_table;
use storage_diesel::migrations::{
    BackupError, Migrated, MigrationError, MigrationState, MigrationStatus, Migrations, Tried,
};
use storage_diesel::server_options::{ServerOptions, UrlSource};

use super::backup;
use super::pool::connect;
use crate::backend::{self, Conn};
use crate::diesel_migrations::MIGRATIONS;
use crate::shared::{drift, migrator};
use crate::{catalog, changes, dialect};

/// No end for a statement, nor for the pause between two of a transaction, where tables are worked on
/// as a whole: what is ended half-way there is worse than what takes long.
const PATIENCE: Duration = Duration::ZERO;

/// A database on a server, seen from outside.
#[derive(Clone)]
pub struct ServerAdmin {
    pub(crate) source: UrlSource,
    pub(crate) options: ServerOptions,
    pub(crate) migrations: Migrations,
    pub(crate) backups: Option<PathBuf>,
    /// The most migrations that one run applies.
    pub(crate) steps: usize,
    /// The backup from before what is done.
    safe: Option<PathBuf>,
    /// Whether somebody says that nothing else uses the database.
    alone: bool,
    /// How many connections were made for work on whole tables.
    connections: Arc<AtomicU64>,
}

impl ServerAdmin {
    /// Looks at nothing yet.
    pub fn new(source: UrlSource, options: &ServerOptions) -> Self {
        Self {
            source,
            options: options.clone(),
            migrations: *MIGRATIONS,
            backups: None,
            steps: usize::MAX,
            safe: None,
            alone: false,
            connections: Arc::default(),
        }
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

    /// Names a backup from before [`Self::revert_last`], for whoever must put it back.
    #[must_use]
    pub fn naming_backup(self, path: PathBuf) -> Self {
        Self { safe: Some(path), ..self }
    }

    /// Takes the caller's word that nothing uses the database where that cannot be seen.
    #[must_use]
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    /// Applies what is pending. Waits for another process that does the same, and then finds nothing
    /// to do. Where a migration fails, all of the run is undone, if that is possible without harm.
    pub async fn migrate(&self, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
        changes::migrate(self, clock).await
    }

    /// Applies what is pending where it leaves no trace.
    pub async fn dry_run(&self, clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
        changes::dry_run(self, clock).await
    }

    /// Takes the newest migration back, with the data in what it made.
    pub async fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        changes::revert_last(self).await
    }

    /// Removes every table and makes the schema anew.
    pub async fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        changes::reset(self, clock).await
    }

    /// Writes all of the database into a new file, one state of it, and looks through that. Others
    /// may go on meanwhile.
    pub async fn backup(&self, path: &Path) -> Result<Backup, BackupError> {
        backup::write(&mut self.connect_patiently().await?, path).await
    }

    /// Replaces every table by what is in a backup. A database with rows in it is refused unless they
    /// may be replaced.
    pub async fn restore(&self, from: &Path, replace: bool) -> Result<Backup, BackupError> {
        let mut reader = Reader::open(from, backend::NAME, dialect::DIALECT)?;
        changes::restore(self, &mut reader, replace).await?;
        Ok(backup::summary(&reader))
    }

    /// How every migration stands.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        Ok(self.migrations.status(&migrator::read(&mut self.connect().await?, self.migrations).await?))
    }

    /// Where the migrations do not fit what is built in, each with the way out.
    pub async fn problems(&self) -> Result<Vec<String>, StorageError> {
        let mut conn = self.connect().await?;
        let mut problems = changes::broken_off(&mut conn).await?;
        problems.extend(self.migrations.problems(&migrator::read(&mut conn, self.migrations).await?));
        Ok(problems)
    }

    /// What keeps the database from being used as it is, though the server answers: collations by
    /// which other strings would be equal, for one.
    pub async fn unfit(&self) -> Result<Vec<String>, StorageError> {
        catalog::unfit(&mut self.connect().await?).await
    }

    /// Whether the account may do everything on the server.
    pub async fn is_superuser(&self) -> Result<bool, StorageError> {
        catalog::is_superuser(&mut self.connect().await?).await
    }

    /// What is wrong with the database: what makes it unfit, migrations that do not fit, and
    /// where the schema is not the one that is built in.
    pub async fn verify(&self) -> Result<Vec<String>, StorageError> {
        let mut conn = self.connect().await?;
        let mut problems = changes::broken_off(&mut conn).await?;
        problems.extend(catalog::unfit(&mut conn).await?);
        let records = migrator::read(&mut conn, self.migrations).await?;
        problems.extend(self.migrations.problems(&records));
        let status = self.migrations.status(&records);
        let pending = status.iter().filter(|line| line.state.is_pending());
        problems.extend(pending.map(|line| {
            format!("{}/{} is not applied: run `lyceum db migrate`", self.migrations.directory, line.name)
        }));
        let drift = self.drift_of(&mut conn, &status).await?;
        problems.extend(drift.into_iter().map(|found| found.message));
        Ok(problems)
    }

    /// How the schema differs from the one that is built in; empty while migrations are not applied.
    pub async fn drift(&self) -> Result<Vec<Drift>, StorageError> {
        let mut conn = self.connect().await?;
        let status = self.migrations.status(&migrator::read(&mut conn, self.migrations).await?);
        self.drift_of(&mut conn, &status).await
    }

    async fn drift_of(
        &self,
        conn: &mut Conn,
        status: &[MigrationStatus],
    ) -> Result<Vec<Drift>, StorageError> {
        let at_head = status.iter().all(|line| line.state == MigrationState::Applied);
        if at_head && self.migrations.same_as(&MIGRATIONS) { drift::find(conn).await } else { Ok(Vec::new()) }
    }

    /// For work on whole tables, which takes its time.
    pub(crate) async fn connect_patiently(&self) -> Result<Conn, StorageError> {
        let options =
            ServerOptions { statement_timeout: PATIENCE, unit_timeout: PATIENCE, ..self.options.clone() };
        let conn = connect(&self.source, &options).await?;
        self.connections.fetch_add(1, Ordering::SeqCst);
        Ok(conn)
    }

    /// The backup that [`Self::naming_backup`] named.
    pub fn named_backup(&self) -> Option<&Path> {
        self.safe.as_deref()
    }

    /// Whether [`Self::alone`] was said.
    pub fn is_alone(&self) -> bool {
        self.alone
    }

    /// How many connections were made for work on whole tables.
    pub fn connections(&self) -> u64 {
        self.connections.load(Ordering::SeqCst)
    }

    /// What is in the database before a migration, if there is anything and backups are made.
    pub(crate) async fn backup_before(
        &self,
        conn: &mut Conn,
        migration: &str,
        clock: &dyn Clock,
    ) -> Result<Option<Backup>, BackupError> {
        let Some(folder) = &self.backups else { return Ok(None) };
        if catalog::tables(conn).await?.iter().all(|table| is_record_table(table)) {
            return Ok(None);
        }
        let path = free_name(folder, clock.now(), &format!("before-{migration}"), "sql");
        backup::write(conn, &path).await.map(Some)
    }

    async fn connect(&self) -> Result<Conn, StorageError> {
        connect(&self.source, &self.options).await
    }
}
