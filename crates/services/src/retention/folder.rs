//! The folder of archives. A file gets its name only once the catalogue names it, so that no file with such a
//! name is unknown; until then it is called as it will be, with `.part` after it.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use domain::{
    Id,
    engagement::{Archive, ArchiveKind},
};

use super::format::{Contents, Damage, Sealed, extension, header};

/// What is behind the name of a file that has none yet.
const PART: &str = ".part";

/// The folder.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    path: PathBuf,
}

/// When this returns, the names in a folder are there also after a power cut.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    let is_here = folder.as_os_str().is_empty();
    File::open(if is_here { Path::new(".") } else { folder })?.sync_all()
}

/// Nobody else writes into the folder while this is held. The system ends it with the process.
pub(super) struct FolderLock {
    _file: File,
}

impl Folder {
    /// Makes the folder, for this user alone, unless it is there.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        if !path.is_dir() {
            let made: Vec<&Path> = path.ancestors().take_while(|of| !of.is_dir()).collect();
            fs::create_dir_all(path)?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
            }
            // What is purged must not depend on a folder that a power cut takes back.
            made.into_iter().filter_map(Path::parent).try_for_each(sync)?;
        }
        Ok(Self { path: path.to_owned() })
    }

    /// Waits until nobody else writes into the folder.
    pub(super) fn lock(&self) -> io::Result<FolderLock> {
        let file = OpenOptions::new().create(true).append(true).open(self.path.join(".lock"))?;
        file.lock()?;
        Ok(FolderLock { _file: file })
    }

    /// A file by its name.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The same before it has the name.
    pub(super) fn part(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}{PART}"))
    }

    /// Gives a file its name. When this returns, it has it also after a power cut.
    pub(super) fn publish(&self, name: &str) -> io::Result<()> {
        fs::rename(self.part(name), self.file(name))?;
        self.sync()
    }

    /// Deletes a file; that it is not there is no error.
    pub(super) fn delete(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.file(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => self.sync(),
        }
    }

    /// Deletes what was to become a file; that it is not there is no error.
    pub(super) fn discard(&self, name: &str) -> io::Result<()> {
        self.delete(&format!("{name}{PART}"))
    }

    fn sync(&self) -> io::Result<()> {
        sync(&self.path)
    }

    /// A file that the catalogue names, if it is still exactly what it was.
    pub(super) fn whole(&self, archive: &Archive) -> Result<Contents, Damage> {
        let contents = Contents::read(&self.file(&archive.file_name))?;
        let Archive { sha256, bytes, entries, .. } = *archive;
        let Contents { sealed, header, .. } = &contents;
        let is_named = (header.archive, header.kind) == (archive.id, archive.kind);
        if is_named && *sealed == (Sealed { sha256, bytes, entries }) {
            Ok(contents)
        } else {
            Err(Damage::Changed)
        }
    }

    /// Finishes what a killed run left, by what the catalogue names: files get their names; parts that
    /// nothing waits for and files that a newer one took the place of are deleted.
    pub(super) fn settle(&self, catalogue: &HashMap<Id<Archive>, String>) -> io::Result<()> {
        for name in catalogue.values() {
            if !self.file(name).exists() && self.part(name).exists() {
                self.publish(name)?;
            }
        }
        let current: HashSet<&String> = catalogue.values().collect();
        for name in self.names()?.into_iter().filter(|name| !current.contains(name)) {
            let is_part = name.ends_with(PART) && self.file(&name).is_file();
            if is_part || (self.is_archive(&name) && self.is_superseded(&name, catalogue)) {
                self.delete(&name)?;
            }
        }
        Ok(())
    }

    /// Whether a newer file took the place of this one. One that cannot be read is somebody else's, and stays:
    /// whoever verifies the archives is told of it.
    fn is_superseded(&self, name: &str, catalogue: &HashMap<Id<Archive>, String>) -> bool {
        let header = header(&self.file(name)).ok().flatten();
        let current = header.and_then(|header| catalogue.get(&header.archive));
        current.is_some_and(|current| self.file(current).exists())
    }

    /// Files that could be archives, by name.
    pub(super) fn archives(&self) -> io::Result<Vec<String>> {
        Ok(self.names()?.into_iter().filter(|name| self.is_archive(name)).collect())
    }

    fn is_archive(&self, name: &str) -> bool {
        ArchiveKind::ALL.iter().any(|kind| name.ends_with(extension(*kind))) && self.file(name).is_file()
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            names.extend(entry?.file_name().into_string());
        }
        names.sort_unstable();
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention::format::{Draft, Header};
    use uuid::Uuid;

    fn id(number: u128) -> Id<Archive> {
        Id::new(Uuid::from_u128(number))
    }

    fn write(path: PathBuf, archive: u128) {
        let header = Header::new(id(archive), ArchiveKind::Posts, "m", "d");
        Draft::begin(path, &header).unwrap().seal().unwrap();
    }

    #[test]
    fn what_a_killed_run_left_is_finished() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::open(&temporary.path().join("archives")).unwrap();
        let _lock = folder.lock().unwrap();
        // Killed between catalogue and name; before the catalogue; after a newer file took the place.
        write(folder.part("one-1.jsonl"), 1);
        write(folder.part("two-1.jsonl"), 2);
        write(folder.file("three-1.jsonl"), 3);
        write(folder.file("three-2.jsonl"), 3);
        // Somebody else's, and what only looks like an archive.
        write(folder.file("stranger.jsonl"), 9);
        fs::write(folder.file("broken.jsonl.gz"), [0x1f, 0x8b, 8, 0, 1]).unwrap();
        fs::write(folder.file("notes.txt"), "mine").unwrap();
        fs::write(folder.file("unreadable.jsonl"), "not mine").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let nobody = fs::Permissions::from_mode(0o000);
            fs::set_permissions(folder.file("unreadable.jsonl"), nobody).unwrap();
        }
        let names = [(1, "one-1.jsonl"), (3, "three-2.jsonl")];
        let catalogue = names.map(|(number, name)| (id(number), name.to_owned())).into_iter().collect();
        for _ in 0..2 {
            folder.settle(&catalogue).unwrap();
            let left =
                ["broken.jsonl.gz", "one-1.jsonl", "stranger.jsonl", "three-2.jsonl", "unreadable.jsonl"];
            assert_eq!(folder.archives().unwrap(), left);
            assert_eq!(folder.names().unwrap().len(), 7);
        }
    }
}
