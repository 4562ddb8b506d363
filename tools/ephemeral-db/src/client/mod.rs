//! The few statements that this crate sends, on a connection that is closed again.
//!
//! The clients are asynchronous; a thread of its own drives them, so that callers may themselves be
//! inside a runtime.

mod mysql;
mod postgres;
mod session;

use std::{future::Future, thread, time::Duration};

use tokio::runtime::Runtime;

pub use self::session::Session;
use crate::{Engine, Error, target::Target};

/// How long a statement may take, the way to the server included.
const PATIENCE: Duration = Duration::from_secs(120);

/// Runs statements, one after the other.
pub fn execute(target: &Target, statements: &[&str]) -> Result<(), Error> {
    blocking(target, async {
        let mut client = Client::connect(target).await?;
        for statement in statements {
            client.execute(statement).await?;
        }
        client.close().await
    })
}

/// The first column of what a query answers; NULL is left out.
pub fn column(target: &Target, query: &str) -> Result<Vec<String>, Error> {
    blocking(target, async {
        let mut client = Client::connect(target).await?;
        let texts = client.column(query).await?;
        client.close().await?;
        Ok(texts)
    })
}

/// Ends the sessions of a database.
pub fn disconnect_others(target: &Target, database: &str) -> Result<(), Error> {
    blocking(target, async {
        match target.engine {
            Engine::Mysql => mysql::disconnect_others(target, database).await,
            Engine::Postgres => postgres::disconnect_others(target, database).await,
        }
    })
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

    async fn column(&mut self, query: &str) -> Result<Vec<String>, String> {
        match self {
            Self::Mysql(client) => client.column(query).await,
            Self::Postgres(client) => client.column(query).await,
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

fn blocking<T: Send>(
    target: &Target,
    work: impl Future<Output = Result<T, String>> + Send,
) -> Result<T, Error> {
    let on_thread = || {
        let done = runtime()?.block_on(async { tokio::time::timeout(PATIENCE, work).await });
        done.unwrap_or_else(|_| Err(silent(PATIENCE))).map_err(|message| refused(target, &message))
    };
    let joined = thread::scope(|scope| scope.spawn(on_thread).join());
    joined.unwrap_or_else(|_| Err(Error::failed("a database client panicked")))
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
            let error = version(&Target::parse(&url.into()).unwrap()).unwrap_err().to_string();
            assert!(error.contains("127.0.0.1:1 answered"), "{error}");
            assert!(!error.contains("hidden"), "{error}");
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
