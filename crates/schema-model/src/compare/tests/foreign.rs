//! What schemas that were written for several databases differ in without meaning to.

use super::build::{
    I64, check, column, decided, foreign_key, index, names, parts, primary_key, schema, unique,
};
use super::{ALIKE, changed, summary, three, told, two};
use crate::compare::{Difference, Kind, Level, Severity, Side, compare, fold};
use crate::*;

const TIMESTAMP: DataType = DataType::Timestamp { precision: 0, zone: true };
const TEXT: DataType = DataType::Text { max_bytes: None };

fn table(columns: Vec<Column>) -> Schema {
    schema("t", Table { columns, ..Table::default() })
}

/// Jobs, their runs, and what hangs on both, with every name in the case that `case` gives.
fn jobs(case: fn(&str) -> String) -> Schema {
    let id = || Column { name: case("id"), ..column("", I64) };
    let key = || Some(PrimaryKey::new(None, vec![case("id")]));
    let jobs = Table { columns: vec![id()], primary_key: key(), ..Table::default() };
    let runs = Table {
        columns: vec![id(), Column { name: case("job_id"), ..column("", I64) }],
        primary_key: key(),
        uniques: vec![unique(Some(&case("uq_runs_job_id")), &[&case("job_id")])],
        foreign_keys: vec![ForeignKey {
            target_columns: vec![case("id")],
            ..foreign_key(Some(&case("fk_runs")), &[&case("job_id")], &case("jobs"))
        }],
        indexes: vec![Index {
            parts: parts(&[&case("job_id"), &case("id")]),
            ..index(&case("ix_runs"), &[])
        }],
        checks: vec![check(None, decided("job_id > 0"))],
    };
    let trigger = Trigger {
        table: case("runs"),
        timing: "after".to_owned(),
        events: names(&["insert"]),
        body: decided("SELECT 1"),
    };
    Schema {
        tables: [(case("jobs"), jobs), (case("runs"), runs)].into(),
        views: [(case("v"), View { columns: names(&["one"]), query: decided("SELECT 1") })].into(),
        triggers: [("tr".to_owned(), trigger)].into(),
        sequences: [case("seq")].into(),
        ..Schema::default()
    }
}

#[test]
fn names_that_differ_in_case_are_one_object() {
    let (upper, lower) = (jobs(str::to_uppercase), jobs(str::to_lowercase));
    let found = two(&upper, &lower, Level::Family);
    let expected = [
        told(Kind::Table, "JOBS", ""),
        told(Kind::Table, "RUNS", ""),
        told(Kind::Sequence, "SEQ", ""),
        told(Kind::View, "V", ""),
    ];
    assert_eq!(summary(&found), expected);
    assert!(found.iter().all(|difference| difference.severity == Severity::Note), "{found:?}");
    assert_eq!(found[0].message, "table JOBS: named JOBS on a, named jobs on b");
    // Whoever quotes names finds them on one database only.
    let strict = two(&upper, &lower, Level::Strict);
    let errors = strict.iter().filter(|difference| difference.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|one| (one.kind, one.table.as_str(), one.object.as_str())).collect();
    let columns =
        [(Kind::Column, "JOBS", "ID"), (Kind::Column, "RUNS", "ID"), (Kind::Column, "RUNS", "JOB_ID")];
    for expected in columns.into_iter().chain([(Kind::Table, "JOBS", ""), (Kind::View, "V", "")]) {
        assert!(errors.contains(&expected), "{expected:?} in {errors:?}");
    }
    assert_eq!(errors.len(), 7);
    let folded = fold(&[&upper, &lower]);
    assert!(folded[1].tables["RUNS"].columns.iter().any(|column| column.name == "JOB_ID"));
}

#[test]
fn what_differs_behind_another_case_is_told() {
    let mut lower = jobs(str::to_lowercase);
    lower.tables.get_mut("runs").unwrap().foreign_keys[0].on_delete = ReferentialAction::SetNull;
    let found = two(&jobs(str::to_uppercase), &lower, Level::Family);
    assert!(summary(&found).contains(&told(Kind::OnDelete, "RUNS", "FK_RUNS")), "{found:?}");
}

