//! Where the bytes of a bundle come from: a folder or a zip archive.
//!
//! Reading is blocking; it belongs on a thread that may block.

use std::{io, path::PathBuf};

use domain::bundle::BundlePath;

use super::{
    archive::ArchiveReader,
    contents::{Fault, Files, Limits},
    folder::FolderReader,
};
use crate::{ServiceError, SpooledFile};

/// Size of the pieces in which files are read, in bytes.
const PIECE: usize = 64 * 1024;

/// A course bundle, not opened yet.
pub struct CourseSource(Origin);

enum Origin {
    Folder(PathBuf),
    Archive(PathBuf),
    Upload(SpooledFile),
}

impl CourseSource {
    /// A folder with `course.json`. Symbolic links in it may not lead out of it.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Folder(path.into()))
    }

    /// A zip archive with `course.json` at its root or in its one top-level folder.
    pub fn archive(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Archive(path.into()))
    }

    /// A zip archive that was uploaded.
    pub fn upload(archive: SpooledFile) -> Self {
        Self(Origin::Upload(archive))
    }

    /// Opens the bundle and judges what can be judged of its shape.
    pub(super) fn open(&self, limits: Limits) -> Result<Reader, ServiceError> {
        let files: Box<dyn Files> = match &self.0 {
            Origin::Folder(path) => Box::new(FolderReader::open(path)?),
            Origin::Archive(path) => Box::new(ArchiveReader::open(path, limits)?),
            Origin::Upload(archive) => Box::new(ArchiveReader::open(archive.path(), limits)?),
        };
        Ok(Reader { files, limits, left: limits.bundle_bytes })
    }
}

/// An opened bundle. Everything that is read counts against the bundle's limit, whatever an
/// archive's directory says about sizes.
pub(super) struct Reader {
    files: Box<dyn Files>,
    limits: Limits,
    left: u64,
}

impl Reader {
    /// Starts counting anew, for another round over the same files.
    pub fn rewind(&mut self) {
        self.left = self.limits.bundle_bytes;
    }

    /// How large things may be.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Reads a file of at most `limit` bytes, piece by piece; answers its size.
    pub fn read(
        &mut self,
        path: &BundlePath,
        limit: u64,
        take: &mut dyn FnMut(&[u8]) -> Result<(), ServiceError>,
    ) -> Result<u64, Fault> {
        let mut file = self.files.open(path)?;
        let mut piece = vec![0; PIECE];
        let mut bytes = 0;
        loop {
            let read = match file.read(&mut piece) {
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Fault::unreadable(path, &error)),
            };
            if read == 0 {
                return Ok(bytes);
            }
            bytes += read as u64;
            if bytes > limit {
                return Err(Fault::file("too_large", format!("must have at most {limit} bytes: {path}")));
            }
            self.left = self
                .left
                .checked_sub(read as u64)
                .ok_or(Fault::Fatal(ServiceError::TooLarge { limit: self.limits.bundle_bytes }))?;
            take(piece.get(..read).unwrap_or_default())?;
        }
    }

    /// Reads a whole file of at most `limit` bytes into memory.
    pub fn read_all(&mut self, path: &BundlePath, limit: u64) -> Result<Vec<u8>, Fault> {
        let mut content = Vec::new();
        self.read(path, limit, &mut |piece| {
            content.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(content)
    }
}
