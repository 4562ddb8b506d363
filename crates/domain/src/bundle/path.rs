//! Paths inside a bundle, judged by their text alone, alike on every operating system.

use std::fmt;

/// Longest path, in characters.
const MAX_PATH: usize = 500;

/// A relative path of plain names joined by `/`. It cannot lead out of the bundle's folder
/// (symbolic links aside, which whoever opens it must refuse).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BundlePath(String);

impl BundlePath {
    /// Judges a path; the error is what is wrong with it, for a person.
    pub fn parse(path: &str) -> Result<Self, &'static str> {
        if path.is_empty() {
            return Err("must not be empty");
        }
        if path.chars().count() > MAX_PATH {
            return Err("must have at most 500 characters");
        }
        if path.chars().any(|c| c <= '\u{1f}') {
            return Err("must not contain control characters");
        }
        if path.contains('\\') {
            return Err("must separate folders by / and not by \\");
        }
        if path.starts_with('/') || has_drive(path) {
            return Err("must be relative to the bundle's folder, not absolute");
        }
        if path.split('/').any(|name| name == "..") {
            return Err("must not lead out of the bundle's folder (..)");
        }
        if path.split('/').any(|name| name.is_empty() || name == ".") {
            return Err("must be plain names joined by single /, for example files/picture.png");
        }
        Ok(Self(path.to_owned()))
    }

    /// The path, with `/` between its names.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its names, outermost folder first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    /// The last name.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

/// Whether Windows would take the path as one on a drive (`c:/notes.txt`).
fn has_drive(path: &str) -> bool {
    let mut bytes = path.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic()) && bytes.next() == Some(b':')
}

impl fmt::Display for BundlePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
