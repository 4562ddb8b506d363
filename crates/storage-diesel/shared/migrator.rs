//! What is to be applied, and how the file of a migration is run.

use repositories::StorageError;
use storage_diesel::history::Records;
use storage_diesel::migrations::{Fault, Migration, MigrationError, Migrations, Statement, Tried, split};

use super::{drift, history, ledger};
use crate::backend::Conn;
use crate::dialect::{self, map_err};
use crate::diesel_migrations::MIGRATIONS;

/// What ledger and history say; empty when there are none.
pub(crate) async fn read(conn: &mut Conn, migrations: Migrations) -> Result<Records, StorageError> {
    let has_ledger = dialect::has_table(conn, "schema_migrations").await?;
    let ledger = if has_ledger { ledger::entries(conn).await? } else { Vec::new() };
    Ok(migrations.records(ledger, history::entries(conn).await?))
}

/// The same, if it fits what is built in.
pub(crate) async fn fitting(conn: &mut Conn, migrations: Migrations) -> Result<Records, MigrationError> {
    let records = read(conn, migrations).await?;
    let problems = migrations.problems(&records);
    if problems.is_empty() { Ok(records) } else { Err(MigrationError::Refused(problems)) }
}

/// What is to be applied, if the records fit what is built in.
pub(crate) async fn pending(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Vec<&'static Migration>, MigrationError> {
    Ok(migrations.pending(&fitting(conn, migrations).await?))
}

/// Name of the newest migration that is applied.
pub(crate) async fn newest_applied(conn: &mut Conn) -> Result<Option<String>, StorageError> {
    Ok(read(conn, *MIGRATIONS).await?.newest_applied().map(str::to_owned))
}

/// Makes the tables of ledger and history where they are not there.
pub(crate) async fn create_records(conn: &mut Conn) -> Result<(), StorageError> {
    ledger::create(conn).await?;
    history::create(conn).await
}

/// Writes what ledger and history do not have alike into both.
pub(crate) async fn write(conn: &mut Conn, records: &Records) -> Result<(), StorageError> {
    for entry in &records.taken_up {
        tracing::info!(migration = entry.name, "taken up: Diesel's tools applied it");
        ledger::add(conn, entry).await?;
    }
    for name in &records.reverted {
        tracing::warn!(migration = name, "struck out: Diesel's tools took it back");
        ledger::remove(conn, name).await?;
    }
    for version in &records.missing {
        history::add(conn, version).await?;
    }
    Ok(())
}

/// Refuses migrations that Diesel's tools applied where all is applied and the schema is another one:
/// then it was not the text that is built in.
pub(crate) async fn require_built_in(conn: &mut Conn, migrations: Migrations) -> Result<(), MigrationError> {
    let all_applied = pending(conn, migrations).await?.is_empty();
    if !all_applied || !migrations.same_as(&MIGRATIONS) {
        return Ok(());
    }
    let drift = drift::find(conn).await?;
    let different: Vec<String> =
        drift.into_iter().filter(|found| !found.extra).map(|found| found.message).collect();
    if different.is_empty() {
        return Ok(());
    }
    Err(MigrationError::Refused(vec![format!(
        "Diesel's tools migrated this database, by other files than {} has in this version: {}. \
         Start the version whose files these were, or make the schema what it should be",
        migrations.directory,
        different.join("; ")
    )]))
}

/// What would be run.
pub(crate) fn tried(directory: &'static str, pending: &[&'static Migration]) -> Vec<Tried> {
    let tried = |migration: &&'static Migration| Tried {
        name: migration.name,
        statements: Script::up(directory, migration).statements,
    };
    pending.iter().map(tried).collect()
}

/// A file of a migration, split into statements.
pub(crate) struct Script {
    name: &'static str,
    file: String,
    /// In order.
    pub(crate) statements: Vec<Statement>,
}

impl Script {
    /// The file that applies it.
    pub(crate) fn up(directory: &str, migration: &Migration) -> Self {
        Self::new(directory, migration.name, "up", migration.up)
    }

    /// The file that takes it back.
    pub(crate) fn down(directory: &str, migration: &Migration) -> Self {
        Self::new(directory, migration.name, "down", migration.down)
    }

    fn new(directory: &str, name: &'static str, way: &str, text: &str) -> Self {
        let file = format!("{directory}/{name}/{way}.sql");
        Self { name, file, statements: split(dialect::DIALECT, text).0 }
    }

    /// A statement of it failed, or none of them in particular.
    pub(crate) fn fault(&self, statement: Option<&Statement>, reason: String) -> Fault {
        Fault {
            name: self.name,
            file: self.file.clone(),
            line: statement.map(|statement| statement.line),
            statement: statement.map(Statement::shortened).unwrap_or_default(),
            reason,
        }
    }
}

/// Runs all statements.
pub(crate) async fn run(conn: &mut Conn, script: &Script) -> Result<(), Fault> {
    for statement in &script.statements {
        let ran = dialect::batch(conn, &statement.sql).await;
        ran.map_err(|error| script.fault(Some(statement), map_err(error).to_string()))?;
    }
    match dialect::dangling_references(conn).await {
        Ok(dangling) if dangling.is_empty() => Ok(()),
        Ok(dangling) => Err(script.fault(None, dangling.join("; "))),
        Err(error) => Err(script.fault(None, error.to_string())),
    }
}
