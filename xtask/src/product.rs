//! Builds the product and runs it in a folder of its own, for commands that try it from outside.

use std::{
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::project::{Project, shown};

/// The line by which a server says that it accepts connections.
const READY: &str = "listening on http://";
/// How long a server may take to stop.
const STOP: Duration = Duration::from_secs(30);

/// Builds a program and returns where it is.
pub fn build(project: &Project, arguments: &[&str]) -> Result<PathBuf> {
    run_build(project.cargo(), arguments)
}

/// The same with flags of the compiler beside those of the profile.
pub fn build_with(project: &Project, arguments: &[&str], flags: &str) -> Result<PathBuf> {
    let mut cargo = project.cargo();
    cargo.env("RUSTFLAGS", flags);
    run_build(cargo, arguments)
}

fn run_build(mut cargo: Command, arguments: &[&str]) -> Result<PathBuf> {
    cargo.args(["build", "--locked", "--message-format=json-render-diagnostics"]).args(arguments);
    println!("$ {}", shown(&cargo));
    let output = cargo.stderr(Stdio::inherit()).output().context("cargo cannot be started")?;
    ensure!(output.status.success(), "`{}` failed", shown(&cargo));
    let text = String::from_utf8(output.stdout).context("cargo printed something that is not UTF-8")?;
    // A test also builds the programs that it runs, so the result is identified by name.
    let wanted = arguments.iter().skip_while(|word| !["--bin", "--example", "--test"].contains(word)).nth(1);
    let built = text.lines().rev().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let name = message.get("target")?.get("name")?.as_str()?;
        let program = message.get("executable")?.as_str().map(PathBuf::from)?;
        wanted.is_none_or(|wanted| *wanted == name).then_some(program)
    });
    built.with_context(|| format!("`{}` built no program", shown(&cargo)))
}

/// The built program, without the settings of whoever runs this: they must change nothing here.
pub fn without_settings(program: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("LYCEUM_") || text.starts_with("DATABASE_URL") {
            command.env_remove(name);
        }
    }
    command
}

/// Creates an account with a role; the password is passed on standard input. `command` is the program
/// with the environment that says where the data is.
pub fn create_account(mut command: Command, email: &str, password: &str, role: &str) -> Result<()> {
    command.args(["admin", "create", "--email", email, "--role", role]);
    command.args(["--password-file", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
    child.stdin.take().context("no standard input")?.write_all(format!("{password}\n").as_bytes())?;
    ensure!(child.wait()?.success(), "`{}` failed", shown(&command));
    Ok(())
}

/// A server that ends with this value.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Starts a server on a free port of this machine. What it logs goes to `log`.
    pub fn start(command: &mut Command, log: &Path) -> Result<Self> {
        let log = std::fs::File::create(log).context("the server's log cannot be written")?;
        let mut child = command
            .env("LYCEUM_LISTEN", "127.0.0.1:0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .with_context(|| format!("`{}` cannot be started", shown(command)))?;
        let mut lines = BufReader::new(child.stdout.take().context("no standard output")?).lines();
        let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once(READY)?;
            rest.split(|c: char| c.is_whitespace() || c == '/').next()?.parse().ok()
        });
        // Whatever it prints later must not block it.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let Some(address) = address else {
            let status = child.wait()?;
            bail!("`{}` ended without listening ({status}); see its log", shown(command));
        };
        Ok(Self { child, address })
    }

    /// Memory that it holds at present, in KiB.
    pub fn resident_kib(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let digits = line.and_then(|line| line.trim().strip_suffix("kB")).context("no VmRSS")?;
        digits.trim().parse().context("VmRSS is no number")
    }

    /// Its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop and waits until it has.
    pub fn stop(mut self) -> Result<()> {
        let id = self.child.id().to_string();
        ensure!(
            Command::new("kill").args(["-TERM", &id]).status()?.success(),
            "the server has ended already"
        );
        let begin = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "the server stopped with {status}");
                return Ok(());
            }
            ensure!(begin.elapsed() < STOP, "the server does not stop");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Errors do not matter: the process may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(text: &str) -> (tempfile::TempDir, Command) {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", text]);
        (folder, command)
    }

    #[test]
    fn a_server_is_ready_when_it_says_where() {
        let (folder, mut command) =
            script("echo starting; echo listening on http://127.0.0.1:4321/; exec sleep 60");
        let server = Server::start(&mut command, &folder.path().join("log")).unwrap();
        assert_eq!(server.address, "127.0.0.1:4321".parse().unwrap());
        assert!(server.resident_kib().unwrap() > 0);
        // `sleep` ends by the signal, which is not how a server should end.
        assert!(server.stop().unwrap_err().to_string().contains("stopped with"));
    }

    #[test]
    fn a_server_that_does_not_start_is_an_error() {
        let (folder, mut command) = script("echo broken >&2; exit 3");
        let log = folder.path().join("log");
        let error = Server::start(&mut command, &log).err().unwrap().to_string();
        assert!(error.contains("ended without listening"), "{error}");
        assert_eq!(std::fs::read_to_string(log).unwrap(), "broken\n");
    }
}
