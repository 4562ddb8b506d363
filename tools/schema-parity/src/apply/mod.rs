//! Applies migrations to a database, statement by statement.
//!
//! Each statement commits by itself, unless the script says otherwise: some must not stand in a
//! transaction (`CREATE INDEX CONCURRENTLY`, `PRAGMA foreign_keys`), and the schema that results is the
//! same.

mod heads;
mod history;
#[cfg(test)]
mod on_server;
mod places;
mod scope;
mod spoken;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use schema_model::{Dialect, Product, statements::Statement};

pub use self::{
    history::History,
    places::{Asked, place},
};
use crate::{
    layout::{LayoutError, Script, Step, statements},
    live::{Live, LiveError},
};

/// Why migrations were not applied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The database refused a statement, or it was not sent because it reaches beyond its database.
    #[error("{file}:{line}: {reason}\n  {statement}", file = .file.display())]
    Statement {
        /// In which file.
        file: PathBuf,
        /// The line at which the statement begins, from 1.
        line: usize,
        /// Its beginning.
        statement: String,
        /// What the database said.
        reason: String,
    },
    /// A step cannot be taken back.
    #[error("{0} has nothing that takes it back")]
    NoDown(String),
    /// The file could not be split into statements.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// The database went away.
    #[error(transparent)]
    Live(#[from] LiveError),
}

/// Runs all statements of a script.
///
/// # Errors
/// At the first statement that fails. Those before it stay applied.
pub fn run(live: &mut Live, script: &Script) -> Result<(), ApplyError> {
    let dialect = live.dialect();
    let statements = statements(script, dialect)?;
    let inside = dialect == Dialect::Postgres && scope::needs_transaction(&statements);
    if inside {
        live.execute("BEGIN")?;
    }
    for statement in &statements {
        if let Err(reason) = run_one(live, statement) {
            return Err(ApplyError::Statement {
                file: script.file.clone(),
                line: statement.line,
                statement: statement.shortened(),
                reason,
            });
        }
    }
    if inside {
        live.execute("COMMIT")?;
    }
    // Dumps clear the search path for the rest of the session.
    if dialect == Dialect::Postgres && scope::changes_session(&statements) {
        live.execute("RESET ALL")?;
    }
    Ok(())
}

/// Runs the `up` of each step in order.
///
/// # Errors
/// Those of [`run`].
pub fn up(live: &mut Live, steps: &[Step]) -> Result<(), ApplyError> {
    steps.iter().try_for_each(|step| run(live, &step.up))
}

/// Runs the `down` of each step, the last step first.
///
/// # Errors
/// Those of [`run`]; [`ApplyError::NoDown`] where a step has none, before anything is run.
pub fn down(live: &mut Live, steps: &[Step]) -> Result<(), ApplyError> {
    let scripts: Vec<_> = steps
        .iter()
        .rev()
        .map(|step| step.down.as_ref().ok_or_else(|| ApplyError::NoDown(step.name.clone())))
        .collect::<Result<_, _>>()?;
    scripts.into_iter().try_for_each(|script| run(live, script))
}

fn run_one(live: &mut Live, statement: &Statement) -> Result<(), String> {
    if let Some(reason) = scope::beyond(live.dialect(), live.is_private(), &statement.sql) {
        return Err(reason.to_owned());
    }
    live.execute(&statement.sql).map_err(|error| match error {
        LiveError::Refused { database, reason } => {
            let hint = if is_of_mysql(live.flavour().product, &reason) { OF_MYSQL } else { "" };
            format!("{database} says: {reason}{hint}")
        }
        other => other.to_string(),
    })
}

/// What helps where MariaDB does not understand a statement that was written for MySQL.
const OF_MYSQL: &str = "\n  MariaDB does not take all of MySQL's SQL; migrations for MySQL can be applied to a server of \
                        it by --mysql-server-url, better in SCHEMA_PARITY_MYSQL_SERVER_URL";

/// Whether MariaDB may have refused a statement only because it is none of its own.
fn is_of_mysql(product: Product, reason: &str) -> bool {
    let signs = ["error in your SQL syntax", "utf8mb4_0900", "Unknown system variable"];
    product == Product::MariaDb && signs.iter().any(|sign| reason.contains(sign))
}
