//! Whether a default is the same for all existing rows.

use std::ops::ControlFlow;

use schema_model::Dialect;
use sqlparser::ast::{Expr, UnaryOperator, Value, visit_expressions};

/// Functions of PostgreSQL with one value for a whole statement, or whose value depends only on their
/// arguments.
const STABLE: &[&str] = &[
    "now",
    "current_timestamp",
    "current_date",
    "current_time",
    "localtimestamp",
    "localtime",
    "transaction_timestamp",
    "statement_timestamp",
    "current_user",
    "session_user",
    "current_setting",
    "to_timestamp",
    "to_date",
    "make_interval",
    "jsonb_build_object",
    "jsonb_build_array",
    "json_build_object",
    "json_build_array",
    "array_to_json",
    "lower",
    "upper",
    "md5",
    "date_trunc",
    "timezone",
    "coalesce",
];
/// The same of MySQL.
const CONSTANT: &[&str] =
    &["now", "current_timestamp", "localtimestamp", "localtime", "json_array", "json_object"];

/// Whether a default is the same as none.
pub(super) fn is_null(value: &Expr) -> bool {
    matches!(value, Expr::Value(value) if value.value == Value::Null)
}

/// Why a default may differ from row to row, or is refused where there are rows.
pub(super) fn volatile(value: &Expr, dialect: Dialect) -> Option<String> {
    match dialect {
        Dialect::Sqlite => {
            (!is_literal(value)).then(|| format!("SQLite refuses {value} where there are rows"))
        }
        Dialect::Mysql => call(value, CONSTANT),
        Dialect::Postgres => call(value, STABLE),
    }
}

/// A call of a function that is not known to be harmless.
fn call(value: &Expr, harmless: &[&str]) -> Option<String> {
    let found = visit_expressions(value, |part| match part {
        Expr::Function(function) => {
            let name = function.name.to_string().to_lowercase();
            let name = name.rsplit('.').next().unwrap_or_default().trim_matches(['"', '`']).to_owned();
            if harmless.contains(&name.as_str()) {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(name)
            }
        }
        _ => ControlFlow::Continue(()),
    });
    match found {
        ControlFlow::Break(name) => Some(format!("{name}() is evaluated for each row")),
        ControlFlow::Continue(()) => None,
    }
}

fn is_literal(value: &Expr) -> bool {
    match value {
        // The parser takes some spellings of TRUE and FALSE, and words in double quotes, for identifiers.
        Expr::Value(_) | Expr::Identifier(_) => true,
        Expr::UnaryOp { op: UnaryOperator::Minus | UnaryOperator::Plus, expr } => is_literal(expr),
        _ => false,
    }
}
