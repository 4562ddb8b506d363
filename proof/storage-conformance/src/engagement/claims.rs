//! Workers who claim posts of the queue, one after the other and side by side.

use chrono::TimeDelta;
use domain::{
    Id,
    engagement::{Place, Post},
};
use futures_util::future::join_all;
use repositories::{Storage, StorageError, engagement::ClaimFilter};

use super::queue::{LATE, in_category, named, queued, save};
use crate::fixtures::{at, author, id, lease, post, take_in};

/// Claims one post.
pub(crate) async fn claim(storage: &dyn Storage, filter: &ClaimFilter) -> Vec<Id<Post>> {
    writing!(storage, uow, filter => {
        let given = uow.queue().waiting(&filter, at(LATE), 1).await?;
        uow.queue().lease(&given, &lease(2 * LATE), at(LATE)).await?;
        Ok(given)
    })
    .unwrap()
}

/// What is offered in a place before those that were claimed already is claimed next: a new post, one that
/// was given back, one that a unit claimed in vain, and one whose author may go first from now on.
pub async fn the_first_place_is_claimed_next(storage: &dyn Storage) {
    first_places(storage, ClaimFilter::default()).await;
}

/// So it is for those who want a category.
pub async fn the_first_place_of_a_category_is_claimed_next(storage: &dyn Storage) {
    first_places(storage, in_category("care")).await;
}

async fn first_places(storage: &dyn Storage, filter: ClaimFilter) {
    let power = ClaimFilter { is_power_user: Some(true), ..filter.clone() };
    let places = queued(storage, &[10, 20, 30, 40, 50, 60]).await;
    assert_eq!(claim(storage, &filter).await, [id(1)]);
    assert_eq!(claim(storage, &filter).await, [id(2)]);

    let early = Post { detected_at: at(5), ..post(7, &author(1)) };
    take_in(storage, &[], &[early]).await;
    assert_eq!(claim(storage, &filter).await, [id(7)]);
    let mut back = places[0].clone();
    back.give_back(at(LATE));
    save(storage, &back, &["care"]).await;
    assert_eq!(claim(storage, &filter).await, [id(1)]);

    let (undone, first) = (filter.clone(), [id(3)]);
    let failed: Result<(), StorageError> = writing!(storage, uow, undone => {
        let given = uow.queue().waiting(&undone, at(LATE), 1).await?;
        assert_eq!(given, first);
        uow.queue().lease(&given, &lease(2 * LATE), at(LATE)).await?;
        Err(StorageError::Backend("undone".to_owned()))
    });
    failed.unwrap_err();
    assert_eq!(claim(storage, &filter).await, [id(3)]);

    assert_eq!(claim(storage, &power).await, []);
    writing!(storage, uow => uow.queue().set_power_user(id(1), true, at(LATE)).await).unwrap();
    assert_eq!(claim(storage, &power).await, [id(4)]);
    let mut back = places[1].clone();
    (back.is_power_user, back.available_at) = (true, at(1));
    back.give_back(at(LATE));
    save(storage, &back, &["care"]).await;
    assert_eq!(claim(storage, &power).await, [id(2)]);
    assert_eq!(claim(storage, &filter).await, [id(5)]);
}

/// Workers side by side get every post, and each is given to one of them.
pub async fn each_post_is_given_once(storage: &dyn Storage) {
    let places = queued(storage, &[0; 40]).await;
    let workers = (0..8).map(|worker| async move {
        let filter = if worker % 2 == 0 { ClaimFilter::default() } else { in_category("care") };
        let mut own = Vec::new();
        loop {
            let given = writing!(storage, uow, filter => {
                let given = uow.queue().waiting(&filter, at(LATE), 3).await?;
                uow.queue().lease(&given, &lease(2 * LATE), at(LATE)).await?;
                Ok(given)
            })
            .unwrap();
            if given.is_empty() {
                return own;
            }
            own.extend(given);
        }
    });
    let mut given = join_all(workers).await.concat();
    given.sort_unstable();
    assert_eq!(given, places.iter().map(|place| place.post_id).collect::<Vec<_>>());
}

/// Who holds a place has it alone: no change is lost.
pub async fn a_held_place_waits_for_no_other(storage: &dyn Storage) {
    queued(storage, &[0]).await;
    let units = (0..20).map(|_| async move {
        writing!(storage, uow => {
            let mut place = uow.queue().hold(id(1)).await?.unwrap();
            place.delivery_count += 1;
            uow.queue().save(&place, &named(&["care"])).await
        })
        .unwrap();
    });
    join_all(units).await;
    let place = writing!(storage, uow => uow.queue().hold(id(1)).await).unwrap().unwrap();
    assert_eq!(place.delivery_count, 20);
}

/// `lease` notes since when somebody works on a post, each time anew. However the lease ends, a place that is
/// saved without one says nothing of it.
pub async fn the_time_of_a_claim_is_kept(storage: &dyn Storage) {
    let places = queued(storage, &[0, 0]).await;
    let (given, other) = ([places[0].post_id], places[1].post_id);
    let ends: [fn(&mut Place); 5] = [
        |place| place.give_back(at(9)),
        |place| place.release(at(9)),
        |place| place.postpone(TimeDelta::microseconds(1), at(9)),
        |place| place.leave(at(9)),
        |place| place.come_back(false, at(9)),
    ];
    for (time, end) in (10..).zip(ends) {
        let claimed = writing!(storage, uow => {
            uow.queue().lease(&given, &lease(LATE), at(time)).await?;
            uow.queue().hold(given[0]).await
        });
        let mut place = claimed.unwrap().unwrap();
        assert_eq!(place.claimed_at, Some(at(time)));
        end(&mut place);
        assert_eq!(place.claimed_at, None);
        save(storage, &place, &["care"]).await;
        let held = writing!(storage, uow => {
            Ok((uow.queue().hold(given[0]).await?, uow.queue().hold(other).await?))
        });
        assert_eq!(held.unwrap(), (Some(place), Some(places[1].clone())));
    }
}
