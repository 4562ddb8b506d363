//! Reference tables.

use domain::{
    Id,
    engagement::{Reference, ReferenceKind},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which rows to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReferenceFilter {
    /// Of this table.
    pub kind: ReferenceKind,
    /// Those that may be used for something new, or those that may not.
    pub is_active: Option<bool>,
}

contract! {
    /// Rows of reference tables, each found in its own table.
    pub trait ReferenceRepository of references {
        /// The row with that id.
        rests on Reference
        async fn lookup(
            &mut self,
            kind: ReferenceKind,
            id: Id<Reference>,
        ) -> Result<Option<Reference>, StorageError>;
        /// The row with that name; compared by bytes.
        rests on Reference
        async fn find_by_name(
            &mut self,
            kind: ReferenceKind,
            name: &str,
        ) -> Result<Option<Reference>, StorageError>;
        /// Whether anything refers to a row.
        rests on Reference
        async fn is_used(&mut self, kind: ReferenceKind, id: Id<Reference>) -> Result<bool, StorageError>;
        /// Rows by name.
        async fn list(
            &mut self,
            filter: &ReferenceFilter,
            page: &PageRequest,
        ) -> Result<Page<Reference>, StorageError>;
        /// Inserts. MUST return `Conflict` if the name is taken in its table, and `Check` if a field of
        /// its table is missing. Fields of other tables are not kept.
        async fn add(&mut self, reference: &Reference) -> Result<(), StorageError>;
        /// Updates a row. MUST return `StaleVersion` unless the stored version is one less, `Conflict` if
        /// the new name is taken, and `Check` if a field of its table is missing.
        async fn save(&mut self, reference: &Reference) -> Result<(), StorageError>;
        /// Deletes a row; `false` if there is none. MUST return `ForeignKey` of a KPI type that has figures; what
        /// else names a row names none afterwards.
        async fn remove(&mut self, kind: ReferenceKind, id: Id<Reference>) -> Result<bool, StorageError>;
    }
}
