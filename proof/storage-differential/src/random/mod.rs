//! Random parameters: drawn from small pools, so that calls meet what earlier calls left.

mod entities;
mod rng;
mod values;

use domain::{
    Id,
    identity::Account,
    learning::{Event, Lesson, Material, Quiz, QuizAttempt, StoredFile},
};
use repositories::{PageRequest, Position};
use uuid::Uuid;

pub(crate) use rng::Rng;
pub(crate) use values::end_of_time;
use values::ids;

use crate::model::State;

/// Draws parameters with a view of what is stored.
pub(crate) struct Random {
    rng: Rng,
    /// What is stored at this point of the sequence.
    pub(crate) state: State,
}

impl Random {
    /// Always the same draws for a seed.
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

    /// Mostly one of the stored ids, sometimes any.
    pub(crate) fn there<E>(&mut self, stored: &[Id<E>]) -> Id<E> {
        if stored.is_empty() || self.once_in(20) { self.any_id() } else { self.one_of(stored) }
    }

    /// Mostly an id that is not stored yet, sometimes any.
    pub(crate) fn fresh<E>(&mut self, taken: impl Fn(Id<E>) -> bool) -> Id<E> {
        let free: Vec<Id<E>> = ids().map(Id::new).filter(|id| !taken(*id)).collect();
        if free.is_empty() || self.once_in(30) { self.any_id() } else { self.one_of(&free) }
    }

    fn one_of<E>(&mut self, from: &[Id<E>]) -> Id<E> {
        self.pick_if_any(from).unwrap_or(Id::new(Uuid::nil()))
    }

    /// Any id of the pool.
    pub(crate) fn any_id<E>(&mut self) -> Id<E> {
        let all: Vec<Id<E>> = ids().map(Id::new).collect();
        self.one_of(&all)
    }

    /// A page of a list in which the rows have these places.
    pub(crate) fn page(&mut self, places: &[Position]) -> PageRequest {
        let limit = self.pick_if_any(&[1, 2, 3, 100, 100, 100]).unwrap_or(1);
        let after = if self.once_in(3) { self.pick_if_any(places) } else { None };
        PageRequest { limit, after }
    }

    /// A number of rows.
    pub(crate) fn limit(&mut self) -> usize {
        self.pick_if_any(&[0, 1, 2, 100, 100, 1_000]).unwrap_or(1)
    }

    /// The version of a changed row, mostly the one that follows.
    pub(crate) fn next_version(&mut self, stored: i64) -> i64 {
        let step = self.pick_if_any(&[0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).unwrap_or(1);
        stored.saturating_add(step)
    }

    /// The version of a new row, mostly the first.
    pub(crate) fn first_version(&mut self) -> i64 {
        if self.once_in(30) { self.number(1) } else { 1 }
    }

    /// An account.
    pub(crate) fn account(&mut self) -> Id<Account> {
        let stored: Vec<_> = self.state.accounts.keys().copied().collect();
        self.there(&stored)
    }

    /// An event.
    pub(crate) fn event(&mut self) -> Id<Event> {
        let stored: Vec<_> = self.state.events.keys().copied().collect();
        self.there(&stored)
    }

    /// A lesson.
    pub(crate) fn lesson(&mut self) -> Id<Lesson> {
        let stored: Vec<_> = self.state.lessons.keys().copied().collect();
        self.there(&stored)
    }

    /// A material.
    pub(crate) fn material(&mut self) -> Id<Material> {
        let stored: Vec<_> = self.state.materials.keys().copied().collect();
        self.there(&stored)
    }

    /// A stored file.
    pub(crate) fn file(&mut self) -> Id<StoredFile> {
        let stored: Vec<_> = self.state.files.keys().copied().collect();
        self.there(&stored)
    }

    /// A quiz.
    pub(crate) fn quiz(&mut self) -> Id<Quiz> {
        let stored: Vec<_> = self.state.quizzes.keys().copied().collect();
        self.there(&stored)
    }

    /// An attempt.
    pub(crate) fn attempt(&mut self) -> Id<QuizAttempt> {
        let stored: Vec<_> = self.state.attempts.keys().copied().collect();
        self.there(&stored)
    }

    /// A stored attempt, if there is one.
    pub(crate) fn stored_attempt(&mut self) -> Option<QuizAttempt> {
        let stored: Vec<_> = self.state.attempts.values().cloned().collect();
        self.pick_if_any(&stored)
    }
}
