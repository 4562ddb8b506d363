//! Check constraints.

use super::matching::{Tables, has, name_of};
use super::run::{Each, Name, Place, Run, expressions};
use super::severity::severity;
use super::words::mentioned;
use super::{Kind, Severity, describe};
use crate::{Check, type_checks};

pub(super) fn compare(run: &mut Run<'_>, tables: &Tables<'_>) {
    for checks in groups(tables) {
        let Some(first) = checks.iter().flatten().next() else { continue };
        let names = checks.iter().flatten().map(|check| check.name.as_deref());
        let name = name_of(names, || describe::check(first));
        let noun = if name == describe::check(first) { "check" } else { "check constraint" };
        let place = Place::of(tables.name, noun, &name);
        let have = checks.iter().map(|check| check.map(describe::check)).collect();
        let columns = columns_of(tables, first);
        // The type of a column may refuse the same there.
        let implied = |at: usize| {
            let table = tables.each.get(at).copied().flatten();
            table.is_some_and(|table| type_checks::is_implied(&first.expression, &table.columns))
        };
        let asked = tables.with_columns(&columns).enumerate().map(|(at, asked)| asked && !implied(at));
        let severity =
            if is_conflict(first) { Some(Severity::Error) } else { severity(Kind::Check, run.level) };
        run.missing_as(Kind::Check, severity, place, have, asked);
        let alike = run.alike();
        let same = |one: &&Check, two: &&Check| expressions(&one.expression, &two.expression, alike);
        run.fact(Kind::Check, place, &checks, same, |check| describe::check(check));
        run.names(place, checks.iter().map(|check| check.map(|check| Name(check.name.as_deref()))));
    }
}

/// Whether it stands for a constraint of SQLite that deletes or drops rows instead of refusing them.
fn is_conflict(check: &Check) -> bool {
    !check.expression.is_decided() && check.expression.original.contains(" ON CONFLICT ")
}

fn groups<'a>(tables: &Tables<'a>) -> Vec<Each<&'a Check>> {
    let unnamed = |one: &Check, two: &Check| one.name.is_none() || two.name.is_none();
    let same_name = |one: &Check, two: &Check| tables.same_name(one.name.as_deref(), two.name.as_deref());
    let same_columns = |one: &Check, two: &Check| {
        let columns = columns_of(tables, one);
        !columns.is_empty() && columns == columns_of(tables, two)
    };
    tables.group(
        |table| table.checks.iter().collect(),
        &[
            &|one, two| one.expression == two.expression && same_name(one, two),
            &|one, two| one.expression == two.expression,
            &same_name,
            // Without a name to go by: another condition on the same columns.
            &|one, two| unnamed(one, two) && same_columns(one, two),
        ],
    )
}

/// The columns that a check is about, of those that the table has on any side.
fn columns_of<'a>(tables: &Tables<'a>, check: &Check) -> Vec<&'a str> {
    let tables_of_sides = tables.each.iter().enumerate();
    let all = tables_of_sides.flat_map(|(at, table)| {
        let before = move |name: &str| tables.each.iter().take(at).flatten().any(|table| has(table, name));
        let columns = table.iter().flat_map(|table| &table.columns).map(|column| column.name.as_str());
        columns.filter(move |name| !before(name))
    });
    mentioned(describe::expression(&check.expression), all)
}
