//! `Content-Disposition` (RFC 6266): names of files, on the way in and out.

use std::fmt::Write as _;

use actix_web::http::header::{self, ContentDisposition, HeaderMap, HeaderValue};

/// Types that a browser shows without running anything in them.
const SHOWN: &[&str] = &[
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/avif",
    "text/plain",
    "audio/mpeg",
    "audio/mp4",
    "audio/ogg",
    "audio/wav",
    "audio/flac",
    "video/mp4",
    "video/webm",
];

/// How a file is offered: shown if that is harmless, else saved.
pub fn of_file(name: &str, media_type: &str) -> HeaderValue {
    header_value(if SHOWN.contains(&media_type) { "inline" } else { "attachment" }, name)
}

/// A file to be saved under that name.
pub fn attachment(name: &str) -> HeaderValue {
    header_value("attachment", name)
}

fn header_value(kind: &str, name: &str) -> HeaderValue {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || " ._-()".contains(c) { c } else { '_' })
        .collect();
    let mut text = format!("{kind}; filename=\"{plain}\"");
    if plain != name {
        text.push_str("; filename*=UTF-8''");
        for byte in name.bytes() {
            // attr-char of RFC 5987.
            if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
                text.push(char::from(byte));
            } else {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("attachment"))
}

/// The name that an upload gives its file: `filename*` before `filename`, folders cut off.
pub fn file_name(headers: &HeaderMap) -> Option<String> {
    let sent = ContentDisposition::from_raw(headers.get(header::CONTENT_DISPOSITION)?).ok()?;
    let extended = sent
        .get_filename_ext()
        .filter(|name| name.charset.to_string().eq_ignore_ascii_case("utf-8"))
        .and_then(|name| std::str::from_utf8(&name.value).ok());
    let name = extended.or(sent.get_filename())?;
    name.rsplit(['/', '\\']).next().map(str::to_owned).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(value: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        file_name(&headers)
    }

    #[test]
    fn names_of_uploads_are_read_without_folders() {
        for (value, name) in [
            ("attachment; filename=a.png", Some("a.png")),
            ("attachment; filename=\"a b; c.png\"", Some("a b; c.png")),
            ("attachment; FILENAME=\"a \\\"b\\\".png\"", Some("a \"b\".png")),
            ("attachment; filename=\"x.png\"; filename*=UTF-8''na%C3%AFve.png", Some("naïve.png")),
            ("attachment; filename*=UTF-8''na%C3%AFve.png; filename=x.png", Some("naïve.png")),
            ("attachment; filename*=UTF-8''%FF; filename=x.png", Some("x.png")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\temp\\\\x.txt\"", Some("x.txt")),
            ("attachment", None),
            ("attachment; filename=\"\"", None),
        ] {
            assert_eq!(sent(value).as_deref(), name, "{value}");
        }
    }

    #[test]
    fn offered_names_cannot_break_out_of_the_header() {
        assert_eq!(of_file("a.png", "image/png"), "inline; filename=\"a.png\"");
        assert_eq!(of_file("a.svg", "image/svg+xml"), "attachment; filename=\"a.svg\"");
        assert_eq!(
            attachment("a\"; x=\r\nb ü.html"),
            "attachment; filename=\"a__ x___b _.html\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0Ab%20%C3%BC.html"
        );
    }

    #[test]
    fn offered_names_come_back() {
        for name in ["a.png", "naïve \"file\".txt", "100%.md", "日本語.pdf"] {
            let value = attachment(name);
            assert_eq!(sent(value.to_str().unwrap()).as_deref(), Some(name));
        }
    }
}
