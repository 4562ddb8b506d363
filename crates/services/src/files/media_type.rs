//! Whether a content is what its media type says.

use crate::ServiceError;

/// Types whose content begins with known bytes; a content that claims one must show it.
const WITH_SIGNATURE: &[&str] = &[
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/bmp",
    "image/tiff",
    "application/pdf",
    "application/zip",
    "application/gzip",
    "video/mp4",
    "video/webm",
    "audio/mpeg",
    "audio/ogg",
];

/// The type to serve a content with. `head` is its beginning, `whole` tells whether that is all.
/// Refuses a declared type that the content contradicts, and types that make no sense.
pub fn check_media_type(head: &[u8], whole: bool, declared: Option<&str>) -> Result<String, ServiceError> {
    let shown = infer::get(head).map(|kind| kind.mime_type());
    let Some(declared) = declared.map(essence) else {
        return Ok(match shown {
            Some(shown) => shown.to_owned(),
            None if is_text(head, whole) => "text/plain".to_owned(),
            None => "application/octet-stream".to_owned(),
        });
    };
    if !well_formed(&declared) {
        return Err(ServiceError::MediaType(format!("`{}` is not a media type", printable(&declared))));
    }
    if agrees(&declared, shown, head, whole) {
        return Ok(declared);
    }
    Err(ServiceError::MediaType(match shown {
        Some(shown) => format!("the content is {shown}, not {declared}"),
        None => format!("the content is not {declared}"),
    }))
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
    if declared == "application/octet-stream" {
        return true;
    }
    if declared == "image/svg+xml" {
        return is_text(head, whole) && contains(head, b"<svg");
    }
    let textual = declared.starts_with("text/")
        || declared.ends_with("+xml")
        || declared.ends_with("+json")
        || matches!(declared, "application/json" | "application/xml" | "application/javascript");
    match shown {
        Some(shown) if shown == declared => true,
        // Markup is text too: Markdown may begin with HTML.
        Some("text/html" | "text/xml" | "text/x-shellscript") => textual,
        // Containers: office documents and e-books are archives.
        Some("application/zip") => declared.starts_with("application/"),
        Some(shown) => {
            let kin = |a: &str, b: &str| matches!((a, b), ("audio/mp4" | "audio/m4a", "video/mp4"));
            kin(declared, shown) || kin(shown, declared)
        }
        None if textual => is_text(head, whole),
        None => !WITH_SIGNATURE.contains(&declared),
    }
}

/// Whether the bytes read as UTF-8 text; a character cut at the end of the head is forgiven.
fn is_text(head: &[u8], whole: bool) -> bool {
    if head.contains(&0) {
        return false;
    }
    match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => !whole && error.error_len().is_none(),
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    #[test]
    fn contents_must_be_what_they_say() {
        for (head, declared, served) in [
            (PNG, Some("image/png"), Some("image/png")),
            (PNG, Some("Image/PNG; x=y"), Some("image/png")),
            (PNG, None, Some("image/png")),
            (PNG, Some("image/jpeg"), None),
            (PNG, Some("text/plain"), None),
            (b"hello", Some("image/png"), None),
            (b"hello", Some("text/markdown"), Some("text/markdown")),
            (b"hello", None, Some("text/plain")),
            (b"\xff\xfe\xfd", Some("text/plain"), None),
            (b"<svg xmlns='x'/>", Some("image/svg+xml"), Some("image/svg+xml")),
            (b"hello", Some("image/svg+xml"), None),
            (b"<html></html>", Some("image/png"), None),
            (b"a,b\n1,2\n", Some("text/csv"), Some("text/csv")),
            (b"MZ\x90\0", Some("application/octet-stream"), Some("application/octet-stream")),
            (b"hello", Some("nonsense"), None),
        ] {
            let result = check_media_type(head, true, declared).ok();
            assert_eq!(result.as_deref(), served, "{declared:?}");
        }
    }
}
