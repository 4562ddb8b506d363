//! Functions whose names mean the same on every database.

use super::term::Term;

/// Those that keep their name in a canonical form, or were given one there.
const KNOWN: &[&str] = &[
    "abs",
    "bit_not",
    "ceil",
    "char_length",
    "coalesce",
    "current_date",
    "current_time",
    "current_timestamp",
    "date",
    "div",
    "exp",
    "extract",
    "floor",
    "greatest",
    "interval",
    "json_get",
    "json_text",
    "json_valid",
    "least",
    "length",
    "ln",
    "localtimestamp",
    "lower",
    "ltrim",
    "nullif",
    "octet_length",
    "position",
    "power",
    "regexp_like",
    "replace",
    "round",
    "rtrim",
    "sign",
    "sqrt",
    "substr",
    "to_number",
    "trim",
    "unix_time",
    "upper",
    "utc_date",
    "utc_time",
    "uuid",
];

/// Whether a term calls no function but those.
pub fn only_known_calls(term: &Term) -> bool {
    let all = |terms: &[Term]| terms.iter().all(only_known_calls);
    match term {
        Term::Call(name, arguments) => {
            // A pattern without a class has become one of `LIKE`, any other is a regular expression.
            (KNOWN.contains(&name.as_str()) || name == "glob") && all(arguments)
        }
        Term::Column(_)
        | Term::Flag(_)
        | Term::Null
        | Term::Bool(_)
        | Term::Number(_)
        | Term::Text(_)
        | Term::Blob(_) => true,
        Term::Compare(one, _, two) | Term::Binary(_, one, two) => {
            only_known_calls(one) && only_known_calls(two)
        }
        Term::IsNull { term, .. }
        | Term::IsTruth { term, .. }
        | Term::Not(term)
        | Term::Negative(term)
        | Term::Cast(term, _)
        | Term::Collate(term, _) => only_known_calls(term),
        Term::In { term, list, .. } => only_known_calls(term) && all(list),
        Term::Like { term, pattern, .. } => only_known_calls(term) && only_known_calls(pattern),
        Term::All(terms)
        | Term::Any(terms)
        | Term::Chain(_, terms)
        | Term::Row(terms)
        | Term::Array(terms) => all(terms),
        Term::Case(branches, otherwise) => {
            branches.iter().all(|(when, then)| only_known_calls(when) && only_known_calls(then))
                && otherwise.iter().all(|term| only_known_calls(term))
        }
    }
}
