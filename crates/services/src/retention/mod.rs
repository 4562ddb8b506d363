//! Retention: what is old is archived, verified, and only then purged. No row leaves the database that is not
//! in a verified archive, whenever the program is killed:
//!
//! 1. a file is written under a name of its own, made durable, read back and compared;
//! 2. the catalogue names it (`VERIFIED`); from then on it has its real name;
//! 3. what it holds is deleted in small units, each thing only if it is exactly what the file has;
//! 4. what changed meanwhile stays, and is taken out of the file; the archive is `PURGED`.
//!
//! That is the same for every kind (`run`, `rewrite`, `restore`, `verify`, `search`). What a kind holds is in
//! `item`, what its files look like in `format`; a module each knows what of it is old, how it leaves the database
//! and how it comes back.
//! What archived posts say of an author is in `trail`; `removal` and `export` ask for it.
//!
//! A run that finds the work of a killed one finishes it first. Files are never changed: one that must
//! lose rows is written anew under another name, which takes its place in the catalogue.

mod audit;
mod catalogue;
mod export;
mod folder;
mod format;
mod item;
mod kpi;
mod old;
mod posts;
mod removal;
mod restore;
mod rewrite;
mod run;
mod search;
mod trail;
mod verify;

use std::{collections::HashMap, io, path::PathBuf, time::Duration};

use chrono::TimeDelta;
use domain::{
    Id,
    engagement::{Archive, ArchiveKind, ArchiveState},
};
use sha2::{Digest, Sha256};

use crate::{SYSTEM, ServiceError, Services};
use folder::{Folder, FolderLock};

pub use item::items_of;
pub use restore::Restored;
pub use rewrite::ArchivesHeld;
pub use search::Hit;
pub use verify::Verified;

/// How long rows stay in the database, and where they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionPolicy {
    /// Folder of the archives; without one there are none, and nothing is ever purged.
    pub folder: Option<PathBuf>,
    /// Posts, by the time at which they were found.
    pub posts: TimeDelta,
    /// Entries of the audit log: whole batches, by the time at which each was sealed.
    pub audit: TimeDelta,
    /// Figures of days, by the day.
    pub kpi: TimeDelta,
}

impl Default for RetentionPolicy {
    fn default() -> Self {
        Self {
            folder: None,
            posts: TimeDelta::days(90),
            audit: TimeDelta::days(1_096),
            kpi: TimeDelta::days(731),
        }
    }
}

/// Kinds in the order in which a run takes them.
pub const KINDS: [ArchiveKind; 3] = [ArchiveKind::Posts, ArchiveKind::Audit, ArchiveKind::Kpi];

/// What a run did, or would do, with a kind: posts, or other things that go and stay as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Archives that were made, those finished for a killed run among them.
    pub archives: u64,
    /// What left the database.
    pub purged: u64,
    /// What is old enough and stays: posts that are held, or that somebody is not done with; batches of the audit
    /// log that are not what was sealed.
    pub staying: u64,
    /// What changed while it was archived; the next run takes it.
    pub changed: u64,
}

/// What a run did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RetentionReport {
    /// By kind.
    tallies: HashMap<ArchiveKind, Tally>,
    /// What stands in the way: of archives of earlier runs that are damaged nothing was purged.
    pub problems: Vec<String>,
}

impl RetentionReport {
    /// What became of a kind.
    pub fn of(&self, kind: ArchiveKind) -> Tally {
        self.tallies.get(&kind).copied().unwrap_or_default()
    }

    fn of_mut(&mut self, kind: ArchiveKind) -> &mut Tally {
        self.tallies.entry(kind).or_default()
    }
}

/// Why retention did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum RetentionError {
    /// A unit of work failed.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// The folder of archives cannot be used. Nothing was purged that is not in a verified archive.
    #[error("{what}: {error}")]
    Folder {
        /// At what.
        what: String,
        /// Why.
        #[source]
        error: io::Error,
    },
    /// The request does not fit what is there; nothing was changed.
    #[error("{0}")]
    Refused(String),
}

