//! Authors.

use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Escalation, Platform, Post, Reply},
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

/// What hangs on an author; each in ascending order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthorTrail {
    /// All posts.
    pub posts: Vec<Id<Post>>,
    /// The decisions on them.
    pub decisions: Vec<Id<Decision>>,
    /// The replies to the author.
    pub replies: Vec<Id<Reply>>,
    /// The escalations about any of these.
    pub escalations: Vec<Id<Escalation>>,
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
        /// Holds all posts of an author to the end of the unit, so that nobody decides on one meanwhile.
        rests on Author
        async fn hold_posts(&mut self, id: Id<Author>) -> Result<(), StorageError>;
        /// What hangs on an author; nothing where there is none.
        rests on Author
        async fn trail(&mut self, id: Id<Author>) -> Result<AuthorTrail, StorageError>;
        /// Deletes an author with all posts; `false` if there is none. MUST return `ForeignKey` if the author
        /// or a post is held for the law.
        async fn remove(&mut self, id: Id<Author>) -> Result<bool, StorageError>;
        /// Those of these hashes that stand for an author who must stay forgotten, in ascending order.
        async fn suppressed(&mut self, hashes: &[TokenHash]) -> Result<Vec<TokenHash>, StorageError>;
        /// Notes that an author must stay forgotten; nothing happens if it is noted already.
        async fn suppress(&mut self, hash: TokenHash, now: Timestamp) -> Result<(), StorageError>;
    }
}
