//! Use cases: one file a journey. Each owns its unit of work, its policy and its audit entries.
//!
//! A use case authenticates its caller inside its own unit of work, so that what it decides and
//! what it does are seen together: an account disabled a moment ago cannot slip through.

mod access;
mod audit;
mod caller;
mod error;
mod files;
mod idempotency;
mod in_turn;
mod maintenance;
mod passwords;
mod precondition;
mod readiness;
mod resource;
mod revisions;
mod scrub;
mod search;
mod settings;
mod signing_keys;
mod turns;
mod use_case;
mod verify;

pub mod audit_chain;
pub mod audit_log;
pub mod courses;
pub mod engagement;
pub mod environment;
pub mod identity;
pub mod learning;
pub mod retention;
pub mod seed;
pub mod transfer;

use std::sync::{Arc, OnceLock};

use domain::{Clock, IdSource};
use repositories::Storage;

pub use access::Access;
pub use audit::Change;
pub use caller::{Caller, Principal};
pub use error::ServiceError;
pub use files::{FileStore, OpenedFile, Received, SpooledFile, check_media_type};
pub use idempotency::{Created, Once, Render};
pub use maintenance::Swept;
pub use precondition::{Edit, IfMatch};
pub use scrub::Scrubbed;
pub use settings::{HashCost, Registration, Settings};
pub use use_case::{Cx, SYSTEM, UseCase, Writes};

use in_turn::InTurn;
use passwords::PasswordHasher;
use readiness::Readiness;
use revisions::RevisionCache;

/// Everything the use cases need; cheap to clone.
#[derive(Clone)]
pub struct Services {
    pub(crate) storage: Arc<dyn Storage>,
    pub(crate) files: FileStore,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn IdSource>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) passwords: PasswordHasher,
    /// Tries of an account from a network.
    pub(crate) tries: InTurn,
    pub(crate) revisions: RevisionCache,
    /// The key of suppressed authors, once it was read.
    pub(crate) suppression_key: Arc<OnceLock<[u8; 32]>>,
    pub(crate) desk_counts: Arc<engagement::DeskCounts>,
    /// Changes of courses that are to be worked in.
    pub(crate) following: Arc<learning::following::Following>,
    readiness: Readiness,
}

impl Services {
    /// Puts the use cases together.
    pub fn new(
        storage: Arc<dyn Storage>,
        files: FileStore,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
        settings: Settings,
    ) -> Self {
        let passwords = PasswordHasher::new(settings.hash_cost, settings.concurrent_hashes);
        Self {
            storage,
            files,
            clock,
            ids,
            settings: Arc::new(settings),
            passwords,
            tries: InTurn::default(),
            revisions: RevisionCache::new(settings::CACHED_REVISIONS),
            suppression_key: Arc::default(),
            desk_counts: Arc::default(),
            following: Arc::default(),
            readiness: Readiness::default(),
        }
    }

    /// The clock that every rule goes by.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The configuration in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What is known about the storage.
    pub fn storage_figures(&self) -> Option<repositories::StorageFigures> {
        self.storage.figures()
    }

    /// The same, where the storage can be read and written as serving needs it. Of several that ask at once
    /// one tries, and what it finds holds for two seconds.
    pub async fn storage_ready(&self) -> Result<repositories::StorageStatus, ServiceError> {
        self.readiness.outcome(self.storage.ready()).await?;
        self.storage_status().await
    }

    /// What is known about the storage.
    pub async fn storage_status(&self) -> Result<repositories::StorageStatus, ServiceError> {
        self.storage.status().await.map_err(ServiceError::from)
    }
}
