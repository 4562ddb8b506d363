//! Ways to end a process.

use std::{thread, time::Duration};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

/// Between two polls.
pub fn pause() {
    thread::sleep(Duration::from_millis(20));
}

/// How a server is asked to shut down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soft {
    /// Cleanly, waiting for sessions: `SIGTERM`.
    Terminate,
    /// PostgreSQL's clean shutdown without waiting for sessions: `SIGINT`.
    Interrupt,
    /// PostgreSQL's immediate shutdown, which still frees shared memory: `SIGQUIT`.
    Quit,
}

impl Soft {
    pub fn send(self, process: u32) {
        let signal = match self {
            Self::Terminate => Signal::TERM,
            Self::Interrupt => Signal::INT,
            Self::Quit => Signal::QUIT,
        };
        if let Some(process) = pid(process) {
            // It may have ended by itself.
            let _ = kill_process(process, signal);
        }
    }

    /// The name as `kill` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminate => "TERM",
            Self::Interrupt => "INT",
            Self::Quit => "QUIT",
        }
    }
}

/// Kills a process, its group, and its children in groups of their own, as PostgreSQL's are.
pub fn kill(process: u32) {
    let Some(group) = pid(process) else { return };
    // Stopped first, so that it starts no more of them.
    let _ = kill_process(group, Signal::STOP);
    let children = children(process);
    let _ = kill_process_group(group, Signal::KILL);
    let _ = kill_process(group, Signal::KILL);
    for child in children.into_iter().filter_map(pid) {
        let _ = kill_process(child, Signal::KILL);
    }
}

fn children(process: u32) -> Vec<u32> {
    let listed = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children"));
    listed.unwrap_or_default().split_whitespace().filter_map(|child| child.parse().ok()).collect()
}

fn pid(process: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(process).ok()?)
}

#[cfg(test)]
mod tests {
    use std::{
        os::unix::process::CommandExt as _,
        process::{Command, Stdio},
    };

    use super::*;

    #[test]
    fn children_in_groups_of_their_own_end_too() {
        let script = "setsid sleep 1000 & sleep 1000 & wait";
        let mut shell =
            Command::new("sh").args(["-c", script]).process_group(0).stdout(Stdio::null()).spawn().unwrap();
        while children(shell.id()).len() < 2 {
            pause();
        }
        let all = children(shell.id());
        kill(shell.id());
        shell.wait().unwrap();
        for child in all {
            let state = || std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
            while !state().is_empty() && !state().contains(") Z ") {
                pause();
            }
        }
    }
}
