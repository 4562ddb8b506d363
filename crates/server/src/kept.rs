//! Whether the database file is the one that its data folder belongs to. A new one in its place would be
//! served as if nothing were missing, and the sweeper would delete all files, since nothing refers to them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{config::Config, database::Database, deployment};

/// Refuses to make a new database where there was one: an empty file beside a folder in use, the log of a
/// file that is gone, and files without the database of the same folder.
pub fn require(config: &Config) -> Result<()> {
    let Database::Sqlite(path) = &config.database else { return Ok(()) };
    let bytes = match fs::metadata(path) {
        Ok(found) => Some(found.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(|| format!("{} cannot be looked at", path.display())),
    };
    let files = config.data.join("files");
    let left = match bytes {
        Some(1..) => None,
        Some(0) => first_of(&[log_of(path), files, deployment::backups(config)])?,
        None if *path == config.data.join("lyceum.db") => first_of(&[log_of(path), files])?,
        None => first_of(&[log_of(path)])?,
    };
    let Some(left) = left else { return Ok(()) };
    let state = if bytes.is_some() { "is empty" } else { "is not there" };
    bail!(
        "the database {} {state}, and {} shows that there was one: stop everything, and put the file back, \
         or restore a backup (`lyceum db restore --from FILE`); to begin anew, move what is left away",
        path.display(),
        left.display()
    )
}

/// Where SQLite keeps writes that are not in the file yet.
fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// The first of them in which there is anything.
fn first_of(places: &[PathBuf]) -> Result<Option<PathBuf>> {
    for place in places {
        if has_content(place).with_context(|| format!("{} cannot be looked at", place.display()))? {
            return Ok(Some(place.clone()));
        }
    }
    Ok(None)
}

/// Whether it is a file with bytes, or a folder with such a file somewhere below it.
fn has_content(place: &Path) -> io::Result<bool> {
    let found = match fs::metadata(place) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    if !found.is_dir() {
        return Ok(found.len() > 0);
    }
    for entry in fs::read_dir(place)? {
        if has_content(&entry?.path())? {
            return Ok(true);
        }
    }
    Ok(false)
}
