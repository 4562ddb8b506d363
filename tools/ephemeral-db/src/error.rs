//! What can go wrong. No text in here holds a password.

use std::{io, path::PathBuf};

use crate::{Engine, Provider};

/// Why there is no server, or why a database was not created.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No provider has a server. Tools end with status 2 here: nothing was tested.
    #[error(
        "no server of {engine}: {}. Install it (apt-get install {}), start Docker, or pass the URL of a server",
        reasons(tried), engine.package()
    )]
    NoServer {
        /// The engine that was asked for.
        engine: Engine,
        /// Each provider that was tried, and why it has none.
        tried: Vec<(Provider, String)>,
    },
    /// The text is not the URL of a supported server.
    #[error("not the URL of a database server: {0}")]
    Url(&'static str),
    /// The server refused a statement or a connection.
    #[error("{server} answered: {message}")]
    Database {
        /// Which server, without account and password.
        server: String,
        /// What it said.
        message: String,
    },
    /// A program failed.
    #[error("{what}{log}")]
    Failed {
        /// Which one, and how it ended.
        what: String,
        /// The end of its log, on lines of its own; may be empty.
        log: String,
    },
    /// The kind of server in use cannot do what was asked.
    #[error("{0}")]
    Unsupported(&'static str),
    /// The operating system refused.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: String,
        /// Its error.
        source: io::Error,
    },
}

impl Error {
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }

    pub(crate) fn failed(what: impl Into<String>) -> Self {
        Self::Failed { what: what.into(), log: String::new() }
    }

    pub(crate) fn missing(program: &str, places: &[PathBuf]) -> Self {
        let places: Vec<_> = places.iter().map(|place| place.display().to_string()).collect();
        Self::failed(format!("{program} is neither on the PATH nor in {}", places.join(", ")))
    }
}

fn reasons(tried: &[(Provider, String)]) -> String {
    let reasons: Vec<_> = tried.iter().map(|(provider, reason)| format!("{provider}: {reason}")).collect();
    reasons.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_tried_and_what_to_do_is_said() {
        let error = Error::NoServer {
            engine: Engine::Postgres,
            tried: vec![
                (Provider::Docker, "no engine answers".into()),
                (Provider::Local, "no postgres".into()),
            ],
        };
        let said = error.to_string();
        assert!(said.contains("docker: no engine answers; local: no postgres"), "{said}");
        assert!(said.contains("apt-get install postgresql") && said.contains("URL"), "{said}");
    }
}
