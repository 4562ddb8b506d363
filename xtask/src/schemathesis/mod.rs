//! `cargo xtask schemathesis`: property tests of the running API, made from its own OpenAPI document.
//!
//! Runs Schemathesis with every check against a server with prepared data, once as each kind of caller, and
//! then checks that every operation succeeded at least once for each caller who may call it: an operation
//! that only ever refuses has not been tested.

mod callers;
mod coverage;
mod preparing;
mod tool;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};

use self::{
    callers::{CALLERS, Scope},
    coverage::{Answers, Coverage},
    preparing::Preparing,
};
use crate::{
    check::verdict,
    features,
    product::{Server, build, create_account},
    project::{Project, output, run as run_command, shown},
};

/// Longest run as one of them.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
/// The admin whom the prepared requests begin with.
const ADMIN: &str = "root@test.example";
/// Of that account, which lives in a folder that is deleted.
const PASSWORD: &str = "only for testing 5";
/// The course that is there from the start.
const COURSE: &str = "examples/courses/first-steps";

#[derive(clap::Args)]
pub struct Args {
    /// Run only as these callers; then it is not asked whether somebody reached every operation.
    #[arg(long = "as", value_name = "CALLER", value_delimiter = ',', value_parser = CALLERS)]
    callers: Vec<String>,
    /// Test cases an operation, for each phase that makes them at random; operators get a quarter of them,
    /// and only at the desk.
    #[arg(long, default_value_t = 40)]
    max_examples: u32,
    /// The random seed; the same number repeats a run.
    #[arg(long, default_value_t = 4_711)]
    seed: u64,
    /// Test an optimised server.
    #[arg(long)]
    release: bool,
    /// More arguments for `schemathesis run`, after `--`.
    #[arg(last = true)]
    more: Vec<String>,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    let tools = Tools::build(project, args)?;
    let document = std::fs::read_to_string(tools.place("openapi.json"))?;
    let mut coverage = Coverage::of(&serde_json::from_str(&document)?);
    let (mut problems, mut summaries) = (Vec::new(), Vec::new());
    let callers: Vec<&str> = CALLERS
        .into_iter()
        .filter(|name| args.callers.is_empty() || args.callers.iter().any(|c| c == name))
        .collect();
    for caller in &callers {
        println!("\nas {caller}");
        let place = tools.place("reports").join(caller.replace(':', "-"));
        let _ = std::fs::remove_dir_all(&place);
        std::fs::create_dir_all(&place).context("no folder for reports")?;
        if !test(project, args, &tools, caller, &place)? {
            problems.push(format!("as {caller}: Schemathesis found failures; see above"));
        }
        let answers = Answers::read(&place.join("answers.json"))?;
        summaries.push(format!("as {caller}: {}", answers.summary()));
        problems.extend(answers.problems().into_iter().map(|problem| format!("as {caller}: {problem}")));
        coverage.add(&answers);
    }
    coverage.print();
    println!("\n{}", summaries.join("\n"));
    problems.extend(coverage.failures());
    if callers.len() == CALLERS.len() {
        problems.extend(coverage.unreached());
    }
    verdict(&problems)
}

/// What a run is made with, all of it in a folder of its own: what is built meanwhile is not what is tested.
struct Tools {
    folder: PathBuf,
    schemathesis: PathBuf,
}

