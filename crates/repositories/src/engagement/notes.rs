//! Notes.

use domain::{
    Id,
    engagement::{Note, Subject},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which notes to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoteFilter {
    /// About this.
    pub subject: Option<Subject>,
}

contract! {
    /// Notes.
    pub trait NoteRepository of notes {
        /// The note of that id.
        async fn lookup(&mut self, id: Id<Note>) -> Result<Option<Note>, StorageError>;
        /// Notes by the time they were written, oldest first.
        async fn list(&mut self, filter: &NoteFilter, page: &PageRequest)
            -> Result<Page<Note>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if what it is about or who wrote it is missing.
        async fn add(&mut self, note: &Note) -> Result<(), StorageError>;
        /// Updates a note. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, note: &Note) -> Result<(), StorageError>;
        /// Deletes a note; `false` if there is none.
        async fn remove(&mut self, id: Id<Note>) -> Result<bool, StorageError>;
    }
}
