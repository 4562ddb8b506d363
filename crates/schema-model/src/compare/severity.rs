//! The severity of each kind of difference at each level, as one table.

use super::{Kind, Level, Severity};

use Severity::{Error, Note, Warning};

struct Row {
    kind: Kind,
    strict: Option<Severity>,
    /// `None`: not told at this level.
    family: Option<Severity>,
}

const fn row(kind: Kind, strict: Severity, family: Option<Severity>) -> Row {
    Row { kind, strict: Some(strict), family }
}

/// Ordered as [`Kind`] is. What refuses or changes data is an error; what only costs speed or breaks a
/// later migration is a warning. Schemas compared by families never meant to agree on lengths,
/// precision and the order of columns; nor could they on collations and names, which differ by
/// database, so those are notes; and MySQL took checks only from 8.0.16 on, so these are warnings.
const TABLE: &[Row] = &[
    row(Kind::Table, Error, Some(Error)),
    row(Kind::Column, Error, Some(Error)),
    // An INSERT that names no columns stores something else.
    row(Kind::ColumnOrder, Warning, None),
    row(Kind::Type, Error, Some(Error)),
    row(Kind::Length, Error, None),
    row(Kind::Precision, Error, None),
    row(Kind::Nullability, Error, Some(Error)),
    row(Kind::HasDefault, Error, Some(Error)),
    row(Kind::DefaultValue, Error, Some(Error)),
    row(Kind::Collation, Error, Some(Note)),
    row(Kind::AutoIncrement, Error, Some(Error)),
    row(Kind::Generated, Error, Some(Error)),
    row(Kind::PrimaryKey, Error, Some(Error)),
    row(Kind::Unique, Error, Some(Error)),
    row(Kind::ForeignKey, Error, Some(Error)),
    row(Kind::OnDelete, Error, Some(Error)),
    row(Kind::OnUpdate, Error, Some(Error)),
    row(Kind::Index, Warning, Some(Warning)),
    row(Kind::IndexPredicate, Warning, Some(Warning)),
    row(Kind::Check, Error, Some(Warning)),
    // A later migration that drops it by its name fails on one.
    row(Kind::ConstraintName, Warning, Some(Note)),
    row(Kind::View, Error, Some(Error)),
    row(Kind::Trigger, Error, Some(Error)),
    row(Kind::Sequence, Error, Some(Error)),
    row(Kind::Undecided, Error, Some(Warning)),
];

/// The severity of a kind at a level; `None` where it does not count there.
pub(super) fn severity(kind: Kind, level: Level) -> Option<Severity> {
    let found = TABLE.iter().find(|row| row.kind == kind);
    found.map_or(Some(Error), |row| match level {
        Level::Strict => row.strict,
        Level::Family => row.family,
    })
}

impl Kind {
    /// All kinds, in the order of reports.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.kind)
    }

    /// As it stands in reports and in lists of exceptions.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Column => "column",
            Self::ColumnOrder => "column_order",
            Self::Type => "type",
            Self::Length => "length",
            Self::Precision => "precision",
            Self::Nullability => "nullability",
            Self::HasDefault => "has_default",
            Self::DefaultValue => "default_value",
            Self::Collation => "collation",
            Self::AutoIncrement => "auto_increment",
            Self::Generated => "generated",
            Self::PrimaryKey => "primary_key",
            Self::Unique => "unique",
            Self::ForeignKey => "foreign_key",
            Self::OnDelete => "on_delete",
            Self::OnUpdate => "on_update",
            Self::Index => "index",
            Self::IndexPredicate => "index_predicate",
            Self::Check => "check",
            Self::ConstraintName => "constraint_name",
            Self::View => "view",
            Self::Trigger => "trigger",
            Self::Sequence => "sequence",
            Self::Undecided => "undecided",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_one_row_and_is_spelt_as_in_json() {
        let kinds: Vec<_> = Kind::all().collect();
        assert!(kinds.is_sorted_by(|one, two| one < two), "one row a kind, in their order");
        // `Undecided` is the last of the enum: with none left out the rows are as many.
        assert_eq!(kinds.len(), Kind::Undecided as usize + 1);
        for kind in kinds {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.as_str()));
        }
    }

    #[test]
    fn what_counts_by_families_counts_strictly_and_no_less() {
        for kind in Kind::all() {
            assert!(severity(kind, Level::Family) <= severity(kind, Level::Strict), "{kind:?}");
            assert!(severity(kind, Level::Strict) >= Some(Warning), "{kind:?}");
        }
    }
}
