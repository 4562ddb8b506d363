//! Operations on a whole database, by commands and at start: migrating, checking, emptying, backing up.
//! Each uses a connection of its own. How a schema changes is up to the backend, in `crate::changes`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backoff;
use storage_diesel::backup::{Backup, Reader, free_name};
use storage_diesel::built_in::Drift;
use storage_diesel::history::is_record_table;
use storage_diesel::migrations::{
    BackupError, Migrated, MigrationError, MigrationState, MigrationStatus, Migrations, Tried,
};
use storage_diesel::server_options::{ServerOptions, UrlSource};
use tokio::time::sleep;

use super::backup;
use super::pool::connect;
use super::storage::chance;
use crate::backend::{self, Conn};
use crate::diesel_migrations::MIGRATIONS;
use crate::shared::{drift, migrator};
use crate::{catalog, changes, dialect};

/// No time-out, neither for a statement nor for the pause between two of a transaction, for work on whole
/// tables: an interruption half-way is worse than a long run.
const PATIENCE: Duration = Duration::ZERO;

/// Runs what only reads over a connection of its own, again while it collides with others and time is left: on a
/// cluster the server may break off any statement.
macro_rules! reading {
    ($admin:ident, |$conn:ident| $read:expr) => {{
        let (begun, mut tries) = (Instant::now(), 0);
        loop {
            tries += 1;
            let read = async {
                let mut connection = $admin.connect().await?;
                let $conn = &mut connection;
                $read
            };
            match read.await {
                Err(StorageError::Retryable(why)) if begun.elapsed() < $admin.options.retry_for => {
                    tracing::debug!(tries, why, "reading collided, and is done again");
                    sleep(backoff::pause(tries, chance())).await;
                }
                outcome => break outcome,
            }
        }
    }};
}

/// A database on a server as an administrator sees it.
#[derive(Clone)]
pub struct ServerAdmin {
    pub(crate) source: UrlSource,
    pub(crate) options: ServerOptions,
    pub(crate) migrations: Migrations,
    pub(crate) backups: Option<PathBuf>,
    /// The most migrations that one run applies.
    pub(crate) steps: usize,
    /// The backup made before the operation.
    safe: Option<PathBuf>,
    /// Whether the caller says that nothing else uses the database.
    alone: bool,
    /// How many connections were made for work on whole tables.
    connections: Arc<AtomicU64>,
}

impl ServerAdmin {
    /// Does not connect yet.
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

    /// Names the backup made before [`Self::revert_last`], for whoever must restore it.
    #[must_use]
    pub fn naming_backup(self, path: PathBuf) -> Self {
        Self { safe: Some(path), ..self }
    }

    /// Trusts the caller that nothing else uses the database, where that cannot be checked.
    #[must_use]
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    /// Applies what is pending. Waits for another process that is migrating, and then finds nothing to do.
    /// When a migration fails, the whole run is undone if that is safe.
    pub async fn migrate(&self, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
        changes::migrate(self, clock).await
    }

    /// Applies what is pending without a lasting effect.
    pub async fn dry_run(&self, clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
        changes::dry_run(self, clock).await
    }

    /// Reverts the newest migration; the data in what it created is lost.
    pub async fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        changes::revert_last(self).await
    }

    /// Removes every table and makes the schema anew.
    pub async fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        changes::reset(self, clock).await
    }

    /// Writes the whole database into a new file, as one consistent state, and verifies the file. Others
    /// may keep writing meanwhile.
    pub async fn backup(&self, path: &Path) -> Result<Backup, BackupError> {
        backup::write(&mut self.connect_patiently().await?, path).await
    }

    /// Says what a backup would bring back, or why it would not. Writes nothing, and asks no database.
    #[expect(clippy::unused_async, reason = "asked of every backend")]
    pub async fn examine(&self, from: &Path) -> Result<Backup, BackupError> {
        let mut reader = Reader::open(from, backend::NAME, dialect::DIALECT)?;
        reader.read_through()?;
        if !reader.tables().iter().any(|(table, _)| is_record_table(table)) {
            let why = "no table that records migrations is in it".to_owned();
            return Err(BackupError::Broken { path: from.to_owned(), why });
        }
        Ok(backup::summary(&reader))
    }

    /// Replaces every table with a backup. A database that has rows is refused unless they may be replaced.
    pub async fn restore(&self, from: &Path, replace: bool) -> Result<Backup, BackupError> {
        let mut reader = Reader::open(from, backend::NAME, dialect::DIALECT)?;
        changes::restore(self, &mut reader, replace).await?;
        Ok(backup::summary(&reader))
    }

    /// How every migration stands.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        reading!(self, |conn| Ok(self.migrations.status(&migrator::read(conn, self.migrations).await?)))
    }

    /// Where the migrations disagree with the built-in ones, each with the way out.
    pub async fn problems(&self) -> Result<Vec<String>, StorageError> {
        reading!(self, |conn| {
            let mut problems = changes::broken_off(conn).await?;
            problems.extend(self.migrations.problems(&migrator::read(conn, self.migrations).await?));
            Ok(problems)
        })
    }

    /// What makes the database unusable although the server answers, such as collations by which different
    /// strings would be equal.
    pub async fn unfit(&self) -> Result<Vec<String>, StorageError> {
        reading!(self, |conn| catalog::unfit(conn).await)
    }

    /// Whether the account may do everything on the server.
    pub async fn is_superuser(&self) -> Result<bool, StorageError> {
        reading!(self, |conn| catalog::is_superuser(conn).await)
    }

    /// Everything that is wrong with the database: what makes it unfit, migrations that disagree with the
    /// built-in ones, and differences from the built-in schema.
    pub async fn verify(&self) -> Result<Vec<String>, StorageError> {
        reading!(self, |conn| self.verify_over(conn).await)
    }

    async fn verify_over(&self, conn: &mut Conn) -> Result<Vec<String>, StorageError> {
        let mut problems = changes::broken_off(conn).await?;
        problems.extend(catalog::unfit(conn).await?);
        let records = migrator::read(conn, self.migrations).await?;
        problems.extend(self.migrations.problems(&records));
        let status = self.migrations.status(&records);
        let pending = status.iter().filter(|line| line.state.is_pending());
        problems.extend(pending.map(|line| {
            format!("{}/{} is not applied: run `lyceum db migrate`", self.migrations.directory, line.name)
        }));
        let drift = self.drift_of(conn, &status).await?;
        problems.extend(drift.into_iter().map(|found| found.message));
        Ok(problems)
    }

    /// How the schema differs from the one that is built in; empty while migrations are not applied.
    pub async fn drift(&self) -> Result<Vec<Drift>, StorageError> {
        reading!(self, |conn| {
            let status = self.migrations.status(&migrator::read(conn, self.migrations).await?);
            self.drift_of(conn, &status).await
        })
    }

    async fn drift_of(
        &self,
        conn: &mut Conn,
        status: &[MigrationStatus],
    ) -> Result<Vec<Drift>, StorageError> {
        let at_head = status.iter().all(|line| line.state == MigrationState::Applied);
        if at_head && self.migrations.same_as(&MIGRATIONS) { drift::find(conn).await } else { Ok(Vec::new()) }
    }

    /// A connection without time-outs, for work on whole tables.
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

    /// Whether [`Self::alone`] was called.
    pub fn is_alone(&self) -> bool {
        self.alone
    }

    /// How many connections were made for work on whole tables.
    pub fn connections(&self) -> u64 {
        self.connections.load(Ordering::SeqCst)
    }

    /// Backs the database up before a migration, unless it is empty or no backups are wanted.
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
