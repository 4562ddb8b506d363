//! Types of PostgreSQL, with the enums and domains that a schema declares.

use std::collections::BTreeMap;

use crate::{
    DataType,
    catalog::{
        Answers, ReadError,
        row::{Row, rows},
    },
};

/// What stands before the length in the modifier of a string or a number.
const HEADER: i64 = 4;

/// All types that columns have, by their number in the catalogue.
#[derive(Debug)]
pub(super) struct Types(BTreeMap<i64, Type>);

#[derive(Debug)]
struct Type {
    name: String,
    kind: Kind,
    /// What a domain restricts, or an array holds.
    inner: i64,
    /// Of a domain, for what it restricts.
    modifier: i64,
    not_null: bool,
    default: Option<String>,
    /// Of a domain: conditions on `VALUE`.
    checks: Vec<String>,
}

#[derive(Debug)]
enum Kind {
    Base,
    Array,
    Domain,
    /// Its values, as a list of literals.
    Enum(String),
}

/// The resolved type of a column.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) data_type: DataType,
    pub(super) not_null: bool,
    /// The default of a domain.
    pub(super) default: Option<String>,
    /// Conditions on `VALUE`.
    pub(super) checks: Vec<String>,
    /// Whether it compares strings without regard to case (`citext`).
    pub(super) folds_case: bool,
}

impl Types {
    /// The types, with the checks of domains.
    pub(super) fn read(answers: &Answers) -> Result<Self, ReadError> {
        let mut types = BTreeMap::new();
        for row in rows(answers, "types")? {
            types.insert(row.int(0)?, of_row(&row)?);
        }
        for row in rows(answers, "checks")? {
            let Some(number) = row.opt_int(1)? else { continue };
            // Domains that no column has are listed too.
            if let Some(domain) = types.get_mut(&number).filter(|_| row.flag(5).unwrap_or(true)) {
                domain.checks.push(row.text(4)?.to_owned());
            }
        }
        Ok(Self(types))
    }

    /// Resolves a type with a modifier.
    pub(super) fn resolve(&self, row: &Row, number: i64, modifier: i64) -> Result<Resolved, ReadError> {
        let found = self.0.get(&number);
        let found = found.ok_or_else(|| row.error(format!("the type {number} was not listed")))?;
        let plain = |data_type| Resolved {
            data_type,
            not_null: false,
            default: None,
            checks: Vec::new(),
            folds_case: found.name == "citext",
        };
        match &found.kind {
            Kind::Base => Ok(plain(base(&found.name, modifier))),
            Kind::Array => {
                let item = self.resolve(row, found.inner, modifier)?;
                Ok(plain(DataType::Array { of: Box::new(unchecked(item)) }))
            }
            Kind::Enum(values) => {
                let checks = vec![format!("VALUE IN ({values})")];
                Ok(Resolved { checks, ..plain(DataType::Enum) })
            }
            Kind::Domain => {
                let mut resolved = self.resolve(row, found.inner, found.modifier)?;
                resolved.not_null |= found.not_null;
                resolved.default = found.default.clone().or(resolved.default);
                resolved.checks.extend(found.checks.iter().cloned());
                Ok(resolved)
            }
        }
    }
}

/// The type of the items of an array, on which no check can be said: it stands in the type's name.
fn unchecked(item: Resolved) -> DataType {
    if item.checks.is_empty() {
        return item.data_type;
    }
    DataType::Other { name: item.checks.join(" AND ") }
}

fn of_row(row: &Row) -> Result<Type, ReadError> {
    let kind = match row.text(2)? {
        "domain" => Kind::Domain,
        "array" => Kind::Array,
        "enum" => Kind::Enum(row.text(7)?.to_owned()),
        _ => Kind::Base,
    };
    Ok(Type {
        name: row.text(1)?.to_owned(),
        kind,
        inner: row.int(3)?,
        modifier: row.int(4)?,
        not_null: row.flag(5)?,
        default: row.opt_text(6)?.map(str::to_owned),
        checks: Vec::new(),
    })
}

