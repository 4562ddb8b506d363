//! `lyceum db backup` and `lyceum db restore`

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use domain::Clock;
use services::environment::SystemClock;
use storage_diesel::migrations::MigrationState;

use crate::{config::Config, database::Database, deployment};

pub async fn write(config: &Config, to: Option<PathBuf>) -> Result<()> {
    let path = to.unwrap_or_else(|| by_time(config));
    let backup = deployment::admin(config)?.backup(&path).await.context("the backup was not made")?;
    println!("{} tables, {} rows: {}", backup.tables, backup.rows, backup.path.display());
    Ok(())
}

pub async fn put_back(config: &Config, from: &Path, yes: bool) -> Result<()> {
    deployment::prepare_data(config)?;
    let admin = deployment::admin(config)?;
    let restored = admin.restore(from, yes).await.context("the backup was not put back")?;
    println!("{} tables, {} rows are back, and nothing else is there", restored.tables, restored.rows);
    let status = admin.status().await?;
    let pending = status.iter().filter(|line| line.state == MigrationState::Pending).count();
    if pending > 0 {
        println!("{pending} migrations of this version are missing in it: `lyceum db migrate` applies them");
    }
    Ok(())
}

fn by_time(config: &Config) -> PathBuf {
    let extension = match &config.database {
        Database::Sqlite(_) => "db",
        Database::Server(_) => "sql",
    };
    deployment::backups(config).join(format!("{}.{extension}", SystemClock.now().format("%Y%m%dT%H%M%SZ")))
}
