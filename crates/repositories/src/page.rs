//! Keyset pages: a list goes on after the last row of the page before, whatever was inserted or
//! removed meanwhile, at the same cost for every page.

use domain::Timestamp;
use uuid::Uuid;

/// Largest page.
pub const MAX_LIMIT: usize = 100;

/// Value of the sort column of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SortValue {
    /// A string, ordered by bytes.
    Text(String),
    /// A time.
    Time(Timestamp),
    /// A whole number.
    Number(i64),
}

/// The place of a row in a list: its sort value, and its id to tell equal ones apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Value of the sort column.
    pub value: SortValue,
    /// Id of the row.
    pub id: Uuid,
}

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRequest {
    /// Most rows, 1 to [`MAX_LIMIT`].
    pub limit: usize,
    /// The page begins after this row; `None`: at the start.
    pub after: Option<Position>,
}

impl PageRequest {
    /// The first page.
    pub const fn first(limit: usize) -> Self {
        Self { limit, after: None }
    }
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// Rows in order.
    pub items: Vec<T>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<Position>,
}

impl<T> Page<T> {
    /// A page from up to `limit + 1` rows: the row too many shows that another page follows.
    pub fn cut(mut items: Vec<T>, limit: usize, position: impl Fn(&T) -> Position) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(position) } else { None };
        Self { items, next }
    }

    /// The same page of other things.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}
