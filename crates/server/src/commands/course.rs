//! `lyceum import course` and `lyceum export course`, with progress on a terminal.

use std::{path::Path, sync::Arc, time::Duration};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use services::{
    ServiceError,
    courses::{Counts, CourseSource, ImportReport, OnProgress, Outcome, Step},
};

use crate::{config::Config, deployment};

/// A bar on standard error; nothing where that is no terminal.
fn bar() -> Result<(ProgressBar, OnProgress)> {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    bar.set_style(ProgressStyle::with_template("{msg:<9} {wide_bar} {pos}/{len}")?);
    bar.enable_steady_tick(Duration::from_millis(100));
    let shown = bar.clone();
    let progress: OnProgress = Arc::new(move |progress| {
        shown.set_message(match progress.step {
            Step::Check => "checking",
            Step::Store => "storing",
            Step::Write => "writing",
            Step::Copy => "copying",
        });
        shown.set_length(progress.total as u64);
        shown.set_position(progress.done as u64);
    });
    Ok((bar, progress))
}

pub async fn import(config: &Config, path: &Path) -> Result<()> {
    let source = match std::fs::metadata(path) {
        Ok(found) if found.is_dir() => CourseSource::folder(path),
        Ok(_) => CourseSource::archive(path),
        Err(error) => bail!("cannot read {}: {error}", path.display()),
    };
    deployment::migrate(config).await?;
    let deployment = deployment::open(config)?;
    let (bar, progress) = bar()?;
    let outcome = deployment.services.import_course(source, progress).await;
    bar.finish_and_clear();
    deployment.storage.close().await;
    let report = outcome.map_err(explain).with_context(|| format!("{} was not imported", path.display()))?;
    print(&report);
    Ok(())
}

/// Every fault of a bundle on a line of its own.
fn explain(error: ServiceError) -> anyhow::Error {
    match error {
        ServiceError::Invalid(errors) | ServiceError::Malformed(errors) => {
            anyhow::anyhow!("the bundle is not valid; nothing was written:\n{errors}")
        }
        other => other.into(),
    }
}

fn print(report: &ImportReport) {
    let what = match report.outcome {
        Outcome::Created => "Imported as a draft",
        Outcome::Updated => "Updated",
        Outcome::Unchanged => "Nothing to change in",
    };
    println!("{what}: {} ({})", report.title, report.slug);
    let line = |name: &str, counts: Counts| {
        println!(
            "  {name:<10} {} created, {} updated, {} unchanged, {} removed",
            counts.created, counts.updated, counts.unchanged, counts.removed
        );
    };
    line("lessons", report.lessons);
    line("materials", report.materials);
    line("quizzes", report.quizzes);
    println!("  {:<10} {} in the bundle", "files", report.files);
    if report.outcome == Outcome::Created {
        println!("Publish it with PUT /api/v1/admin/events/{}/status", report.event_id);
    }
}

pub async fn export(config: &Config, slug: &str, folder: &Path) -> Result<()> {
    deployment::require_migrated(config).await?;
    let deployment = deployment::open(config)?;
    let (bar, progress) = bar()?;
    let outcome = deployment.services.export_course(slug, folder, progress).await;
    bar.finish_and_clear();
    deployment.storage.close().await;
    let report = outcome.with_context(|| format!("the course {slug} was not exported"))?;
    println!(
        "Exported {slug} to {}: {} lessons, {} quizzes, {} materials, {} files",
        folder.display(),
        report.lessons,
        report.quizzes,
        report.materials,
        report.files
    );
    Ok(())
}
