//! Columns: which there are, in which order, and each fact of each.

use super::matching::Tables;
use super::run::{Each, Name, Place, Run, Verdict, worst};
use super::severity::severity;
use super::{Kind, Level, Severity, collations, computed, defaults, describe, types};
use crate::{Collation, Column, DataType, Table};

pub(super) fn compare(run: &mut Run<'_>, tables: &Tables<'_>) {
    let same_name = |one: &Column, two: &Column| one.name == two.name;
    let groups = tables.group(|table| table.columns.iter().collect(), &[&same_name]);
    for columns in &groups {
        let name = columns.iter().flatten().next().map_or("", |column| column.name.as_str());
        let place = Place::column(tables.name, name);
        let have = columns.iter().map(|column| column.map(describe::column)).collect();
        run.missing(Kind::Column, place, have, tables.with_columns(&[]));
        let keyed: Each<Keyed<'_>> = columns
            .iter()
            .zip(&tables.each)
            .map(|(column, table)| Some(Keyed::of((*column)?, (*table)?)))
            .collect();
        facts(run, place, columns, &keyed);
    }
    if run.level == Level::Family {
        collations(run, tables, &groups);
    }
    order(run, tables, &groups);
}

/// A column with what the primary key of its table makes of it.
#[derive(Debug, Clone, Copy)]
struct Keyed<'a> {
    column: &'a Column,
    /// Whether it is of the primary key.
    in_key: bool,
    /// Whether there is no primary key.
    without_key: bool,
    /// Whether it takes NULL although it is of the primary key.
    takes_null: bool,
}

impl<'a> Keyed<'a> {
    fn of(column: &'a Column, table: &'a Table) -> Self {
        let key = table.primary_key.as_ref();
        let in_key = key.is_some_and(|key| key.columns.contains(&column.name));
        let takes_null = key.is_some_and(|key| key.takes_null.contains(&column.name));
        Self { column, in_key, without_key: key.is_none(), takes_null }
    }

    /// Whether one lacks the key that the other has in this column: that is told, and what follows from it
    /// is not told again.
    fn lacks(one: &Self, two: &Self) -> bool {
        (one.without_key && two.in_key) || (one.in_key && two.without_key)
    }
}

fn facts(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>, keyed: &Each<Keyed<'_>>) {
    data_type(run, place, columns);
    run.fact(
        Kind::Nullability,
        place,
        keyed,
        |one, two| Verdict::from(one.column.nullable == two.column.nullable || Keyed::lacks(one, two)),
        |keyed| describe::nullability(keyed.column.nullable).to_owned(),
    );
    key_takes_null(run, place, keyed);
    defaults::compare(run, place, columns);
    if run.level == Level::Strict {
        collation(run, place, columns);
    }
    auto_increment(run, place, columns, keyed);
    computed::compare(run, place, columns);
    type_checks(run, place, columns);
}

/// The default of a PostgreSQL database is whatever it was made with, and tells equal strings by their
/// bytes all the same: against a binary collation only the order differs.
fn collation(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let each = collations_of(columns);
    let same = |one: &&Collation, two: &&Collation| Verdict::from(one == two);
    let by_order = |one: &&Collation, two: &&Collation| {
        Verdict::from(one == two || collations::differ_in_order(one, two))
    };
    if worst(&each, same) == Verdict::Different {
        let severity = match worst(&each, by_order) {
            Verdict::Same => Some(Severity::Warning),
            _ => severity(Kind::Collation, run.level),
        };
        run.tell_as(Kind::Collation, severity, place, said(columns));
    }
}

fn collations_of<'a>(columns: &Each<&'a Column>) -> Each<&'a Collation> {
    columns.iter().map(|column| column.and_then(|c| c.collation.as_ref())).collect()
}

/// How strings compare on each side, or that a side has none in the column.
fn said(columns: &Each<&Column>) -> Each<String> {
    let words = |column: &Column| {
        column.collation.as_ref().map_or_else(|| "no strings".to_owned(), describe::collation)
    };
    columns.iter().map(|column| column.map(words)).collect()
}

