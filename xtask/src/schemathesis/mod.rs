//! `cargo xtask schemathesis`: property tests of the running API, made from its own OpenAPI document.
//!
//! Runs Schemathesis with every check against a server with prepared data, once as each kind of caller, and
//! then checks that every operation succeeded at least once: an operation that only ever refuses has not
//! been tested.

mod coverage;
mod preparing;
mod tool;

use std::{
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};

use self::{coverage::Coverage, preparing::Preparing};
use crate::{
    check::verdict,
    features,
    product::{Server, build, create_account},
    project::{Project, output, run as run_command, shown},
};

/// Kinds of callers, from the one that may least.
const CALLERS: [&str; 3] = ["public", "learner", "admin"];
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
    /// Run only as these callers; then it is not asked whether every operation was reached.
    #[arg(long = "as", value_name = "CALLER", value_delimiter = ',', value_parser = CALLERS)]
    callers: Vec<String>,
    /// Test cases an operation, for each phase that makes them at random.
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
    let target = project.metadata()?;
    let target =
        target.get("target_directory").and_then(|folder| folder.as_str()).context("no target folder")?;
    let schemathesis = tool::install(project, &Path::new(target).join("schemathesis"))?;
    let mut arguments = [&features::PRODUCT[..], &["--bin", "lyceum"]].concat();
    if args.release {
        arguments.push("--release");
    }
    let program = build(project, &arguments)?;
    let preparing = preparing::program(project)?;
    let reports = Path::new(target).join("schemathesis/reports");
    let document = output(Command::new(&program).arg("openapi"))?;
    // From a file: read from the server, Schemathesis leaves out the operation that it was read from.
    let schema = Path::new(target).join("schemathesis/openapi.json");
    std::fs::write(&schema, &document)?;
    let mut problems = Vec::new();
    let mut coverage = Coverage::of(&serde_json::from_str(&document)?);
    let callers: Vec<&str> = CALLERS
        .into_iter()
        .filter(|name| args.callers.is_empty() || args.callers.iter().any(|c| c == name))
        .collect();
    for caller in &callers {
        println!("\nas {caller}");
        let place = reports.join(caller);
        let _ = std::fs::remove_dir_all(&place);
        std::fs::create_dir_all(&place).context("no folder for reports")?;
        let passed = test(
            project,
            args,
            &Tools { schemathesis: &schemathesis, program: &program, preparing: &preparing, schema: &schema },
            caller,
            &place,
        )?;
        if !passed {
            problems.push(format!("as {caller}: Schemathesis found failures; see above"));
        }
        coverage.read(&place.join("answers.json"))?;
    }
    coverage.print();
    problems.extend(coverage.failures());
    if callers.len() == CALLERS.len() {
        problems.extend(coverage.unreached());
    }
    verdict(&problems)
}

/// What a run is made with.
struct Tools<'t> {
    schemathesis: &'t Path,
    program: &'t Path,
    preparing: &'t Path,
    schema: &'t Path,
}

/// One run, on a server and data of its own; whether it passed.
fn test(project: &Project, args: &Args, tools: &Tools<'_>, caller: &str, place: &Path) -> Result<bool> {
    let program = tools.program;
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
            .env("LYCEUM_LOGIN_FAILURES_PER_ACCOUNT", "1000")
            .env("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", "1000000")
            .env("LYCEUM_DESK_BACKOFF_SECONDS", "0")
            .env("LYCEUM_LOG", "warn"),
        &log,
    )?;
    let base = format!("http://{}", server.address);
    let said = folder.path().join("prepared-requests");
    let preparing = Preparing::start(tools.preparing, &base, ADMIN, PASSWORD, &said)?;
    let mut command = Command::new(tools.schemathesis);
    command
        .current_dir(project.path(""))
        .args(["--config-file", "schemathesis.toml", "run"])
        .arg(tools.schema)
        // With several workers Python 3.11 fails now and then while it parses its own sources.
        .args(["--url", &base, "--workers", "1"])
        .args(["--max-examples", &args.max_examples.to_string(), "--seed", &args.seed.to_string()])
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
