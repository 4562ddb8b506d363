//! What is done to a database as a whole, by commands and at start: migrating, looking, checking,
//! emptying, backing up. Every call makes a connection of its own. How a schema changes is the
//! backend's, in `crate::changes`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader, free_name};
use storage_diesel::migrations::{
    BackupError, Migrated, MigrationError, MigrationState, MigrationStatus, Migrations, Tried,
};
use storage_diesel::server_options::{ServerOptions, UrlSource};

use super::backup;
use super::pool::connect;
use crate::backend::{self, Conn};
use crate::diesel_migrations::MIGRATIONS;
use crate::shared::migrator;
use crate::{catalog, changes, dialect};

/// Longest time for a statement, and for the pause between two of a transaction, where tables are
/// worked on as a whole.
const PATIENCE: Duration = Duration::from_secs(3600);

/// A database on a server, seen from outside.
pub struct ServerAdmin {
    pub(crate) source: UrlSource,
    pub(crate) options: ServerOptions,
    pub(crate) migrations: Migrations,
    pub(crate) backups: Option<PathBuf>,
}

impl ServerAdmin {
    /// Looks at nothing yet.
    pub fn new(source: UrlSource, options: &ServerOptions) -> Self {
        Self { source, options: options.clone(), migrations: MIGRATIONS, backups: None }
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
        let mut reader = Reader::open(from, backend::NAME, dialect::QUOTING)?;
        changes::restore(self, &mut reader, replace).await?;
        Ok(backup::summary(&reader))
    }

    /// How every migration stands.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        Ok(self.migrations.status(&migrator::read(&mut self.connect().await?).await?))
    }

    /// Where the migrations do not fit what is built in, each with the way out.
    pub async fn problems(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.migrations.problems(&migrator::read(&mut self.connect().await?).await?))
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

    /// What is wrong with the database: what makes it unfit, migrations that do not fit, and tables,
    /// constraints and indexes that are missing or in no migration.
    pub async fn verify(&self) -> Result<Vec<String>, StorageError> {
        let mut conn = self.connect().await?;
        let mut problems = catalog::unfit(&mut conn).await?;
        let entries = migrator::read(&mut conn).await?;
        problems.extend(self.migrations.problems(&entries));
        let status = self.migrations.status(&entries);
        let pending = status.iter().filter(|line| line.state == MigrationState::Pending);
        problems.extend(pending.map(|line| {
            format!("{}/{} is not applied: run `lyceum db migrate`", self.migrations.directory, line.name)
        }));
        if !entries.is_empty() {
            problems.extend(self.drift(&mut conn, &status).await?);
        }
        Ok(problems)
    }

    /// For work on whole tables, which takes its time.
    pub(crate) async fn connect_patiently(&self) -> Result<Conn, StorageError> {
        let options =
            ServerOptions { statement_timeout: PATIENCE, unit_timeout: PATIENCE, ..self.options.clone() };
        connect(&self.source, &options).await
    }

    /// What is in the database before a migration, if there is anything and backups are made.
    pub(crate) async fn backup_before(
        &self,
        migration: &str,
        clock: &dyn Clock,
    ) -> Result<Option<Backup>, BackupError> {
        let Some(folder) = &self.backups else { return Ok(None) };
        let mut conn = self.connect_patiently().await?;
        if catalog::tables(&mut conn).await?.iter().all(|table| table == "schema_migrations") {
            return Ok(None);
        }
        let path = free_name(folder, clock.now(), migration, "sql");
        backup::write(&mut conn, &path).await.map(Some)
    }

    async fn connect(&self) -> Result<Conn, StorageError> {
        connect(&self.source, &self.options).await
    }

    /// Objects by name, as the applied migrations make them and as they are.
    async fn drift(&self, conn: &mut Conn, status: &[MigrationStatus]) -> Result<Vec<String>, StorageError> {
        let applied = status.iter().filter(|line| line.state != MigrationState::Pending);
        let texts = applied.filter_map(|line| self.migrations.find(&line.name)).map(|migration| migration.up);
        let ledger = std::iter::once(dialect::CREATE_LEDGER);
        let expected: BTreeSet<String> = texts.chain(ledger).flat_map(declared).collect();
        let found = catalog::names(conn).await?;
        let missing = expected.iter().filter(|name| !found.contains(*name) && !name.starts_with("pk_"));
        let mut problems: Vec<String> = missing.map(|name| format!("{name} is missing")).collect();
        let unknown = found.iter().filter(|name| !expected.contains(*name) && !name.starts_with("pk_"));
        problems.extend(unknown.map(|name| format!("{name} is in no migration")));
        Ok(problems)
    }
}

/// The names that follow `TABLE`, `CONSTRAINT` and `INDEX` in a migration.
fn declared(sql: &str) -> Vec<String> {
    let code: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    let code = code.join(" ");
    let words: Vec<&str> = code.split([' ', '(', ',', ';', '\n']).filter(|word| !word.is_empty()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !["IF", "NOT", "EXISTS"].contains(word)).collect();
    let named = words.windows(2).filter_map(|pair| match pair {
        ["TABLE" | "CONSTRAINT" | "INDEX", name] => Some((*name).to_owned()),
        _ => None,
    });
    named.collect()
}
