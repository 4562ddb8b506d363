//! Decisions.

use domain::{
    engagement::{
        Decision, DecisionDetails, Mode, Post, ReferenceKind, Scores, SegmentType, SegmentedWeights,
    },
    identity::Account,
};
use repositories::{Storage, engagement::DecisionFilter};
use serde_json::{Map, Value, json};

use crate::expect;
use crate::fixtures::{
    STRANGE, account, at, author, decision, experiment, id, longest, post, reference, take_in, weights,
};

/// Breaks something.
type Break = fn(&mut Decision);

/// What the decisions here refer to, all stored: posts 1 and 2, weights, the archetype 1, experiments 1
/// and 2, an account.
#[derive(Clone)]
struct Desk {
    posts: [Post; 2],
    weights: SegmentedWeights,
    account: Account,
}

async fn desk(storage: &dyn Storage) -> Desk {
    let (author, archetype) = (author(1), reference(ReferenceKind::Archetypes, 1));
    let (weights, account) = (weights(1, SegmentType::Global, "global"), account(1));
    let posts = [post(1, &author), post(2, &author)];
    take_in(storage, &[author], &posts).await;
    writing!(storage, uow, archetype, weights, account => {
        uow.references().add(&archetype).await?;
        uow.experiments().add(&experiment(1)).await?;
        uow.experiments().add(&experiment(2)).await?;
        uow.accounts().add(&account).await?;
        uow.weights().add(&weights, "").await
    })
    .unwrap();
    Desk { posts, weights, account }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

impl Desk {
    fn decision(&self, number: u128) -> Decision {
        decision(number, &self.posts[0], &self.weights)
    }

    /// Every field as large as it may be.
    fn full(&self, number: u128) -> Decision {
        Decision {
            details: DecisionDetails {
                scores: Scores { sss: 0.0, ars: 1.0, evs: 0.1 + 0.2, trs: 1.0e-300 },
                mode: Mode::Disengaged,
                signals: object(
                    &json!({ "texts": STRANGE, "long": STRANGE.concat().repeat(100), "n": -1.5 }),
                ),
                safety_flags: json!({ "flags": [null, true, i64::MIN, {}] }),
                temporal_context: Some(object(&json!({ "": [[]] }))),
                competitor_detected: true,
            },
            composite_score: 1.0,
            archetype: Some(id(1)),
            is_power_user: true,
            experiment_id: Some(id(1)),
            experiment_variant: Some(longest(50)),
            is_randomized_experiment: true,
            predicted_mode: Some(Mode::Engagement),
            decided_by: Some(self.account.id),
            created_at: at(-1),
            ..self.decision(number)
        }
    }
}

/// Every field of a decision is kept, also of a bare one; a missing one finds nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let mut empty = desk.decision(3);
    empty.details.temporal_context = Some(Map::new());
    empty.experiment_variant = Some(String::new());
    for expected in [desk.decision(2), desk.full(1), empty] {
        let found = writing!(storage, uow, expected => {
            uow.decisions().add(&expected).await?;
            uow.decisions().lookup(expected.id).await
        });
        assert_eq!(found.unwrap(), Some(expected));
    }
    expect::conflict(writing!(storage, uow, desk => uow.decisions().add(&desk.decision(1)).await));
    let missing = reading!(storage, uow => uow.decisions().lookup(id(4)).await).unwrap();
    assert_eq!(missing, None);
}

/// `add` MUST return `ForeignKey` if the post, the archetype, the experiment, the version of the weights or
/// the account is missing.
pub async fn add_refuses_what_is_missing(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let orphaned: [Break; 6] = [
        |decision| decision.post_id = id(9),
        |decision| decision.archetype = Some(id(9)),
        |decision| decision.experiment_id = Some(id(9)),
        |decision| decision.weights_id = id(9),
        |decision| decision.weights_version = 2,
        |decision| decision.decided_by = Some(id(9)),
    ];
    for change in orphaned {
        let mut orphan = desk.full(1);
        change(&mut orphan);
        expect::foreign_key(writing!(storage, uow, orphan => uow.decisions().add(&orphan).await));
    }
    writing!(storage, uow, desk => uow.decisions().add(&desk.full(1)).await).unwrap();
}

/// `add` MUST return `Check` if a score is not 0 to 1.
pub async fn scores_are_shares(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let scores: [fn(&mut Decision) -> &mut f64; 5] = [
        |decision| &mut decision.details.scores.sss,
        |decision| &mut decision.details.scores.ars,
        |decision| &mut decision.details.scores.evs,
        |decision| &mut decision.details.scores.trs,
        |decision| &mut decision.composite_score,
    ];
    for score in scores {
        for wrong in [1.5, -0.1, 1.0e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let mut refused = desk.decision(1);
            *score(&mut refused) = wrong;
            expect::check(writing!(storage, uow, refused => uow.decisions().add(&refused).await));
        }
    }
}

