//! What bundles are read from: their files, how large they may be, and what can be wrong with them.

use std::io::{self, Read};

use domain::{
    bundle::BundlePath,
    validation::{FieldError, FieldErrors},
};

use crate::{ServiceError, Settings};

/// How large things may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Largest file, in bytes.
    pub file_bytes: u64,
    /// Most bytes of all files together, unpacked.
    pub bundle_bytes: u64,
}

impl From<&Settings> for Limits {
    fn from(settings: &Settings) -> Self {
        Self { file_bytes: settings.max_file_bytes, bundle_bytes: settings.max_bundle_bytes }
    }
}

/// The files of an opened bundle.
pub(super) trait Files: Send {
    /// Opens a file.
    fn open<'a>(&'a mut self, path: &BundlePath) -> Result<Box<dyn Read + 'a>, Fault>;
}

/// Why a file could not be read.
#[derive(Debug)]
pub(super) enum Fault {
    /// The file is to blame: what is wrong with it, for a person, to be put at the field that names it.
    File(FieldError),
    /// Nothing more can be read.
    Fatal(ServiceError),
}

impl Fault {
    /// A fault of the file; its pointer is filled in by whoever knows what named it.
    pub fn file(code: &'static str, message: impl Into<String>) -> Self {
        Self::File(FieldError::new("", code, message))
    }

    /// No file is at that path.
    pub fn missing(path: &BundlePath) -> Self {
        Self::file("missing_file", format!("no such file in the bundle: {path}"))
    }

    /// The file is there, but reading it failed.
    pub fn unreadable(path: &BundlePath, error: &io::Error) -> Self {
        Self::file("unreadable_file", format!("cannot be read: {path}: {}", error.kind()))
    }
}

impl From<ServiceError> for Fault {
    fn from(error: ServiceError) -> Self {
        Self::Fatal(error)
    }
}

/// A bundle that is refused as a whole.
pub(super) fn malformed(code: &'static str, message: impl Into<String>) -> ServiceError {
    ServiceError::Malformed(FieldErrors::one("", code, message))
}
