//! Where the project is, which files belong to it, and how its programs are called.

use std::{
    env,
    ffi::OsString,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// The working copy that is looked at.
pub struct Project {
    root: PathBuf,
}

/// How a command that was watched ended.
pub struct Watched {
    pub status: ExitStatus,
    /// The lines that were asked for, from both streams.
    pub lines: Vec<String>,
}

impl Project {
    /// The project that cargo runs this program for, or the one around the current folder.
    pub fn find() -> Result<Self> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => env::current_dir().context("the current folder cannot be read")?,
        };
        start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .map(|root| Self { root: root.to_owned() })
            .context("no folder above holds xtask/Cargo.toml: run this inside the project")
    }

    /// A project at a folder of the caller's choice.
    #[cfg(test)]
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The text of a file; the error names it.
    pub fn read(&self, relative: &str) -> Result<String> {
        std::fs::read_to_string(self.path(relative)).with_context(|| format!("{relative} cannot be read"))
    }

    /// Every file that git tracks or would track, by path from the root, sorted.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut git = self.git();
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        let listed = output(&mut git)?;
        let mut files: Vec<String> = listed
            .split('\0')
            .filter(|path| !path.is_empty() && self.path(path).is_file())
            .map(str::to_owned)
            .collect();
        files.sort();
        files.dedup();
        Ok(files)
    }

    /// A `git` command in the project.
    pub fn git(&self) -> Command {
        let mut command = Command::new("git");
        command.current_dir(&self.root);
        command
    }

    /// A `cargo` command in the project, of the toolchain that runs this program.
    pub fn cargo(&self) -> Command {
        let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        // Variables about this package are not meant for the child: some tools conclude from them how they
        // were started.
        for (name, _) in env::vars_os() {
            if is_about_this_package(&name.to_string_lossy()) {
                command.env_remove(name);
            }
        }
        command
    }

    /// Whether `cargo <tool>` is installed.
    pub fn has_cargo_tool(&self, tool: &str) -> bool {
        succeeds(self.cargo().args([tool, "--version"]))
    }

    /// Whether a program is installed.
    pub fn has_program(&self, program: &str) -> bool {
        succeeds(Command::new(program).arg("--version").current_dir(&self.root))
    }

    /// What `cargo metadata` says about the workspace and all it depends on.
    pub fn metadata(&self) -> Result<Value> {
        let text = output(self.cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
        serde_json::from_str(&text).context("cargo metadata did not answer with JSON")
    }
}

/// Whether a path is one of Rust source.
pub fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// Runs a command with its output shown; a failure is an error that names the command.
pub fn run(command: &mut Command) -> Result<()> {
    announce(command);
    let status = command.status().with_context(|| format!("`{}` cannot be started", shown(command)))?;
    ensure!(status.success(), "`{}` failed ({status})", shown(command));
    Ok(())
}

/// Runs a command quietly and returns what it printed; a failure carries its error output.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("`{}` cannot be started", shown(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", shown(command), output.status, said.trim());
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` printed something that is not UTF-8", shown(command)))
}

/// Runs a command, shows its output as it comes, and keeps the lines that `keep` picks.
pub fn watch(command: &mut Command, keep: fn(&str) -> bool) -> Result<Watched> {
    announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` cannot be started", shown(command)))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let lines = thread::scope(|scope| {
        let out = scope.spawn(|| out.map_or_else(Vec::new, |out| copy(out, std::io::stdout(), keep)));
        let err = scope.spawn(|| err.map_or_else(Vec::new, |err| copy(err, std::io::stderr(), keep)));
        [out.join(), err.join()].into_iter().flatten().flatten().collect()
    });
    let status = child.wait().with_context(|| format!("`{}` cannot be waited for", shown(command)))?;
    Ok(Watched { status, lines })
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let program =
        Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    std::iter::once(program)
        .chain(command.get_args().map(|argument| argument.to_string_lossy().into_owned()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_about_this_package(name: &str) -> bool {
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"]
        .iter()
        .any(|beginning| name.starts_with(beginning))
}

fn announce(command: &Command) {
    println!("$ {}", shown(command));
}

fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn copy(from: impl Read, mut to: impl Write, keep: fn(&str) -> bool) -> Vec<String> {
    let mut kept = Vec::new();
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
        // A closed terminal is no reason to stop reading: the child would block.
        let _ = to.write_all(&line);
        let text = String::from_utf8_lossy(&line);
        if keep(&text) {
            kept.push(text.trim().to_owned());
        }
        line.clear();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_found_and_its_files_are_listed() {
        let project = Project::find().unwrap();
        assert!(project.path("Cargo.toml").is_file());
        let files = project.files().unwrap();
        assert!(files.contains(&"xtask/src/project.rs".to_owned()));
        assert!(!files.iter().any(|file| file.starts_with("target/")));
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Project::find().unwrap().read("docs/no-such-file.md").unwrap_err();
        assert!(format!("{error:#}").starts_with("docs/no-such-file.md cannot be read"), "{error:#}");
    }

    #[test]
    fn a_failing_command_is_named_with_what_it_said() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo broken >&2; exit 3"]);
        let error = format!("{:#}", output(&mut command).unwrap_err());
        assert!(error.contains("sh -c") && error.contains("broken"), "{error}");
    }

    #[test]
    fn watching_keeps_lines_of_both_streams() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo keep out; echo drop; echo keep err >&2; exit 7"]);
        let watched = watch(&mut command, |line| line.contains("keep")).unwrap();
        assert_eq!(watched.status.code(), Some(7));
        assert_eq!(watched.lines, ["keep out", "keep err"]);
    }

    #[test]
    fn cargo_is_not_told_about_this_package() {
        let cargo = Project::find().unwrap().cargo();
        let removed: Vec<_> =
            cargo.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        assert!(removed.contains(&std::ffi::OsStr::new("CARGO_PKG_NAME")), "{removed:?}");
        assert!(is_about_this_package("CARGO_MANIFEST_DIR"));
        assert!(!is_about_this_package("CARGO_TARGET_DIR") && !is_about_this_package("CARGO_HOME"));
    }

    #[test]
    fn an_absent_tool_is_absent() {
        assert!(!Project::find().unwrap().has_program("no-such-program-anywhere"));
    }
}
