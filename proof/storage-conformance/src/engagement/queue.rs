//! The queue of posts.

use domain::{
    Id,
    engagement::{Author, Categories, Lease, Place, Platform, Post},
    identity::TokenHash,
};
use repositories::{Storage, engagement::ClaimFilter};

use crate::expect;
use crate::fixtures::{STRANGE, at, author, id, lease, longest, place, post, take_in};

/// Nobody's time has come before it, and everybody's then.
pub(crate) const LATE: i64 = 1_000;

pub(super) fn named(categories: &[&str]) -> Categories {
    categories.iter().map(|category| (*category).to_owned()).collect()
}

pub(super) fn in_category(category: &str) -> ClaimFilter {
    ClaimFilter { category: Some(category.to_owned()), ..ClaimFilter::default() }
}

/// Posts of one author, numbered from 1, each in the queue from that time on.
pub(crate) async fn queued(storage: &dyn Storage, times: &[i64]) -> Vec<Place> {
    let author = author(1);
    let found = |(number, time): (u128, &i64)| Post { detected_at: at(*time), ..post(number, &author) };
    let posts: Vec<Post> = (1..).zip(times).map(found).collect();
    take_in(storage, std::slice::from_ref(&author), &posts).await;
    posts.iter().map(|post| place(post).0).collect()
}

pub(super) async fn save(storage: &dyn Storage, place: &Place, categories: &[&str]) {
    let (place, categories) = (place.clone(), named(categories));
    writing!(storage, uow, place, categories => uow.queue().save(&place, &categories).await).unwrap();
}

pub(crate) async fn waiting(
    storage: &dyn Storage,
    filter: &ClaimFilter,
    now: i64,
    limit: usize,
) -> Vec<Id<Post>> {
    writing!(storage, uow, filter => uow.queue().waiting(&filter, at(now), limit).await).unwrap()
}

/// The posts are those that wait, and those that are found in the category.
async fn assert_waiting(storage: &dyn Storage, category: &str, posts: &[u128]) {
    let found = waiting(storage, &in_category(category), LATE, 99).await;
    assert_eq!(found, posts.iter().map(|number| id(*number)).collect::<Vec<_>>(), "{category}");
}

async fn are_held(storage: &dyn Storage, places: &[Place]) {
    for place in places {
        let found = writing!(storage, uow, place => uow.queue().hold(place.post_id).await).unwrap();
        assert_eq!(found.as_ref(), Some(place));
    }
}

/// Every field of a place is kept, as it was added and as it was saved. `save` MUST return `StaleVersion` if
/// there is no place.
pub async fn places_are_kept(storage: &dyn Storage) {
    let plain = queued(storage, &[0, 0, 0]).await;
    let full = Place {
        is_power_user: true,
        is_offered: false,
        available_at: at(-5),
        lease: Some(Lease {
            until: at(3),
            hash: TokenHash(std::array::from_fn(|byte| u8::try_from(255 - byte).unwrap())),
        }),
        claimed_at: Some(at(2)),
        delivery_count: i64::MAX,
        updated_at: at(6),
        ..plain[1].clone()
    };
    are_held(storage, &plain).await;
    let closed = Place { lease: None, claimed_at: None, ..full.clone() };
    for saved in [full.clone(), plain[1].clone(), closed, full] {
        save(storage, &saved, &["care"]).await;
        are_held(storage, &[plain[0].clone(), saved, plain[2].clone()]).await;
    }
    let missing = Place { post_id: id(4), ..plain[0].clone() };
    let refused = missing.clone();
    expect::stale(writing!(storage, uow, refused => uow.queue().save(&refused, &named(&["care"])).await));
    let none = writing!(storage, uow, missing => uow.queue().hold(missing.post_id).await).unwrap();
    assert_eq!(none, None);
}

