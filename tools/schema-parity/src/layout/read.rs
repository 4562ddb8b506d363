//! Lists folders and reads files, and says clearly what cannot be read.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{LayoutError, Script};

/// A file or folder that is not hidden.
#[derive(Debug, Clone)]
pub struct Entry {
    pub name: String,
    pub path: PathBuf,
}

/// What a path holds.
#[derive(Debug)]
pub struct Source {
    pub path: PathBuf,
    /// Folders, by name.
    pub folders: Vec<Entry>,
    /// Files `*.sql`, by name; the path itself where it is a file.
    pub files: Vec<Entry>,
    /// Whether the path is a file.
    pub is_file: bool,
}

/// Extensions of migrations that are programs, which cannot be run here.
const PROGRAMS: [&str; 9] = ["fizz", "go", "java", "js", "kt", "py", "rb", "rs", "ts"];

impl Source {
    pub fn open(path: &Path) -> Result<Self, LayoutError> {
        let kind = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
        let mut source =
            Self { path: path.to_owned(), folders: Vec::new(), files: Vec::new(), is_file: kind.is_file() };
        if source.is_file {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            source.files.push(Entry { name: name.unwrap_or_default(), path: path.to_owned() });
            return Ok(source);
        }
        for entry in fs::read_dir(path).map_err(|error| unreadable(path, &error))? {
            let path = entry.map_err(|error| unreadable(path, &error))?.path();
            source.add(path)?;
        }
        source.folders.sort_by(|a, b| a.name.cmp(&b.name));
        source.files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(source)
    }

    /// Whether a folder holds files `*.sql`.
    pub fn has_nested(&self) -> Result<bool, LayoutError> {
        for folder in &self.folders {
            if !Self::open(&folder.path)?.files.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn add(&mut self, path: PathBuf) -> Result<(), LayoutError> {
        let name = path.file_name().unwrap_or_default();
        if name.to_string_lossy().starts_with('.') {
            return Ok(());
        }
        let kind = fs::metadata(&path).map_err(|error| unreadable(&path, &error))?;
        let Some(name) = name.to_str().map(str::to_owned) else {
            return Err(LayoutError::Unreadable { path, reason: "its name is not UTF-8".to_owned() });
        };
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        let extension = extension.to_ascii_lowercase();
        if kind.is_dir() {
            self.folders.push(Entry { name, path });
        } else if extension == "sql" {
            self.files.push(Entry { name, path });
        } else if PROGRAMS.contains(&extension.as_str()) && is_migration(stem) {
            let reason = "it is a migration that is a program; only SQL can be applied".to_owned();
            return Err(LayoutError::Unreadable { path, reason });
        }
        Ok(())
    }
}

/// Whether runners would take a program of that name for a migration.
fn is_migration(stem: &str) -> bool {
    let stem = stem.strip_prefix(['V', 'R', 'U']).unwrap_or(stem);
    let after = stem.trim_start_matches(|c: char| c.is_ascii_digit());
    !stem.ends_with("_test")
        && (after.len() < stem.len() || after.starts_with("__"))
        && after.starts_with('_')
}

/// The text of a file, without a byte order mark and with Unix line ends.
pub fn script(path: &Path) -> Result<Script, LayoutError> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    let fault = |reason: &str| LayoutError::Unreadable { path: path.to_owned(), reason: reason.to_owned() };
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(fault("it is UTF-16; save it as UTF-8"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        fault(&format!("line {line} is not UTF-8"))
    })?;
    if text.contains('\0') {
        return Err(fault("it is no text: it holds a zero byte"));
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).replace("\r\n", "\n");
    Ok(Script { file: path.to_owned(), line: 1, text })
}

fn unreadable(path: &Path, error: &io::Error) -> LayoutError {
    LayoutError::Unreadable { path: path.to_owned(), reason: error.to_string() }
}
