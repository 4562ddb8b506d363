//! Bounds that stand for the range of a type of whole numbers.
//!
//! `CHECK (x BETWEEN 0 AND 4294967295)` is how a database without `INT UNSIGNED` says it.

use crate::expression::{self, Operator, Scope, Term};
use crate::{Column, DataType, Dialect, Expression};

/// The widths of whole numbers that databases have.
const WIDTHS: [u8; 5] = [8, 16, 24, 32, 64];

/// From and to, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    low: i128,
    high: i128,
}

/// A bound of a column, included.
#[derive(Debug, Clone, Copy)]
enum Bound {
    Low(i128),
    High(i128),
}

/// Whether two conditions are a lower and an upper bound of one column.
pub fn are_bounds(one: &Term, two: &Term) -> bool {
    let both = bound(one).zip(bound(two));
    both.is_some_and(|((name, one), (other, two))| name == other && within(one, two).is_some())
}

/// The range that a lower and an upper bound make.
pub fn of_bounds(bounds: &[Term]) -> Option<Range> {
    let [one, two] = bounds else { return None };
    within(bound(one)?.1, bound(two)?.1)
}

/// The column that a bound is of.
pub fn column(condition: &Term) -> Option<&str> {
    bound(condition).map(|(name, _)| name)
}

fn within(one: Bound, two: Bound) -> Option<Range> {
    match (one, two) {
        (Bound::Low(low), Bound::High(high)) | (Bound::High(high), Bound::Low(low)) => {
            (low <= high).then_some(Range { low, high })
        }
        _ => None,
    }
}

fn bound(condition: &Term) -> Option<(&str, Bound)> {
    let Term::Compare(left, operator, right) = condition else { return None };
    let (name, Term::Number(digits)) = (left.as_column()?, &**right) else { return None };
    let number: i128 = digits.parse().ok()?;
    let bound = match operator {
        Operator::AtLeast => Bound::Low(number),
        Operator::Greater => Bound::Low(number.checked_add(1)?),
        Operator::AtMost => Bound::High(number),
        Operator::Less => Bound::High(number.checked_sub(1)?),
        _ => return None,
    };
    Some((name, bound))
}

impl Range {
    /// Whether it is 0 and 1.
    pub fn is_bool(self) -> bool {
        self == Self { low: 0, high: 1 }
    }

    /// The type that a column of `known` has with it; `None` where it is that of no type.
    pub fn applied(self, known: &DataType) -> Option<DataType> {
        let own = Self::of(known)?;
        if self.contains(own) {
            return Some(known.clone());
        }
        let all = WIDTHS.iter().flat_map(|bits| [true, false].map(|unsigned| (*bits, unsigned)));
        let mut all = all.map(|(bits, unsigned)| DataType::Int { bits, unsigned });
        all.find(|data_type| own.contains(self) && Self::of(data_type) == Some(self))
    }

    /// What a type of whole numbers holds; `None` for other types.
    fn of(data_type: &DataType) -> Option<Self> {
        match data_type {
            DataType::Int { bits, unsigned: true } => {
                Some(Self { low: 0, high: 1_i128.checked_shl(u32::from(*bits))? - 1 })
            }
            DataType::Int { bits, unsigned: false } => {
                let half = 1_i128.checked_shl(u32::from(*bits).checked_sub(1)?)?;
                Some(Self { low: -half, high: half - 1 })
            }
            DataType::Bool { checked: true } => Some(Self { low: 0, high: 1 }),
            DataType::Bool { checked: false } => Self::of(&DataType::Int { bits: 8, unsigned: false }),
            // How PostgreSQL keeps what is beyond its widest integer.
            DataType::Decimal { precision: Some(precision @ 1..=38), scale: Some(0) } => {
                let high = 10_i128.checked_pow(*precision)? - 1;
                Some(Self { low: -high, high })
            }
            _ => None,
        }
    }

    fn contains(self, other: Self) -> bool {
        self.low <= other.low && other.high <= self.high
    }
}

/// Whether the types of columns refuse already what a check refuses: it says nothing more there.
pub fn is_implied(check: &Expression, columns: &[Column]) -> bool {
    let Some(canonical) = &check.canonical else { return false };
    // A canonical form is in words of PostgreSQL.
    let scope = Scope { dialect: Dialect::Postgres, columns: Some(columns) };
    let conditions = match expression::term(scope, canonical) {
        Some(Term::All(conditions)) => conditions,
        Some(single) => vec![single],
        None => return false,
    };
    conditions.iter().all(|condition| {
        let Some((name, bound)) = bound(condition) else { return false };
        let own = scope.column(name).and_then(|column| Range::of(&column.data_type));
        own.is_some_and(|own| match bound {
            Bound::Low(low) => low <= own.low,
            Bound::High(high) => own.high <= high,
        })
    })
}
