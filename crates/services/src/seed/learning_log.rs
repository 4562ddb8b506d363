//! The learning log of the seed: an adjustment that was evaluated and one that was not, and a decision whose
//! mode was replaced at random.

use domain::{
    Id,
    engagement::{LearningEvent, LearningEventDetails, Mode, RandomizedDetails, RandomizedExperiment},
};
use repositories::{PageRequest, engagement::RandomizedFilter};
use serde_json::{Map, Value, json};

use super::{replies::Answered, seed_id, seed_time};
use crate::{Cx, ServiceError};

/// Tell the ids of these rows from those of others of the seed.
const EVENTS: u8 = 40;
const RANDOMIZED: u8 = 41;

/// The decision whose mode chance chose.
pub(super) const BY_CHANCE: usize = 3;

/// What was changed, what was expected of it, and what came.
type Adjustment = (&'static str, Map<String, Value>, f64, Option<f64>);

fn adjustments() -> [Adjustment; 2] {
    let member = |name: &str, value: Value| Map::from_iter([(name.to_owned(), value)]);
    [
        ("weights", member("evs_weight", json!({ "from": 0.25, "to": 0.5 })), 0.25, Some(0.125)),
        ("keywords", member("added", json!(["greenhouse"])), 0.5, None),
    ]
}

/// Adds what is missing, about these decisions.
pub(super) async fn add(cx: &mut Cx<'_>, answered: &[Answered]) -> Result<u64, ServiceError> {
    let mut added = 0;
    for (number, (kind, adjustment, predicted_improvement, actual)) in (0_u16..).zip(adjustments()) {
        let (id, time) = (seed_id(EVENTS, number), seed_time(480 + i64::from(number)));
        if cx.uow.learning_events().lookup(id).await?.is_some() {
            continue;
        }
        let details = LearningEventDetails {
            adjustment_type: kind.to_owned(),
            adjustment,
            predicted_improvement,
            baseline_performance: Some(0.5),
        };
        let mut event = LearningEvent::new(id, time, details, time);
        cx.uow.learning_events().add(&event).await?;
        if let Some(actual) = actual {
            event.evaluate(actual, seed_time(490));
            cx.uow.learning_events().save(&event).await?;
        }
        added += 1;
    }
    Ok(added + add_randomized(cx, answered).await?)
}

/// What was replaced at random, unless somebody has noted it.
async fn add_randomized(cx: &mut Cx<'_>, answered: &[Answered]) -> Result<u64, ServiceError> {
    let Some(Answered { decision, .. }) = answered.get(BY_CHANCE) else { return Ok(0) };
    let id: Id<RandomizedExperiment> = seed_id(RANDOMIZED, 0);
    let filter = RandomizedFilter { decision_id: Some(decision.id), ..RandomizedFilter::default() };
    let known = cx.uow.randomized_experiments().lookup(id).await?.is_some();
    if known || !cx.uow.randomized_experiments().list(&filter, &PageRequest::first(1)).await?.items.is_empty()
    {
        return Ok(0);
    }
    let details = RandomizedDetails { predicted_outcome: Some(0.5), actual_outcome: Some(0.75) };
    let predicted = decision.predicted_mode.unwrap_or(Mode::Helpful);
    let new = RandomizedExperiment::new(id, decision, predicted, details, seed_time(500));
    cx.uow.randomized_experiments().add(&new).await?;
    Ok(1)
}
