//! Functions: one name for equivalent ones.

use sqlparser::ast::{Function, FunctionArg, FunctionArgExpr, FunctionArguments};

use super::Scope;
use super::build::{chain, condition, is_null};
use super::cast::{Kind, kind};
use super::lower::lower;
use super::pattern;
use super::term::Term;
use super::{clock, json};
use crate::Dialect;

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
    if let Some(time) = clock::time(dialect, name, &arguments) {
        return Some(time);
    }
    if let ("length" | "len" | "char_length" | "character_length" | "octet_length", [argument]) =
        (name, arguments.as_slice())
    {
        return Some(Term::Call(length(scope, name, argument).to_owned(), arguments));
    }
    if let Some(term) = json::function(dialect, name, &arguments) {
        return Some(term);
    }
    if let Some(term) = clock::read(dialect, name, &arguments) {
        return Some(term);
    }
    let arguments = match name {
        "coalesce" | "ifnull" | "nvl" | "nullif" | "greatest" | "least" | "max" | "min" => {
            clock::beside(scope, arguments)
        }
        _ => arguments,
    };
    let name = match name {
        // Of several values SQLite's are no aggregates.
        "max" if dialect == Dialect::Sqlite && arguments.len() > 1 => {
            return Some(extreme("greatest", arguments));
        }
        "min" if dialect == Dialect::Sqlite && arguments.len() > 1 => {
            return Some(extreme("least", arguments));
        }
        "greatest" | "least" => return Some(extreme(name, arguments)),
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

/// The greatest or the least, whatever the order in which the values stand.
fn extreme(name: &str, mut arguments: Vec<Term>) -> Term {
    arguments.sort_by_cached_key(ToString::to_string);
    Term::Call(name.to_owned(), arguments)
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
