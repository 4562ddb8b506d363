//! What workers and senders stand before: servers of ours, and what keeps their data.

use ephemeral_db::{Durability, Engine, Options, Scratch, Server};
use tokio::task::block_in_place;

use crate::{deployment::Deployment, support::process::TestServer};

/// Servers whose data can be killed under them. Dropped in this order.
pub struct House {
    /// One server that keeps its data itself.
    embedded: Option<TestServer>,
    /// Servers with one database.
    deployment: Option<Deployment>,
    /// What keeps that database.
    database: Option<Server>,
}

impl House {
    /// Two servers on a database server of that kind, which is this test's own.
    pub fn on(engine: Engine) -> Self {
        let options = Options::new(engine).durability(Durability::Full);
        let database = Server::start(&options).expect("a database server of this test's own");
        let scratch = Scratch::create(database.url()).expect("a database");
        Self { embedded: None, deployment: Some(Deployment::start(scratch, 2)), database: Some(database) }
    }

    /// One server on SQLite.
    pub fn embedded() -> Self {
        let server = TestServer::with(&[("LYCEUM_LOG", "warn")]);
        Self { embedded: Some(server), deployment: None, database: None }
    }

    /// The servers.
    pub fn servers(&self) -> Vec<&TestServer> {
        let together = self.deployment.iter().flat_map(Deployment::servers);
        self.embedded.iter().chain(together).collect()
    }

    /// Kills what keeps the data, and starts it again.
    pub fn fall_and_rise(&mut self) {
        block_in_place(|| {
            if let Some(database) = &mut self.database {
                database.kill().expect("the database can be killed");
                database.restart().expect("the database starts again");
            }
            if let Some(server) = &mut self.embedded {
                server.kill9();
                server.boot();
            }
        });
    }
}
