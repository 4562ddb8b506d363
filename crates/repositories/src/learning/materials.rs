//! Materials.

use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, EventState, Lesson, Material},
};

use crate::{Page, PageRequest, StorageError, contract};

/// A material with the data that decides who may open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaterialAccess {
    /// The material.
    pub material: Material,
    /// Whether its lesson is published.
    pub lesson_published: bool,
    /// What decides what may be done in its event.
    pub event: EventState,
    /// The learner's enrolment in the event.
    pub enrolment: Option<EnrolmentStatus>,
}

contract! {
    /// Materials. They are deleted with their lesson.
    pub trait MaterialRepository of materials {
        /// The material with that id.
        rests on Event
        async fn lookup(&mut self, id: Id<Material>) -> Result<Option<Material>, StorageError>;
        /// A material with its lesson's and event's state and the enrolment of an account.
        rests on Event
        async fn find_access(
            &mut self,
            id: Id<Material>,
            account: Id<Account>,
        ) -> Result<Option<MaterialAccess>, StorageError>;
        /// Materials of a lesson in their order.
        async fn list(&mut self, lesson: Id<Lesson>, page: &PageRequest) -> Result<Page<Material>, StorageError>;
        /// Ids of all materials of a lesson in their order.
        rests on Event
        async fn ids_in_order(&mut self, lesson: Id<Lesson>) -> Result<Vec<Id<Material>>, StorageError>;
        /// Sets the positions of a lesson's materials to their indexes in `ids`; others keep theirs.
        async fn reorder(&mut self, lesson: Id<Lesson>, ids: &[Id<Material>]) -> Result<(), StorageError>;
        /// The position after the last material of a lesson.
        rests on Event
        async fn next_position(&mut self, lesson: Id<Lesson>) -> Result<i64, StorageError>;
        /// Inserts. MUST return `ForeignKey` if the lesson or the stored file is missing.
        async fn add(&mut self, material: &Material) -> Result<(), StorageError>;
        /// Updates a material. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, material: &Material) -> Result<(), StorageError>;
        /// Deletes a material; false if there is none.
        async fn remove(&mut self, id: Id<Material>) -> Result<bool, StorageError>;
    }
}
