//! The data that is measured on, made once: brought in through the API on SQLite, where that is quickest,
//! then taken over by the measured database.

use std::{ffi::OsString, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::{
    Subject,
    backend::Database,
    data::{self, Data},
    desk,
    http::Http,
    replies,
};
use crate::{product::Server, project::run};

/// The program's data, in the folder.
const FILES: &str = "data";
/// The database among it; SQLite's other files begin with this name.
const DATABASE: &str = "lyceum.db";
/// What requests need to know, in the folder; written last.
const KNOWN: &str = "prepared.json";

/// How much there is of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizes {
    pub events: usize,
    pub learners: usize,
    pub posts: u64,
    pub replies: u64,
}

/// What requests need to know of the data.
#[derive(Serialize, Deserialize)]
pub struct Prepared {
    sizes: Sizes,
    pub data: Data,
    /// Whose replies are looked at.
    pub author: Option<String>,
}

/// Prepares the data in a folder, or uses what an earlier run kept there.
pub fn prepare(folder: &Path, program: &Path, sizes: Sizes) -> Result<Prepared> {
    let known = folder.join(KNOWN);
    if known.exists() {
        let kept = fs::read(&known).with_context(|| format!("{} cannot be read", known.display()))?;
        let kept: Prepared = serde_json::from_slice(&kept)
            .with_context(|| format!("{} is of another version: remove the folder", known.display()))?;
        ensure!(
            kept.sizes == sizes,
            "{} holds {:?}, and {sizes:?} are asked for: name another folder, or remove it",
            folder.display(),
            kept.sizes
        );
        println!("using what is kept in {}", folder.display());
        return Ok(kept);
    }
    let place = Subject {
        program: program.to_owned(),
        data: folder.join(FILES),
        log: folder.join("log"),
        database: Database::File,
    };
    ensure!(
        !place.data.exists(),
        "{} holds data that was not finished: remove the folder",
        place.data.display()
    );
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    println!("preparing {sizes:?} …");
    let server = Server::start(
        place
            .server()
            .env("LYCEUM_HASH_MEMORY_KIB", "8")
            .env("LYCEUM_HASH_PASSES", "1")
            .env("LYCEUM_HASH_BELOW_MINIMUM", "yes")
            .env("LYCEUM_REGISTRATIONS_PER_ADDRESS", "1000000"),
        &place.log,
    )?;
    let data = data::prepare(place.command(), server.address, sizes.events, sizes.learners)?;
    desk::prepare(&mut Http::connect(server.address, Some(&data.admin))?, sizes.posts)?;
    let author = replies::prepare(server.address, &data.admin, sizes.replies)?;
    server.stop()?;
    let prepared = Prepared { sizes, data, author };
    fs::write(&known, serde_json::to_vec_pretty(&prepared)?)
        .with_context(|| format!("{} cannot be written", known.display()))?;
    Ok(prepared)
}

/// Brings what is prepared in a folder to where it is measured.
pub fn bring(folder: &Path, place: &Subject) -> Result<()> {
    let from = folder.join(FILES);
    let url = place.database.url();
    copy_files(&from, &place.data, &|name| url.is_none() || !name.starts_with(DATABASE))?;
    if let Some(url) = url {
        let mut source = OsString::from("sqlite:");
        source.push(from.join(DATABASE));
        run(place.command().args(["db", "migrate"]))?;
        run(place.command().args(["db", "copy"]).env("LYCEUM_COPY_FROM", source).env("LYCEUM_COPY_TO", url))?;
    }
    Ok(())
}

/// Copies the files of a folder whose names are wanted, and its folders whole.
fn copy_files(from: &Path, to: &Path, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let (name, target) = (entry.file_name(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_files(&entry.path(), &target, &|_| true)?;
        } else if wanted(&name.to_string_lossy()) {
            copy_file(&entry.path(), &target)
                .with_context(|| format!("{} cannot be copied", entry.path().display()))?;
        }
    }
    Ok(())
}

/// Copies a file to the disk. What the system still had to write of a large one would be measured with what
/// the product writes.
fn copy_file(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::copy(from, to)?;
    fs::File::open(to)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: Sizes = Sizes { events: 2, learners: 2, posts: 0, replies: 0 };

    fn kept(folder: &Path) {
        let prepared = serde_json::json!({
            "sizes": FEW, "author": null,
            "data": {
                "event": "e", "lessons": ["a", "b"], "quiz": "q", "answers": {}, "learners": ["t"], "admin": "t"
            }
        });
        fs::write(folder.join(KNOWN), prepared.to_string()).unwrap();
    }

    #[test]
    fn what_is_kept_is_used_for_the_same_sizes_only() {
        let folder = tempfile::tempdir().unwrap();
        kept(folder.path());
        // No program is started.
        let nowhere = Path::new("/nowhere");
        assert_eq!(prepare(folder.path(), nowhere, FEW).unwrap().data.event, "e");
        let refused = prepare(folder.path(), nowhere, Sizes { posts: 1, ..FEW }).err().unwrap().to_string();
        assert!(refused.contains("posts: 0") && refused.contains("posts: 1"), "{refused}");
    }

    #[test]
    fn what_was_not_finished_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(FILES)).unwrap();
        let refused = prepare(folder.path(), Path::new("/nowhere"), FEW).err().unwrap().to_string();
        assert!(refused.contains("not finished"), "{refused}");
    }

    #[test]
    fn a_server_gets_all_but_the_database_file() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::create_dir(from.path().join("files")).unwrap();
        for name in ["lyceum.db", "lyceum.db-wal", "key", "files/lyceum.db"] {
            fs::write(from.path().join(name), name).unwrap();
        }
        copy_files(from.path(), to.path(), &|name| !name.starts_with(DATABASE)).unwrap();
        let there = |name: &str| to.path().join(name).exists();
        assert_eq!(
            [there("lyceum.db"), there("lyceum.db-wal"), there("key"), there("files/lyceum.db")],
            [false, false, true, true]
        );
    }
}
