//! Whether two types mean the same: exactly, or by family.

use super::{Kind, Level};
use crate::DataType;

/// Types that stand for one another in schemas which never meant to agree exactly.
struct Family {
    holds: fn(&DataType) -> bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "says why types belong together; a test asks for it"))]
    reason: &'static str,
}

/// A type may be in several; two types are of one family where any holds both.
const FAMILIES: &[Family] = &[
    Family {
        holds: |t| matches!(t, DataType::Int { .. }),
        reason: "SQLite has one width; elsewhere the width is a choice of storage",
    },
    Family {
        holds: |t| matches!(t, DataType::Bool { .. } | DataType::Int { bits: 8 | 16, .. }),
        reason: "databases without a boolean type keep it in their smallest integer",
    },
    Family {
        holds: |t| matches!(t, DataType::Float { .. }),
        reason: "SQLite has 64 bits only; decimals are apart, since they do not round in binary",
    },
    Family { holds: |t| matches!(t, DataType::Decimal { .. }), reason: "exact decimals, whatever the bound" },
    Family {
        holds: |t| {
            matches!(
                t,
                DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum
            )
        },
        reason: "all hold strings; the bound is a length, a list of values is a check",
    },
    Family {
        holds: |t| matches!(t, DataType::Bytes { .. }),
        reason: "all hold bytes; the bound is a length",
    },
    Family {
        holds: |t| {
            matches!(
                t,
                DataType::Uuid
                    | DataType::Bytes { max: Some(16), .. }
                    | DataType::Char { length: 32 | 36 }
                    | DataType::String { max: 32 | 36 }
            )
        },
        reason: "only some have the type; its 16 bytes, 36 characters or 32 digits are the usual stand-ins",
    },
    Family {
        holds: |t| matches!(t, DataType::Uuid | DataType::Text { .. }),
        reason: "SQLite keeps it in TEXT, whose length nothing bounds",
    },
    Family {
        holds: |t| matches!(t, DataType::Timestamp { .. }),
        reason: "a date with a time, whatever the fraction and the zone",
    },
    Family { holds: |t| matches!(t, DataType::Date), reason: "a date" },
    Family { holds: |t| matches!(t, DataType::Time { .. }), reason: "a time of day, whatever the fraction" },
    Family { holds: |t| matches!(t, DataType::Interval), reason: "a span of time" },
    Family {
        holds: |t| matches!(t, DataType::Json | DataType::Text { .. }),
        reason: "SQLite keeps JSON in TEXT; not every schema has it checked",
    },
];

/// How two types differ at a level; `None` where they do not.
pub(super) fn difference(one: &DataType, two: &DataType, level: Level) -> Option<Kind> {
    match level {
        Level::Strict => exactly(one, two),
        Level::Family => (!one_family(one, two)).then_some(Kind::Type),
    }
}

fn one_family(one: &DataType, two: &DataType) -> bool {
    match (one, two) {
        (DataType::Array { of: one }, DataType::Array { of: two }) => one_family(one, two),
        _ => one == two || FAMILIES.iter().any(|family| (family.holds)(one) && (family.holds)(two)),
    }
}

fn exactly(one: &DataType, two: &DataType) -> Option<Kind> {
    use DataType as T;
    match (one, two) {
        (one, two) if one == two => None,
        // The list of values is a check: where one lacks it, the check is what differs.
        (T::Enum, T::String { .. } | T::Char { .. } | T::Text { .. })
        | (T::String { .. } | T::Char { .. } | T::Text { .. }, T::Enum) => None,
        (T::String { .. }, T::String { .. })
        | (T::Char { .. }, T::Char { .. })
        | (T::Text { .. }, T::Text { .. })
        | (T::Bytes { .. }, T::Bytes { .. }) => Some(Kind::Length),
        (T::Decimal { .. }, T::Decimal { .. }) | (T::Time { .. }, T::Time { .. }) => Some(Kind::Precision),
        (T::Timestamp { zone: one, .. }, T::Timestamp { zone: two, .. }) if one == two => {
            Some(Kind::Precision)
        }
        (T::Array { of: one }, T::Array { of: two }) => exactly(one, two),
        _ => Some(Kind::Type),
    }
}

#[cfg(test)]
pub(super) fn family_reasons() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().map(|family| family.reason)
}
