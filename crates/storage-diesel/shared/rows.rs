//! From rows to entities and back: what a stored value must be to be believed.

use std::fmt::Display;

use diesel::{OptionalExtension, QueryResult};
use repositories::StorageError;
use serde::{Serialize, de::DeserializeOwned};

use crate::dialect::map_err;
use crate::types::DbJson;

/// Most keys in one statement: databases bound the number of parameters.
pub(crate) const MOST_AT_ONCE: usize = 500;

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

/// What a statement means whose number of rows says nothing.
pub(crate) fn done(rows: QueryResult<usize>) -> Result<(), StorageError> {
    rows.map(drop).map_err(map_err)
}

/// What a versioned update means.
pub(crate) fn written(rows: QueryResult<usize>) -> Result<(), StorageError> {
    if rows.map_err(map_err)? == 0 { Err(StorageError::StaleVersion) } else { Ok(()) }
}

/// What the deletion of one row means: whether there was one.
pub(crate) fn removed(rows: QueryResult<usize>) -> Result<bool, StorageError> {
    Ok(rows.map_err(map_err)? > 0)
}

/// Where a value was read: table, column, key of the row.
pub(crate) struct Origin<I> {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) id: I,
}

/// A place that can be blamed.
pub(crate) fn place<I: Display>(table: &'static str, column: &'static str, id: I) -> Origin<I> {
    Origin { table, column, id }
}

impl<I: Display> Origin<I> {
    /// The error for a value that cannot be.
    pub(crate) fn corrupt(self) -> StorageError {
        StorageError::Corrupt { table: self.table, column: self.column, id: self.id.to_string() }
    }
}

/// The value of a stored name.
pub(crate) fn named<T, I: Display>(
    parse: impl FnOnce(&str) -> Option<T>,
    name: &str,
    place: Origin<I>,
) -> Result<T, StorageError> {
    parse(name).ok_or_else(|| place.corrupt())
}

/// The value of stored JSON.
pub(crate) fn typed<T: DeserializeOwned, I: Display>(
    json: DbJson,
    place: Origin<I>,
) -> Result<T, StorageError> {
    serde_json::from_value(json.0).map_err(|_| place.corrupt())
}

/// A value as JSON. What a database cannot keep (a number that is not one) is refused.
pub(crate) fn json<T: Serialize>(value: &T, column: &'static str) -> Result<DbJson, StorageError> {
    let refused = |_| StorageError::Check { which: column.to_owned() };
    serde_json::to_value(value).map(DbJson).map_err(refused)
}

/// A number that every database keeps: finite, and zero without a sign.
pub(crate) fn real(value: f64, column: &'static str) -> Result<f64, StorageError> {
    if value.is_finite() { Ok(value + 0.0) } else { Err(StorageError::Check { which: column.to_owned() }) }
}

/// As [`real`], where there may be none.
pub(crate) fn real_or_none(value: Option<f64>, column: &'static str) -> Result<Option<f64>, StorageError> {
    value.map(|value| real(value, column)).transpose()
}

/// A number of rows as the databases count.
pub(crate) fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
