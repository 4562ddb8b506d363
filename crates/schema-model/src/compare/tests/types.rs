//! Types, defaults, collations and actions: pairs, with what they are at each level.

use super::build::{I64, column, full, schema, unparsed};
use super::{changed, told, two};
use crate::compare::types::{difference, family_reasons};
use crate::compare::{Kind, Level, describe, severity::severity};
use crate::*;

/// Two types, how they differ exactly, and whether by family.
fn pairs() -> Vec<(DataType, DataType, Option<Kind>, bool)> {
    use DataType as T;
    let int = |bits, unsigned| T::Int { bits, unsigned };
    let string = |max| T::String { max };
    let bytes = |max, exact| T::Bytes { max, exact };
    let timestamp = |precision, zone| T::Timestamp { precision, zone };
    let decimal = |precision, scale| T::Decimal { precision, scale };
    let text = T::Text { max_bytes: None };
    let array = |of| T::Array { of: Box::new(of) };
    let other = |name: &str| T::Other { name: name.to_owned() };
    let (kind, length, precision) = (Some(Kind::Type), Some(Kind::Length), Some(Kind::Precision));
    vec![
        (T::Bool { checked: true }, T::Bool { checked: false }, kind, false),
        (T::Bool { checked: true }, int(8, false), kind, false),
        (T::Bool { checked: true }, I64, kind, true),
        (int(32, false), I64, kind, false),
        (int(64, true), I64, kind, false),
        (I64, T::Float { bits: 64 }, kind, true),
        (T::Float { bits: 32 }, T::Float { bits: 64 }, kind, false),
        (T::Float { bits: 64 }, decimal(Some(10), Some(2)), kind, true),
        (decimal(Some(10), Some(2)), decimal(Some(10), Some(3)), precision, false),
        (decimal(Some(10), None), decimal(None, None), precision, false),
        (string(254), string(250), length, false),
        (string(36), T::Char { length: 36 }, kind, false),
        (T::Char { length: 36 }, T::Char { length: 35 }, length, false),
        (string(254), text.clone(), kind, false),
        (text.clone(), T::Text { max_bytes: Some(65535) }, length, false),
        (T::Enum, string(20), None, false),
        (text.clone(), T::Enum, None, false),
        (T::Enum, I64, kind, true),
        (bytes(Some(32), true), bytes(Some(32), false), length, false),
        (bytes(Some(32), true), bytes(None, false), length, false),
        (bytes(None, false), text.clone(), kind, true),
        (T::Uuid, bytes(Some(16), true), kind, false),
        (T::Uuid, T::Char { length: 36 }, kind, false),
        (T::Uuid, text.clone(), kind, false),
        (T::Uuid, bytes(Some(32), true), kind, true),
        (T::Uuid, T::Json, kind, true),
        (timestamp(6, false), timestamp(0, false), precision, false),
        (timestamp(6, false), timestamp(6, true), kind, false),
        (timestamp(6, false), timestamp(0, true), kind, false),
        (timestamp(6, false), T::Date, kind, true),
        (T::Time { precision: 0 }, T::Time { precision: 6 }, precision, false),
        (T::Time { precision: 0 }, T::Interval, kind, true),
        (T::Json, text, kind, false),
        (T::Json, string(20), kind, true),
        (array(string(1)), array(string(2)), length, false),
        (array(I64), array(T::Date), kind, true),
        (array(I64), I64, kind, true),
        (other("point"), other("box"), kind, true),
        (other("point"), other("point"), None, false),
    ]
}

/// A new type does not compile before it has a name here, nor pass before it is in a pair.
fn variant(data_type: &DataType) -> &'static str {
    match data_type {
        DataType::Bool { checked: _ } => "bool",
        DataType::Int { bits: _, unsigned: _ } => "int",
        DataType::Float { bits: _ } => "float",
        DataType::Decimal { precision: _, scale: _ } => "decimal",
        DataType::String { max: _ } => "string",
        DataType::Char { length: _ } => "char",
        DataType::Text { max_bytes: _ } => "text",
        DataType::Enum => "enum",
        DataType::Bytes { max: _, exact: _ } => "bytes",
        DataType::Uuid => "uuid",
        DataType::Timestamp { precision: _, zone: _ } => "timestamp",
        DataType::Date => "date",
        DataType::Time { precision: _ } => "time",
        DataType::Interval => "interval",
        DataType::Json => "json",
        DataType::Array { of: _ } => "array",
        DataType::Other { name: _ } => "other",
    }
}

#[test]
fn types_differ_exactly_and_by_family() {
    let mut seen: Vec<&str> = Vec::new();
    for (one, two, strict, apart) in pairs() {
        let what = format!("{} and {}", describe::data_type(&one), describe::data_type(&two));
        for (one, two) in [(&one, &two), (&two, &one)] {
            assert_eq!(difference(one, two, Level::Strict), strict, "{what}");
            assert_eq!(difference(one, two, Level::Family), apart.then_some(Kind::Type), "{what}");
            assert_eq!(difference(one, one, Level::Strict), None, "{what}");
        }
        assert_eq!(one == two, describe::data_type(&one) == describe::data_type(&two), "{what}");
        seen.extend([variant(&one), variant(&two)]);
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 17, "{seen:?}");
    assert!(family_reasons().all(|reason| !reason.is_empty()));
}

