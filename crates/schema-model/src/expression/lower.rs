//! From sqlparser's tree to terms.

use sqlparser::ast::{BinaryOperator, CaseWhen, CeilFloorKind, Expr, Ident, UnaryOperator, Value};

use super::build::{all, any, chain, compare, condition, is_in, is_null, not};
use super::term::{Operator, Term};
use super::{Scope, call, cast, json, literal, pattern};
use crate::Dialect;

/// The term of an expression; `None` where any part of it is not understood.
pub fn lower(scope: Scope<'_>, expr: &Expr) -> Option<Term> {
    let of = |expr: &Expr| lower(scope, expr);
    Some(match expr {
        // A variable of the session, not a column.
        Expr::Identifier(name) if name.quote_style.is_none() && name.value.starts_with('@') => return None,
        Expr::Identifier(name) => column(scope, name),
        Expr::CompoundIdentifier(parts) => qualified(scope, parts)?,
        Expr::Nested(inner) => of(inner)?,
        // The name of a character set, from which the server converts; `_binary` makes bytes of it.
        Expr::Prefixed { prefix, value } if prefix.value.starts_with('_') && prefix.value != "_binary" => {
            of(value)?
        }
        Expr::Value(value) => literal::constant(scope.dialect, &value.value)?,
        Expr::TypedString(typed) => {
            cast::cast(scope, literal::constant(scope.dialect, &typed.value.value)?, &typed.data_type)?
        }
        Expr::UnaryOp { op, expr } => unary(*op, of(expr)?)?,
        Expr::BinaryOp { left, op, right } => binary(scope, of(left)?, op, of(right)?)?,
        Expr::Cast { expr, data_type, .. } | Expr::Convert { expr, data_type: Some(data_type), .. } => {
            cast::cast(scope, of(expr)?, data_type)?
        }
        Expr::Function(function) => call::function(scope, function)?,
        Expr::Case { operand, conditions, else_result, .. } => {
            case(scope, operand.as_deref(), conditions, else_result.as_deref())?
        }
        Expr::Collate { expr, collation } => cast::collate(of(expr)?, &collation.0.last()?.as_ident()?.value),
        Expr::Tuple(items) => Term::Row(list(scope, items)?),
        Expr::Array(array) => Term::Array(list(scope, &array.elem)?),
        _ => return test(scope, expr).or_else(|| spelled(scope, expr)),
    })
}

/// All of them, or none.
pub fn list(scope: Scope<'_>, items: &[Expr]) -> Option<Vec<Term>> {
    items.iter().map(|item| lower(scope, item)).collect()
}

/// Predicates on a value that are written as words.
fn test(scope: Scope<'_>, expr: &Expr) -> Option<Term> {
    let of = |expr: &Expr| lower(scope, expr);
    let truth = |expr: &Expr, value: bool, negated: bool| {
        Some(Term::IsTruth { term: Box::new(condition(of(expr)?)), value, negated })
    };
    let (term, negated) = match expr {
        Expr::IsNull(inner) | Expr::IsUnknown(inner) => (is_null(of(inner)?, false), false),
        Expr::IsNotNull(inner) | Expr::IsNotUnknown(inner) => (is_null(of(inner)?, true), false),
        Expr::IsTrue(inner) => (truth(inner, true, false)?, false),
        Expr::IsNotTrue(inner) => (truth(inner, true, true)?, false),
        Expr::IsFalse(inner) => (truth(inner, false, false)?, false),
        Expr::IsNotFalse(inner) => (truth(inner, false, true)?, false),
        Expr::IsDistinctFrom(one, two) => (compare(of(one)?, Operator::Distinct, of(two)?), false),
        Expr::IsNotDistinctFrom(one, two) => (compare(of(one)?, Operator::Same, of(two)?), false),
        Expr::InList { expr, list: items, negated } => {
            (is_in(of(expr)?, list(scope, items)?, *negated)?, false)
        }
        Expr::Between { expr, negated, low, high } => {
            let (term, low, high) = (of(expr)?, of(low)?, of(high)?);
            let low = compare(term.clone(), Operator::AtLeast, low);
            (all(vec![low, compare(term, Operator::AtMost, high)]), *negated)
        }
        Expr::Like { negated, any: false, expr, pattern, escape_char } => {
            let escape = escape(scope, escape_char.as_deref())?;
            (pattern::like(scope, of(expr)?, of(pattern)?, escape, false), *negated)
        }
        Expr::ILike { negated, any: false, expr, pattern, escape_char } => {
            let escape = escape(scope, escape_char.as_deref())?;
            (pattern::like(scope, of(expr)?, of(pattern)?, escape, true), *negated)
        }
        Expr::RLike { negated, expr, pattern, .. } => {
            (pattern::regular(of(expr)?, of(pattern)?, false, false), *negated)
        }
        Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => {
            (is_in(of(left)?, elements(of(right)?)?, false)?, false)
        }
        Expr::AllOp { left, compare_op: BinaryOperator::NotEq, right } => {
            (is_in(of(left)?, elements(of(right)?)?, true)?, false)
        }
        _ => return None,
    };
    Some(if negated { not(term) } else { term })
}

