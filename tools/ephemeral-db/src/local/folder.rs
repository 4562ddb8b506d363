//! The private folder of a server.

use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::Write as _,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use crate::{Durability, Error, Options, account::Account, random};

/// A folder in memory; containers often have very little of it.
const MEMORY: &str = "/dev/shm";
const ENOUGH: u64 = 3 << 30;

/// A path where nothing exists until [`Folder::create`].
pub struct Folder(PathBuf);

impl Folder {
    /// Under the folder that was asked for; in memory where durability is not wanted and there is
    /// enough of it; else where temporary files are.
    pub fn choose(options: &Options) -> Result<Self, Error> {
        let parent = match (&options.folder, options.durability) {
            (Some(folder), _) => folder.clone(),
            (None, Durability::Fast) if room(Path::new(MEMORY)) >= ENOUGH => PathBuf::from(MEMORY),
            (None, _) => std::env::temp_dir(),
        };
        Self::under(&parent)
    }

    /// Where temporary files are.
    pub fn temporary() -> Result<Self, Error> {
        Self::under(&std::env::temp_dir())
    }

    fn under(parent: &Path) -> Result<Self, Error> {
        Ok(Self(parent.join(format!("ephemeral-db-{}", random::token()?))))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Creates it with these files, all of it for one account only.
    pub fn create(&self, files: &[(&'static str, String)], account: Option<&Account>) -> Result<(), Error> {
        let made = DirBuilder::new().mode(0o700).create(&self.0);
        made.map_err(Error::io(format!("{} cannot be made", self.0.display())))?;
        for (name, content) in files {
            let path = self.0.join(name);
            let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
            let written = file.and_then(|mut file| file.write_all(content.as_bytes()));
            written.map_err(Error::io(format!("{} cannot be written", path.display())))?;
            if let Some(account) = account {
                account.own(&path)?;
            }
        }
        // Handed over last: from here on the other account writes.
        account.map_or(Ok(()), |account| account.own(&self.0))
    }

    /// Removes files that are no longer needed.
    pub fn forget(&self, files: &[(&'static str, String)]) {
        for (name, _) in files {
            let _ = fs::remove_file(self.0.join(name));
        }
    }
}

/// Bytes that are free under a folder.
fn room(folder: &Path) -> u64 {
    rustix::fs::statvfs(folder).map_or(0, |room| room.f_bavail.saturating_mul(room.f_frsize))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;
    use crate::Engine;

    #[test]
    fn the_folder_is_private_and_holds_the_files() {
        let folder = Folder::choose(&Options::new(Engine::Mysql).folder(std::env::temp_dir())).unwrap();
        folder.create(&[("init.sql", "SELECT 1".into())], None).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!(mode(&folder.path().join("init.sql")), 0o600);
        folder.forget(&[("init.sql", String::new())]);
        fs::remove_dir(folder.path()).unwrap();
    }

    #[test]
    fn durable_servers_are_not_in_memory() {
        let full = Options::new(Engine::Mysql).durability(Durability::Full);
        assert!(Folder::choose(&full).unwrap().path().starts_with(std::env::temp_dir()));
        assert_eq!(room(Path::new("/no/such/folder")), 0);
    }
}
