//! Values taken out of JSON: one path for `'$.a.b'`, `-> 'a' ->> 'b'` and `#>> '{a,b}'`.
//!
//! SQLite's values have a type of their own, PostgreSQL's are text or JSON that is cast to one, and MySQL's are
//! JSON that compares by what is in it: a cast to any number around such a value is left out where a number
//! stands on the other side. One to whole numbers, or to so many digits, rounds, and stays.

use super::build::not;
use super::map::map;
use super::term::{Operator, Term};
use crate::{DataType, Dialect};

/// JSON at a path, as JSON.
const GET: &str = "json_get";
/// JSON at a path, as text without quotes.
const TEXT: &str = "json_text";

/// What stands in `term` at `key`: a path of MySQL and SQLite (`$.a`), a name or an index; as text, or as
/// JSON. `None` where the key is no literal.
pub fn at(term: Term, key: &Term, as_text: bool) -> Option<Term> {
    let steps = match key {
        Term::Text(path) if path.starts_with('$') => path.get(1..)?.to_owned(),
        Term::Text(name) => step(name),
        Term::Number(index) => format!("[{index}]"),
        _ => return None,
    };
    let (base, before) = match term {
        Term::Call(name, arguments) if name == GET => match <[Term; 2]>::try_from(arguments) {
            Ok([base, Term::Text(path)]) => (base, path),
            Ok([base, other]) => return Some(call(as_text, Term::Call(name, vec![base, other]), &steps)),
            Err(arguments) => return Some(call(as_text, Term::Call(name, arguments), &steps)),
        },
        other => (other, "$".to_owned()),
    };
    Some(call(as_text, base, &format!("{}{steps}", before.get(1..)?)))
}

/// What stands at the list of steps in the text `{a,b}` of PostgreSQL.
pub fn at_list(term: Term, list: &Term, as_text: bool) -> Option<Term> {
    let names: Vec<String> = match list {
        Term::Text(text) => {
            let inner = text.strip_prefix('{')?.strip_suffix('}')?;
            inner.split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect()
        }
        Term::Array(items) => items
            .iter()
            .map(|item| match item {
                Term::Text(name) => Some(name.clone()),
                _ => None,
            })
            .collect::<Option<_>>()?,
        _ => return None,
    };
    let is_index = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    let steps = names.iter().map(|name| if is_index(name) { format!("[{name}]") } else { step(name) });
    Some(call(as_text, term, &steps.collect::<String>()))
}

/// A call of a function of JSON with a path; `None` for any other.
pub fn function(dialect: Dialect, name: &str, arguments: &[Term]) -> Option<Term> {
    match (dialect, name, arguments) {
        // SQLite's gives the value, MySQL's the JSON of it.
        (Dialect::Sqlite, "json_extract", [term, path]) | (Dialect::Mysql, "json_value", [term, path]) => {
            at(term.clone(), path, true)
        }
        (Dialect::Mysql, "json_extract", [term, path]) => at(term.clone(), path, false),
        (Dialect::Mysql, "json_unquote", [Term::Call(inner, arguments)]) if inner == GET => {
            Some(Term::Call(TEXT.to_owned(), arguments.clone()))
        }
        (Dialect::Postgres, "jsonb_extract_path_text" | "json_extract_path_text", [term, path @ ..]) => {
            at_list(term.clone(), &Term::Array(path.to_vec()), true)
        }
        (Dialect::Postgres, "jsonb_extract_path" | "json_extract_path", [term, path @ ..]) => {
            at_list(term.clone(), &Term::Array(path.to_vec()), false)
        }
        _ => None,
    }
}

/// MySQL compares JSON with a string or a number as what is in it.
pub fn compared(term: Term, other: &Term) -> Term {
    if matches!(other, Term::Text(_) | Term::Number(_)) { as_text(term) } else { term }
}

/// A value that is compared with a number, without the cast to one that changes none.
pub fn as_number(term: Term, other: &Term) -> Term {
    match term {
        Term::Cast(inner, name)
            if is_read(&inner) && is_any_number(&name) && matches!(other, Term::Number(_)) =>
        {
            as_text(*inner)
        }
        term => term,
    }
}

/// What is cast to anything but a string: as text and as JSON it is the same.
pub fn before_cast(term: Term, to: &str) -> Term {
    if keeps_quotes(to) { term } else { as_text(term) }
}

/// How much two terms that differ have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// They take the same values out of JSON, and differ in how they make numbers, times or truth of them.
    Value,
    /// They differ in whether they take text or JSON, too: a string has quotes in JSON.
    Place,
    /// Anything else.
    None,
}

/// What two terms that differ have in common.
pub fn likeness(one: &Term, two: &Term) -> Likeness {
    let same = |plain: &dyn Fn(Term) -> Term| map(one.clone(), plain) == map(two.clone(), plain);
    if same(&value) {
        Likeness::Value
    } else if same(&place) {
        Likeness::Place
    } else {
        Likeness::None
    }
}

