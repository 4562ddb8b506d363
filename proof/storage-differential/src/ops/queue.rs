//! The queue of posts. What holds rows counts as a write: databases refuse it to units that only read.

use domain::{
    Id,
    engagement::{Categories, Place, Post},
};
use repositories::engagement::ClaimFilter;

use super::{Call, calls};
use crate::model::Queued;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    3: queue.figures(now, bound), now = random.bound(), bound = random.maybe(Random::limit);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    6: queue.add(&places), places = places(random);
    1: queue.hold(post), post = random.key_of::<Queued>(10, Random::id);
    5: queue.save(&place, &categories), (place, categories) = changed(random);
    2: queue.expired(now, limit), now = random.bound(), limit = random.limit();
    4: queue.waiting(&filter, now, limit),
        filter = ClaimFilter {
            platform: random.seldom(3, Random::platform),
            category: random.maybe(Random::category),
            is_power_user: random.seldom(3, Random::coin),
        },
        now = random.bound(), limit = random.limit();
    3: queue.lease(&posts, &lease, now),
        posts = random.some_ids::<Post>(), lease = random.lease(), now = random.time();
    2: queue.set_power_user(author, is_power_user, now), author = {
        let author = random.row().map(|post: Post| post.author_id);
        random.mostly(author)
    }, is_power_user = random.coin(), now = random.time();
};

/// Places of posts that have none, mostly.
fn places(random: &mut Random) -> Vec<(Place, Categories)> {
    let mut posts = random.some_ids::<Post>();
    let placed = &random.state.places;
    let (taken, free): (Vec<_>, Vec<_>) = posts.drain(..).partition(|post| placed.contains_key(post));
    posts.extend(free);
    if posts.is_empty() || random.once_in(20) {
        posts.extend(taken.first());
    }
    if random.once_in(40) {
        posts.push(random.id());
    }
    posts.into_iter().map(|post| new_place(random, post)).collect()
}

fn new_place(random: &mut Random, id: Id<Post>) -> (Place, Categories) {
    let post: Option<Post> = random.state.get(&id);
    let platform = post.as_ref().map(|post| post.platform);
    let place = Place {
        post_id: id,
        platform: platform.unwrap_or_else(|| random.platform()),
        is_power_user: false,
        is_offered: true,
        available_at: random.time(),
        lease: None,
        claimed_at: None,
        delivery_count: 0,
        created_at: random.time(),
        updated_at: random.time(),
    };
    (stand(random, &place), post.into_iter().flat_map(|post| post.keyword_categories).collect())
}

/// A changed place. Who changes what categories repeat names all that it is found by; others need not.
fn changed(random: &mut Random) -> (Place, Categories) {
    let Some((_, old, found_by)) = random.row::<Queued>() else {
        let post = random.any_id();
        return new_place(random, post);
    };
    let mut categories = random.seldom(3, Random::categories).unwrap_or_default();
    let mut place = stand(random, &old);
    if random.coin() {
        (place.is_power_user, place.available_at) = (old.is_power_user, old.available_at);
    } else {
        categories.extend(found_by);
    }
    (place, categories)
}

/// The place with other values: mostly it is offered, else somebody works on its post or nobody.
fn stand(random: &mut Random, place: &Place) -> Place {
    let (offered, leased) = match random.below(60) {
        0 => (true, true),
        1..35 => (true, false),
        35..50 => (false, true),
        _ => (false, false),
    };
    Place {
        is_power_user: random.coin(),
        is_offered: offered,
        available_at: random.time(),
        lease: if leased { Some(random.lease()) } else { None },
        claimed_at: random.time_if(),
        delivery_count: random.times(),
        updated_at: random.time(),
        ..place.clone()
    }
}
