//! Columns: which there are, in which order, and each fact of each.

use super::matching::Tables;
use super::run::{Each, Name, Place, Run, Verdict, maybe_expressions, worst};
use super::severity::severity;
use super::{Kind, Level, Severity, defaults, describe, types};
use crate::{Collation, Column};

pub(super) fn compare(run: &mut Run<'_>, tables: &Tables<'_>) {
    let same_name = |one: &Column, two: &Column| one.name == two.name;
    let groups = tables.group(|table| table.columns.iter().collect(), &[&same_name]);
    for columns in &groups {
        let name = columns.iter().flatten().next().map_or("", |column| column.name.as_str());
        let place = Place::column(tables.name, name);
        let have = columns.iter().map(|column| column.map(describe::column)).collect();
        run.missing(Kind::Column, place, have, tables.with_columns(&[]));
        facts(run, place, columns);
    }
    if run.level == Level::Family {
        collations(run, tables, &groups);
    }
    order(run, tables, &groups);
}

fn facts(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let alike = run.alike();
    data_type(run, place, columns);
    run.fact(
        Kind::Nullability,
        place,
        columns,
        |one, two| Verdict::from(one.nullable == two.nullable),
        |column| describe::nullability(column.nullable).to_owned(),
    );
    defaults::compare(run, place, columns);
    if run.level == Level::Strict {
        collation(run, place, columns);
    }
    auto_increment(run, place, columns);
    run.fact(
        Kind::Generated,
        place,
        columns,
        |one, two| generated(one, two, alike),
        |column| column.generated.as_ref().map_or_else(|| "not computed".to_owned(), describe::generated),
    );
    type_checks(run, place, columns);
}

fn collation(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) -> bool {
    let each = collations_of(columns);
    let level = run.level;
    run.fact(
        Kind::Collation,
        place,
        &each,
        |one, two| Verdict::from(same_collation(one, two, level)),
        |collation| describe::collation(collation),
    )
}

fn collations_of<'a>(columns: &Each<&'a Column>) -> Each<&'a Collation> {
    columns.iter().map(|column| column.and_then(|c| c.collation.as_ref())).collect()
}

/// Columns of a table that differ alike have it from the default of the table or the database: one
/// cause, told once, of all their names.
fn collations(run: &mut Run<'_>, tables: &Tables<'_>, groups: &[Each<&Column>]) {
    let mut alike: Vec<(Vec<&str>, &Each<&Column>)> = Vec::new();
    for columns in groups {
        let Some(first) = columns.iter().flatten().next() else { continue };
        match alike.iter_mut().find(|(_, known)| collations_of(known) == collations_of(columns)) {
            Some((names, _)) => names.push(&first.name),
            None => alike.push((vec![&first.name], columns)),
        }
    }
    for (names, columns) in alike {
        collation(run, Place::column(tables.name, &names.join(", ")), columns);
    }
}

/// SQLite numbers the rowid whether that was intended or not: by families only a note.
fn auto_increment(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let same = |one: &&Column, two: &&Column| Verdict::from(one.auto_increment == two.auto_increment);
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
    }
}

/// By families only whether case counts; the names of collations are those of one database.
fn same_collation(one: &Collation, two: &Collation, level: Level) -> bool {
    match level {
        Level::Strict => one == two,
        Level::Family => ignores_case(one) == ignores_case(two),
    }
}

fn ignores_case(collation: &Collation) -> bool {
    match collation {
        Collation::Binary => false,
        Collation::Named(name) => name.ends_with("_ci") || name == "nocase" || name == "citext",
    }
}

fn generated(one: &Column, two: &Column, alike: bool) -> Verdict {
    let stored = |column: &Column| column.generated.as_ref().is_some_and(|generated| generated.stored);
    let from = |column: &'_ Column| column.generated.clone().map(|generated| generated.expression);
    let expressions = maybe_expressions(from(one).as_ref(), from(two).as_ref(), alike);
    expressions.max(Verdict::from(stored(one) == stored(two)))
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
