//! Keyset pages: where a page begins, and how many rows to ask for.

use diesel::expression::{AppearsOnTable, AsExpression, TypedExpressionType, ValidGrouping, is_aggregate};
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{Bool, SqlType};
use diesel::{Expression, QueryResult};
use domain::{Id, Timestamp};
use repositories::{PageRequest, Position, SortValue, StorageError};

use super::rows::count;
use crate::backend::Db;
use crate::dialect;
use crate::types::{DbTime, DbUuid};

/// Adds "after this row" to a boxed query that is ordered by `$column`, then `$id`.
macro_rules! after {
    ($query:expr, asc $column:expr, $id:expr, $after:expr) => {
        match $after {
            None => $query,
            Some(row) => $query.filter($crate::shared::keyset::beyond(($column, $id), " > ", row)),
        }
    };
    ($query:expr, desc $column:expr, $id:expr, $after:expr) => {
        match $after {
            None => $query,
            Some(row) => $query.filter($crate::shared::keyset::beyond(($column, $id), " < ", row)),
        }
    };
}
pub(crate) use after;

/// The pair of two columns is greater or less than a pair of values, in the order of an index over both, so
/// that a page costs the same however many rows share a value of the first column.
///
/// SQLite and PostgreSQL begin at both by row values. MySQL and MariaDB do not (manual, "Range Optimization
/// of Row Constructor Expressions"), but make ranges of the same index of the two alternatives.
pub(crate) struct Beyond<C, I, V, W> {
    columns: (C, I),
    operator: &'static str,
    values: (V, W),
}

/// See [`Beyond`]; `operator` has a blank on either side.
pub(crate) fn beyond<C, I, V, W>(
    columns: (C, I),
    operator: &'static str,
    (value, id): (V, W),
) -> Beyond<C, I, V::Expression, W::Expression>
where
    C: Expression<SqlType: SqlType + TypedExpressionType>,
    I: Expression<SqlType: SqlType + TypedExpressionType>,
    V: AsExpression<C::SqlType>,
    W: AsExpression<I::SqlType>,
{
    Beyond { columns, operator, values: (value.as_expression(), id.as_expression()) }
}

impl<C, I, V, W> Expression for Beyond<C, I, V, W> {
    type SqlType = Bool;
}

impl<C, I, V, W, Tables> AppearsOnTable<Tables> for Beyond<C, I, V, W>
where
    C: AppearsOnTable<Tables>,
    I: AppearsOnTable<Tables>,
    V: AppearsOnTable<Tables>,
    W: AppearsOnTable<Tables>,
{
}

impl<C, I, V, W, Group> ValidGrouping<Group> for Beyond<C, I, V, W> {
    type IsAggregate = is_aggregate::No;
}

/// Found again by its text: the operator is no part of the type.
impl<C, I, V, W> QueryId for Beyond<C, I, V, W> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, I, V, W> QueryFragment<Db> for Beyond<C, I, V, W>
where
    C: QueryFragment<Db>,
    I: QueryFragment<Db>,
    V: QueryFragment<Db>,
    W: QueryFragment<Db>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Db>) -> QueryResult<()> {
        let Self { columns: (column, id), operator, values: (value, after) } = self;
        out.push_sql("(");
        column.walk_ast(out.reborrow())?;
        if dialect::BEGINS_AT_ROW_VALUES {
            out.push_sql(", ");
            id.walk_ast(out.reborrow())?;
            out.push_sql(")");
            out.push_sql(operator);
            out.push_sql("(");
            value.walk_ast(out.reborrow())?;
            out.push_sql(", ");
        } else {
            out.push_sql(operator);
            value.walk_ast(out.reborrow())?;
            out.push_sql(" OR (");
            column.walk_ast(out.reborrow())?;
            out.push_sql(" = ");
            value.walk_ast(out.reborrow())?;
            out.push_sql(" AND ");
            id.walk_ast(out.reborrow())?;
            out.push_sql(operator);
        }
        after.walk_ast(out.reborrow())?;
        out.push_sql(if dialect::BEGINS_AT_ROW_VALUES { ")" } else { "))" });
        Ok(())
    }
}

/// The row too many shows that another page follows.
pub(crate) fn rows_to_ask_for(page: &PageRequest) -> i64 {
    count(page.limit).saturating_add(1)
}

/// Where a list by time goes on.
pub(crate) fn after_time(page: &PageRequest) -> Result<Option<(DbTime, DbUuid)>, StorageError> {
    position(page, |value| match value {
        SortValue::Time(time) => Some(DbTime(*time)),
        SortValue::Text(_) | SortValue::Number(_) => None,
    })
}

/// Where a list by text goes on.
pub(crate) fn after_text(page: &PageRequest) -> Result<Option<(String, DbUuid)>, StorageError> {
    position(page, |value| match value {
        SortValue::Text(text) => Some(text.clone()),
        SortValue::Time(_) | SortValue::Number(_) => None,
    })
}

/// Where a list by number goes on.
pub(crate) fn after_number(page: &PageRequest) -> Result<Option<(i64, DbUuid)>, StorageError> {
    position(page, |value| match value {
        SortValue::Number(number) => Some(*number),
        SortValue::Text(_) | SortValue::Time(_) => None,
    })
}

fn position<T>(
    page: &PageRequest,
    value: impl FnOnce(&SortValue) -> Option<T>,
) -> Result<Option<(T, DbUuid)>, StorageError> {
    let Some(position) = &page.after else { return Ok(None) };
    let foreign = || StorageError::Backend("the page position is that of another list".to_owned());
    Ok(Some((value(&position.value).ok_or_else(foreign)?, DbUuid(position.id))))
}

/// The place of a row in a list by time.
pub(crate) fn at_time<E>(time: Timestamp, id: Id<E>) -> Position {
    Position { value: SortValue::Time(time), id: id.uuid() }
}

/// The place of a row in a list by number.
pub(crate) fn at_number<E>(number: i64, id: Id<E>) -> Position {
    Position { value: SortValue::Number(number), id: id.uuid() }
}

/// The place of a row in a list by text.
pub(crate) fn at_text<E>(text: &str, id: Id<E>) -> Position {
    Position { value: SortValue::Text(text.to_owned()), id: id.uuid() }
}

/// The texts that begin with `prefix` are those from `prefix` on and before this one, by bytes.
/// `None`: there is no such bound.
pub(crate) fn prefix_end(prefix: &str) -> Option<String> {
    let mut chars: Vec<char> = prefix.chars().collect();
    while let Some(last) = chars.pop() {
        // A character after the last one; UTF-8 sorts by bytes as its characters do.
        let next = (u32::from(last) + 1..=u32::from(char::MAX)).find_map(char::from_u32);
        if let Some(next) = next {
            chars.push(next);
            return Some(chars.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::prefix_end;

    #[test]
    fn the_end_of_a_prefix_is_the_least_text_beyond_it() {
        assert_eq!(prefix_end("ab").as_deref(), Some("ac"));
        assert_eq!(prefix_end("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(prefix_end("\u{d7ff}").as_deref(), Some("\u{e000}"));
        assert_eq!(prefix_end("\u{10ffff}"), None);
        assert_eq!(prefix_end(""), None);
    }
}
