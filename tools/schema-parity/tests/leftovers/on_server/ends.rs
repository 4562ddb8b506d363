//! Ways in which the command ends, and the program that owns its servers until then.

use std::{
    path::Path,
    process::{Child, Command},
};

use ephemeral_db::Engine;

use super::{
    super::sets::{Set, check},
    owner,
};

/// How the command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The schemas are equal.
    Success,
    /// The schemas differ.
    Difference,
    /// A migration fails.
    Failure,
    /// A thread that holds the databases panics.
    Panic,
    /// Ctrl-C while a migration runs.
    Interrupt,
    /// A request to end while a migration runs.
    Terminate,
    /// Killed while a migration runs.
    Kill,
}

impl End {
    pub const ALL: [Self; 7] = [
        Self::Success,
        Self::Difference,
        Self::Failure,
        Self::Panic,
        Self::Interrupt,
        Self::Terminate,
        Self::Kill,
    ];

    /// The migrations that lead there.
    pub fn set(self) -> Set {
        match self {
            Self::Success => Set::Equal,
            Self::Difference => Set::Different,
            Self::Failure => Set::Failing,
            Self::Panic | Self::Interrupt | Self::Terminate | Self::Kill => Set::Slow,
        }
    }

    /// The signal that does it.
    pub fn signal(self) -> Option<&'static str> {
        match self {
            Self::Success | Self::Difference | Self::Failure | Self::Panic => None,
            Self::Interrupt => Some("INT"),
            Self::Terminate => Some("TERM"),
            Self::Kill => Some("KILL"),
        }
    }

    /// The status of the program; none after a kill.
    fn status(self) -> Option<i32> {
        match self {
            Self::Success => Some(0),
            Self::Difference => Some(1),
            Self::Failure => Some(2),
            // Of a test that failed.
            Self::Panic => Some(101),
            Self::Interrupt => Some(128 + 2),
            Self::Terminate => Some(128 + 15),
            Self::Kill => None,
        }
    }

    /// The program that comes to this end.
    pub fn program(self, folder: &Path, engine: Engine, provider: &str) -> Command {
        match self {
            Self::Panic => owner::program(folder, engine),
            _ => check(folder, engine, provider),
        }
    }

    /// Sends the signal, waits, and looks at the status.
    pub fn bring(self, mut program: Child) {
        if let Some(signal) = self.signal() {
            let process = program.id().to_string();
            assert!(Command::new("kill").args(["-s", signal, &process]).status().unwrap().success());
        }
        let status = program.wait().unwrap();
        assert_eq!(status.code(), self.status(), "{self:?}: {status}");
    }
}