#[test]
fn two_spellings_on_one_side_are_two_things() {
    let both = table(vec![column("a", I64), column("A", I64)]);
    let one = table(vec![column("A", I64)]);
    assert_eq!(changed(&both, |s| *s = one.clone(), Level::Family), [told(Kind::Column, "t", "a")]);
}

#[test]
fn a_name_that_postgres_cut_is_the_same_name() {
    let long = format!("ix_{}", "x".repeat(70));
    let with = |name: &str| {
        let columns = vec![column("a", I64)];
        schema("t", Table { columns, indexes: vec![index(name, &["a"])], ..Table::default() })
    };
    let cases = [(&long[..63], Level::Strict, true), (&long[..62], Level::Strict, false)];
    let upper = long.to_uppercase();
    let cases = cases.into_iter().chain([
        (upper.as_str(), Level::Strict, false),
        (upper.as_str(), Level::Family, true),
        (&upper[..63], Level::Family, true),
    ]);
    for (other, level, same) in cases {
        assert_eq!(two(&with(&long), &with(other), level).is_empty(), same, "{other} {level:?}");
    }
}

#[test]
fn a_table_may_stand_in_for_a_sequence() {
    let table = table(vec![column("id", I64)]);
    let sequence = Schema { sequences: ["T".to_owned()].into(), ..Schema::default() };
    let tell = |sides: &[&Schema], level| {
        let sides: Vec<_> = ["a", "b", "c"]
            .into_iter()
            .zip(sides)
            .map(|(label, schema)| Side { label, schema, dialect: ALIKE })
            .collect();
        compare(&sides, level).differences
    };
    let found = tell(&[&table, &sequence], Level::Family);
    assert_eq!(severities(&found), [(Kind::Table, Severity::Note)]);
    assert_eq!(found[0].message, "table t: present on a, a sequence on b");
    assert_eq!(severities(&tell(&[&sequence, &table], Level::Strict)), [(Kind::Table, Severity::Error)]);
    let none = Schema::default();
    assert_eq!(
        severities(&tell(&[&table, &sequence, &none], Level::Family)),
        [(Kind::Table, Severity::Error)]
    );
    assert_eq!(severities(&tell(&[&none, &sequence], Level::Family)), [(Kind::Sequence, Severity::Error)]);
    assert_eq!(tell(&[&sequence, &sequence], Level::Strict), []);
}

fn severities(found: &[Difference]) -> Vec<(Kind, Severity)> {
    found.iter().map(|difference| (difference.kind, difference.severity)).collect()
}

#[test]
fn a_rowid_is_numbered_whether_it_was_meant_or_not() {
    let id = |auto_increment, rowid| table(vec![Column { auto_increment, rowid, ..column("id", I64) }]);
    let (rowid, asked, plain) = (id(true, true), id(true, false), id(false, false));
    let told = |one, two_, level| severities(&two(one, two_, level));
    assert_eq!(told(&rowid, &plain, Level::Family), [(Kind::AutoIncrement, Severity::Note)]);
    assert_eq!(told(&rowid, &plain, Level::Strict), [(Kind::AutoIncrement, Severity::Error)]);
    assert_eq!(told(&asked, &plain, Level::Family), [(Kind::AutoIncrement, Severity::Error)]);
    assert_eq!(told(&rowid, &asked, Level::Strict), []);
    // The rowid does not hide that the other two differ.
    let sides = [("a", &rowid), ("b", &asked), ("c", &plain)].map(|(label, schema)| Side {
        label,
        schema,
        dialect: ALIKE,
    });
    assert_eq!(
        severities(&compare(&sides, Level::Family).differences),
        [(Kind::AutoIncrement, Severity::Error)]
    );
}

