//! What processes that were killed have left: contents that were on their way into the folder of files,
//! backups and copies for dry runs that did not become whole. Nothing else ever takes them away.
//! (The spool is swept by `services`.)

use std::{fs, path::Path};

use chrono::TimeDelta;
use domain::{Clock, Timestamp};
use services::environment::SystemClock;

use crate::{config::Config, database::Database, deployment};

/// What was written to later than this may still be.
const GRACE: TimeDelta = TimeDelta::hours(24);

/// Removes them. Reads every folder of files, so it is done at a start, and beside everything else.
pub fn remove(config: &Config) {
    let before = SystemClock.now() - GRACE;
    let mut removed = below(&config.data.join("files"), is_upload, before);
    removed += below(&deployment::backups(config), is_part, before);
    if let Database::Sqlite(path) = &config.database
        && let Some(folder) = path.parent()
    {
        removed += in_folder(folder, is_part, before);
    }
    if removed > 0 {
        tracing::info!(removed, "removed what processes that were killed had left half-way");
    }
}

/// As `object_store` names what it writes before that has its name: `NAME#NUMBER`.
fn is_upload(name: &str) -> bool {
    let number = name.split_once('#').map(|(_, number)| number).unwrap_or_default();
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// As `storage_diesel::backup::Unfinished` names it: `NAME.NUMBER.part`.
fn is_part(name: &str) -> bool {
    let parts: Vec<&str> = name.rsplitn(3, '.').collect();
    matches!(parts[..], ["part", number, _] if number.len() == 16 && number.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// In a folder and all below it.
fn below(folder: &Path, is_left: fn(&str) -> bool, before: Timestamp) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let folders = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let deeper: u64 = folders.map(|entry| below(&entry.path(), is_left, before)).sum();
    deeper + in_folder(folder, is_left, before)
}

/// In a folder alone. What cannot be looked at or removed is left to the next start.
fn in_folder(folder: &Path, is_left: fn(&str) -> bool, before: Timestamp) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let mut removed = 0;
    for entry in entries.flatten() {
        let is_old = || {
            entry.metadata().and_then(|found| found.modified()).is_ok_and(|at| Timestamp::from(at) < before)
        };
        if entry.file_name().to_str().is_some_and(is_left) && is_old() {
            removed += u64::from(fs::remove_file(entry.path()).is_ok());
        }
    }
    removed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_half_way_is_left_over() {
        for name in ["abc#1", "abc#12"] {
            assert!(is_upload(name), "{name}");
        }
        for name in ["abc", "abc#", "abc#x", "#"] {
            assert!(!is_upload(name), "{name}");
        }
        for name in ["lyceum.db.dry-run.0123456789abcdef.part", "x.sql.fedcba9876543210.part"] {
            assert!(is_part(name), "{name}");
        }
        for name in ["x.part", "0123456789abcdef.part", "x.sql", "x.0123.part", "x.0123456789abcdeg.part"] {
            assert!(!is_part(name), "{name}");
        }
    }
}
