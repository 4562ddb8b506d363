//! Decisions.

use domain::{
    Id,
    engagement::{Decision, Experiment, Mode, Post},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which decisions to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DecisionFilter {
    /// On this post.
    pub post_id: Option<Id<Post>>,
    /// Of this mode.
    pub mode: Option<Mode>,
    /// Part of this experiment.
    pub experiment_id: Option<Id<Experiment>>,
    /// Whether chance decided on the mode.
    pub is_randomized_experiment: Option<bool>,
}

contract! {
    /// Decisions. Nothing of them changes, but that chance replaced the mode may be noted later.
    pub trait DecisionRepository of decisions {
        /// The decision of that id.
        async fn lookup(&mut self, id: Id<Decision>) -> Result<Option<Decision>, StorageError>;
        /// Decisions, newest first.
        async fn list(
            &mut self,
            filter: &DecisionFilter,
            page: &PageRequest,
        ) -> Result<Page<Decision>, StorageError>;
        /// Inserts. MUST return `ForeignKey` if the post, the archetype, the experiment, the version of the
        /// weights or the account is missing, and `Check` if a score is not 0 to 1.
        async fn add(&mut self, decision: &Decision) -> Result<(), StorageError>;
        /// Notes that the decision's mode was chosen at random in place of `predicted`. Where there is no such
        /// decision nothing happens.
        async fn note_chance(&mut self, id: Id<Decision>, predicted: Mode) -> Result<(), StorageError>;
    }
}
