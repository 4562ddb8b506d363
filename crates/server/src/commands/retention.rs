//! `lyceum retention …`

use anyhow::{Result, bail};
use serde_json::json;
use services::{
    Services,
    retention::{Hit, KINDS, Restored, Tally, items_of},
};

use crate::{cli::RetentionCommand, config::Config, deployment, transfers};

pub async fn run(config: &Config, command: RetentionCommand) -> Result<()> {
    deployment::require_migrated(config).await?;
    transfers::require_whole(&config.database).await?;
    let deployment = deployment::open(config)?;
    let outcome = perform(&deployment.services, command).await;
    deployment.storage.close().await;
    outcome
}

async fn perform(services: &Services, command: RetentionCommand) -> Result<()> {
    match command {
        RetentionCommand::Run { dry_run } => retain(services, dry_run).await,
        RetentionCommand::Verify => verify(services).await,
        RetentionCommand::Restore { file } => {
            let Restored { file_name, kind, items, entries } = services.restore_archive(&file).await?;
            println!("Restored {items} {}, {entries} rows, of {file_name}.", items_of(kind));
            Ok(())
        }
        RetentionCommand::Search { words } => {
            let show = |Hit { file_name, post, table, row }: Hit| {
                let mut line = json!({ "file": file_name, "table": table, "row": row });
                if let (Some(post), Some(line)) = (post, line.as_object_mut()) {
                    line.insert("post".to_owned(), json!(post));
                }
                println!("{line}");
            };
            let hits = services.search_archives(&words.join(" "), show).await?;
            eprintln!("{hits} rows found");
            Ok(())
        }
    }
}

async fn retain(services: &Services, dry_run: bool) -> Result<()> {
    let report = services.retain(dry_run).await?;
    for kind in KINDS {
        let (Tally { archives, purged, staying, changed }, items) = (report.of(kind), items_of(kind));
        if dry_run {
            println!("{purged} {items} would be archived and purged, {staying} would stay.");
        } else {
            println!(
                "{archives} archives made, {purged} {items} purged, {staying} stay, {changed} changed meanwhile."
            );
        }
    }
    for problem in &report.problems {
        println!("problem: {problem}");
    }
    let problems = report.problems.len();
    if problems == 0 { Ok(()) } else { bail!("{problems} problems found") }
}

async fn verify(services: &Services) -> Result<()> {
    let verified = services.verify_archives().await?;
    for problem in &verified.problems {
        println!("problem: {problem}");
    }
    if !verified.problems.is_empty() {
        bail!("{} problems found", verified.problems.len());
    }
    println!("ok: {} archives with {} rows are as the catalogue says", verified.archives, verified.entries);
    Ok(())
}
