//! Where a search of the queue of posts may begin.
//!
//! A post that is claimed leaves its place in an index. On a server the place stays there, dead, as long as
//! any transaction may still see it, and a search from the front walks over all of them: beside a snapshot
//! that stays open, each claim costs more than the one before. So a storage remembers for each kind of
//! search before which time nothing was left, and begins there.
//!
//! Nothing that this process offers is missed: whoever offers a post lowers the marks when its unit ends,
//! before anybody is told. What another process offers below a mark is found by the next search of the
//! whole: one is made each second, and whenever a search finds fewer than it was asked for.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use domain::{Id, Timestamp, engagement::Post};
use repositories::engagement::ClaimFilter;

/// Longest time in which a post that another process offers may be overlooked.
const WHOLE_EACH: Duration = Duration::from_secs(1);
/// Most kinds of searches that are remembered.
const MOST_LANES: usize = 1_000;

/// The marks of a storage.
#[derive(Default)]
pub struct LowWater {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Of each kind of search.
    lanes: HashMap<ClaimFilter, Mark>,
    /// Units that search, each with the first place that was offered meanwhile: above it they set no mark.
    searching: HashMap<u64, Timestamp>,
    next: u64,
}

struct Mark {
    from: Timestamp,
    /// When all was searched last.
    whole: Instant,
}

impl LowWater {
    /// A panic while the lock is held leaves the state consistent: no step in between can panic.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn lower(&mut self, to: Timestamp) {
        for mark in self.lanes.values_mut() {
            mark.from = mark.from.min(to);
        }
        for offered in self.searching.values_mut() {
            *offered = to.min(*offered);
        }
    }
}

/// What a search found, in order.
struct Found {
    lane: ClaimFilter,
    places: Vec<(Timestamp, Id<Post>)>,
}

/// What one unit of work found and offered. Dropped, it counts as undone: what it found is offered again,
/// and what it offered may be.
pub struct Walk {
    marks: Option<Arc<LowWater>>,
    /// Set once it searches.
    number: Option<u64>,
    found: Vec<Found>,
    /// What it leased of that.
    taken: HashSet<Id<Post>>,
    /// The first place that it offers.
    offered: Timestamp,
}

impl Walk {
    /// A unit's walk from these marks.
    pub fn on(marks: &Arc<LowWater>) -> Self {
        Self::from(Some(Arc::clone(marks)))
    }

    /// All searches begin at the front: there the database leaves nothing dead.
    pub fn from_the_front() -> Self {
        Self::from(None)
    }

    fn from(marks: Option<Arc<LowWater>>) -> Self {
        Self { marks, number: None, found: Vec::new(), taken: HashSet::new(), offered: Timestamp::MAX_UTC }
    }

    /// Where a search begins; `None`: at the front. Call it before the query is sent.
    pub fn begin(&mut self, lane: &ClaimFilter) -> Option<Timestamp> {
        let mut state = self.marks.as_ref()?.state();
        if self.number.is_none() {
            state.next += 1;
            let next = state.next;
            state.searching.insert(next, Timestamp::MAX_UTC);
            self.number = Some(next);
        }
        let mark = state.lanes.get_mut(lane)?;
        if mark.whole.elapsed() >= WHOLE_EACH {
            mark.whole = Instant::now();
            return None;
        }
        // What the unit offers itself is no part of the mark yet.
        Some(mark.from.min(self.offered)).filter(|from| *from != Timestamp::MIN_UTC)
    }

    /// Notes what a search found, in order, and whether it began at the front.
    pub fn found(&mut self, lane: ClaimFilter, places: Vec<(Timestamp, Id<Post>)>, whole: bool) {
        let (Some(marks), Some((first, _))) = (&self.marks, places.first().copied()) else { return };
        let mut state = marks.state();
        // Another process may have offered it.
        if whole && state.lanes.get(&lane).is_some_and(|mark| first < mark.from) {
            state.lower(first);
        }
        drop(state);
        self.found.push(Found { lane, places });
    }

    /// Notes that these are leased, of what was found.
    pub fn takes(&mut self, posts: &[Id<Post>]) {
        if self.marks.is_some() {
            self.taken.extend(posts);
        }
    }

    /// Notes that a post is offered from this time on.
    pub fn offers(&mut self, from: Timestamp) {
        self.offered = self.offered.min(from);
    }

    /// Notes that posts are offered whose times are not known.
    pub const fn offers_any(&mut self) {
        self.offered = Timestamp::MIN_UTC;
    }

    /// The unit was committed. Call it before anybody is told.
    pub fn committed(mut self) {
        let Some(marks) = self.marks.take() else { return };
        let mut state = marks.state();
        let state = &mut *state;
        let places = self.found.iter().flat_map(|found| &found.places);
        let left = places.filter(|(_, post)| !self.taken.contains(post)).map(|(time, _)| *time);
        let offered = left.fold(self.offered, Timestamp::min);
        state.lower(offered);
        let meanwhile = self.number.and_then(|number| state.searching.remove(&number));
        let ceiling = meanwhile.unwrap_or(Timestamp::MAX_UTC).min(offered);
        if state.lanes.len() > MOST_LANES {
            state.lanes.clear();
        }
        for Found { lane, places } in self.found.drain(..) {
            // What others hold before the last one is taken, or offered again when their units are dropped.
            let Some((last, _)) = places.last() else { continue };
            let from = ceiling.min(*last);
            let mark = state.lanes.entry(lane).or_insert_with(|| Mark { from, whole: Instant::now() });
            mark.from = mark.from.max(from);
        }
    }
}

