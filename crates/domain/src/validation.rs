//! Field errors with JSON Pointers, and the checks that entities share.
//!
//! A [`Checker`] walks a value, collects *every* fault with the pointer (RFC 6901) of the field
//! it is at, and brings strings into their stored form on the way (surrounding blanks cut).

use std::fmt;

use chrono::{DateTime, Datelike};
use serde_json::{Map, Value};

use crate::Timestamp;

/// One fault of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// JSON Pointer (RFC 6901) to the field within the body; empty for the whole body.
    pub pointer: String,
    /// Stable, machine-readable code, for example `too_long`.
    pub code: &'static str,
    /// What is wrong and what is expected, for a person.
    pub message: String,
}

impl FieldError {
    /// An error at `pointer`.
    pub fn new(pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, message: message.into() }
    }
}

/// All faults found in one value; never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct FieldErrors(pub Vec<FieldError>);

impl FieldErrors {
    /// A single fault.
    pub fn one(pointer: impl Into<String>, code: &'static str, message: impl Into<String>) -> Self {
        Self(vec![FieldError::new(pointer, code, message)])
    }
}

impl fmt::Display for FieldErrors {
    /// `lessons[3].title: must not be empty`, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{}: {}", dotted(&error.pointer), error.message)?;
        }
        Ok(())
    }
}

/// A JSON Pointer written the way people write paths: `/lessons/3/title` as `lessons[3].title`.
pub fn dotted(pointer: &str) -> String {
    let mut out = String::new();
    for segment in pointer.split('/').skip(1) {
        if !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
            out.push('[');
            out.push_str(segment);
            out.push(']');
        } else {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(&segment.replace("~1", "/").replace("~0", "~"));
        }
    }
    if out.is_empty() { "(the whole document)".to_owned() } else { out }
}

/// Longest `text` value, in bytes (a lesson's body, a description): 1 MiB.
pub const MAX_TEXT_BYTES: usize = 1024 * 1024;
/// Longest URL, in characters.
pub const MAX_URL: usize = 2_000;
/// Longest slug, in characters.
pub const MAX_SLUG: usize = 100;

/// Deepest JSON; databases stop at about 100 levels.
pub const MAX_JSON_DEPTH: usize = 32;

/// Brings numbers into the form that every database gives back; whether all of the value can be stored.
fn storable(value: &mut Value, depth: usize) -> bool {
    let whole = |number: &serde_json::Number| {
        // A whole double of this size is exactly an `i64`.
        let double = number.as_f64().filter(|double| number.is_f64() && double.fract() == 0.0);
        #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
        double.filter(|double| double.abs() < 9.2e18).map(|double| double as i64)
    };
    match value {
        Value::Null | Value::Bool(_) => true,
        Value::Number(number) => {
            if let Some(whole) = whole(number) {
                *value = whole.into();
            }
            true
        }
        Value::String(text) => !text.contains('\0'),
        Value::Array(items) => {
            depth < MAX_JSON_DEPTH && items.iter_mut().all(|item| storable(item, depth + 1))
        }
        Value::Object(members) => {
            depth < MAX_JSON_DEPTH
                && members
                    .iter_mut()
                    .all(|(name, member)| !name.contains('\0') && storable(member, depth + 1))
        }
    }
}

/// Collects the faults of a value.
#[derive(Debug, Default)]
pub struct Checker {
    path: String,
    errors: Vec<FieldError>,
}

impl Checker {
    /// A checker at the root of a body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records a fault of `field` (empty: of the present value itself).
    pub fn fail(&mut self, field: &str, code: &'static str, message: impl Into<String>) {
        let pointer = self.pointer(field);
        self.errors.push(FieldError::new(pointer, code, message));
    }

    fn pointer(&self, field: &str) -> String {
        if field.is_empty() {
            self.path.clone()
        } else {
            format!("{}/{}", self.path, field.replace('~', "~0").replace('/', "~1"))
        }
    }

    /// Runs checks of what lies below `field`.
    pub fn within<R>(&mut self, field: &str, checks: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.pointer(field);
        let outer = std::mem::replace(&mut self.path, outer);
        let result = checks(self);
        self.path = outer;
        result
    }

    /// Runs checks of item `index` of the list `field`.
    pub fn item<R>(&mut self, field: &str, index: usize, checks: impl FnOnce(&mut Self) -> R) -> R {
        self.within(field, |c| c.within(&index.to_string(), checks))
    }

    /// A string(n): surrounding blanks are cut (see [`trimmed`]), control characters U+0000 to U+001F refused,
    /// the length counted in characters. Trailing blanks are cut because `MySQL`'s binary
    /// collations pad with blanks when they compare.
    pub fn string(&mut self, field: &str, value: &mut String, min: usize, max: usize) {
        let trimmed = trimmed(value);
        if trimmed.len() != value.len() {
            *value = trimmed.to_owned();
        }
        if value.chars().any(|c| c <= '\u{1f}') {
            self.fail(field, "control_character", "must not contain control characters");
        }
        let length = value.chars().count();
        if length < min {
            let message = if min == 1 {
                "must not be empty".to_owned()
            } else {
                format!("must have at least {min} characters, has {length}")
            };
            self.fail(field, if length == 0 { "empty" } else { "too_short" }, message);
        }
        if length > max {
            self.fail(field, "too_long", format!("must have at most {max} characters, has {length}"));
        }
    }

