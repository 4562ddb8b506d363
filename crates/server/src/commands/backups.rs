//! `lyceum db backup` and `lyceum db restore`

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use domain::Clock;
use services::environment::SystemClock;
use storage_diesel::{backup::free_name, migrations::MigrationState};

use crate::{config::Config, database::Database, deployment};

/// `lyceum db backup`
pub async fn write(config: &Config, to: Option<PathBuf>) -> Result<()> {
    write_into(config, to.unwrap_or_else(|| by_time(config, "backup"))).await
}

/// A backup in the folder of backups, before something that is named.
pub async fn before(config: &Config, what: &str) -> Result<()> {
    write_into(config, by_time(config, &format!("before-{what}"))).await
}

async fn write_into(config: &Config, path: PathBuf) -> Result<()> {
    let backup = deployment::admin(config)?.backup(&path).await.context("the backup was not made")?;
    println!("{} tables, {} rows: {}", backup.tables, backup.rows, backup.path.display());
    Ok(())
}

/// `lyceum db restore`
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

fn by_time(config: &Config, purpose: &str) -> PathBuf {
    let extension = match &config.database {
        Database::Sqlite(_) => "db",
        Database::Server(_) => "sql",
    };
    free_name(&deployment::backups(config), SystemClock.now(), purpose, extension)
}
