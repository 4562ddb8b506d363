//! Whether an index serves each foreign key.
//!
//! MySQL makes an index for a foreign key where none would serve it; the others do not. Such an index
//! is compared by what it is for, not as an object.

use super::keys::{foreign_key_name, same_set};
use super::matching::Tables;
use super::run::{Each, Place, Run, Verdict, worst};
use super::{Kind, Level, Severity, severity::severity};
use crate::{ForeignKey, Index, IndexPart, Schema, Table};

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
    covered_by(table, columns, |_| true)
}

/// As [`covered`], counting only the indexes that are `asked` for.
fn covered_by(table: &Table, columns: &[String], asked: impl Fn(&Index) -> bool) -> bool {
    let key = table.primary_key.iter().filter(|key| key.prefixes.is_empty());
    let key = key.into_iter().any(|key| begins(key.columns.iter(), columns));
    let uniques = table.uniques.iter().filter(|unique| unique.predicate.is_none());
    let uniques = uniques.map(|unique| &unique.parts);
    let whole = table.indexes.iter().filter(|index| index.predicate.is_none() && asked(index));
    let able = whole.filter(|index| {
        index.method == "btree" || (index.method == "hash" && index.parts.len() == columns.len())
    });
    let parts = able.map(|index| &index.parts);
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
        let served: Each<Service> = tables
            .each
            .iter()
            .zip(keys)
            .map(|(table, key)| Some(service((*table)?, key.as_ref()?)))
            .collect();
        let any = |wanted: Service| served.contains(&Some(wanted));
        if explained || !any(Service::None) || !(any(Service::Declared) || any(Service::Implicit)) {
            continue;
        }
        // The index that MySQL creates by itself was not declared.
        let severity = match run.level {
            Level::Family if !any(Service::Declared) => Some(Severity::Note),
            level => severity(Kind::Index, level),
        };
        let name = foreign_key_name(keys);
        let place = Place::of(tables.name, "foreign key", &name);
        let words = |served: Service| served.words().to_owned();
        let have = served.into_iter().map(|served| served.map(words)).collect();
        run.tell_as(Kind::Index, severity, place, have);
    }
}

/// Which indexes serve a foreign key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Service {
    None,
    /// Only an index that the database made for it.
    Implicit,
    Declared,
}

impl Service {
    const fn words(self) -> &'static str {
        match self {
            Self::None => "served by no index",
            Self::Implicit => "served by an index that the database made by itself",
            Self::Declared => "served by an index",
        }
    }
}

fn service(table: &Table, key: &ForeignKey) -> Service {
    if covered_by(table, &key.columns, |index| !index.implicit) {
        Service::Declared
    } else if covered(table, &key.columns) {
        Service::Implicit
    } else {
        Service::None
    }
}

/// Whether the primary keys differ, which is reported, and one of them would serve a foreign key.
fn primary_key_differs(tables: &Tables<'_>, columns: &[String]) -> bool {
    let keys = tables.map(|table| Some(table.primary_key.as_ref().map(|key| &key.columns)));
    let serves = keys.iter().flatten().flatten().any(|key| begins(key.iter(), columns));
    serves && worst(&keys, |one, two| Verdict::from(one == two)) == Verdict::Different
}

/// Whether a foreign key is over the same columns on all sides. Where it is not, that is told, and what
/// serves them is another question on each side.
fn over_same_columns(keys: &Each<&ForeignKey>) -> bool {
    worst(keys, |one, two| Verdict::from(same_set(&one.columns, &two.columns))) == Verdict::Same
}
