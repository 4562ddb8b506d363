//! The few statements that this crate sends, on a connection that is closed again.
//!
//! The clients are asynchronous; a thread of its own drives them, so that callers may themselves be
//! inside a runtime.

mod mysql;
mod postgres;

use std::{future::Future, thread, time::Duration};

use crate::{Engine, Error, target::Target};

/// How long a statement may take, the way to the server included.
const PATIENCE: Duration = Duration::from_secs(120);

/// Runs statements, one after the other.
pub fn execute(target: &Target, statements: &[&str]) -> Result<(), Error> {
    blocking(target, async {
        match target.engine {
            Engine::Mysql => mysql::execute(target, statements).await,
            Engine::Postgres => postgres::execute(target, statements).await,
        }
    })
}

/// The first column of what a query answers; NULL is left out.
pub fn column(target: &Target, query: &str) -> Result<Vec<String>, Error> {
    blocking(target, async {
        match target.engine {
            Engine::Mysql => mysql::column(target, query).await,
            Engine::Postgres => postgres::column(target, query).await,
        }
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

fn blocking<T: Send>(
    target: &Target,
    work: impl Future<Output = Result<T, String>> + Send,
) -> Result<T, Error> {
    let on_thread = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(Error::io("no runtime for a database client"))?;
        let done = runtime.block_on(async { tokio::time::timeout(PATIENCE, work).await });
        done.unwrap_or_else(|_| Err(format!("nothing for {} s", PATIENCE.as_secs())))
            .map_err(|message| refused(target, &message))
    };
    let joined = thread::scope(|scope| scope.spawn(on_thread).join());
    joined.unwrap_or_else(|_| Err(Error::failed("a database client panicked")))
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
    fn it_may_be_called_inside_a_runtime() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let target = Target::parse(&"mysql://127.0.0.1:1/x".into()).unwrap();
        assert!(runtime.block_on(async { version(&target) }).is_err());
    }
}
