//! The few statements that this crate sends, on a [`Session`] that is closed again.

mod mysql;
mod postgres;
mod session;

use std::time::Duration;

use tokio::runtime::Runtime;

pub use self::session::Session;
use crate::{Engine, Error, target::Target};

/// How long a statement may take, the way to the server included.
const PATIENCE: Duration = Duration::from_secs(120);

/// Runs statements, one after the other.
pub fn execute(target: &Target, statements: &[&str]) -> Result<(), Error> {
    let mut session = Session::on(target, PATIENCE)?;
    statements.iter().try_for_each(|statement| session.execute(statement))
}

/// The first column of what a query answers; NULL is left out.
pub fn column(target: &Target, query: &str) -> Result<Vec<String>, Error> {
    Session::on(target, PATIENCE)?.column(query)
}

/// Ends the sessions of a database, whose name needs no quoting.
pub fn disconnect_others(target: &Target, database: &str) -> Result<(), Error> {
    match target.engine {
        Engine::Mysql => {
            let mut session = Session::on(target, PATIENCE)?;
            let ids = "SELECT CAST(id AS CHAR) FROM information_schema.processlist WHERE db = ";
            for id in session.column(&format!("{ids}'{database}'"))? {
                // It may be gone by itself meanwhile.
                let _ = session.execute(&format!("KILL {id}"));
            }
            Ok(())
        }
        Engine::Postgres => {
            let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()";
            execute(target, &[&format!("{end} AND datname = '{database}'")])
        }
    }
}

/// The server's version, once it answers.
pub fn version(target: &Target) -> Result<String, Error> {
    let versions = column(target, target.engine.version_query())?;
    versions.into_iter().next().ok_or_else(|| refused(target, "it has no version"))
}

/// A connection to either engine.
enum Client {
    // Boxed: much larger than the other.
    Mysql(Box<mysql::Client>),
    Postgres(postgres::Client),
}

impl Client {
    async fn connect(target: &Target) -> Result<Self, String> {
        Ok(match target.engine {
            Engine::Mysql => Self::Mysql(Box::new(mysql::Client::connect(target).await?)),
            Engine::Postgres => Self::Postgres(postgres::Client::connect(target).await?),
        })
    }

    async fn execute(&mut self, statement: &str) -> Result<(), String> {
        match self {
            Self::Mysql(client) => client.execute(statement).await,
            Self::Postgres(client) => client.execute(statement).await,
        }
    }

    async fn column(&mut self, query: &str, place: usize) -> Result<Vec<String>, String> {
        match self {
            Self::Mysql(client) => client.column(query, place).await,
            Self::Postgres(client) => client.column(query, place).await,
        }
    }

    /// Ends it in good order; PostgreSQL needs nothing but that it is dropped.
    async fn close(self) -> Result<(), String> {
        match self {
            Self::Mysql(client) => client.close().await,
            Self::Postgres(_) => Ok(()),
        }
    }
}

pub fn runtime() -> Result<Runtime, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(Error::io("no runtime for a database client"))
}

fn silent(patience: Duration) -> String {
    format!("nothing for {} s", patience.as_secs())
}

fn refused(target: &Target, message: &str) -> Error {
    Error::Database { server: target.to_string(), message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_not_there_is_named_without_its_password() {
        for scheme in ["mysql", "postgres"] {
            let url = format!("{scheme}://ann:{}@127.0.0.1:1/x", "hidden");
            let target = Target::parse(&url.into()).unwrap();
            for error in [version(&target).unwrap_err(), Session::connect(&target.url()).unwrap_err()] {
                let error = error.to_string();
                assert!(error.contains("127.0.0.1:1 answered"), "{error}");
                assert!(!error.contains("hidden"), "{error}");
            }
        }
    }

    #[test]
    fn a_url_that_asks_for_tls_is_not_answered_in_the_clear() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        for (scheme, asking) in
            [("postgres", "sslmode=require"), ("mysql", "ssl-mode=REQUIRED"), ("mariadb", "require_ssl=true")]
        {
            let url = format!("{scheme}://ann:{}@{address}/x?{asking}", "hidden").into();
            let errors = [
                crate::execute(&url, &["SELECT 1"]).unwrap_err(),
                Session::connect(&url).err().unwrap(),
                crate::Scratch::create(&url).err().unwrap(),
            ];
            for error in errors.map(|error| error.to_string()) {
                assert!(error.contains("asks for TLS") && !error.contains("hidden"), "{error}");
            }
        }
        assert_eq!(listener.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    }

    #[test]
    fn it_may_be_called_inside_a_runtime() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let target = Target::parse(&"mysql://127.0.0.1:1/x".into()).unwrap();
        assert!(runtime.block_on(async { version(&target) }).is_err());
    }
}
