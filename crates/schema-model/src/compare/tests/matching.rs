//! What belongs together: renamed, unnamed and implicit objects, and indexes by what they are for.

use super::build::{
    I64, check, column, decided, foreign_key, index, names, primary_key, schema, unique, unparsed,
};
use super::{Told, changed, summary, three, told, two};
use crate::compare::{Kind, Level, Severity, uncovered_foreign_keys};
use crate::*;

/// Five number columns `a` to `e`, keyed by `a`.
fn table() -> Table {
    Table {
        columns: ["a", "b", "c", "d", "e"].map(|name| column(name, I64)).into(),
        primary_key: Some(primary_key(None, &["a"])),
        ..Table::default()
    }
}

type Change = fn(&mut Table);

/// What it shows, what is on each side of a table, and what is told.
type Case<'c> = (&'c str, Change, Change, &'c [(Kind, &'c str)]);

fn assert_told(cases: &[Case<'_>]) {
    for (what, one, other, expected) in cases {
        let [one, other] = [one, other].map(|change| {
            let mut table = table();
            change(&mut table);
            schema("t", table)
        });
        let found = changed(&one, |schema| *schema = other.clone(), Level::Strict);
        let expected: Vec<Told> = expected.iter().map(|(kind, object)| told(*kind, "t", object)).collect();
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn uniques_belong_together_by_name_then_by_parts() {
    assert_told(&[
        (
            "unnamed on one side",
            |t| t.uniques.push(unique(Some("uq"), &["b"])),
            |t| t.uniques.push(unique(None, &["b"])),
            &[],
        ),
        (
            "renamed",
            |t| t.uniques.push(unique(Some("uq_t_b"), &["b"])),
            |t| t.uniques.push(unique(Some("b"), &["b"])),
            &[(Kind::ConstraintName, "uq_t_b")],
        ),
        (
            "names swapped",
            |t| t.uniques.extend([unique(Some("x"), &["b"]), unique(Some("y"), &["c"])]),
            |t| t.uniques.extend([unique(Some("y"), &["b"]), unique(Some("x"), &["c"])]),
            &[(Kind::ConstraintName, "x"), (Kind::ConstraintName, "y")],
        ),
        (
            "unnamed, a column more",
            |t| t.uniques.push(unique(None, &["b"])),
            |t| t.uniques.push(unique(None, &["b", "c"])),
            &[(Kind::Unique, "(b)")],
        ),
        (
            "in another order",
            |t| t.uniques.extend([unique(None, &["b"]), unique(None, &["c"])]),
            |t| t.uniques.extend([unique(None, &["c"]), unique(None, &["b"])]),
            &[],
        ),
        (
            "two named ones of different parts",
            |t| t.uniques.push(unique(Some("x"), &["b"])),
            |t| t.uniques.push(unique(Some("y"), &["c"])),
            &[(Kind::Unique, "x"), (Kind::Unique, "y")],
        ),
        (
            "the key and a unique change places",
            |t| t.uniques.push(unique(Some("uq"), &["b"])),
            |t| {
                t.primary_key = Some(primary_key(None, &["b"]));
                t.uniques.push(unique(Some("uq_a"), &["a"]));
            },
            &[(Kind::PrimaryKey, "primary key")],
        ),
        (
            "an index of the same columns",
            |t| t.uniques.push(unique(Some("uq_t_b"), &["b"])),
            |t| t.indexes.push(index("ix_t_b", &["b"])),
            &[(Kind::Unique, "uq_t_b")],
        ),
    ]);
}

#[test]
fn checks_belong_together_by_name_then_by_meaning_then_by_columns() {
    let one: Change = |t| t.checks.push(check(None, decided("b > 0")));
    assert_told(&[
        ("unnamed on one side", one, |t| t.checks.push(check(Some("ck"), decided("b > 0"))), &[]),
        ("another bound", one, |t| t.checks.push(check(None, decided("b > 1"))), &[(Kind::Check, "b > 0")]),
        (
            "one of two",
            |t| t.checks.extend([check(None, decided("b > 0")), check(None, decided("b < 9"))]),
            |t| t.checks.extend([check(None, decided("b < 10")), check(None, decided("b > 0"))]),
            &[(Kind::Check, "b < 9")],
        ),
        (
            "of other columns",
            one,
            |t| t.checks.push(check(None, decided("c > 0"))),
            &[(Kind::Check, "b > 0"), (Kind::Check, "c > 0")],
        ),
        (
            "not parsed on one side",
            one,
            |t| t.checks.push(check(None, unparsed("b::x > 0"))),
            &[(Kind::Undecided, "b > 0")],
        ),
        (
            "not parsed, but the same text",
            |t| t.checks.push(check(None, unparsed("b::x > 0"))),
            |t| t.checks.push(check(None, unparsed("b::x > 0"))),
            &[],
        ),
    ]);
}

#[test]
fn foreign_keys_belong_together_by_name_then_by_columns() {
    assert_told(&[
        (
            "unnamed on one side",
            |t| t.foreign_keys.push(foreign_key(Some("fk"), &["a"], "t")),
            |t| t.foreign_keys.push(foreign_key(None, &["a"], "t")),
            &[],
        ),
        (
            "unnamed, to another table",
            |t| t.foreign_keys.push(foreign_key(None, &["a"], "t")),
            |t| t.foreign_keys.push(foreign_key(None, &["a"], "u")),
            &[(Kind::ForeignKey, "(a)")],
        ),
    ]);
}

#[test]
fn what_stands_twice_is_told_as_that() {
    let rows = || Some(decided("b > 0"));
    assert_told(&[
        (
            "uniques",
            |t| t.uniques.extend([unique(Some("x"), &["b"]), unique(Some("y"), &["b"])]),
            |t| t.uniques.push(unique(Some("x"), &["b"])),
            &[(Kind::Unique, "y")],
        ),
        (
            "uniques in another order",
            |t| t.uniques.extend([unique(Some("x"), &["b", "c"]), unique(Some("y"), &["c", "b"])]),
            |t| t.uniques.push(unique(Some("x"), &["b", "c"])),
            &[(Kind::Unique, "y")],
        ),
        (
            "uniques without a name",
            |t| t.uniques.extend([unique(None, &["b"]), unique(None, &["b"])]),
            |t| t.uniques.push(unique(Some("x"), &["b"])),
            &[(Kind::Unique, "(b)")],
        ),
        (
            "indexes",
            |t| t.indexes.extend([index("x", &["b"]), index("y", &["b"])]),
            |t| t.indexes.push(index("z", &["b"])),
            &[(Kind::Index, "y"), (Kind::ConstraintName, "x")],
        ),
        (
            "checks",
            |t| t.checks.extend([check(Some("x"), decided("b > 0")), check(Some("y"), decided("b > 0"))]),
            |t| t.checks.push(check(Some("y"), decided("b > 0"))),
            &[(Kind::Check, "x")],
        ),
        (
            "foreign keys",
            |t| {
                t.foreign_keys
                    .extend([foreign_key(Some("x"), &["b"], "t"), foreign_key(Some("y"), &["b"], "t")]);
            },
            |t| t.foreign_keys.push(foreign_key(Some("x"), &["b"], "t")),
            &[(Kind::ForeignKey, "y")],
        ),
        (
            "uniques, of which the other side has none",
            |t| t.uniques.extend([unique(Some("x"), &["b"]), unique(Some("y"), &["b"])]),
            |_| (),
            &[(Kind::Unique, "x")],
        ),
        (
            "one of a name that says something else",
            |t| t.uniques.extend([unique(Some("x"), &["b"]), unique(Some("y"), &["b"])]),
            |t| t.uniques.extend([unique(Some("x"), &["b"]), unique(Some("y"), &["b", "c"])]),
            &[(Kind::Unique, "y")],
        ),
    ]);
    // For some rows only it is another.
    let mut twice = table();
    twice.indexes.extend([index("x", &["b"]), Index { predicate: rows(), ..index("y", &["b"]) }]);
    let mut once = table();
    once.indexes.push(index("x", &["b"]));
    let found = two(&schema("t", twice), &schema("t", once), Level::Strict);
    assert_eq!(found[0].backends["b"], None, "{found:?}");
}

#[test]
fn implicit_indexes_count_as_coverage_only() {
    let implicit = || Index { implicit: true, ..index("fk", &["b"]) };
    let key: Change = |t| t.foreign_keys.push(foreign_key(Some("fk"), &["b"], "t"));
    let with = move |indexes: Vec<Index>| {
        let mut table = Table { indexes, ..table() };
        key(&mut table);
        schema("t", table)
    };
    let cases = [
        ("declared", vec![index("ix", &["b"])], vec![]),
        ("none", vec![], vec![told(Kind::Index, "t", "fk")]),
        ("a longer one", vec![index("ix", &["b", "c"])], vec![told(Kind::Index, "t", "ix")]),
        (
            "one that does not serve",
            vec![index("ix", &["c", "b"])],
            vec![told(Kind::Index, "t", "fk"), told(Kind::Index, "t", "ix")],
        ),
    ];
    for (what, indexes, expected) in cases {
        let other = with(indexes);
        let found = changed(&with(vec![implicit()]), |schema| *schema = other.clone(), Level::Strict);
        assert_eq!(found, expected, "{what}");
    }
    // What serves on one side only is told as that index or unique, not as the key's coverage too.
    let mut uniquely = with(vec![]);
    uniquely.tables.get_mut("t").unwrap().uniques.push(unique(Some("uq"), &["b", "c"]));
    let found = changed(&uniquely, |schema| *schema = with(vec![]), Level::Strict);
    assert_eq!(found, [told(Kind::Unique, "t", "uq")]);
    let found = changed(&with(vec![index("ix", &["b"])]), |schema| *schema = with(vec![]), Level::Strict);
    assert_eq!(found, [told(Kind::Index, "t", "ix")]);
}

#[test]
fn a_key_over_another_column_is_told_once_whatever_serves_it() {
    let mut served = table();
    served.indexes.push(index("ix", &["b"]));
    served.foreign_keys.push(foreign_key(Some("fk"), &["b"], "t"));
    let mut unserved = served.clone();
    unserved.foreign_keys[0].columns = names(&["c"]);
    let found = changed(&schema("t", served), |all| *all = schema("t", unserved.clone()), Level::Strict);
    assert_eq!(found, [told(Kind::ForeignKey, "t", "fk")]);
}

#[test]
fn an_index_that_another_makes_redundant_is_a_note_by_families() {
    let mut with = table();
    with.uniques.push(unique(Some("uq"), &["b", "c"]));
    let without = schema("t", with.clone());
    with.indexes.push(index("ix", &["b"]));
    let with = schema("t", with);
    let severities = |level| two(&with, &without, level).iter().map(|d| d.severity).collect::<Vec<_>>();
    assert_eq!(severities(Level::Family), [Severity::Note]);
    assert_eq!(severities(Level::Strict), [Severity::Warning]);
    let mut other = with.clone();
    other.tables.get_mut("t").unwrap().uniques[0].parts.swap(0, 1);
    let mut bare = other.clone();
    bare.tables.get_mut("t").unwrap().indexes.clear();
    let found = two(&other, &bare, Level::Family);
    assert_eq!(found[0].severity, Severity::Warning, "a unique that begins otherwise serves nothing");
}

#[test]
fn a_renamed_column_is_told_once_whatever_stands_on_it() {
    let mut one = table();
    one.uniques.push(unique(Some("uq"), &["b", "c"]));
    one.indexes.push(Index { predicate: Some(decided("b > 0")), ..index("ix", &["(b + 1)"]) });
    one.checks.push(check(Some("ck"), decided("b > 'b'")));
    one.foreign_keys.push(ForeignKey { target_columns: names(&["b"]), ..foreign_key(None, &["b"], "t") });
    let mut other = table();
    other.columns[1].name = "bee".to_owned();
    other.uniques.push(unique(Some("uq"), &["bee", "c"]));
    other.indexes.push(Index { predicate: Some(decided("bee > 0")), ..index("ix", &["(bee + 1)"]) });
    other.checks.push(check(Some("ck"), decided("bee > 'b'")));
    other
        .foreign_keys
        .push(ForeignKey { target_columns: names(&["bee"]), ..foreign_key(None, &["bee"], "t") });
    let (one, other) = (schema("t", one), schema("t", other));
    let found = three(&one, &other, &one);
    assert_eq!(summary(&found), [told(Kind::Column, "t", "b")]);
    assert_eq!(found[0].message, "t.b: named b on a and c, named bee on b");
    // Of another type it is another column.
    let mut another = other.clone();
    another.tables.get_mut("t").unwrap().columns[1].data_type = DataType::Date;
    let kinds: Vec<_> = two(&one, &another, Level::Strict).iter().map(|d| d.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Column).count(), 2);
}

#[test]
fn every_foreign_key_must_be_served_by_an_index() {
    let cases: [(&str, Change, bool); 9] = [
        ("nothing", |_| (), false),
        ("the same columns", |t| t.indexes.push(index("ix", &["b", "c"])), true),
        ("in another order", |t| t.indexes.push(index("ix", &["c", "b", "d"])), true),
        ("one column of two", |t| t.indexes.push(index("ix", &["b"])), false),
        ("not at the beginning", |t| t.indexes.push(index("ix", &["a", "b", "c"])), false),
        ("a unique", |t| t.uniques.push(unique(None, &["b", "c", "d"])), true),
        ("the primary key", |t| t.primary_key = Some(primary_key(None, &["b", "c"])), true),
        (
            "some rows only",
            |t| t.indexes.push(Index { predicate: Some(decided("b > 0")), ..index("ix", &["b", "c"]) }),
            false,
        ),
        (
            "of another method",
            |t| t.indexes.push(Index { method: "gin".to_owned(), ..index("ix", &["b", "c"]) }),
            false,
        ),
    ];
    for (what, change, served) in cases {
        let mut table = table();
        table.foreign_keys.push(foreign_key(None, &["b", "c"], "t"));
        change(&mut table);
        let uncovered = uncovered_foreign_keys(&schema("t", table));
        let expected = if served { vec![] } else { vec![("t".to_owned(), "(b, c)".to_owned())] };
        assert_eq!(uncovered, expected, "{what}");
    }
}
