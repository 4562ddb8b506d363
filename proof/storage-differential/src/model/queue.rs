//! The queue of posts.

use domain::{
    Id, Timestamp,
    engagement::{Author, Categories, Lease, Place, Post, PostStatus},
};
use repositories::engagement::{ClaimFilter, QueueFigures, QueueRepository};

use super::{
    implement,
    state::{Rules, State},
    verdict::Verdict,
};

/// The place of a post, and the categories that it is found by.
pub(crate) type Queued = (Id<Post>, Place, Categories);

impl Rules for Queued {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        let (_, place, categories) = self;
        verdict.check(place.delivery_count >= 0).check(!place.is_offered || place.lease.is_none());
        for category in categories.iter().filter(|_| place.is_open()) {
            verdict.fits(category, 50);
        }
    }

    fn kept(&self, _state: &State) -> Self {
        let (post, place, categories) = self.clone();
        let found_by = if place.is_open() { categories } else { Categories::new() };
        (post, place, found_by)
    }
}

/// The stored place with what `save` updates: it stays to be found by what it was found by.
fn changed((_, stored, found_by): Queued, (post, place, categories): Queued) -> Queued {
    let place = Place { platform: stored.platform, created_at: stored.created_at, ..place };
    (post, place, found_by.union(&categories).cloned().collect())
}

fn is_wanted(filter: &ClaimFilter, now: Timestamp, (_, place, categories): &Queued) -> bool {
    place.is_offered
        && place.available_at <= now
        && filter.platform.is_none_or(|platform| place.platform == platform)
        && filter.is_power_user.is_none_or(|power| place.is_power_user == power)
        && filter.category.as_ref().is_none_or(|category| categories.contains(category))
}

fn give(place: &mut Place, lease: Lease, now: Timestamp) {
    place.lease = Some(lease);
    place.is_offered = false;
    place.claimed_at = Some(now);
    place.delivery_count += 1;
    place.updated_at = now;
}

fn figures(state: &State, now: Timestamp, bound: Option<usize>) -> QueueFigures {
    let is_offered = |(_, place, _): &Queued| place.is_offered;
    let oldest = state.all(is_offered).iter().map(|(_, place, _)| place.available_at).min();
    QueueFigures {
        offered: state.count_up_to(bound, is_offered),
        leased: state.count_up_to(bound, |(_, place, _): &Queued| place.lease.is_some()),
        parked: state.count_up_to(bound, |post: &Post| post.state == PostStatus::Parked),
        oldest: oldest.filter(|time| *time <= now),
    }
}

implement! { QueueRepository, |state|
    add(places: &[(Place, Categories)]) -> () => {
        let queued = |(place, categories): &(Place, Categories)| (place.post_id, place.clone(), categories.clone());
        state.add_all(&places.iter().map(queued).collect::<Vec<Queued>>())
    };
    hold(post: Id<Post>) -> Option<Place> = state.get::<Queued>(&post).map(|(_, place, _)| place);
    save(place: &Place, categories: &Categories) -> () => {
        let given = (place.post_id, place.clone(), categories.clone());
        let stored = state.get(&place.post_id).unwrap_or_else(|| given.clone());
        state.save(&changed(stored, given))
    };
    expired(now: Timestamp, limit: usize) -> Vec<Place> = {
        let until = |place: &Place| place.lease.map(|lease| lease.until);
        let is_over = |(_, place, _): &Queued| until(place).is_some_and(|until| until <= now);
        let over = state.sorted(is_over, |(post, place, _)| (until(place), *post));
        over.into_iter().take(limit).map(|(_, place, _)| place).collect()
    };
    waiting(filter: &ClaimFilter, now: Timestamp, limit: usize) -> Vec<Id<Post>> = {
        let wanted = |queued: &Queued| is_wanted(filter, now, queued);
        let wanted = state.sorted(wanted, |(post, place, _)| (place.available_at, *post));
        wanted.into_iter().take(limit).map(|(post, _, _)| post).collect()
    };
    lease(posts: &[Id<Post>], lease: &Lease, now: Timestamp) -> () => {
        let given = state.places.values_mut().filter(|(post, _, _)| posts.contains(post));
        given.for_each(|(_, place, _)| give(place, *lease, now));
        Ok(())
    };
    set_power_user(author: Id<Author>, is_power_user: bool, now: Timestamp) -> () => {
        let (posts, places) = (&state.posts, state.places.values_mut());
        let own = |post: &Id<Post>| posts.get(post).is_some_and(|post| post.author_id == author);
        // Those that are closed as well: a post that comes back has its old place.
        for (_, place, _) in places.filter(|(post, _, _)| own(post)) {
            (place.is_power_user, place.updated_at) = (is_power_user, now);
        }
        Ok(())
    };
    figures(now: Timestamp, bound: Option<usize>) -> QueueFigures = figures(state, now, bound);
}
