//! Which checks become types, on which database.

use super::*;
use crate::{Collation, Index, IndexPart};
use Dialect::{Mysql, Postgres, Sqlite};

const TEXT: DataType = DataType::Text { max_bytes: None };
const INT: DataType = DataType::Int { bits: 64, unsigned: false };
const BYTES: DataType = DataType::Bytes { max: None, exact: false };
const TIME: &str = "x GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'";
const DATE: &str = "x GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

fn column(name: &str, data_type: DataType) -> Column {
    Column { nullable: true, collation: Some(Collation::Binary), ..Column::new(name, data_type) }
}

/// The column `x` beside `y`, a number, with that check.
fn absorbed(dialect: Dialect, data_type: DataType, check: &str) -> Table {
    let check = Check { name: Some("ck".to_owned()), expression: expression::parse(dialect, check) };
    let mut table = Table {
        columns: vec![column("x", data_type), column("y", INT)],
        checks: vec![check],
        ..Table::default()
    };
    absorb(&mut table, dialect);
    table
}

#[test]
fn checks_become_types() {
    let longtext = TEXT;
    let varbinary = DataType::Bytes { max: Some(32), exact: false };
    let exact = DataType::Bytes { max: Some(32), exact: true };
    let tinyint = DataType::Bool { checked: false };
    let is_bool = DataType::Bool { checked: true };
    let string = |max| DataType::String { max };
    let timestamp = DataType::Timestamp { precision: 6, zone: false };
    let whole = |bits, unsigned| DataType::Int { bits, unsigned };
    let decimal = |precision| DataType::Decimal { precision: Some(precision), scale: Some(0) };
    for (dialect, data_type, check, expected) in [
        (Sqlite, TEXT, "length(x) <= 254", string(254)),
        (Sqlite, TEXT, "length(x) < 255", string(254)),
        (Sqlite, TEXT, "254 >= LENGTH(\"x\")", string(254)),
        (Sqlite, TEXT, "x IS NULL OR length(x) <= 254", string(254)),
        (Sqlite, TEXT, "typeof(x) = 'text' AND length(x) <= 254", string(254)),
        (Sqlite, string(20), "length(x) <= 20", string(20)),
        (Sqlite, BYTES, "length(x) = 16", DataType::Uuid),
        (Sqlite, BYTES, "length(x) = 32", exact.clone()),
        (Sqlite, BYTES, "length(x) <= 32", varbinary.clone()),
        (Sqlite, TEXT, TIME, timestamp),
        (Sqlite, TEXT, DATE, DataType::Date),
        (Sqlite, TEXT, "json_valid(x)", DataType::Json),
        (Sqlite, TEXT, "json_valid(x) = 1", DataType::Json),
        (Sqlite, INT, "x IN (0, 1)", is_bool.clone()),
        (Sqlite, INT, "x = 0 OR x = 1", is_bool.clone()),
        (Sqlite, INT, "x BETWEEN 0 AND 1", is_bool.clone()),
        (Postgres, BYTES, "(length(x) = 32)", exact.clone()),
        (Postgres, BYTES, "(octet_length(x) <= 32)", varbinary.clone()),
        (Mysql, varbinary.clone(), "length(`x`) = 32", exact.clone()),
        (Mysql, exact.clone(), "octet_length(`x`) = 32", exact),
        (Mysql, tinyint, "`x` in (0,1)", is_bool.clone()),
        (Sqlite, INT, "x > -1 AND x < 2", is_bool),
        (Sqlite, INT, "x BETWEEN 0 AND 4294967295", whole(32, true)),
        (Postgres, INT, "((x >= 0) AND (x <= '4294967295'::bigint))", whole(32, true)),
        (Postgres, INT, "((x >= 0) AND (x < 65536))", whole(16, true)),
        (Postgres, whole(16, false), "(x >= 0 AND x <= 255)", whole(8, true)),
        (Postgres, INT, "x IS NULL OR x BETWEEN -128 AND 127", whole(8, false)),
        (Postgres, INT, "(x >= '-8388608'::integer) AND (x <= 8388607)", whole(24, false)),
        (Mysql, INT, "`x` between 0 and 65535", whole(16, true)),
        (
            Postgres,
            decimal(20),
            "((x >= (0)::numeric) AND (x <= '18446744073709551615'::numeric))",
            whole(64, true),
        ),
        (Postgres, whole(16, false), "x BETWEEN -32768 AND 32767", whole(16, false)),
        (Mysql, longtext, "json_valid(`x`)", DataType::Json),
    ] {
        let table = absorbed(dialect, data_type, check);
        assert_eq!(table.columns[0].data_type, expected, "{dialect}: {check}");
        assert_eq!(table.checks, [], "{dialect}: {check}");
        assert_eq!(table.columns[0].type_checks, ["ck"], "{dialect}: {check}");
    }
}

