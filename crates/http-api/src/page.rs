//! Pages of lists: `?limit=` and `?cursor=` in, `items`, `next_cursor` and `Link` out.

use std::fmt::Write as _;

use repositories::{MAX_LIMIT, PageRequest, Position};
use serde::Serialize;
use url::form_urlencoded;

use crate::{
    cursor::CursorKey,
    problem::{Fault, Problem},
    query::Query,
};

/// Rows of a page when the client does not say.
const DEFAULT_LIMIT: usize = 20;

/// A list with everything that decides its rows and their order; cursors are bound to it.
pub struct List(String);

impl List {
    /// A list of that name.
    pub fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// Of one parent, filter or order.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        // Lengths keep one filter's value from looking like another filter.
        let value = value.to_string();
        let _ = write!(self.0, "&{name}:{}={value}", value.len());
        self
    }

    /// The same, when there is one.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl std::fmt::Display>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The page that a query asks for.
    pub fn page(&self, key: &CursorKey, query: &Query<'_>) -> Result<PageRequest, Problem> {
        let in_range = |limit: &usize| (1..=MAX_LIMIT).contains(limit);
        let digits = |text: &str| !text.starts_with('+');
        let limit = query.parsed("limit", &format!("a whole number from 1 to {MAX_LIMIT}"), |text| {
            text.parse().ok().filter(in_range).filter(|_| digits(text))
        })?;
        let after = match query.get("cursor") {
            None => None,
            Some(cursor) => Some(key.decode(&self.0, cursor).ok_or_else(|| {
                let message = "must be a next_cursor of this very list, with the same filters and order";
                Problem::malformed(Fault::of_parameter("cursor", "invalid_cursor", message))
            })?),
        };
        Ok(PageRequest { limit: limit.unwrap_or(DEFAULT_LIMIT), after })
    }

    /// The cursor of the next page.
    pub fn cursor(&self, key: &CursorKey, next: Option<&Position>) -> Option<String> {
        next.map(|position| key.encode(&self.0, position))
    }
}

/// A page as it is answered.
#[derive(Serialize)]
pub struct PageBody<'a, T> {
    /// Rows.
    pub items: Vec<T>,
    /// Cursor of the next page.
    pub next_cursor: Option<&'a str>,
}

/// The `Link` header of the next page (RFC 8288): the present request with another cursor.
pub fn next_link(path: &str, query: &str, cursor: &str) -> String {
    let mut next = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name != "cursor" {
            next.append_pair(&name, &value);
        }
    }
    next.append_pair("cursor", cursor);
    format!("<{path}?{}>; rel=\"next\"", next.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use repositories::SortValue;
    use uuid::Uuid;

    fn page(list: &List, text: &str) -> Result<PageRequest, Problem> {
        list.page(&CursorKey::new([1; 32]), &Query::parse(text, &["limit", "cursor"])?)
    }

    #[test]
    fn limits_are_bounded_and_cursors_belong_to_their_list() {
        let list = List::new("events").with("sort", "title").with_some("language", Some("en"));
        assert_eq!(page(&list, "").unwrap(), PageRequest::first(20));
        assert_eq!(page(&list, "limit=100").unwrap().limit, 100);
        for bad in
            ["limit=0", "limit=101", "limit=-1", "limit=ten", "limit=", "limit=+5", "cursor=", "cursor=x"]
        {
            assert_eq!(page(&list, bad).unwrap_err().status().as_u16(), 400, "{bad}");
        }
        let position = Position { value: SortValue::Text("ä".into()), id: Uuid::from_u128(5) };
        let cursor = list.cursor(&CursorKey::new([1; 32]), Some(&position)).unwrap();
        let text = format!("cursor={cursor}");
        assert_eq!(page(&list, &text).unwrap().after, Some(position));
        assert!(page(&List::new("events").with("sort", "title"), &text).is_err());
    }

    #[test]
    fn links_keep_the_other_parameters() {
        assert_eq!(
            next_link("/api/v1/events", "q=a%20b&cursor=old&limit=5", "new"),
            "</api/v1/events?q=a+b&limit=5&cursor=new>; rel=\"next\""
        );
    }
}