/// `add` MUST return `Conflict` if one has a place already, and `ForeignKey` if a post is missing. A place
/// may be leased or left from the beginning.
pub async fn add_refuses_what_cannot_be(storage: &dyn Storage) {
    let author = author(1);
    let posts: Vec<Post> = (1..=4).map(|number| post(number, &author)).collect();
    take_in(storage, &[author], &[]).await;
    let [first, second, leased, left] = [0, 1, 2, 3].map(|number| place(&posts[number]));
    let leased = (Place { is_offered: false, lease: Some(lease(5)), ..leased.0 }, leased.1);
    let left = (Place { is_offered: false, ..left.0 }, left.1);
    let added = [first.clone(), leased.clone(), left.clone()];
    writing!(storage, uow, posts, added => {
        uow.posts().take(&posts).await?;
        uow.queue().add(&[]).await?;
        uow.queue().add(&added).await
    })
    .unwrap();
    are_held(storage, &[first.0.clone(), leased.0.clone(), left.0]).await;
    let again = [second.clone(), first];
    expect::conflict(writing!(storage, uow, again => uow.queue().add(&again).await));
    let orphaned = [second.clone(), (Place { post_id: id(9), ..second.0 }, Categories::new())];
    expect::foreign_key(writing!(storage, uow, orphaned => uow.queue().add(&orphaned).await));
    // Those that are leased are found again once they are given back, without being told how.
    let mut back = leased.0;
    back.give_back(at(9));
    save(storage, &back, &["care"]).await;
    assert_waiting(storage, "care", &[1, 3]).await;
}

/// Posts wait in the order of their places, then by id, and none is offered before its time.
pub async fn they_wait_in_order(storage: &dyn Storage) {
    queued(storage, &[3, 1, 2, 1, 9, 2, 1]).await;
    let order = [2, 4, 7, 3, 6, 1, 5];
    for filter in [ClaimFilter::default(), in_category("care")] {
        for (now, there) in [(0, 0), (1, 3), (2, 5), (8, 6), (9, 7)] {
            for limit in [0, 1, 2, 4, 99] {
                let expected: Vec<_> = order[..there.min(limit)].iter().map(|number| id(*number)).collect();
                assert_eq!(waiting(storage, &filter, now, limit).await, expected, "{limit} at {now}");
            }
        }
    }
}

/// Every given field of the filter must match; the order is that of all places, whatever the filter.
/// Categories are compared by bytes.
pub async fn a_worker_gets_what_it_wants(storage: &dyn Storage) {
    let (mut places, mut posts, mut authors) = (Vec::new(), Vec::new(), Vec::new());
    let many: Vec<&str> = STRANGE.to_vec();
    let long = longest(50);
    for platform in Platform::ALL.iter().copied() {
        let author = Author { platform, ..author(1 + authors.len() as u128) };
        for is_power_user in [true, false] {
            for categories in [&[][..], &["a"], &["A", "ä"], &[&*long, "a"], &many] {
                let number = 100 - posts.len() as u128;
                let post = post(number, &author);
                let available_at = at(i64::try_from(number * 5 % 7).unwrap());
                places.push((Place { is_power_user, available_at, ..place(&post).0 }, named(categories)));
                posts.push(post);
            }
        }
        authors.push(author);
    }
    writing!(storage, uow, authors, posts, places => {
        uow.authors().take(&authors).await?;
        uow.posts().take(&posts).await?;
        uow.queue().add(&places).await
    })
    .unwrap();
    places.sort_by_key(|(place, _)| (place.available_at, place.post_id));
    let platforms: Vec<_> = Platform::ALL.iter().copied().map(Some).chain([None]).collect();
    for platform in platforms {
        for is_power_user in [None, Some(true), Some(false)] {
            for category in
                [None, Some("a"), Some("A"), Some("ä"), Some(&*long), Some("1'; DROP"), Some("null")]
            {
                let filter = ClaimFilter { platform, category: category.map(str::to_owned), is_power_user };
                for (now, limit) in [(LATE, 99), (LATE, 3), (3, 99), (3, 2)] {
                    let matches = |(place, categories): &&(Place, Categories)| {
                        platform.is_none_or(|wanted| place.platform == wanted)
                            && is_power_user.is_none_or(|wanted| place.is_power_user == wanted)
                            && category.is_none_or(|wanted| categories.contains(wanted))
                            && place.available_at <= at(now)
                    };
                    let expected = places.iter().filter(matches).map(|(place, _)| place.post_id).take(limit);
                    let found = waiting(storage, &filter, now, limit).await;
                    assert_eq!(found, expected.collect::<Vec<_>>(), "{filter:?}, {limit} at {now}");
                }
            }
        }
    }
}

