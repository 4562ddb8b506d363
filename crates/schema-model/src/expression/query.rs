//! Queries of views: columns and computed values of one table, with a condition. Any other is not
//! understood.

use sqlparser::ast::{Query, Select, SelectItem, SelectItemQualifiedWildcardKind, SetExpr, TableFactor};

use sqlparser::tokenizer::Token;

use super::lower::lower;
use super::{Scope, Term, build::all, parser};
use crate::Column;

/// The canonical form of a query; `columns` gives those of a table by its name. What the values are called
/// is not part of it: that is said by the columns of the view.
pub fn query<'a>(
    scope: Scope<'a>,
    text: &str,
    columns: impl Fn(&str) -> Option<&'a [Column]>,
) -> Option<String> {
    let mut parser = parser(scope.dialect, text)?;
    let parsed = parser.parse_query().ok()?;
    if parser.peek_token().token != Token::EOF {
        return None;
    }
    let select = only_select(&parsed)?;
    let table = only_table(select)?;
    let known = columns(&table)?;
    let scope = Scope { columns: Some(known), ..scope };
    let mut values = Vec::new();
    for item in &select.projection {
        match item {
            SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => {
                values.push(lower(scope, expr)?.to_string());
            }
            SelectItem::Wildcard(_)
            | SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(_), _) => {
                values
                    .extend(known.iter().map(|column| Term::Column(column.name.to_lowercase()).to_string()));
            }
            _ => return None,
        }
    }
    let condition = match &select.selection {
        Some(condition) => format!(" where {}", all(vec![lower(scope, condition)?])),
        None => String::new(),
    };
    Some(format!("select {} from {}{condition}", values.join(", "), Term::Column(table)))
}

/// The `SELECT` that a query consists of, where it has no clause but a list, a table and a condition.
fn only_select(query: &Query) -> Option<&Select> {
    let SetExpr::Select(select) = &*query.body else { return None };
    let list: Vec<String> = select.projection.iter().map(ToString::to_string).collect();
    let from: Vec<String> = select.from.iter().map(ToString::to_string).collect();
    let condition = select.selection.as_ref().map_or_else(String::new, |expr| format!(" WHERE {expr}"));
    let known = format!("SELECT {} FROM {}{condition}", list.join(", "), from.join(", "));
    (query.to_string() == known).then_some(select)
}

/// The name of the only table, in lower case.
fn only_table(select: &Select) -> Option<String> {
    let [from] = select.from.as_slice() else { return None };
    let TableFactor::Table { name, alias, .. } = &from.relation else { return None };
    let plain = match alias {
        Some(alias) => [format!("{name} AS {alias}"), format!("{name} {alias}")],
        None => [name.to_string(), name.to_string()],
    };
    let is_plain = from.joins.is_empty() && plain.contains(&from.relation.to_string());
    is_plain.then(|| Some(name.0.last()?.as_ident()?.value.to_lowercase()))?
}
