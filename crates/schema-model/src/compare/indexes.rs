//! Unique constraints and indexes.

use super::coverage::{self, covered};
use super::keys::{is_instead, is_over, only_order, same_set};
use super::matching::{Grouped, Tables, fit, name_of};
use super::run::{Copied, Each, Name, Place, Run, Verdict, maybe_expressions, worst};
use super::severity::severity;
use super::words::written;
use super::{Kind, Level, Severity, describe};
use crate::{Dialect, Expression, ForeignKey, Index, IndexPart, PrimaryKey, Table, Unique};

/// Compares unique constraints, indexes, and whether each foreign key has one that serves it.
pub(super) fn compare(run: &mut Run<'_>, tables: &Tables<'_>, foreign_keys: &[Each<&ForeignKey>]) {
    let Grouped { groups: mut indexes, copies: index_copies } = index_groups(tables);
    let Grouped { groups: uniques, copies: unique_copies } = unique_groups(tables);
    let mut told: Vec<&[IndexPart]> = Vec::new();
    for uniques in uniques {
        let alike = |unique: &Unique, index: &Index| {
            tables.same_name(unique.name.as_deref(), Some(&index.name)) || unique.parts == index.parts
        };
        let only_index =
            indexes.iter().position(|index| fit(&uniques, index, alike)).map(|at| indexes.remove(at));
        let parts = uniques.iter().flatten().map(|unique| unique.parts.as_slice());
        let of_index = only_index.iter().flatten().flatten().map(|index| index.parts.as_slice());
        let parts: Vec<&[IndexPart]> = parts.chain(of_index).collect();
        if unique(run, tables, &uniques, only_index.as_ref()) {
            told.extend(parts);
        }
    }
    for indexes in &indexes {
        if index(run, tables, indexes) {
            told.extend(indexes.iter().flatten().map(|index| index.parts.as_slice()));
        }
    }
    coverage::compare(run, tables, foreign_keys, &told);
    let name = tables.name;
    for copies in &unique_copies {
        run.copies(Kind::Unique, (name, "unique"), copies, |one| Copied {
            name: one.name.as_deref(),
            over: describe::parts(&one.parts),
            says: describe::unique(one),
        });
    }
    for copies in &index_copies {
        run.copies(Kind::Index, (name, "index"), copies, |one| Copied {
            name: Some(&one.name),
            over: describe::parts(&one.parts),
            says: describe::index(one),
        });
    }
}

/// Those over the primary key are noise: it implies them.
fn unique_groups<'a>(tables: &Tables<'a>) -> Grouped<'a, Unique> {
    let over_key = |table: &Table, unique: &Unique| {
        table.primary_key.as_ref().is_some_and(|key| is_over(unique, &key.columns))
    };
    let unnamed = |one: &Unique, two: &Unique| one.name.is_none() || two.name.is_none();
    let same_name = |one: &Unique, two: &Unique| tables.same_name(one.name.as_deref(), two.name.as_deref());
    let same = |one: &Unique, two: &Unique| one.parts == two.parts && one.predicate == two.predicate;
    // What a constraint says tells more than what it is called: names may be crossed.
    tables.group_once(
        |table| table.uniques.iter().filter(|unique| !over_key(table, unique)).collect(),
        &|one, two| same_rows(one, two) && one.predicate == two.predicate,
        &[
            &|one, two| same(one, two) && same_name(one, two),
            &same,
            &|one, two| {
                same_keys(&one.parts, &two.parts) && one.predicate == two.predicate && same_name(one, two)
            },
            &|one, two| same_keys(&one.parts, &two.parts) && one.predicate == two.predicate,
            &same_name,
        ],
        &[&|one, two| one.parts == two.parts, &|one, two| {
            unnamed(one, two) && share_a_key(&one.parts, &two.parts)
        }],
    )
}

fn index_groups<'a>(tables: &Tables<'a>) -> Grouped<'a, Index> {
    let same_name = |one: &Index, two: &Index| tables.same_name(Some(&one.name), Some(&two.name));
    tables.group_once(
        |table| table.indexes.iter().filter(|index| !index.implicit).collect(),
        &same_use,
        &[&|one, two| same_use(one, two) && same_name(one, two), &same_use, &same_name],
        &[
            &|one, two| one.parts == two.parts,
            &|one, two| whole(&one.parts) == whole(&two.parts),
            &|one, two| same_keys(&one.parts, &two.parts),
        ],
    )
}

/// Whether parts are over the same, whatever their order, their direction and how much of each counts.
fn same_keys(one: &[IndexPart], two: &[IndexPart]) -> bool {
    let keys = |parts: &[IndexPart]| parts.iter().map(|part| part.key.clone()).collect::<Vec<_>>();
    same_set(&keys(one), &keys(two))
}

/// Whether a unique constraint is over the columns of a key, in any order.
fn is_over_any(unique: &Unique, columns: &[String]) -> bool {
    let keys: Vec<String> = unique.parts.iter().map(|part| part.key.clone()).collect();
    unique.parts.iter().all(|part| part.prefix.is_none()) && same_set(&keys, columns)
}

