//! Where migrations are, in which order, and what their statements are.

use std::path::{Path, PathBuf};

use schema_model::Dialect;

/// How a directory holds migrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// `NAME/up.sql` and `NAME/down.sql`.
    Diesel,
    /// `N_name.up.sql` and `N_name.down.sql`.
    GolangMigrate,
    /// Any ordered `*.sql`, `V####.Name.up.sql` included.
    Flat,
    /// One file a step, `-- +goose Up` and `-- +goose Down` in it.
    Goose,
    /// `V1__name.sql`, ordered by version.
    Flyway,
    /// Files with the dialect in their names (`.sqlite3.`, `.mysql.`, `.postgres.`), a generic one
    /// overridden by a suffixed one.
    Suffixed,
    /// One file.
    Single,
}

/// A step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name: of the folder or file, without what the layout adds.
    pub name: String,
    /// What makes it.
    pub up: Script,
    /// What takes it back; `None` where there is nothing.
    pub down: Option<Script>,
}

/// SQL in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Where it is.
    pub file: PathBuf,
    /// The line of the file at which `text` begins, from 1.
    pub line: usize,
    /// The SQL.
    pub text: String,
}

/// One statement of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Without the delimiter.
    pub sql: String,
    /// The line of the file at which it begins, from 1.
    pub line: usize,
}

/// Why migrations could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LayoutError {
    /// A file or folder could not be read.
    #[error("{path} cannot be read: {reason}", path = .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// There are no migrations.
    #[error("{path} holds no migrations{hint}", path = .path.display())]
    Empty {
        /// Where.
        path: PathBuf,
        /// What was looked for.
        hint: String,
    },
    /// A statement does not end.
    #[error("{path}:{line}: {reason}", path = .path.display())]
    Broken {
        /// In which file.
        path: PathBuf,
        /// In which line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

/// The migrations of a path, in order. The layout is guessed where none is given.
///
/// # Errors
/// Where a file cannot be read, or there are no migrations.
pub fn load(path: &Path, _dialect: Dialect, _layout: Option<Layout>) -> Result<Vec<Step>, LayoutError> {
    Err(LayoutError::Empty { path: path.to_owned(), hint: String::new() })
}

/// The statements of a script, in order. Quotes, comments, dollar quotes, bodies of routines and
/// changed delimiters are respected.
///
/// # Errors
/// Where a quote, a comment or a body does not end.
pub fn statements(_script: &Script, _dialect: Dialect) -> Result<Vec<Statement>, LayoutError> {
    Ok(Vec::new())
}
