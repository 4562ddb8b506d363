//! The shell script that ends a server when its owner is gone.
//!
//! It reads a pipe whose only lasting writing end this program holds (the system closes it in every child).
//! However this program ends, the pipe closes and the script cleans up.

use std::{
    io::Write as _,
    os::{fd::AsFd as _, unix::process::CommandExt as _},
    path::Path,
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

/// The running script. Dropping it makes it clean up, and waits for that.
#[derive(Debug)]
pub struct Watchdog {
    child: Child,
    lines: Option<ChildStdin>,
}

impl Watchdog {
    /// Watches a server in a folder that need not exist yet.
    pub fn of_folder(folder: &Path, soft: Option<Soft>) -> Result<Self, Error> {
        Self::start(folder, soft, None)
    }

    /// Watches a container, and a folder that need not exist yet.
    pub fn of_container(folder: &Path, container: &Container<'_>) -> Result<Self, Error> {
        Self::start(folder, None, Some(container))
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

    /// A writing end for a process that reports its own group.
    pub fn line(&self) -> Result<Stdio, Error> {
        let lines = self.lines.as_ref().ok_or_else(|| Error::failed("the watchdog has ended"))?;
        let end = lines.as_fd().try_clone_to_owned();
        Ok(end.map_err(Error::io("the watchdog cannot be reached"))?.into())
    }

    /// The reported process has ended and was waited for: its number may be reused.
    pub fn nothing_runs(&mut self) -> Result<(), Error> {
        self.tell("none")
    }

    /// The container may appear from now on, even when the client that asked for it has been killed.
    pub fn container_is_asked_for(&mut self) -> Result<(), Error> {
        self.tell("asked")
    }

    /// The engine has made the container: it can be removed at once.
    pub fn container_is_made(&mut self) -> Result<(), Error> {
        self.tell("made")
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
    use std::path::PathBuf;

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

    /// The calls that a fake client of a container engine receives; `answering` is its script.
    fn calls(answering: &str, told: &[&str]) -> String {
        let (folder, own) = (folder(), folder());
        let (docker, calls) = (folder.join("docker"), folder.join("calls"));
        let script = format!("#!/bin/sh\necho \"$@\" >>{}\n{answering}\n", calls.display());
        std::fs::write(&docker, script).unwrap();
        std::fs::set_permissions(&docker, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let container = Container { docker: &docker, name: "box" };
        let mut watchdog = Watchdog::of_container(&own, &container).unwrap();
        for line in told {
            watchdog.tell(line).unwrap();
        }
        drop(watchdog);
        let called = std::fs::read_to_string(&calls).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        assert!(!own.exists());
        called
    }

    const ONCE: &str = "rm --force --volumes box\nvolume rm --force box\n";

    #[test]
    fn a_container_is_removed_with_its_volume() {
        assert_eq!(calls("", &["asked", "made"]), ONCE);
    }

    #[test]
    fn a_container_that_may_yet_appear_is_waited_for() {
        // The second one, after the first was killed.
        assert_eq!(calls("", &["asked", "made", "asked"]), ONCE.repeat(5));
    }

    #[test]
    fn a_volume_that_is_still_in_use_is_tried_again() {
        let busy = r#"[ "$1" = rm ] || [ "$(wc -l <"${0%docker}calls")" -ge 4 ]"#;
        assert_eq!(calls(busy, &["asked", "made"]), ONCE.repeat(2));
    }
}