impl Drop for Walk {
    fn drop(&mut self) {
        let Some(marks) = &self.marks else { return };
        let mut state = marks.state();
        if let Some(number) = self.number {
            state.searching.remove(&number);
        }
        let places = self.found.iter().flat_map(|found| &found.places);
        state.lower(places.map(|(time, _)| *time).fold(self.offered, Timestamp::min));
    }
}

#[cfg(test)]
mod tests {
    use domain::engagement::Platform;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_timestamp(second, 0).unwrap()
    }

    fn lane() -> ClaimFilter {
        ClaimFilter::default()
    }

    fn post(second: i64) -> Id<Post> {
        format!("01920000-0000-7000-8000-{second:012}").parse().unwrap()
    }

    /// Notes posts of these times.
    fn find(walk: &mut Walk, seconds: &[i64], whole: bool) {
        walk.found(lane(), seconds.iter().map(|second| (at(*second), post(*second))).collect(), whole);
    }

    /// A unit that claims these posts and is committed; says where it began.
    fn claim(marks: &Arc<LowWater>, seconds: &[i64]) -> Option<Timestamp> {
        let mut walk = Walk::on(marks);
        let from = walk.begin(&lane());
        find(&mut walk, seconds, from.is_none());
        walk.takes(&seconds.iter().map(|second| post(*second)).collect::<Vec<_>>());
        walk.committed();
        from
    }

    fn offer(marks: &Arc<LowWater>, second: i64) {
        let mut walk = Walk::on(marks);
        walk.offers(at(second));
        walk.committed();
    }

    fn begins(marks: &Arc<LowWater>) -> Option<Timestamp> {
        Walk::on(marks).begin(&lane())
    }

    #[test]
    fn a_search_begins_where_the_last_took_something() {
        let marks = Arc::<LowWater>::default();
        assert_eq!(claim(&marks, &[5, 10]), None);
        assert_eq!(claim(&marks, &[15, 20]), Some(at(10)));
        assert_eq!(begins(&marks), Some(at(20)));
        let other = ClaimFilter { platform: Some(Platform::Twitter), ..lane() };
        assert_eq!(Walk::on(&marks).begin(&other), None);
    }

    #[test]
    fn what_is_offered_below_lowers_the_mark_and_what_is_above_does_not() {
        let marks = Arc::<LowWater>::default();
        claim(&marks, &[20]);
        offer(&marks, 30);
        assert_eq!(begins(&marks), Some(at(20)));
        offer(&marks, 5);
        assert_eq!(begins(&marks), Some(at(5)));
    }

    #[test]
    fn what_was_offered_while_a_unit_searched_stays_below_its_mark() {
        let marks = Arc::<LowWater>::default();
        claim(&marks, &[10]);
        let mut slow = Walk::on(&marks);
        slow.begin(&lane());
        offer(&marks, 5);
        find(&mut slow, &[20], false);
        slow.takes(&[post(20)]);
        slow.committed();
        assert_eq!(begins(&marks), Some(at(5)));
        let mut unknown = Walk::on(&marks);
        unknown.offers_any();
        unknown.committed();
        assert_eq!(begins(&marks), None);
    }

    #[test]
    fn what_was_found_and_not_taken_lowers_all_marks() {
        let marks = Arc::<LowWater>::default();
        claim(&marks, &[40]);
        let other = ClaimFilter { platform: Some(Platform::Twitter), ..lane() };
        let mut walk = Walk::on(&marks);
        walk.begin(&other);
        walk.found(other.clone(), vec![(at(10), post(10)), (at(20), post(20)), (at(30), post(30))], true);
        walk.takes(&[post(10), post(30)]);
        walk.committed();
        assert_eq!((begins(&marks), Walk::on(&marks).begin(&other)), (Some(at(20)), Some(at(20))));
    }

    #[test]
    fn a_unit_finds_what_it_offers_itself() {
        let marks = Arc::<LowWater>::default();
        claim(&marks, &[20]);
        let mut walk = Walk::on(&marks);
        walk.offers(at(7));
        assert_eq!(walk.begin(&lane()), Some(at(7)));
        find(&mut walk, &[30], false);
        walk.takes(&[post(30)]);
        walk.committed();
        assert_eq!(begins(&marks), Some(at(7)));
    }

    #[test]
    fn a_unit_that_is_undone_leaves_what_it_found() {
        let marks = Arc::<LowWater>::default();
        let (mut first, mut second) = (Walk::on(&marks), Walk::on(&marks));
        first.begin(&lane());
        second.begin(&lane());
        find(&mut first, &[10], true);
        find(&mut second, &[20], true);
        first.takes(&[post(10)]);
        second.takes(&[post(20)]);
        second.committed();
        assert_eq!(begins(&marks), Some(at(20)));
        drop(first);
        assert_eq!(begins(&marks), Some(at(10)));
    }

    #[test]
    fn what_another_process_offered_is_found_by_a_search_of_the_whole() {
        let marks = Arc::<LowWater>::default();
        claim(&marks, &[20]);
        marks.state().lanes.get_mut(&lane()).unwrap().whole -= WHOLE_EACH;
        let mut beside = Walk::on(&marks);
        let mut whole = Walk::on(&marks);
        assert_eq!((whole.begin(&lane()), beside.begin(&lane())), (None, Some(at(20))));
        find(&mut whole, &[5], true);
        find(&mut beside, &[21], false);
        whole.takes(&[post(5)]);
        beside.takes(&[post(21)]);
        whole.committed();
        beside.committed();
        assert_eq!(begins(&marks), Some(at(5)));
    }

    #[test]
    fn at_the_front_nothing_is_remembered() {
        let mut walk = Walk::from_the_front();
        assert_eq!(walk.begin(&lane()), None);
        find(&mut walk, &[1], true);
        walk.offers(at(1));
        walk.committed();
    }
}
