//! The product's own commands on a database: the real migration runner.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};
use secrecy::{ExposeSecret, SecretString};
use tempfile::TempDir;

/// The program and a data folder of its own.
pub struct Product {
    program: PathBuf,
    data: TempDir,
}

impl Product {
    pub fn new(program: PathBuf) -> Result<Self> {
        Ok(Self { program, data: tempfile::tempdir().context("no folder for the product's data")? })
    }

    /// Runs `lyceum db …` on the database that a URL names.
    pub fn db(&self, url: &SecretString, arguments: &[&str]) -> Result<()> {
        let mut command = Command::new(&self.program);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("LYCEUM_") {
                command.env_remove(name);
            }
        }
        command.env("LYCEUM_DATA", self.data.path()).env("DATABASE_URL", url.expose_secret());
        command.arg("db").args(arguments).stdin(Stdio::null());
        let output = command.output().context("the product cannot be started")?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`lyceum db {}` failed ({}): {}", arguments.join(" "), output.status, said.trim())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_failing_command_is_told_with_what_it_said() {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("lyceum");
        std::fs::write(&script, "#!/bin/sh\necho \"no $2 on ${DATABASE_URL%%:*}\" >&2\nexit 1\n").unwrap();
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        let product = Product::new(script).unwrap();
        let error = product.db(&"sqlite:x".into(), &["migrate"]).unwrap_err().to_string();
        assert!(
            error.contains("`lyceum db migrate` failed") && error.ends_with("no migrate on sqlite"),
            "{error}"
        );
    }
}
