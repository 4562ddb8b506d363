//! Levels, severities, three sides, and how much was looked at.

use super::build::{column, full, schema};
use super::{ALIKE, summary, three, told, two};
use crate::compare::{Comparison, Counts, Kind, Level, Severity, Side, compare};
use crate::{DataType, Schema, Table};

fn with_email(max: u32) -> Schema {
    let mut schema = full();
    schema.tables.get_mut("accounts").unwrap().columns[1].data_type = DataType::String { max };
    schema.tables.get_mut("accounts").unwrap().columns[1].native.clear();
    schema
}

#[test]
fn two_of_three_sides_that_agree_are_named_together() {
    let found = three(&with_email(254), &with_email(250), &with_email(254));
    assert_eq!(summary(&found), [told(Kind::Length, "accounts", "email")]);
    assert_eq!(found[0].message, "accounts.email: string(254) on a and c, string(250) on b");
    assert_eq!(found[0].backends["a"].as_deref(), Some("string(254)"));
    assert_eq!(found[0].backends["b"].as_deref(), Some("string(250)"));
}

#[test]
fn three_ways_are_one_difference() {
    let found = three(&with_email(254), &with_email(250), &with_email(255));
    assert_eq!(summary(&found), [told(Kind::Length, "accounts", "email")]);
    assert_eq!(found[0].backends.len(), 3);
}

#[test]
fn what_one_side_lacks_is_still_compared_on_the_others() {
    let mut lacking = with_email(254);
    lacking.tables.remove("accounts");
    lacking.tables.get_mut("posts").unwrap().foreign_keys.clear();
    let found = three(&with_email(254), &lacking, &with_email(250));
    let expected = [told(Kind::Table, "accounts", ""), told(Kind::Length, "accounts", "email")];
    assert_eq!(summary(&found), expected);
    assert_eq!(found[0].message, "table accounts: present on a and c, missing on b");
    assert_eq!(found[1].backends["b"], None);
}

/// A kind of change, and whether it counts when families are compared.
#[test]
fn lengths_and_orders_do_not_count_by_families() {
    type Change = fn(&mut Table);
    let cases: [(Change, Kind, Option<Severity>); 4] = [
        (|table| table.columns[1].data_type = DataType::String { max: 1 }, Kind::Length, None),
        (|table| table.columns.swap(1, 2), Kind::ColumnOrder, None),
        (
            |table| table.uniques[0].name = Some("other".to_owned()),
            Kind::ConstraintName,
            Some(Severity::Note),
        ),
        (|table| table.columns[1].nullable = true, Kind::Nullability, Some(Severity::Error)),
    ];
    for (change, kind, family) in cases {
        let mut other = full();
        change(other.tables.get_mut("accounts").unwrap());
        let strict = two(&full(), &other, Level::Strict);
        assert_eq!(strict.iter().map(|difference| difference.kind).collect::<Vec<_>>(), [kind]);
        let found = two(&full(), &other, Level::Family);
        let severities: Vec<_> = found.iter().map(|difference| difference.severity).collect();
        assert_eq!(severities, family.into_iter().collect::<Vec<_>>(), "{kind:?}");
    }
}

#[test]
fn notes_leave_schemas_equal() {
    let mut other = full();
    other.tables.get_mut("accounts").unwrap().uniques[0].name = Some("other".to_owned());
    let [one, other] = [full(), other];
    let sides = [
        Side { label: "a", schema: &one, dialect: ALIKE },
        Side { label: "b", schema: &other, dialect: ALIKE },
    ];
    let equal = |level| {
        let comparison = compare(&sides, level);
        assert_eq!(comparison.differences.len(), 1);
        comparison.differences.iter().all(|difference| difference.severity == Severity::Note)
    };
    assert!(equal(Level::Family));
    assert!(!equal(Level::Strict));
}

#[test]
fn everything_is_counted_over_all_sides() {
    let full = full();
    let side = |label| Side { label, schema: &full, dialect: ALIKE };
    let Comparison { differences, compared } = compare(&[side("a"), side("b"), side("c")], Level::Strict);
    assert_eq!(differences, []);
    let expected = Counts {
        schemas: 3,
        tables: 6,
        columns: 27,
        primary_keys: 6,
        uniques: 3,
        foreign_keys: 3,
        indexes: 6,
        checks: 3,
        defaults: 3,
        views: 3,
        triggers: 3,
    };
    assert_eq!(compared, expected);
    assert!(!compared.is_empty());
}

#[test]
fn nothing_read_is_an_empty_comparison() {
    let (full, none) = (full(), Schema::default());
    let empty = |schemas: &[&Schema]| {
        let sides: Vec<_> =
            schemas.iter().map(|schema| Side { label: "x", schema, dialect: ALIKE }).collect();
        compare(&sides, Level::Strict).compared.is_empty()
    };
    assert!(empty(&[]) && empty(&[&full]) && empty(&[&none, &none]));
    assert!(!empty(&[&full, &full]));
    // One side that could not be read differs in every table.
    assert!(two(&full, &none, Level::Family).iter().any(|difference| difference.kind == Kind::Table));
}

#[test]
fn the_order_of_columns_is_told_of_the_stretch_that_differs() {
    let columns = |names: &[&str]| {
        let columns = names.iter().map(|name| column(name, DataType::Date)).collect();
        schema("t", Table { columns, ..Table::default() })
    };
    let found =
        two(&columns(&["a", "b", "c", "d", "e"]), &columns(&["a", "c", "b", "d", "e"]), Level::Strict);
    assert_eq!(found[0].message, "t: b, c on a, c, b on b");
    // A column more is no other order.
    let found = two(&columns(&["a", "b", "c"]), &columns(&["a", "x", "b", "c"]), Level::Strict);
    assert_eq!(summary(&found), [told(Kind::Column, "t", "x")]);
}
