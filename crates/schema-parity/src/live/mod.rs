//! Databases that answer.

use std::path::PathBuf;

use schema_model::{Dialect, Flavour, Schema};
use secrecy::SecretString;

/// Why a database could not be used. Its text holds no password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LiveError {
    /// It does not answer, or refuses.
    #[error("{database}: {reason}")]
    Refused {
        /// Which, without its password.
        database: String,
        /// What it said.
        reason: String,
    },
    /// No schema could be read from its catalogue.
    #[error("{database}: {source}")]
    Catalogue {
        /// Which, without its password.
        database: String,
        /// What was wrong.
        source: schema_model::catalog::ReadError,
    },
    /// No private server could be had.
    #[error(transparent)]
    Server(#[from] ephemeral_db::Error),
}

/// A connection to one database.
#[derive(Debug)]
pub struct Live {
    name: String,
    flavour: Flavour,
}

impl Live {
    /// An empty SQLite database in memory.
    pub fn sqlite_in_memory() -> Result<Self, LiveError> {
        todo_stub("sqlite::memory:")
    }

    /// An SQLite file, which must exist.
    pub fn sqlite_file(path: &PathBuf) -> Result<Self, LiveError> {
        todo_stub(&path.display().to_string())
    }

    /// The database that a URL names: `sqlite:PATH`, `mysql://…`, `mariadb://…`, `postgres://…`.
    pub fn open(_url: &SecretString) -> Result<Self, LiveError> {
        todo_stub("url")
    }

    /// What it is called in messages; without a password.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What answers.
    pub fn flavour(&self) -> Flavour {
        self.flavour
    }

    /// Its dialect.
    pub fn dialect(&self) -> Dialect {
        self.flavour.dialect()
    }

    /// Runs one statement; what the database said where it refuses.
    pub fn execute(&mut self, _sql: &str) -> Result<(), LiveError> {
        todo_stub(&self.name)
    }

    /// The first column of what a query answers, as text; NULL is left out.
    pub fn texts(&mut self, _sql: &str) -> Result<Vec<String>, LiveError> {
        todo_stub(&self.name)
    }

    /// Its schema, without the tables of `ignored`.
    pub fn schema(&mut self, _ignored: &[&str]) -> Result<Schema, LiveError> {
        todo_stub(&self.name)
    }
}

fn todo_stub<T>(name: &str) -> Result<T, LiveError> {
    Err(LiveError::Refused { database: name.to_owned(), reason: "not built yet".to_owned() })
}