#[test]
fn a_default_of_now_is_told_once_where_the_type_differs() {
    let at = |data_type: DataType, default| {
        table(vec![Column { default: Some(default), ..column("at", data_type) }])
    };
    let unix = |text: &str| Default::Expression(decided(text));
    let seconds = at(I64, unix("unix_time()"));
    let kinds = |one: &Schema, two_: &Schema, level| {
        two(one, two_, level).iter().map(|difference| difference.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&seconds, &at(TIMESTAMP, Default::Now), Level::Family), [Kind::Type]);
    // Of another zone, or of a coarser clock.
    for (one, other) in [
        (Default::Now, unix("localtimestamp")),
        (Default::Now, unix("current_timestamp(0)")),
        (unix("localtimestamp(0)"), unix("localtimestamp")),
        (unix("utc_date()"), unix("current_date")),
        (unix("localtimestamp(0) + interval('1 day')"), unix("current_timestamp + interval('1 day')")),
    ] {
        let (one, other) = (at(TIMESTAMP, one), at(TIMESTAMP, other));
        assert_eq!(kinds(&one, &other, Level::Strict), [Kind::DefaultValue]);
        assert_eq!(kinds(&one, &other, Level::Family), []);
    }
    let zero = at(TIMESTAMP, Default::Number("0".to_owned()));
    assert_eq!(kinds(&seconds, &zero, Level::Family), [Kind::Type, Kind::DefaultValue]);
    let year = at(TIMESTAMP, unix("year(current_timestamp)"));
    assert_eq!(kinds(&seconds, &year, Level::Family), [Kind::Type, Kind::DefaultValue]);
    // Milliseconds, of a clock that has them and of one that has not.
    let (whole, fine) =
        (at(I64, unix("1000 * unix_time()")), at(I64, unix("cast(1000 * unix_time(6) as int)")));
    assert_eq!(kinds(&whole, &fine, Level::Family), []);
    assert_eq!(kinds(&whole, &fine, Level::Strict), [Kind::DefaultValue]);
    let minutes = at(I64, unix("60 * unix_time()"));
    assert_eq!(kinds(&minutes, &fine, Level::Family), [Kind::DefaultValue]);
}

#[test]
fn collations_of_one_cause_are_one_note() {
    let with = |names: &[(&str, Collation)]| {
        let string = |(name, collation): &(&str, Collation)| Column {
            collation: Some(collation.clone()),
            ..column(name, TEXT)
        };
        table(names.iter().map(string).collect())
    };
    let folds = || Collation::Named("utf8mb4_general_ci".to_owned());
    let plain = with(&[("a", Collation::Binary), ("b", Collation::Binary), ("c", Collation::Binary)]);
    let other = with(&[("a", folds()), ("b", Collation::Binary), ("c", folds())]);
    let found = two(&plain, &other, Level::Family);
    assert_eq!(summary(&found), [told(Kind::Collation, "t", "a, c")]);
    assert_eq!(found[0].message, "t.a, c: binary on a, utf8mb4_general_ci on b");
    let strict = summary(&two(&plain, &other, Level::Strict));
    assert_eq!(strict, [told(Kind::Collation, "t", "a"), told(Kind::Collation, "t", "c")]);
}

#[test]
fn an_index_that_nobody_asked_for_is_no_more_than_a_note() {
    let child = |change: fn(&mut Table)| {
        let mut table = Table {
            columns: vec![column("id", I64), column("p_id", I64)],
            primary_key: Some(primary_key(None, &["id"])),
            foreign_keys: vec![foreign_key(None, &["p_id"], "t")],
            ..Table::default()
        };
        change(&mut table);
        schema("t", table)
    };
    let bare = child(|_| ());
    let implicit = child(|t| t.indexes.push(Index { implicit: true, ..index("p_id", &["p_id"]) }));
    let declared = child(|t| t.indexes.push(index("ix", &["p_id"])));
    let found = two(&bare, &implicit, Level::Family);
    assert_eq!(severities(&found), [(Kind::Index, Severity::Note)]);
    assert!(
        found[0].message.contains("served by an index that the database made by itself on b"),
        "{found:?}"
    );
    assert_eq!(severities(&two(&bare, &implicit, Level::Strict)), [(Kind::Index, Severity::Warning)]);
    assert_eq!(severities(&two(&bare, &declared, Level::Family)), [(Kind::Index, Severity::Warning)]);
    assert_eq!(three(&implicit, &declared, &implicit), []);
}
