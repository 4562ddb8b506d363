//! What things are found by, which is never stored here.

use domain::{Id, search};
use repositories::SearchCheck;

use super::state::{Row, State};

pub(super) fn versions<R: Row<Key = Id<R>>>(state: &State, limit: usize) -> Vec<(i64, Id<R>)> {
    R::rows(state).keys().take(limit).map(|id| (search::VERSION, *id)).collect()
}

pub(super) fn renewed<R: Row<Key = Id<R>>>(state: &State, ids: &[Id<R>]) -> u64 {
    ids.iter().filter(|id| R::rows(state).contains_key(id)).count() as u64
}

pub(super) fn checked<R: Row<Key = Id<R>>>(
    state: &State,
    after: Option<Id<R>>,
    limit: usize,
) -> SearchCheck<R> {
    let ids = R::rows(state).keys().filter(|id| after.is_none_or(|after| **id > after));
    SearchCheck { wrong: Vec::new(), last: ids.take(limit).last().copied() }
}
