//! What a change of a column's type does to existing values.

use schema_model::Dialect;

/// What becomes of the values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// Another spelling of the same type.
    None,
    /// All values fit, and the table is left as it is.
    InPlace,
    /// All values fit, and every row is rewritten under a lock.
    Rewrite,
    /// Values may not fit, or mean something else.
    Narrow,
}

/// A type, as far as it can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    /// Bytes, and whether it is unsigned.
    Integer(u32, bool),
    /// Bytes.
    Float(u32),
    /// Digits before and after the point.
    Decimal(u64, u64),
    /// Longest value, in characters.
    Text(u64),
    /// Longest value, in bytes.
    Bytes(u64),
    /// Which, and the digits of its seconds.
    Time(&'static str, u64),
    Other(String),
}

const UNLIMITED: u64 = u64::MAX;
/// Above this many characters of four bytes each, MySQL needs two bytes for the length.
const ONE_BYTE_LENGTH: u64 = 63;

/// Compares the types of a column before and after, as they are written.
pub(super) fn change(before: &str, after: &str, dialect: Dialect) -> Change {
    let (before, after) = (shape(before, dialect), shape(after, dialect));
    if before == after {
        return Change::None;
    }
    if !fits(&before, &after) {
        return Change::Narrow;
    }
    let in_place = match (dialect, &before, &after) {
        (Dialect::Postgres, Shape::Decimal(_, old), Shape::Decimal(_, new)) => old == new,
        (Dialect::Postgres, Shape::Text(_), Shape::Text(_)) | (Dialect::Postgres, Shape::Time(..), _) => true,
        (Dialect::Mysql, Shape::Text(old), Shape::Text(new)) => {
            *new < 16_384 && (*old <= ONE_BYTE_LENGTH) == (*new <= ONE_BYTE_LENGTH)
        }
        _ => false,
    };
    if in_place { Change::InPlace } else { Change::Rewrite }
}

/// Whether every value of one type is one of the other.
fn fits(before: &Shape, after: &Shape) -> bool {
    match (before, after) {
        (Shape::Integer(old, old_sign), Shape::Integer(new, new_sign)) => {
            if old_sign == new_sign {
                new >= old
            } else {
                !new_sign && new > old
            }
        }
        (Shape::Float(old), Shape::Float(new)) => new >= old,
        (Shape::Decimal(old, old_scale), Shape::Decimal(new, new_scale)) => {
            new >= old && new_scale >= old_scale
        }
        (Shape::Text(old), Shape::Text(new)) | (Shape::Bytes(old), Shape::Bytes(new)) => new >= old,
        (Shape::Time(old, old_digits), Shape::Time(new, new_digits)) => {
            old == new && new_digits >= old_digits
        }
        _ => false,
    }
}

fn shape(text: &str, dialect: Dialect) -> Shape {
    let (name, numbers, unsigned) = split(text);
    let number = |at: usize| numbers.get(at).copied();
    let mysql = dialect == Dialect::Mysql;
    match name.as_str() {
        "TINYINT" => Shape::Integer(1, unsigned),
        "SMALLINT" | "INT2" | "SMALLSERIAL" => Shape::Integer(2, unsigned),
        "MEDIUMINT" => Shape::Integer(3, unsigned),
        "INT" | "INTEGER" | "INT4" | "SERIAL" => Shape::Integer(4, unsigned),
        "BIGINT" | "INT8" | "BIGSERIAL" => Shape::Integer(8, unsigned),
        "REAL" | "FLOAT4" => Shape::Float(if mysql { 8 } else { 4 }),
        "FLOAT" => Shape::Float(if mysql && number(0).is_none_or(|digits| digits < 25) { 4 } else { 8 }),
        "DOUBLE" | "DOUBLE PRECISION" | "FLOAT8" => Shape::Float(8),
        "DECIMAL" | "NUMERIC" | "DEC" => decimal(number(0), number(1), mysql),
        "CHAR" | "CHARACTER" | "NCHAR" => Shape::Text(number(0).unwrap_or(1)),
        "VARCHAR" | "CHARACTER VARYING" | "CHAR VARYING" => Shape::Text(number(0).unwrap_or(UNLIMITED)),
        "TINYTEXT" => Shape::Text(255),
        "TEXT" if mysql => Shape::Text(65_535),
        "MEDIUMTEXT" => Shape::Text(16_777_215),
        "TEXT" | "LONGTEXT" => Shape::Text(UNLIMITED),
        "BINARY" => Shape::Other(format!("BINARY({})", number(0).unwrap_or(1))),
        "VARBINARY" => Shape::Bytes(number(0).unwrap_or(1)),
        "TINYBLOB" => Shape::Bytes(255),
        "BLOB" if mysql => Shape::Bytes(65_535),
        "MEDIUMBLOB" => Shape::Bytes(16_777_215),
        "BLOB" | "LONGBLOB" | "BYTEA" => Shape::Bytes(UNLIMITED),
        _ => time(&name, number(0), mysql).unwrap_or_else(|| Shape::Other(text.to_owned())),
    }
}