fn base(name: &str, modifier: i64) -> DataType {
    let length = u32::try_from(modifier - HEADER).ok();
    let precision = u8::try_from(modifier).unwrap_or(6);
    let int = |bits| DataType::Int { bits, unsigned: false };
    match (name, length) {
        ("bool", _) => DataType::Bool { checked: true },
        ("int2", _) => int(16),
        ("int4", _) => int(32),
        ("int8", _) => int(64),
        ("float4", _) => DataType::Float { bits: 32 },
        ("float8", _) => DataType::Float { bits: 64 },
        ("numeric", _) => decimal(modifier),
        ("varchar", Some(max)) => DataType::String { max },
        ("bpchar", Some(length)) => DataType::Char { length },
        ("varchar" | "bpchar" | "text" | "citext", _) => DataType::Text { max_bytes: None },
        ("bytea", _) => DataType::Bytes { max: None, exact: false },
        ("uuid", _) => DataType::Uuid,
        ("timestamp", _) => DataType::Timestamp { precision, zone: false },
        ("timestamptz", _) => DataType::Timestamp { precision, zone: true },
        ("date", _) => DataType::Date,
        ("time", _) => DataType::Time { precision },
        ("interval", _) => DataType::Interval,
        ("json" | "jsonb", _) => DataType::Json,
        ("bit" | "varbit", _) if modifier >= 0 => DataType::Other { name: format!("{name}({modifier})") },
        _ => DataType::Other { name: name.to_lowercase() },
    }
}

/// Precision stands in the upper half of the modifier, scale in the lower eleven bits, with a sign.
fn decimal(modifier: i64) -> DataType {
    let Ok(bits) = u32::try_from(modifier - HEADER) else {
        return DataType::Decimal { precision: None, scale: None };
    };
    let (precision, scale) = (bits >> 16, bits & 0x7ff);
    if scale >= 0x400 {
        return DataType::Other { name: format!("numeric({precision},-{})", 0x800 - scale) };
    }
    DataType::Decimal { precision: Some(precision), scale: Some(scale) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_means_what_it_holds() {
        let int = |bits| DataType::Int { bits, unsigned: false };
        let other = |name: &str| DataType::Other { name: name.to_owned() };
        let decimal = |precision, scale| DataType::Decimal { precision, scale };
        let cases = [
            ("bool", -1, DataType::Bool { checked: true }),
            ("int2", -1, int(16)),
            ("int4", -1, int(32)),
            ("int8", -1, int(64)),
            ("float4", -1, DataType::Float { bits: 32 }),
            ("float8", -1, DataType::Float { bits: 64 }),
            ("numeric", -1, decimal(None, None)),
            ("numeric", 655_364, decimal(Some(10), Some(0))),
            ("numeric", 655_366, decimal(Some(10), Some(2))),
            ("numeric", 133_121, other("numeric(2,-3)")),
            ("varchar", 34, DataType::String { max: 30 }),
            ("varchar", -1, DataType::Text { max_bytes: None }),
            ("bpchar", 7, DataType::Char { length: 3 }),
            ("text", -1, DataType::Text { max_bytes: None }),
            ("bytea", -1, DataType::Bytes { max: None, exact: false }),
            ("uuid", -1, DataType::Uuid),
            ("timestamp", -1, DataType::Timestamp { precision: 6, zone: false }),
            ("timestamp", 3, DataType::Timestamp { precision: 3, zone: false }),
            ("timestamptz", 0, DataType::Timestamp { precision: 0, zone: true }),
            ("time", 2, DataType::Time { precision: 2 }),
            ("timetz", -1, other("timetz")),
            ("date", -1, DataType::Date),
            ("interval", -1, DataType::Interval),
            ("jsonb", -1, DataType::Json),
            ("bit", 3, other("bit(3)")),
            ("varbit", -1, other("varbit")),
            ("char", -1, other("char")),
            ("inet", -1, other("inet")),
        ];
        for (name, modifier, expected) in cases {
            assert_eq!(base(name, modifier), expected, "{name} {modifier}");
        }
    }
}
