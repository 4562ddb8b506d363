//! Where programs are.

use std::path::{Path, PathBuf};

use crate::Error;

/// Where packages put what is not on the path of every account.
const PLACES: &[&str] = &[
    "/usr/sbin",
    "/usr/local/sbin",
    "/usr/libexec",
    "/usr/local/mysql/bin",
    "/usr/local/mysql/scripts",
    "/opt/homebrew/bin",
];
/// Debian: a folder for each version.
const POSTGRES: &str = "/usr/lib/postgresql";

/// A program on the path or in one of the usual places.
pub fn find(name: &str) -> Result<PathBuf, Error> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).chain(PLACES.iter().map(PathBuf::from));
    let found = places.map(|place| place.join(name)).find(|program| program.is_file());
    found.ok_or_else(|| Error::missing(name, &PLACES.iter().map(PathBuf::from).collect::<Vec<_>>()))
}

/// The folder with the programs of PostgreSQL: that of the one on the path, or the newest.
pub fn find_postgres() -> Result<PathBuf, Error> {
    let complete = |folder: &Path| folder.join("postgres").is_file() && folder.join("initdb").is_file();
    // The one on the path may be a link out of the folder where its companions are.
    let on_path = find("postgres").ok().and_then(|program| program.canonicalize().ok());
    let on_path = on_path.and_then(|program| program.parent().map(Path::to_owned));
    if let Some(folder) = on_path.filter(|folder| complete(folder)) {
        return Ok(folder);
    }
    newest(Path::new(POSTGRES))
        .map(|version| version.join("bin"))
        .filter(|folder| complete(folder))
        .ok_or_else(|| Error::missing("postgres", &[Path::new(POSTGRES).join("*/bin")]))
}

/// The folder in it whose name is the greatest number.
fn newest(folder: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    versions
        .filter_map(|path| Some((number(&path)?, path)))
        .max_by_key(|(number, _)| *number)
        .map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_the_path_is_found_and_what_is_nowhere_is_named() {
        assert!(find("sh").unwrap().is_file());
        let error = find("no-such-server").unwrap_err().to_string();
        assert!(error.contains("no-such-server") && error.contains("/usr/sbin"), "{error}");
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        let folder = std::env::temp_dir().join(format!("ephemeral-db-versions-{}", std::process::id()));
        for version in ["9", "15", "14", "common"] {
            std::fs::create_dir_all(folder.join(version)).unwrap();
        }
        assert_eq!(newest(&folder).unwrap(), folder.join("15"));
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(newest(&folder), None);
    }
}
