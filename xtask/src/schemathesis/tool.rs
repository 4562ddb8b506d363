//! Schemathesis itself, installed into an environment of its own below the target folder.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::project::{Project, run};

/// What is installed, each version pinned.
const REQUIREMENTS: &str = "xtask/schemathesis/requirements.txt";

/// Installs it unless these very versions are there; where the program is.
pub fn install(project: &Project, folder: &Path) -> Result<PathBuf> {
    let environment = folder.join("python");
    let program = environment.join("bin/schemathesis");
    let wanted = project.read(REQUIREMENTS)?;
    let mark = environment.join("installed-requirements.txt");
    if program.is_file() && std::fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(program);
    }
    ensure!(
        project.has_program("python3"),
        "python3 is not installed; on Debian: apt-get install python3-venv"
    );
    std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))
        .context("on Debian: apt-get install python3-venv")?;
    run(Command::new(environment.join("bin/pip"))
        .args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"])
        .arg(project.path(REQUIREMENTS)))?;
    std::fs::write(&mark, wanted)?;
    Ok(program)
}