/// Parts as if all of each value counted.
fn whole(parts: &[IndexPart]) -> Vec<IndexPart> {
    parts.iter().map(|part| IndexPart { prefix: None, ..part.clone() }).collect()
}

/// Whether two uniques refuse the same rows, and differ only in the order of their parts.
fn same_rows(one: &Unique, two: &Unique) -> bool {
    let keys = |unique: &Unique| -> Vec<(String, Option<u32>)> {
        unique.parts.iter().map(|part| (part.key.clone(), part.prefix)).collect()
    };
    same_set(&keys(one), &keys(two)) && (one.nulls_equal, one.deferred) == (two.nulls_equal, two.deferred)
}

fn share_a_key(one: &[IndexPart], two: &[IndexPart]) -> bool {
    one.iter().any(|part| two.iter().any(|other| other.key == part.key))
}

/// Whether anything but a name was told.
fn unique(
    run: &mut Run<'_>,
    tables: &Tables<'_>,
    uniques: &Each<&Unique>,
    only_index: Option<&Each<&Index>>,
) -> bool {
    let parts = uniques.iter().flatten().next().map_or(&[][..], |unique| &unique.parts);
    let names = uniques.iter().flatten().map(|unique| unique.name.as_deref());
    let name = name_of(names, || describe::parts(parts));
    let place = Place::of(tables.name, "unique", &name);
    let mut said: Each<String> = uniques.iter().map(|unique| unique.map(describe::unique)).collect();
    let words = |index: &Index| format!("only an index {}", describe::index(index));
    for (said, index) in said.iter_mut().zip(only_index.into_iter().flatten()) {
        *said = said.take().or(index.map(words));
    }
    // A primary key over the same columns implies it.
    let by_key = tables.map(|table| {
        let key = table.primary_key.as_ref()?;
        uniques.iter().flatten().any(|unique| is_over_any(unique, &key.columns)).then_some(())
    });
    // That a primary key is missing, and what stands instead, is told of the key.
    let is_instead =
        |key: &PrimaryKey| uniques.iter().flatten().any(|unique| is_instead(unique, &key.columns));
    let keyed = tables.each.iter().flatten().filter_map(|table| table.primary_key.as_ref()).any(is_instead);
    let lacks_key = |table: Option<&Table>| keyed && table.is_some_and(|table| table.primary_key.is_none());
    let asked: Vec<bool> = tables
        .with_columns(&columns(parts))
        .zip(tables.each.iter().zip(&by_key))
        .map(|(asked, (table, key))| asked && key.is_none() && !lacks_key(*table))
        .collect();
    // What stands there instead, where this very constraint is missing.
    for ((said, table), by_key) in said.iter_mut().zip(&tables.each).zip(&by_key) {
        let key = || table.and_then(|table| table.primary_key.as_ref()).filter(|_| by_key.is_some());
        let made = || {
            let mut indexes = table.iter().flat_map(|table| &table.indexes);
            indexes.find(|index| index.implicit && index.parts == parts).map(words)
        };
        let key = key().map(|key| format!("the primary key {}", describe::primary_key(key)));
        *said = said.take().or(key).or_else(made);
    }
    let lacks = uniques.iter().zip(asked).any(|(unique, asked)| asked && unique.is_none());
    let told = if lacks { run.tell(Kind::Unique, place, said) } else { differs(run, place, uniques) };
    // Which rows must be unique decides which statements fail: as bad as the constraint itself.
    let rows: Each<_> = uniques.iter().map(|unique| unique.map(|unique| unique.predicate.as_ref())).collect();
    let rows = predicate(run, Kind::Unique, place, &rows);
    run.names(place, uniques.iter().map(|unique| unique.map(|unique| Name(unique.name.as_deref()))));
    told || rows
}

/// Tells how the constraints of the sides that have one differ. Those that refuse the same rows do so in
/// what they serve only.
fn differs(run: &mut Run<'_>, place: Place<'_>, uniques: &Each<&Unique>) -> bool {
    let same = |one: &&Unique, two: &&Unique| {
        let flags = |unique: &Unique| (unique.nulls_equal, unique.deferred);
        Verdict::from(one.parts == two.parts && flags(one) == flags(two))
    };
    if worst(uniques, same) == Verdict::Same {
        return false;
    }
    let severity = match worst(uniques, |one, two| Verdict::from(same_rows(one, two))) {
        Verdict::Same => Some(only_order(run.level)),
        _ => severity(Kind::Unique, run.level),
    };
    let have = uniques.iter().map(|unique| unique.map(describe::unique)).collect();
    run.tell_as(Kind::Unique, severity, place, have)
}

