//! What a connection keeps alive.

use std::sync::Arc;

use ephemeral_db::{Provider, Scratch, Server};
use secrecy::SecretString;

/// What keeps a database, and its server, alive.
#[derive(Debug)]
pub struct Held {
    // Before the server: it is dropped there. `None` where the server goes with all that is on it.
    scratch: Option<Scratch>,
    url: SecretString,
    server: Arc<Server>,
}

impl Held {
    /// A database on a server. Where the server goes with all that is on it, the database need not.
    pub fn new(scratch: Scratch, server: &Arc<Server>) -> Self {
        let url = scratch.url().clone();
        let mut held = Self { scratch: Some(scratch), url, server: Arc::clone(server) };
        if held.is_private()
            && let Some(scratch) = held.scratch.take()
        {
            scratch.keep();
        }
        held
    }

    /// Where it is, with the account that made it.
    pub fn url(&self) -> &SecretString {
        &self.url
    }

    /// Whether the server was started for this program.
    pub fn is_private(&self) -> bool {
        self.server.provider() != Provider::Url
    }

    /// Leaves the database on its server.
    pub fn keep(mut self) -> SecretString {
        if let Some(scratch) = self.scratch.take() {
            scratch.keep();
        }
        self.url
    }
}