/// A lease counts as a delivery, and notes since when somebody works on the post. What is leased or left is
/// not offered; what is given back is, in its old place or a new one.
pub async fn what_is_leased_is_not_offered(storage: &dyn Storage) {
    let mut places = queued(storage, &[1, 2, 3]).await;
    let (given, until) = ([id(2), id(3)], lease(50));
    for (deliveries, until) in [(1, until), (2, Lease { until: at(60), hash: TokenHash([9; 32]) })] {
        writing!(storage, uow => uow.queue().lease(&given, &until, at(40 + deliveries)).await).unwrap();
        for place in &mut places[1..] {
            place.lease = Some(until);
            place.claimed_at = Some(at(40 + deliveries));
            place.is_offered = false;
            place.delivery_count = deliveries;
            place.updated_at = at(40 + deliveries);
        }
        are_held(storage, &places).await;
        assert_eq!(waiting(storage, &ClaimFilter::default(), LATE, 9).await, [id(1)]);
        assert_waiting(storage, "care", &[1]).await;
    }
    writing!(storage, uow => uow.queue().lease(&[], &until, at(70)).await).unwrap();
    are_held(storage, &places).await;

    places[0].leave(at(70));
    places[1].give_back(at(70));
    places[2].give_back(at(70));
    places[2].available_at = at(5_000);
    for place in &places {
        save(storage, place, &["care"]).await;
    }
    assert_waiting(storage, "care", &[2]).await;
    assert_eq!(waiting(storage, &in_category("care"), 5_000, 9).await, [id(2), id(3)]);
    assert_eq!(waiting(storage, &in_category("care"), 4_999, 9).await, [id(2)]);
    places[0].come_back(false, at(80));
    save(storage, &places[0], &["care"]).await;
    assert_waiting(storage, "care", &[2, 1]).await;
    assert_eq!(waiting(storage, &ClaimFilter::default(), 79, 9).await, [id(2)]);
    are_held(storage, &places).await;
}

/// An open place is found by the categories that it is saved with, besides those that it is found by already,
/// so that whoever changes nothing of them need not know them. One that is neither offered nor leased is
/// found by none; nothing of the time before is left when it comes back.
pub async fn open_places_are_found_by_category(storage: &dyn Storage) {
    let mut places = queued(storage, &[1, 1]).await;
    let (other, mut place) = (places.remove(1), places.remove(0));
    save(storage, &place, &[]).await;
    assert_waiting(storage, "care", &[1, 2]).await;
    save(storage, &place, &["new", "care"]).await;
    assert_waiting(storage, "care", &[1, 2]).await;
    assert_waiting(storage, "new", &[1]).await;

    (place.is_offered, place.lease, place.available_at) = (false, Some(lease(5)), at(4));
    save(storage, &place, &["new", "care"]).await;
    assert_waiting(storage, "new", &[]).await;
    place.give_back(at(6));
    save(storage, &place, &[]).await;
    assert_waiting(storage, "new", &[1]).await;
    assert_waiting(storage, "care", &[2, 1]).await;

    place.leave(at(7));
    save(storage, &place, &["care", "new"]).await;
    place.come_back(false, at(8));
    place.is_power_user = true;
    save(storage, &place, &["new"]).await;
    assert_waiting(storage, "care", &[2]).await;
    for is_power_user in [true, false] {
        let filter = ClaimFilter { is_power_user: Some(is_power_user), ..in_category("new") };
        let found = waiting(storage, &filter, LATE, 9).await;
        assert_eq!(found, if is_power_user { vec![id(1)] } else { Vec::new() });
    }
    are_held(storage, &[place, other]).await;
}

