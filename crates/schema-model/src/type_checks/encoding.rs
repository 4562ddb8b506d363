//! Which conditions stand in for which type.

use super::{glob, range};
use crate::expression::{Operator, Term};
use crate::{Column, DataType, Dialect};

/// What a database stores before a check narrows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Strings.
    Text,
    /// Bytes.
    Bytes,
    /// Whole numbers, or one byte that is taken for true or false.
    Int,
    /// Anything else.
    Other,
}

/// The storage of a type.
pub fn base(data_type: &DataType) -> Base {
    match data_type {
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } => Base::Text,
        DataType::Bytes { .. } | DataType::Uuid => Base::Bytes,
        DataType::Int { .. } | DataType::Bool { .. } => Base::Int,
        _ => Base::Other,
    }
}

/// The position of the one column that `condition` gives a type, and that type. A condition that the
/// type says already gives the type itself.
pub fn encoded(
    columns: &[Column],
    bases: &[Base],
    dialect: Dialect,
    condition: &Term,
) -> Option<(usize, DataType)> {
    let condition = unless_null(condition);
    let find = |name: &str| columns.iter().position(|column| column.name.eq_ignore_ascii_case(name));
    if let Some((name, test)) = measured(condition) {
        let position = find(name)?;
        return Some((position, test.applied(dialect, &columns.get(position)?.data_type)?));
    }
    let name = subject(condition)?;
    let position = find(name)?;
    let known = &columns.get(position)?.data_type;
    let stored = *bases.get(position)?;
    let data_type = match (condition, stored) {
        (Term::Call(function, _), Base::Text) if function == "json_valid" => DataType::Json,
        (Term::Call(function, _), _) if function == "json_valid" && *known == DataType::Json => {
            DataType::Json
        }
        (Term::Call(function, arguments), Base::Text) if function == "glob" && dialect == Dialect::Sqlite => {
            glob::stands_for(arguments.first()?)?
        }
        (Term::Compare(_, Operator::Equal, of), _) if dialect == Dialect::Sqlite => {
            return restated(of, stored).then(|| (position, known.clone()));
        }
        (Term::In { .. }, Base::Int) if is_bool(dialect, known) => DataType::Bool { checked: true },
        (Term::All(bounds), stored) => {
            let within = range::of_bounds(bounds)?;
            if within.is_bool() && stored == Base::Int && is_bool(dialect, known) {
                DataType::Bool { checked: true }
            } else {
                within.applied(known)?
            }
        }
        _ => return None,
    };
    Some((position, data_type))
}

/// Whether a column may hold what is true or false: PostgreSQL has a type for that.
fn is_bool(dialect: Dialect, known: &DataType) -> bool {
    match known {
        DataType::Bool { .. } => true,
        DataType::Int { bits, .. } => match dialect {
            Dialect::Sqlite => true,
            Dialect::Mysql => *bits == 8,
            Dialect::Postgres => false,
        },
        _ => false,
    }
}

/// `typeof(x) = 'text'`, where that is how the column is declared.
fn restated(of: &Term, stored: Base) -> bool {
    let Term::Text(name) = of else { return false };
    matches!((name.as_str(), stored), ("text", Base::Text) | ("blob", Base::Bytes) | ("integer", Base::Int))
}

/// `x IS NULL OR …` says no more than `…`: a check that is NULL holds.
fn unless_null(condition: &Term) -> &Term {
    let Term::Any(terms) = condition else { return condition };
    match terms.as_slice() {
        [test, Term::IsNull { term, negated: false }] | [Term::IsNull { term, negated: false }, test]
            if subject(test).is_some() && subject(test) == term.as_column() =>
        {
            test
        }
        _ => condition,
    }
}

/// The only column that a condition speaks of, where it has one of the forms that are looked for.
fn subject(condition: &Term) -> Option<&str> {
    match condition {
        Term::Compare(left, _, right) if right.is_literal() => match &**left {
            Term::Call(_, arguments) => arguments.first()?.as_column(),
            _ => None,
        },
        Term::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("json_valid", [term]) | ("glob", [Term::Text(_), term]) => term.as_column(),
            _ => None,
        },
        Term::In { term, list, negated: false } => {
            let values = [Term::Number("0".to_owned()), Term::Number("1".to_owned())];
            (*list == values || listed(list)).then(|| term.as_column()).flatten()
        }
        Term::All(terms) => match terms.as_slice() {
            [one, two] if range::are_bounds(one, two) => range::column(one),
            _ => None,
        },
        _ => None,
    }
}

