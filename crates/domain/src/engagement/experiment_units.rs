//! Units of experiments: which variant each saw, and what was measured of it.

use crate::{
    Id, Timestamp,
    engagement::{Experiment, MAX_VARIANT_KEY},
    text_enum::text_enum,
    validation::Checker,
};

/// Longest name of a unit, in characters.
pub const MAX_UNIT: usize = 200;

/// That a unit saw a variant. The first one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exposure {
    /// Of this experiment.
    pub experiment_id: Id<Experiment>,
    /// In this phase.
    pub phase: i64,
    /// Who; 1 to 200 characters, once a phase.
    pub unit: String,
    /// What it saw first.
    pub variant: String,
    /// Whether it saw another one later: it is then in no figure.
    pub excluded: bool,
    /// When it saw the first.
    pub exposed_at: Timestamp,
}

/// What was measured of a unit. The first one of a metric counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Identity.
    pub id: Id<Outcome>,
    /// Of this experiment.
    pub experiment_id: Id<Experiment>,
    /// In this phase.
    pub phase: i64,
    /// The goal or a guardrail.
    pub metric: String,
    /// Of whom; a unit that was exposed in the phase.
    pub unit: String,
    /// What the unit saw first.
    pub variant: String,
    /// How much.
    pub value: f64,
    /// When it was recorded.
    pub created_at: Timestamp,
}

/// An exposure as it is sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExposureDraft {
    /// Who.
    pub unit: String,
    /// What it saw; the desk knows it where it assigns itself.
    pub variant: Option<String>,
}

/// An outcome as it is sent in.
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeDraft {
    /// Of whom.
    pub unit: String,
    /// The goal or a guardrail.
    pub metric: String,
    /// How much.
    pub value: f64,
    /// What the unit saw, if the sender knows: it must be what was recorded.
    pub variant: Option<String>,
}

impl ExposureDraft {
    /// Checks what can be known without the experiment, and brings it into its stored form.
    pub fn check(&mut self, c: &mut Checker) {
        check_unit(&mut self.unit, c);
        check_variant(self.variant.as_mut(), c);
    }
}

impl OutcomeDraft {
    /// Checks what can be known without the experiment, and brings it into its stored form.
    pub fn check(&mut self, c: &mut Checker) {
        check_unit(&mut self.unit, c);
        c.string("metric", &mut self.metric, 1, 100);
        c.finite("value", &mut self.value);
        check_variant(self.variant.as_mut(), c);
    }
}

/// Brings the field `unit` into its stored form and checks it.
pub fn check_unit(unit: &mut String, c: &mut Checker) {
    c.string("unit", unit, 1, MAX_UNIT);
}

fn check_variant(variant: Option<&mut String>, c: &mut Checker) {
    if let Some(variant) = variant {
        c.string("variant", variant, 1, MAX_VARIANT_KEY);
    }
}

text_enum! {
    /// What came of an exposure that was sent in.
    pub enum ExposureStatus {
        /// It is recorded.
        Recorded = "recorded",
        /// It was recorded before.
        Unchanged = "unchanged",
        /// The unit saw two variants: it is left out of all figures, and counted.
        Excluded = "excluded",
        /// The unit is outside of the traffic: nothing is recorded.
        Outside = "outside",
        /// It is refused.
        Invalid = "invalid",
    }
}

text_enum! {
    /// What came of an outcome that was sent in.
    pub enum OutcomeStatus {
        /// It is recorded.
        Recorded = "recorded",
        /// The unit has one of that metric, which counts.
        Unchanged = "unchanged",
        /// The unit saw two variants: nothing of it counts.
        Excluded = "excluded",
        /// It is refused.
        Invalid = "invalid",
    }
}
