//! Legal holds.

use std::collections::HashSet;

use domain::{
    Id,
    engagement::{Decision, Hold, HoldDetails, HoldKind, HoldRange, HoldSubject, Post},
};
use repositories::{Storage, engagement::HoldFilter};

use crate::expect;
use crate::fixtures::{
    Desk, add_experiments, at, decision, desk, experiment, hold, id, longest, post, take_in, weights,
};
use crate::plain::{Plain, stored};

stored!(Hold, |row| holds(row.id), with remove);

fn range(from: i64, to: i64) -> HoldSubject {
    HoldSubject::Range(HoldRange { from: at(from), to: at(to) })
}

/// A thing of each kind.
fn subjects(number: u128) -> [HoldSubject; 4] {
    [
        HoldSubject::Author(id(number)),
        HoldSubject::Post(id(number)),
        HoldSubject::Experiment(id(number)),
        range(1, 2),
    ]
}

/// A desk with the experiments 1 and 2.
async fn desk_with_experiments(storage: &dyn Storage) -> Desk {
    let desk = desk(storage).await;
    add_experiments(storage, &[experiment(1), experiment(2)]).await;
    desk
}

async fn add(storage: &dyn Storage, holds: &[Hold]) {
    let holds = holds.to_vec();
    writing!(storage, uow, holds => {
        for hold in &holds {
            uow.holds().add(hold).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// A hold is on one thing of any kind, which must exist, as must who made it. Any number may be on the same.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let desk = desk_with_experiments(storage).await;
    let [maker, other] = [desk.accounts[0].id, desk.accounts[1].id];
    let first = subjects(1)[0];
    let mut rows: Vec<Hold> =
        (1..).zip(subjects(1)).map(|(number, subject)| hold(number, subject, maker)).collect();
    rows.extend((5..).zip(subjects(1)).map(|(number, subject)| Hold {
        details: HoldDetails { reason: longest(1_000) },
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..hold(number, subject, other)
    }));
    let mut orphans: Vec<Hold> = subjects(9)[..3].iter().map(|subject| hold(9, *subject, maker)).collect();
    orphans.push(hold(9, first, id(9)));
    Plain {
        changed: Hold {
            details: HoldDetails { reason: longest(1_000) },
            updated_at: at(2),
            ..hold(1, first, maker)
        },
        absent: hold(10, first, maker),
        taken: vec![hold(1, range(3, 4), other)],
        clashes: Vec::new(),
        orphans,
        rows,
    }
    .check(storage)
    .await;
}

/// `add` MUST return `Check` if a range has no moment.
pub async fn a_range_has_a_moment(storage: &dyn Storage) {
    let maker = desk(storage).await.accounts[0].id;
    for (from, to) in [(1, 1), (2, 1)] {
        let empty = hold(1, range(from, to), maker);
        expect::check(writing!(storage, uow, empty => uow.holds().add(&empty).await));
    }
    add(storage, &[hold(1, range(1, 2), maker)]).await;
}

/// Lists are by creation, oldest first, then by id; every given field of the filter must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let maker = desk_with_experiments(storage).await.accounts[0].id;
    let mut holds: Vec<Hold> = Vec::new();
    for _ in 0..3 {
        for subject in subjects(1).into_iter().chain(subjects(2)) {
            let place = i64::try_from(holds.len()).unwrap();
            let hold = hold(100 - holds.len() as u128, subject, maker);
            holds.push(Hold { created_at: at(place * 3 % 7), ..hold });
        }
    }
    add(storage, &holds).await;
    holds.sort_by_key(|hold| (hold.created_at, hold.id));
    let mut filters = vec![HoldFilter::default()];
    filters
        .extend(HoldKind::ALL.iter().map(|kind| HoldFilter { kind: Some(*kind), ..HoldFilter::default() }));
    for number in [1, 2, 9] {
        filters.push(HoldFilter { author_id: Some(id(number)), ..HoldFilter::default() });
        filters.push(HoldFilter { post_id: Some(id(number)), ..HoldFilter::default() });
        filters.push(HoldFilter { experiment_id: Some(id(number)), ..HoldFilter::default() });
        let kind = Some(HoldKind::Author);
        filters.push(HoldFilter { kind, post_id: Some(id(number)), ..HoldFilter::default() });
        filters.push(HoldFilter { kind, author_id: Some(id(number)), ..HoldFilter::default() });
    }
    for filter in filters {
        let all = every_page!(storage, uow, page => uow.holds().list(&filter, &page).await);
        let mut expected = holds.clone();
        expected.retain(|hold| {
            let is_on = |subject: Option<HoldSubject>| subject.is_none_or(|wanted| hold.subject == wanted);
            filter.kind.is_none_or(|kind| hold.subject.kind() == kind)
                && is_on(filter.author_id.map(HoldSubject::Author))
                && is_on(filter.post_id.map(HoldSubject::Post))
                && is_on(filter.experiment_id.map(HoldSubject::Experiment))
        });
        assert_eq!(all, expected, "{filter:?}");
    }
}

/// A desk with posts 1 to 5: 1, 3 and 5 of the first author, found at 10, 30 and 50, the others of the second,
/// found at 20 and 40. A decision on 3 names the experiment 1, one on 4 the experiment 2.
async fn desk_with_posts(storage: &dyn Storage) -> Desk {
    let desk = desk_with_experiments(storage).await;
    let of = |number: u128, author: usize| Post {
        platform: desk.authors[author].platform,
        ..post(number, &desk.authors[author])
    };
    let posts = [of(3, 0), of(4, 1), of(5, 0)];
    take_in(storage, &[], &posts).await;
    let weights = weights(1, domain::engagement::SegmentType::Global, "global");
    let named = |number: u128, post: &Post, experiment| Decision {
        experiment_id: Some(id(experiment)),
        experiment_variant: Some("a".to_owned()),
        ..decision(number, post, &weights)
    };
    let decisions = [named(3, &posts[0], 1), named(4, &posts[1], 2)];
    let found: Vec<Post> = desk.posts.iter().chain(&posts).cloned().collect();
    writing!(storage, uow, decisions, found => {
        for decision in &decisions {
            uow.decisions().add(decision).await?;
        }
        for (place, post) in (1..).zip(&found) {
            let detected = Post { detected_at: at(place * 10), version: post.version + 1, ..post.clone() };
            uow.posts().save(&detected).await?;
        }
        Ok(())
    })
    .unwrap();
    desk
}

/// The cases: what is held, which of the posts 1 to 5 it touches, and which of the authors 1 and 2.
fn touched() -> Vec<(HoldSubject, Vec<u128>, Vec<u128>)> {
    vec![
        (HoldSubject::Author(id(1)), vec![1, 3, 5], vec![1]),
        (HoldSubject::Author(id(2)), vec![2, 4], vec![2]),
        (HoldSubject::Post(id(3)), vec![3], vec![1]),
        (HoldSubject::Post(id(2)), vec![2], vec![2]),
        (HoldSubject::Experiment(id(1)), vec![3], vec![1]),
        (HoldSubject::Experiment(id(2)), vec![4], vec![2]),
        // The end is no part of a range.
        (range(10, 20), vec![1], vec![1]),
        (range(9, 10), vec![], vec![]),
        (range(20, 31), vec![2, 3], vec![1, 2]),
        (range(51, 1_000), vec![], vec![]),
    ]
}

/// A hold touches posts in each of the ways, alone and beside the others. Ids that are not there are not held.
pub async fn posts_that_are_held_are_known(storage: &dyn Storage) {
    let maker = desk_with_posts(storage).await.accounts[0].id;
    let asked: Vec<Id<Post>> = [9, 5, 4, 3, 2, 1].map(id).to_vec();
    for (subject, posts, _) in touched() {
        let only = hold(1, subject, maker);
        let (all, one) = writing!(storage, uow, only, asked => {
            uow.holds().add(&only).await?;
            let all = uow.holds().holding(&asked).await?;
            let one = uow.holds().holding(&asked[..2]).await?;
            uow.holds().remove(only.id).await?;
            Ok((all, one))
        })
        .unwrap();
        let expected: HashSet<Id<Post>> = posts.into_iter().map(id).collect();
        assert_eq!(all, expected, "{subject:?}");
        assert_eq!(one, expected.into_iter().filter(|post| *post == id(5)).collect(), "{subject:?}");
    }
    let none = reading!(storage, uow, asked => uow.holds().holding(&asked).await).unwrap();
    assert_eq!(none, HashSet::new());
    let holds: Vec<Hold> =
        (1..).zip(touched()).map(|(number, (subject, ..))| hold(number, subject, maker)).collect();
    add(storage, &holds).await;
    let all = reading!(storage, uow, asked => uow.holds().holding(&asked).await).unwrap();
    assert_eq!(all, asked[1..].iter().copied().collect());
    let nothing = reading!(storage, uow => uow.holds().holding(&[]).await).unwrap();
    assert_eq!(nothing, HashSet::new());
}

/// The holds that touch an author, each once, by the time they were made.
pub async fn those_that_touch_an_author_are_known(storage: &dyn Storage) {
    let maker = desk_with_posts(storage).await.accounts[0].id;
    let cases = touched();
    let made = |number: u128| i64::try_from(number).unwrap() * 3 % 7;
    let holds: Vec<Hold> = (1..)
        .zip(&cases)
        .map(|(number, (subject, ..))| Hold { created_at: at(made(number)), ..hold(number, *subject, maker) })
        .collect();
    add(storage, &holds).await;
    for author in [1, 2, 9] {
        let found = reading!(storage, uow => uow.holds().of_author(id(author)).await).unwrap();
        let touching = holds.iter().zip(&cases).filter(|(_, (.., authors))| authors.contains(&author));
        let mut expected: Vec<Hold> = touching.map(|(hold, _)| hold.clone()).collect();
        expected.sort_by_key(|hold| (hold.created_at, hold.id));
        assert_eq!(found, expected, "author {author}");
    }
}

/// Neither an author, nor the author of a post, nor an experiment is deleted while it is held.
pub async fn what_is_held_stays(storage: &dyn Storage) {
    let maker = desk_with_experiments(storage).await.accounts[0].id;
    let holds: Vec<Hold> =
        [HoldSubject::Author(id(1)), HoldSubject::Post(id(2)), HoldSubject::Experiment(id(1))]
            .into_iter()
            .zip(1..)
            .map(|(subject, number)| hold(number, subject, maker))
            .collect();
    add(storage, &holds).await;
    for author in [1, 2] {
        expect::foreign_key(writing!(storage, uow => uow.authors().remove(id(author)).await));
        let left = reading!(storage, uow => Ok((
            uow.authors().lookup(id(author)).await?.is_some(),
            uow.posts().lookup(id(author)).await?.is_some(),
            uow.decisions().lookup(id(author)).await?.is_some(),
        )));
        assert_eq!(left.unwrap(), (true, true, true), "author {author}");
    }
    expect::foreign_key(writing!(storage, uow => uow.experiments().remove(id(1)).await));
    let free = writing!(storage, uow => {
        for number in 1..=3 {
            uow.holds().remove(id(number)).await?;
        }
        Ok([
            uow.authors().remove(id(1)).await?,
            uow.authors().remove(id(2)).await?,
            uow.experiments().remove(id(1)).await?,
        ])
    });
    assert_eq!(free.unwrap(), [true; 3]);
}
