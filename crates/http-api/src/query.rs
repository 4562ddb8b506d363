//! Query parameters: known ones, each once, percent-decoded UTF-8; anything else is refused, so
//! that a misspelt filter never silently returns everything.

use std::borrow::Cow;

use url::form_urlencoded;

use crate::problem::{Fault, Problem};

/// The query of a request, checked against the names it may have.
pub struct Query<'q> {
    pairs: Vec<(Cow<'q, str>, Cow<'q, str>)>,
}

impl<'q> Query<'q> {
    /// Reads a query string that may have these parameters.
    pub fn parse(text: &'q str, known: impl Fn(&str) -> bool) -> Result<Self, Problem> {
        let mut pairs: Vec<(Cow<'q, str>, Cow<'q, str>)> = Vec::new();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            let refuse = |code, message: &str| {
                Err(Problem::malformed(Fault::of_parameter(
                    name.chars().take(100).collect::<String>(),
                    code,
                    message,
                )))
            };
            if !known(&name) {
                return refuse("unknown_parameter", "is not a parameter of this request");
            }
            if pairs.iter().any(|(known, _)| *known == name) {
                return refuse("repeated_parameter", "must be given once");
            }
            if value.contains(char::REPLACEMENT_CHARACTER) || value.contains('\0') {
                return refuse("invalid_utf8", "must be UTF-8 text, percent-encoded");
            }
            pairs.push((name, value));
        }
        Ok(Self { pairs })
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }
}

/// A UUID in its one spelling: 36 characters with hyphens.
pub fn read_uuid(text: &str) -> Option<uuid::Uuid> {
    if text.len() == 36 { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_repeated_and_undecodable_parameters_are_refused() {
        for (text, code) in [
            ("limit=1&nonsense=2", "unknown_parameter"),
            ("limit=1&limit=2", "repeated_parameter"),
            ("limit=%ff", "invalid_utf8"),
            ("limit=%00", "invalid_utf8"),
        ] {
            let problem = Query::parse(text, |name| name == "limit").err().unwrap();
            assert_eq!((problem.status().as_u16(), problem.parts().code), (400, code), "{text}");
        }
        let query = Query::parse("limit=5&q=a%20b", |name| ["limit", "q"].contains(&name)).unwrap();
        assert_eq!((query.get("limit"), query.get("q")), (Some("5"), Some("a b")));
    }
}
