//! Learning events.

use domain::{Id, engagement::LearningEvent};

use crate::{Page, PageRequest, StorageError, contract};

/// Which learning events to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LearningEventFilter {
    /// What kind of thing was changed.
    pub adjustment_type: Option<String>,
    /// Whether somebody has noted what came of it.
    pub is_evaluated: Option<bool>,
}

contract! {
    /// What was changed to do better, and what came of it.
    pub trait LearningEventRepository of learning_events {
        /// The learning event of that id.
        async fn lookup(&mut self, id: Id<LearningEvent>) -> Result<Option<LearningEvent>, StorageError>;
        /// Learning events by date, newest first.
        async fn list(
            &mut self,
            filter: &LearningEventFilter,
            page: &PageRequest,
        ) -> Result<Page<LearningEvent>, StorageError>;
        /// Inserts. MUST return `Check` if a number is not finite, or the accuracy not 0 to 1.
        async fn add(&mut self, event: &LearningEvent) -> Result<(), StorageError>;
        /// Updates a learning event. MUST return `StaleVersion` unless the stored version is one less, and
        /// `Check` as `add`.
        async fn save(&mut self, event: &LearningEvent) -> Result<(), StorageError>;
    }
}
