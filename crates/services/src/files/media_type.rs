//! Whether a content is what its media type says. It is refused only when it contradicts the type.

mod names;
mod text;

use crate::ServiceError;
use names::{are_kin, canonical, is_binary, is_container, is_old_office, is_signed, is_textual, medium};

pub use text::{Encoding, encoding};

/// The container of office files before 2007.
const OLE: &str = "application/x-ole-storage";
const OLE_BEGINS: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How far from the beginning a PDF may begin (ISO 32000, as readers take it), in bytes.
const PDF_WITHIN: usize = 1_024;

/// The type to serve a content with, under the first name of those that it has. `head` is the content's
/// beginning, `whole` tells whether that is all. Refuses a declared type that the content contradicts, and
/// types that make no sense.
pub fn check_media_type(head: &[u8], whole: bool, declared: Option<&str>) -> Result<String, ServiceError> {
    let shown = shown(head);
    let Some(declared) = declared.map(essence) else {
        return Ok(undeclared(shown, head, whole).to_owned());
    };
    if !well_formed(&declared) {
        return Err(ServiceError::MediaType(format!("`{}` is not a media type", printable(&declared))));
    }
    let declared = canonical(&declared);
    if agrees(declared, shown, head, whole) {
        return Ok(declared.to_owned());
    }
    Err(ServiceError::MediaType(match shown {
        Some(shown) => format!("the content is {shown}, not {declared}"),
        None => format!("the content is not {declared}"),
    }))
}

/// The type that the first bytes show.
fn shown(head: &[u8]) -> Option<&'static str> {
    let known = infer::get(head).map(|kind| canonical(kind.mime_type()));
    known.or_else(|| head.starts_with(OLE_BEGINS).then_some(OLE))
}

fn undeclared(shown: Option<&'static str>, head: &[u8], whole: bool) -> &'static str {
    match (shown, encoding(head, whole)) {
        // Words may begin like a picture: "BM".
        (Some(shown), Some(Encoding::Utf8)) if medium(shown).is_some() => "text/plain",
        (Some(shown), _) => shown,
        (None, Some(Encoding::Utf8)) => "text/plain",
        (None, _) if is_pdf(head) => "application/pdf",
        (None, Some(_)) => "text/plain",
        (None, None) => "application/octet-stream",
    }
}

/// Type and subtype in lower case, parameters cut off.
fn essence(text: &str) -> String {
    text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// `type/subtype` of restricted names (RFC 6838, 4.2).
fn well_formed(essence: &str) -> bool {
    let name = |part: &str| {
        (1..=127).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b))
    };
    essence.split_once('/').is_some_and(|(top, sub)| name(top) && name(sub)) && essence.len() <= 255
}

fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

fn agrees(declared: &str, shown: Option<&'static str>, head: &[u8], whole: bool) -> bool {
    let is_text = || encoding(head, whole).is_some();
    match (declared, shown) {
        ("application/octet-stream", _) => true,
        ("application/pdf", _) => is_pdf(head),
        ("image/svg+xml", _) => is_text() && contains(head, b"<svg"),
        // Whatever a text begins with: "BM" of a bitmap begins words, too.
        (_, shown) if is_textual(declared) => shown != Some("application/pdf") && is_text(),
        (_, Some(shown)) if are_kin(declared, shown) => true,
        // Markup: what some programs write under another name.
        (_, Some("text/html" | "text/xml" | "text/x-shellscript")) => {
            !is_binary(declared) || is_old_office(declared)
        }
        ("application/msword", Some("application/rtf")) => true,
        // Office documents and e-books are archives.
        (_, Some(shown)) if is_container(shown) => {
            !is_binary(declared) || is_old_office(declared) || both_archives(declared, shown)
        }
        (_, Some(_)) if is_signed(declared) || is_old_office(declared) => false,
        (_, Some(shown)) => medium(declared).is_none_or(|wanted| medium(shown) == Some(wanted)),
        (_, None) if is_signed(declared) => false,
        (_, None) => !is_binary(declared) || !is_text(),
    }
}

/// Whether it is an archive that says what is in it.
fn both_archives(declared: &str, shown: &str) -> bool {
    declared == "application/zip" && !is_old_office(shown) && !matches!(shown, OLE | "application/gzip")
}

/// Readers take a PDF with other bytes before it.
fn is_pdf(head: &[u8]) -> bool {
    contains(head.get(..PDF_WITHIN).unwrap_or(head), b"%PDF-")
}

/// Also in UTF-16, where each of these bytes has an empty one beside it.
fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    let filled: Vec<u8> = haystack.iter().copied().filter(|byte| *byte != 0).collect();
    filled.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
#[path = "media_type_tests.rs"]
mod tests;
