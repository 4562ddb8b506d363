//! The server as a process: started, asked, stopped and killed.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};

use ephemeral_db::Scratch;
use tempfile::TempDir;

use super::client::{Api, Base};
use super::database::{self, Kind};

/// How long a start or an end may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The built program.
pub fn binary() -> PathBuf {
    if let Some(path) = option_env!("CARGO_BIN_EXE_lyceum") {
        return PathBuf::from(path);
    }
    // An example stands in a folder beside the programs of the same build.
    let own = std::env::current_exe().expect("the path of this program");
    let path = own.parent().and_then(Path::parent).expect("a build folder").join("lyceum");
    assert!(path.is_file(), "{} is missing: build it with `cargo build --bin lyceum`", path.display());
    path
}

/// What a command of the program wrote, and how it ended.
pub struct Finished {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

impl Finished {
    /// Exit code, or −1 for an end by a signal.
    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or(-1)
    }

    /// Asserts success and gives the output.
    pub fn ok(self) -> String {
        assert!(self.status.success(), "{}\n{}{}", self.status, self.stdout, self.stderr);
        self.stdout
    }

    /// Asserts failure (and no panic) and gives what was written to stderr.
    pub fn refused(self) -> String {
        assert!(!self.status.success(), "it succeeded\n{}{}", self.stdout, self.stderr);
        assert!(self.status.code().is_some_and(|code| code < 100), "{}\n{}", self.status, self.stderr);
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        self.stderr
    }
}

/// A server on a data folder of its own; both are gone when it is dropped.
pub struct TestServer {
    data: Arc<TempDir>,
    scratch: Option<Arc<Scratch>>,
    env: Vec<(String, String)>,
    running: Option<Running>,
    /// The log of the process that was killed last.
    killed: Option<Arc<Mutex<String>>>,
    base: Base,
}

struct Running {
    child: Child,
    log: Arc<Mutex<String>>,
}

impl TestServer {
    /// Started with default settings, except for cheap password hashes and many registrations.
    pub fn start() -> Self {
        Self::with(&[])
    }

    /// Started with these variables.
    pub fn with(env: &[(&str, &str)]) -> Self {
        let mut server = Self::on(Kind::of_this_run().migrated(), env);
        server.boot();
        server
    }

    /// A data folder, settings and an empty database; nothing runs yet.
    pub fn prepared(env: &[(&str, &str)]) -> Self {
        Self::on(Kind::of_this_run().scratch(), env)
    }

    fn on(scratch: Option<Scratch>, env: &[(&str, &str)]) -> Self {
        let data = tempfile::Builder::new().prefix("lyceum-test-").tempdir().expect("a temporary folder");
        let mut all = vec![
            ("LYCEUM_DATA".to_owned(), data.path().join("data").display().to_string()),
            ("LYCEUM_LISTEN".to_owned(), "127.0.0.1:0".to_owned()),
            ("LYCEUM_HASH_MEMORY_KIB".to_owned(), "8".to_owned()),
            ("LYCEUM_HASH_PASSES".to_owned(), "1".to_owned()),
            ("LYCEUM_HASH_BELOW_MINIMUM".to_owned(), "yes".to_owned()),
            // All learners of a test register from one address.
            ("LYCEUM_REGISTRATIONS_PER_ADDRESS".to_owned(), "1000000".to_owned()),
            ("LYCEUM_LOG".to_owned(), "info".to_owned()),
        ];
        let scratch = scratch.map(Arc::new);
        if let Some(scratch) = &scratch {
            all.push(("DATABASE_URL".to_owned(), database::exposed(scratch)));
        }
        for (name, value) in env {
            all.retain(|(known, _)| known != name);
            all.push(((*name).to_owned(), (*value).to_owned()));
        }
        Self { data: Arc::new(data), scratch, env: all, running: None, killed: None, base: Base::default() }
    }

    /// Sets a variable for the next start; blank unsets it.
    pub fn set(&mut self, name: &str, value: &str) {
        self.env.retain(|(known, _)| known != name);
        self.env.push((name.to_owned(), value.to_owned()));
    }

    /// A private folder that lives as long as the server.
    pub fn scratch(&self) -> &Path {
        self.data.path()
    }

    /// Its database, where that is on a server.
    pub fn scratch_database(&self) -> Option<&Scratch> {
        self.scratch.as_deref()
    }

    /// Folder of database and files.
    pub fn data(&self) -> PathBuf {
        self.data.path().join("data")
    }

