//! Whether the files of the open database still have their names. Who removes them or moves others over
//! them takes nothing from the connections, which would go on in files that nobody finds again: each commit
//! succeeds, and all of it is gone with the process.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use repositories::StorageError;

use crate::connection::Location;

/// Device and number of a file, which stay its own as long as somebody has it open.
type Identity = (u64, u64);

/// The files as they were when the database was opened.
pub(crate) struct Watch {
    path: PathBuf,
    database: Identity,
    /// SQLite keeps the log beside the file itself, whatever links lead there.
    log_path: PathBuf,
    /// `None` until there is one.
    log: Mutex<Option<Identity>>,
    told: AtomicBool,
}

impl Watch {
    /// Of a file that a connection has open.
    pub(crate) fn begin(location: &Location) -> Result<Self, StorageError> {
        let path = location.path();
        let unusable =
            |error: std::io::Error| StorageError::Unavailable(format!("{}: {error}", path.display()));
        let mut log = path.canonicalize().map_err(unusable)?.into_os_string();
        log.push("-wal");
        let log_path = PathBuf::from(log);
        Ok(Self {
            path: path.to_owned(),
            database: identity(&path.metadata().map_err(unusable)?),
            log: Mutex::new(log_path.metadata().ok().as_ref().map(identity)),
            log_path,
            told: AtomicBool::new(false),
        })
    }

    /// Refuses where a file is not where it was. Once it is back, all goes on.
    pub(crate) fn require(&self) -> Result<(), StorageError> {
        let outcome = self.look();
        match &outcome {
            Err(why) if !self.told.swap(true, Ordering::Relaxed) => {
                tracing::error!(%why, "nothing is served");
            }
            Ok(()) if self.told.swap(false, Ordering::Relaxed) => tracing::info!("the database is back"),
            _ => {}
        }
        outcome.map_err(StorageError::Unavailable)
    }

    /// Whether whoever looked last, the writer or another reader, found a fault.
    pub(crate) fn found_fault(&self) -> bool {
        self.told.load(Ordering::Relaxed)
    }

    /// The connections were opened anew, and may have begun another log.
    pub(crate) fn reopened(&self) {
        *self.log() = self.log_path.metadata().ok().as_ref().map(identity);
    }

    fn look(&self) -> Result<(), String> {
        let database = found(&self.path)?;
        if identity(&database) != self.database {
            return Err(format!("another file was put in the place of {}", self.path.display()));
        }
        // From its first transaction on it has a page.
        if database.len() == 0 {
            return Err(format!("{} was emptied", self.path.display()));
        }
        let mut known = self.log();
        match *known {
            Some(log) if identity(&found(&self.log_path)?) != log => {
                Err(format!("another file was put in the place of {}", self.log_path.display()))
            }
            Some(_) => Ok(()),
            None => {
                *known = self.log_path.metadata().ok().as_ref().map(identity);
                Ok(())
            }
        }
    }

    /// A panic while the lock is held is impossible.
    fn log(&self) -> std::sync::MutexGuard<'_, Option<Identity>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn found(path: &Path) -> Result<Metadata, String> {
    path.metadata().map_err(|error| format!("{} is not there any more: {error}", path.display()))
}

fn identity(file: &Metadata) -> Identity {
    (file.dev(), file.ino())
}
