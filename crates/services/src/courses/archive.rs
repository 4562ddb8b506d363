//! A bundle in a zip archive. Nothing an archive says about itself is believed: sizes are counted
//! while reading, names are judged before they are used, and its directory is read entry by entry,
//! so that a forged one cannot fill the memory.

use std::{
    collections::HashMap,
    fs::File,
    io::{BufReader, Read},
    path::Path,
};

use domain::bundle::{BundlePath, DOCUMENT};
// `ZipArchive` would hold the whole directory in memory before it could be judged.
use zip::unstable::read::ZipIterable;
use zip::{
    ZipReadOptions,
    read::{Config, OwnedZipFileEntry, ZipFileEntry},
    result::ZipError,
};

use super::contents::{Fault, Files, Limits, malformed};
use crate::ServiceError;

/// Most entries, folders included.
const MAX_ENTRIES: usize = 10_000;
/// Largest directory of an archive, in bytes; names, comments and extra fields count.
const MAX_DIRECTORY: u64 = 16 * 1024 * 1024;

/// An opened archive.
pub(super) struct ArchiveReader {
    file: BufReader<File>,
    /// Files by their paths within the archive.
    entries: HashMap<String, OwnedZipFileEntry>,
    /// The top-level folder that holds the bundle, with its `/`; empty for the root.
    folder: String,
}

impl ArchiveReader {
    pub fn open(path: &Path, limits: Limits) -> Result<Self, ServiceError> {
        let open = || File::open(path).map(BufReader::new);
        let failed = |error| malformed("archive", format!("cannot open the archive: {error}"));
        let entries = directory(open().map_err(failed)?, limits)?;
        let folder = bundle_folder(&entries)?;
        Ok(Self { file: open().map_err(failed)?, entries, folder })
    }
}

fn broken(error: &ZipError) -> ServiceError {
    malformed("archive", format!("is not a readable zip archive: {error}"))
}

/// Reads and judges the directory.
fn directory(
    file: BufReader<File>,
    limits: Limits,
) -> Result<HashMap<String, OwnedZipFileEntry>, ServiceError> {
    let archive = ZipIterable::try_new(file, Config::default()).map_err(|error| broken(&error))?;
    // A local header that differs from the directory is a way to show scanners another file.
    let mut archive = archive.enforce_header_consistency(true);
    if archive.len() > MAX_ENTRIES {
        return Err(malformed("archive", format!("the archive has more than {MAX_ENTRIES} entries")));
    }
    let mut entries = HashMap::new();
    let mut begin = None;
    let mut bytes = 0_u64;
    for entry in archive.files().map_err(|error| broken(&error))? {
        let entry = entry.map_err(|error| broken(&error))?;
        let start = entry.central_header_start();
        if start - *begin.get_or_insert(start) > MAX_DIRECTORY {
            return Err(malformed("archive", "the archive's directory is too large"));
        }
        let Some(name) = file_name(&entry)? else { continue };
        bytes = bytes.saturating_add(entry.size());
        if bytes > limits.bundle_bytes {
            return Err(ServiceError::TooLarge { limit: limits.bundle_bytes });
        }
        if entries.insert(name.clone(), entry.into()).is_some() {
            return Err(refused(&name, "stands twice in the archive"));
        }
    }
    Ok(entries)
}

/// The path of a file's entry; `None` for a folder's.
fn file_name(entry: &ZipFileEntry<'_>) -> Result<Option<String>, ServiceError> {
    let name = entry.name().map_err(|error| broken(&error))?.into_owned();
    let plain = name.strip_suffix('/').filter(|_| entry.is_dir()).unwrap_or(&name);
    BundlePath::parse(plain).map_err(|message| refused(&name, message))?;
    if entry.is_symlink() {
        return Err(refused(&name, "must not be a symbolic link"));
    }
    if entry.encrypted() {
        return Err(refused(&name, "must not be encrypted"));
    }
    Ok(if entry.is_dir() { None } else { Some(name) })
}

fn refused(name: &str, message: &str) -> ServiceError {
    let shown: String = name.chars().take(200).collect();
    malformed("archive", format!("the archive's entry {shown:?} {message}"))
}

/// Finds `course.json` at the root or in exactly one top-level folder.
fn bundle_folder(entries: &HashMap<String, OwnedZipFileEntry>) -> Result<String, ServiceError> {
    if entries.contains_key(DOCUMENT) {
        return Ok(String::new());
    }
    let mut folders = entries.keys().filter_map(|name| {
        let folder = name.strip_suffix(DOCUMENT)?;
        (folder.find('/') == Some(folder.len() - 1)).then_some(folder)
    });
    match (folders.next(), folders.next()) {
        (Some(folder), None) => Ok(folder.to_owned()),
        (Some(_), Some(_)) => {
            Err(malformed("archive", format!("several folders of the archive hold a {DOCUMENT}")))
        }
        (None, _) => Err(malformed(
            "archive",
            format!("the archive has no {DOCUMENT} at its root or in its top-level folder"),
        )),
    }
}

impl Files for ArchiveReader {
    fn open<'a>(&'a mut self, path: &BundlePath) -> Result<Box<dyn Read + 'a>, Fault> {
        let name = format!("{}{path}", self.folder);
        let entry = self.entries.get(&name).ok_or_else(|| Fault::missing(path))?;
        let reader = entry.as_ref().with_reader(&mut self.file, ZipReadOptions::new());
        let reader = reader.map_err(|error| {
            Fault::file("unreadable_file", format!("cannot be read from the archive: {path}: {error}"))
        })?;
        Ok(Box::new(reader))
    }
}