#[test]
fn other_checks_stay() {
    for (dialect, data_type, check) in [
        (Sqlite, TEXT, "length(x) >= 1"),
        (Sqlite, TEXT, "length(x) = 4"),
        (Sqlite, TEXT, "length(x) <= y"),
        (Sqlite, TEXT, "y IS NULL OR length(x) <= 4"),
        (Sqlite, TEXT, "x GLOB '[0-9]*'"),
        (Sqlite, TEXT, "json_valid(x) OR y = 1"),
        (Sqlite, INT, "x IN (0, 1, 2)"),
        (Sqlite, INT, "x NOT IN (0, 1)"),
        (Sqlite, INT, "x BETWEEN 0 AND 2"),
        (Sqlite, INT, "x BETWEEN 0 AND 254"),
        (Sqlite, INT, "x BETWEEN 1 AND 255"),
        (Postgres, INT, "x >= 0"),
        (Postgres, INT, "x >= 0 AND y <= 255"),
        (Postgres, DataType::Int { bits: 16, unsigned: false }, "x BETWEEN 0 AND 65535"),
        (Sqlite, INT, "length(x) <= 4"),
        (Sqlite, DataType::String { max: 20 }, "length(x) <= 10"),
        (Postgres, INT, "x = ANY (ARRAY[0, 1])"),
        (Mysql, INT, "`x` in (0,1)"),
        (Mysql, DataType::Bytes { max: Some(64), exact: false }, "length(`x`) = 32"),
        (Mysql, DataType::String { max: 32 }, "length(`x`) <= 32"),
    ] {
        let table = absorbed(dialect, data_type.clone(), check);
        assert_eq!(table.columns[0].data_type, data_type, "{dialect}: {check}");
        assert_eq!(table.checks.len(), 1, "{dialect}: {check}");
        assert!(table.columns[0].type_checks.is_empty(), "{dialect}: {check}");
    }
}

#[test]
fn a_type_implies_the_bounds_of_its_range() {
    let whole = |bits, unsigned| DataType::Int { bits, unsigned };
    for (data_type, check, implied) in [
        (whole(32, true), "x >= 0", true),
        (whole(32, true), "x > -1", true),
        (whole(32, true), "x >= 1", false),
        (whole(32, true), "x >= 0 AND x <= 4294967295", true),
        (whole(32, true), "x >= 0 AND x <= 4294967294", false),
        (whole(32, false), "x >= 0", false),
        (whole(16, false), "x <= 40000", true),
        (whole(32, true), "x >= 0 OR y > 0", false),
        (whole(32, true), "x >= 0 AND y > 0", false),
        (TEXT, "x >= 0", false),
    ] {
        let columns = [column("x", data_type.clone()), column("y", INT)];
        let check = expression::parse(Postgres, check);
        assert_eq!(is_implied(&check, &columns), implied, "{check:?} {data_type:?}");
    }
}

#[test]
fn a_list_of_strings_is_an_enum_and_stays() {
    for (dialect, check) in [
        (Sqlite, "x IN ('a', 'b')"),
        (Sqlite, "length(x) <= 20 AND x IN ('a', 'b')"),
        (Mysql, "`x` in ('b','a')"),
        (Postgres, "((x)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))"),
        (Postgres, "x IS NULL OR x = 'a' OR x = 'b'"),
    ] {
        let table = absorbed(dialect, TEXT, check);
        assert_eq!(table.columns[0].data_type, DataType::Enum, "{check}");
        let checks: Vec<_> = table.checks.iter().map(|check| check.expression.canonical.as_deref()).collect();
        assert_eq!(checks, [Some("x in ('a', 'b')")], "{check}");
    }
}

