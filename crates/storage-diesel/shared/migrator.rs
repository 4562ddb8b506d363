//! What is to be applied, and how the file of a migration is run.

use repositories::StorageError;
use storage_diesel::migrations::{Fault, LedgerEntry, Migration, MigrationError, Migrations, Tried};
use storage_diesel::statements::{Statement, split};

use super::ledger;
use crate::backend::Conn;
use crate::dialect::{self, map_err};

/// What the books say; empty when there are none.
pub(crate) async fn read(conn: &mut Conn) -> Result<Vec<LedgerEntry>, StorageError> {
    if dialect::has_ledger(conn).await? { ledger::entries(conn).await } else { Ok(Vec::new()) }
}

/// What is to be applied, if the books fit what is built in.
pub(crate) async fn pending(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Vec<&'static Migration>, MigrationError> {
    Ok(migrations.pending(&fitting(conn, migrations).await?))
}

/// The newest that is applied.
pub(crate) async fn newest(
    conn: &mut Conn,
    migrations: Migrations,
) -> Result<Option<&'static Migration>, MigrationError> {
    let entries = fitting(conn, migrations).await?;
    Ok(entries.last().and_then(|entry| migrations.find(&entry.name)))
}

/// What would be run.
pub(crate) fn tried(directory: &'static str, pending: &[&'static Migration]) -> Vec<Tried> {
    let tried = |migration: &&'static Migration| Tried {
        name: migration.name,
        statements: Script::up(directory, migration).statements,
    };
    pending.iter().map(tried).collect()
}

/// A file of a migration, cut into statements.
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
        Self { name, file, statements: split(dialect::QUOTING, text) }
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
        let ran = dialect::batch(conn, &statement.text).await;
        ran.map_err(|error| script.fault(Some(statement), map_err(error).to_string()))?;
    }
    match dialect::dangling_references(conn).await {
        Ok(dangling) if dangling.is_empty() => Ok(()),
        Ok(dangling) => Err(script.fault(None, dangling.join("; "))),
        Err(error) => Err(script.fault(None, error.to_string())),
    }
}

/// The books, if they fit what is built in.
async fn fitting(conn: &mut Conn, migrations: Migrations) -> Result<Vec<LedgerEntry>, MigrationError> {
    let entries = read(conn).await?;
    let problems = migrations.problems(&entries);
    if problems.is_empty() { Ok(entries) } else { Err(MigrationError::Refused(problems)) }
}
