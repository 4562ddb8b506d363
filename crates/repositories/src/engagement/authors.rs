//! Authors.

use domain::{
    Id, Timestamp,
    engagement::{Author, Platform},
    identity::TokenHash,
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which authors to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorFilter {
    /// On this platform.
    pub platform: Option<Platform>,
    /// With this handle; compared by bytes.
    pub handle: Option<String>,
    /// Those whose posts may go first, or the others.
    pub is_power_user: Option<bool>,
}

contract! {
    /// Authors, and who must stay forgotten.
    pub trait AuthorRepository of authors {
        /// The author of that id.
        rests on Author
        async fn lookup(&mut self, id: Id<Author>) -> Result<Option<Author>, StorageError>;
        /// Authors by the time they came in, oldest first.
        async fn list(
            &mut self,
            filter: &AuthorFilter,
            page: &PageRequest,
        ) -> Result<Page<Author>, StorageError>;
        /// Adds those authors whose platform and platform id are new, and returns all of them as they are
        /// stored, in the same order. They are held to the end of the unit. MUST return `Conflict` if two
        /// of them are one author.
        async fn take(&mut self, authors: &[Author]) -> Result<Vec<Author>, StorageError>;
        /// Updates what is seen of authors that were taken in this unit, whatever their versions. MUST leave
        /// keys, details and the time of creation as they are.
        async fn observe(&mut self, authors: &[Author]) -> Result<(), StorageError>;
        /// Updates an author. MUST return `StaleVersion` unless the stored version is one less, and
        /// `ForeignKey` if the tier is missing.
        async fn save(&mut self, author: &Author) -> Result<(), StorageError>;
        /// Deletes an author with all posts; `false` if there is none.
        async fn remove(&mut self, id: Id<Author>) -> Result<bool, StorageError>;
        /// Those of these hashes that stand for an author who must stay forgotten, in ascending order.
        async fn suppressed(&mut self, hashes: &[TokenHash]) -> Result<Vec<TokenHash>, StorageError>;
        /// Notes that an author must stay forgotten; nothing happens if it is noted already.
        async fn suppress(&mut self, hash: TokenHash, now: Timestamp) -> Result<(), StorageError>;
    }
}
