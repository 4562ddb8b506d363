//! `lyceum db copy`: from any database into any other.

use std::{
    collections::BTreeSet,
    io::IsTerminal,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use secrecy::SecretString;
use services::transfer::{self, Ends, OnProgress, Progress, Report, Step};

use crate::{cli::CopyArgs, config::Config, database::Database, deployment, transfers};

pub async fn run(config: &Config, args: CopyArgs) -> Result<()> {
    let source = database(args.from, args.from_file).context("--from")?;
    let target = database(args.to, args.to_file).context("--to")?;
    target.suits(config.profile).context("--to")?;
    let (from, to) = (source.name(), target.name());
    if from == to {
        bail!("--from and --to name the same database, {from}");
    }
    for (side, database) in [("--from", &source), ("--to", &target)] {
        let config = Config { database: database.clone(), ..config.clone() };
        deployment::require_migrated(&config)
            .await
            .with_context(|| format!("{side} ({}), as DATABASE_URL of that command", database.name()))?;
    }
    let ends = Ends {
        source: transfers::open_source(&source).await.with_context(|| format!("--from ({from})"))?,
        target: transfers::open_target(&target).await.with_context(|| format!("--to ({to})"))?,
    };
    println!("copying {from} into {to}");
    let begun = Instant::now();
    let (bar, progress) = shown()?;
    let outcome = transfer::copy(ends, &from, &progress).await;
    bar.finish_and_clear();
    print(&outcome?, begun.elapsed());
    Ok(())
}

/// The database of an argument, or of a file that holds its URL.
fn database(url: Option<SecretString>, file: Option<PathBuf>) -> Result<Database> {
    match (url, file) {
        (Some(url), _) => Database::parse(&url),
        (None, Some(path)) => Database::from_file(path),
        (None, None) => bail!("a URL is needed"),
    }
}

/// A bar on a terminal, and elsewhere a line for each table that is begun.
fn shown() -> Result<(ProgressBar, OnProgress)> {
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    if std::io::stderr().is_terminal() {
        let style = "{prefix:<9} {msg:<20} {wide_bar} {human_pos}/{human_len} rows, {eta} left";
        bar.set_style(ProgressStyle::with_template(style)?);
        bar.enable_steady_tick(Duration::from_millis(100));
    }
    let (drawn, begun) = (bar.clone(), Mutex::new(BTreeSet::new()));
    let progress: OnProgress = Arc::new(move |told: Progress| {
        let what = match told.step {
            Step::Copy => "copying",
            Step::Verify => "verifying",
        };
        if drawn.is_hidden() {
            let mut begun = begun.lock().unwrap_or_else(PoisonError::into_inner);
            if begun.insert((what, told.table)) {
                eprintln!("{what} {}: {} of {} rows so far", told.table, told.done, told.total);
            }
            return;
        }
        drawn.set_prefix(what);
        drawn.set_message(told.table);
        drawn.set_length(told.total);
        drawn.set_position(told.done);
    });
    Ok((bar, progress))
}

fn print(report: &Report, took: Duration) {
    println!("{:<20} {:>12}  SHA-256 of the rows, equal on both sides", "table", "rows");
    for table in &report.tables {
        println!("{:<20} {:>12}  {}", table.table, table.summary.rows, table.summary.digest);
    }
    let rows = report.brought_now + report.brought_before;
    println!(
        "Copied {rows} rows of {} tables in {:.1} s; source and target are equal.",
        report.tables.len(),
        took.as_secs_f64()
    );
    if report.brought_before > 0 {
        println!("{} of them had been brought by a copy that broke off.", report.brought_before);
    }
    let files = report.tables.iter().find(|table| table.table == "stored_files");
    let files = files.map_or(0, |table| table.summary.rows);
    if files > 0 {
        println!(
            "The contents of {files} files are not in the database and were not copied: a server on the copy \
             needs the same file store, or a copy of it (LYCEUM_FILES_URL, or `files` in LYCEUM_DATA)."
        );
    }
}
