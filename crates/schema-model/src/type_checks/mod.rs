//! Checks that only stand in for a type which a database lacks.
//!
//! `CHECK (length(x) <= 20)` is how SQLite says `VARCHAR(20)`. Such a check becomes part of the type
//! and leaves the list of checks; a list of strings makes an enum and stays, since it holds the
//! values. What is left is printed again with the types known: `length` is then one of bytes or of
//! characters, and `x = 1` of a true-or-false column is `x`.

mod conjuncts;
mod encoding;
mod glob;
mod range;

use self::encoding::Base;
pub use self::range::is_implied;
use crate::catalog::defaults;
use crate::expression::{self, Scope, Term};
use crate::{Check, Column, DataType, Default, Dialect, Expression, Table};

/// Gives the columns of `table` the types that their checks stand in for, drops those checks, and
/// brings all its expressions to the form that the types allow.
pub fn absorb(table: &mut Table, dialect: Dialect) {
    let before = table.columns.clone();
    let scope = Scope { dialect, columns: Some(&before) };
    let bases: Vec<Base> = before.iter().map(|column| encoding::base(&column.data_type)).collect();
    let checks = std::mem::take(&mut table.checks);
    for check in checks {
        let Some(term) = expression::term(scope, &check.expression.original) else {
            table.checks.push(check);
            continue;
        };
        table.checks.extend(without_encodings(&mut table.columns, &bases, scope, check, term));
    }
    for check in &table.checks {
        note_enum(&mut table.columns, &check.expression, scope);
    }
    for column in &mut table.columns {
        settle(column, dialect);
    }
    print_again(table, dialect);
}

/// The check without the conditions that became part of a type; `None` where nothing is left.
fn without_encodings(
    columns: &mut [Column],
    bases: &[Base],
    scope: Scope<'_>,
    check: Check,
    term: Term,
) -> Option<Check> {
    let conditions = match term {
        Term::All(conditions) => conditions,
        single => vec![single],
    };
    let count = conditions.len();
    let mut rest = Vec::new();
    for (condition, alone) in regrouped(conditions) {
        match encoding::encoded(columns, bases, scope.dialect, &condition) {
            Some((position, data_type)) => {
                let Some(column) = columns.get_mut(position) else { continue };
                column.data_type = data_type;
                // A database that makes such a check by itself names it after the column.
                let known = |name: &&String| **name != column.name && !column.type_checks.contains(name);
                if let Some(name) = check.name.as_ref().filter(known) {
                    column.type_checks.push(name.clone());
                }
            }
            None => rest.extend(alone),
        }
    }
    if rest.is_empty() {
        return None;
    }
    if rest.len() == count {
        return Some(check);
    }
    // The whole original would bring the absorbed part back when it is parsed again.
    let words = conjuncts::words_of(scope, &check.expression.original, &rest);
    let canonical = expression::all(rest).to_string();
    let original = words.unwrap_or_else(|| canonical.clone());
    Some(Check { name: check.name, expression: Expression { original, canonical: Some(canonical) } })
}

/// Each condition and what it is made of; those two that make `x BETWEEN 0 AND 255` go together.
fn regrouped(conditions: Vec<Term>) -> Vec<(Term, Vec<Term>)> {
    let mut groups: Vec<(Term, Vec<Term>)> = Vec::new();
    let mut waiting = conditions;
    while let Some(condition) = waiting.pop() {
        let partner = waiting.iter().position(|other| range::are_bounds(&condition, other));
        match partner {
            Some(at) => {
                let other = waiting.remove(at);
                groups.push((Term::All(vec![condition.clone(), other.clone()]), vec![condition, other]));
            }
            None => groups.push((condition.clone(), vec![condition])),
        }
    }
    groups.reverse();
    groups
}

/// A string column that is one of a list of strings is an enum.
fn note_enum(columns: &mut [Column], check: &Expression, scope: Scope<'_>) {
    let Some(term) = expression::term(scope, &check.original) else { return };
    let conditions = match term {
        Term::All(conditions) => conditions,
        single => vec![single],
    };
    for condition in conditions {
        let Some(name) = encoding::listed_column(&condition) else { continue };
        for column in columns.iter_mut().filter(|column| column.name.eq_ignore_ascii_case(name)) {
            if encoding::base(&column.data_type) == Base::Text {
                let declared = std::mem::replace(&mut column.data_type, DataType::Enum);
                let bounds = matches!(declared, DataType::String { .. } | DataType::Char { .. });
                column.listed = bounds.then_some(declared);
            }
        }
    }
}

/// What follows from the type: a default in its words, and a collation only where there are strings.
fn settle(column: &mut Column, dialect: Dialect) {
    if !matches!(
        column.data_type,
        DataType::String { .. }
            | DataType::Char { .. }
            | DataType::Text { .. }
            | DataType::Enum
            | DataType::Array { .. }
            | DataType::Other { .. }
    ) {
        column.collation = None;
    }
    column.default = column.default.take().map(|default| match default {
        Default::Text(literal) | Default::Number(literal) => {
            defaults::of_literal(dialect, &literal, &column.data_type)
        }
        other => other,
    });
}

/// Every expression of the table, in the form that the types of its columns allow.
fn print_again(table: &mut Table, dialect: Dialect) {
    let columns = table.columns.clone();
    let scope = Scope { dialect, columns: Some(&columns) };
    let again = |expression: &mut Expression| {
        if expression.canonical.is_some() {
            *expression = expression::parse_in(scope, &expression.original);
        }
    };
    for check in &mut table.checks {
        again(&mut check.expression);
        let term = check
            .expression
            .canonical
            .as_ref()
            .and_then(|_| expression::term(scope, &check.expression.original));
        if let Some(shorter) = term.and_then(encoding::without_null_test) {
            check.expression.canonical = Some(shorter.to_string());
        }
    }
    let predicates = table.uniques.iter_mut().filter_map(|unique| unique.predicate.as_mut());
    predicates.chain(table.indexes.iter_mut().filter_map(|index| index.predicate.as_mut())).for_each(again);
    let keys = table.uniques.iter_mut().flat_map(|unique| unique.parts.iter_mut());
    for part in keys.chain(table.indexes.iter_mut().flat_map(|index| index.parts.iter_mut())) {
        if let Some(inner) = part.key.strip_prefix('(').and_then(|key| key.strip_suffix(')')) {
            // A canonical form is in words of PostgreSQL.
            let scope = Scope { dialect: Dialect::Postgres, ..scope };
            if let Some(term) = expression::term(scope, inner) {
                part.key = format!("({term})");
            }
        }
    }
    for column in &mut table.columns {
        if let Some(generated) = &mut column.generated {
            again(&mut generated.expression);
        }
        // A time that was read as its column holds it says more than its text.
        if let Some(Default::Expression(expression)) = &mut column.default
            && !expression.canonical.as_deref().is_some_and(defaults::is_time)
        {
            again(expression);
        }
    }
}

#[cfg(test)]
mod tests;
