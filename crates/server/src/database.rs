//! Which database the configuration names. Its URL may hold a password, so no message repeats it.

use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, Result, bail};
use secrecy::{ExposeSecret, SecretString};
use storage_diesel::{
    server_options::{ServerOptions, UrlSource},
    server_url::{ServerUrl, TlsMode, UrlError},
};

use crate::profile::Profile;

/// Where the data is.
#[derive(Clone)]
pub enum Database {
    /// A file of the embedded database.
    Sqlite(PathBuf),
    /// A database on a server.
    Server(Box<ServerDatabase>),
}

/// Which family of servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// MySQL, MariaDB and what speaks as they do.
    Mysql,
    /// PostgreSQL and what speaks as it does.
    Postgres,
}

/// A database on a server.
#[derive(Clone)]
pub struct ServerDatabase {
    /// Which family of servers.
    pub engine: Engine,
    /// The URL as it was when the program started.
    pub url: ServerUrl,
    /// The URL as it is now.
    pub source: UrlSource,
    /// Bounds of connections and waits.
    pub options: ServerOptions,
}

impl Engine {
    fn of(scheme: &str) -> Option<Self> {
        match scheme {
            "mysql" | "mariadb" => Some(Self::Mysql),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Self::Mysql => storage_mysql::DEFAULT_PORT,
            Self::Postgres => storage_postgres::DEFAULT_PORT,
        }
    }

    fn scheme(self) -> &'static str {
        match self {
            Self::Mysql => "mysql",
            Self::Postgres => "postgres",
        }
    }
}

impl Database {
    /// The database that a URL names.
    pub fn parse(url: &SecretString) -> Result<Self> {
        match split(url.expose_secret())? {
            ("sqlite", rest) => {
                let path = rest.strip_prefix("//").unwrap_or(rest);
                if path.is_empty() || path == ":memory:" {
                    bail!("the database URL must name a file: sqlite:PATH");
                }
                Ok(Self::Sqlite(PathBuf::from(path)))
            }
            (scheme, _) => {
                let text = url.clone();
                let fixed = move || Ok(text.clone());
                Self::server(Engine::of(scheme).context(UNKNOWN)?, Arc::new(fixed))
            }
        }
    }

    /// The database that the URL in a file names. The file is read again for each new connection, so that
    /// its credentials can change while the program runs.
    pub fn from_file(path: PathBuf) -> Result<Self> {
        let first = read(&path)?;
        match Engine::of(split(first.expose_secret())?.0) {
            None => Self::parse(&first),
            Some(engine) => Self::server(engine, Arc::new(move || read(&path))),
        }
    }

    fn server(engine: Engine, text: Arc<dyn Fn() -> Result<SecretString> + Send + Sync>) -> Result<Self> {
        let source: UrlSource = Arc::new(move || {
            let text = text().map_err(|error| UrlError::new(&format!("{error:#}")))?;
            let parts = split(text.expose_secret()).map_err(|error| UrlError::new(&error.to_string()))?;
            if Engine::of(parts.0) != Some(engine) {
                return Err(UrlError::new("it names another kind of database than at the start"));
            }
            ServerUrl::parse(parts.1, engine.default_port())
        });
        let url = source()?;
        Ok(Self::Server(Box::new(ServerDatabase { engine, url, source, options: ServerOptions::default() })))
    }

    /// With these bounds, where the database is on a server.
    pub fn bounded(self, options: ServerOptions) -> Self {
        match self {
            Self::Server(server) => Self::Server(Box::new(ServerDatabase { options, ..*server })),
            file @ Self::Sqlite(_) => file,
        }
    }

    /// Refuses what the profile does not allow.
    pub fn suits(&self, profile: Profile) -> Result<()> {
        if profile == Profile::Local {
            return Ok(());
        }
        match self {
            Self::Sqlite(_) => {
                bail!("LYCEUM_PROFILE=managed needs a database server; SQLite is for the local profile")
            }
            Self::Server(server) if server.url.is_local() => bail!(
                "LYCEUM_PROFILE=managed needs a database on another machine, and the URL names this one"
            ),
            Self::Server(server) if server.url.tls != TlsMode::VerifyFull => {
                bail!("LYCEUM_PROFILE=managed needs verified TLS: sslmode=verify-full in the database URL")
            }
            Self::Server(_) => Ok(()),
        }
    }

    /// Identifies the database for people; contains no secret.
    pub fn name(&self) -> String {
        match self {
            Self::Sqlite(path) => {
                // The real path, so that the file is recognised whatever name is used for it.
                let real = path.canonicalize().or_else(|_| std::path::absolute(path));
                format!("sqlite:{}", real.unwrap_or_else(|_| path.clone()).display())
            }
            Self::Server(server) => format!("{}://{}", server.engine.scheme(), server.url),
        }
    }
}

const UNKNOWN: &str =
    "the database URL has an unknown scheme; expected sqlite:PATH, mysql://…, mariadb://… or postgres://…";

/// Scheme and rest.
fn split(url: &str) -> Result<(&str, &str)> {
    url.split_once(':').context("the database URL has no scheme such as `sqlite:`")
}

fn read(path: &std::path::Path) -> Result<SecretString> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("the file {} with the database URL cannot be read", path.display()))?;
    Ok(SecretString::from(text.trim().to_owned()))
}
