//! Child processes that do not outlive this program, and their logs.
//!
//! A [`Watchdog`] is started first and owns the private folder. Each process begins as a shell that
//! tells the watchdog its group before it becomes the program, so that there is no moment at which
//! a killed parent would leave something behind that the watchdog does not know.

mod ends;
mod watchdog;

use std::{
    ffi::OsString,
    os::unix::process::{CommandExt as _, ExitStatusExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

pub use self::{
    ends::{Soft, pause},
    watchdog::{Container, Watchdog},
};
use crate::{Error, account::Account};

/// Becomes the program after the watchdog knows its group. `$0` is the log.
const BEGIN: &str = r#"echo "$$" && exec "$@" >>"$0" 2>&1"#;
/// How much of a log is shown.
const LOG_LINES: usize = 25;

/// What to run, and as whom.
pub struct Plan {
    pub program: PathBuf,
    pub arguments: Vec<String>,
    pub account: Option<Account>,
    /// Added to a bare environment: what this program's own holds may be secret.
    pub environment: Vec<(OsString, OsString)>,
    /// The current folder; a place for temporary files is under it.
    pub folder: PathBuf,
    pub log: PathBuf,
}

/// A process in a group of its own.
pub struct Process {
    child: Child,
    name: String,
}

impl Plan {
    pub fn spawn(&self, watchdog: &Watchdog) -> Result<Process, Error> {
        let name = self.program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = Command::new("sh");
        command.args(["-c", BEGIN]).arg(&self.log).arg(&self.program).args(&self.arguments);
        command.env_clear().envs([("LC_ALL", "C"), ("TZ", "UTC")]);
        command.env("PATH", search_path()).env("HOME", &self.folder).env("TMPDIR", &self.folder);
        command.envs(self.environment.iter().cloned());
        command.current_dir(&self.folder).process_group(0);
        command.stdin(Stdio::null()).stdout(watchdog.line()?).stderr(Stdio::null());
        if let Some(account) = &self.account {
            // The standard library also takes away root's other groups.
            command.uid(account.user).gid(account.group);
        }
        let child = command.spawn().map_err(Error::io(format!("{name} cannot be started")))?;
        Ok(Process { child, name })
    }

    /// Runs it to its end, which must be a success.
    pub fn complete(&self, watchdog: &mut Watchdog, patience: Duration) -> Result<(), Error> {
        let mut process = self.spawn(watchdog)?;
        let status = process.ended_within(patience)?;
        let outcome = match status {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(self.failed(&format!("{} {}", process.name, how(status)))),
            None => Err(self.failed(&format!("{} took longer than {} s", process.name, patience.as_secs()))),
        };
        process.kill();
        watchdog.nothing_runs()?;
        outcome
    }

    /// An error with the end of the log.
    pub fn failed(&self, what: &str) -> Error {
        Error::Failed { what: what.to_owned(), log: log_end(&self.log) }
    }
}

impl Process {
    /// The number of the process, which is that of its group, too.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it did.
    pub fn ended(&mut self) -> Option<String> {
        let status = self.child.try_wait().ok().flatten()?;
        Some(format!("{} {}", self.name, how(status)))
    }

    /// Ends it and everything that it started, at once, as a power failure would.
    pub fn kill(&mut self) {
        // Once it has been waited for, its number may belong to another process.
        if self.ended().is_none() {
            ends::kill(self.child.id());
            let _ = self.child.wait();
        }
    }

    /// Asks it to shut down, and kills it after a while. Whether it did as asked.
    pub fn stop(&mut self, soft: Soft, patience: Duration) -> bool {
        soft.send(self.child.id());
        let ended = self.ended_within(patience).ok().flatten().is_some();
        self.kill();
        ended
    }

    fn ended_within(&mut self, patience: Duration) -> Result<Option<ExitStatus>, Error> {
        let begin = Instant::now();
        loop {
            let status = self.child.try_wait();
            let status = status.map_err(Error::io(format!("{} cannot be waited for", self.name)))?;
            if status.is_some() || begin.elapsed() > patience {
                return Ok(status);
            }
            pause();
        }
    }
}

/// What daemons need is not on every account's path.
fn search_path() -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    format!("{path}:/usr/sbin:/usr/bin:/sbin:/bin")
}

fn how(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("ended with status {code}"),
        (None, Some(signal)) => format!("was ended by signal {signal}"),
        (None, None) => "ended".to_owned(),
    }
}

/// The last lines of a log, each on a line of its own. What a server repeats of statements is left
/// out: passwords are set by statements.
fn log_end(log: &Path) -> String {
    let text = std::fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<_> = text.lines().filter(|line| !line.trim().is_empty() && !sets_password(line)).collect();
    let skipped = lines.len().saturating_sub(LOG_LINES);
    let last = lines.into_iter().skip(skipped);
    last.flat_map(|line| ["\n  ", line]).collect()
}

/// In the words of MariaDB, MySQL and PostgreSQL.
fn sets_password(line: &str) -> bool {
    let line = line.to_ascii_uppercase();
    ["IDENTIFIED", "PASSWORD '", "PASSWORD(", "PASSWORD ="].iter().any(|words| line.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_log_is_shown_without_statements_about_passwords() {
        let log = std::env::temp_dir().join(format!("ephemeral-db-log-{}", std::process::id()));
        let lines: Vec<_> = (0..40).map(|number| format!("line {number}")).collect();
        let secret = "ERROR: near 'IDENTIFIED BY x'\nSTATEMENT:  ALTER ROLE a WITH password 'x'";
        std::fs::write(&log, format!("{}\n{secret}\n", lines.join("\n"))).unwrap();
        let shown = log_end(&log);
        std::fs::remove_file(&log).unwrap();
        assert!(shown.ends_with("\n  line 39") && !shown.contains("line 3\n"), "{shown}");
        assert_eq!(log_end(&log), "");
    }
}
