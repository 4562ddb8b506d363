//! Types of SQLite: what a column is declared as.
//!
//! Outside `STRICT` tables a declared type is any run of words, and SQLite itself takes from it no more
//! than an affinity (<https://sqlite.org/datatype3.html>, section 3.1). Names that other databases
//! have are taken for what they are there; the rest goes by affinity.

use crate::DataType;

/// Fractional digits of a time whose type does not give them: nothing is cut off.
const PRECISION: u8 = 6;

/// What a column declared as `declared` holds.
pub(super) fn of(declared: &str, strict: bool) -> DataType {
    let (name, arguments) = split(declared);
    if strict && name == "int" {
        return int(64);
    }
    let mut numbers = arguments.split(',').map(|digits| digits.trim().parse::<u32>().ok());
    let (first, second) = (numbers.next().flatten(), numbers.next().flatten());
    let precision = first.and_then(|digits| u8::try_from(digits).ok()).unwrap_or(PRECISION);
    let unsigned = name.split(' ').any(|word| word == "unsigned");
    let words: Vec<&str> = name.split(' ').filter(|word| *word != "unsigned" && *word != "signed").collect();
    match words.join(" ").as_str() {
        "tinyint" if first == Some(1) => DataType::Bool { checked: false },
        "tinyint" => DataType::Int { bits: 8, unsigned },
        "smallint" | "int2" | "smallserial" => DataType::Int { bits: 16, unsigned },
        "mediumint" => DataType::Int { bits: 24, unsigned },
        "int" | "int4" | "serial" => DataType::Int { bits: 32, unsigned },
        // No name of PostgreSQL's numbers a column here: only `INTEGER PRIMARY KEY` does.
        "integer" | "bigint" | "int8" | "big int" | "long" | "bigserial" => {
            DataType::Int { bits: 64, unsigned }
        }
        "bool" | "boolean" => DataType::Bool { checked: false },
        "bit" if first.unwrap_or(1) == 1 => DataType::Bool { checked: false },
        "real" | "double" | "double precision" | "float" | "float8" => DataType::Float { bits: 64 },
        "float4" => DataType::Float { bits: 32 },
        "decimal" | "numeric" | "dec" => {
            DataType::Decimal { precision: first, scale: second.or(first.map(|_| 0)) }
        }
        "datetime" | "timestamp" | "timestamp without time zone" => {
            DataType::Timestamp { precision, zone: false }
        }
        "timestamptz" | "timestamp with time zone" | "datetime with time zone" => {
            DataType::Timestamp { precision, zone: true }
        }
        "date" => DataType::Date,
        "time" | "time without time zone" => DataType::Time { precision },
        "interval" => DataType::Interval,
        "json" | "jsonb" => DataType::Json,
        "uuid" | "guid" | "uniqueidentifier" => DataType::Uuid,
        "binary" if first == Some(16) => DataType::Uuid,
        "binary" if first.is_some() => DataType::Bytes { max: first.map(u64::from), exact: true },
        "blob" | "varbinary" | "binary" => DataType::Bytes { max: first.map(u64::from), exact: false },
        "char" | "character" | "nchar" | "native character" if first.is_some() => {
            DataType::Char { length: first.unwrap_or(1) }
        }
        other => by_affinity(other, first),
    }
}

/// What the rules of affinity make of a name that no other database has.
fn by_affinity(name: &str, length: Option<u32>) -> DataType {
    let contains = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if contains(&["int"]) {
        int(64)
    } else if contains(&["char", "clob", "text"]) {
        length.map_or(DataType::Text { max_bytes: None }, |max| DataType::String { max })
    } else if contains(&["blob", "bytea"]) {
        DataType::Bytes { max: length.map(u64::from), exact: false }
    } else if contains(&["real", "floa", "doub"]) {
        DataType::Float { bits: 64 }
    } else {
        // Without a type, or with `ANY`, a column holds any value.
        DataType::Other { name: if name.is_empty() { "any" } else { name }.to_owned() }
    }
}

