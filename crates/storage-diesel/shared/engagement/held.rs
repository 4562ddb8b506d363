//! Queries that hold what they find, and rows that are taken by what the platform calls them.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use diesel::QueryResult;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use repositories::StorageError;

use crate::backend::Db;
use crate::dialect;

/// A query that holds the rows it finds to the end of the unit. With a limit it holds only what it returns,
/// if an index gives the rows in their order.
pub(super) struct Held<Q> {
    query: Q,
    /// Whether it leaves out what another unit holds, in place of waiting for it.
    skips: bool,
}

impl<Q> Held<Q> {
    /// Waits for whoever holds a row.
    pub(super) fn waiting(query: Q) -> Self {
        Self { query, skips: false }
    }

    /// Leaves out what another unit holds.
    pub(super) fn skipping(query: Q) -> Self {
        Self { query, skips: true }
    }
}

impl<Q: QueryFragment<Db>> QueryFragment<Db> for Held<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
        self.query.walk_ast(out.reborrow())?;
        out.push_sql(dialect::HELD);
        if self.skips {
            out.push_sql(dialect::SKIPPING);
        }
        Ok(())
    }
}

impl<Q: Query> Query for Held<Q> {
    type SqlType = Q::SqlType;
}

/// Diesel lets run what says that it may be.
impl<Q, C> diesel::RunQueryDsl<C> for Held<Q> {}

/// Found again by its text.
impl<Q> QueryId for Held<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

/// Refuses two rows of one key: databases differ in what they make of them in one statement.
pub(super) fn each_once<K: Eq + Hash>(
    mut keys: impl Iterator<Item = K>,
    constraint: &str,
) -> Result<(), StorageError> {
    let mut seen = HashSet::new();
    if keys.all(|key| seen.insert(key)) {
        Ok(())
    } else {
        Err(StorageError::Conflict { which: constraint.to_owned() })
    }
}

/// What is stored, in the order of what was asked for.
pub(super) fn in_order<K: Eq + Hash, E>(
    keys: impl Iterator<Item = K>,
    stored: Vec<E>,
    key: impl Fn(&E) -> K,
) -> Result<Vec<E>, StorageError> {
    let mut found: HashMap<K, E> = stored.into_iter().map(|entity| (key(&entity), entity)).collect();
    let missing = || StorageError::Backend("a row that was just put is not there".to_owned());
    keys.map(|key| found.remove(&key).ok_or_else(missing)).collect()
}
