//! Runs the program.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{path::Path, process::Command};

/// What it did.
#[derive(Debug)]
pub struct Done {
    /// Its exit code.
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs it in the folder of the example with these arguments and nothing in the environment that concerns it.
pub fn parity(arguments: &[&str]) -> Done {
    parity_with(arguments, &[])
}

/// As [`parity`], with these variables.
pub fn parity_with(arguments: &[&str], variables: &[(&str, &str)]) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schema-parity"));
    for name in ["NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    for dialect in ["SQLITE", "MYSQL", "POSTGRES"] {
        command.env_remove(format!("SCHEMA_PARITY_{dialect}_URL"));
        command.env_remove(format!("SCHEMA_PARITY_{dialect}_SERVER_URL"));
    }
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/drift"));
    let output = command.args(arguments).envs(variables.iter().copied()).output().unwrap();
    Done {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Migrations of the example of drift.
pub fn drift(dialect: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/drift").join(dialect);
    folder.display().to_string()
}
