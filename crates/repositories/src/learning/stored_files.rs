//! Stored files.

use domain::{
    Id, Timestamp,
    learning::{Sha256, StoredFile},
};

use crate::{StorageError, contract};

contract! {
    /// The contents in the file store.
    pub trait StoredFileRepository of stored_files {
        /// The file with that content.
        async fn find_by_sha256(&mut self, sha256: Sha256) -> Result<Option<StoredFile>, StorageError>;
        /// Inserts. MUST return `Conflict` if the content is already stored.
        async fn add(&mut self, file: &StoredFile) -> Result<(), StorageError>;
        /// Up to `limit` files first stored before `before` that no material refers to.
        async fn list_unreferenced(
            &mut self,
            before: Timestamp,
            limit: usize,
        ) -> Result<Vec<StoredFile>, StorageError>;
        /// Deletes a file; false if there is none. MUST return `ForeignKey` while a material refers to it.
        async fn remove(&mut self, id: Id<StoredFile>) -> Result<bool, StorageError>;
    }
}