/// Columns of a table that differ alike have it from the default of the table or the database: one
/// cause, told once, of all their names; of those in a unique key by themselves, since there it decides
/// which rows are refused.
fn collations(run: &mut Run<'_>, tables: &Tables<'_>, groups: &[Each<&Column>]) {
    let mut alike: Vec<(Vec<&str>, bool, &Each<&Column>)> = Vec::new();
    for columns in groups {
        let Some(first) = columns.iter().flatten().next() else { continue };
        let is_key = compares_keys(tables, &first.name, columns);
        let own = collations_of(columns);
        match alike.iter_mut().find(|known| known.1 == is_key && collations_of(known.2) == own) {
            Some((names, ..)) => names.push(&first.name),
            None => alike.push((vec![&first.name], is_key, columns)),
        }
    }
    for (names, is_key, columns) in alike {
        let each = collations_of(columns);
        if let Some(severity) = collations::by_family(&each, is_key) {
            let names = names.join(", ");
            run.tell_as(Kind::Collation, Some(severity), Place::column(tables.name, &names), said(columns));
        }
    }
}

/// Whether a column is in a key that refuses equal strings; not one that holds a UUID or one of a list,
/// whose case nobody mixes.
fn compares_keys(tables: &Tables<'_>, name: &str, columns: &Each<&Column>) -> bool {
    let is_code = |column: &&Column| {
        matches!(
            column.data_type,
            DataType::Enum | DataType::Char { length: 32 | 36 } | DataType::String { max: 32 | 36 }
        )
    };
    let in_key = |table: &&Table| {
        let key = table.primary_key.iter().flat_map(|key| &key.columns).any(|column| column == name);
        let parts = table.uniques.iter().flat_map(|unique| &unique.parts);
        key || parts.into_iter().any(|part| part.key == name)
    };
    !columns.iter().flatten().any(is_code) && tables.each.iter().flatten().any(in_key)
}

/// SQLite numbers the rowid whether that was intended or not: by families only a note.
fn auto_increment(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>, keyed: &Each<Keyed<'_>>) {
    let same = |one: &&Column, two: &&Column| Verdict::from(one.auto_increment == two.auto_increment);
    let same_or_lacking = |one: &Keyed<'_>, two: &Keyed<'_>| {
        let rowid = one.column.rowid || two.column.rowid;
        same(&one.column, &two.column).min(Verdict::from(rowid && Keyed::lacks(one, two)))
    };
    // The rowid is numbered because it is the primary key, whose lack is told.
    if worst(columns, same) == Verdict::Different && worst(keyed, same_or_lacking) == Verdict::Same {
        return;
    }
    let meant = |one: &&Column, two: &&Column| {
        if one.rowid || two.rowid { Verdict::Same } else { same(one, two) }
    };
    let have = || columns.iter().map(|column| column.map(|c| describe::numbering(c).to_owned())).collect();
    if worst(columns, same) == Verdict::Same {
        // Only a statement that gives the number itself tells them apart.
        let always = |one: &&Column, two: &&Column| Verdict::from(one.always_numbered == two.always_numbered);
        if worst(columns, always) == Verdict::Different {
            let severity = if run.level == Level::Strict { Severity::Warning } else { Severity::Note };
            run.tell_as(Kind::AutoIncrement, Some(severity), place, have());
        }
        return;
    }
    let by_rowid = worst(columns, meant) == Verdict::Same;
    let severity = match run.level {
        Level::Family if by_rowid => Some(Severity::Note),
        level => severity(Kind::AutoIncrement, level),
    };
    run.tell_as(Kind::AutoIncrement, severity, place, have());
}

