//! Units of experiments: exposures and outcomes.

use domain::{
    Id,
    engagement::{Experiment, Exposure, Outcome},
};

use crate::{StorageError, contract};

/// How many units a variant has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCount {
    /// The key of the variant that they saw first.
    pub variant: String,
    /// Whether they are left out.
    pub excluded: bool,
    /// How many.
    pub units: u64,
}

/// What was measured of a unit that is not left out.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitValue {
    /// Of whom.
    pub unit: String,
    /// The key of the variant that it saw.
    pub variant: String,
    /// How much.
    pub value: f64,
}

contract! {
    /// What units of experiments saw, and what was measured of them.
    pub trait ExperimentUnitRepository of experiment_units {
        /// The exposures of these units in a phase, those that there are, by unit.
        async fn exposures(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
            units: &[String],
        ) -> Result<Vec<Exposure>, StorageError>;
        /// Inserts exposures. MUST return `Conflict` if a unit has one in the phase, and `ForeignKey` if the
        /// phase has no such variant.
        async fn expose(&mut self, exposures: &[Exposure]) -> Result<(), StorageError>;
        /// Leaves units of a phase out of all figures.
        async fn exclude(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
            units: &[String],
        ) -> Result<(), StorageError>;
        /// Which of these units have an outcome of the metric in the phase, by unit.
        async fn measured(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
            metric: &str,
            units: &[String],
        ) -> Result<Vec<String>, StorageError>;
        /// Inserts outcomes. MUST return `Conflict` if a unit has one of the metric in the phase,
        /// `ForeignKey` if it has no exposure, and `Check` if a value is not finite.
        async fn record(&mut self, outcomes: &[Outcome]) -> Result<(), StorageError>;
        /// How many units a phase has, by variant, then those that count before those that are left out.
        async fn counts(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
        ) -> Result<Vec<UnitCount>, StorageError>;
        /// Up to `limit` outcomes of a metric in a phase, of units that are not left out, by unit, from after
        /// that unit on, with the variant that was recorded with each. Fewer than `limit` are the last.
        async fn values(
            &mut self,
            experiment: Id<Experiment>,
            phase: i64,
            metric: &str,
            after: Option<&str>,
            limit: usize,
        ) -> Result<Vec<UnitValue>, StorageError>;
    }
}
