//! Values in SQL, what columns take, and what checks say.

use storage_conformance::constraints::Value;

use crate::on_server::{Kind, Rule};

/// Trailing blanks do not count in comparisons, so a check takes a known word with a blank after it.
pub const PADS_SPACES: bool = true;
/// `VARBINARY(32)` refuses more than 32 bytes before a check is asked.
pub const BYTES_ARE_BOUNDED: bool = true;

/// A literal.
pub fn literal(value: Value) -> String {
    let text = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"));
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Uuid(number) => format!("x'{number:032x}'"),
        Value::Hash(byte) => bytes(&[byte; 32]),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::Bool(truth) => i32::from(truth).to_string(),
        Value::Text(value) | Value::Time(value) | Value::Json(value) => text(value),
    }
}

/// Bytes as a literal.
pub fn bytes(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("x'{}'", digits.concat())
}

/// What a type of the catalogue is.
pub fn kind(text: &str) -> Option<Kind> {
    Some(match text {
        "binary(16)" => Kind::Uuid,
        "varbinary(32)" => Kind::Hash,
        "datetime(6)" => Kind::Moment,
        "json" => Kind::Json,
        "mediumtext" => Kind::Text,
        "tinyint(1)" => Kind::Bool,
        "bigint(20)" | "bigint" => Kind::BigInt,
        "double" => Kind::Double,
        _ => Kind::Short(text.strip_prefix("varchar(")?.strip_suffix(')')?.parse().ok()?),
    })
}

/// Values that a column of that kind refuses by its type. Some are taken that other databases refuse:
/// fewer bytes than a `BINARY(16)` has are filled up with zeros, for one.
pub fn unfit(kind: Kind) -> Vec<String> {
    let values: &[&str] = match kind {
        Kind::Uuid => return vec![bytes(&[0; 17])],
        Kind::Hash => return vec![bytes(&[0; 33])],
        Kind::Moment => &["'text'", "''", "'2026-02-30 00:00:00'"],
        Kind::Json => &["'text'", "''", "'{'", "'{''a'': 1}'", "'[1,]'", "'nul'"],
        Kind::Short(_) | Kind::Text => &["x'ff'"],
        Kind::Bool => &["'text'", "300"],
        Kind::BigInt => &["'text'", "9223372036854775808"],
        Kind::Double => &["'text'"],
    };
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// What the refusal of such a value names. `JSON` is a check, named by table and column.
pub fn unfit_name(table: &str, column: &str, kind: Kind) -> String {
    if kind == Kind::Json { format!("{table}.{column}") } else { column.to_owned() }
}

/// What a check over one column says.
pub fn rule(expression: &str) -> Option<Rule> {
    let text = expression.replace(['`', '(', ')'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words[..] {
        [column, "in", "0,1"] => Rule::Between(column.to_owned(), 0, 1),
        [column, "in", list] => Rule::OneOf(column.to_owned(), list.split('\'').nth(1)?.to_owned()),
        [column, ">=", least] => Rule::AtLeast(column.to_owned(), least.parse().ok()?),
        [column, ">", bound] => Rule::Above(column.to_owned(), bound.parse().ok()?),
        [column, "between", least, "and", most] => {
            Rule::Between(column.to_owned(), least.parse().ok()?, most.parse().ok()?)
        }
        ["octet_length" | "length", column, "=", length] => {
            Rule::Length(column.to_owned(), length.parse().ok()?)
        }
        _ => return None,
    })
}
