//! Where the database is, and how connections to it are set up.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::{is_locked, map_err};
use crate::options::SqliteOptions;

/// The log that is kept between checkpoints.
const LOG_BYTES: i64 = LOG_PAGES * PAGE_BYTES;

/// The same in pages: the commit that makes it so long copies what is not copied yet (see `checkpoints`).
pub(crate) const LOG_PAGES: i64 = 16 * 1024;

/// SQLite's default; no migration sets another.
const PAGE_BYTES: i64 = 4096;

/// Between two attempts to lock a new file.
const PAUSE: Duration = Duration::from_millis(5);

/// The file of a database.
#[derive(Debug, Clone)]
pub(crate) struct Location {
    path: PathBuf,
    /// Absolute, so that it is never taken for a URI or `:memory:`.
    text: String,
}

/// A connection that writes, for tests below the repositories.
#[doc(hidden)]
pub fn connect(path: &Path, options: &SqliteOptions) -> Result<Conn, StorageError> {
    Location::new(path)?.open_writer(options)
}

/// Runs statements that return nothing of interest. Errors are what a unit of work would get.
#[doc(hidden)]
pub async fn batch(conn: &mut Conn, sql: &str) -> Result<(), StorageError> {
    conn.batch_execute(sql).await.map_err(map_err)
}

#[derive(QueryableByName)]
struct JournalMode {
    #[diesel(sql_type = Text)]
    journal_mode: String,
}

impl Location {
    pub(crate) fn new(path: &Path) -> Result<Self, StorageError> {
        let unusable = |why: String| StorageError::Unavailable(format!("{}: {why}", path.display()));
        let path = std::path::absolute(path).map_err(|error| unusable(error.to_string()))?;
        let text =
            path.to_str().ok_or_else(|| unusable("the path is not valid UTF-8".to_owned()))?.to_owned();
        Ok(Self { path, text })
    }

    /// The file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is a file. One that cannot be looked at is not a missing one.
    pub(crate) fn exists(&self) -> Result<bool, StorageError> {
        let unusable = |error| StorageError::Unavailable(format!("{}: {error}", self.text));
        self.path.try_exists().map_err(unusable)
    }

    /// Whether another path leads to the same file.
    pub(crate) fn is(&self, other: &Path) -> bool {
        use std::os::unix::fs::MetadataExt;
        let identity = |path: &Path| path.metadata().ok().map(|found| (found.dev(), found.ino()));
        let own = identity(&self.path);
        own.is_some() && own == identity(other)
    }

    /// A connection that writes; makes the file when there is none.
    pub(crate) fn open_writer(&self, options: &SqliteOptions) -> Result<Conn, StorageError> {
        self.create()?;
        let mut conn = self.open(options)?;
        self.set_journal(&mut conn, options.busy_timeout)?;
        // Full: the log is on disk before a commit returns, not only before a checkpoint.
        self.pragma(&mut conn, "synchronous = FULL")?;
        self.pragma(&mut conn, "foreign_keys = ON")?;
        // A page that many commits change is copied from the log into the database once for each
        // checkpoint, so checkpoints are rarer than the default of 1,000 pages; a crash leaves up to so
        // much of the log to be read again, which takes a fraction of a second.
        self.pragma(&mut conn, &format!("wal_autocheckpoint = {LOG_PAGES}"))?;
        // A log that a burst of writes made longer is truncated when it restarts.
        self.pragma(&mut conn, &format!("journal_size_limit = {LOG_BYTES}"))?;
        Ok(conn)
    }

    /// A connection that cannot write.
    pub(crate) fn open_reader(&self, options: &SqliteOptions) -> Result<Conn, StorageError> {
        let mut conn = self.open(options)?;
        self.pragma(&mut conn, "query_only = ON")?;
        Ok(conn)
    }

    /// Each PRAGMA is a statement of its own. The busy time-out comes first, since all others may have to
    /// wait.
    pub(crate) fn open(&self, options: &SqliteOptions) -> Result<Conn, StorageError> {
        let mut conn = Conn::establish(&self.text)
            .map_err(|error| StorageError::Unavailable(format!("{}: {error}", self.text)))?;
        self.pragma(&mut conn, &format!("busy_timeout = {}", options.busy_timeout.as_millis()))?;
        self.pragma(&mut conn, &format!("cache_size = -{}", options.cache_kib))?;
        self.pragma(&mut conn, "temp_store = MEMORY")?;
        Ok(conn)
    }

    /// Setting the journal mode locks the file. Of two processes that open a new file at once, SQLite
    /// refuses one immediately, whatever its `busy_timeout`, because it would wait for a lock while holding
    /// another. So this retries.
    fn set_journal(&self, conn: &mut Conn, patience: Duration) -> Result<(), StorageError> {
        let begun = Instant::now();
        let mode: JournalMode = loop {
            match sql_query("PRAGMA journal_mode = WAL").get_result(conn).into_inner() {
                Ok(mode) => break mode,
                Err(error) if is_locked(&error) && begun.elapsed() < patience => thread::sleep(PAUSE),
                Err(error) => return Err(self.named(map_err(error))),
            }
        };
        if mode.journal_mode == "wal" {
            return Ok(());
        }
        let why = format!("SQLite cannot keep a write-ahead log here (it answers {})", mode.journal_mode);
        Err(self.named(StorageError::Unavailable(why)))
    }

    fn pragma(&self, conn: &mut Conn, setting: &str) -> Result<(), StorageError> {
        let set = conn.batch_execute(&format!("PRAGMA {setting}")).into_inner();
        set.map_err(|error| self.named(map_err(error)))
    }

    /// Only its owner can access the file, which holds password hashes. SQLite gives the log and its index
    /// the same permissions.
    fn create(&self) -> Result<(), StorageError> {
        let mut options = OpenOptions::new();
        // A link that leads nowhere yet counts as a file; what it leads to is made here, too.
        let dangling = self.path.is_symlink() && !self.path.exists();
        options.write(true).create_new(!dangling).create(dangling);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&self.path) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                Err(self.named(StorageError::Unavailable(error.to_string())))
            }
            _ => Ok(()),
        }
    }

    fn named(&self, error: StorageError) -> StorageError {
        match error {
            StorageError::Unavailable(why) => StorageError::Unavailable(format!("{}: {why}", self.text)),
            StorageError::Backend(why) => StorageError::Backend(format!("{}: {why}", self.text)),
            other => other,
        }
    }
}