/// Leases that are over are listed, longest over first, then by post, up to a limit. One is over when its
/// time has come.
pub async fn expired_leases_are_listed(storage: &dyn Storage) {
    let mut places = queued(storage, &[0; 6]).await;
    let none = writing!(storage, uow => uow.queue().expired(at(LATE), 9).await).unwrap();
    assert_eq!(none, []);
    for (place, until) in places.iter_mut().zip([30, 10, 31, 20, 20]) {
        let given = [place.post_id];
        (place.lease, place.claimed_at) = (Some(lease(until)), Some(at(1)));
        (place.is_offered, place.delivery_count, place.updated_at) = (false, 1, at(1));
        writing!(storage, uow => uow.queue().lease(&given, &lease(until), at(1)).await).unwrap();
    }
    let expected = [1, 3, 4, 0, 2].map(|index| places[index].clone());
    for (now, there) in [(9, 0), (10, 1), (20, 3), (29, 3), (30, 4), (LATE, 5)] {
        for limit in [0, 1, 2, 9] {
            let found = writing!(storage, uow => uow.queue().expired(at(now), limit).await).unwrap();
            assert_eq!(found, expected[..limit.min(there)], "{limit} at {now}");
        }
    }
}

/// More posts than one statement takes.
pub async fn many_are_queued_at_once(storage: &dyn Storage) {
    let places = queued(storage, &[0; 1_201]).await;
    let ids: Vec<_> = places.iter().map(|place| place.post_id).collect();
    for filter in [ClaimFilter::default(), in_category("care")] {
        assert_eq!(waiting(storage, &filter, LATE, 9_999).await, ids);
    }
    let expired = writing!(storage, uow, ids => {
        uow.queue().lease(&ids, &lease(5), at(1)).await?;
        uow.queue().expired(at(5), 9_999).await
    })
    .unwrap();
    let leased = places.into_iter().map(|place| Place {
        is_offered: false,
        lease: Some(lease(5)),
        claimed_at: Some(at(1)),
        delivery_count: 1,
        updated_at: at(1),
        ..place
    });
    assert_eq!(expired, leased.collect::<Vec<_>>());
}

/// All open places of an author's posts, waited for or worked on, say whether they may go first; those of
/// others stay as they are.
pub async fn power_users_may_go_first(storage: &dyn Storage) {
    let authors = [author(1), author(2)];
    let posts = [post(1, &authors[0]), post(2, &authors[0]), post(3, &authors[1]), post(4, &authors[1])];
    take_in(storage, &authors, &posts).await;
    let given = [id(2), id(4)];
    writing!(storage, uow => uow.queue().lease(&given, &lease(5), at(1)).await).unwrap();
    for is_power_user in [true, true, false] {
        writing!(storage, uow => uow.queue().set_power_user(id(1), is_power_user, at(9)).await).unwrap();
        for (number, expected) in [(1, is_power_user), (2, is_power_user), (3, false), (4, false)] {
            let place = writing!(storage, uow => uow.queue().hold(id(number)).await).unwrap().unwrap();
            let changed = at(if number < 3 {
                9
            } else if number == 4 {
                1
            } else {
                100
            });
            assert_eq!((place.is_power_user, place.updated_at), (expected, changed), "post {number}");
        }
        for category in [None, Some("care".to_owned())] {
            let filter = ClaimFilter { category, is_power_user: Some(true), platform: None };
            let expected = if is_power_user { vec![id(1)] } else { Vec::new() };
            assert_eq!(waiting(storage, &filter, LATE, 9).await, expected);
        }
    }
}
