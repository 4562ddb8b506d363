//! Random parameters, drawn from small pools so that calls often refer to stored rows.

mod desk;
mod entities;
mod experiments;
mod replies;
mod rng;
mod values;

use std::collections::BTreeSet;

use domain::{Id, Timestamp};
use repositories::{PageRequest, Position};
use uuid::Uuid;

pub(crate) use rng::Rng;
use values::ids;
pub(crate) use values::{end_of_time, ends_of_days};

use crate::model::{Placed, Row, State, at_number, at_time};

/// Draws parameters, given the stored rows.
pub(crate) struct Random {
    rng: Rng,
    /// What is stored at this point of the sequence.
    pub(crate) state: State,
}

impl Random {
    /// Draws are deterministic for a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self { rng: Rng::new(seed), state: State::default() }
    }

    /// A number below `end`, or 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.rng.below(end)
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, times: u64) -> bool {
        self.rng.below(times) == 0
    }

    /// True half of the times.
    pub(crate) fn coin(&mut self) -> bool {
        self.once_in(2)
    }

    /// One of some; the default of the type if there are none.
    pub(crate) fn pick<T: Clone + Default>(&mut self, from: &[T]) -> T {
        self.pick_if_any(from).unwrap_or_default()
    }

    /// One of some, if there are any.
    pub(crate) fn pick_if_any<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        let index = usize::try_from(self.rng.below(from.len() as u64)).unwrap_or(0);
        from.get(index).cloned()
    }

    /// A value, half of the times.
    pub(crate) fn maybe<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(draw(self)) } else { None }
    }

    /// A value, once in so many times.
    pub(crate) fn seldom<T>(&mut self, times: u64, draw: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.once_in(times) { Some(draw(self)) } else { None }
    }

    /// A stored row, if there is one.
    pub(crate) fn row<R: Row>(&mut self) -> Option<R> {
        let rows = R::rows(&self.state);
        let index = usize::try_from(self.rng.below(rows.len() as u64)).unwrap_or(0);
        rows.values().nth(index).cloned()
    }

    /// A stored row, changed; a new one if none is stored.
    pub(crate) fn changed<R: Row>(&mut self, draw: impl FnOnce(&mut Self, Option<&R>) -> R) -> R {
        let old = self.row();
        draw(self, old.as_ref())
    }

    /// The key of a stored row, mostly; any once in so many times, or where none is stored.
    pub(crate) fn key_of<R: Row>(&mut self, times: u64, any: impl FnOnce(&mut Self) -> R::Key) -> R::Key {
        let any = any(self);
        if self.once_in(times) { any } else { self.row::<R>().map_or(any, |row| row.key()) }
    }

    /// Mostly the id of a stored row, sometimes any.
    pub(crate) fn id<E: Row<Key = Id<E>>>(&mut self) -> Id<E> {
        self.key_of::<E>(20, Self::any_id)
    }

    /// The id of a stored row or none; rarely any.
    pub(crate) fn id_if<E: Row<Key = Id<E>>>(&mut self) -> Option<Id<E>> {
        let stored = self.row::<E>().map(|row| row.key());
        match self.below(40) {
            0 => Some(self.any_id()),
            1..10 => None,
            _ => stored,
        }
    }

    /// Mostly that id, if there is one, sometimes any.
    pub(crate) fn mostly<E>(&mut self, id: Option<Id<E>>) -> Id<E> {
        let any = self.any_id();
        if self.once_in(20) { any } else { id.unwrap_or(any) }
    }

    /// The parent of a stored row, mostly.
    pub(crate) fn parent_of<R: Placed>(&mut self) -> Id<R::Parent> {
        let parent = self.row().map(|row: R| row.parent());
        self.mostly(parent)
    }

    /// Some of the ids of a table, in any order.
    pub(crate) fn some_ids<E: Row<Key = Id<E>>>(&mut self) -> Vec<Id<E>> {
        let mut ids: Vec<Id<E>> = E::rows(&self.state).keys().copied().collect();
        for last in (1..ids.len()).rev() {
            ids.swap(last, usize::try_from(self.below(last as u64 + 1)).unwrap_or(0));
        }
        ids.truncate(usize::try_from(1 + self.below(8)).unwrap_or(1));
        ids
    }

    /// Mostly an id that is not taken yet, sometimes any.
    pub(crate) fn fresh<E>(&mut self, taken: impl Fn(Id<E>) -> bool) -> Id<E> {
        let free: Vec<Id<E>> = ids().map(Id::new).filter(|id| !taken(*id)).collect();
        if free.is_empty() || self.once_in(30) { self.any_id() } else { self.one_of(&free) }
    }

    /// Mostly an id that is not stored yet, sometimes any.
    pub(crate) fn fresh_id<E: Row<Key = Id<E>>>(&mut self) -> Id<E> {
        let stored: BTreeSet<Id<E>> = E::rows(&self.state).keys().copied().collect();
        self.fresh(|id| stored.contains(&id))
    }

    /// The id of a row that is changed, or one for a new row.
    pub(crate) fn id_of<E: Row<Key = Id<E>>>(&mut self, old: Option<&E>) -> Id<E> {
        old.map_or_else(|| self.fresh_id(), E::key)
    }

    /// The version of a row that is changed, mostly the next; or of a new row, mostly the first.
    pub(crate) fn version<R: Row>(&mut self, old: Option<&R>) -> i64 {
        match old.and_then(R::version) {
            Some(stored) => stored.saturating_add(self.pick(&[0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])),
            None => self.seldom(30, |random| random.number(1)).unwrap_or(1),
        }
    }

    /// A text that is unique among rows: the old one half of the time, else mostly one that is free.
    pub(crate) fn unique<R: Row>(
        &mut self,
        most: usize,
        old: Option<String>,
        text: impl Fn(&R) -> Option<String>,
    ) -> String {
        let taken: BTreeSet<String> = R::rows(&self.state).values().filter_map(text).collect();
        let kept = old.filter(|_| self.coin());
        kept.unwrap_or_else(|| self.free_key(most, |key| taken.contains(key)))
    }

    /// A text by which rows are found: mostly that of a stored one.
    pub(crate) fn known<R: Row>(&mut self, most: usize, text: impl FnOnce(&R) -> String) -> String {
        let any = self.key(most);
        if self.once_in(4) { any } else { self.row().map_or(any, |row| text(&row)) }
    }

    fn one_of<E>(&mut self, from: &[Id<E>]) -> Id<E> {
        self.pick_if_any(from).unwrap_or(Id::new(Uuid::nil()))
    }

    /// Any id of the pool.
    pub(crate) fn any_id<E>(&mut self) -> Id<E> {
        let all: Vec<Id<E>> = ids().map(Id::new).collect();
        self.one_of(&all)
    }

    /// A page request for a list whose rows have these positions.
    pub(crate) fn page(&mut self, places: &[Position]) -> PageRequest {
        let limit = self.pick_if_any(&[1, 2, 3, 100, 100, 100]).unwrap_or(1);
        let after = if self.once_in(3) { self.pick_if_any(places) } else { None };
        PageRequest { limit, after }
    }

    /// A page of a list by time, which is given for each row that is in the list.
    pub(crate) fn page_by_time<E: Row<Key = Id<E>>>(
        &mut self,
        time: impl Fn(&E) -> Option<Timestamp>,
    ) -> PageRequest {
        let rows = E::rows(&self.state).values();
        let places: Vec<Position> = rows.filter_map(|row| Some(at_time(time(row)?, row.key()))).collect();
        self.page(&places)
    }

    /// A page of a list by position.
    pub(crate) fn page_in<R: Placed>(&mut self, parent: Id<R::Parent>) -> PageRequest {
        let rows = self.state.in_order::<R>(parent);
        let places: Vec<Position> = rows.iter().map(|row| at_number(row.position(), row.key())).collect();
        self.page(&places)
    }

    /// A number of rows.
    pub(crate) fn limit(&mut self) -> usize {
        self.pick_if_any(&[0, 1, 2, 100, 100, 1_000]).unwrap_or(1)
    }
}
