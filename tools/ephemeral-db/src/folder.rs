//! A folder for files of this program that is removed however the program ends.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{Error, local, process::Watchdog};

/// A private folder for temporary files. It is removed with this value, and also when the program is ended
/// by a signal or killed.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    watchdog: Watchdog,
}

impl Folder {
    /// An empty one, for this account only.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn create() -> Result<Self, Error> {
        let folder = local::Folder::temporary()?;
        let path = folder.path().to_owned();
        // Watched first, so that a kill never leaves it behind.
        let watchdog = Watchdog::of_folder(&path, None)?;
        folder.create(&[], None)?;
        Ok(Self { path, watchdog })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The standard input of a child process that writes into it: nothing can be read from it, and the
    /// folder stays until the child has ended, even when this program was killed. Otherwise the child
    /// could make again what has just been removed.
    ///
    /// # Errors
    /// Where the system has no more handles.
    pub fn input_of_writer(&self) -> Result<Stdio, Error> {
        self.watchdog.line()
    }

    /// Leaves it where it is.
    ///
    /// # Errors
    /// Where it is being removed already.
    pub fn keep(self) -> Result<PathBuf, Error> {
        self.watchdog.keep()?;
        Ok(self.path)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        io::{BufRead as _, BufReader},
        os::unix::fs::PermissionsExt as _,
        process::{Child, Command},
        time::Duration,
    };

    use super::*;
    use crate::drop_on_signals_and_end_with;

    /// Tells the test that it runs as an owner.
    const OWNER: &str = "EPHEMERAL_DB_TEST_FOLDER_OWNER";

    #[test]
    fn it_is_private_and_goes_unless_it_is_kept() {
        let folder = Folder::create().unwrap();
        let path = folder.path().to_owned();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
        fs::write(path.join("file"), "x").unwrap();
        drop(folder);
        assert!(!path.exists());
        let kept = Folder::create().unwrap().keep().unwrap();
        assert!(kept.exists());
        fs::remove_dir(kept).unwrap();
    }

    #[test]
    #[ignore = "started by the other tests of this module"]
    fn owner() {
        if std::env::var_os(OWNER).is_none() {
            return;
        }
        drop_on_signals_and_end_with(7).unwrap();
        let folder = Folder::create().unwrap();
        let path = folder.path().display().to_string();
        let mut writer = Command::new("sh");
        // Recreates the folder, as programs do with their data folders.
        writer.args(["-c", "sleep 0.5; mkdir -p $0/data && : >$0/data/file && sleep 0.3", &path]);
        writer.stdin(folder.input_of_writer().unwrap());
        let mut writer = writer.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        println!("owns {path}");
        std::thread::sleep(Duration::from_secs(300));
        writer.wait().unwrap();
    }

    /// This test program again, as the owner of a folder.
    fn own() -> (Child, PathBuf) {
        let mut owner = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "folder::tests::owner", "--ignored", "--nocapture"])
            .env(OWNER, "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(owner.stdout.take().unwrap()).lines().map(Result::unwrap);
        let path = lines.find_map(|line| Some(line.split_once("owns ")?.1.to_owned())).unwrap();
        (owner, path.into())
    }

    #[test]
    fn it_goes_when_its_owner_is_ended_by_a_signal() {
        let mut cases = ["INT", "TERM", "KILL"].map(|signal| (signal, own()));
        for (signal, (owner, path)) in &mut cases {
            assert!(path.exists(), "{signal}");
            let sent = Command::new("kill").args(["-s", *signal, &owner.id().to_string()]).status();
            assert!(sent.unwrap().success());
            let expected = if *signal == "KILL" { None } else { Some(7) };
            assert_eq!(owner.wait().unwrap().code(), expected, "{signal}");
        }
        // Not before the child has written, or it would be there again.
        std::thread::sleep(Duration::from_secs(2));
        for (signal, (_, path)) in cases {
            assert!(!path.exists(), "{signal}");
        }
    }
}
