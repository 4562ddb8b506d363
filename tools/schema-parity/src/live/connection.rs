//! The clients behind a live database. Their errors become plain text here.

use std::path::Path;

use ephemeral_db::{Engine, Session};
use rusqlite::{OpenFlags, functions::FunctionFlags, types::ValueRef};
use schema_model::Dialect;
use secrecy::{ExposeSecret as _, SecretString};

#[derive(Debug)]
pub enum Connection {
    Sqlite(rusqlite::Connection),
    Server(Session),
}

/// A URL without account, password and parameters.
pub fn printable(url: &SecretString) -> String {
    let Some((scheme, rest)) = url.expose_secret().split_once("://") else {
        return "the database".to_owned();
    };
    // A password may hold any character; the last `@` ends it at the latest.
    let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
    let place = place.split(['?', '#', '&']).next().unwrap_or_default();
    format!("{scheme}://{place}")
}

impl Connection {
    pub fn memory() -> Result<Self, String> {
        Self::sqlite(rusqlite::Connection::open_in_memory())
    }

    /// Never creates a file: a wrong path must not be an empty schema. Never writes to it either; beside a
    /// file in WAL mode SQLite makes its `-shm` and `-wal` files where they are missing, and may.
    pub fn file(path: &Path) -> Result<Self, String> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if !path.is_file() {
            return Err("there is no such file".to_owned());
        }
        Self::sqlite(rusqlite::Connection::open_with_flags(path, flags))
    }

    fn sqlite(opened: rusqlite::Result<rusqlite::Connection>) -> Result<Self, String> {
        let connection = opened.map_err(sqlite_said)?;
        // The default of SQLite itself. The bundled library turns them on; migrations say what they need.
        connection.execute_batch("PRAGMA foreign_keys = OFF").map_err(sqlite_said)?;
        Ok(Self::Sqlite(connection))
    }

    /// A server by its URL, and what it speaks.
    pub fn server(url: &SecretString) -> (Dialect, Result<Self, String>) {
        let scheme = url.expose_secret().split_once("://").map_or("", |(scheme, _)| scheme);
        let dialect = match Engine::of_scheme(scheme) {
            Some(Engine::Mysql) => Dialect::Mysql,
            Some(Engine::Postgres) => Dialect::Postgres,
            None => {
                let known = "not the URL of a database: sqlite:PATH, mysql://, mariadb:// or postgres://";
                return (Dialect::Sqlite, Err(known.to_owned()));
            }
        };
        if printable(url)
            .split_once("://")
            .is_none_or(|(_, place)| !place.contains('/') || place.ends_with('/'))
        {
            return (dialect, Err("the URL names no database".to_owned()));
        }
        (dialect, Session::connect(url).map(Self::Server).map_err(said))
    }

    pub fn execute(&mut self, sql: &str) -> Result<(), String> {
        match self {
            // Takes statements that answer with rows as well.
            Self::Sqlite(connection) => sqlite_execute(connection, sql),
            Self::Server(session) => session.execute(sql).map_err(said),
        }
    }

    pub fn texts(&mut self, sql: &str) -> Result<Vec<String>, String> {
        match self {
            Self::Sqlite(connection) => sqlite_texts(connection, sql),
            Self::Server(session) => session.column(sql).map_err(said),
        }
    }
}

/// Programs define SQLite functions of their own, which migrations use on existing rows. On an empty
/// table, such a statement only needs the function to exist. Calling it is an error.
fn sqlite_execute(connection: &rusqlite::Connection, sql: &str) -> Result<(), String> {
    let mut unknown = String::new();
    loop {
        let Err(said) = connection.execute_batch(sql).map_err(sqlite_said) else { return Ok(()) };
        match said.strip_prefix("no such function: ") {
            Some(name) if name != unknown => {
                name.clone_into(&mut unknown);
                define_unknown(connection, name).map_err(sqlite_said)?;
            }
            _ => return Err(said),
        }
    }
}

fn define_unknown(connection: &rusqlite::Connection, name: &str) -> rusqlite::Result<()> {
    let called = format!("{name} is a function of the program that these statements are from");
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function(name, -1, flags, move |_| -> rusqlite::Result<bool> {
        Err(rusqlite::Error::UserFunctionError(called.clone().into()))
    })
}

fn sqlite_texts(connection: &rusqlite::Connection, sql: &str) -> Result<Vec<String>, String> {
    let mut statement = connection.prepare(sql).map_err(sqlite_said)?;
    let mut rows = statement.query([]).map_err(sqlite_said)?;
    let mut texts = Vec::new();
    while let Some(row) = rows.next().map_err(sqlite_said)? {
        texts.push(match row.get_ref(0).map_err(sqlite_said)? {
            ValueRef::Null => continue,
            ValueRef::Integer(number) => number.to_string(),
            ValueRef::Real(number) => number.to_string(),
            ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                Err(_) => return Err("a value is not UTF-8".to_owned()),
            },
            ValueRef::Blob(_) => return Err("a value is no text".to_owned()),
        });
    }
    Ok(texts)
}

/// The database's words without the statement, which callers show themselves.
#[expect(clippy::needless_pass_by_value, reason = "reads as a function at `map_err`")]
fn sqlite_said(error: rusqlite::Error) -> String {
    match &error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
        other => other.to_string(),
    }
}

/// The server's words without its address, which is in the name of the database.
#[expect(clippy::needless_pass_by_value, reason = "reads as a function at `map_err`")]
fn said(error: ephemeral_db::Error) -> String {
    match &error {
        ephemeral_db::Error::Database { message, .. } => message.clone(),
        other => other.to_string(),
    }
}
