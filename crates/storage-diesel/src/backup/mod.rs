//! Backups as files: where they go, and who may read them. What is in a backup of a server is in
//! `script`; one of SQLite is a database with a `seal`.

mod script;
mod seal;

use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use domain::Timestamp;

pub use script::{Reader, Writer, is_script};
pub use seal::{require_sealed, seal};

use crate::failures::BackupError;

/// A backup that was made and verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// How many tables are in it, the ledger included.
    pub tables: usize,
    /// How many rows are in them.
    pub rows: u64,
}

/// A name in a folder that no file has, of a backup: the time, and what the backup is for.
pub fn free_name(folder: &Path, at: Timestamp, purpose: &str, extension: &str) -> PathBuf {
    let base = format!("{}-{purpose}", at.format("%Y%m%dT%H%M%SZ"));
    let names = std::iter::once(base.clone()).chain((2..).map(|number| format!("{base}-{number}")));
    let mut paths = names.map(|name| folder.join(format!("{name}.{extension}")));
    paths.find(|path| !path.exists()).unwrap_or_else(|| folder.join(base))
}

/// A file that is being written: it has its name once it is whole. Only its owner may read it.
#[derive(Debug)]
pub struct Unfinished {
    path: PathBuf,
    part: PathBuf,
    finished: bool,
}

impl Unfinished {
    /// Makes an empty file beside where it goes, and the folder where there is none.
    pub fn create(path: &Path) -> Result<(Self, File), BackupError> {
        if path.exists() {
            return Err(file_error(path, "it exists already"));
        }
        if let Some(folder) =
            path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        {
            private_folder(folder).map_err(|error| file_error(folder, error))?;
        }
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        // Not the number of the process: containers on one volume may have the same.
        name.push(format!(".{:016x}.part", RandomState::new().hash_one(std::process::id())));
        let part = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| file_error(&part, error))?;
        Ok((Self { path: path.to_owned(), part, finished: false }, file))
    }

    /// Where it is meanwhile.
    pub fn part(&self) -> &Path {
        &self.part
    }

    /// It is whole and on the disk: gives it its name, if no other file has got that meanwhile.
    pub fn finish(mut self) -> Result<PathBuf, BackupError> {
        name(&self.part, &self.path).map_err(|error| file_error(&self.path, error))?;
        self.finished = true;
        // The name, too, is to survive a failure of power.
        if let Some(folder) = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let synced = File::open(folder).and_then(|folder| folder.sync_all());
            synced.map_err(|error| file_error(folder, error))?;
        }
        Ok(self.path.clone())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            let _gone_already = std::fs::remove_file(&self.part);
        }
    }
}

/// Gives a file another name; one that is taken is an error.
fn name(part: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(part, path) {
        Ok(()) => std::fs::remove_file(part),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Not every file system has links: takes the name first, and then its own file's place.
        Err(_) => {
            OpenOptions::new().write(true).create_new(true).open(path)?;
            std::fs::rename(part, path)
        }
    }
}

/// What the system said of a file.
pub fn file_error(path: &Path, why: impl std::fmt::Display) -> BackupError {
    BackupError::File { path: path.to_owned(), why: why.to_string() }
}

fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
