//! From bytes to the document: syntax, names and types of fields.

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::{CourseBundle, FORMAT, VERSION};
use crate::{object::Object, validation::FieldErrors};

/// Read first, so that a bundle of another kind or version is reported as such, and not as one with
/// unknown fields.
#[derive(Deserialize)]
struct Header {
    format: Option<Value>,
    version: Option<Value>,
}

/// Reads the document. The first fault ends it, with the pointer of its field.
pub fn parse(json: &[u8]) -> Result<CourseBundle, FieldErrors> {
    // Some editors begin a file with a byte order mark; RFC 8259, 8.1 allows to ignore it.
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    let text = std::str::from_utf8(json).map_err(|error| {
        let message = format!("is not valid UTF-8 (byte {})", error.valid_up_to());
        FieldErrors::one("", "invalid_utf8", message)
    })?;
    if let Ok(header) = serde_json::from_str::<Header>(text) {
        if header.format.is_none_or(|format| format != FORMAT) {
            return Err(FieldErrors::one("/format", "format", format!("must be \"{FORMAT}\"")));
        }
        if header.version.is_none_or(|version| version != VERSION) {
            let message = format!("must be {VERSION}, the only version that is known");
            return Err(FieldErrors::one("/version", "version", message));
        }
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let Object(bundle) = serde_path_to_error::deserialize(&mut reader).map_err(|error| fault(&error))?;
    reader.end().map_err(|error| FieldErrors::one("", "invalid_json", message(&error).1))?;
    Ok(bundle)
}

fn fault(error: &serde_path_to_error::Error<serde_json::Error>) -> FieldErrors {
    let inner = error.inner();
    let (plain, message) = message(inner);
    let mut pointer = pointer(error.path());
    if inner.is_syntax() || inner.is_eof() {
        return FieldErrors::one("", "invalid_json", format!("is not valid JSON: {message}"));
    }
    let code = if plain.starts_with("unknown field") {
        "unknown_field"
    } else if plain.starts_with("missing field") {
        pointer.push_str(&named(&plain));
        "required"
    } else if plain.starts_with("duplicate field") {
        pointer.push_str(&named(&plain));
        "duplicate_field"
    } else if plain.starts_with("unknown variant") {
        "unknown_value"
    } else {
        "wrong_type"
    };
    FieldErrors::one(pointer, code, message)
}

/// The message of serde without its position, and with the position in brackets at its end.
fn message(error: &serde_json::Error) -> (String, String) {
    let whole = error.to_string();
    let tail = format!(" at line {} column {}", error.line(), error.column());
    match whole.strip_suffix(&tail) {
        Some(plain) => {
            let plain = in_json_terms(plain);
            let message = format!("{plain} (line {}, column {})", error.line(), error.column());
            (plain, message)
        }
        None => (whole.clone(), whole),
    }
}

/// Rust's names of types in the terms of JSON.
fn in_json_terms(message: &str) -> String {
    let mut message = message.to_owned();
    for (begin, instead) in
        [("invalid type: map", "invalid type: object"), ("invalid type: sequence", "invalid type: array")]
    {
        if message.starts_with(begin) {
            message.replace_range(..begin.len(), instead);
        }
    }
    for (end, instead) in [
        ("expected a sequence", "expected an array"),
        ("expected i64", "expected a whole number"),
        ("expected f64", "expected a number"),
        ("expected a map", "expected an object"),
    ] {
        if message.ends_with(end) {
            message.replace_range(message.len() - end.len().., instead);
        }
    }
    message
}

/// The field that a message names, to be put behind the pointer of its object.
fn named(message: &str) -> String {
    message.split('`').nth(1).map(|name| format!("/{}", escape(name))).unwrap_or_default()
}

fn pointer(path: &Path) -> String {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(format!("/{index}")),
            Segment::Map { key } => Some(format!("/{}", escape(key))),
            Segment::Enum { variant } => Some(format!("/{}", escape(variant))),
            Segment::Unknown => None,
        })
        .collect()
}

/// RFC 6901, section 3.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
