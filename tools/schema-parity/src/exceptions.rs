//! Differences that are there on purpose, in a file: `parity-exceptions.toml`.
//!
//! ```toml
//! [[exception]]
//! kind = "length"
//! table = "accounts"
//! object = "email"
//! backends = { sqlite = "string(254)", mysql = "string(250)" }
//! reason = "why this is right"
//! ```
//!
//! An exception names one difference and what each backend has, so that it does not cover another
//! one that appears later at the same place. An exception that matches nothing is stale.
//!
//! One cause that makes many differences is said once: `*` in the table or the object stands for any
//! characters, and a backend with `*` has whatever it has. Such an exception may leave the backends out.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use schema_model::{
    Dialect,
    compare::{Comparison, Difference, Kind, Severity},
};
use serde::Deserialize;
use toml::Spanned;

/// What an exception says of a backend on which the object is missing.
pub const MISSING: &str = "missing";

/// What stands for any characters in the name of a table or an object.
const ANY: char = '*';
/// What an exception says of a backend that may have anything.
const ANY_VALUE: &str = "*";

/// A difference that is intended.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The kind of difference, as reports name it.
    pub kind: Kind,
    /// The table, view or trigger.
    pub table: String,
    /// The object in it; empty for the table itself.
    #[serde(default)]
    pub object: String,
    /// What each backend is expected to have, by its label: the direction of the difference. As in a
    /// report, with or without the database's own type in brackets at the end; [`MISSING`] where the
    /// object is not there. None, with a pattern for the table or the object: whatever they have.
    #[serde(default)]
    pub backends: BTreeMap<String, String>,
    /// Why it is right.
    pub reason: String,
}

/// Why a list of exceptions cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExceptionError {
    /// The file could not be read.
    #[error("{path} cannot be read: {reason}", path = .path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// An entry is not as it must be.
    #[error("{path}:{line}: {reason}", path = .path.display())]
    Broken {
        /// Which file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

/// What became of the exceptions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Differences that are meant, each with its exception.
    pub excepted: Vec<(Difference, Exception)>,
    /// Exceptions that no difference needs.
    pub stale: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    exception: Vec<Spanned<Exception>>,
}

/// The exceptions of a file, in its order.
///
/// # Errors
/// Where the file cannot be read, is not TOML of this form, or has an entry twice, of an unknown backend,
/// without a reason or without a difference between its backends.
pub fn load(path: &Path) -> Result<Vec<Exception>, ExceptionError> {
    let unreadable = |error: std::io::Error| ExceptionError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let broken = |span: Option<Range<usize>>, reason: String| {
        let line = line_of(&text, span.map_or(0, |span| span.start));
        ExceptionError::Broken { path: path.to_owned(), line, reason }
    };
    let file: File =
        toml::from_str(&text).map_err(|error| broken(error.span(), error.message().to_owned()))?;
    let mut exceptions: Vec<Exception> = Vec::new();
    for entry in file.exception {
        let span = entry.span();
        let exception = entry.into_inner();
        if let Some(reason) = fault(&exception, &exceptions) {
            return Err(broken(Some(span), reason));
        }
        exceptions.push(exception);
    }
    Ok(exceptions)
}

/// The line of a place in a text, from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// What is wrong with an entry, given those before it.
fn fault(exception: &Exception, before: &[Exception]) -> Option<String> {
    let Exception { kind, table, object, backends, reason } = exception;
    if table.trim().is_empty() {
        return Some("the table is empty".to_owned());
    }
    if reason.trim().is_empty() {
        return Some("the reason is empty: say why the difference is right".to_owned());
    }
    // With a label that no run has, the entry would never match and never become stale.
    if let Some(label) =
        backends.keys().find(|label| Dialect::ALL.iter().all(|known| known.as_str() != *label))
    {
        let known = Dialect::ALL.map(Dialect::as_str).join(", ");
        return Some(format!("{label} is no backend; known are {known}"));
    }
    let is_pattern = table.contains(ANY) || object.contains(ANY);
    let mut texts = backends.values();
    let first = texts.next();
    let any = (backends.is_empty() && is_pattern) || backends.values().any(|text| text == ANY_VALUE);
    if !any && !texts.any(|text| Some(text) != first) {
        return Some("backends must say what at least two have, and these must differ".to_owned());
    }
    let same = |other: &Exception| {
        (other.kind, &other.table, &other.object, &other.backends) == (*kind, table, object, backends)
    };
    let place = if object.is_empty() { table.clone() } else { format!("{table}.{object}") };
    before.iter().any(same).then(|| format!("the {} of {place} is excepted twice", kind.as_str()))
}

