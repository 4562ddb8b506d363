//! What can be set about a database server as storage, whichever it is.

use std::sync::Arc;
use std::time::Duration;

use crate::server_url::{ServerUrl, UrlError};

/// Gives the URL anew for each new connection, so that a credential can be changed while the
/// program runs.
pub type UrlSource = Arc<dyn Fn() -> Result<ServerUrl, UrlError> + Send + Sync>;

/// A URL that stays as it is. `text` begins with a scheme.
pub fn fixed(text: &str, default_port: u16) -> Result<UrlSource, UrlError> {
    let rest = text.split_once(':').map_or(text, |(_scheme, rest)| rest);
    let url = ServerUrl::parse(rest, default_port)?;
    Ok(Arc::new(move || Ok(url.clone())))
}

/// Settings of a storage on a database server. All of them are bounds: nothing waits for ever.
#[derive(Debug, Clone)]
pub struct ServerOptions {
    /// Most connections at once.
    pub connections: u32,
    /// Most units of work that wait for a connection. More are refused at once.
    pub queue: usize,
    /// How long a unit of work waits for a connection.
    pub acquire_timeout: Duration,
    /// How long a connection may take to be made, for each host.
    pub connect_timeout: Duration,
    /// How long a statement may run.
    pub statement_timeout: Duration,
    /// How long a statement waits for a lock.
    pub lock_timeout: Duration,
    /// How long one run of a unit of work may take, whatever it waits for.
    pub unit_timeout: Duration,
    /// How long a unit of work that collides with others is run again.
    pub retry_for: Duration,
    /// A connection that was idle for so long is tried before it is used.
    pub check_after_idle: Duration,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self {
            connections: 16,
            queue: 4096,
            acquire_timeout: Duration::from_secs(5),
            connect_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(30),
            lock_timeout: Duration::from_secs(5),
            unit_timeout: Duration::from_secs(60),
            retry_for: Duration::from_secs(15),
            check_after_idle: Duration::from_secs(5),
        }
    }
}