    /// Long text, stored verbatim: only its size is bounded and U+0000 refused.
    pub fn text(&mut self, field: &str, value: &str, max_bytes: usize) {
        if value.contains('\0') {
            self.fail(field, "control_character", "must not contain the character U+0000");
        }
        if value.len() > max_bytes {
            self.fail(field, "too_long", format!("must have at most {max_bytes} bytes, has {}", value.len()));
        }
    }

    /// A slug: lower-case ASCII letters and digits, words joined by single hyphens.
    pub fn slug(&mut self, field: &str, value: &mut String) {
        self.string(field, value, 1, MAX_SLUG);
        let well_formed = value.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if !value.is_empty() && !well_formed {
            self.fail(field, "slug", "must be lower-case letters and digits in words joined by single hyphens, for example `first-steps`");
        }
    }

    /// An absolute `http` or `https` URL; other schemes (`javascript:`) could run in a reader's page.
    pub fn web_url(&mut self, field: &str, value: &mut String) {
        self.string(field, value, 1, MAX_URL);
        if value.is_empty() {
            return;
        }
        match url::Url::parse(value) {
            Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.has_host() => {}
            _ => self.fail(field, "url", "must be an absolute http or https URL"),
        }
    }

    /// A time: cut to microseconds, a leap second taken for the second after it (RFC 3339 allows
    /// `:60`), and within the years 1000 to 9999, which is what every backend stores.
    pub fn time(&mut self, field: &str, value: &mut Option<Timestamp>) {
        let Some(time) = value else { return };
        *time = DateTime::from_timestamp_micros(time.timestamp_micros()).unwrap_or(*time);
        if !(1000..=9999).contains(&time.year()) {
            self.fail(field, "out_of_range", "must be between the years 1000 and 9999");
        }
    }

    /// A whole number within bounds, both included.
    pub fn range(&mut self, field: &str, value: i64, min: i64, max: i64) {
        if value < min || value > max {
            self.fail(field, "out_of_range", format!("must be between {min} and {max}, is {value}"));
        }
    }

    /// A finite number; −0.0 becomes 0.
    pub fn finite(&mut self, field: &str, value: &mut f64) {
        if !value.is_finite() {
            self.fail(field, "not_finite", "must be a finite number");
        } else if *value == 0.0 {
            *value = 0.0;
        }
    }

    /// A number from 0 to 1; −0.0 becomes 0.
    pub fn share(&mut self, field: &str, value: &mut f64) {
        self.finite(field, value);
        if value.is_finite() && !(0.0..=1.0).contains(value) {
            self.fail(field, "out_of_range", format!("must be between 0 and 1, is {value}"));
        }
    }

    /// Any JSON, as every database keeps it: without U+0000, at most [`MAX_JSON_DEPTH`] deep, and with whole
    /// numbers written as such, since JSON has one kind of number.
    pub fn json(&mut self, field: &str, value: &mut Value, max_bytes: usize) {
        if !storable(value, 0) {
            let message = format!(
                "must not contain the character U+0000, nor be more than {MAX_JSON_DEPTH} levels deep"
            );
            self.fail(field, "json", message);
        } else if serde_json::to_vec(value).map_or(usize::MAX, |text| text.len()) > max_bytes {
            self.fail(field, "too_long", format!("must have at most {max_bytes} bytes as JSON"));
        }
    }

    /// The same of an object.
    pub fn json_object(&mut self, field: &str, object: &mut Map<String, Value>, max_bytes: usize) {
        let mut value = Value::Object(std::mem::take(object));
        self.json(field, &mut value, max_bytes);
        if let Value::Object(checked) = value {
            *object = checked;
        }
    }

    /// The outcome: every fault found, in the order found.
    pub fn finish(self) -> Result<(), FieldErrors> {
        if self.errors.is_empty() { Ok(()) } else { Err(FieldErrors(self.errors)) }
    }
}

/// A text without blanks around it: what Unicode calls `White_Space`, and U+FEFF, which is invisible and
/// which patterns of JSON Schema count as blank (ECMA-262, `\s`).
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_reported_with_its_pointer() {
        let mut checker = Checker::new();
        checker.item("lessons", 3, |c| {
            c.string("title", &mut "  ".to_owned(), 1, 10);
            c.slug("slug", &mut "Not A Slug".to_owned());
        });
        let errors = checker.finish().unwrap_err();
        assert_eq!(
            errors.to_string(),
            "lessons[3].title: must not be empty\nlessons[3].slug: must be lower-case letters and digits in words joined by single hyphens, for example `first-steps`"
        );
        assert_eq!(errors.0[0].pointer, "/lessons/3/title");
    }

    #[test]
    fn strings_are_trimmed_and_counted_in_characters() {
        let mut value = " 😀😀 ".to_owned();
        let mut checker = Checker::new();
        checker.string("title", &mut value, 1, 2);
        assert_eq!((value.as_str(), checker.finish()), ("😀😀", Ok(())));
        assert_eq!(trimmed("\u{feff} a\u{feff}b \u{3000}"), "a\u{feff}b");
    }

    #[test]
    fn only_web_urls_pass() {
        for (url, good) in [
            ("https://example.org/a", true),
            ("javascript:alert(1)", false),
            ("//x", false),
            ("http://", false),
        ] {
            let mut checker = Checker::new();
            checker.web_url("url", &mut url.to_owned());
            assert_eq!(checker.finish().is_ok(), good, "{url}");
        }
    }
}
