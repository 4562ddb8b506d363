//! Bodies, read inside the handler, so that 401 and 403 win over errors in the body. A JSON Pointer
//! names what is wrong; what the client sent is never repeated.

use std::time::Duration;

use actix_web::{
    dev::Payload,
    http::header::{self, HeaderMap},
};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use crate::{
    error::too_large,
    problem::{Fault, Kind, Problem},
    strict::Object,
};

/// How long the next piece of a body may take.
const PATIENCE: Duration = Duration::from_secs(30);

const JSON: &str = "application/json";
const MERGE_PATCH: &str = "application/merge-patch+json";
const CSV: &str = "text/csv";

/// Refuses a body whose declared length is too large, or that is compressed: nothing here decompresses.
pub fn check_head(headers: &HeaderMap, limit: u64) -> Result<(), Problem> {
    let encoding = headers.get(header::CONTENT_ENCODING).map(|value| value.as_bytes().trim_ascii());
    if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case(b"identity")) {
        return Err(Problem::new(Kind::MediaType, "content_encoding", "the body must not be compressed"));
    }
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > limit) {
        return Err(too_large(limit));
    }
    Ok(())
}

/// Reads a body of at most `limit` bytes.
pub async fn read(headers: &HeaderMap, payload: &mut Payload, limit: usize) -> Result<Bytes, Problem> {
    check_head(headers, limit as u64)?;
    let mut whole: Option<Bytes> = None;
    let mut parts = BytesMut::new();
    while let Some(piece) = next_piece(payload).await? {
        if whole.as_ref().map_or(parts.len(), Bytes::len) + piece.len() > limit {
            return Err(too_large(limit as u64));
        }
        match whole.take() {
            None if parts.is_empty() => whole = Some(piece),
            None => parts.extend_from_slice(&piece),
            Some(first) => {
                parts.extend_from_slice(&first);
                parts.extend_from_slice(&piece);
            }
        }
    }
    Ok(whole.unwrap_or_else(|| parts.freeze()))
}

/// The next piece of a body; `None` at its end. A stalled client is timed out.
pub async fn next_piece(payload: &mut Payload) -> Result<Option<Bytes>, Problem> {
    let incomplete = || Problem::malformed(Fault::at("", "incomplete_body", "the body did not arrive whole"));
    match tokio::time::timeout(PATIENCE, payload.next()).await {
        Ok(Some(Ok(piece))) => Ok(Some(piece)),
        Ok(Some(Err(error))) => {
            tracing::debug!(%error, "a request body did not arrive whole");
            Err(incomplete())
        }
        Ok(None) => Ok(None),
        Err(_) => Err(incomplete()),
    }
}

/// Whether a body says that it is of a media type, in UTF-8.
fn is_utf8_of(headers: &HeaderMap, media_type: &str) -> bool {
    let declared =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = declared.split(';');
    let essence = parts.next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case(media_type)
        && parts.all(|parameter| {
            let parameter = parameter.trim().to_ascii_lowercase();
            parameter.strip_prefix("charset=").is_none_or(|charset| charset.trim_matches('"') == "utf-8")
        })
}

/// Refuses a body that does not say it is CSV.
pub fn check_csv_type(headers: &HeaderMap) -> Result<(), Problem> {
    if is_utf8_of(headers, CSV) {
        return Ok(());
    }
    Err(Problem::new(Kind::MediaType, "media_type", format!("the body must be {CSV} in UTF-8")))
}

/// Refuses a body that does not say it is JSON.
pub fn check_json_type(headers: &HeaderMap, merge_patch: bool) -> Result<(), Problem> {
    if is_utf8_of(headers, JSON) || (merge_patch && is_utf8_of(headers, MERGE_PATCH)) {
        return Ok(());
    }
    let expected = if merge_patch { format!("{JSON} or {MERGE_PATCH}") } else { JSON.to_owned() };
    Err(Problem::new(Kind::MediaType, "media_type", format!("the body must be {expected} in UTF-8")))
}

/// Understands a JSON body.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let message = format!("the body is not UTF-8 at byte {}", error.valid_up_to());
        Problem::malformed(Fault::at("", "invalid_utf8", message))
    })?;
    let mut json = serde_json::Deserializer::from_str(text);
    let Object(value) = serde_path_to_error::deserialize::<_, Object<T>>(&mut json)
        .map_err(|error| Problem::malformed(fault(error.path(), error.inner())))?;
    json.end().map_err(|error| Problem::malformed(fault_of_syntax(&error)))?;
    Ok(value)
}

/// Understands a part of a body that was read as any JSON; the fault's pointer begins at the part.
pub fn understand<T: DeserializeOwned>(part: serde_json::Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize::<_, Object<T>>(part)
        .map(|Object(value)| value)
        .map_err(|error| fault(error.path(), error.inner()))
}

