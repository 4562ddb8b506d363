//! The product's own commands on a database: the real migration runner.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use ephemeral_db::Folder;
use secrecy::{ExposeSecret, SecretString};

use crate::product::without_settings;

/// The program, and a folder for its data and for the file of SQLite, which it opens by its path. The
/// folder goes also when this program is killed.
pub struct Product {
    program: PathBuf,
    folder: Folder,
}

impl Product {
    pub fn new(program: PathBuf) -> Result<Self> {
        Ok(Self { program, folder: Folder::create().context("no folder for the product's data")? })
    }

    /// Where the database of SQLite is to be.
    pub fn sqlite(&self) -> SecretString {
        format!("sqlite:{}", self.folder.path().join("verify.db").display()).into()
    }

    /// Leaves the folder where it is.
    pub fn keep(self) -> Result<PathBuf> {
        Ok(self.folder.keep()?)
    }

    /// Runs `lyceum db …` on the database that a URL names.
    pub fn db(&self, url: &SecretString, arguments: &[&str]) -> Result<()> {
        let mut command = without_settings(&self.program);
        let url = url.expose_secret();
        // One for each kind of database: the names of backups are times, and all run at the same time.
        let data = format!("data-{}", url.split(':').next().unwrap_or_default());
        command.env("LYCEUM_DATA", self.folder.path().join(data)).env("DATABASE_URL", url);
        command.arg("db").args(arguments).stdin(self.folder.input_of_writer()?);
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
        std::fs::write(
            &script,
            "#!/bin/sh\necho \"no $2 on ${DATABASE_URL%%:*} in ${LYCEUM_DATA##*/}\" >&2\nexit 1\n",
        )
        .unwrap();
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        let product = Product::new(script).unwrap();
        let error = product.db(&"sqlite:x".into(), &["migrate"]).unwrap_err().to_string();
        assert!(
            error.contains("`lyceum db migrate` failed")
                && error.ends_with("no migrate on sqlite in data-sqlite"),
            "{error}"
        );
    }
}
