//! Types of MySQL and MariaDB.

use crate::{DataType, Dialect, catalog::literals};

/// The type that `COLUMN_TYPE` prints: `name`, perhaps `(arguments)`, and attributes.
pub(super) fn of(column_type: &str) -> DataType {
    let (name, arguments, attributes) = split(column_type);
    let name = name.to_ascii_lowercase();
    let unsigned = attributes.contains("unsigned");
    let first = arguments.split(',').next().and_then(|digits| digits.trim().parse::<u32>().ok());
    let precision = first.and_then(|digits| u8::try_from(digits).ok()).unwrap_or(0);
    match name.as_str() {
        "tinyint" if first == Some(1) => DataType::Bool { checked: false },
        "bit" if first.unwrap_or(1) == 1 => DataType::Bool { checked: true },
        "tinyint" => DataType::Int { bits: 8, unsigned },
        "smallint" => DataType::Int { bits: 16, unsigned },
        "mediumint" => DataType::Int { bits: 24, unsigned },
        "int" => DataType::Int { bits: 32, unsigned },
        "bigint" => DataType::Int { bits: 64, unsigned },
        "float" => DataType::Float { bits: 32 },
        "double" => DataType::Float { bits: 64 },
        "decimal" => {
            let scale = arguments.split(',').nth(1).and_then(|digits| digits.trim().parse().ok());
            DataType::Decimal { precision: first, scale: scale.or(Some(0)) }
        }
        "timestamp" => DataType::Timestamp { precision, zone: true },
        "datetime" => DataType::Timestamp { precision, zone: false },
        "time" => DataType::Time { precision },
        "date" => DataType::Date,
        "json" => DataType::Json,
        "uuid" => DataType::Uuid,
        "enum" => DataType::Enum,
        _ => of_string(&name, first).unwrap_or_else(|| other(column_type, name)),
    }
}

/// The list of values of an `enum`, in parentheses.
pub(super) fn values(column_type: &str) -> Option<String> {
    let (name, arguments, _) = split(column_type);
    name.eq_ignore_ascii_case("enum").then(|| format!("({arguments})"))
}

/// The first value of an `enum`.
pub(super) fn first_value(column_type: &str) -> Option<String> {
    let values = values(column_type)?;
    let (first, _) = literals::string(Dialect::Mysql, values.strip_prefix('(')?)?;
    Some(first)
}

/// Whether a number that is not whole refuses what is below zero.
pub(super) fn is_unsigned_fraction(column_type: &str) -> bool {
    let (name, _, attributes) = split(column_type);
    ["decimal", "float", "double"].contains(&name) && attributes.contains("unsigned")
}

fn of_string(name: &str, length: Option<u32>) -> Option<DataType> {
    let bytes = |max: Option<u64>| DataType::Bytes { max, exact: false };
    Some(match (name, length) {
        ("varchar", Some(max)) => DataType::String { max },
        ("char", Some(length)) => DataType::Char { length },
        ("binary", Some(16)) => DataType::Uuid,
        ("binary", Some(length)) => DataType::Bytes { max: Some(length.into()), exact: true },
        ("varbinary", Some(max)) => bytes(Some(max.into())),
        ("tinytext", _) => DataType::Text { max_bytes: Some(0xff) },
        ("text", _) => DataType::Text { max_bytes: Some(0xffff) },
        ("mediumtext" | "longtext", _) => DataType::Text { max_bytes: None },
        ("tinyblob", _) => bytes(Some(0xff)),
        ("blob", _) => bytes(Some(0xffff)),
        ("mediumblob" | "longblob", _) => bytes(None),
        _ => return None,
    })
}

/// Of a `set` and of bits the arguments count.
fn other(column_type: &str, name: String) -> DataType {
    let whole = ["set", "bit", "vector"].contains(&name.as_str());
    DataType::Other { name: if whole { column_type.to_owned() } else { name } }
}

fn split(column_type: &str) -> (&str, &str, &str) {
    let end = column_type.find(['(', ' ']).unwrap_or(column_type.len());
    let (name, rest) = column_type.split_at_checked(end).unwrap_or((column_type, ""));
    // Values of an enum may hold parentheses; no attribute does.
    match rest.strip_prefix('(').and_then(|rest| rest.rsplit_once(')')) {
        Some((arguments, attributes)) => (name, arguments, attributes),
        None => (name, "", rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_means_what_it_holds() {
        let int = |bits, unsigned| DataType::Int { bits, unsigned };
        let bytes = |max, exact| DataType::Bytes { max, exact };
        let text = |max_bytes| DataType::Text { max_bytes };
        let other = |name: &str| DataType::Other { name: name.to_owned() };
        let decimal = |precision, scale| DataType::Decimal { precision: Some(precision), scale: Some(scale) };
        let cases = [
            ("tinyint(1)", DataType::Bool { checked: false }),
            ("tinyint(4)", int(8, false)),
            ("tinyint", int(8, false)),
            ("tinyint unsigned", int(8, true)),
            ("smallint(6)", int(16, false)),
            ("mediumint(8) unsigned", int(24, true)),
            ("int", int(32, false)),
            ("int(5) unsigned zerofill", int(32, true)),
            ("bigint(20)", int(64, false)),
            ("bigint unsigned", int(64, true)),
            ("float", DataType::Float { bits: 32 }),
            ("double", DataType::Float { bits: 64 }),
            ("decimal(10,2)", decimal(10, 2)),
            ("decimal(10,0) unsigned", decimal(10, 0)),
            ("varchar(254)", DataType::String { max: 254 }),
            ("char(3)", DataType::Char { length: 3 }),
            ("tinytext", text(Some(255))),
            ("text", text(Some(65_535))),
            ("mediumtext", text(None)),
            ("longtext", text(None)),
            ("binary(16)", DataType::Uuid),
            ("binary(3)", bytes(Some(3), true)),
            ("varbinary(32)", bytes(Some(32), false)),
            ("tinyblob", bytes(Some(255), false)),
            ("blob", bytes(Some(65_535), false)),
            ("longblob", bytes(None, false)),
            ("json", DataType::Json),
            ("uuid", DataType::Uuid),
            ("enum('a)','b')", DataType::Enum),
            ("set('x','Y')", other("set('x','Y')")),
            ("bit(1)", DataType::Bool { checked: true }),
            ("bit(3)", other("bit(3)")),
            ("year(4)", other("year")),
            ("geometry", other("geometry")),
            ("datetime", DataType::Timestamp { precision: 0, zone: false }),
            ("datetime(6)", DataType::Timestamp { precision: 6, zone: false }),
            ("timestamp(3)", DataType::Timestamp { precision: 3, zone: true }),
            ("date", DataType::Date),
            ("time(2)", DataType::Time { precision: 2 }),
        ];
        for (printed, expected) in cases {
            assert_eq!(of(printed), expected, "{printed}");
        }
    }

    #[test]
    fn values_and_attributes_are_kept_apart() {
        assert_eq!(values("enum('a)','it''s')").as_deref(), Some("('a)','it''s')"));
        assert_eq!(values("set('a')"), None);
        assert_eq!(first_value("enum('it''s','b')").as_deref(), Some("it's"));
        assert_eq!((first_value("set('a')"), first_value("int(11)")), (None, None));
        assert!(is_unsigned_fraction("decimal(10,2) unsigned"));
        assert!(!is_unsigned_fraction("decimal(10,2)"));
        assert!(!is_unsigned_fraction("enum('decimal unsigned')"));
    }
}
