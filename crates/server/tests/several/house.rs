//! What workers and senders stand before: servers of ours, and what keeps their data.

use ephemeral_db::{Durability, Engine, Options, Scratch, Server};
use tokio::task::block_in_place;

use crate::{deployment::Deployment, support::process::TestServer};

/// Servers whose data can be killed under them.
pub enum House {
    /// Two servers on a database server of this test's own.
    // Dropped in this order.
    Shared { deployment: Deployment, database: Server },
    /// One server that keeps its data itself.
    Embedded(TestServer),
}

impl House {
    /// Two servers on a database server of that kind.
    pub fn on(engine: Engine) -> Self {
        let options = Options::new(engine).durability(Durability::Full);
        let database = Server::start(&options).expect("a database server of this test's own");
        let scratch = Scratch::create(database.url()).expect("a database");
        Self::Shared { deployment: Deployment::start(scratch, 2), database }
    }

    /// One server on SQLite.
    pub fn embedded() -> Self {
        Self::Embedded(TestServer::with(&[("LYCEUM_LOG", "warn")]))
    }

    /// The servers.
    pub fn servers(&self) -> Vec<&TestServer> {
        match self {
            Self::Shared { deployment, .. } => deployment.servers(),
            Self::Embedded(server) => vec![server],
        }
    }

    /// Kills what keeps the data, and starts it again.
    pub fn fall_and_rise(&mut self) {
        block_in_place(|| match self {
            Self::Shared { database, .. } => {
                database.kill().expect("the database can be killed");
                database.restart().expect("the database starts again");
            }
            Self::Embedded(server) => {
                server.kill9();
                server.boot();
            }
        });
    }
}
