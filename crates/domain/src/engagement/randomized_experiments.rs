//! Randomised experiments: decisions whose mode was replaced at random, and what came of them.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Decision, Mode},
    validation::Checker,
};

/// What is edited of a randomised experiment.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RandomizedDetails {
    /// What was expected of the predicted mode, if somebody said.
    pub predicted_outcome: Option<f64>,
    /// What came of the actual one, once it is known.
    pub actual_outcome: Option<f64>,
}

impl Details for RandomizedDetails {
    fn check(&mut self, c: &mut Checker) {
        for (field, outcome) in
            [("predicted_outcome", &mut self.predicted_outcome), ("actual_outcome", &mut self.actual_outcome)]
        {
            if let Some(outcome) = outcome {
                c.finite(field, outcome);
            }
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: predicted_outcome, actual_outcome)
    }
}

/// A decision whose mode was replaced at random.
#[derive(Debug, Clone, PartialEq)]
pub struct RandomizedExperiment {
    /// Identity.
    pub id: Id<RandomizedExperiment>,
    /// Which decision; one a decision.
    pub decision_id: Id<Decision>,
    /// The mode that was replaced at random.
    pub predicted_mode: Mode,
    /// The decision's mode.
    pub actual_mode: Mode,
    /// What is edited.
    pub details: RandomizedDetails,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was noted.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(RandomizedExperiment, RandomizedDetails);

impl RandomizedExperiment {
    /// One of a decision, of checked details.
    pub fn new(
        id: Id<Self>,
        decision: &Decision,
        predicted_mode: Mode,
        details: RandomizedDetails,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            decision_id: decision.id,
            predicted_mode,
            actual_mode: decision.details.mode,
            details,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Whether the modes are those of the decision; which was predicted, not every decision says.
    pub fn fits(&self, decision: &Decision) -> bool {
        self.actual_mode == decision.details.mode
            && decision.predicted_mode.is_none_or(|mode| mode == self.predicted_mode)
    }
}

#[cfg(test)]
mod tests {
    use super::RandomizedDetails;
    use crate::{editing::Details, validation::Checker};

    #[test]
    fn outcomes_are_finite_and_zero_has_no_sign() {
        let mut good = RandomizedDetails { predicted_outcome: Some(-0.0), actual_outcome: None };
        let mut checker = Checker::new();
        good.check(&mut checker);
        assert_eq!(checker.finish(), Ok(()));
        assert!(good.predicted_outcome.is_some_and(f64::is_sign_positive));
        let outcome = Some(f64::NEG_INFINITY);
        let mut bad = RandomizedDetails { predicted_outcome: outcome, actual_outcome: Some(f64::NAN) };
        let mut checker = Checker::new();
        bad.check(&mut checker);
        let pointers: Vec<String> =
            checker.finish().unwrap_err().0.into_iter().map(|error| error.pointer).collect();
        assert_eq!(pointers, ["/predicted_outcome", "/actual_outcome"]);
    }
}