fn listed(list: &[Term]) -> bool {
    list.iter().all(|value| matches!(value, Term::Text(_)))
}

/// The column that a list of strings limits.
pub fn listed_column(condition: &Term) -> Option<&str> {
    match unless_null(condition) {
        Term::In { term, list, negated: false } if listed(list) => term.as_column(),
        _ => None,
    }
}

/// A limit on a length.
#[derive(Debug, Clone, Copy)]
struct Measure {
    of_bytes: bool,
    length: u64,
    exact: bool,
}

/// The column whose length a condition limits, and how.
fn measured(condition: &Term) -> Option<(&str, Measure)> {
    let Term::Compare(left, operator, right) = condition else { return None };
    let (Term::Call(function, arguments), Term::Number(digits)) = (&**left, &**right) else { return None };
    let of_bytes = match function.as_str() {
        "char_length" => false,
        "octet_length" => true,
        _ => return None,
    };
    let [Term::Column(name)] = arguments.as_slice() else { return None };
    let length: u64 = digits.parse().ok()?;
    let (length, exact) = match operator {
        Operator::AtMost => (length, false),
        Operator::Less => (length.checked_sub(1)?, false),
        Operator::Equal => (length, true),
        _ => return None,
    };
    Some((name, Measure { of_bytes, length, exact }))
}

impl Measure {
    /// The type that a column of `known` has with it; `None` where it says something else.
    fn applied(self, dialect: Dialect, known: &DataType) -> Option<DataType> {
        let Self { of_bytes, length, exact } = self;
        let characters = || u32::try_from(length).ok();
        match known {
            DataType::Text { .. } if !of_bytes && !exact => Some(DataType::String { max: characters()? }),
            DataType::String { max } if !of_bytes && !exact && *max == characters()? => Some(known.clone()),
            DataType::Bytes { max: None, .. }
                if of_bytes && exact && length == 16 && dialect == Dialect::Sqlite =>
            {
                Some(DataType::Uuid)
            }
            DataType::Uuid if of_bytes && exact && length == 16 => Some(DataType::Uuid),
            DataType::Bytes { max, exact: already } if of_bytes && max.is_none_or(|max| max == length) => {
                Some(DataType::Bytes { max: Some(length), exact: exact || *already })
            }
            _ => None,
        }
    }
}

/// A check without `x IS NULL OR`, where the rest is NULL for such an `x` anyway: a check that is
/// NULL holds.
pub fn without_null_test(check: Term) -> Option<Term> {
    let Term::Any(mut terms) = check else { return None };
    let at = terms.iter().position(|term| matches!(term, Term::IsNull { negated: false, .. }))?;
    let Term::IsNull { term, .. } = terms.remove(at) else { return None };
    let name = term.as_column()?;
    match terms.as_slice() {
        [rest] if is_null_with(rest, name) => terms.pop(),
        _ => None,
    }
}

/// Whether a term is NULL wherever that column is.
fn is_null_with(term: &Term, name: &str) -> bool {
    let within = |term: &Term| is_null_with(term, name);
    match term {
        Term::Column(column) | Term::Flag(column) => column == name,
        Term::Compare(left, operator, right) => {
            !matches!(operator, Operator::Same | Operator::Distinct) && (within(left) || within(right))
        }
        Term::In { term, .. } | Term::Not(term) | Term::Negative(term) | Term::Collate(term, _) => {
            within(term)
        }
        Term::Like { term, .. } => within(term),
        Term::All(terms) => terms.iter().all(within),
        Term::Chain(_, terms) => terms.iter().any(within),
        Term::Binary(operator, left, right) => {
            matches!(operator.as_str(), "-" | "/" | "%") && (within(left) || within(right))
        }
        Term::Call(function, arguments) => {
            matches!(
                function.as_str(),
                "char_length" | "octet_length" | "length" | "lower" | "upper" | "abs" | "trim" | "div"
            ) && arguments.iter().any(within)
        }
        _ => false,
    }
}
