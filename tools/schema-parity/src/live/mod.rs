//! Live databases.

mod connection;
mod held;
#[cfg(test)]
pub mod on_server;
#[cfg(test)]
mod tests;
mod tools;

use std::path::Path;

use schema_model::{
    Dialect, Flavour, Product, Schema,
    catalog::{self, Answers},
};
use secrecy::{ExposeSecret as _, SecretString};

use self::connection::{Connection, printable};
pub(crate) use self::held::Held;
pub use self::tools::{TABLES_OF_TOOLS, ToolTable, tables_of_tools};

/// Relations of other schemas. Those of the system begin with `pg_`, temporary ones too.
const ELSEWHERE: &str = "SELECT n.nspname || '.' || c.relname \
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname IS DISTINCT FROM current_schema() AND n.nspname <> 'information_schema' \
        AND n.nspname NOT LIKE 'pg\\_%' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') \
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid \
            AND (d.deptype = 'e' OR (c.relkind = 'S' AND d.deptype IN ('a', 'i')))) \
    ORDER BY 1";

/// Why a database could not be used. Its text holds no password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LiveError {
    /// It does not answer, or refuses.
    #[error("{database}: {reason}")]
    Refused {
        /// The database, without its password.
        database: String,
        /// What it said.
        reason: String,
    },
    /// No schema could be read from its catalogue.
    #[error("{database}: {source}")]
    Catalogue {
        /// The database, without its password.
        database: String,
        /// What was wrong.
        source: schema_model::catalog::ReadError,
    },
    /// No private server could be started.
    #[error(transparent)]
    Server(#[from] ephemeral_db::Error),
}

/// A connection to one database.
#[derive(Debug)]
pub struct Live {
    name: String,
    flavour: Flavour,
    connection: Connection,
    // After the connection: what is held is dropped only once nobody is connected.
    held: Option<Held>,
}

impl Live {
    /// An empty SQLite database in memory.
    pub fn sqlite_in_memory() -> Result<Self, LiveError> {
        Self::of("SQLite in memory", Dialect::Sqlite, Connection::memory())
    }

    /// An SQLite file, which must exist. It is only read.
    pub fn sqlite_file(path: &Path) -> Result<Self, LiveError> {
        Self::of(&format!("sqlite:{}", path.display()), Dialect::Sqlite, Connection::file(path))
    }

    /// The database that a URL names: `sqlite:PATH`, `mysql://…`, `mariadb://…`, `postgres://…`,
    /// `postgresql://…`.
    pub fn open(url: &SecretString) -> Result<Self, LiveError> {
        if let Some(path) = url.expose_secret().strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return Self::sqlite_file(Path::new(path));
        }
        let name = printable(url);
        let (dialect, connection) = Connection::server(url);
        Self::of(&name, dialect, connection)
    }

    fn of(name: &str, dialect: Dialect, connection: Result<Connection, String>) -> Result<Self, LiveError> {
        let refused = |reason: String| LiveError::Refused { database: name.to_owned(), reason };
        let mut connection = connection.map_err(refused)?;
        let version = connection.texts(dialect.version_query()).map_err(refused)?;
        let version = version.first().map_or("", String::as_str);
        let flavour = Flavour::parse(dialect, version)
            .ok_or_else(|| refused(format!("its version is not understood: {version:?}")))?;
        Ok(Self { name: name.to_owned(), flavour, connection, held: None })
    }

    /// Closes it and leaves its database where it is, if the server stays; the URL of that database.
    #[must_use]
    pub fn keep(self) -> Option<SecretString> {
        drop(self.connection);
        self.held.map(Held::keep)
    }

    /// Does something while nobody is connected by this: a program that changes the schema may wait for
    /// others to leave. A database of SQLite stays open.
    ///
    /// # Errors
    /// Where it cannot be connected to again.
    pub fn apart<T>(&mut self, work: impl FnOnce() -> T) -> Result<T, LiveError> {
        let Some(url) = self.url().cloned() else { return Ok(work()) };
        self.connection = Connection::memory().map_err(|reason| self.refused(reason))?;
        let done = work();
        let (_, connection) = Connection::server(&url);
        self.connection = connection.map_err(|reason| self.refused(reason))?;
        Ok(done)
    }

    /// Opens a database together with what must live as long. Its random name is not shown.
    pub(crate) fn holding(self, held: Held) -> Self {
        Self { name: self.server(), held: Some(held), ..self }
    }

    /// What answers: product and version, `MariaDB 10.11.14`.
    pub fn server(&self) -> String {
        let Flavour { product, version: (major, minor, patch) } = self.flavour;
        match product {
            Product::Sqlite => format!("SQLite {major}.{minor}.{patch}"),
            Product::Mysql => format!("MySQL {major}.{minor}.{patch}"),
            Product::MariaDb => format!("MariaDB {major}.{minor}.{patch}"),
            Product::Postgres => format!("PostgreSQL {major}.{minor}"),
        }
    }

    /// Whether the server was started for this program alone, or there is none.
    pub(crate) fn is_private(&self) -> bool {
        match (&self.connection, &self.held) {
            (Connection::Sqlite(_), _) => true,
            (Connection::Server(_), held) => held.as_ref().is_some_and(Held::is_private),
        }
    }

    /// What it is called in messages; without account and password.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The URL, with its password, of a database that [`crate::scratch::Provision`] made on a server.
    pub fn url(&self) -> Option<&SecretString> {
        self.held.as_ref().map(Held::url)
    }

    /// Product and version.
    pub fn flavour(&self) -> Flavour {
        self.flavour
    }

    /// Its dialect.
    pub fn dialect(&self) -> Dialect {
        self.flavour.dialect()
    }

    /// Runs one statement. An error holds what the database said.
    pub fn execute(&mut self, sql: &str) -> Result<(), LiveError> {
        let done = self.connection.execute(sql);
        done.map_err(|reason| self.refused(reason))
    }

    /// The first column of what a query answers, as text; NULL is left out.
    pub fn texts(&mut self, sql: &str) -> Result<Vec<String>, LiveError> {
        let answered = self.connection.texts(sql);
        answered.map_err(|reason| self.refused(reason))
    }

    /// Tables, views and sequences of a PostgreSQL database that are in no schema of the system, none of
    /// an extension and not in the one that [`Live::schema`] reads, with the names of their schemas; without
    /// those of `ignored`, by name or by schema and name. No other database has schemas in it.
    pub fn elsewhere(&mut self, ignored: &[&str]) -> Result<Vec<String>, LiveError> {
        if self.dialect() != Dialect::Postgres {
            return Ok(Vec::new());
        }
        let mut found = self.texts(ELSEWHERE)?;
        let is_ignored = |name: &str| name.split_once('.').is_some_and(|(_, bare)| ignored.contains(&bare));
        found.retain(|name| !is_ignored(name) && !ignored.contains(&name.as_str()));
        Ok(found)
    }

    /// Its schema, without the tables of `ignored`.
    pub fn schema(&mut self, ignored: &[&str]) -> Result<Schema, LiveError> {
        let mut answers = Answers::default();
        for query in catalog::queries(self.flavour) {
            let rows = self.connection.texts(query.sql);
            let rows = rows.map_err(|reason| self.refused(format!("its {}: {reason}", query.name)))?;
            answers.add(query, rows);
        }
        catalog::read(self.flavour, &answers, ignored)
            .map_err(|source| LiveError::Catalogue { database: self.name.clone(), source })
    }

    fn refused(&self, reason: String) -> LiveError {
        LiveError::Refused { database: self.name.clone(), reason }
    }
}
