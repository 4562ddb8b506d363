//! Keyset pages: where a page begins, and how many rows to ask for.

use domain::{Id, Timestamp};
use repositories::{PageRequest, Position, SortValue, StorageError};

use super::rows::count;
use crate::types::{DbTime, DbUuid};

/// Adds "after this row" to a boxed query that is ordered by `$column`, then `$id`.
///
/// The bound on the column alone is what an index can begin at; the rest only drops the rows of
/// the page before that share its value. Row values, `(a, b) > (x, y)`, say the same, but `MySQL`
/// does not use an index for them.
macro_rules! after {
    ($query:expr, asc $column:expr, $id:expr, $after:expr) => {
        match $after {
            None => $query,
            Some((value, id)) => {
                $query.filter($column.ge(value.clone()).and($column.gt(value).or($id.gt(id))))
            }
        }
    };
    ($query:expr, desc $column:expr, $id:expr, $after:expr) => {
        match $after {
            None => $query,
            Some((value, id)) => {
                $query.filter($column.le(value.clone()).and($column.lt(value).or($id.lt(id))))
            }
        }
    };
}
pub(crate) use after;

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