/// A value of JSON, whatever it is cast to and however it is asked for its truth.
fn value(term: Term) -> Term {
    match term {
        Term::Cast(inner, name) if is_read(&inner) && !keeps_quotes(&name) => as_text(*inner),
        Term::Call(name, arguments) if name == "date" && arguments.iter().all(is_read) => {
            arguments.into_iter().next().map_or(Term::Null, as_text)
        }
        Term::Compare(left, operator, right)
            if is_read(&left) && matches!(*right, Term::Number(_) | Term::Bool(_)) =>
        {
            let left = as_text(*left);
            match (operator, truth(&right)) {
                (Operator::Equal, Some(true)) | (Operator::Unequal, Some(false)) => left,
                (Operator::Equal, Some(false)) | (Operator::Unequal, Some(true)) => not(left),
                _ => Term::Compare(Box::new(left), operator, right),
            }
        }
        other => other,
    }
}

/// As [`value`], be it text or JSON.
fn place(term: Term) -> Term {
    match value(term) {
        Term::Cast(inner, _) if is_read(&inner) => as_text(*inner),
        other => as_text(other),
    }
}

/// A value as a column of that type keeps it: without the cast that the column makes as well. Whether it was
/// text or JSON counts only where strings are kept.
pub fn kept(term: Term, data_type: &DataType, as_strings: bool) -> Term {
    let term = match term {
        Term::Cast(inner, name) if is_read(&inner) && is_cast_by(data_type, &name) => *inner,
        Term::Call(name, arguments)
            if name == "date" && *data_type == DataType::Date && arguments.iter().all(is_read) =>
        {
            arguments.into_iter().next().unwrap_or(Term::Null)
        }
        other => other,
    };
    if as_strings { term } else { as_text(term) }
}

/// Whether a column of a type casts to what is named so.
fn is_cast_by(data_type: &DataType, name: &str) -> bool {
    match data_type {
        DataType::Bool { .. } => matches!(name, "bool" | "int"),
        DataType::Int { .. } => name == "int" || is_any_number(name),
        // Rounded once more, to other digits, a number can be another.
        DataType::Decimal { precision: Some(precision), scale } => {
            let digits = format!("({precision},{})", scale.unwrap_or(0));
            is_any_number(name)
                || ["numeric", "decimal"].iter().any(|of| name.strip_prefix(of) == Some(&digits))
        }
        DataType::Float { .. } | DataType::Decimal { .. } => is_any_number(name),
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum => {
            is_text(name)
        }
        DataType::Timestamp { .. } => name == "timestamp",
        DataType::Time { .. } => name == "time",
        DataType::Uuid => name == "uuid",
        DataType::Json => name == "json",
        DataType::Other { name: own } => own == name,
        _ => false,
    }
}

/// Whether a term is a value taken out of JSON.
pub fn is_read(term: &Term) -> bool {
    matches!(term, Term::Call(name, _) if name == GET || name == TEXT)
}

/// A value taken out of JSON as text.
fn as_text(term: Term) -> Term {
    match term {
        Term::Call(name, arguments) if name == GET => Term::Call(TEXT.to_owned(), arguments),
        term => term,
    }
}

fn truth(term: &Term) -> Option<bool> {
    match term {
        Term::Bool(value) => Some(*value),
        Term::Number(digits) if digits == "1" => Some(true),
        Term::Number(digits) if digits == "0" => Some(false),
        _ => None,
    }
}

/// Whether a cast keeps a number as it is, but for what a column or a comparison does not see.
fn is_any_number(name: &str) -> bool {
    matches!(name, "numeric" | "double")
}

fn is_text(name: &str) -> bool {
    ["text", "varchar", "char", "nvarchar", "clob"].iter().any(|text| name.starts_with(text))
}

fn keeps_quotes(name: &str) -> bool {
    is_text(name) || name == "json"
}

fn call(as_text: bool, base: Term, steps: &str) -> Term {
    let name = if as_text { TEXT } else { GET };
    // SQLite takes bytes for JSON in another encoding, so there the cast to a string is the usual way.
    let base = match base {
        Term::Cast(inner, name) if name == "text" => *inner,
        base => base,
    };
    Term::Call(name.to_owned(), vec![base, Term::Text(format!("${}", plain(steps)))])
}

/// The step to a name.
fn step(name: &str) -> String {
    if is_plain(name) { format!(".{name}") } else { format!(".\"{name}\"") }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|char| char.is_alphanumeric() || char == '_')
}

/// Steps without quotes around names that need none.
fn plain(steps: &str) -> String {
    let parts: Vec<&str> = steps.split('"').collect();
    let is_quoted = |at: usize| at % 2 == 1;
    let part = |(at, part): (usize, &&str)| {
        if is_quoted(at) && !is_plain(part) { format!("\"{part}\"") } else { (*part).to_owned() }
    };
    parts.iter().enumerate().map(part).collect()
}
