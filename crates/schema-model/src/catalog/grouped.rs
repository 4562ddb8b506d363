//! Objects with one row for each part, grouped by table and name in the order of the rows.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{ReadError, row::Row};

/// Objects by table and name, each with its first row.
///
/// A map, because catalogues sort names by a collation: rows of `T` and `t` may alternate.
#[derive(Debug)]
pub(super) struct Grouped<T>(BTreeMap<(String, String), (Row, T)>);

impl<T> Grouped<T> {
    pub(super) const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The object that a row is a part of; `make` creates it from its first row.
    pub(super) fn of(
        &mut self,
        row: Row,
        table: &str,
        name: &str,
        make: impl FnOnce(&Row) -> Result<T, ReadError>,
    ) -> Result<&mut T, ReadError> {
        match self.0.entry((table.to_owned(), name.to_owned())) {
            Entry::Occupied(occupied) => Ok(&mut occupied.into_mut().1),
            Entry::Vacant(vacant) => {
                let thing = make(&row)?;
                Ok(&mut vacant.insert((row, thing)).1)
            }
        }
    }

    /// Table, name, first row and object, sorted by table and name.
    pub(super) fn into_parts(self) -> impl Iterator<Item = (String, String, Row, T)> {
        self.0.into_iter().map(|((table, name), (row, thing))| (table, name, row, thing))
    }
}
