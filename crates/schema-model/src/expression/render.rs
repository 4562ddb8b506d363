//! Terms as text: one spelling each, in PostgreSQL's syntax.

use std::fmt::{self, Display, Formatter};

use super::pattern::of_glob;
use super::term::{Operator, Term};

/// Words that would be read as something else than a name.
const RESERVED: &[&str] = &[
    "all",
    "and",
    "any",
    "array",
    "as",
    "between",
    "both",
    "case",
    "cast",
    "check",
    "collate",
    "current_date",
    "current_time",
    "current_timestamp",
    "default",
    "distinct",
    "else",
    "end",
    "exists",
    "extract",
    "false",
    "from",
    "glob",
    "group",
    "ilike",
    "in",
    "interval",
    "is",
    "isnull",
    "leading",
    "like",
    "limit",
    "localtimestamp",
    "localtime",
    "localtimestamp",
    "not",
    "notnull",
    "null",
    "on",
    "or",
    "order",
    "regexp",
    "row",
    "select",
    "similar",
    "some",
    "then",
    "trailing",
    "true",
    "union",
    "unique",
    "user",
    "using",
    "when",
    "where",
    "xor",
];

/// The precedence of a term.
fn strength(term: &Term) -> u8 {
    match term {
        Term::Any(_) => 1,
        Term::All(_) => 2,
        Term::Not(_) => 3,
        Term::Compare(..)
        | Term::IsNull { .. }
        | Term::IsTruth { .. }
        | Term::In { .. }
        | Term::Like { .. } => 4,
        Term::Chain(..) | Term::Binary(..) | Term::Negative(_) | Term::Collate(..) => 5,
        Term::Number(digits) if digits.starts_with('-') => 5,
        _ => 6,
    }
}

/// An operand, in parentheses unless its precedence is higher than that of what is around it.
struct Operand<'a>(&'a Term, u8);

impl Display for Operand<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(term, around) = self;
        if strength(term) > *around { write!(f, "{term}") } else { write!(f, "({term})") }
    }
}

struct List<'a>(&'a [Term], &'a str, u8);

impl Display for List<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(terms, between, around) = self;
        for (number, term) in terms.iter().enumerate() {
            if number > 0 {
                f.write_str(between)?;
            }
            write!(f, "{}", Operand(term, *around))?;
        }
        Ok(())
    }
}

impl Display for Operator {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equal => "=",
            Self::Unequal => "<>",
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
            Self::Same => "is not distinct from",
            Self::Distinct => "is distinct from",
        })
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column(name) | Self::Flag(name) => name_to(f, name),
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(digits) => f.write_str(digits),
            Self::Text(text) => write!(f, "'{}'", text.replace('\'', "''")),
            Self::Blob(digits) => write!(f, "x'{digits}'"),
            // Words of their own, without parentheses.
            Self::Call(name, arguments)
                if arguments.is_empty() && (name.starts_with("current_") || name == "localtimestamp") =>
            {
                f.write_str(name)
            }
            Self::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                // What it means elsewhere; types are told by the pattern itself.
                ("glob", [Self::Text(pattern), term]) => {
                    let regular = Self::Text(of_glob(pattern));
                    write!(f, "regexp_like({}, {regular})", Operand(term, 0))
                }
                _ => write!(f, "{name}({})", List(arguments, ", ", 0)),
            },
            Self::Compare(left, operator, right) => {
                write!(f, "{} {operator} {}", Operand(left, 4), Operand(right, 4))
            }
            Self::Not(term) => write!(f, "not {}", Operand(term, 3)),
            Self::All(terms) => write!(f, "{}", List(terms, " and ", 2)),
            Self::Any(terms) => write!(f, "{}", List(terms, " or ", 1)),
            Self::Chain(operator, terms) => write!(f, "{}", List(terms, &format!(" {operator} "), 5)),
            Self::Binary(operator, left, right) => {
                write!(f, "{} {operator} {}", Operand(left, 5), Operand(right, 5))
            }
            Self::Negative(term) => write!(f, "-{}", Operand(term, 5)),
            Self::Cast(term, name) => write!(f, "cast({term} as {name})"),
            Self::Collate(term, name) => write!(f, "{} collate \"{name}\"", Operand(term, 5)),
            Self::Row(terms) => write!(f, "({})", List(terms, ", ", 0)),
            Self::Array(terms) => write!(f, "array[{}]", List(terms, ", ", 0)),
            Self::Case(conditions, otherwise) => case_to(f, conditions, otherwise.as_deref()),
            Self::IsNull { .. } | Self::IsTruth { .. } | Self::In { .. } | Self::Like { .. } => {
                test_to(f, self)
            }
        }
    }
}

fn test_to(f: &mut Formatter<'_>, term: &Term) -> fmt::Result {
    let word = |negated: bool| if negated { "not " } else { "" };
    match term {
        Term::IsNull { term, negated } => write!(f, "{} is {}null", Operand(term, 4), word(*negated)),
        Term::IsTruth { term, value, negated } => {
            write!(f, "{} is {}{value}", Operand(term, 4), word(*negated))
        }
        Term::In { term, list, negated } => {
            write!(f, "{} {}in ({})", Operand(term, 4), word(*negated), List(list, ", ", 0))
        }
        Term::Like { term, pattern, folded, negated } => {
            let like = if *folded { "ilike" } else { "like" };
            write!(f, "{} {}{like} {}", Operand(term, 4), word(*negated), Operand(pattern, 4))
        }
        other => write!(f, "{other}"),
    }
}

fn case_to(f: &mut Formatter<'_>, conditions: &[(Term, Term)], otherwise: Option<&Term>) -> fmt::Result {
    f.write_str("case")?;
    for (condition, result) in conditions {
        write!(f, " when {condition} then {result}")?;
    }
    if let Some(otherwise) = otherwise {
        write!(f, " else {otherwise}")?;
    }
    f.write_str(" end")
}

/// A name, quoted where it could be read as something else; `new.` and `old.` stay before it.
fn name_to(f: &mut Formatter<'_>, name: &str) -> fmt::Result {
    let (row, name) = ["new.", "old."]
        .iter()
        .find_map(|row| name.strip_prefix(row).map(|rest| (*row, rest)))
        .unwrap_or(("", name));
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !RESERVED.contains(&name);
    if plain { write!(f, "{row}{name}") } else { write!(f, "{row}\"{}\"", name.replace('"', "\"\"")) }
}
