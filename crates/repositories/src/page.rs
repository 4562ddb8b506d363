//! Keyset pagination: a page starts after the last row of the previous one, whatever was inserted or
//! deleted in between. Every page costs the same.

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

/// The position of a row in a list: its sort value, then its id to break ties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Value of the sort column.
    pub value: SortValue,
    /// Id of the row.
    pub id: Uuid,
}

/// Which page to return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRequest {
    /// Maximum number of rows, 1 to [`MAX_LIMIT`].
    pub limit: usize,
    /// The page starts after this row; `None`: at the beginning of the list.
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
    /// Where the next page starts; `None` on the last page.
    pub next: Option<Position>,
}

impl<T> Page<T> {
    /// A page from up to `limit + 1` rows; the extra row shows that another page follows.
    pub fn cut(mut items: Vec<T>, limit: usize, position: impl Fn(&T) -> Position) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(position) } else { None };
        Self { items, next }
    }

    /// A page without rows, and none after it.
    pub const fn empty() -> Self {
        Self { items: Vec::new(), next: None }
    }

    /// The same page with every row converted.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}
