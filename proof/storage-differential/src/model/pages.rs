//! Pages of totally ordered lists; strings are ordered by bytes.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveTime};
use domain::{Id, Timestamp};
use repositories::{Page, PageRequest, Position, SortValue, StorageError};

/// The type of a sort column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// A text, by bytes.
    Text,
    /// A time.
    Time,
    /// A number.
    Number,
}

impl By {
    fn of(value: &SortValue) -> Self {
        match value {
            SortValue::Text(_) => Self::Text,
            SortValue::Time(_) => Self::Time,
            SortValue::Number(_) => Self::Number,
        }
    }
}

/// A page of a list, from rows in any order. A position of another list is refused.
pub(super) fn page<T>(
    mut rows: Vec<T>,
    request: &PageRequest,
    by: By,
    descending: bool,
    position: impl Fn(&T) -> Position,
) -> Result<Page<T>, StorageError> {
    if request.after.as_ref().is_some_and(|after| By::of(&after.value) != by) {
        return Err(StorageError::Backend("the page position is that of another list".to_owned()));
    }
    let directed = |left: &Position, right: &Position| {
        let order = order(left, right);
        if descending { order.reverse() } else { order }
    };
    rows.sort_by(|left, right| directed(&position(left), &position(right)));
    if let Some(after) = &request.after {
        rows.retain(|row| directed(&position(row), after) == Ordering::Greater);
    }
    let more = rows.len() > request.limit;
    rows.truncate(request.limit);
    let next = if more { rows.last().map(position) } else { None };
    Ok(Page { items: rows, next })
}

fn order(left: &Position, right: &Position) -> Ordering {
    let by_value = match (&left.value, &right.value) {
        (SortValue::Text(left), SortValue::Text(right)) => left.as_bytes().cmp(right.as_bytes()),
        (SortValue::Time(left), SortValue::Time(right)) => left.cmp(right),
        (SortValue::Number(left), SortValue::Number(right)) => left.cmp(right),
        _ => Ordering::Equal,
    };
    by_value.then_with(|| left.id.as_bytes().cmp(right.id.as_bytes()))
}

/// A page by time, oldest first.
pub(super) fn by_time<T, E>(
    rows: Vec<T>,
    request: &PageRequest,
    place: impl Fn(&T) -> (Timestamp, Id<E>),
) -> Result<Page<T>, StorageError> {
    page(rows, request, By::Time, false, |row| {
        let (time, id) = place(row);
        at_time(time, id)
    })
}

/// A page by number, smallest first.
pub(super) fn by_number<T, E>(
    rows: Vec<T>,
    request: &PageRequest,
    place: impl Fn(&T) -> (i64, Id<E>),
) -> Result<Page<T>, StorageError> {
    page(rows, request, By::Number, false, |row| {
        let (number, id) = place(row);
        at_number(number, id)
    })
}

/// A page by text, least first.
pub(super) fn by_text<T, E>(
    rows: Vec<T>,
    request: &PageRequest,
    place: impl Fn(&T) -> (String, Id<E>),
) -> Result<Page<T>, StorageError> {
    page(rows, request, By::Text, false, |row| {
        let (text, id) = place(row);
        at_text(&text, id)
    })
}

/// The position of a row in a list by time.
pub(crate) fn at_time<E>(time: Timestamp, id: Id<E>) -> Position {
    Position { value: SortValue::Time(time), id: id.uuid() }
}

/// The position of a row in a list by day.
pub(crate) fn at_day<E>(day: NaiveDate, id: Id<E>) -> Position {
    at_time(day.and_time(NaiveTime::MIN).and_utc(), id)
}

/// The position of a row in a list by number.
pub(crate) fn at_number<E>(number: i64, id: Id<E>) -> Position {
    Position { value: SortValue::Number(number), id: id.uuid() }
}

/// The position of a row in a list by text.
pub(crate) fn at_text<E>(text: &str, id: Id<E>) -> Position {
    Position { value: SortValue::Text(text.to_owned()), id: id.uuid() }
}
