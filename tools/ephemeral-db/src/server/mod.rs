//! The handle of a server, wherever it comes from.

mod docker;
mod given;

use std::fmt;

use secrecy::SecretString;

use crate::{Engine, Error, Options, Provider, client, instance::Instance, local::Local, target::Target};

/// A server that answers. Dropping it removes all of it, unless it ran before.
pub struct Server {
    engine: Engine,
    provider: Provider,
    url: SecretString,
    version: String,
    instance: Box<dyn Instance>,
}

impl Server {
    /// Finds or starts one. [`Error::NoServer`] says what each provider lacks.
    pub fn start(options: &Options) -> Result<Self, Error> {
        let mut tried = Vec::new();
        for provider in options.order() {
            match Self::from(provider, options) {
                Ok(server) => return Ok(server),
                Err(error) => tried.push((provider, error.to_string())),
            }
        }
        Err(Error::NoServer { engine: options.engine, tried })
    }

    /// The URL of an account that may do everything, with a database that always exists.
    pub fn url(&self) -> &SecretString {
        &self.url
    }

    /// The kind of server.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where it comes from; never [`Provider::Auto`].
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// What the server says that it is.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The number of its process, where it is one on this machine and runs.
    pub fn process(&self) -> Option<u32> {
        self.instance.process()
    }

    /// Ends the server as a loss of power would; [`Server::restart`] starts it again.
    pub fn kill(&mut self) -> Result<(), Error> {
        self.instance.kill()
    }

    /// Ends the server in good order; [`Server::restart`] starts it again.
    pub fn stop(&mut self) -> Result<(), Error> {
        self.instance.stop()
    }

    /// Starts the server again, at the same URL and with the same data; kills it first if it runs.
    pub fn restart(&mut self) -> Result<(), Error> {
        self.instance.restart()
    }

    /// Leaves the server running and answers with the commands that remove it.
    pub fn keep(self) -> Result<String, Error> {
        self.instance.keep()
    }

    fn from(provider: Provider, options: &Options) -> Result<Self, Error> {
        let (instance, url): (Box<dyn Instance>, SecretString) = match provider {
            Provider::Url | Provider::Auto => {
                let url = options.url.as_ref().ok_or_else(|| Error::failed("no URL is given"))?;
                if Target::parse(url)?.engine != options.engine {
                    return Err(Error::Url("it is that of another engine"));
                }
                (Box::new(given::Given), url.clone())
            }
            Provider::Docker => {
                let (container, url) = docker::Docker::start(options)?;
                (Box::new(container), url)
            }
            Provider::Local => {
                let (local, url) = Local::start(options)?;
                (Box::new(local), url)
            }
        };
        Self::of(instance, provider, url)
    }

    /// A server that answers already.
    pub(crate) fn of(
        instance: Box<dyn Instance>,
        provider: Provider,
        url: SecretString,
    ) -> Result<Self, Error> {
        let target = Target::parse(&url)?;
        let version = client::version(&target)?;
        Ok(Self { engine: target.engine, provider, url, version, instance })
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {} ({})", self.engine, self.version, self.provider)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_url_there_is_no_given_server() {
        let error = Server::start(&Options::new(Engine::Mysql).provider(Provider::Url)).unwrap_err();
        assert!(matches!(error, Error::NoServer { .. }));
        assert!(error.to_string().contains("url: no URL is given"), "{error}");
    }

    #[test]
    fn a_url_of_another_engine_is_refused() {
        let options = Options::new(Engine::Mysql).url(Some("postgres://127.0.0.1:1/x".into()));
        assert!(Server::start(&options).unwrap_err().to_string().contains("another engine"));
    }

    #[test]
    fn a_given_server_that_does_not_answer_is_no_server() {
        let options = Options::new(Engine::Postgres).url(Some("postgres://127.0.0.1:1/x".into()));
        assert!(
            matches!(Server::start(&options).unwrap_err(), Error::NoServer { tried, .. } if tried.len() == 1)
        );
    }
}
