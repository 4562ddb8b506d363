//! Mentions of competitors.

use domain::{
    Id,
    engagement::{Competitor, Mention, Post},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which mentions to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MentionFilter {
    /// Of this competitor.
    pub competitor_id: Option<Id<Competitor>>,
    /// In this post.
    pub post_id: Option<Id<Post>>,
    /// Whether the post was answered.
    pub replied: Option<bool>,
}

/// How many mentions there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MentionCount {
    /// All of them.
    pub mentions: u64,
    /// Those whose post was answered.
    pub replied: u64,
}

contract! {
    /// Mentions of competitors in posts.
    pub trait MentionRepository of mentions {
        /// The mention of that id.
        async fn lookup(&mut self, id: Id<Mention>) -> Result<Option<Mention>, StorageError>;
        /// Mentions by the time they were found, newest first.
        async fn list(
            &mut self,
            filter: &MentionFilter,
            page: &PageRequest,
        ) -> Result<Page<Mention>, StorageError>;
        /// How many mentions of a competitor there are; as long as it takes to look at each of them.
        async fn count(&mut self, competitor: Id<Competitor>) -> Result<MentionCount, StorageError>;
        /// Inserts. MUST return `ForeignKey` if the post or the competitor is missing, and `Check` if a
        /// number is out of its bounds.
        async fn add(&mut self, mention: &Mention) -> Result<(), StorageError>;
        /// Updates a mention. MUST return `StaleVersion` unless the stored version is one less, and `Check`
        /// if a number is out of its bounds.
        async fn save(&mut self, mention: &Mention) -> Result<(), StorageError>;
        /// Deletes a mention; `false` if there is none.
        async fn remove(&mut self, id: Id<Mention>) -> Result<bool, StorageError>;
    }
}
