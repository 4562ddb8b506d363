//! Check constraints.

use super::matching::{Grouped, Tables, has, name_of};
use super::run::{Copied, Name, Place, Run, expressions, worst};
use super::severity::severity;
use super::words::{mentioned, written};
use super::{Kind, Severity, describe};
use crate::{Check, type_checks};

pub(super) fn compare(run: &mut Run<'_>, tables: &Tables<'_>) {
    let Grouped { groups, copies } = groups(tables);
    for checks in groups {
        let Some(first) = checks.iter().flatten().next() else { continue };
        let names = checks.iter().flatten().map(|check| check.name.as_deref());
        // In words that do not depend on the database, so that an exception can name it.
        let meaning = describe::expression(&first.expression);
        let name = name_of(names, || meaning.to_owned());
        let noun = if name == meaning { "check" } else { "check constraint" };
        let place = Place::of(tables.name, noun, &name);
        let have = || written(&checks.iter().map(|check| check.map(|check| &check.expression)).collect());
        let columns = columns_of(tables, first);
        // The type of a column may refuse the same there.
        let implied = |at: usize| {
            let table = tables.each.get(at).copied().flatten();
            table.is_some_and(|table| type_checks::is_implied(&first.expression, &table.columns))
        };
        let asked = tables.with_columns(&columns).enumerate().map(|(at, asked)| asked && !implied(at));
        let severity =
            if is_conflict(first) { Some(Severity::Error) } else { severity(Kind::Check, run.level) };
        run.missing_as(Kind::Check, severity, place, have(), asked);
        let how = run.how();
        let same = |one: &&Check, two: &&Check| expressions(&one.expression, &two.expression, how);
        run.fact_as(Kind::Check, place, worst(&checks, same), have);
        run.names(place, checks.iter().map(|check| check.map(|check| Name(check.name.as_deref()))));
    }
    let place = (tables.name, "check constraint");
    for copies in &copies {
        run.copies(Kind::Check, place, copies, |check| Copied {
            name: check.name.as_deref(),
            over: describe::expression(&check.expression).to_owned(),
            says: describe::check(check),
        });
    }
}

/// Whether it stands for a constraint of SQLite that deletes or drops rows instead of refusing them.
fn is_conflict(check: &Check) -> bool {
    !check.expression.is_decided() && check.expression.original.contains(" ON CONFLICT ")
}

fn groups<'a>(tables: &Tables<'a>) -> Grouped<'a, Check> {
    let unnamed = |one: &Check, two: &Check| one.name.is_none() || two.name.is_none();
    let same_name = |one: &Check, two: &Check| tables.same_name(one.name.as_deref(), two.name.as_deref());
    let same_columns = |one: &Check, two: &Check| {
        let columns = columns_of(tables, one);
        !columns.is_empty() && columns == columns_of(tables, two)
    };
    let same = |one: &Check, two: &Check| one.expression == two.expression;
    tables.group_once(
        |table| table.checks.iter().collect(),
        &same,
        &[&|one, two| same(one, two) && same_name(one, two), &same, &same_name],
        // Without a name to go by: another condition on the same columns.
        &[&|one, two| unnamed(one, two) && same_columns(one, two)],
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