const fn int(bits: u8) -> DataType {
    DataType::Int { bits, unsigned: false }
}

/// The name in lower case with single blanks, and what stands in parentheses.
fn split(declared: &str) -> (String, &str) {
    let (before, rest) = declared.split_once('(').unwrap_or((declared, ""));
    let (arguments, after) = rest.split_once(')').unwrap_or((rest, ""));
    let words: Vec<&str> = before.split_whitespace().chain(after.split_whitespace()).collect();
    (words.join(" ").to_ascii_lowercase(), arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_types_are_taken_by_family() {
        let text = DataType::Text { max_bytes: None };
        let bytes = |max, exact| DataType::Bytes { max, exact };
        let timestamp = |precision, zone| DataType::Timestamp { precision, zone };
        let unsigned = |bits| DataType::Int { bits, unsigned: true };
        let decimal = |precision, scale| DataType::Decimal { precision, scale };
        for (declared, expected) in [
            ("INTEGER", int(64)),
            ("INT", int(32)),
            ("int(11)", int(32)),
            ("BIGINT", int(64)),
            ("BIGINT UNSIGNED", unsigned(64)),
            ("INT(10) UNSIGNED", unsigned(32)),
            ("UNSIGNED BIG INT", unsigned(64)),
            ("SMALLINT", int(16)),
            ("TINYINT", int(8)),
            ("TINYINT(1)", DataType::Bool { checked: false }),
            ("SERIALINT", int(64)),
            ("BIGSERIAL", int(64)),
            ("serial", int(32)),
            ("NUMBER", DataType::Other { name: "number".to_owned() }),
            ("BOOLEAN", DataType::Bool { checked: false }),
            ("BIT", DataType::Bool { checked: false }),
            ("bit(1)", DataType::Bool { checked: false }),
            ("BIT(8)", DataType::Other { name: "bit".to_owned() }),
            ("TEXT", text.clone()),
            ("MEDIUMTEXT", text.clone()),
            ("CLOB", text.clone()),
            ("VARCHAR", text),
            ("VARCHAR(20)", DataType::String { max: 20 }),
            ("varchar ( 20 )", DataType::String { max: 20 }),
            ("VARYING CHARACTER(255)", DataType::String { max: 255 }),
            ("NVARCHAR(100)", DataType::String { max: 100 }),
            ("CHAR(2)", DataType::Char { length: 2 }),
            ("BLOB", bytes(None, false)),
            ("BYTEA", bytes(None, false)),
            ("LONGBLOB", bytes(None, false)),
            ("VARBINARY(32)", bytes(Some(32), false)),
            ("BINARY(32)", bytes(Some(32), true)),
            ("BINARY(16)", DataType::Uuid),
            ("UUID", DataType::Uuid),
            ("REAL", DataType::Float { bits: 64 }),
            ("DOUBLE  PRECISION", DataType::Float { bits: 64 }),
            ("FLOAT", DataType::Float { bits: 64 }),
            ("DECIMAL(10,5)", decimal(Some(10), Some(5))),
            ("DECIMAL(10)", decimal(Some(10), Some(0))),
            ("NUMERIC", decimal(None, None)),
            ("DATE", DataType::Date),
            ("DATETIME", timestamp(6, false)),
            ("TIMESTAMP(3)", timestamp(3, false)),
            ("TIMESTAMP WITH TIME ZONE", timestamp(6, true)),
            ("TIME", DataType::Time { precision: 6 }),
            ("JSON", DataType::Json),
            ("", DataType::Other { name: "any".to_owned() }),
            ("ANY", DataType::Other { name: "any".to_owned() }),
            ("STRING", DataType::Other { name: "string".to_owned() }),
        ] {
            assert_eq!(of(declared, false), expected, "{declared}");
        }
        assert_eq!(of("INT", true), int(64));
    }
}
