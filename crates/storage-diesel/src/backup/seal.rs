//! The seal of a backup that is a database file: its last line is the SHA-256 of all before it. SQLite
//! goes by the number of pages in its header and does not read what follows them.
//!
//! `PRAGMA integrity_check` finds a page that is out of place, not a letter that was changed.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::file_error;
use crate::failures::BackupError;

const BEFORE: &str = "\n-- Backup by lyceum, format 1; SHA-256 of all before: ";
/// What a seal is long, in bytes: its text, 64 digits, the end of the line.
const LENGTH: usize = BEFORE.len() + 64 + 1;

/// Adds the seal to a file that has none. The caller looks at it again, and brings it to the disk.
pub fn seal(path: &Path) -> Result<(), BackupError> {
    let said = |error: std::io::Error| file_error(path, error);
    let mut file = OpenOptions::new().read(true).append(true).open(path).map_err(said)?;
    let digest = digest(&mut file).map_err(said)?;
    file.write_all(line(&digest).as_bytes()).map_err(said)
}

/// Refuses a file that is not what was sealed.
pub fn require_sealed(path: &Path) -> Result<(), BackupError> {
    let said = |error: std::io::Error| file_error(path, error);
    let broken = |why: &str| BackupError::Broken { path: path.to_owned(), why: why.to_owned() };
    let mut file = File::open(path).map_err(said)?;
    let bytes = file.metadata().map_err(said)?.len();
    let sealed = bytes.checked_sub(LENGTH as u64).ok_or_else(|| broken(MISSING))?;
    let expected = line(&digest((&mut file).take(sealed)).map_err(said)?);
    let mut found = Vec::with_capacity(LENGTH);
    file.read_to_end(&mut found).map_err(said)?;
    if found == expected.as_bytes() {
        Ok(())
    } else if found.starts_with(BEFORE.as_bytes()) {
        Err(broken("it was changed"))
    } else {
        Err(broken(MISSING))
    }
}

const MISSING: &str = "the checksum at its end is missing, so its end was cut off, or this program did not make it \
                       (a database file that is no backup takes the place of the database, with everything stopped)";

fn line(digest: &str) -> String {
    format!("{BEFORE}{digest}\n")
}

fn digest(mut file: impl Read) -> std::io::Result<String> {
    let (mut digest, mut buffer) = (Sha256::new(), vec![0; 256 * 1024]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex::encode(digest.finalize())),
            read => digest.update(buffer.get(..read).unwrap_or_default()),
        }
    }
}
