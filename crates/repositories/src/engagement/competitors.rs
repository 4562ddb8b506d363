//! Competitors.

use domain::{
    Id,
    engagement::{Competitor, Reference},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which competitors to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CompetitorFilter {
    /// Of this category.
    pub category_id: Option<Id<Reference>>,
}

contract! {
    /// Competitors.
    pub trait CompetitorRepository of competitors {
        /// The competitor of that id.
        async fn lookup(&mut self, id: Id<Competitor>) -> Result<Option<Competitor>, StorageError>;
        /// Competitors by name, those of one name by id.
        async fn list(
            &mut self,
            filter: &CompetitorFilter,
            page: &PageRequest,
        ) -> Result<Page<Competitor>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if the category is missing.
        async fn add(&mut self, competitor: &Competitor) -> Result<(), StorageError>;
        /// Updates a competitor. MUST return `StaleVersion` unless the stored version is one less, and
        /// `ForeignKey` if the category is missing.
        async fn save(&mut self, competitor: &Competitor) -> Result<(), StorageError>;
        /// Deletes a competitor with its mentions; `false` if there is none.
        async fn remove(&mut self, id: Id<Competitor>) -> Result<bool, StorageError>;
    }
}
