//! The program that prepares requests: part of the tests of authorisation, which know for every operation
//! who may call it and how it succeeds.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    features,
    product::build,
    project::{Project, shown},
};

/// How long it may take to make what requests name.
const PATIENCE: Duration = Duration::from_secs(60);

/// Builds it; where it is.
pub fn program(project: &Project) -> Result<PathBuf> {
    build(project, &[&features::PRODUCT[..], &["--test", "authorisation"]].concat())
}

/// It runs until this value is dropped.
pub struct Preparing {
    child: Child,
    /// Where it is asked.
    pub address: String,
}

impl Preparing {
    /// Starts it beside the server at `base`, as an admin of it. It says in a file where it listens.
    pub fn start(program: &Path, base: &str, admin: &str, password: &str, said: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        command
            .args(["--ignored", "--exact", "prepared::requests_for_schemathesis", "--nocapture"])
            .env("LYCEUM_TEST_URL", base)
            .env("LYCEUM_TEST_ADMIN", admin)
            .env("LYCEUM_TEST_PASSWORD", password)
            .env("LYCEUM_TEST_REQUESTS", said)
            // It ends when this is closed: also when this process is killed.
            .stdin(Stdio::piped())
            .stdout(Stdio::null());
        let child = command.spawn().with_context(|| format!("`{}` cannot be started", shown(&command)))?;
        let mut preparing = Self { child, address: String::new() };
        let begin = Instant::now();
        while preparing.address.is_empty() {
            if let Some(status) = preparing.child.try_wait()? {
                bail!("`{}` ended without listening ({status})", shown(&command));
            }
            if begin.elapsed() > PATIENCE {
                bail!("`{}` did not listen within {} s", shown(&command), PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(50));
            preparing.address = std::fs::read_to_string(said).unwrap_or_default();
        }
        Ok(preparing)
    }
}

impl Drop for Preparing {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