/// The type of a column is reported once, by the greatest difference between any two sides.
fn data_type(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let level = run.level;
    let differs = |kind: Kind| {
        worst(columns, |one, two| {
            Verdict::from(types::difference(&one.data_type, &two.data_type, level) != Some(kind))
        }) == Verdict::Different
    };
    if let Some(kind) = [Kind::Type, Kind::Length, Kind::Precision].into_iter().find(|kind| differs(*kind)) {
        run.tell(kind, place, columns.iter().map(|column| column.map(describe::column_type)).collect());
        return;
    }
    // A list of values does not take the length away that was declared beside it.
    let listed: Each<(&Column, &DataType)> =
        columns.iter().map(|column| column.and_then(|c| Some((c, c.listed.as_ref()?)))).collect();
    let differ = |kind: Kind| {
        let judge = |one: &(&Column, &DataType), two: &(&Column, &DataType)| {
            Verdict::from(types::difference(one.1, two.1, level) != Some(kind))
        };
        worst(&listed, judge) == Verdict::Different
    };
    if let Some(kind) = [Kind::Type, Kind::Length].into_iter().find(|kind| differ(*kind)) {
        let words = |column: &Column| describe::listed_type(column);
        run.tell(kind, place, columns.iter().map(|column| column.map(words)).collect());
    }
}

/// SQLite takes NULL in a primary key that is not declared otherwise: strictly as bad as any other column
/// that takes it, by families a note.
fn key_takes_null(run: &mut Run<'_>, place: Place<'_>, keyed: &Each<Keyed<'_>>) {
    let takes = |keyed: &Keyed<'_>| keyed.takes_null;
    let same = |one: &Keyed<'_>, two: &Keyed<'_>| {
        Verdict::from(takes(one) == takes(two) || one.column.nullable != two.column.nullable)
    };
    if worst(keyed, same) == Verdict::Different {
        let severity = if run.level == Level::Strict {
            severity(Kind::Nullability, run.level)
        } else {
            Some(Severity::Note)
        };
        let words = |keyed: &Keyed<'_>| {
            let words = if takes(keyed) {
                "nullable, although of the primary key"
            } else {
                describe::nullability(keyed.column.nullable)
            };
            words.to_owned()
        };
        run.tell_as(
            Kind::Nullability,
            severity,
            place,
            keyed.iter().map(|one| one.as_ref().map(words)).collect(),
        );
    }
}

/// Names of checks that stand for a type, where more than one side has such checks.
fn type_checks(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let sorted = |column: &Column| {
        let mut names = column.type_checks.clone();
        names.sort_unstable();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let names: Each<String> = columns.iter().map(|column| column.and_then(sorted)).collect();
    run.names(
        place,
        columns.iter().zip(&names).map(|(column, names)| column.map(|_| Name(names.as_deref()))),
    );
}

/// The order of the columns that two sides share. Reported for the range in which it differs.
fn order(run: &mut Run<'_>, tables: &Tables<'_>, groups: &[Each<&Column>]) {
    let shared = |name: &str| {
        groups.iter().any(|columns| {
            let mut present = columns.iter().flatten().filter(|column| column.name == name);
            present.next().is_some() && present.next().is_some()
        })
    };
    let orders: Each<Vec<&str>> = tables.map(|table| {
        Some(table.columns.iter().map(|column| column.name.as_str()).filter(|name| shared(name)).collect())
    });
    let differs = worst(&orders, |one, two| {
        let common = |names: &[&str], others: &[&str]| -> Vec<String> {
            names.iter().filter(|name| others.contains(name)).map(|name| (*name).to_owned()).collect()
        };
        Verdict::from(common(one, two) == common(two, one))
    });
    if differs == Verdict::Different {
        let have = without_common_ends(&orders);
        run.tell(Kind::ColumnOrder, Place::column(tables.name, ""), have);
    }
}

fn without_common_ends(orders: &Each<Vec<&str>>) -> Each<String> {
    let all = || orders.iter().flatten();
    let longest = all().map(Vec::len).max().unwrap_or(0);
    let common = |at: &dyn Fn(&Vec<&str>, usize) -> Option<String>| {
        let first = |n: usize| all().next().and_then(|order| at(order, n));
        (0..longest).take_while(|n| all().all(|order| at(order, *n) == first(*n))).count()
    };
    let start = common(&|order, n| order.get(n).map(|name| (*name).to_owned()));
    let end = common(&|order, n| order.iter().rev().nth(n).map(|name| (*name).to_owned()));
    let words = |order: &Vec<&str>| {
        let middle = order.len().saturating_sub(start + end);
        order.iter().skip(start).take(middle).copied().collect::<Vec<_>>().join(", ")
    };
    orders.iter().map(|order| order.as_ref().map(words)).collect()
}
