//! Results of statements: entities from rows, errors for values that cannot be read; and the statements
//! that most tables need.

use std::fmt::Display;

use diesel::{OptionalExtension, QueryResult};
use repositories::StorageError;

use super::columns::Column;
use crate::dialect::{self, map_err};

/// Most rows or keys in one statement: databases bound the number of parameters.
pub(crate) const MOST_AT_ONCE: usize = 500;

/// Rows for statements that stay prepared: in portions of few sizes, so that few texts stand for any number
/// of rows.
pub(crate) fn portions<T>(rows: &[T]) -> impl Iterator<Item = &[T]> {
    cut(rows, few_sizes)
}

/// Keys for queries that stay prepared and list them.
pub(crate) fn key_lists<T>(keys: &[T]) -> impl Iterator<Item = &[T]> {
    cut(keys, if dialect::LIST_IS_ONE_VALUE { |left| left } else { few_sizes })
}

/// Up to 16 rows, as most uses have, go together; of more, as many as the largest power of two.
fn few_sizes(left: usize) -> usize {
    if left <= 16 { left } else { 1 << left.ilog2() }
}

fn cut<T>(mut rows: &[T], size: fn(usize) -> usize) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let (some, rest) = rows.split_at_checked(size(rows.len().min(MOST_AT_ONCE)))?;
        rows = rest;
        Some(some).filter(|some| !some.is_empty())
    })
}

/// The entity of a row that was looked up by a unique key, if there is one.
pub(crate) fn one<R, E>(found: QueryResult<R>) -> Result<Option<E>, StorageError>
where
    E: TryFrom<R, Error = StorageError>,
{
    found.optional().map_err(map_err)?.map(E::try_from).transpose()
}

/// The entities of rows.
pub(crate) fn all<R, E>(found: QueryResult<Vec<R>>) -> Result<Vec<E>, StorageError>
where
    E: TryFrom<R, Error = StorageError>,
{
    found.map_err(map_err)?.into_iter().map(E::try_from).collect()
}

/// The result of a statement whose number of rows does not matter.
pub(crate) fn done(rows: QueryResult<usize>) -> Result<(), StorageError> {
    rows.map(drop).map_err(map_err)
}

/// The result of a versioned update.
pub(crate) fn written(rows: QueryResult<usize>) -> Result<(), StorageError> {
    if rows.map_err(map_err)? == 0 { Err(StorageError::StaleVersion) } else { Ok(()) }
}

/// The result of deleting one row: whether there was one.
pub(crate) fn removed(rows: QueryResult<usize>) -> Result<bool, StorageError> {
    Ok(rows.map_err(map_err)? > 0)
}

/// Where a value was read: table, column, key of the row.
pub(crate) struct Origin<I> {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) id: I,
}

/// Where a value was read, for the error about it.
pub(crate) fn place<I: Display>(table: &'static str, column: &'static str, id: I) -> Origin<I> {
    Origin { table, column, id }
}

impl<I: Display> Origin<I> {
    /// The error for a value that cannot be read.
    pub(crate) fn corrupt(self) -> StorageError {
        StorageError::Corrupt { table: self.table, column: self.column, id: self.id.to_string() }
    }
}

/// The field that a column holds.
pub(crate) fn loaded<T, C: Column<T>, I: Display>(stored: C, place: Origin<I>) -> Result<T, StorageError> {
    stored.load().ok_or_else(|| place.corrupt())
}

/// A number of rows as the databases count.
pub(crate) fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

/// The statements that most tables need, by the names of table, row and columns.
///
/// `insert!` adds a row. `save!` updates the version before the present one, found by its id. The others
/// are for things that have a place (`position`) below a parent.
macro_rules! insert {
    ($uow:ident, $table:ident, $row:ident, $entity:expr) => {{
        let row = $row::try_from($entity)?;
        $crate::shared::rows::done(diesel::insert_into($table::table).values(row).execute($uow.conn).await)
    }};
}

macro_rules! save {
    ($uow:ident, $table:ident, $row:ident, $entity:expr) => {{
        let row = $row::try_from($entity)?;
        let stored = $table::table.find(row.id).filter($table::version.eq(row.version.saturating_sub(1)));
        $crate::shared::rows::written($crate::shared::prepared::update!(stored, row).execute($uow.conn).await)
    }};
}

macro_rules! next_position {
    ($uow:ident, $table:ident, $parent:ident = $id:expr) => {{
        let last: Option<i64> = $table::table
            .filter($table::$parent.eq(DbUuid::from($id)))
            .select(diesel::dsl::max($table::position))
            .get_result($uow.conn)
            .await
            .map_err($crate::dialect::map_err)?;
        Ok(last.map_or(0, |last| last.saturating_add(1)))
    }};
}

macro_rules! ids_in_order {
    ($uow:ident, $table:ident, $parent:ident = $id:expr) => {{
        let ids: Vec<DbUuid> = $table::table
            .filter($table::$parent.eq(DbUuid::from($id)))
            .order(($table::position, $table::id))
            .select($table::id)
            .load($uow.conn)
            .await
            .map_err($crate::dialect::map_err)?;
        Ok(ids.into_iter().map(Id::from).collect())
    }};
}

macro_rules! reorder {
    ($uow:ident, $table:ident, $parent:ident = $id:expr, $ids:expr) => {{
        for (place, id) in $ids.iter().enumerate() {
            let own = $table::table.find(DbUuid::from(*id)).filter($table::$parent.eq(DbUuid::from($id)));
            let place = $table::position.eq($crate::shared::rows::count(place));
            $crate::shared::rows::done(
                $crate::shared::prepared::update!(own, place).execute($uow.conn).await,
            )?;
        }
        Ok(())
    }};
}
/// How many rows a query has, at most `$bound`: an index is walked no further. `$query` makes the query anew,
/// `$key` is a column that is never NULL, and the order is that of an index.
macro_rules! count_up_to {
    ($uow:ident, $bound:expr, $query:expr, order: $order:expr, key: $key:expr) => {{
        let query = $query;
        let last: Option<_> = match $bound {
            None => None,
            Some(bound) => query()
                .order($order)
                .offset($crate::shared::rows::count(bound.saturating_sub(1)))
                .limit(1)
                .select($key)
                .get_result::<$crate::types::DbUuid>($uow.conn)
                .await
                .optional()
                .map_err($crate::dialect::map_err)?
                .map(|_| $crate::shared::rows::count(bound)),
        };
        match last {
            Some(bound) => bound,
            None => query()
                .select(diesel::dsl::count_star())
                .get_result::<i64>($uow.conn)
                .await
                .map_err($crate::dialect::map_err)?,
        }
    }};
}
pub(crate) use {count_up_to, ids_in_order, insert, next_position, reorder, save};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::portions;

    #[test]
    fn any_number_of_rows_comes_in_few_sizes() {
        let mut sizes = BTreeSet::new();
        for count in 0..2_000 {
            let rows: Vec<usize> = (0..count).collect();
            assert_eq!(portions(&rows).flatten().copied().collect::<Vec<_>>(), rows);
            sizes.extend(portions(&rows).map(<[_]>::len));
            assert!(portions(&rows).count() <= 5 + count / 256, "{count}");
        }
        assert_eq!(sizes, (1..=16).chain([32, 64, 128, 256]).collect());
    }
}
