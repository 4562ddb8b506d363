//! Randomised experiments.

use domain::{
    Id,
    engagement::{Decision, Mode, RandomizedExperiment},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which randomised experiments to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RandomizedFilter {
    /// Of this decision.
    pub decision_id: Option<Id<Decision>>,
    /// Where this mode was replaced at random.
    pub predicted_mode: Option<Mode>,
    /// Where chance chose this mode.
    pub actual_mode: Option<Mode>,
    /// Whether it is known what came of it.
    pub is_evaluated: Option<bool>,
}

contract! {
    /// Decisions whose mode was replaced at random, each once.
    pub trait RandomizedExperimentRepository of randomized_experiments {
        /// The randomised experiment of that id.
        async fn lookup(
            &mut self,
            id: Id<RandomizedExperiment>,
        ) -> Result<Option<RandomizedExperiment>, StorageError>;
        /// Randomised experiments by the time they were noted, newest first.
        async fn list(
            &mut self,
            filter: &RandomizedFilter,
            page: &PageRequest,
        ) -> Result<Page<RandomizedExperiment>, StorageError>;
        /// Inserts. MUST return `Conflict` if the decision has one, `ForeignKey` if the decision is missing,
        /// and `Check` if an outcome is not finite.
        async fn add(&mut self, experiment: &RandomizedExperiment) -> Result<(), StorageError>;
        /// Updates a randomised experiment. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Check` as `add`.
        async fn save(&mut self, experiment: &RandomizedExperiment) -> Result<(), StorageError>;
    }
}
