//! What is done to a database as a whole, by commands and at start: migrating, looking, checking,
//! emptying. Every call makes a connection of its own.

use std::collections::BTreeSet;

use domain::Clock;
use repositories::StorageError;
use storage_diesel::migrations::{MigrationError, MigrationState, MigrationStatus, Migrations};
use storage_diesel::server_options::{ServerOptions, UrlSource};

use super::pool::connect;
use crate::backend::Conn;
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::diesel_migrations::MIGRATIONS;
use crate::shared::migrator;

/// A database on a server, seen from outside.
pub struct ServerAdmin {
    pub(super) source: UrlSource,
    pub(super) options: ServerOptions,
    migrations: Migrations,
}

impl ServerAdmin {
    /// Looks at nothing yet.
    pub fn new(source: UrlSource, options: &ServerOptions) -> Self {
        Self { source, options: options.clone(), migrations: MIGRATIONS }
    }

    /// Applies what is pending and returns its names. Waits for another process that does the same,
    /// and then finds nothing to do.
    pub async fn migrate(&self, clock: &dyn Clock) -> Result<Vec<&'static str>, MigrationError> {
        migrator::apply_all(&mut self.connect().await?, self.migrations, clock).await
    }

    /// Takes the newest migration back, with the data in what it made.
    pub async fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        migrator::revert_last(&mut self.connect().await?, self.migrations).await
    }

    /// How every migration stands.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>, StorageError> {
        Ok(self.migrations.status(&migrator::read(&mut self.connect().await?).await?))
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

    /// Removes every table and makes the schema anew.
    pub async fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        let mut conn = self.connect().await?;
        for sql in catalog::removals(&mut conn).await? {
            dialect::batch(&mut conn, &sql).await.map_err(map_err)?;
        }
        migrator::apply_all(&mut conn, self.migrations, clock).await?;
        Ok(())
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