/// The character of an `ESCAPE`; `Some(None)` where there is none.
#[expect(clippy::option_option, reason = "not understood, and not there")]
fn escape(scope: Scope<'_>, expr: Option<&Expr>) -> Option<Option<char>> {
    let Some(expr) = expr else { return Some(None) };
    match lower(scope, expr)? {
        Term::Text(text) if text.chars().count() == 1 => Some(text.chars().next()),
        _ => None,
    }
}

fn elements(term: Term) -> Option<Vec<Term>> {
    match term {
        Term::Array(terms) => Some(terms),
        _ => None,
    }
}

/// Functions that have a grammar of their own.
fn spelled(scope: Scope<'_>, expr: &Expr) -> Option<Term> {
    let of = |expr: &Expr| lower(scope, expr);
    Some(match expr {
        Expr::Extract { field, expr, .. } => {
            let field = Term::Text(field.to_string().to_ascii_lowercase());
            call::named(scope, "extract", vec![field, of(expr)?])?
        }
        Expr::Substring { expr, substring_from, substring_for, .. } => {
            let mut arguments = vec![of(expr)?];
            for part in [substring_from, substring_for].into_iter().flatten() {
                arguments.push(of(part)?);
            }
            Term::Call("substr".to_owned(), arguments)
        }
        Expr::Trim { trim_where: None, trim_what: None, expr, trim_characters: None } => {
            Term::Call("trim".to_owned(), vec![of(expr)?])
        }
        Expr::Ceil {
            expr,
            field: CeilFloorKind::DateTimeField(sqlparser::ast::DateTimeField::NoDateTime),
        } => Term::Call("ceil".to_owned(), vec![of(expr)?]),
        Expr::Floor {
            expr,
            field: CeilFloorKind::DateTimeField(sqlparser::ast::DateTimeField::NoDateTime),
        } => Term::Call("floor".to_owned(), vec![of(expr)?]),
        Expr::Position { expr, r#in } => Term::Call("position".to_owned(), vec![of(expr)?, of(r#in)?]),
        _ => return None,
    })
}

/// A name without its table. Names in double quotes that are no columns are strings in SQLite.
fn column(scope: Scope<'_>, name: &Ident) -> Term {
    let known = scope.column(&name.value);
    if name.quote_style == Some('"')
        && scope.dialect == Dialect::Sqlite
        && scope.columns.is_some()
        && known.is_none()
    {
        return Term::Text(name.value.clone());
    }
    let lower = name.value.to_lowercase();
    match known.map(|column| &column.data_type) {
        Some(crate::DataType::Bool { .. }) => Term::Flag(lower),
        _ => Term::Column(lower),
    }
}

fn qualified(scope: Scope<'_>, parts: &[Ident]) -> Option<Term> {
    let (name, before) = parts.split_last()?;
    let table = before.last()?.value.to_ascii_lowercase();
    if matches!(table.as_str(), "new" | "old") {
        return Some(Term::Column(format!("{table}.{}", name.value.to_lowercase())));
    }
    Some(column(scope, name))
}

fn unary(operator: UnaryOperator, term: Term) -> Option<Term> {
    Some(match (operator, term) {
        (UnaryOperator::Not | UnaryOperator::BangNot, term) => not(term),
        (UnaryOperator::Plus, term) => term,
        (UnaryOperator::Minus, Term::Number(digits)) => Term::Number(match digits.strip_prefix('-') {
            Some(digits) => digits.to_owned(),
            None => format!("-{digits}"),
        }),
        (UnaryOperator::Minus, Term::Negative(inner)) => *inner,
        (UnaryOperator::Minus, term) => Term::Negative(Box::new(term)),
        (UnaryOperator::BitwiseNot, term) => Term::Call("bit_not".to_owned(), vec![term]),
        _ => return None,
    })
}

fn comparison(operator: &BinaryOperator) -> Option<Operator> {
    Some(match operator {
        BinaryOperator::Eq => Operator::Equal,
        BinaryOperator::NotEq => Operator::Unequal,
        BinaryOperator::Lt => Operator::Less,
        BinaryOperator::LtEq => Operator::AtMost,
        BinaryOperator::Gt => Operator::Greater,
        BinaryOperator::GtEq => Operator::AtLeast,
        BinaryOperator::Spaceship => Operator::Same,
        _ => return None,
    })
}

fn binary(scope: Scope<'_>, left: Term, operator: &BinaryOperator, right: Term) -> Option<Term> {
    if let Some(operator) = comparison(operator) {
        let (left, right) = match scope.dialect {
            Dialect::Mysql => (json::compared(left.clone(), &right), json::compared(right, &left)),
            Dialect::Sqlite | Dialect::Postgres => (left, right),
        };
        return Some(compare(left, operator, right));
    }
    if let Some(term) = of_json(&left, operator, &right) {
        return Some(term);
    }
    let pair = |left, right| vec![left, right];
    Some(match operator {
        BinaryOperator::And => all(pair(left, right)),
        BinaryOperator::Or => any(pair(left, right)),
        // Unless the mode of the session says otherwise, as the catalogue's own prints never do.
        BinaryOperator::StringConcat if scope.dialect == Dialect::Mysql => any(pair(left, right)),
        BinaryOperator::StringConcat => chain("||", pair(left, right)),
        BinaryOperator::Xor => compare(truth(left)?, Operator::Unequal, truth(right)?),
        BinaryOperator::Plus => chain("+", pair(left, right)),
        BinaryOperator::Multiply => chain("*", pair(left, right)),
        BinaryOperator::Divide => call::divide(scope, left, right),
        BinaryOperator::MyIntegerDivide => Term::Call("div".to_owned(), pair(left, right)),
        BinaryOperator::Glob => pattern::glob(left, right),
        BinaryOperator::Regexp | BinaryOperator::PGRegexMatch => pattern::regular(left, right, false, false),
        BinaryOperator::PGRegexIMatch => pattern::regular(left, right, true, false),
        BinaryOperator::PGRegexNotMatch => pattern::regular(left, right, false, true),
        BinaryOperator::PGRegexNotIMatch => pattern::regular(left, right, true, true),
        BinaryOperator::PGLikeMatch => pattern::like(scope, left, right, None, false),
        BinaryOperator::PGILikeMatch => pattern::like(scope, left, right, None, true),
        BinaryOperator::PGNotLikeMatch => not(pattern::like(scope, left, right, None, false)),
        BinaryOperator::PGNotILikeMatch => not(pattern::like(scope, left, right, None, true)),
        BinaryOperator::Minus
        | BinaryOperator::Modulo
        | BinaryOperator::BitwiseAnd
        | BinaryOperator::BitwiseOr
        | BinaryOperator::PGBitwiseShiftLeft
        | BinaryOperator::PGBitwiseShiftRight
        | BinaryOperator::Arrow
        | BinaryOperator::LongArrow => Term::Binary(operator.to_string(), Box::new(left), Box::new(right)),
        _ => return None,
    })
}

/// The operators that take a value out of JSON by a literal key.
fn of_json(left: &Term, operator: &BinaryOperator, right: &Term) -> Option<Term> {
    match operator {
        BinaryOperator::Arrow => json::at(left.clone(), right, false),
        BinaryOperator::LongArrow => json::at(left.clone(), right, true),
        BinaryOperator::HashArrow => json::at_list(left.clone(), right, false),
        BinaryOperator::HashLongArrow => json::at_list(left.clone(), right, true),
        _ => None,
    }
}

fn truth(term: Term) -> Option<Term> {
    let term = condition(term);
    term.is_boolean().then_some(term)
}

fn case(
    scope: Scope<'_>,
    operand: Option<&Expr>,
    conditions: &[CaseWhen],
    otherwise: Option<&Expr>,
) -> Option<Term> {
    let operand = match operand {
        Some(operand) => Some(lower(scope, operand)?),
        None => None,
    };
    let mut branches = Vec::with_capacity(conditions.len());
    for branch in conditions {
        let when = lower(scope, &branch.condition)?;
        let when = match &operand {
            Some(operand) => compare(operand.clone(), Operator::Equal, when),
            None => condition(when),
        };
        branches.push((when, lower(scope, &branch.result)?));
    }
    let otherwise = match otherwise {
        Some(Expr::Value(value)) if value.value == Value::Null => None,
        Some(otherwise) => Some(Box::new(lower(scope, otherwise)?)),
        None => None,
    };
    Some(Term::Case(branches, otherwise))
}