#[test]
fn the_native_type_stands_beside_the_type() {
    let table = |max, native: &str| Table {
        columns: vec![Column { native: native.to_owned(), ..column("email", DataType::String { max }) }],
        ..Table::default()
    };
    let [one, other] = [table(254, ""), table(250, "varchar(250)")].map(|table| schema("accounts", table));
    let found = two(&one, &other, Level::Strict);
    assert_eq!(found[0].message, "accounts.email: string(254) on a, string(250) [varchar(250)] on b");
    assert_eq!(found.len(), 1);
}

/// Two defaults of a column of a type, and what is told.
#[test]
fn defaults_differ_in_being_there_and_in_value() {
    let number = |text: &str| Some(Default::Number(text.to_owned()));
    let text = |text: &str| Some(Default::Text(text.to_owned()));
    let raw = |text: &str| Some(Default::Expression(unparsed(text)));
    let known = |text: &str| Some(Default::Expression(super::build::decided(text)));
    let bool = DataType::Bool { checked: true };
    let cases = [
        (&I64, None, None, None),
        (&I64, number("1"), None, Some(Kind::HasDefault)),
        (&I64, number("1"), number("2"), Some(Kind::DefaultValue)),
        (&I64, number("1"), text("1"), Some(Kind::DefaultValue)),
        (&I64, number("1"), Some(Default::Bool(true)), Some(Kind::DefaultValue)),
        (&bool, number("1"), Some(Default::Bool(true)), None),
        (&bool, number("0"), Some(Default::Bool(false)), None),
        (&bool, number("0"), Some(Default::Bool(true)), Some(Kind::DefaultValue)),
        (&bool, number("2"), Some(Default::Bool(true)), Some(Kind::DefaultValue)),
        (&I64, Some(Default::Now), number("0"), Some(Kind::DefaultValue)),
        (&I64, text("a"), text("A"), Some(Kind::DefaultValue)),
        (&I64, known("f(1)"), known("f(2)"), Some(Kind::DefaultValue)),
        (&I64, known("f(1)"), number("1"), Some(Kind::DefaultValue)),
        (&I64, raw("f(1)"), known("f(2)"), Some(Kind::Undecided)),
        (&I64, raw("f(1)"), number("1"), Some(Kind::Undecided)),
        (&I64, raw("f(1)"), raw("f(1)"), None),
    ];
    for (data_type, one, other, kind) in cases {
        let with = |default: &Option<Default>| {
            let column = Column { default: default.clone(), ..column("x", data_type.clone()) };
            schema("t", Table { columns: vec![column], ..Table::default() })
        };
        let other_schema = with(&other);
        let found = changed(&with(&one), |s| *s = other_schema.clone(), Level::Strict);
        let expected: Vec<_> = kind.map(|kind| told(kind, "t", "x")).into_iter().collect();
        assert_eq!(found, expected, "{one:?} {other:?}");
    }
}

#[test]
fn collations_differ_by_name_and_by_family_in_case_only() {
    let named = |name: &str| Some(Collation::Named(name.to_owned()));
    let cases = [
        (Some(Collation::Binary), named("utf8mb4_general_ci"), true, true),
        (Some(Collation::Binary), named("en_us.utf8"), true, false),
        (named("nocase"), named("utf8mb4_0900_ai_ci"), true, false),
        (named("nocase"), named("nocase"), false, false),
        // No string on one side: the type says so.
        (Some(Collation::Binary), None, false, false),
    ];
    for (one, other, strict, family) in cases {
        let with = |collation: &Option<Collation>| {
            let column = Column { collation: collation.clone(), ..column("x", DataType::Enum) };
            schema("t", Table { columns: vec![column], ..Table::default() })
        };
        for (level, differs) in [(Level::Strict, strict), (Level::Family, family)] {
            let found = two(&with(&one), &with(&other), level);
            assert_eq!(found.len(), usize::from(differs), "{one:?} {other:?} {level:?}");
            for difference in found {
                assert_eq!(difference.kind, Kind::Collation);
                assert_eq!(Some(difference.severity), severity(Kind::Collation, level));
            }
        }
    }
}

#[test]
fn to_refuse_at_once_or_at_the_end_is_a_note() {
    use ReferentialAction::{Cascade, NoAction, Restrict, SetDefault, SetNull};
    let all = [NoAction, Restrict, Cascade, SetNull, SetDefault];
    for one in all {
        for other in all {
            let [from, to] = [one, other].map(|action| {
                let mut schema = full();
                schema.tables.get_mut("posts").unwrap().foreign_keys[0].on_delete = action;
                schema
            });
            let refuse = [one, other].iter().all(|action| matches!(action, NoAction | Restrict));
            let severities = |level| -> Vec<_> {
                two(&from, &to, level)
                    .iter()
                    .map(|difference| (difference.kind, difference.severity))
                    .collect()
            };
            let (strict, family) = match (one == other, refuse) {
                (true, _) => (vec![], vec![]),
                (_, true) => (vec![(Kind::OnDelete, crate::compare::Severity::Note)], vec![]),
                _ => {
                    let error = vec![(Kind::OnDelete, crate::compare::Severity::Error)];
                    (error.clone(), error)
                }
            };
            assert_eq!(severities(Level::Strict), strict, "{one:?} {other:?}");
            assert_eq!(severities(Level::Family), family, "{one:?} {other:?}");
        }
    }
}
