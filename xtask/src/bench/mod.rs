//! `cargo xtask bench`: how fast the product is over HTTP, beside a bare handler.
//!
//! Product and bare handler take turns in short rounds, so that whatever else the machine does
//! weighs on both. See docs/performance.md.

mod answer;
mod backend;
mod data;
mod desk;
mod figures;
mod http;
mod load;
mod prepared;
mod replies;
mod report;
mod scenarios;

use std::{
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::Value;

use self::{
    backend::{Backend, Database},
    data::Data,
    desk::Desk,
    http::Http,
    load::{Run, drive},
    prepared::{Prepared, Sizes},
    report::{Report, Row, compare},
    scenarios::Scenario,
};
use crate::{
    dist,
    product::{Server, build, without_settings},
    project::Project,
};

/// Cold starts that are measured.
const STARTS: usize = 7;

#[derive(clap::Args)]
pub struct Args {
    /// The database: sqlite, mariadb or postgres. Of a server, one of this command's own is started.
    #[arg(long, value_enum, default_value_t)]
    backend: Backend,
    /// Measure only what has one of these texts in its name, in the order of the texts.
    #[arg(long, value_name = "TEXT", value_delimiter = ',')]
    only: Vec<String>,
    /// Rounds of each measurement.
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// Seconds of each round, for the product and for the bare handler.
    #[arg(long, default_value_t = 4.0)]
    seconds: f64,
    /// Connections with one request under way each.
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Published events.
    #[arg(long, default_value_t = 2_000)]
    events: usize,
    /// Posts that wait at the desk before anything is measured; enough for the claims if not given.
    #[arg(long)]
    posts: Option<u64>,
    /// Replies to those posts; most of them wait for a second person.
    #[arg(long, default_value_t = 0)]
    replies: u64,
    /// Measure beside a snapshot that stays open, which keeps a server from cleaning up.
    #[arg(long)]
    snapshot: bool,
    /// Learners who take quizzes.
    #[arg(long, default_value_t = 1_000)]
    learners: usize,
    /// Keep the prepared data in this folder, or use what an earlier run kept there.
    #[arg(long, value_name = "FOLDER")]
    prepared: Option<PathBuf>,
    /// Measure this program instead of building one: an earlier version, for a comparison in one sitting.
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
    /// Where the result is written as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// An earlier result to compare with.
    #[arg(long, value_name = "FILE")]
    compare: Option<PathBuf>,
    /// Keep the server running on the prepared data and measure nothing, for a profiler.
    #[arg(long)]
    hold: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    ensure!(args.learners > args.connections, "there must be more learners than connections");
    let program = match &args.program {
        Some(program) => program.clone(),
        None => dist::lyceum(project)?,
    };
    let bare = build(
        project,
        &["--profile", dist::PROFILE, "--package", "http-api", "--example", "lyceum-baseline"],
    )?;
    let folder = tempfile::tempdir().context("no folder for the data")?;
    let (data, log) = (folder.path().join("data"), folder.path().join("log"));
    let place = Subject { program, data, log, database: args.backend.start()? };

    let posts = args.posts.unwrap_or_else(|| enough_posts(&args.only));
    let sizes = Sizes { events: args.events, learners: args.learners, posts, replies: args.replies };
    let kept = args.prepared.clone().unwrap_or_else(|| folder.path().join("prepared"));
    let Prepared { data, author, .. } = prepared::prepare(&kept, &place.program, sizes)?;
    prepared::bring(&kept, &place)?;

    let cold_starts = (0..STARTS).map(|_| place.cold_start()).collect::<Result<Vec<_>>>()?;
    let server = Server::start(&mut place.server(), &place.log)?;
    let mut http = Http::connect(server.address, data.learners.first().map(String::as_str))?;
    let mut scenarios = scenarios::all(&mut http, &data, desk::prepared(posts))?;
    if let Some(author) = author {
        let mut http = Http::connect(server.address, Some(&data.admin))?;
        scenarios.extend(scenarios::of_replies(&mut http, &data.admin, &author)?);
    }
    if !args.only.is_empty() {
        let place = |scenario: &Scenario| args.only.iter().position(|text| scenario.name.contains(text));
        scenarios.retain(|scenario| place(scenario).is_some());
        scenarios.sort_by_key(place);
    }
    if args.hold {
        println!("process {} listens on {}; end it to stop", server.process(), server.address);
        println!("token {}", data.learners.first().map_or("", String::as_str));
        while server.resident_kib().is_ok() {
            thread::sleep(Duration::from_secs(1));
        }
        return Ok(());
    }
    if args.snapshot {
        place.database.open_snapshot(longest(args, scenarios.len()))?;
    }
    let bare = Server::start(&mut Command::new(bare), &folder.path().join("bare-log"))?;
    let mut report = measure(args, &scenarios, &server, &bare)?;
    report.cold_starts = cold_starts;
    report.cold_starts.sort_by(f64::total_cmp);
    check_attempts(server.address, &data, &scenarios)?;
    server.stop()?;

    report.print();
    let json = report.json();
    if let Some(file) = &args.json {
        std::fs::write(file, format!("{json:#}\n"))
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    if let Some(earlier) = &args.compare {
        compare(&json, earlier)?;
    }
    report.check()
}

/// So many posts that claims do not run out of them beside what comes in meanwhile; none where none is claimed.
fn enough_posts(only: &[String]) -> u64 {
    let is_measured = |desk: Desk| only.is_empty() || only.iter().any(|text| desk.name().contains(text));
    if Desk::ALL.into_iter().any(is_measured) { 100_000 } else { 0 }
}

/// A time in which everything is measured.
fn longest(args: &Args, scenarios: usize) -> Duration {
    let runs = args.rounds.saturating_mul(2).saturating_mul(u32::try_from(scenarios).unwrap_or(u32::MAX));
    Duration::from_secs_f64(args.seconds + 2.0).saturating_mul(runs)
}

/// Where the measured server lives.
struct Subject {
    program: PathBuf,
    data: PathBuf,
    log: PathBuf,
    database: Database,
}

impl Subject {
    /// The server as a person would start it.
    fn server(&self) -> Command {
        let mut command = self.command();
        command.arg("serve");
        command
    }

    /// The program, with an environment that says where the data is and nothing else.
    fn command(&self) -> Command {
        let mut command = without_settings(&self.program);
        command.env("LYCEUM_DATA", &self.data);
        self.database.tell(&mut command);
        command
    }

    /// Milliseconds from the start of the process to the first answer.
    fn cold_start(&self) -> Result<f64> {
        let begin = Instant::now();
        let server = Server::start(&mut self.server(), &self.log)?;
        Http::connect(server.address, None)?.get("/api/v1/events")?;
        let took = begin.elapsed().as_secs_f64() * 1000.0;
        server.stop()?;
        Ok(took)
    }
}

fn measure(args: &Args, scenarios: &[Scenario], server: &Server, bare: &Server) -> Result<Report> {
    let (warm_up, duration) = (Duration::from_millis(500), Duration::from_secs_f64(args.seconds));
    let mut report = Report { rows: Vec::new(), resident_kib: 0, cold_starts: Vec::new() };
    for scenario in scenarios {
        let (mut product, mut baseline) = (Run::default(), Run::default());
        for _ in 0..args.rounds {
            let mut clients = scenario.baseline_clients(args.connections);
            baseline.add(drive(bare.address, &mut clients, warm_up, duration)?);
            let mut clients = scenario.clients(args.connections);
            let (run, resident) = watched(server, || drive(server.address, &mut clients, warm_up, duration))?;
            product.add(run);
            report.resident_kib = report.resident_kib.max(resident);
        }
        println!(
            "{:20} {:>10.0}/s  bare {:>10.0}/s",
            scenario.name,
            product.per_second(),
            baseline.per_second()
        );
        for wrong in product.shown.iter().chain(&baseline.shown) {
            println!("  wrong answer: {wrong}");
        }
        report.rows.push(Row::new(scenario, &product, &baseline));
    }
    Ok(report)
}

/// Does some work and tells the most memory that the server held meanwhile.
fn watched<T>(server: &Server, work: impl FnOnce() -> Result<T>) -> Result<(T, u64)> {
    let (done, most) = (AtomicBool::new(false), AtomicU64::new(0));
    thread::scope(|scope| {
        let watch = scope.spawn(|| -> Result<()> {
            while !done.load(Ordering::Relaxed) {
                most.fetch_max(server.resident_kib()?, Ordering::Relaxed);
                thread::sleep(Duration::from_millis(50));
            }
            Ok(())
        });
        let result = work();
        done.store(true, Ordering::Relaxed);
        watch.join().map_err(|_| anyhow!("the watch over the memory panicked"))??;
        Ok((result?, most.load(Ordering::Relaxed)))
    })
}

/// The attempts that were answered for must be there.
fn check_attempts(address: std::net::SocketAddr, data: &Data, scenarios: &[Scenario]) -> Result<()> {
    let submitted: u64 = scenarios.iter().map(|scenario| scenario.submitted.get()).sum();
    let mut http = Http::connect(address, Some(&data.admin))?;
    let mut stored: u64 = 0;
    let mut path = format!("/api/v1/admin/quizzes/{}/attempts?limit=100", data.quiz);
    loop {
        let page = http.get(&path)?;
        let rows = page.get("items").and_then(Value::as_array).context("a list without items")?;
        let done = rows.iter().filter(|row| row.get("submitted_at").is_some_and(Value::is_string));
        stored += done.count() as u64;
        match page.get("next_cursor").and_then(Value::as_str) {
            Some(cursor) => {
                path = format!("/api/v1/admin/quizzes/{}/attempts?limit=100&cursor={cursor}", data.quiz);
            }
            None => break,
        }
    }
    ensure!(stored >= submitted, "{submitted} submissions were answered, {stored} are stored");
    println!("{submitted} submissions answered, {stored} stored");
    Ok(())
}
