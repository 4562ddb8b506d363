//! Learning events.

use std::cmp::Reverse;

use domain::engagement::{LearningEvaluation, LearningEvent, LearningEventDetails};
use repositories::{Storage, engagement::LearningEventFilter};
use serde_json::{Map, Value, json};

use crate::expect;
use crate::fixtures::{STRANGE, at, id, learning_event, longest};
use crate::plain::{Plain, stored};

stored!(LearningEvent, |row| learning_events(row.id));

/// Breaks something.
type Break = fn(&mut LearningEvent);

fn evaluation(actual_improvement: f64, accuracy: f64) -> LearningEvaluation {
    LearningEvaluation { actual_improvement, accuracy, evaluated_at: at(3) }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

/// Every field as large as it may be.
fn full(number: u128) -> LearningEvent {
    LearningEvent {
        date: at(7),
        details: LearningEventDetails {
            adjustment_type: longest(50),
            adjustment: object(
                &json!({ "texts": STRANGE, "long": STRANGE.concat().repeat(100), "deep": [[{ "n": -1.5 }]] }),
            ),
            predicted_improvement: -1.0e300,
            baseline_performance: Some(0.1 + 0.2),
        },
        evaluation: Some(evaluation(f64::MAX, 1.0)),
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..learning_event(number)
    }
}

async fn add(storage: &dyn Storage, events: &[LearningEvent]) {
    let events = events.to_vec();
    writing!(storage, uow, events => {
        for event in &events {
            uow.learning_events().add(event).await?;
        }
        Ok(())
    })
    .unwrap();
}

async fn all(storage: &dyn Storage, filter: &LearningEventFilter) -> Vec<LearningEvent> {
    every_page!(storage, uow, page, filter => uow.learning_events().list(&filter, &page).await)
}

/// Every field is kept, of those that were evaluated and of others.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let mut strange = LearningEvent { version: 7, ..learning_event(3) };
    strange.details.adjustment_type = String::new();
    strange.details.predicted_improvement = 1.0 / 3.0;
    strange.details.baseline_performance = Some(-1.0e-300);
    strange.evaluation = Some(evaluation(-1.0e-300, 1.0e-300));
    let mut none = learning_event(4);
    none.details.predicted_improvement = 0.0;
    none.evaluation = Some(evaluation(0.0, 0.0));
    Plain {
        changed: full(1),
        absent: learning_event(9),
        taken: vec![LearningEvent { date: at(5), ..learning_event(1) }],
        clashes: Vec::new(),
        orphans: Vec::new(),
        rows: vec![learning_event(1), full(2), strange, none],
    }
    .check(storage)
    .await;
}

/// `add` and `save` return `Check` if a number is not finite, or the accuracy not 0 to 1.
pub async fn numbers_have_bounds(storage: &dyn Storage) {
    add(storage, &[learning_event(1)]).await;
    let wrong: [Break; 9] = [
        |event| event.details.predicted_improvement = f64::NAN,
        |event| event.details.predicted_improvement = f64::INFINITY,
        |event| event.details.baseline_performance = Some(f64::NEG_INFINITY),
        |event| event.evaluation = Some(evaluation(f64::NAN, 0.5)),
        |event| event.evaluation = Some(evaluation(f64::INFINITY, 0.5)),
        |event| event.evaluation = Some(evaluation(0.5, f64::NAN)),
        |event| event.evaluation = Some(evaluation(0.5, 1.000_1)),
        |event| event.evaluation = Some(evaluation(0.5, -0.1)),
        |event| event.evaluation = Some(evaluation(0.5, 1.0e300)),
    ];
    for change in wrong {
        let (mut added, mut saved) = (full(2), LearningEvent { version: 2, ..full(1) });
        change(&mut added);
        change(&mut saved);
        expect::check(writing!(storage, uow, added => uow.learning_events().add(&added).await));
        expect::check(writing!(storage, uow, saved => uow.learning_events().save(&saved).await));
    }
    assert_eq!(all(storage, &LearningEventFilter::default()).await, [learning_event(1)]);
}

/// Lists are by date, newest first, then by id in the same direction; every given field of the filter must
/// match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let mut events: Vec<LearningEvent> = Vec::new();
    for kind in ["weights", "Weights", "keywords"] {
        for is_evaluated in [true, false, true, true, false] {
            let place = events.len();
            let mut event = learning_event(100 - place as u128);
            kind.clone_into(&mut event.details.adjustment_type);
            event.date = at(i64::try_from(place * 3 % 4).unwrap());
            event.evaluation = is_evaluated.then(|| evaluation(0.5, 1.0));
            events.push(event);
        }
    }
    add(storage, &events).await;
    events.sort_by_key(|event| Reverse((event.date, event.id)));
    for kind in [None, Some("weights"), Some("WEIGHTS"), Some("keywords")] {
        for is_evaluated in [None, Some(true), Some(false)] {
            let filter = LearningEventFilter { adjustment_type: kind.map(str::to_owned), is_evaluated };
            let mut expected = events.clone();
            expected.retain(|event| {
                kind.is_none_or(|wanted| event.details.adjustment_type == wanted)
                    && is_evaluated.is_none_or(|wanted| event.evaluation.is_some() == wanted)
            });
            assert_eq!(all(storage, &filter).await, expected, "{filter:?}");
        }
    }
    let missing = reading!(storage, uow => uow.learning_events().lookup(id(999)).await).unwrap();
    assert_eq!(missing, None);
}
