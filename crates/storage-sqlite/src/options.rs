//! What can be set about the embedded database.

use std::time::Duration;

/// Settings of [`crate::SqliteStorage`].
#[derive(Debug, Clone)]
pub struct SqliteOptions {
    /// Threads that read.
    pub readers: usize,
    /// Most units of work that wait, for writing and for reading each. More are refused at once.
    pub queue: usize,
    /// Most units of work in one commit.
    pub batch: usize,
    /// How long to wait for another process that writes.
    pub busy_timeout: Duration,
    /// How long a unit of work may wait for something other than storage. It should never do so.
    pub unit_limit: Duration,
    /// Page cache of each connection, in KiB.
    pub cache_kib: u32,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self {
            readers: 2,
            queue: 1024,
            batch: 128,
            busy_timeout: Duration::from_secs(5),
            unit_limit: Duration::from_secs(10),
            cache_kib: 8 * 1024,
        }
    }
}
