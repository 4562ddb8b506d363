//! Conditional requests (RFC 9110, 13): `ETag`, `If-Match`, `If-None-Match`.

use std::hash::{DefaultHasher, Hash, Hasher};

use actix_web::http::header::{self, HeaderMap, HeaderValue};
use services::IfMatch;

use crate::{
    error::stale,
    problem::{Fault, Kind, Problem},
};

/// The strong tag of a version.
pub fn version_tag(version: i64) -> HeaderValue {
    tag(format!("\"{version}\""))
}

/// A weak tag over whatever decides the content of an answer.
pub fn weak_tag(what: &impl Hash) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    tag(format!("W/\"{:016x}\"", hasher.finish()))
}

/// A tag from its text, quotes included.
pub fn tag(text: String) -> HeaderValue {
    HeaderValue::from_maybe_shared(bytes::Bytes::from(text)).unwrap_or(HeaderValue::from_static("\"\""))
}

/// The version that a change expects. Missing: 428. A tag that is no version of ours cannot be
/// the present one: 412, as the standard asks.
pub fn if_match(headers: &HeaderMap) -> Result<IfMatch, Problem> {
    match expected(headers)? {
        Some(expected) => Ok(expected),
        None => Err(required("send the ETag that you read as If-Match")),
    }
}

/// The version that was read, which must be named: `*` is answered as if nothing were said.
pub fn if_match_version(headers: &HeaderMap) -> Result<i64, Problem> {
    match if_match(headers)? {
        IfMatch::Version(version) => Ok(version),
        IfMatch::Any => Err(required("If-Match must name the version that was read; * names none")),
    }
}

/// The version that a change expects, if it says one; errors as [`if_match`].
pub fn optional_if_match(headers: &HeaderMap) -> Result<Option<IfMatch>, Problem> {
    expected(headers)
}

/// What the `PUT` of something that may not exist expects: `None` that it does not exist yet
/// (`If-None-Match: *`), else the version it must have (`If-Match`).
pub fn create_or_replace(headers: &HeaderMap) -> Result<Option<IfMatch>, Problem> {
    let expected = expected(headers)?;
    match (headers.get(header::IF_NONE_MATCH), expected) {
        (None, Some(expected)) => Ok(Some(expected)),
        (Some(value), None) if value.as_bytes().trim_ascii() == b"*" => Ok(None),
        (None, None) => Err(required(
            "send If-None-Match: * to create it, or the ETag that you read as If-Match to replace it",
        )),
        (Some(_), None) => {
            let message = "must be `*` here: it creates what does not exist yet";
            Err(Problem::malformed(Fault::of_header("If-None-Match", "invalid_header", message)))
        }
        (Some(_), Some(_)) => {
            let message = "must not be sent together with If-Match";
            Err(Problem::malformed(Fault::of_header("If-None-Match", "invalid_header", message)))
        }
    }
}

fn expected(headers: &HeaderMap) -> Result<Option<IfMatch>, Problem> {
    let mut values = headers.get_all(header::IF_MATCH);
    let Some(value) = values.next() else { return Ok(None) };
    let refuse = |message: &str| Problem::malformed(Fault::of_header("If-Match", "invalid_header", message));
    if values.next().is_some() {
        return Err(refuse("must be sent once"));
    }
    let text = value.to_str().map_err(|_| refuse("must be an entity tag such as \"3\""))?.trim();
    if text == "*" {
        return Ok(Some(IfMatch::Any));
    }
    let tags = tags(text).ok_or_else(|| refuse("must be an entity tag such as \"3\", or `*`"))?;
    match tags.as_slice() {
        // Weak tags never match strongly (RFC 9110, 8.8.3.2).
        [(false, opaque)] => match opaque.parse::<i64>() {
            Ok(version) if version.to_string() == *opaque => Ok(Some(IfMatch::Version(version))),
            _ => Err(stale()),
        },
        [(true, _)] => Err(stale()),
        _ => Err(refuse("must name one entity tag here")),
    }
}

fn required(detail: &'static str) -> Problem {
    Problem::new(Kind::PreconditionRequired, "precondition_required", detail)
}

/// Whether the client has the present representation already (weak comparison).
pub fn is_known(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.strip_prefix("W/").unwrap_or(tag).to_owned();
    let Ok(present) = etag.to_str().map(opaque) else { return false };
    headers.get_all(header::IF_NONE_MATCH).any(|value| {
        let Ok(text) = value.to_str() else { return false };
        text.trim() == "*"
            || tags(text).is_some_and(|tags| tags.iter().any(|(_, tag)| present.trim_matches('"') == *tag))
    })
}

/// The entity tags of a list: weak or not, and what is between the quotes.
pub fn tags(mut text: &str) -> Option<Vec<(bool, &str)>> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start_matches([' ', '\t', ',']);
        if text.is_empty() {
            return (!found.is_empty()).then_some(found);
        }
        let (weak, rest) = match text.strip_prefix("W/") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (opaque, rest) = rest.strip_prefix('"')?.split_once('"')?;
        found.push((weak, opaque));
        text = rest.trim_start_matches([' ', '\t']);
        if !(text.is_empty() || text.starts_with(',')) {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &header::HeaderName, values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(name.clone(), HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn changes_name_the_version_they_expect() {
        let outcome = |values: &[&str]| {
            if_match(&headers(&header::IF_MATCH, values)).map_err(|problem| problem.status().as_u16())
        };
        assert_eq!(outcome(&["\"3\""]), Ok(IfMatch::Version(3)));
        assert_eq!(outcome(&["*"]), Ok(IfMatch::Any));
        assert_eq!(outcome(&[]), Err(428));
        for stale in ["W/\"3\"", "\"03\"", "\"abc\"", "\"99999999999999999999\""] {
            assert_eq!(outcome(&[stale]), Err(412), "{stale}");
        }
        for bad in ["3", "", "\"3", "\"3\" \"4\"", "\"3\", \"4\""] {
            assert_eq!(outcome(&[bad]), Err(400), "{bad}");
        }
        assert_eq!(outcome(&["\"3\"", "\"4\""]), Err(400));
    }

    #[test]
    fn puts_create_or_replace_never_both() {
        let mut both = headers(&header::IF_MATCH, &["\"3\""]);
        both.insert(header::IF_NONE_MATCH, HeaderValue::from_static("*"));
        let status = |headers: &HeaderMap| create_or_replace(headers).map_err(|p| p.status().as_u16());
        assert_eq!(status(&both), Err(400));
        assert_eq!(status(&HeaderMap::new()), Err(428));
        assert_eq!(status(&headers(&header::IF_NONE_MATCH, &["*"])), Ok(None));
        assert_eq!(status(&headers(&header::IF_NONE_MATCH, &["\"3\""])), Err(400));
        assert_eq!(status(&headers(&header::IF_MATCH, &["\"3\""])), Ok(Some(IfMatch::Version(3))));
    }

    #[test]
    fn known_representations_are_recognised() {
        let known = |sent: &str, etag: &'static str| {
            is_known(&headers(&header::IF_NONE_MATCH, &[sent]), &HeaderValue::from_static(etag))
        };
        assert!(known("\"3\"", "\"3\"") && known("W/\"3\"", "\"3\"") && known("\"1\" , W/\"3\"", "W/\"3\""));
        assert!(known("*", "\"3\""));
        assert!(!known("\"4\"", "\"3\"") && !known("3", "\"3\"") && !known("", "\"3\""));
    }
}
