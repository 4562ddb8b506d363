//! Whether an index serves each foreign key.
//!
//! MySQL makes an index for a foreign key where none would serve it; the others do not. Such an index
//! is compared by what it is for, not as an object.

use super::Kind;
use super::keys::foreign_key_name;
use super::matching::Tables;
use super::run::{Each, Place, Run, Verdict, worst};
use crate::{ForeignKey, IndexPart, Schema, Table};

/// Foreign keys that no index serves: their table, and their name or columns.
///
/// An index serves a key whose columns are its first ones, in any order; primary keys and unique
/// constraints count, partial indexes do not.
pub fn uncovered_foreign_keys(schema: &Schema) -> Vec<(String, String)> {
    let mut uncovered = Vec::new();
    for (name, table) in &schema.tables {
        let keys = table.foreign_keys.iter().filter(|key| !covered(table, &key.columns));
        uncovered.extend(keys.map(|key| (name.clone(), foreign_key_name(&vec![Some(key)]))));
    }
    uncovered
}

/// Whether an index of a table begins with these columns.
pub(super) fn covered(table: &Table, columns: &[String]) -> bool {
    let key = table.primary_key.iter().any(|key| begins(key.columns.iter(), columns));
    let uniques = table.uniques.iter().filter(|unique| unique.predicate.is_none());
    let uniques = uniques.map(|unique| &unique.parts);
    let trees = table.indexes.iter().filter(|index| index.predicate.is_none() && index.method == "btree");
    let hashes = table.indexes.iter().filter(|index| {
        index.predicate.is_none() && index.method == "hash" && index.parts.len() == columns.len()
    });
    let parts = trees.chain(hashes).map(|index| &index.parts);
    key || uniques.chain(parts).any(|parts| serves(parts, columns))
}

fn serves(parts: &[IndexPart], columns: &[String]) -> bool {
    let whole = parts.iter().take(columns.len()).all(|part| part.prefix.is_none());
    whole && begins(parts.iter().map(|part| &part.key), columns)
}

fn begins<'a>(keys: impl Iterator<Item = &'a String>, columns: &[String]) -> bool {
    let mut first: Vec<&String> = keys.take(columns.len()).collect();
    let mut columns: Vec<&String> = columns.iter().collect();
    first.sort_unstable();
    columns.sort_unstable();
    first == columns
}

/// Tells keys that an index serves on some sides only, unless one of the indexes that were `told` to
/// differ would serve it: then that is the reason.
pub(super) fn compare(
    run: &mut Run<'_>,
    tables: &Tables<'_>,
    foreign_keys: &[Each<&ForeignKey>],
    told: &[&[IndexPart]],
) {
    for keys in foreign_keys.iter().filter(|keys| over_same_columns(keys)) {
        let explains = |key: &&ForeignKey| {
            told.iter().any(|parts| serves(parts, &key.columns)) || primary_key_differs(tables, &key.columns)
        };
        let explained = keys.iter().flatten().any(explains);
        let served: Each<bool> = tables
            .each
            .iter()
            .zip(keys)
            .map(|(table, key)| Some(covered((*table)?, &(*key)?.columns)))
            .collect();
        let mixed = [true, false].iter().all(|value| served.contains(&Some(*value)));
        if explained || !mixed {
            continue;
        }
        let name = foreign_key_name(keys);
        let words =
            |served: bool| if served { "served by an index" } else { "served by no index" }.to_owned();
        let place = Place::of(tables.name, "foreign key", &name);
        run.tell(Kind::Index, place, served.into_iter().map(|served| served.map(words)).collect());
    }
}

/// Whether the primary keys differ, which is told, and one of them would serve a foreign key.
fn primary_key_differs(tables: &Tables<'_>, columns: &[String]) -> bool {
    let keys = tables.map(|table| Some(table.primary_key.as_ref().map(|key| &key.columns)));
    let serves = keys.iter().flatten().flatten().any(|key| begins(key.iter(), columns));
    serves && worst(&keys, |one, two| Verdict::from(one == two)) == Verdict::Different
}

/// Whether a foreign key is over the same columns on all sides. Where it is not, that is told, and what
/// serves them is another question on each side.
fn over_same_columns(keys: &Each<&ForeignKey>) -> bool {
    worst(keys, |one, two| Verdict::from(one.columns == two.columns)) == Verdict::Same
}
