//! Randomised experiments.

use std::cmp::Reverse;

use domain::engagement::{Decision, Mode, RandomizedDetails, RandomizedExperiment};
use repositories::{Storage, engagement::RandomizedFilter};

use crate::expect;
use crate::fixtures::{at, desk, id, randomized};
use crate::plain::{Plain, stored};

stored!(RandomizedExperiment, |row| randomized_experiments(row.id));

/// Breaks something.
type Break = fn(&mut RandomizedDetails);

/// Stores decisions: 1 and 2, on posts of two authors, and more on the post of the first.
async fn decided(storage: &dyn Storage, count: u128) -> Vec<Decision> {
    let desk = desk(storage).await;
    let more: Vec<Decision> =
        (3..=count).map(|number| Decision { id: id(number), ..desk.decisions[0].clone() }).collect();
    writing!(storage, uow, more => {
        for decision in &more {
            uow.decisions().add(decision).await?;
        }
        Ok(())
    })
    .unwrap();
    desk.decisions.into_iter().chain(more).collect()
}

/// Every field another one.
fn full(number: u128, decision: &Decision) -> RandomizedExperiment {
    RandomizedExperiment {
        predicted_mode: Mode::Disengaged,
        actual_mode: Mode::Engagement,
        details: RandomizedDetails { predicted_outcome: Some(f64::MIN), actual_outcome: Some(0.1 + 0.2) },
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..randomized(number, decision)
    }
}

async fn add(storage: &dyn Storage, experiments: &[RandomizedExperiment]) {
    let experiments = experiments.to_vec();
    writing!(storage, uow, experiments => {
        for experiment in &experiments {
            uow.randomized_experiments().add(experiment).await?;
        }
        Ok(())
    })
    .unwrap();
}

async fn all(storage: &dyn Storage, filter: RandomizedFilter) -> Vec<RandomizedExperiment> {
    every_page!(storage, uow, page => uow.randomized_experiments().list(&filter, &page).await)
}

/// A decision has one at most. It must exist.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let decisions = decided(storage, 4).await;
    let [first, second, third, absent] = [0, 1, 2, 3].map(|place: usize| &decisions[place]);
    let details = RandomizedDetails { predicted_outcome: None, actual_outcome: Some(-1.0e-300) };
    Plain {
        changed: full(1, first),
        absent: randomized(9, absent),
        taken: vec![randomized(9, first), randomized(1, absent)],
        clashes: Vec::new(),
        orphans: vec![randomized(9, &Decision { id: id(9), ..absent.clone() })],
        rows: vec![
            randomized(1, first),
            full(2, second),
            RandomizedExperiment { details, version: 7, ..randomized(3, third) },
        ],
    }
    .check(storage)
    .await;
}

/// `add` and `save` return `Check` if an outcome is not finite.
pub async fn numbers_are_finite(storage: &dyn Storage) {
    let decisions = decided(storage, 2).await;
    let stored = randomized(1, &decisions[0]);
    add(storage, std::slice::from_ref(&stored)).await;
    let wrong: [Break; 4] = [
        |details| details.predicted_outcome = Some(f64::NAN),
        |details| details.predicted_outcome = Some(f64::INFINITY),
        |details| details.actual_outcome = Some(f64::NAN),
        |details| details.actual_outcome = Some(f64::NEG_INFINITY),
    ];
    for change in wrong {
        let (mut added, mut saved) = (full(2, &decisions[1]), full(1, &decisions[0]));
        saved.version = 2;
        change(&mut added.details);
        change(&mut saved.details);
        expect::check(writing!(storage, uow, added => uow.randomized_experiments().add(&added).await));
        expect::check(writing!(storage, uow, saved => uow.randomized_experiments().save(&saved).await));
    }
    assert_eq!(all(storage, RandomizedFilter::default()).await, [stored]);
}

/// Lists are by creation, newest first, then by id in the same direction; every given field of the filter
/// must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let decisions = decided(storage, 12).await;
    let modes = [Mode::Helpful, Mode::Engagement, Mode::Hybrid];
    let mut experiments: Vec<RandomizedExperiment> = Vec::new();
    for (place, decision) in decisions.iter().enumerate() {
        let mut one = randomized(100 - place as u128, decision);
        one.predicted_mode = modes[place % 3];
        one.actual_mode = modes[place / 4];
        one.details.actual_outcome = place.is_multiple_of(2).then_some(0.0);
        one.created_at = at(i64::try_from(place * 3 % 5).unwrap());
        experiments.push(one);
    }
    add(storage, &experiments).await;
    experiments.sort_by_key(|one| Reverse((one.created_at, one.id)));
    for decision_id in [None, Some(id(1)), Some(id(2)), Some(id(99))] {
        for predicted_mode in [None, Some(Mode::Helpful), Some(Mode::Disengaged)] {
            for actual_mode in [None, Some(Mode::Helpful), Some(Mode::Hybrid)] {
                for is_evaluated in [None, Some(true), Some(false)] {
                    let filter = RandomizedFilter { decision_id, predicted_mode, actual_mode, is_evaluated };
                    let mut expected = experiments.clone();
                    expected.retain(|one| {
                        decision_id.is_none_or(|wanted| one.decision_id == wanted)
                            && predicted_mode.is_none_or(|wanted| one.predicted_mode == wanted)
                            && actual_mode.is_none_or(|wanted| one.actual_mode == wanted)
                            && is_evaluated
                                .is_none_or(|wanted| one.details.actual_outcome.is_some() == wanted)
                    });
                    assert_eq!(all(storage, filter).await, expected, "{filter:?}");
                }
            }
        }
    }
}

/// It goes with its decision, and no other does.
pub async fn it_goes_with_its_decision(storage: &dyn Storage) {
    let decisions = decided(storage, 2).await;
    let (goes, stays) = (full(1, &decisions[0]), full(2, &decisions[1]));
    add(storage, &[goes, stays.clone()]).await;
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    assert_eq!(all(storage, RandomizedFilter::default()).await, [stays]);
}
