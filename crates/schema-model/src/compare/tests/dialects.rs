//! What depends on which databases the sides are of.

use super::build::{I64, check, column, foreign_key, full, index, schema, unparsed};
use super::*;
use crate::{Check, Default, Dialect, Expression, Generated, Index, Table, Trigger, View};

use Dialect::{Mysql, Postgres, Sqlite};

fn of(one: (&Schema, Option<Dialect>), two: (&Schema, Option<Dialect>), level: Level) -> Vec<Difference> {
    let side = |label, (schema, dialect)| Side { label, schema, dialect };
    compare(&[side("a", one), side("b", two)], level).differences
}

/// Everything that holds text, with text that nobody parsed.
fn unparsed_everywhere() -> Schema {
    let text = || unparsed("a || 'x'");
    let table = Table {
        columns: vec![
            column("a", I64),
            crate::Column { default: Some(Default::Expression(text())), ..column("b", I64) },
            crate::Column {
                generated: Some(Generated { expression: text(), stored: true }),
                ..column("c", I64)
            },
        ],
        indexes: vec![Index { predicate: Some(text()), ..index("ix_t_a", &["a"]) }],
        checks: vec![check(Some("ck_t_a"), text())],
        ..Table::default()
    };
    let trigger = Trigger {
        table: "t".to_owned(),
        timing: "after".to_owned(),
        events: vec!["insert".to_owned()],
        body: text(),
    };
    let view = View { columns: vec!["a".to_owned()], query: text() };
    Schema {
        views: [("v".to_owned(), view)].into(),
        triggers: [("tr".to_owned(), trigger)].into(),
        ..schema("t", table)
    }
}

#[test]
fn equal_text_that_nobody_parsed_is_equal_within_one_dialect_only() {
    let schema = unparsed_everywhere();
    for (one, two, same) in [
        (Some(Sqlite), Some(Sqlite), true),
        (Some(Sqlite), Some(Mysql), false),
        (None, Some(Mysql), false),
        (None, None, false),
    ] {
        for (level, severity) in [(Level::Strict, Severity::Error), (Level::Family, Severity::Warning)] {
            let found = of((&schema, one), (&schema, two), level);
            let places: Vec<_> =
                found.iter().map(|known| (known.table.as_str(), known.object.as_str())).collect();
            let all = [("t", "b"), ("t", "c"), ("t", "ck_t_a"), ("t", "ix_t_a"), ("tr", ""), ("v", "")];
            assert_eq!(places, if same { &[][..] } else { &all[..] }, "{one:?} {two:?}");
            assert!(found.iter().all(|known| (known.kind, known.severity) == (Kind::Undecided, severity)));
        }
    }
}

#[test]
fn texts_of_views_and_triggers_that_differ_pass_at_no_level() {
    let mut other = full();
    let changed = |expression: &mut Expression| *expression = unparsed("something else");
    other.views.values_mut().for_each(|view| changed(&mut view.query));
    other.triggers.values_mut().for_each(|trigger| changed(&mut trigger.body));
    for (level, severity) in [(Level::Strict, Severity::Error), (Level::Family, Severity::Warning)] {
        let found = of((&full(), Some(Mysql)), (&other, Some(Mysql)), level);
        let told: Vec<_> = found.iter().map(|known| (known.kind, known.severity)).collect();
        assert_eq!(told, [(Kind::Undecided, severity); 2]);
    }
}

/// A table with a name in every place, in capitals or as PostgreSQL folds it.
fn named(spell: fn(&str) -> String) -> Schema {
    let mut schema = full();
    let table = Table {
        columns: vec![column("id", I64), column("a", I64), column("b", I64)],
        primary_key: Some(super::build::primary_key(Some(&spell("PK_t")), &["id"])),
        uniques: vec![super::build::unique(Some(&spell("UQ_t")), &["a"])],
        // Their parts differ: only their names tell that they are one.
        indexes: vec![index(&spell("IX_t"), &["b", "a"])],
        foreign_keys: vec![foreign_key(Some(&spell("FK_t")), &["a"], "accounts")],
        checks: vec![Check { name: Some(spell("CK_t")), expression: super::build::decided("a > 0") }],
    };
    schema.tables.insert("t".to_owned(), table);
    schema
}

#[test]
fn names_of_keys_that_postgres_folds_are_one() {
    let capitals = named(str::to_owned);
    let folded = named(str::to_lowercase);
    for level in [Level::Strict, Level::Family] {
        assert_eq!(of((&capitals, Some(Mysql)), (&folded, Some(Postgres)), level), []);
        assert_eq!(of((&folded, Some(Postgres)), (&capitals, Some(Sqlite)), level), []);
    }
    // In quotes there: without them a statement does not find it.
    let strict = of((&folded, Some(Mysql)), (&capitals, Some(Postgres)), Level::Strict);
    assert_eq!(strict.iter().map(|known| known.kind).collect::<Vec<_>>(), [Kind::ConstraintName; 5]);
    assert_eq!(of((&capitals, Some(Mysql)), (&folded, Some(Sqlite)), Level::Strict).len(), 5);
    let mut other = folded.clone();
    other.tables.get_mut("t").unwrap().indexes[0].parts.truncate(1);
    let found = of((&capitals, Some(Mysql)), (&other, Some(Postgres)), Level::Strict);
    assert_eq!(summary(&found), [told(Kind::Index, "t", "IX_t")], "one index that differs, not two");
}

#[test]
fn a_number_that_no_statement_may_give_is_told() {
    let id = |always_numbered| {
        let id = crate::Column { auto_increment: true, always_numbered, ..column("id", I64) };
        schema("t", Table { columns: vec![id], ..Table::default() })
    };
    for (level, severity) in [(Level::Strict, Severity::Warning), (Level::Family, Severity::Note)] {
        let found = of((&id(true), Some(Postgres)), (&id(false), Some(Mysql)), level);
        assert_eq!(summary(&found), [told(Kind::AutoIncrement, "t", "id")]);
        assert_eq!(found[0].severity, severity);
        assert_eq!(of((&id(true), Some(Postgres)), (&id(true), Some(Postgres)), level), []);
    }
}

#[test]
fn triggers_whose_names_differ_in_case_are_one() {
    let mut other = full();
    let trigger = other.triggers.remove("tr_posts").unwrap();
    other.triggers.insert("TR_posts".to_owned(), trigger);
    let found = of((&full(), Some(Mysql)), (&other, Some(Mysql)), Level::Strict);
    assert_eq!(summary(&found), [told(Kind::Trigger, "tr_posts", "")]);
    assert_eq!(found[0].message, "trigger tr_posts: named tr_posts on a, named TR_posts on b");
    let found = of((&full(), Some(Mysql)), (&other, Some(Mysql)), Level::Family);
    assert_eq!(found[0].severity, Severity::Note);
}
