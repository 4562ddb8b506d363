//! `lyceum retention …`

use anyhow::{Result, bail};
use serde_json::json;
use services::{Services, retention::RetentionReport};

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
            let restored = services.restore_archive(&file).await?;
            println!(
                "Restored {} posts, {} rows, of {}.",
                restored.posts, restored.entries, restored.file_name
            );
            Ok(())
        }
        RetentionCommand::Search { words } => {
            let show = |hit: services::retention::Hit| {
                let line =
                    json!({ "file": hit.file_name, "table": hit.table, "post": hit.post, "row": hit.row });
                println!("{line}");
            };
            let hits = services.search_archives(&words.join(" "), show).await?;
            eprintln!("{hits} rows found");
            Ok(())
        }
    }
}

async fn retain(services: &Services, dry_run: bool) -> Result<()> {
    let RetentionReport { archives, posts, staying, changed, problems } =
        services.retain_posts(dry_run).await?;
    if dry_run {
        println!("{posts} posts would be archived and purged, {staying} would stay.");
        return Ok(());
    }
    println!("{archives} archives made, {posts} posts purged, {staying} stay, {changed} changed meanwhile.");
    for problem in &problems {
        println!("problem: {problem}");
    }
    if problems.is_empty() { Ok(()) } else { bail!("{} archives are not whole", problems.len()) }
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
