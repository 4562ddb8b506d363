//! `lyceum db migrate`

use anyhow::{Context, Result, bail};
use services::environment::SystemClock;

use crate::{cli::MigrateArgs, config::Config, deployment};

pub async fn run(config: &Config, args: &MigrateArgs) -> Result<()> {
    if args.dry_run {
        return dry_run(config).await;
    }
    let migrated = if args.no_backup {
        deployment::migrate_without_backup(config).await?
    } else {
        deployment::migrate(config).await?
    };
    if let Some(backup) = &migrated.backup {
        println!("backup of {} tables, {} rows: {}", backup.tables, backup.rows, backup.path.display());
    }
    for name in &migrated.applied {
        println!("applied {name}");
    }
    if !migrated.applied.is_empty() {
        let problems = deployment::admin(config)?.verify().await?;
        if !problems.is_empty() {
            bail!("all is applied, and the schema is not what it should be:\n{}", problems.join("\n"));
        }
    }
    println!("{} applied; the database is up to date", migrated.applied.len());
    Ok(())
}

async fn dry_run(config: &Config) -> Result<()> {
    let tried = deployment::admin(config)?.dry_run(&SystemClock).await.context("not all could be applied")?;
    for migration in &tried {
        println!("{}", migration.name);
        for statement in &migration.statements {
            println!("  line {:>4}: {}", statement.line, statement.shortened());
        }
    }
    match tried.len() {
        0 => println!("nothing is to be applied; the database is up to date"),
        number => println!("{number} would be applied; the database is as it was"),
    }
    Ok(())
}
