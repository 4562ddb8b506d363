//! Authors whom nothing is sent to.

use domain::{
    Id,
    engagement::{Author, DoNotContact},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which entries to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DoNotContactFilter {
    /// Of this author.
    pub author_id: Option<Id<Author>>,
}

contract! {
    /// Authors whom nothing is sent to, each once.
    pub trait DoNotContactRepository of do_not_contact {
        /// The entry of that id.
        async fn lookup(&mut self, id: Id<DoNotContact>) -> Result<Option<DoNotContact>, StorageError>;
        /// The entry of an author.
        rests on Sendings
        async fn find_by_author(
            &mut self,
            author: Id<Author>,
        ) -> Result<Option<DoNotContact>, StorageError>;
        /// Entries by the time they were made, oldest first.
        async fn list(
            &mut self,
            filter: &DoNotContactFilter,
            page: &PageRequest,
        ) -> Result<Page<DoNotContact>, StorageError>;
        /// Inserts. MUST return `Conflict` if the author has an entry, and `ForeignKey` if the author or
        /// the account is missing.
        async fn add(&mut self, entry: &DoNotContact) -> Result<(), StorageError>;
        /// Updates an entry. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, entry: &DoNotContact) -> Result<(), StorageError>;
        /// Deletes an entry; `false` if there is none.
        async fn remove(&mut self, id: Id<DoNotContact>) -> Result<bool, StorageError>;
    }
}
