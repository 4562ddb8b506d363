//! The pool: connections to the first host that can be used.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;

use bb8::ManageConnection;
use repositories::StorageError;
use storage_diesel::server_options::{ServerOptions, UrlSource};
use tokio::sync::watch;
use tokio::time::timeout;

use super::counters::Counters;
use crate::backend::{self, Conn};
use crate::dialect;

/// A connection, and what the pool must know of it.
pub(crate) struct Link {
    pub(crate) conn: Conn,
    /// Whether it leads to a node of a cluster.
    pub(crate) clustered: bool,
    /// Names of the locking statements that it has prepared.
    pub(crate) prepared: HashSet<String>,
    /// Set while a unit of work runs. A unit that ends abnormally (a panic, a time-out, a lost server)
    /// leaves it set, and its connection is dropped.
    pub(crate) in_use: bool,
    last_used: Instant,
}

impl Link {
    /// The unit of work ended, and its transaction with it.
    pub(crate) fn released(&mut self) {
        self.in_use = false;
        self.last_used = Instant::now();
    }
}

/// Creates and checks connections.
pub(crate) struct Manager {
    source: UrlSource,
    options: ServerOptions,
    counters: Arc<Counters>,
    /// Why the last attempt to connect failed. The pool does not tell those who wait.
    failures: watch::Sender<String>,
}

impl Manager {
    pub(crate) fn new(source: UrlSource, options: ServerOptions, counters: Arc<Counters>) -> Self {
        Self { source, options, counters, failures: watch::Sender::default() }
    }

    /// Where failures to connect are published.
    pub(crate) fn failures(&self) -> watch::Sender<String> {
        self.failures.clone()
    }

    /// A pool of such connections; none is open yet.
    pub(crate) fn pool(self) -> bb8::Pool<Self> {
        bb8::Pool::builder()
            .max_size(self.options.connections.max(1))
            .connection_timeout(self.options.acquire_timeout)
            // An unreachable server is reported at once, through `failures`; callers can retry.
            .retry_connection(false)
            .build_unchecked(self)
    }
}

impl ManageConnection for Manager {
    type Connection = Link;
    type Error = StorageError;

    async fn connect(&self) -> Result<Link, StorageError> {
        let mut conn = connect(&self.source, &self.options).await.inspect_err(|error| {
            self.failures.send_replace(match error {
                StorageError::Unavailable(why) => why.clone(),
                other => other.to_string(),
            });
        })?;
        let clustered = dialect::is_clustered(&mut conn).await?;
        self.counters.watch(&mut conn);
        Ok(Link { conn, clustered, prepared: HashSet::new(), in_use: false, last_used: Instant::now() })
    }

    /// Only connections that were idle are tested with a round trip: others have just worked.
    async fn is_valid(&self, link: &mut Link) -> Result<(), StorageError> {
        if link.last_used.elapsed() < self.options.check_after_idle {
            return Ok(());
        }
        let answered =
            timeout(self.options.connect_timeout, dialect::batch(&mut link.conn, "SELECT 1")).await;
        match answered {
            Ok(answer) => answer.map_err(dialect::map_err),
            Err(_) => Err(StorageError::Unavailable("an idle connection does not answer".to_owned())),
        }
    }

    fn has_broken(&self, link: &mut Link) -> bool {
        link.in_use
    }
}

/// A connection to the first host that can be used, in the order of the URL.
pub(crate) async fn connect(source: &UrlSource, options: &ServerOptions) -> Result<Conn, StorageError> {
    let url = source().map_err(|error| StorageError::Unavailable(error.to_string()))?;
    let mut reasons = Vec::new();
    for host in &url.hosts {
        let reason = match timeout(options.connect_timeout, backend::connect(&url, host, options)).await {
            Ok(Ok(conn)) => return Ok(conn),
            Ok(Err(StorageError::Unavailable(reason) | StorageError::Backend(reason))) => reason,
            Ok(Err(other)) => other.to_string(),
            Err(_) => format!("no answer within {:?}", options.connect_timeout),
        };
        reasons.push(format!("{host}/{}: {reason}", url.database));
    }
    Err(StorageError::Unavailable(reasons.join("; ")))
}
