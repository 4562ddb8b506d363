//! Pages of lists: `?limit=` and `?cursor=` in, `items`, `next_cursor` and `Link` out.

use std::fmt::Write as _;

use repositories::{MAX_LIMIT, PageRequest, Position};
use serde::Serialize;
use url::form_urlencoded;

use crate::{
    cursor::CursorKey,
    filters::{Kind, Unfit},
    problem::{Fault, Problem},
    query::Query,
};

/// Rows of a page when the client does not say.
const DEFAULT_LIMIT: usize = 20;

/// A list with everything that decides its rows and their order; cursors are bound to it.
pub struct List(String);

impl List {
    /// The list at a path, which names what it belongs to.
    pub fn at(path: &str) -> Self {
        Self(path.to_owned())
    }

    /// Reads a parameter, and is bound to it from then on.
    pub fn read<K: Kind>(
        &mut self,
        query: &Query<'_>,
        name: &'static str,
        kind: &K,
    ) -> Result<Option<K::Value>, Problem> {
        let value = match query.get(name) {
            None => kind.absent(),
            Some(text) => kind.read(text).map_err(|Unfit| {
                let message = format!("must be {}", kind.expected());
                Problem::malformed(Fault::of_parameter(name, "invalid_parameter", message))
            })?,
        };
        if let Some(bound) = value.as_ref().and_then(|value| kind.bound(value)) {
            // Lengths keep one filter's value from looking like another filter.
            let _ = write!(self.0, "&{name}:{}={bound}", bound.len());
        }
        Ok(value)
    }

    /// Whether a parameter of that name says which page.
    pub fn has(name: &str) -> bool {
        ["limit", "cursor"].contains(&name)
    }

    /// The page that a query asks for.
    pub fn page(&self, key: &CursorKey, query: &Query<'_>) -> Result<PageRequest, Problem> {
        let limit = query.get("limit").map(|text| {
            let number = text.parse().ok().filter(|_| !text.starts_with('+'));
            number.filter(|limit| (1..=MAX_LIMIT).contains(limit)).ok_or_else(|| {
                let message = format!("must be a whole number from 1 to {MAX_LIMIT}");
                Problem::malformed(Fault::of_parameter("limit", "invalid_parameter", message))
            })
        });
        let limit = limit.transpose()?;
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
    use crate::{filters::Parameters, openapi::parameters::EventFilters};
    use repositories::SortValue;
    use uuid::Uuid;

    fn list(query: &str) -> List {
        let mut list = List::at("/api/v1/events");
        EventFilters::read(&Query::parse(query, EventFilters::has).unwrap(), &mut list).unwrap();
        list
    }

    fn page(list: &List, text: &str) -> Result<PageRequest, Problem> {
        list.page(&CursorKey::new([1; 32]), &Query::parse(text, List::has)?)
    }

    #[test]
    fn limits_are_bounded_and_cursors_belong_to_their_list() {
        let english = list("sort=title&language=en");
        assert_eq!(page(&english, "").unwrap(), PageRequest::first(20));
        assert_eq!(page(&english, "limit=100").unwrap().limit, 100);
        for bad in
            ["limit=0", "limit=101", "limit=-1", "limit=ten", "limit=", "limit=+5", "cursor=", "cursor=x"]
        {
            assert_eq!(page(&english, bad).unwrap_err().status().as_u16(), 400, "{bad}");
        }
        let position = Position { value: SortValue::Text("ä".into()), id: Uuid::from_u128(5) };
        let cursor = english.cursor(&CursorKey::new([1; 32]), Some(&position)).unwrap();
        let text = format!("cursor={cursor}");
        assert_eq!(page(&list("language=en&sort=title"), &text).unwrap().after, Some(position));
        for other in ["sort=title", "language=en", "language=en&sort=-title", "language=en&sort=title&q=a"] {
            assert!(page(&list(other), &text).is_err(), "{other}");
        }
        assert!(page(&List::at("/api/v1/admin/events"), &text).is_err());
    }

    #[test]
    fn links_keep_the_other_parameters() {
        assert_eq!(
            next_link("/api/v1/events", "q=a%20b&cursor=old&limit=5", "new"),
            "</api/v1/events?q=a+b&limit=5&cursor=new>; rel=\"next\""
        );
    }
}
