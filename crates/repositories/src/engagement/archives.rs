//! The catalogue of archives.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, ArchiveState},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which archives to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ArchiveFilter {
    /// Of this kind.
    pub kind: Option<ArchiveKind>,
    /// In this state.
    pub state: Option<ArchiveState>,
}

contract! {
    /// The catalogue of archives. What it does not name was not made here, and is not to be trusted.
    pub trait ArchiveRepository of archives {
        /// The archive of that id.
        async fn lookup(&mut self, id: Id<Archive>) -> Result<Option<Archive>, StorageError>;
        /// The archive in the file of that name.
        async fn find_by_file_name(&mut self, file_name: &str) -> Result<Option<Archive>, StorageError>;
        /// Archives by the time they were made, oldest first.
        async fn list(
            &mut self,
            filter: &ArchiveFilter,
            page: &PageRequest,
        ) -> Result<Page<Archive>, StorageError>;
        /// Inserts. MUST return `Conflict` if the name of its file is taken, and `Check` if a number is
        /// negative or it ends before it begins.
        async fn add(&mut self, archive: &Archive) -> Result<(), StorageError>;
        /// Updates an archive. MUST return `StaleVersion` unless the stored version is one less, and
        /// as `add` otherwise.
        async fn save(&mut self, archive: &Archive) -> Result<(), StorageError>;
    }
}