impl Tools {
    fn build(project: &Project, args: &Args) -> Result<Self> {
        let target = project.metadata()?;
        let target = target.get("target_directory").and_then(|folder| folder.as_str());
        let folder = Path::new(target.context("no target folder")?).join("schemathesis");
        let tools = Self { schemathesis: tool::install(project, &folder)?, folder };
        let mut arguments = [&features::PRODUCT[..], &["--bin", "lyceum"]].concat();
        if args.release {
            arguments.push("--release");
        }
        let program = tools.keep(&build(project, &arguments)?, "lyceum")?;
        tools.keep(&preparing::program(project)?, "preparing")?;
        // From a file: read from the server, Schemathesis leaves out the operation that it was read from.
        std::fs::write(tools.place("openapi.json"), output(Command::new(&program).arg("openapi"))?)?;
        Ok(tools)
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A copy of a program. One of an earlier run that is still running cannot be written to.
    fn keep(&self, program: &Path, name: &str) -> Result<PathBuf> {
        let kept = self.place(name);
        let _ = std::fs::remove_file(&kept);
        std::fs::copy(program, &kept).with_context(|| format!("{} cannot be copied", program.display()))?;
        Ok(kept)
    }
}

/// One run, on a server and data of its own; whether it passed.
fn test(project: &Project, args: &Args, tools: &Tools, caller: &str, place: &Path) -> Result<bool> {
    let program = &tools.place("lyceum");
    let folder = tempfile::tempdir().context("no folder for the data")?;
    let data = folder.path().join("data");
    let mut command = Command::new(program);
    command.env("LYCEUM_DATA", &data);
    create_account(command, ADMIN, PASSWORD, "admin")?;
    let course = project.path(COURSE);
    run_command(Command::new(program).env("LYCEUM_DATA", &data).args(["import", "course"]).arg(course))?;
    let log = place.join("server.log");
    let server = Server::start(
        Command::new(program)
            .arg("serve")
            .env("LYCEUM_DATA", &data)
            // Thousands of accounts and failed logins are made.
            .env("LYCEUM_HASH_MEMORY_KIB", "8")
            .env("LYCEUM_HASH_PASSES", "1")
            .env("LYCEUM_HASH_BELOW_MINIMUM", "yes")
            .env("LYCEUM_LOGIN_FAILURES", "1000000")
            .env("LYCEUM_REGISTRATIONS_PER_ADDRESS", "1000000")
            .env("LYCEUM_DESK_BACKOFF_SECONDS", "0")
            .env("LYCEUM_DESK_SENDING_MINIMUM_SECONDS", "1")
            .env("LYCEUM_LOG", "warn"),
        &log,
    )?;
    let base = format!("http://{}", server.address);
    let said = folder.path().join("prepared-requests");
    let preparing = Preparing::start(&tools.place("preparing"), &base, ADMIN, PASSWORD, &said)?;
    let scope = Scope::of(caller, args.max_examples);
    let mut command = Command::new(&tools.schemathesis);
    command
        .current_dir(project.path(""))
        .args(["--config-file", "schemathesis.toml", "run"])
        .arg(tools.place("openapi.json"))
        // With several workers Python 3.11 fails now and then while it parses its own sources.
        .args(["--url", &base, "--workers", "1"])
        .args(["--max-examples", &scope.max_examples.to_string(), "--seed", &args.seed.to_string()])
        .args(scope.without.iter().flat_map(|paths| ["--exclude-path-regex", paths]))
        .args(["--report", "junit", "--report-dir"])
        .arg(place)
        .args(&args.more)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONPATH", project.path("xtask/schemathesis"))
        .env("LYCEUM_TEST_URL", &base)
        .env("LYCEUM_TEST_CALLER", caller)
        .env("LYCEUM_TEST_REQUESTS", &preparing.address)
        .env("LYCEUM_TEST_ANSWERS", place.join("answers.json"))
        .stdin(Stdio::null());
    let passed = watched(&mut command)?;
    drop(preparing);
    server.stop()?;
    let log = std::fs::read_to_string(&log)?;
    let panics: Vec<&str> = log.lines().filter(|line| line.contains("panicked")).take(5).collect();
    ensure!(panics.is_empty(), "the server panicked:\n{}", panics.join("\n"));
    Ok(passed)
}

/// Runs a command with its output shown, for a bounded time; whether it succeeded.
fn watched(command: &mut Command) -> Result<bool> {
    println!("$ {}", shown(command));
    let begin = Instant::now();
    let mut child = command.spawn().with_context(|| format!("`{}` cannot be started", shown(command)))?;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if begin.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            bail!("`{}` did not end within {} minutes", shown(command), PATIENCE.as_secs() / 60);
        }
        thread::sleep(Duration::from_millis(200));
    }
}
