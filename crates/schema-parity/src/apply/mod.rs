//! Applies migrations to a database, statement by statement.

use std::path::PathBuf;

use crate::{
    layout::{LayoutError, Script, Step},
    live::{Live, LiveError},
};

/// Why migrations were not applied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// The database refused a statement.
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
    /// The file could not be split into statements.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// The database went away.
    #[error(transparent)]
    Live(#[from] LiveError),
}

/// Runs all statements of a script.
pub fn run(_live: &mut Live, _script: &Script) -> Result<(), ApplyError> {
    Ok(())
}

/// Runs the `up` of each step in order.
pub fn up(live: &mut Live, steps: &[Step]) -> Result<(), ApplyError> {
    steps.iter().try_for_each(|step| run(live, &step.up))
}