/// The JSON Pointer of a place.
fn pointer(path: &Path) -> String {
    let mut out = String::new();
    for segment in path {
        out.push('/');
        match segment {
            Segment::Seq { index } => out.push_str(&index.to_string()),
            Segment::Map { key } => out.push_str(&escape(key)),
            Segment::Enum { variant } => out.push_str(&escape(variant)),
            Segment::Unknown => {
                out.pop();
            }
        }
    }
    out
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn fault_of_syntax(error: &serde_json::Error) -> Fault {
    let message = format!("is not JSON at line {}, column {}", error.line(), error.column());
    Fault::at("", "malformed_json", message)
}

/// The error of serde without the offending value.
fn fault(path: &Path, error: &serde_json::Error) -> Fault {
    if !error.is_data() {
        return fault_of_syntax(error);
    }
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let place = pointer(path);
    let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
    let within = |field: &str| {
        let last = format!("/{}", escape(field));
        if place.ends_with(&last) { place.clone() } else { format!("{place}{last}") }
    };
    if text.starts_with("missing field ") {
        Fault::at(format!("{place}/{}", escape(&quoted(text))), "missing_field", "is required")
    } else if text.starts_with("unknown field ") {
        let known = text.split_once("expected ").map_or("none here", |(_, known)| known);
        Fault::at(within(&quoted(text)), "unknown_field", format!("is not known; expected {known}"))
    } else if text.starts_with("duplicate field ") {
        Fault::at(within(&quoted(text)), "repeated_field", "must be given once")
    } else if let Some((_, expected)) = text.split_once("expected ") {
        let code = if text.starts_with("invalid type") { "wrong_type" } else { "invalid_value" };
        Fault::at(place, code, format!("must be {expected}"))
    } else {
        Fault::at(place, "invalid_value", "is not of the expected form")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only parsed")]
    struct Lesson {
        title: String,
        #[serde(default)]
        quizzes: Vec<Quiz>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only parsed")]
    struct Quiz {
        kind: Kind,
        points: i64,
        #[serde(default)]
        id: Option<uuid::Uuid>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Numeric,
        Choice,
    }

    fn refused(body: &[u8]) -> (String, &'static str, String) {
        let problem = parse::<Lesson>(body).unwrap_err();
        assert_eq!(problem.status().as_u16(), 400);
        let fault = problem.parts().errors[0].clone();
        (fault.pointer.unwrap(), fault.code, fault.message)
    }

    #[test]
    fn faults_are_named_where_they_are() {
        let quiz = |quiz: &str| format!(r#"{{"title":"a","quizzes":[{quiz}]}}"#);
        for (body, pointer, code) in [
            (r#"{"title":"a""#.to_owned(), "", "malformed_json"),
            (String::new(), "", "malformed_json"),
            (r#"{"title":"a"} x"#.to_owned(), "", "malformed_json"),
            ("[]".to_owned(), "", "wrong_type"),
            ("{}".to_owned(), "/title", "missing_field"),
            (r#"{"title":"a","hunter2/x":1}"#.to_owned(), "/hunter2~1x", "unknown_field"),
            (r#"{"title":"a","title":"b"}"#.to_owned(), "/title", "repeated_field"),
            (r#"{"title":12345}"#.to_owned(), "/title", "wrong_type"),
            (quiz(r#"{"kind":"numeric","points":"x"}"#), "/quizzes/0/points", "wrong_type"),
            (quiz(r#"{"kind":"numeric","points":99999999999999999999}"#), "/quizzes/0/points", "wrong_type"),
            (quiz(r#"{"kind":"other","points":1}"#), "/quizzes/0/kind", "invalid_value"),
            (quiz(r#"{"kind":"numeric","points":1,"more":1}"#), "/quizzes/0/more", "unknown_field"),
            (quiz(r#"{"kind":"numeric"}"#), "/quizzes/0/points", "missing_field"),
            (quiz(r#"{"kind":"numeric","points":1,"id":"12345"}"#), "/quizzes/0/id", "invalid_value"),
        ] {
            let (found, found_code, message) = refused(body.as_bytes());
            assert_eq!((found.as_str(), found_code), (pointer, code), "{body}: {message}");
            assert!(!message.contains("12345"), "{body}: repeats the value: {message}");
        }
        assert_eq!(refused(b"{\"title\":\"\xff\"}").1, "invalid_utf8");
        assert!(parse::<Lesson>(quiz(r#"{"kind":"choice","points":1}"#).as_bytes()).is_ok());
    }

    #[test]
    fn only_csv_in_utf8_is_taken() {
        for (sent, taken) in [
            ("text/csv", true),
            ("Text/CSV; charset=\"UTF-8\"; header=present", true),
            ("text/csv; charset=windows-1252", false),
            ("text/plain", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(sent));
            assert_eq!(check_csv_type(&headers).is_ok(), taken, "{sent}");
        }
    }

    #[test]
    fn only_json_in_utf8_is_taken() {
        for (sent, plain, patch) in [
            ("application/json", true, true),
            ("Application/JSON; charset=UTF-8", true, true),
            ("application/merge-patch+json", false, true),
            ("application/json; charset=latin1", false, false),
            ("text/plain", false, false),
            ("", false, false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(sent));
            assert_eq!(check_json_type(&headers, false).is_ok(), plain, "{sent}");
            assert_eq!(check_json_type(&headers, true).is_ok(), patch, "{sent}");
        }
        assert_eq!(check_json_type(&HeaderMap::new(), false).unwrap_err().status().as_u16(), 415);
    }
}