/// Lists are by creation, newest first, then by id in the same direction; every given field of the filter
/// must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let mut decisions = Vec::new();
    for post in &desk.posts {
        for mode in [Mode::Helpful, Mode::Hybrid, Mode::Disengaged] {
            for number in 0..3 {
                let mut decision = decision(100 - decisions.len() as u128, post, &desk.weights);
                decision.details.mode = mode;
                decision.created_at = at((i64::try_from(decisions.len()).unwrap() + number) % 4);
                decision.experiment_id = [None, Some(id(1)), Some(id(2))][decisions.len() * 2 % 3];
                decision.is_randomized_experiment = decisions.len() % 4 < 2;
                decisions.push(decision);
            }
        }
    }
    writing!(storage, uow, decisions => {
        for decision in &decisions {
            uow.decisions().add(decision).await?;
        }
        Ok(())
    })
    .unwrap();
    decisions.sort_by_key(|decision| std::cmp::Reverse((decision.created_at, decision.id)));
    for post_id in [None, Some(id(1)), Some(id(2)), Some(id(3))] {
        for mode in [None, Some(Mode::Helpful), Some(Mode::Disengaged), Some(Mode::Engagement)] {
            for experiment_id in [None, Some(id(1)), Some(id(9))] {
                for is_randomized_experiment in [None, Some(true), Some(false)] {
                    let filter = DecisionFilter { post_id, mode, experiment_id, is_randomized_experiment };
                    let all = every_page!(storage, uow, page => uow.decisions().list(&filter, &page).await);
                    let mut expected = decisions.clone();
                    expected.retain(|decision| is_wanted(decision, &filter));
                    assert_eq!(all, expected, "{filter:?}");
                }
            }
        }
    }
}

fn is_wanted(decision: &Decision, filter: &DecisionFilter) -> bool {
    filter.post_id.is_none_or(|wanted| decision.post_id == wanted)
        && filter.mode.is_none_or(|wanted| decision.details.mode == wanted)
        && filter.experiment_id.is_none_or(|wanted| decision.experiment_id == Some(wanted))
        && filter.is_randomized_experiment.is_none_or(|wanted| decision.is_randomized_experiment == wanted)
}

/// A decision stays when its archetype or its experiment goes, which it then has no more, and when its
/// weights change. Which side of the experiment it was on stays.
pub async fn it_outlives_its_archetype_and_its_experiment(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let added = desk.full(1);
    let weights = SegmentedWeights { version: 2, ..desk.weights.clone() };
    let found = writing!(storage, uow, added, weights => {
        uow.decisions().add(&added).await?;
        assert!(uow.references().remove(ReferenceKind::Archetypes, id(1)).await?);
        assert!(uow.experiments().remove(id(1)).await?);
        uow.weights().save(&weights, "").await?;
        uow.decisions().lookup(added.id).await
    });
    assert_eq!(found.unwrap(), Some(Decision { archetype: None, experiment_id: None, ..added }));
}

/// `note_chance` notes that the mode was chosen at random in place of another: of that decision, and nothing
/// else of it. What was noted before gives way; where there is no such decision nothing happens.
pub async fn that_it_was_by_chance_is_noted_later(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let before = [desk.decision(1), desk.full(2), desk.decision(3)];
    writing!(storage, uow, before => {
        for decision in &before {
            uow.decisions().add(decision).await?;
        }
        Ok(())
    })
    .unwrap();
    for (number, predicted) in [(1, Mode::Hybrid), (2, Mode::Helpful), (9, Mode::Helpful), (1, Mode::Hybrid)]
    {
        writing!(storage, uow => uow.decisions().note_chance(id(number), predicted).await).unwrap();
    }
    let [first, second, third] = before;
    let noted = |decision: Decision, predicted: Mode| Decision {
        is_randomized_experiment: true,
        predicted_mode: Some(predicted),
        ..decision
    };
    for expected in [noted(first, Mode::Hybrid), noted(second, Mode::Helpful), third] {
        let of = expected.id;
        let found = reading!(storage, uow => uow.decisions().lookup(of).await).unwrap();
        assert_eq!(found, Some(expected));
    }
    let by_chance = DecisionFilter { is_randomized_experiment: Some(true), ..DecisionFilter::default() };
    let found = every_page!(storage, uow, page => uow.decisions().list(&by_chance, &page).await);
    assert_eq!(found.len(), 2, "{found:?}");
}