fn decimal(precision: Option<u64>, scale: Option<u64>, mysql: bool) -> Shape {
    let scale = scale.unwrap_or(0);
    match precision {
        Some(precision) => Shape::Decimal(precision.saturating_sub(scale), scale),
        None if mysql => Shape::Decimal(10, 0),
        None => Shape::Decimal(UNLIMITED, UNLIMITED),
    }
}

fn time(name: &str, digits: Option<u64>, mysql: bool) -> Option<Shape> {
    let digits = digits.unwrap_or(if mysql { 0 } else { 6 });
    let kind = match name {
        "TIMESTAMPTZ" | "TIMESTAMP WITH TIME ZONE" => "timestamptz",
        "TIMESTAMP" | "TIMESTAMP WITHOUT TIME ZONE" => "timestamp",
        "DATETIME" => "datetime",
        "TIME" | "TIME WITHOUT TIME ZONE" => "time",
        _ => return None,
    };
    Some(Shape::Time(kind, digits))
}

/// The name of a type without its numbers, the numbers, and whether it is unsigned.
fn split(text: &str) -> (String, Vec<u64>, bool) {
    let upper = text.to_uppercase();
    let unsigned = upper.contains("UNSIGNED");
    let (before, rest) = upper.split_once('(').unwrap_or((&upper, ""));
    let (inner, after) = rest.split_once(')').unwrap_or(("", rest));
    let words = before.split_whitespace().chain(after.split_whitespace());
    let name: Vec<&str> = words.filter(|word| !["UNSIGNED", "SIGNED", "ZEROFILL"].contains(word)).collect();
    let numbers = inner.split(',').filter_map(|number| number.trim().parse().ok()).collect();
    (name.join(" "), numbers, unsigned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_apart() {
        use Dialect::{Mysql, Postgres};
        for (before, after, dialect, expected) in [
            ("INT", "INTEGER", Postgres, Change::None),
            ("INT(11)", "INT", Mysql, Change::None),
            ("INT", "BIGINT", Postgres, Change::Rewrite),
            ("BIGINT", "INT", Postgres, Change::Narrow),
            ("INT UNSIGNED", "INT", Mysql, Change::Narrow),
            ("INT UNSIGNED", "BIGINT", Mysql, Change::Rewrite),
            ("VARCHAR(20)", "CHARACTER VARYING(30)", Postgres, Change::InPlace),
            ("VARCHAR(20)", "TEXT", Postgres, Change::InPlace),
            ("TEXT", "VARCHAR(20)", Postgres, Change::Narrow),
            ("VARCHAR(20)", "VARCHAR(60)", Mysql, Change::InPlace),
            ("VARCHAR(60)", "VARCHAR(100)", Mysql, Change::Rewrite),
            ("VARCHAR(100)", "VARCHAR(200)", Mysql, Change::InPlace),
            ("VARCHAR(200)", "TEXT", Mysql, Change::Rewrite),
            ("NUMERIC(10,2)", "NUMERIC(12,2)", Postgres, Change::InPlace),
            ("NUMERIC(10,2)", "NUMERIC(10,3)", Postgres, Change::Narrow),
            ("NUMERIC(10,2)", "NUMERIC", Postgres, Change::Rewrite),
            ("TIMESTAMP(3)", "TIMESTAMP(6)", Postgres, Change::InPlace),
            ("TIMESTAMP(6)", "TIMESTAMP", Postgres, Change::None),
            ("TIMESTAMP", "TIMESTAMP WITH TIME ZONE", Postgres, Change::Narrow),
            ("DATETIME(6)", "DATETIME", Mysql, Change::Narrow),
            ("TEXT", "INTEGER", Postgres, Change::Narrow),
            ("REAL", "DOUBLE PRECISION", Postgres, Change::Rewrite),
            ("UUID", "UUID", Postgres, Change::None),
        ] {
            assert_eq!(change(before, after, dialect), expected, "{before} -> {after}, {dialect}");
        }
    }
}
