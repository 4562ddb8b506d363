//! A bundle in a folder.

use std::{
    fs, io,
    io::Read,
    path::{Path, PathBuf},
};

use domain::bundle::BundlePath;

use super::contents::{Fault, Files, malformed};
use crate::ServiceError;

/// An opened folder.
pub(super) struct FolderReader {
    /// Without symbolic links.
    root: PathBuf,
}

impl FolderReader {
    pub fn open(path: &Path) -> Result<Self, ServiceError> {
        let root = fs::canonicalize(path).map_err(|error| {
            malformed("folder", format!("cannot open the folder {}: {error}", path.display()))
        })?;
        if !root.is_dir() {
            return Err(malformed("folder", format!("is not a folder: {}", path.display())));
        }
        Ok(Self { root })
    }
}

impl Files for FolderReader {
    fn open<'a>(&'a mut self, path: &BundlePath) -> Result<Box<dyn Read + 'a>, Fault> {
        let mut full = self.root.clone();
        full.extend(path.names());
        // Where it really is: links within the folder are fine, links out of it are not.
        let real = fs::canonicalize(&full).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Fault::missing(path),
            _ => Fault::unreadable(path, &error),
        })?;
        if !real.starts_with(&self.root) {
            let message = format!("must not lead out of the bundle's folder by a symbolic link: {path}");
            return Err(Fault::file("path", message));
        }
        // Not opened before it is known to be a file: opening a pipe would wait for its other end.
        if !real.is_file() {
            return Err(Fault::file("not_a_file", format!("is not a file: {path}")));
        }
        let file = fs::File::open(&real).map_err(|error| Fault::unreadable(path, &error))?;
        Ok(Box::new(file))
    }
}
