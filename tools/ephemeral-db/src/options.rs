//! Options of a server.

use std::{fmt, path::PathBuf, str::FromStr};

use secrecy::SecretString;

use crate::Engine;

/// Which server, from where, and how careful it is with what it stores.
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) engine: Engine,
    pub(crate) provider: Provider,
    pub(crate) url: Option<SecretString>,
    pub(crate) durability: Durability,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) arguments: Vec<String>,
}

/// Where a server comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Provider {
    /// The first of the others that has one.
    #[default]
    Auto,
    /// A server that runs already: [`Options::url`].
    Url,
    /// A container.
    Docker,
    /// A process of a program on this machine.
    Local,
}

/// What a commit means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Quick: a crash of the machine may lose what was committed. A kill of the server loses nothing.
    #[default]
    Fast,
    /// A commit is on the disk, as in production.
    Full,
}

impl Options {
    /// Any server of the engine, quick rather than durable.
    pub fn new(engine: Engine) -> Self {
        Self {
            engine,
            provider: Provider::Auto,
            url: None,
            durability: Durability::Fast,
            folder: None,
            arguments: Vec::new(),
        }
    }

    /// Requires this provider.
    #[must_use]
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = provider;
        self
    }

    /// The URL of an account that may create databases, on a server that runs already. With
    /// [`Provider::Auto`] it is used before anything is started.
    #[must_use]
    pub fn url(mut self, url: Option<SecretString>) -> Self {
        self.url = url;
        self
    }

    /// What a commit means.
    #[must_use]
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// The folder under which the private folder of a local server is made.
    #[must_use]
    pub fn folder(mut self, folder: PathBuf) -> Self {
        self.folder = Some(folder);
        self
    }

    /// One more argument for the server program, after those of this crate.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// The providers to try, in order.
    pub(crate) fn order(&self) -> Vec<Provider> {
        match (self.provider, &self.url) {
            (Provider::Auto, Some(_)) => vec![Provider::Url],
            (Provider::Auto, None) => vec![Provider::Docker, Provider::Local],
            (provider, _) => vec![provider],
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Auto => "auto",
            Self::Url => "url",
            Self::Docker => "docker",
            Self::Local => "local",
        })
    }
}

impl FromStr for Provider {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Self::Auto, Self::Url, Self::Docker, Self::Local];
        let found = all.into_iter().find(|provider| provider.to_string() == text);
        found.ok_or_else(|| "one of auto, url, docker, local".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_used_before_anything_is_started() {
        let options = Options::new(Engine::Mysql);
        assert_eq!(options.order(), [Provider::Docker, Provider::Local]);
        let given = options.clone().url(Some("mysql://u@h/d".into()));
        // A URL that does not answer is an error, not a reason to test on something else.
        assert_eq!(given.order(), [Provider::Url]);
        assert_eq!(given.provider(Provider::Local).order(), [Provider::Local]);
        assert_eq!(options.provider(Provider::Url).order(), [Provider::Url]);
    }

    #[test]
    fn providers_are_read_as_they_are_written() {
        for provider in [Provider::Auto, Provider::Url, Provider::Docker, Provider::Local] {
            assert_eq!(provider.to_string().parse(), Ok(provider));
        }
        assert!("podman".parse::<Provider>().is_err());
    }

    #[test]
    fn a_url_is_not_printed() {
        let url = format!("mysql://ann:{}@h/d", "hidden");
        let options = Options::new(Engine::Mysql).url(Some(url.into()));
        assert!(!format!("{options:?}").contains("hidden"));
    }
}