/// Whether anything but a name was told.
fn index(run: &mut Run<'_>, tables: &Tables<'_>, indexes: &Each<&Index>) -> bool {
    let Some(first) = indexes.iter().flatten().next() else { return false };
    let place = Place::of(tables.name, "index", &first.name);
    let missing = index_missing(run, tables, indexes, first, place);
    let same = |one: &&Index, two: &&Index| Verdict::from(one.parts == two.parts && one.method == two.method);
    let by_prefix = |one: &&Index, two: &&Index| {
        Verdict::from(whole(&one.parts) == whole(&two.parts) && one.method == two.method)
    };
    // Some databases can index no more than the beginning of a text.
    let noted = run.level == Level::Family && worst(indexes, by_prefix) == Verdict::Same;
    let severity = if noted { Some(Severity::Note) } else { severity(Kind::Index, run.level) };
    let have = || indexes.iter().map(|index| index.map(describe::index)).collect();
    let shape =
        worst(indexes, same) == Verdict::Different && run.tell_as(Kind::Index, severity, place, have());
    let rows: Each<_> = indexes.iter().map(|index| index.map(|index| index.predicate.as_ref())).collect();
    let rows = predicate(run, Kind::IndexPredicate, place, &rows);
    let mysql: Vec<bool> = run.dialects().iter().map(|dialect| *dialect == Some(Dialect::Mysql)).collect();
    let declared = |index: &Index, mysql: bool| !(mysql && is_made_up(index));
    run.names(
        place,
        indexes.iter().zip(mysql).map(|(index, mysql)| {
            index.map(|index| Name(declared(index, mysql).then_some(index.name.as_str())))
        }),
    );
    missing || shape || rows
}

/// Whether MySQL may have made the name up: of the first column, with a number where that is taken.
fn is_made_up(index: &Index) -> bool {
    let first = index.parts.first().and_then(|part| index.name.strip_prefix(&part.key));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    first.is_some_and(|rest| rest.is_empty() || rest.strip_prefix('_').is_some_and(is_number))
}

/// An index that the database made for a foreign key is as good as a declared one. By families, so is
/// one that begins with the same columns.
fn index_missing(
    run: &mut Run<'_>,
    tables: &Tables<'_>,
    indexes: &Each<&Index>,
    first: &Index,
    place: Place<'_>,
) -> bool {
    let implicit = |table: &Table| table.indexes.iter().any(|index| index.implicit && same_use(index, first));
    let asked = tables.with_columns(&columns(&first.parts));
    let lacks: Vec<&Table> = tables
        .each
        .iter()
        .zip(indexes)
        .zip(asked)
        .filter(|((_, index), asked)| *asked && index.is_none())
        .filter_map(|((table, _), _)| *table)
        .filter(|table| !implicit(table))
        .collect();
    if lacks.is_empty() {
        return false;
    }
    let keys: Vec<String> = first.parts.iter().map(|part| part.key.clone()).collect();
    let plain = first.predicate.is_none() && first.parts.iter().all(|part| part.prefix.is_none());
    let redundant = run.level == Level::Family && plain && lacks.iter().all(|table| covered(table, &keys));
    let severity = if redundant { Some(Severity::Note) } else { severity(Kind::Index, run.level) };
    // One that the database made by itself is there all the same.
    let made = |table: Option<&Table>| {
        let mut all = table.into_iter().flat_map(|table| &table.indexes);
        all.find(|index| index.implicit && same_use(index, first))
            .map(|index| format!("{}, for a foreign key", describe::index(index)))
    };
    let have = indexes
        .iter()
        .zip(&tables.each)
        .map(|(index, table)| index.map(describe::index).or_else(|| made(*table)))
        .collect();
    run.tell_as(Kind::Index, severity, place, have)
}

fn same_use(one: &Index, two: &Index) -> bool {
    one.parts == two.parts && one.method == two.method && one.predicate == two.predicate
}

/// Compares predicates, with the severity of `as_bad_as`.
fn predicate(run: &mut Run<'_>, as_bad_as: Kind, place: Place<'_>, rows: &Each<Option<&Expression>>) -> bool {
    let kind = match worst(rows, |one, two| maybe_expressions(*one, *two, run.how())) {
        Verdict::Same => return false,
        Verdict::Unknown => return run.tell(Kind::Undecided, place, words(rows)),
        Verdict::Different => Kind::IndexPredicate,
    };
    let severity = severity(as_bad_as, run.level);
    run.tell_as(kind, severity, place, words(rows))
}

fn words(rows: &Each<Option<&Expression>>) -> Each<String> {
    let said = written(&rows.iter().map(|rows| rows.flatten()).collect());
    let words =
        |said: Option<String>| said.map_or_else(|| "all rows".to_owned(), |said| format!("where {said}"));
    rows.iter().zip(said).map(|(rows, said)| rows.map(|_| words(said))).collect()
}

/// The columns among the parts; an expression is no column.
fn columns(parts: &[IndexPart]) -> Vec<&str> {
    parts.iter().map(|part| part.key.as_str()).filter(|key| !key.starts_with('(')).collect()
}
