//! Servers of ours that share one database.

use ephemeral_db::Scratch;
use secrecy::{ExposeSecret, SecretString};

use crate::support::process::TestServer;

/// Servers on one database, which goes when they do.
pub struct Deployment {
    servers: Vec<TestServer>,
    // Dropped after the servers, and never looked at.
    _scratch: Scratch,
}

impl Deployment {
    /// This many servers.
    pub fn start(scratch: Scratch, count: usize) -> Self {
        let urls = vec![scratch.url().clone(); count];
        Self::by(scratch, &urls)
    }

    /// One server for each URL of the database.
    pub fn by(scratch: Scratch, urls: &[SecretString]) -> Self {
        let servers = urls.iter().map(server).collect();
        Self { servers, _scratch: scratch }
    }

    /// The servers.
    pub fn servers(&self) -> Vec<&TestServer> {
        self.servers.iter().collect()
    }

    /// One of them.
    pub fn server(&mut self, index: usize) -> &mut TestServer {
        &mut self.servers[index]
    }
}

/// A server on the database that a URL names.
pub fn server(url: &SecretString) -> TestServer {
    TestServer::with(&[("DATABASE_URL", url.expose_secret()), ("LYCEUM_LOG", "warn")])
}
