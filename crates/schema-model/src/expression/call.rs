//! Functions: one name for those that do the same.

use sqlparser::ast::{Function, FunctionArg, FunctionArgExpr, FunctionArguments};

use super::Scope;
use super::build::{chain, condition, is_null};
use super::cast::{Kind, kind};
use super::lower::lower;
use super::pattern;
use super::term::Term;
use crate::Dialect;

/// The time of the statement.
const NOW: &str = "current_timestamp";

/// A call of a plain function; `None` for aggregates with clauses, windows and the like.
pub fn function(scope: Scope<'_>, function: &Function) -> Option<Term> {
    if function.over.is_some()
        || function.filter.is_some()
        || function.null_treatment.is_some()
        || !function.within_group.is_empty()
        || !matches!(function.parameters, FunctionArguments::None)
    {
        return None;
    }
    let arguments = match &function.args {
        FunctionArguments::None => Vec::new(),
        FunctionArguments::Subquery(_) => return None,
        FunctionArguments::List(list) => {
            if list.duplicate_treatment.is_some() || !list.clauses.is_empty() {
                return None;
            }
            list.args.iter().map(|argument| plain(scope, argument)).collect::<Option<_>>()?
        }
    };
    let name = function.name.0.last()?.as_ident()?.value.to_ascii_lowercase();
    named(scope, &name, arguments)
}

fn plain(scope: Scope<'_>, argument: &FunctionArg) -> Option<Term> {
    match argument {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => lower(scope, expr),
        _ => None,
    }
}

/// The term of a call.
pub fn named(scope: Scope<'_>, name: &str, arguments: Vec<Term>) -> Option<Term> {
    let dialect = scope.dialect;
    if is_now(dialect, name, &arguments) {
        return Some(Term::Call(NOW.to_owned(), Vec::new()));
    }
    if is_today(dialect, name, &arguments) {
        return Some(Term::Call("current_date".to_owned(), Vec::new()));
    }
    if let Some(time) = unix_time(dialect, name, &arguments) {
        return Some(time);
    }
    if let ("length" | "len" | "char_length" | "character_length" | "octet_length", [argument]) =
        (name, arguments.as_slice())
    {
        return Some(Term::Call(length(scope, name, argument).to_owned(), arguments));
    }
    let name = match name {
        "concat" if dialect == Dialect::Mysql && arguments.len() > 1 => return Some(chain("||", arguments)),
        "isnull" if dialect == Dialect::Mysql => return Some(is_null(one(arguments)?, false)),
        "if" | "iif" => return choice(arguments),
        "mod" => {
            let [left, right] = <[Term; 2]>::try_from(arguments).ok()?;
            return Some(Term::Binary("%".to_owned(), Box::new(left), Box::new(right)));
        }
        "glob" if dialect == Dialect::Sqlite => {
            let [pattern, term] = <[Term; 2]>::try_from(arguments).ok()?;
            return Some(pattern::glob(term, pattern));
        }
        "substring" | "mid" => "substr",
        "lcase" => "lower",
        "ucase" => "upper",
        "ifnull" | "nvl" => "coalesce",
        "pow" => "power",
        "ceiling" => "ceil",
        "btrim" if arguments.len() == 1 => "trim",
        "gen_random_uuid" | "uuid_generate_v4" => "uuid",
        other => other,
    };
    Some(Term::Call(name.to_owned(), arguments))
}

fn one(arguments: Vec<Term>) -> Option<Term> {
    let [argument] = <[Term; 1]>::try_from(arguments).ok()?;
    Some(argument)
}

/// Which length it is: `length` alone is one of bytes in MySQL, and elsewhere depends on the type.
fn length(scope: Scope<'_>, name: &str, argument: &Term) -> &'static str {
    match (name, scope.dialect, kind(scope, argument)) {
        ("octet_length", ..) | ("length" | "len", Dialect::Mysql, _) | (_, _, Kind::Bytes) => "octet_length",
        ("char_length" | "character_length", ..) | (_, _, Kind::Text) => "char_length",
        _ => "length",
    }
}

/// Digits of the second's fraction do not count: the column's type cuts them.
fn is_now(dialect: Dialect, name: &str, arguments: &[Term]) -> bool {
    match (dialect, name, arguments) {
        (_, NOW | "now", [] | [Term::Number(_)])
        | (Dialect::Mysql, "localtimestamp" | "localtime", [] | [Term::Number(_)])
        | (Dialect::Postgres, "transaction_timestamp", []) => true,
        (Dialect::Sqlite, "datetime", [Term::Text(time)]) => is_word_now(time),
        (Dialect::Sqlite, "strftime", [Term::Text(format), Term::Text(time)]) => {
            is_word_now(time)
                && ["%Y", "%m", "%d"].iter().all(|part| format.contains(part))
                && (format.contains("%f") || format.contains("%S"))
        }
        _ => false,
    }
}

fn is_today(dialect: Dialect, name: &str, arguments: &[Term]) -> bool {
    match (dialect, name, arguments) {
        (_, "current_date", []) | (Dialect::Mysql, "curdate", []) => true,
        (Dialect::Sqlite, "date", [Term::Text(time)]) => is_word_now(time),
        _ => false,
    }
}

/// The seconds since 1970, of the time of the statement: whole ones, or with a fraction.
const UNIX_TIME: &str = "unix_time";

fn unix_time(dialect: Dialect, name: &str, arguments: &[Term]) -> Option<Term> {
    let is_now =
        |term: &Term| matches!(term, Term::Call(name, arguments) if name == NOW && arguments.is_empty());
    match (dialect, name, arguments) {
        (Dialect::Sqlite, "strftime", [Term::Text(format), Term::Text(time)])
            if format == "%s" && is_word_now(time) => {}
        (Dialect::Sqlite, "unixepoch", [Term::Text(time)]) if is_word_now(time) => {}
        (Dialect::Sqlite, "unixepoch", []) | (Dialect::Mysql, "unix_timestamp", []) => {}
        (Dialect::Mysql, "unix_timestamp", [time]) if is_now(time) => {}
        (Dialect::Postgres, "extract" | "date_part", [Term::Text(field), time])
            if field == "epoch" && is_now(time) =>
        {
            return Some(Term::Call(UNIX_TIME.to_owned(), vec![Term::Number("6".to_owned())]));
        }
        _ => return None,
    }
    Some(Term::Call(UNIX_TIME.to_owned(), Vec::new()))
}

fn is_word_now(time: &str) -> bool {
    time.eq_ignore_ascii_case("now")
}

/// `IF(condition, one, other)`.
fn choice(arguments: Vec<Term>) -> Option<Term> {
    let mut arguments = arguments.into_iter();
    let branch = (condition(arguments.next()?), arguments.next()?);
    let otherwise = arguments.next().filter(|term| *term != Term::Null).map(Box::new);
    arguments.next().is_none().then_some(Term::Case(vec![branch], otherwise))
}

/// Of whole numbers SQLite and PostgreSQL keep the whole part, as MySQL does by `DIV`.
pub fn divide(scope: Scope<'_>, left: Term, right: Term) -> Term {
    let whole = |term: &Term| kind(scope, term) == Kind::Whole;
    if scope.dialect != Dialect::Mysql && whole(&left) && whole(&right) {
        return Term::Call("div".to_owned(), vec![left, right]);
    }
    Term::Binary("/".to_owned(), Box::new(left), Box::new(right))
}
