//! `lyceum db backup` and `lyceum db restore`

use std::path::PathBuf;

use anyhow::{Context, Error, Result};
use domain::Clock;
use services::environment::SystemClock;
use storage_diesel::{backup::free_name, migrations::BackupError};

use crate::{cli::RestoreArgs, config::Config, database::Database, deployment};

/// `lyceum db backup`
pub async fn write(config: &Config, to: Option<PathBuf>) -> Result<()> {
    write_into(config, to.unwrap_or_else(|| by_time(config, "backup"))).await
}

/// Makes a backup in the backup folder before the named operation, and returns its file.
pub async fn before(config: &Config, what: &str) -> Result<PathBuf> {
    let path = by_time(config, &format!("before-{what}"));
    write_into(config, path.clone()).await?;
    Ok(path)
}

async fn write_into(config: &Config, path: PathBuf) -> Result<()> {
    let backup = deployment::admin(config)?.backup(&path).await.context("the backup was not made")?;
    println!("{} tables, {} rows: {}", backup.tables, backup.rows, backup.path.display());
    Ok(())
}

/// `lyceum db restore`
pub async fn put_back(config: &Config, args: &RestoreArgs) -> Result<()> {
    if args.verify {
        return examine(config, args).await;
    }
    deployment::prepare_data(config)?;
    let mut admin = deployment::admin(config)?;
    if args.stopped {
        admin = admin.alone();
    }
    let mut restored = deployment::telling("restoring", admin.restore(&args.from, false)).await;
    let has_rows = |error: &Error| matches!(error.downcast_ref(), Some(BackupError::NotEmpty { .. }));
    if args.yes && restored.as_ref().is_err_and(has_rows) {
        if !args.no_backup {
            let made = before(config, "restore").await;
            made.context("nothing was replaced; where the database is half-way, give --no-backup")?;
        }
        restored = deployment::telling("restoring", admin.restore(&args.from, true)).await;
    }
    let restored = restored.context("the backup was not put back")?;
    println!("{} tables, {} rows are back, and nothing else is there", restored.tables, restored.rows);
    let status = admin.status().await?;
    let pending = status.iter().filter(|line| line.state.is_pending()).count();
    if pending > 0 {
        println!("{pending} migrations of this version are missing in it: `lyceum db migrate` applies them");
    }
    Ok(())
}

/// `lyceum db restore --verify`
async fn examine(config: &Config, args: &RestoreArgs) -> Result<()> {
    let admin = deployment::admin(config)?;
    let kept = admin.examine(&args.from).await.context("the backup would not come back")?;
    println!("{} tables, {} rows would come back; nothing was written", kept.tables, kept.rows);
    Ok(())
}

fn by_time(config: &Config, purpose: &str) -> PathBuf {
    let extension = match &config.database {
        Database::Sqlite(_) => "db",
        Database::Server(_) => "sql",
    };
    free_name(&deployment::backups(config), SystemClock.now(), purpose, extension)
}
