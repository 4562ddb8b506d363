//! The shell script that ends a server when its owner is gone.
//!
//! It reads a pipe whose only lasting writing end this program holds (closed in every child by the
//! system). However this program ends, the pipe closes and the script does its work.

use std::{
    io::Write as _,
    os::{fd::AsFd as _, unix::process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
};

use super::Soft;
use crate::Error;

const SCRIPT: &str = include_str!("watchdog.sh");

/// A container to remove.
pub struct Container<'a> {
    pub docker: &'a Path,
    pub name: &'a str,
}

/// The running script. Dropping it has it do its work, and waits for that.
pub struct Watchdog {
    child: Child,
    lines: Option<ChildStdin>,
}

impl Watchdog {
    /// Watches a server in a folder that need not exist yet.
    pub fn of_folder(folder: &Path, soft: Option<Soft>) -> Result<Self, Error> {
        Self::start(folder, soft, None)
    }

    /// Watches a container.
    pub fn of_container(container: &Container<'_>) -> Result<Self, Error> {
        Self::start(&PathBuf::from("/nonexistent"), None, Some(container))
    }

    fn start(folder: &Path, soft: Option<Soft>, container: Option<&Container<'_>>) -> Result<Self, Error> {
        let mut command = Command::new("sh");
        command.args(["-c", SCRIPT, "watchdog"]).arg(folder).arg(soft.map_or("", Soft::name));
        match container {
            Some(container) => command.arg(container.docker).arg(container.name),
            None => command.args(["", ""]),
        };
        // A group of its own: Ctrl-C goes to the whole group of this program.
        command.current_dir("/").process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(Error::io("the watchdog cannot be started"))?;
        let lines = child.stdin.take();
        Ok(Self { child, lines })
    }

    /// A writing end for a process that tells its own group.
    pub fn line(&self) -> Result<Stdio, Error> {
        let lines = self.lines.as_ref().ok_or_else(|| Error::failed("the watchdog has ended"))?;
        let end = lines.as_fd().try_clone_to_owned();
        Ok(end.map_err(Error::io("the watchdog cannot be reached"))?.into())
    }

    /// The process that was told of has ended and was waited for: its number may be used again.
    pub fn nothing_runs(&mut self) -> Result<(), Error> {
        self.tell("none")
    }

    /// The container was removed.
    pub fn container_is_removed(&mut self) -> Result<(), Error> {
        self.tell("removed")
    }

    /// Nothing is to be ended or removed.
    pub fn keep(mut self) -> Result<(), Error> {
        self.tell("keep")
    }

    fn tell(&mut self, line: &str) -> Result<(), Error> {
        let lines = self.lines.as_mut().ok_or_else(|| Error::failed("the watchdog has ended"))?;
        lines.write_all(format!("{line}\n").as_bytes()).map_err(Error::io("the watchdog does not listen"))
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.lines = None;
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;

    fn folder() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("ephemeral-db-{}", random::token().unwrap()));
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("file"), "x").unwrap();
        folder
    }

    #[test]
    fn the_folder_goes_with_the_watchdog() {
        let folder = folder();
        drop(Watchdog::of_folder(&folder, None).unwrap());
        assert!(!folder.exists());
    }

    #[test]
    fn what_is_kept_stays() {
        let folder = folder();
        Watchdog::of_folder(&folder, None).unwrap().keep().unwrap();
        assert!(folder.join("file").exists());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_container_is_removed_with_its_volume() {
        let folder = folder();
        let (docker, calls) = (folder.join("docker"), folder.join("calls"));
        std::fs::write(&docker, format!("#!/bin/sh\necho \"$@\" >>{}\n", calls.display())).unwrap();
        std::fs::set_permissions(&docker, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let container = Container { docker: &docker, name: "box" };
        let mut watchdog = Watchdog::of_container(&container).unwrap();
        watchdog.container_is_removed().unwrap();
        drop(watchdog);
        let called = std::fs::read_to_string(&calls).unwrap();
        assert_eq!(called, "rm --force --volumes box\nvolume rm --force box\n");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
