//! Learning events: what was changed to do better, what was expected of it, and what came.

use serde_json::{Map, Value};

use crate::{
    Id, Timestamp,
    editing::{Details, Versioned as _, changes, versioned},
    validation::Checker,
};

/// Longest JSON of an adjustment, in bytes.
const MAX_ADJUSTMENT: usize = 64 * 1024;

/// What is said of a learning event when it is noted.
#[derive(Debug, Clone, PartialEq)]
pub struct LearningEventDetails {
    /// What kind of thing was changed, 1 to 50 characters.
    pub adjustment_type: String,
    /// What was changed; up to 64 KiB as JSON.
    pub adjustment: Map<String, Value>,
    /// How much better things were expected to go.
    pub predicted_improvement: f64,
    /// How they went before, if that is known.
    pub baseline_performance: Option<f64>,
}

impl Details for LearningEventDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("adjustment_type", &mut self.adjustment_type, 1, 50);
        c.json_object("adjustment", &mut self.adjustment, MAX_ADJUSTMENT);
        c.finite("predicted_improvement", &mut self.predicted_improvement);
        if let Some(baseline) = &mut self.baseline_performance {
            c.finite("baseline_performance", baseline);
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: adjustment_type, adjustment, predicted_improvement, baseline_performance)
    }
}

/// What came of an adjustment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearningEvaluation {
    /// How much better things went.
    pub actual_improvement: f64,
    /// How near that was to what was expected, 0 to 1; see [`accuracy`].
    pub accuracy: f64,
    /// When it was looked at.
    pub evaluated_at: Timestamp,
}

/// Something that was changed to do better.
#[derive(Debug, Clone, PartialEq)]
pub struct LearningEvent {
    /// Identity.
    pub id: Id<LearningEvent>,
    /// When it was changed.
    pub date: Timestamp,
    /// What was changed, and what was expected of it.
    pub details: LearningEventDetails,
    /// What came of it, once somebody looked.
    pub evaluation: Option<LearningEvaluation>,
    /// Counts evaluations, from 1.
    pub version: i64,
    /// When it was noted.
    pub created_at: Timestamp,
    /// When it was last evaluated.
    pub updated_at: Timestamp,
}

versioned!(LearningEvent, LearningEventDetails);

impl LearningEvent {
    /// One that nobody has evaluated, of checked details.
    pub fn new(id: Id<Self>, date: Timestamp, details: LearningEventDetails, now: Timestamp) -> Self {
        Self { id, date, details, evaluation: None, version: 1, created_at: now, updated_at: now }
    }

    /// Notes what came of it, in place of what was noted before, and says which fields got another value;
    /// without one nothing happens.
    pub fn evaluate(&mut self, actual_improvement: f64, now: Timestamp) -> Vec<&'static str> {
        let accuracy = accuracy(self.details.predicted_improvement, actual_improvement);
        let old = self.evaluation;
        let fields: Vec<_> = [
            ("actual_improvement", actual_improvement, old.map(|old| old.actual_improvement)),
            ("accuracy", accuracy, old.map(|old| old.accuracy)),
        ]
        .into_iter()
        .filter(|(_, new, old)| old.is_none_or(|old| new.total_cmp(&old).is_ne()))
        .map(|(name, ..)| name)
        .collect();
        if !fields.is_empty() {
            self.evaluation = Some(LearningEvaluation { actual_improvement, accuracy, evaluated_at: now });
            self.mark_changed(now);
        }
        fields
    }
}

/// How near a prediction came: one less the relative error, and never below zero. A prediction of nothing is
/// right or wrong.
pub fn accuracy(predicted: f64, actual: f64) -> f64 {
    if predicted == 0.0 {
        return if actual == 0.0 { 1.0 } else { 0.0 };
    }
    (1.0 - (actual - predicted).abs() / predicted.abs()).max(0.0)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use serde_json::{Map, json};

    use super::{LearningEvent, LearningEventDetails, accuracy};
    use crate::{Id, editing::Details, validation::Checker};

    fn details(predicted_improvement: f64) -> LearningEventDetails {
        LearningEventDetails {
            adjustment_type: "weights".to_owned(),
            adjustment: Map::from_iter([("sss_weight".to_owned(), json!(0.4))]),
            predicted_improvement,
            baseline_performance: Some(0.5),
        }
    }

    #[test]
    fn accuracy_is_by_the_relative_error() {
        for (predicted, actual, expected) in [
            (0.2, 0.2, 1.0),
            (0.5, 0.25, 0.5),
            (0.5, 0.75, 0.5),
            (-0.5, -0.25, 0.5),
            (0.5, -0.5, 0.0),
            (0.5, 1.0, 0.0),
            (0.0, 0.0, 1.0),
            (0.0, -0.0, 1.0),
            (0.0, 5e-324, 0.0),
            (5e-324, 1.0, 0.0),
            (f64::MAX, f64::MIN, 0.0),
            (f64::MAX, 0.0, 0.0),
            (1e-300, 5e-301, 0.5),
        ] {
            let found = accuracy(predicted, actual);
            let is_share = (0.0..=1.0).contains(&found) && found.is_sign_positive();
            assert!(is_share && (found - expected).abs() < 1e-12, "{predicted}, {actual}: {found}");
        }
    }

    #[test]
    fn the_last_evaluation_counts() {
        let (then, now) = (DateTime::UNIX_EPOCH, DateTime::from_timestamp(60, 0).unwrap());
        let later = DateTime::from_timestamp(120, 0).unwrap();
        let mut event = LearningEvent::new(Id::new(uuid::Uuid::from_u128(1)), then, details(0.5), then);
        assert_eq!(event.evaluate(0.25, now), ["actual_improvement", "accuracy"]);
        assert_eq!((event.version, event.updated_at, event.created_at), (2, now, then));
        let first = event.evaluation.unwrap();
        assert_eq!((first.actual_improvement, first.accuracy, first.evaluated_at), (0.25, 0.5, now));
        let before = event.clone();
        assert_eq!(event.evaluate(0.25, later), [""; 0]);
        assert_eq!(event, before);
        // As wrong as before, in the other direction.
        assert_eq!(event.evaluate(0.75, later), ["actual_improvement"]);
        let second = event.evaluation.unwrap();
        assert_eq!((event.version, second.actual_improvement, second.evaluated_at), (3, 0.75, later));
    }

    #[test]
    fn details_have_bounds() {
        let faults = |mut details: LearningEventDetails| {
            let mut checker = Checker::new();
            details.check(&mut checker);
            let errors = checker.finish().map_or_else(|errors| errors.0, |()| Vec::new());
            errors.into_iter().map(|error| (error.pointer, error.code)).collect::<Vec<_>>()
        };
        assert_eq!(faults(details(-1.5)), []);
        let long = Map::from_iter([("a".to_owned(), json!("x".repeat(64 * 1024)))]);
        let bad = LearningEventDetails {
            adjustment_type: " ".to_owned(),
            adjustment: long,
            predicted_improvement: f64::NAN,
            baseline_performance: Some(f64::INFINITY),
        };
        let expected = [
            ("/adjustment_type", "empty"),
            ("/adjustment", "too_long"),
            ("/predicted_improvement", "not_finite"),
            ("/baseline_performance", "not_finite"),
        ];
        assert_eq!(faults(bad), expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }
}
