//! What of a program's servers is on this machine.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// Longer than any of what is waited for here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until something is there.
pub fn until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "{what}: not in {PATIENCE:?}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// The private folder of the server that a program started: an argument of the watchdog, which is a
/// child of the program from before there is a server until after there is none.
pub fn folder_of_server(program: u32) -> Option<PathBuf> {
    processes().find_map(|process| {
        let words = words(process);
        let folder =
            words.windows(2).find(|pair| pair.first().is_some_and(|word| word == "watchdog"))?.get(1)?;
        (parent(process) == Some(program)).then(|| PathBuf::from(folder))
    })
}

/// Whether the server in a folder has a database that was made for migrations.
pub fn has_database(folder: &Path) -> bool {
    let entries = |path: PathBuf| fs::read_dir(path).into_iter().flatten().flatten();
    let names = |path| entries(path).filter_map(|entry| entry.file_name().into_string().ok());
    // MariaDB and MySQL name the folder as the database, PostgreSQL by its number: those of its own
    // databases are lower.
    names(folder.join("data")).any(|name| name.starts_with("scratch_"))
        || names(folder.join("data/base"))
            .any(|name| name.parse::<u32>().is_ok_and(|number| number >= 16_384))
}

/// Whether neither the folder is there, nor a process that works in it or was told of it.
pub fn is_gone(folder: &Path) -> bool {
    let shown = folder.display().to_string();
    let in_it = |process: &u32| {
        let current = fs::read_link(format!("/proc/{process}/cwd")).unwrap_or_default();
        // The link of a folder that was removed has an addition.
        current.to_string_lossy().starts_with(&shown)
            || words(*process).iter().any(|word| word.contains(&shown))
    };
    !folder.exists() && !processes().any(|process| in_it(&process))
}

fn processes() -> impl Iterator<Item = u32> {
    fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn words(process: u32) -> Vec<String> {
    let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
    line.split(|&byte| byte == 0).map(|word| String::from_utf8_lossy(word).into_owned()).collect()
}

fn parent(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
}
