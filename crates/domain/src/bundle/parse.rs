//! From bytes to the document: syntax, names and types of fields.

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::{CourseBundle, FORMAT, VERSION};
use crate::validation::FieldErrors;

/// What is looked at first, so that a bundle of another kind or version is told so, rather than
/// that it has fields which are unknown to this version.
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
    let bundle = serde_path_to_error::deserialize(&mut reader).map_err(|error| fault(&error))?;
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
        if let Some(name) = plain.split('`').nth(1) {
            pointer = format!("{pointer}/{name}");
        }
        "required"
    } else if plain.starts_with("duplicate field") {
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
            (plain.to_owned(), format!("{plain} (line {}, column {})", error.line(), error.column()))
        }
        None => (whole.clone(), whole),
    }
}

fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { variant } => pointer.push_str(&format!("/{}", escape(variant))),
            Segment::Unknown => {}
        }
    }
    pointer
}

/// RFC 6901, section 3.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
