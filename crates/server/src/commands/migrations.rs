//! `lyceum db migrate`

use anyhow::{Context, Result, bail};
use services::environment::SystemClock;

use storage_diesel::migrations::Migrated;

use crate::{admins::DatabaseAdmin, cli::MigrateArgs, commands::backups, config::Config, deployment, kept};

pub async fn run(config: &Config, args: &MigrateArgs) -> Result<()> {
    if args.dry_run {
        return dry_run(config).await;
    }
    if let Some(steps) = args.steps {
        return some(config, steps, args.no_backup).await;
    }
    let migrated = if args.no_backup {
        deployment::migrate_without_backup(config).await?
    } else {
        deployment::migrate(config).await?
    };
    tell(&migrated);
    verify(&deployment::admin(config)?).await?;
    println!("{} applied; the database is up to date", migrated.applied.len());
    Ok(())
}

/// Applies only the first pending migrations.
async fn some(config: &Config, steps: usize, no_backup: bool) -> Result<()> {
    kept::require(config)?;
    deployment::prepare_data(config)?;
    let admin = deployment::admin(config)?.at_most(steps);
    let admin = if no_backup { admin } else { admin.backing_up_into(deployment::backups(config)) };
    let migrated = deployment::telling("migrating", admin.migrate(&SystemClock)).await;
    let migrated = migrated.context(deployment::NOT_MIGRATED)?;
    tell(&migrated);
    let status = admin.status().await?;
    let pending = status.iter().filter(|line| line.state.is_pending()).count();
    if pending == 0 {
        verify(&admin).await?;
    }
    println!("{} applied; {pending} are pending", migrated.applied.len());
    Ok(())
}

/// Checks that everything expected is there. Additions are only reported: an index that an operator added
/// must not stop every deployment.
async fn verify(admin: &DatabaseAdmin) -> Result<()> {
    let drift = admin.drift().await?;
    let extra: Vec<&str> =
        drift.iter().filter(|found| found.extra).map(|found| found.message.as_str()).collect();
    let mut problems = admin.verify().await?;
    problems.retain(|problem| !extra.contains(&problem.as_str()));
    if !problems.is_empty() {
        bail!("all is applied, and the schema is not what it should be:\n{}", problems.join("\n"));
    }
    for note in extra {
        println!("note: {note}");
    }
    Ok(())
}

/// `lyceum db rollback`
pub async fn roll_back(config: &Config, steps: usize, yes: bool) -> Result<()> {
    if !yes {
        bail!("this takes migrations back, with ALL data in what they made; say so with --yes");
    }
    let backup = backups::before(config, "rollback").await?;
    let admin = deployment::admin(config)?.naming_backup(backup);
    for _ in 0..steps {
        let reverted = deployment::telling("taking back", admin.revert_last()).await;
        let Some(name) = reverted.context("the migration was not taken back")? else {
            println!("no migration is applied");
            return Ok(());
        };
        println!("took back {name}");
    }
    Ok(())
}

fn tell(migrated: &Migrated) {
    if let Some(backup) = &migrated.backup {
        println!("backup of {} tables, {} rows: {}", backup.tables, backup.rows, backup.path.display());
    }
    for name in &migrated.applied {
        println!("applied {name}");
    }
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
