//! Functions that give the time of the statement.
//!
//! `current_timestamp` is a moment, or its date and time at UTC; `localtimestamp`, `current_date` and
//! `current_time` are those of the session's zone; `utc_date` and `utc_time` those at UTC. A number
//! behind them is how many digits the second's fraction has, where these are not six.

use super::term::Term;
use super::{Scope, json};
use crate::catalog::defaults::timestamp;
use crate::{DataType, Dialect};

/// The most digits of a second's fraction that any of the databases has.
const FINEST: u8 = 6;

/// The term of a call that gives the time; `None` for any other.
pub fn time(dialect: Dialect, name: &str, arguments: &[Term]) -> Option<Term> {
    let given = match dialect {
        Dialect::Sqlite => sqlite(name, arguments),
        Dialect::Mysql => mysql(name, arguments),
        Dialect::Postgres => postgres(name, arguments),
    };
    let Some((name, digits)) = given else { return unix_time(dialect, name, arguments) };
    let digits = (digits < FINEST && !name.ends_with("_date")).then(|| Term::Number(digits.to_string()));
    Some(Term::Call(name.to_owned(), digits.into_iter().collect()))
}

fn sqlite(name: &str, arguments: &[Term]) -> Option<(&'static str, u8)> {
    match (name, arguments) {
        ("current_timestamp", []) => Some(("current_timestamp", 0)),
        ("datetime", [time]) if is_now(time) => Some(("current_timestamp", 0)),
        ("datetime", [time, Term::Text(zone)]) if is_now(time) && zone == "localtime" => {
            Some(("localtimestamp", 0))
        }
        ("current_date", []) => Some(("utc_date", FINEST)),
        ("date", [time]) if is_now(time) => Some(("utc_date", FINEST)),
        ("current_time", []) => Some(("utc_time", 0)),
        ("time", [time]) if is_now(time) => Some(("utc_time", 0)),
        ("strftime", [Term::Text(format), time]) if is_now(time) => {
            let whole = ["%Y", "%m", "%d"].iter().all(|part| format.contains(part));
            let digits = if format.contains("%f") { Some(3) } else { format.contains("%S").then_some(0) };
            digits.filter(|_| whole).map(|digits| ("current_timestamp", digits))
        }
        _ => None,
    }
}

fn mysql(name: &str, arguments: &[Term]) -> Option<(&'static str, u8)> {
    let digits = digits(arguments, 0)?;
    let name = match name {
        "current_timestamp" | "now" | "localtimestamp" | "localtime" => "localtimestamp",
        "utc_timestamp" => "current_timestamp",
        "current_time" | "curtime" => "current_time",
        "utc_time" => "utc_time",
        "current_date" | "curdate" => "current_date",
        "utc_date" => "utc_date",
        _ => return None,
    };
    Some((name, digits))
}

fn postgres(name: &str, arguments: &[Term]) -> Option<(&'static str, u8)> {
    let digits = digits(arguments, FINEST)?;
    let name = match name {
        "current_timestamp" | "now" | "transaction_timestamp" | "statement_timestamp" => "current_timestamp",
        "localtimestamp" => "localtimestamp",
        "current_time" | "localtime" => "current_time",
        "current_date" => "current_date",
        _ => return None,
    };
    Some((name, digits))
}

/// How many digits are asked for, or are given where none are.
fn digits(arguments: &[Term], otherwise: u8) -> Option<u8> {
    match arguments {
        [] => Some(otherwise),
        [Term::Number(digits)] => digits.parse().ok().filter(|digits| *digits <= FINEST),
        _ => None,
    }
}

/// The seconds since 1970, of the time of the statement: whole ones (`unix_time()`), or with a
/// fraction (`unix_time(6)`).
fn unix_time(dialect: Dialect, name: &str, arguments: &[Term]) -> Option<Term> {
    let zero = [Term::Number("0".to_owned())];
    let is = |time: &Term, known: &str, as_fine: &[Term]| matches!(time, Term::Call(name, digits) if name == known && digits == as_fine);
    let fraction = match (dialect, name, arguments) {
        (Dialect::Sqlite, "strftime", [Term::Text(format), time]) if format == "%s" && is_now(time) => false,
        (Dialect::Sqlite, "unixepoch", [time]) if is_now(time) => false,
        (Dialect::Sqlite, "unixepoch", []) | (Dialect::Mysql, "unix_timestamp", []) => false,
        (Dialect::Mysql, "unix_timestamp", [time]) if is(time, "localtimestamp", &zero) => false,
        (Dialect::Mysql, "unix_timestamp", [time]) if is(time, "localtimestamp", &[]) => true,
        (Dialect::Postgres, "extract" | "date_part", [Term::Text(field), time])
            if field == "epoch" && is(time, "current_timestamp", &[]) =>
        {
            true
        }
        _ => return None,
    };
    let digits = fraction.then(|| Term::Number(FINEST.to_string()));
    Some(Term::Call("unix_time".to_owned(), digits.into_iter().collect()))
}

/// A date and time that SQLite reads from a value of JSON: what others cast it to.
pub fn read(dialect: Dialect, name: &str, arguments: &[Term]) -> Option<Term> {
    let time = match (dialect, name, arguments) {
        (Dialect::Sqlite, "datetime", [time]) => time,
        (Dialect::Sqlite, "strftime", [Term::Text(format), time])
            if format.starts_with("%Y-%m-%d") && format.contains("%H:%M:%") =>
        {
            time
        }
        _ => return None,
    };
    json::is_read(time).then(|| Term::Cast(Box::new(time.clone()), "timestamp".to_owned()))
}

/// Values of which one is chosen: constants beside a column of dates with times are such, and are written as
/// defaults of the column are.
pub fn beside(scope: Scope<'_>, terms: Vec<Term>) -> Vec<Term> {
    let is_time = |term: &Term| {
        let column = term.as_column().and_then(|name| scope.column(name));
        column.is_some_and(|column| matches!(column.data_type, DataType::Timestamp { .. }))
    };
    if !terms.iter().any(is_time) {
        return terms;
    }
    let written = |term| match term {
        Term::Text(text) => Term::Text(timestamp(&text)),
        other => other,
    };
    terms.into_iter().map(written).collect()
}

/// The word that SQLite's functions take for the time of the statement.
fn is_now(time: &Term) -> bool {
    matches!(time, Term::Text(time) if time.eq_ignore_ascii_case("now"))
}
