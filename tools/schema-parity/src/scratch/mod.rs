//! Empty databases to try migrations on. Nothing of them outlives the program that asks for them; on
//! servers that are given by URL, programs call [`ephemeral_db::drop_on_signals`] for that.

#[cfg(test)]
mod on_server;

use std::{fmt, sync::Arc, thread};

use ephemeral_db::{Durability, Engine, Provider, Scratch, Server};
use schema_model::Dialect;
use secrecy::SecretString;

use crate::live::{Held, Live, LiveError};

/// Where servers come from.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Which kind of server; [`Provider::Auto`] takes a URL where one is given, then Docker, then
    /// programs on this machine.
    pub provider: Provider,
    /// An account of a MySQL or MariaDB server that may create databases.
    pub mysql_url: Option<SecretString>,
    /// An account of a PostgreSQL server that may create databases.
    pub postgres_url: Option<SecretString>,
}

/// Some servers could not be had: nothing was looked at. Tools end with status 2 here.
#[derive(Debug)]
pub struct NoServers(pub Vec<ephemeral_db::Error>);

/// Servers that answer, one a dialect. Those that were started for it end when it and all databases
/// from it are dropped.
#[derive(Debug)]
pub struct Provision {
    servers: Vec<(Dialect, Arc<Server>)>,
}

impl Options {
    fn of(&self, engine: Engine) -> ephemeral_db::Options {
        let url = match engine {
            Engine::Mysql => &self.mysql_url,
            Engine::Postgres => &self.postgres_url,
        };
        let options = ephemeral_db::Options::new(engine).provider(self.provider).url(url.clone());
        // Nothing on it is worth a wait for the disk.
        options.durability(Durability::Fast)
    }
}

impl Provision {
    /// Finds or starts the servers of the dialects, at the same time. SQLite needs none. Databases that
    /// killed programs left on a given server hours ago are dropped there.
    ///
    /// # Errors
    /// Where any cannot be had, with what to install or pass for each; those that could be are ended.
    pub fn start(dialects: &[Dialect], options: &Options) -> Result<Self, NoServers> {
        let engines = dialects.iter().filter_map(|dialect| Some((*dialect, engine(*dialect)?)));
        let engines: std::collections::BTreeMap<_, _> = engines.collect();
        let started: Vec<_> = thread::scope(|scope| {
            let start = |(dialect, engine)| {
                let options = options.of(engine);
                (dialect, scope.spawn(move || Server::start(&options).inspect(sweep)))
            };
            let starting: Vec<_> = engines.into_iter().map(start).collect();
            starting.into_iter().map(|(dialect, thread)| (dialect, thread.join())).collect()
        });
        let (mut servers, mut errors) = (Vec::new(), Vec::new());
        for (dialect, outcome) in started {
            match outcome {
                Ok(Ok(server)) => servers.push((dialect, Arc::new(server))),
                Ok(Err(error)) => errors.push(error),
                Err(_) => errors.push(ephemeral_db::Error::Unsupported("the start of a server panicked")),
            }
        }
        if errors.is_empty() { Ok(Self { servers }) } else { Err(NoServers(errors)) }
    }

    /// An empty database of its own; it may be asked for from several threads.
    ///
    /// # Errors
    /// Where none can be made, or the dialect was not asked for at the start.
    pub fn fresh(&self, dialect: Dialect) -> Result<Live, LiveError> {
        if dialect == Dialect::Sqlite {
            return Live::sqlite_in_memory();
        }
        let server = self.servers.iter().find(|(of, _)| *of == dialect).map(|(_, server)| server);
        let server =
            server.ok_or(ephemeral_db::Error::Unsupported("no server of that dialect was started"))?;
        let scratch = Scratch::create(server.url())?;
        let live = Live::open(scratch.url())?;
        Ok(live.holding(Held::new(scratch, server)))
    }

    /// What was started or found: product, version and where it comes from.
    pub fn servers(&self) -> impl Iterator<Item = (Dialect, String)> {
        self.servers.iter().map(|(dialect, server)| (*dialect, format!("{server:?}")))
    }

    /// Leaves the servers running; the commands that remove them. Databases are kept by
    /// [`Live::keep`], before this.
    ///
    /// # Errors
    /// Where databases are still in use, or a server cannot be left.
    pub fn keep(self) -> Result<Vec<String>, LiveError> {
        let mut commands = Vec::new();
        for (_, server) in self.servers {
            let server = Arc::into_inner(server)
                .ok_or(ephemeral_db::Error::Unsupported("a server with open databases cannot be kept"))?;
            commands.push(server.keep()?);
        }
        commands.retain(|command| !command.is_empty());
        Ok(commands)
    }
}

impl fmt::Display for NoServers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        formatter.write_str(&errors.join("\n"))
    }
}

impl std::error::Error for NoServers {}

/// A server that was started for this program has nothing to sweep.
fn sweep(server: &Server) {
    if server.provider() == Provider::Url {
        // What is left belongs to earlier runs, perhaps to another account: nothing here depends on it.
        let _ = ephemeral_db::sweep(server.url());
    }
}

fn engine(dialect: Dialect) -> Option<Engine> {
    match dialect {
        Dialect::Sqlite => None,
        Dialect::Mysql => Some(Engine::Mysql),
        Dialect::Postgres => Some(Engine::Postgres),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_needs_no_server() {
        let provision = Provision::start(&[Dialect::Sqlite], &Options::default()).unwrap();
        assert_eq!(provision.servers().count(), 0);
        let (mut one, mut two) =
            (provision.fresh(Dialect::Sqlite).unwrap(), provision.fresh(Dialect::Sqlite).unwrap());
        one.execute("CREATE TABLE t (id INTEGER)").unwrap();
        two.execute("CREATE TABLE t (id INTEGER)").unwrap();
        assert!(provision.fresh(Dialect::Mysql).is_err());
    }

    #[test]
    fn what_is_missing_is_said_for_each_dialect() {
        let options = Options { provider: Provider::Url, ..Options::default() };
        let error = Provision::start(&Dialect::ALL, &options).unwrap_err();
        assert_eq!(error.0.len(), 2);
        let said = error.to_string();
        assert!(said.contains("MariaDB or MySQL") && said.contains("PostgreSQL"), "{said}");
        assert_eq!(said.matches("pass the URL of a server").count(), 2, "{said}");
    }
}