    /// The program with this server's settings; `wrapper` is put before it, if there is one.
    pub fn command(&self, wrapper: &[&OsStr]) -> Command {
        let binary = binary();
        let mut command = match wrapper.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(binary);
                command
            }
            None => Command::new(binary),
        };
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("LYCEUM_") || text.starts_with("DATABASE_URL") {
                command.env_remove(&name);
            }
        }
        command.current_dir(self.data.path()).envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a command of the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Finished {
        self.run_with_input(arguments, "")
    }

    /// The same, with something on standard input.
    pub fn run_with_input(&self, arguments: &[&str], input: &str) -> Finished {
        let mut child = self
            .command(&[])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A command that does not read its input closes it early.
        let _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
        let (mut stdout, mut stderr) =
            (child.stdout.take().expect("stdout"), child.stderr.take().expect("stderr"));
        let reader = thread::spawn(move || {
            let mut text = Vec::new();
            let _ = stderr.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut text = Vec::new();
        let _ = stdout.read_to_end(&mut text);
        let status = wait(&mut child, PATIENCE).unwrap_or_else(|| {
            let _ = child.kill();
            panic!("`lyceum {}` did not end", arguments.join(" "))
        });
        let stdout = String::from_utf8_lossy(&text).into_owned();
        Finished { status, stdout, stderr: reader.join().unwrap_or_default() }
    }

    /// Starts the server and waits until it listens.
    pub fn boot(&mut self) {
        self.boot_under(&[]);
    }

    /// The same, under another program.
    pub fn boot_under(&mut self, wrapper: &[&OsStr]) {
        assert!(self.running.is_none(), "it is running already");
        let mut child = self
            .command(wrapper)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let log = Arc::new(Mutex::new(String::new()));
        let (tell, lines) = mpsc::channel();
        collect(child.stdout.take().expect("its output"), Arc::clone(&log), Some(tell));
        collect(child.stderr.take().expect("its log"), Arc::clone(&log), None);
        // From here on a failure drops it, which ends the process.
        self.running = Some(Running { child, log: Arc::clone(&log) });
        let begun = Instant::now();
        loop {
            match lines.recv_timeout(PATIENCE.saturating_sub(begun.elapsed())) {
                Ok(line) => {
                    if let Some((_, address)) = line.split_once("listening on ") {
                        self.base.set(address.trim().trim_end_matches('/'));
                        return;
                    }
                }
                Err(error) => panic!("the server does not listen ({error})\n{}", log.lock().unwrap()),
            }
        }
    }

    /// A client without a token. It follows the server over restarts.
    pub fn api(&self) -> Api {
        Api::new(self.base.clone())
    }

    /// Address and port it listens on.
    pub fn address(&self) -> String {
        self.base.get().trim_start_matches("http://").to_owned()
    }

    /// Everything it wrote since its last start.
    pub fn log(&self) -> String {
        self.running.as_ref().map(|running| running.log.lock().unwrap().clone()).unwrap_or_default()
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.running.as_ref().expect("it is running").child.id()
    }

    /// Whether the process is there.
    pub fn is_running(&mut self) -> bool {
        self.running.as_mut().is_some_and(|running| matches!(running.child.try_wait(), Ok(None)))
    }

    /// Asks it to end (SIGTERM), without waiting.
    pub fn terminate(&self) {
        signal("TERM", self.pid());
    }

    /// Waits for its end.
    pub fn ended(&mut self) -> ExitStatus {
        let mut running = self.running.take().expect("it is running");
        wait(&mut running.child, PATIENCE).unwrap_or_else(|| {
            let log = running.log.lock().unwrap().clone();
            let _ = running.child.kill();
            panic!("the server did not end\n{log}");
        })
    }

    /// Ends it in good order; the exit code must be 0.
    pub fn stop(&mut self) {
        self.terminate();
        let log = Arc::clone(&self.running.as_ref().expect("it is running").log);
        let status = self.ended();
        assert!(status.success(), "{status}\n{}", log.lock().unwrap());
    }

    /// Ends it in good order and starts it again.
    pub fn restart(&mut self) {
        self.stop();
        self.boot();
    }

    /// Kills it with SIGKILL.
    pub fn kill9(&mut self) {
        let mut running = self.running.take().expect("it is running");
        running.child.kill().expect("it can be killed");
        running.child.wait().expect("it ended");
        self.killed = Some(running.log);
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        if let Some(log) = self.killed.take()
            && thread::panicking()
        {
            eprintln!("--- the killed server wrote ---\n{}------", log.lock().unwrap());
        }
        if let Some(mut running) = self.running.take() {
            let _ = running.child.kill();
            let _ = running.child.wait();
            if thread::panicking() {
                eprintln!("--- the server wrote ---\n{}------", running.log.lock().unwrap());
            }
        }
    }
}

/// A port that is free at this moment.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port").port()
}

/// Sends a signal to a process of ours.
pub fn signal(name: &str, pid: u32) {
    let sent = Command::new("sh").arg("-c").arg(format!("kill -{name} {pid}")).status().expect("a shell");
    assert!(sent.success(), "cannot signal {pid}");
}

/// Size of all files below a folder, in bytes.
pub fn folder_bytes(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries
        .flatten()
        .map(|entry| {
            if entry.path().is_dir() {
                folder_bytes(&entry.path())
            } else {
                entry.metadata().map_or(0, |m| m.len())
            }
        })
        .sum()
}

fn collect(source: impl Read + Send + 'static, log: Arc<Mutex<String>>, tell: Option<mpsc::Sender<String>>) {
    thread::spawn(move || {
        for line in BufReader::new(source).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            let mut log = log.lock().unwrap();
            log.push_str(&line);
            log.push('\n');
            drop(log);
            if let Some(tell) = &tell {
                let _ = tell.send(line);
            }
        }
    });
}

fn wait(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let begun = Instant::now();
    while begun.elapsed() < patience {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        thread::sleep(Duration::from_millis(5));
    }
    None
}
