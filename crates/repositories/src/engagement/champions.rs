//! Community champions.

use domain::{
    Id,
    engagement::{Author, Champion, Reference},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which champions to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChampionFilter {
    /// This author.
    pub author_id: Option<Id<Author>>,
    /// Of this tier.
    pub tier_id: Option<Id<Reference>>,
    /// Whether a sample was sent.
    pub sample_sent: Option<bool>,
    /// Whether the author became a customer.
    pub converted: Option<bool>,
}

contract! {
    /// Community champions, each author once.
    pub trait ChampionRepository of champions {
        /// The champion of that id.
        async fn lookup(&mut self, id: Id<Champion>) -> Result<Option<Champion>, StorageError>;
        /// Champions by the time they were made, oldest first.
        async fn list(
            &mut self,
            filter: &ChampionFilter,
            page: &PageRequest,
        ) -> Result<Page<Champion>, StorageError>;
        /// Inserts. MUST return `Conflict` if the author is a champion, `ForeignKey` if the author or the
        /// tier is missing, and `Check` if the count is below zero.
        async fn add(&mut self, champion: &Champion) -> Result<(), StorageError>;
        /// Updates a champion. MUST return `StaleVersion` unless the stored version is one less,
        /// `ForeignKey` if the tier is missing, and `Check` if the count is below zero.
        async fn save(&mut self, champion: &Champion) -> Result<(), StorageError>;
        /// Deletes a champion; `false` if there is none.
        async fn remove(&mut self, id: Id<Champion>) -> Result<bool, StorageError>;
    }
}
