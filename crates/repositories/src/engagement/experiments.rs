//! Experiments.

use domain::{
    Id,
    engagement::{Experiment, ExperimentStatus, ExperimentVariant},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which experiments to list; every given field must match.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExperimentFilter {
    /// In this status.
    pub status: Option<ExperimentStatus>,
}

contract! {
    /// Experiments, each with the variants of all its phases.
    pub trait ExperimentRepository of experiments {
        /// The experiment of that id, with the variants of its newest phase.
        rests on Experiment
        async fn lookup(&mut self, id: Id<Experiment>) -> Result<Option<Experiment>, StorageError>;
        /// Experiments by the time they were made, newest first.
        async fn list(
            &mut self,
            filter: &ExperimentFilter,
            page: &PageRequest,
        ) -> Result<Page<Experiment>, StorageError>;
        /// The variants of a phase, the baseline first; none where there is no such phase.
        async fn variants(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
        ) -> Result<Vec<ExperimentVariant>, StorageError>;
        /// Inserts an experiment with the variants of its phase. MUST return `Check` if its dates, results
        /// and winner are not those of its status, or a weight is not 0 to 1.
        async fn add(&mut self, experiment: &Experiment) -> Result<(), StorageError>;
        /// Updates an experiment. Variants that its phase does not have yet are added, others take the place
        /// of those it has. MUST return `StaleVersion` unless the stored version is one less, `Check` as
        /// `add`, and `ForeignKey` if other variants are in the way of exposures.
        async fn save(&mut self, experiment: &Experiment) -> Result<(), StorageError>;
        /// Deletes an experiment with all phases, exposures and outcomes; `false` if there is none.
        async fn remove(&mut self, id: Id<Experiment>) -> Result<bool, StorageError>;
    }
}
