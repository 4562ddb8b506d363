//! What is in the queue, in numbers.

use domain::engagement::{Post, PostStatus};
use repositories::{Storage, engagement::QueueFigures};

use super::queue::{LATE, queued, save};
use crate::fixtures::{at, author, id, lease, post};

/// Offered, leased and parked posts are counted; the oldest is the first that is there for the taking.
pub async fn figures_are_counted(storage: &dyn Storage) {
    let figures = async |now| reading!(storage, uow => uow.queue().figures(at(now), None).await).unwrap();
    assert_eq!(figures(LATE).await, QueueFigures::default());
    let places = queued(storage, &[5, 3, 7, 1, 2]).await;
    let (given, parked) = ([id(4)], Post { state: PostStatus::Parked, version: 2, ..post(5, &author(1)) });
    let mut left = places[4].clone();
    left.leave(at(9));
    save(storage, &left, &[]).await;
    writing!(storage, uow, parked => {
        uow.queue().lease(&given, &lease(500), at(9)).await?;
        uow.posts().save(&parked).await
    })
    .unwrap();
    let counted = QueueFigures { offered: 3, leased: 1, parked: 1, oldest: Some(at(3)) };
    // The lease is over then; whether it counts, the contract does not say.
    assert_eq!(figures(LATE).await, QueueFigures { leased: figures(LATE).await.leased, ..counted });
    assert_eq!(figures(3).await, counted);
    assert_eq!(figures(2).await, QueueFigures { oldest: None, ..counted });
}

/// Of each kind no more than the bound are counted. The oldest is told whatever the bound.
pub async fn figures_are_bounded(storage: &dyn Storage) {
    let figures = async |bound: Option<usize>| {
        reading!(storage, uow => uow.queue().figures(at(LATE), bound).await).unwrap()
    };
    for bound in [None, Some(0), Some(1), Some(9)] {
        assert_eq!(figures(bound).await, QueueFigures::default(), "{bound:?}");
    }
    let places = queued(storage, &[5, 3, 7, 1, 2, 0, 0, 0, 0, 0, 0, 0]).await;
    for place in &places[9..] {
        let mut left = place.clone();
        left.leave(at(9));
        save(storage, &left, &[]).await;
    }
    let of = |number| Post { state: PostStatus::Parked, version: 2, ..post(number, &author(1)) };
    let (given, parked) = ([6, 7, 8, 9].map(id), [10, 11, 12].map(of));
    writing!(storage, uow, parked => {
        uow.queue().lease(&given, &lease(500), at(9)).await?;
        for post in &parked {
            uow.posts().save(post).await?;
        }
        Ok(())
    })
    .unwrap();
    for (bound, most) in
        [(None, 9), (Some(0), 0), (Some(1), 1), (Some(3), 3), (Some(4), 4), (Some(5), 5), (Some(6), 6)]
    {
        let expected = QueueFigures {
            offered: most.min(5),
            leased: most.min(4),
            parked: most.min(3),
            oldest: Some(at(1)),
        };
        assert_eq!(figures(bound).await, expected, "{bound:?}");
    }
}