/// The exceptions that a comparison of these backends can need: those that expect two of them to
/// differ. The others are not stale only because a backend was left out.
pub fn among(exceptions: Vec<Exception>, labels: &[&str]) -> Vec<Exception> {
    let differ = |exception: &Exception| {
        if exception.backends.values().all(|text| text == ANY_VALUE) {
            return true;
        }
        let mut texts = labels.iter().filter_map(|label| exception.backends.get(*label));
        let first = texts.next();
        texts.any(|text| Some(text) != first)
    };
    exceptions.into_iter().filter(differ).collect()
}

/// Removes intended differences from a comparison.
///
/// An exception means a difference of its kind and place where each backend has what it says: every
/// compared backend must be named, and backends that were not compared do not matter, so that one
/// file serves a run over fewer backends (see [`among`]).
pub fn apply(comparison: &mut Comparison, exceptions: &[Exception]) -> Applied {
    let mut used = vec![false; exceptions.len()];
    let mut applied = Applied::default();
    for difference in std::mem::take(&mut comparison.differences) {
        let found = exceptions.iter().zip(&mut used).find(|(exception, _)| is_meant(&difference, exception));
        match found {
            Some((exception, used)) => {
                *used = true;
                applied.excepted.push((difference, exception.clone()));
            }
            None => comparison.differences.push(difference),
        }
    }
    let stale = exceptions.iter().zip(used).filter(|(_, used)| !used);
    applied.stale = stale.map(|(exception, _)| exception.clone()).collect();
    applied
}

fn is_meant(difference: &Difference, exception: &Exception) -> bool {
    let identity = difference.kind == exception.kind
        && fits(&exception.table, &difference.table)
        && fits(&exception.object, &difference.object);
    if exception.backends.is_empty() {
        return identity;
    }
    let as_expected = |(label, has): (&String, &Option<String>)| {
        exception
            .backends
            .get(label)
            .is_some_and(|expected| has_it(has.as_deref(), expected, difference.kind))
    };
    identity && difference.backends.iter().all(as_expected)
}

/// Whether a name is one that a pattern stands for.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once(ANY) else { return pattern == name };
    let Some(mut name) = name.strip_prefix(begin) else { return false };
    let mut parts: Vec<&str> = rest.split(ANY).collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some((_, after)) = name.split_once(part) else { return false };
        name = after;
    }
    name.ends_with(end)
}

/// The database's own type differs by its version, and may be left out.
fn has_it(has: Option<&str>, expected: &str, kind: Kind) -> bool {
    if expected == ANY_VALUE {
        return true;
    }
    let Some(has) = has else { return expected == MISSING };
    has == expected || without_native(kind, has) == expected
}

/// Entries for the differences that count, for a file of exceptions. The reasons are left empty: until they
/// are filled, the file is refused.
pub fn written(comparison: &Comparison) -> String {
    let counts = |difference: &&Difference| difference.severity >= Severity::Warning;
    let mut entries: Vec<String> = Vec::new();
    for difference in comparison.differences.iter().filter(counts) {
        let entry = entry(difference);
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries.concat()
}

fn entry(difference: &Difference) -> String {
    // A string of JSON is one of TOML.
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let backend = |(label, has): (&String, &Option<String>)| {
        let has = has.as_deref().map_or(MISSING, |has| without_native(difference.kind, has));
        format!("{label} = {}", quoted(has))
    };
    let backends: Vec<String> = difference.backends.iter().map(backend).collect();
    let object = match difference.object.as_str() {
        "" => String::new(),
        object => format!("object = {}\n", quoted(object)),
    };
    format!(
        "\n[[exception]]\nkind = \"{}\"\ntable = {}\n{object}backends = {{ {} }}\nreason = \"\"\n",
        difference.kind.as_str(),
        quoted(&difference.table),
        backends.join(", ")
    )
}

/// The part of a value that is compared: without the database's own type in brackets at its end.
pub(crate) fn without_native(kind: Kind, value: &str) -> &str {
    let is_type = matches!(kind, Kind::Column | Kind::Type | Kind::Length | Kind::Precision);
    let model = value.rsplit_once(" [").filter(|(_, native)| is_type && native.ends_with(']'));
    model.map_or(value, |(model, _)| model)
}

#[cfg(test)]
mod tests;