#[test]
fn the_part_that_is_no_type_stays_under_its_name() {
    let table = absorbed(Sqlite, TEXT, "length(x) <= 20 AND x <> '' AND length(x) > y");
    assert_eq!(table.columns[0].data_type, DataType::String { max: 20 });
    assert_eq!(table.checks.len(), 1);
    assert_eq!(table.checks[0].name.as_deref(), Some("ck"));
    assert_eq!(table.checks[0].expression.canonical.as_deref(), Some("char_length(x) > y and x <> ''"));
}

#[test]
fn what_is_left_is_printed_with_the_types_known() {
    for (dialect, data_type, check, expected) in [
        (Sqlite, TEXT, "length(x) > 3", "char_length(x) > 3"),
        (Postgres, TEXT, "length(x) > 3", "char_length(x) > 3"),
        (Sqlite, BYTES, "length(x) > 3", "octet_length(x) > 3"),
        (Mysql, BYTES, "char_length(`x`) > 3", "octet_length(x) > 3"),
        (Postgres, INT, "(x)::text = '3'", "cast(x as text) = '3'"),
        (Postgres, TEXT, "(x)::numeric > 3", "to_number(x) > 3"),
        (Postgres, INT, "(x)::numeric > 2.5", "x > 2.5"),
        (Sqlite, INT, "x / 2 > 3", "div(x, 2) > 3"),
        (Mysql, INT, "`x` DIV 2 > 3", "div(x, 2) > 3"),
        (Sqlite, DataType::Bool { checked: true }, "x = 1 OR y > 0", "x or y > 0"),
        (Postgres, DataType::Bool { checked: true }, "x = true OR y > 0", "x or y > 0"),
        (Postgres, DataType::Bool { checked: true }, "y > 0 OR NOT x", "not x or y > 0"),
        (Mysql, DataType::Bool { checked: true }, "`x` = 0 or `y` > 0", "not x or y > 0"),
        (Sqlite, INT, "x IS NULL OR x > 0", "x > 0"),
        (Sqlite, INT, "x IS NULL OR x / 2 > y", "div(x, 2) > y"),
        (Sqlite, INT, "x IS NULL OR y > 0", "x is null or y > 0"),
        (Sqlite, INT, "x IS NULL OR x > 0 OR y > 0", "x > 0 or x is null or y > 0"),
        (Sqlite, TEXT, "x <> \"none\"", "x <> 'none'"),
    ] {
        let table = absorbed(dialect, data_type, check);
        let canonical = table.checks.first().and_then(|check| check.expression.canonical.as_deref());
        assert_eq!(canonical, Some(expected), "{dialect}: {check}");
    }
}

#[test]
fn defaults_collations_and_indexes_follow_the_type() {
    let mut flag = column("x", INT);
    flag.default = Some(Default::Number("1".to_owned()));
    let mut count = column("y", INT);
    count.default = Some(Default::Text("07".to_owned()));
    let check = Check { name: None, expression: expression::parse(Sqlite, "x IN (0, 1)") };
    let index = Index {
        name: "ix".to_owned(),
        parts: vec![IndexPart::column("(length(z))")],
        predicate: Some(expression::parse(Sqlite, "x = 1")),
        method: "btree".to_owned(),
        implicit: false,
    };
    let mut table = Table {
        columns: vec![flag, count, column("z", TEXT)],
        checks: vec![check],
        indexes: vec![index],
        ..Table::default()
    };
    absorb(&mut table, Sqlite);
    assert_eq!(table.columns[0].default, Some(Default::Bool(true)));
    assert_eq!(table.columns[0].collation, None);
    assert_eq!(table.columns[0].type_checks, [""; 0]);
    assert_eq!(table.columns[1].default, Some(Default::Number("7".to_owned())));
    assert_eq!(table.columns[2].collation, Some(Collation::Binary));
    assert_eq!(table.indexes[0].parts[0].key, "(char_length(z))");
    assert_eq!(table.indexes[0].predicate.as_ref().and_then(|p| p.canonical.as_deref()), Some("x"));
}

#[test]
fn a_check_that_is_not_understood_stays_as_it_is() {
    let table = absorbed(Sqlite, TEXT, "x IN (SELECT 1)");
    assert_eq!(table.checks.len(), 1);
    assert!(!table.checks[0].expression.is_decided());
}
