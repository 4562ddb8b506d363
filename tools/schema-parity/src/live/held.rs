//! What a connection keeps alive.

use std::sync::Arc;

use ephemeral_db::{Provider, Scratch, Server};
use secrecy::SecretString;

/// What keeps a database, and its server, alive.
#[derive(Debug)]
pub struct Held {
    // Declared before the server, so dropped first. `None` where the server is removed with its data.
    scratch: Option<Scratch>,
    url: SecretString,
    server: Arc<Server>,
}

impl Held {
    /// A database on a server. Where the server is removed with its data, the database need not be dropped.
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

    /// Its URL, with the account that created it.
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
