//! Builds terms so that equal ones have the same structure.

use super::json;
use super::term::{Operator, Term};

/// As a condition: 1 and 0 are true and false there.
pub fn condition(term: Term) -> Term {
    match term {
        Term::Number(digits) if digits == "1" => Term::Bool(true),
        Term::Number(digits) if digits == "0" => Term::Bool(false),
        other => other,
    }
}

/// `NOT`, moved to where it makes an opposite. NULL stays NULL.
pub fn not(term: Term) -> Term {
    match condition(term) {
        Term::Null => Term::Null,
        Term::Bool(value) => Term::Bool(!value),
        Term::Not(inner) => *inner,
        Term::Compare(left, operator, right) => Term::Compare(left, operator.opposite(), right),
        Term::IsNull { term, negated } => Term::IsNull { term, negated: !negated },
        Term::IsTruth { term, value, negated } => Term::IsTruth { term, value, negated: !negated },
        Term::In { term, list, negated } => Term::In { term, list, negated: !negated },
        Term::Like { term, pattern, folded, negated } => {
            Term::Like { term, pattern, folded, negated: !negated }
        }
        Term::All(terms) => any(terms.into_iter().map(not).collect()),
        Term::Any(terms) => all(terms.into_iter().map(not).collect()),
        other => Term::Not(Box::new(other)),
    }
}

/// `IS NULL`; of NULL itself it is true.
pub fn is_null(term: Term, negated: bool) -> Term {
    match term {
        Term::Null => Term::Bool(!negated),
        term => Term::IsNull { term: Box::new(term), negated },
    }
}

/// A comparison, a constant on its right.
pub fn compare(left: Term, operator: Operator, right: Term) -> Term {
    let (left, right) = (without_widening(left), without_widening(right));
    let left = json::as_number(left, &right);
    let right = json::as_number(right, &left);
    let operator = match operator {
        Operator::Same | Operator::Distinct if right == Term::Null || left == Term::Null => {
            let term = if right == Term::Null { left } else { right };
            return is_null(term, operator == Operator::Distinct);
        }
        other => other,
    };
    if matches!(operator, Operator::Equal | Operator::Unequal)
        && let Some(term) = compare_conditions(&left, operator, &right)
    {
        return term;
    }
    let exchange = match (left.is_literal(), right.is_literal()) {
        (true, false) => true,
        (false, true) => false,
        _ => left.to_string() > right.to_string(),
    };
    if exchange {
        Term::Compare(Box::new(right), operator.mirrored(), Box::new(left))
    } else {
        Term::Compare(Box::new(left), operator, Box::new(right))
    }
}

/// `=` and `<>` of conditions: of a constant they are the condition or its opposite; of two, both are
/// taken as they are without a negation and the negations counted.
fn compare_conditions(left: &Term, operator: Operator, right: &Term) -> Option<Term> {
    let mut negated = operator == Operator::Unequal;
    for (one, other) in [(left, right), (right, left)] {
        if let Term::Bool(value) = condition(other.clone())
            && one.is_boolean()
        {
            return Some(if value == negated { not(one.clone()) } else { one.clone() });
        }
    }
    if !(left.is_boolean() && right.is_boolean()) {
        return None;
    }
    let mut sides = [left, right].map(|side| {
        let negative = is_negative(side);
        negated ^= negative;
        if negative { not(side.clone()) } else { side.clone() }
    });
    sides.sort_by_cached_key(ToString::to_string);
    let [left, right] = sides.map(Box::new);
    let operator = if negated { Operator::Unequal } else { Operator::Equal };
    Some(Term::Compare(left, operator, right))
}

fn is_negative(term: &Term) -> bool {
    match term {
        Term::Not(_) => true,
        // Which of `<` and `>` a comparison has depends on its sides, so either is positive.
        Term::Compare(_, operator, _) => operator.is_negative(),
        Term::IsNull { negated, .. }
        | Term::IsTruth { negated, .. }
        | Term::In { negated, .. }
        | Term::Like { negated, .. } => *negated,
        _ => false,
    }
}

/// PostgreSQL prints the widening of a whole number where it is compared with another kind.
fn without_widening(term: Term) -> Term {
    match term {
        Term::Cast(inner, name)
            if matches!(name.as_str(), "numeric" | "double") && inner.as_column().is_some() =>
        {
            *inner
        }
        other => other,
    }
}

/// `IN`; a list of one is `=`.
pub fn is_in(term: Term, list: Vec<Term>, negated: bool) -> Option<Term> {
    let mut list = sorted(list);
    if list.len() > 1 {
        return Some(Term::In { term: Box::new(term), list, negated });
    }
    let operator = if negated { Operator::Unequal } else { Operator::Equal };
    Some(compare(term, operator, list.pop()?))
}

/// `AND`.
pub fn all(terms: Vec<Term>) -> Term {
    connect(terms, true)
}

/// `OR`.
pub fn any(terms: Vec<Term>) -> Term {
    connect(terms, false)
}

/// Flattened and sorted, without neutral operands.
fn connect(terms: Vec<Term>, conjunction: bool) -> Term {
    let mut flat = Vec::new();
    for term in terms.into_iter().map(condition) {
        match term {
            Term::All(inner) if conjunction => flat.extend(inner),
            Term::Any(inner) if !conjunction => flat.extend(inner),
            Term::Bool(value) if value == conjunction => {}
            Term::Bool(value) => return Term::Bool(value),
            other => flat.push(other),
        }
    }
    let mut flat = sorted(lists_joined(flat, conjunction));
    match (flat.len(), conjunction) {
        (0, _) => Term::Bool(conjunction),
        (1, _) => flat.remove(0),
        (_, true) => Term::All(flat),
        (_, false) => Term::Any(flat),
    }
}

/// `x = 1 OR x = 2` is `x IN (1, 2)`, and `x <> 1 AND x <> 2` is its opposite.
fn lists_joined(terms: Vec<Term>, negated: bool) -> Vec<Term> {
    let mut lists: Vec<(Term, Vec<Term>)> = Vec::new();
    let mut rest = Vec::new();
    for term in terms {
        let (subject, values) = match term {
            Term::Compare(left, Operator::Equal, right) if !negated && right.is_literal() => {
                (*left, vec![*right])
            }
            Term::Compare(left, Operator::Unequal, right) if negated && right.is_literal() => {
                (*left, vec![*right])
            }
            Term::In { term, list, negated: opposite }
                if opposite == negated && list.iter().all(Term::is_literal) =>
            {
                (*term, list)
            }
            other => {
                rest.push(other);
                continue;
            }
        };
        match lists.iter_mut().find(|(known, _)| *known == subject) {
            Some((_, list)) => list.extend(values),
            None => lists.push((subject, values)),
        }
    }
    rest.extend(lists.into_iter().filter_map(|(subject, list)| is_in(subject, list, negated)));
    rest
}

/// `+` and `*` with sorted operands, `||` with its own order.
pub fn chain(operator: &'static str, terms: Vec<Term>) -> Term {
    let mut flat = Vec::new();
    for term in terms {
        match term {
            Term::Chain(inner, terms) if inner == operator => flat.extend(terms),
            other => flat.push(other),
        }
    }
    if operator != "||" {
        flat.sort_by_cached_key(ToString::to_string);
    }
    Term::Chain(operator, flat)
}

fn sorted(mut terms: Vec<Term>) -> Vec<Term> {
    terms.sort_by_cached_key(ToString::to_string);
    terms.dedup();
    terms
}
