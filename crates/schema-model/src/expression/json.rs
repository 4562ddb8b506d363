//! Values taken out of JSON: one path for `'$.a.b'`, `-> 'a' ->> 'b'` and `#>> '{a,b}'`.

use super::term::Term;
use crate::Dialect;

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

/// MySQL compares JSON with a string as the text in it.
pub fn compared(term: Term, other: &Term) -> Term {
    match term {
        Term::Call(name, arguments) if name == GET && matches!(other, Term::Text(_)) => {
            Term::Call(TEXT.to_owned(), arguments)
        }
        term => term,
    }
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
