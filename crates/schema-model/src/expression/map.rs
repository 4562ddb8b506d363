//! Changes parts of terms.

use super::build::{all, any, chain, compare, is_null, not};
use super::term::Term;

/// A term in which every part, the innermost first, and at last the term itself is what `change` makes of it.
pub fn map(term: Term, change: &dyn Fn(Term) -> Term) -> Term {
    let of = |term: Box<Term>| map(*term, change);
    let boxed = |term: Box<Term>| Box::new(map(*term, change));
    let each = |terms: Vec<Term>| terms.into_iter().map(|term| map(term, change)).collect::<Vec<_>>();
    let changed = match term {
        Term::Call(name, arguments) => Term::Call(name, each(arguments)),
        Term::Compare(left, operator, right) => compare(of(left), operator, of(right)),
        Term::IsNull { term, negated } => is_null(of(term), negated),
        Term::IsTruth { term, value, negated } => Term::IsTruth { term: boxed(term), value, negated },
        Term::In { term, list, negated } => Term::In { term: boxed(term), list: each(list), negated },
        Term::Like { term, pattern, folded, negated } => {
            Term::Like { term: boxed(term), pattern: boxed(pattern), folded, negated }
        }
        Term::All(terms) => all(each(terms)),
        Term::Any(terms) => any(each(terms)),
        Term::Not(term) => not(of(term)),
        Term::Chain(operator, terms) => chain(operator, each(terms)),
        Term::Binary(operator, left, right) => Term::Binary(operator, boxed(left), boxed(right)),
        Term::Negative(term) => Term::Negative(boxed(term)),
        Term::Cast(term, name) => Term::Cast(boxed(term), name),
        Term::Case(branches, otherwise) => {
            let branches = branches.into_iter().map(|(when, then)| (map(when, change), map(then, change)));
            Term::Case(branches.collect(), otherwise.map(boxed))
        }
        Term::Collate(term, name) => Term::Collate(boxed(term), name),
        Term::Row(terms) => Term::Row(each(terms)),
        Term::Array(terms) => Term::Array(each(terms)),
        leaf @ (Term::Column(_)
        | Term::Flag(_)
        | Term::Null
        | Term::Bool(_)
        | Term::Number(_)
        | Term::Text(_)
        | Term::Blob(_)) => leaf,
    };
    change(changed)
}