impl From<RetentionError> for ServiceError {
    fn from(error: RetentionError) -> Self {
        match error {
            RetentionError::Service(error) => error,
            other => Self::Files(other.to_string()),
        }
    }
}

fn refused(what: impl Into<String>) -> RetentionError {
    RetentionError::Refused(what.into())
}

/// Says at what the folder failed.
fn at<T>(what: impl Into<String>, outcome: io::Result<T>) -> Result<T, RetentionError> {
    outcome.map_err(|error| RetentionError::Folder { what: what.into(), error })
}

/// Runs what waits for the disk beside the tasks that answer requests.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, RetentionError> {
    let broke_off =
        |error: tokio::task::JoinError| refused(format!("the work on the archives broke off: {error}"));
    tokio::task::spawn_blocking(work).await.map_err(broke_off)
}

/// The key of the deployment's archives: it tells them from those of others, and hides the words of searches.
const PURPOSE: &str = "archives";

/// How long the folder is left to others between two files.
const PAUSE: Duration = Duration::from_millis(2);

/// What a piece of work on the archives knows. Nobody else writes into the folder meanwhile.
struct Desk {
    folder: Folder,
    migration: String,
    deployment: String,
    lock: FolderLock,
}

impl Desk {
    /// Lets others who wait have the folder, and takes it again.
    async fn pass(self) -> Result<Self, RetentionError> {
        let Self { folder, migration, deployment, lock } = self;
        drop(lock);
        // Whoever waits is woken by the system; without a pause this one would be faster each time.
        tokio::time::sleep(PAUSE).await;
        let lock = lock_folder(&folder).await?;
        Ok(Self { folder, migration, deployment, lock })
    }
}

/// Waits for the folder.
async fn lock_folder(folder: &Folder) -> Result<FolderLock, RetentionError> {
    let own = folder.clone();
    at("locking the folder of archives", blocking(move || own.lock()).await?)
}

impl Services {
    /// Locks the folder, and finishes what a killed run left of files.
    async fn archive_desk(&self) -> Result<Desk, RetentionError> {
        let path = self.settings.retention.folder.clone();
        let path = path.ok_or_else(|| refused("there is no folder of archives"))?;
        let shown = path.display().to_string();
        let opened = blocking(move || Folder::open(&path)).await?;
        let folder = at(format!("the folder of archives {shown}"), opened)?;
        let lock = lock_folder(&folder).await?;
        let status = self.storage_status().await?;
        let migration = status.migration.ok_or_else(|| refused("the database has no migrations"))?;
        let deployment = self.archives_of().await?;
        let names: HashMap<Id<Archive>, String> =
            self.catalogue(None).await?.into_iter().map(|of| (of.id, of.file_name)).collect();
        let settled = folder.clone();
        at("what an earlier run left", blocking(move || settled.settle(&names)).await?)?;
        Ok(Desk { folder, migration, deployment, lock })
    }

    /// Stands for the deployment in its archives, and tells nothing of its keys.
    async fn archives_of(&self) -> Result<String, RetentionError> {
        let key = self.signing_key(PURPOSE).await?;
        let digest = Sha256::new_with_prefix(b"deployment").chain_update(key).finalize();
        Ok(hex::encode(digest.get(..16).unwrap_or_default()))
    }

    /// All archives, or those in a state, oldest first.
    async fn catalogue(&self, state: Option<ArchiveState>) -> Result<Vec<Archive>, RetentionError> {
        let (mut archives, mut after) = (Vec::new(), None);
        loop {
            let page = self.read(SYSTEM, catalogue::Page { state, after }).await?;
            archives.extend(page.items);
            let Some(next) = page.next else { return Ok(archives) };
            after = Some(next);
        }
    }
}
