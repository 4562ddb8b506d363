//! Puts the layers together: the one place that names backends.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use domain::{Clock, IdSource};
use repositories::Storage;
use services::{
    FileStore, Services,
    environment::{RandomIds, SystemClock},
};
use storage_diesel::migrations::{Migrated, MigrationError, MigrationState};
use storage_mysql::MysqlStorage;
use storage_postgres::PostgresStorage;
use storage_sqlite::{SqliteOptions, SqliteStorage};

use crate::{
    admins::DatabaseAdmin,
    config::Config,
    database::{Database, Engine},
    file_store, kept,
    profile::Profile,
};

/// The storage and the services built on it.
pub struct Deployment {
    /// The storage, to be closed at the end.
    pub storage: Arc<dyn Storage>,
    /// The use cases.
    pub services: Services,
}

/// Makes the data folder, readable by this user alone.
pub fn prepare_data(config: &Config) -> Result<()> {
    let make = |folder: &Path| -> Result<()> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))
    };
    make(&config.data)?;
    make(&config.data.join("files"))?;
    make(&config.data.join("spool"))?;
    if let Database::Sqlite(path) = &config.database
        && let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty())
    {
        make(parent)?;
    }
    if let Err(error) = restrict(&config.data) {
        tracing::debug!(%error, "could not restrict the data folder");
    }
    Ok(())
}

/// It holds sessions and personal data. A folder that belongs to somebody else is left as it is, also by
/// root, who could change it.
fn restrict(data: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    if fs::metadata(data)?.uid() == rustix::process::geteuid().as_raw() {
        fs::set_permissions(data, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Refuses folders that contents cannot be written into: it would be noticed with the first upload.
pub fn require_writable(config: &Config) -> Result<()> {
    let store = config.files_url.is_none().then_some("files");
    for name in store.into_iter().chain(["spool"]) {
        let folder = config.data.join(name);
        try_writing(&folder).with_context(|| format!("files cannot be written into {}", folder.display()))?;
    }
    Ok(())
}

/// By a file whose name no other process has: in containers all of them may have the same number.
fn try_writing(folder: &Path) -> std::io::Result<()> {
    let probe = folder.join(format!(".writable.{}", RandomIds.uuid()));
    fs::write(&probe, "").and_then(|()| fs::remove_file(&probe))
}

/// The administrative operations on the database.
pub fn admin(config: &Config) -> Result<DatabaseAdmin> {
    DatabaseAdmin::of(&config.database)
}

/// The default folder for backups.
pub fn backups(config: &Config) -> PathBuf {
    config.data.join("backups")
}

/// Applies missing migrations, after a backup.
pub async fn migrate(config: &Config) -> Result<Migrated> {
    kept::require(config)?;
    prepare_data(config)?;
    let admin = admin(config)?.backing_up_into(backups(config));
    telling("migrating", admin.migrate(&SystemClock)).await.context(NOT_MIGRATED)
}

/// Applies missing migrations without a backup, because the caller has one.
pub async fn migrate_without_backup(config: &Config) -> Result<Migrated> {
    kept::require(config)?;
    prepare_data(config)?;
    let admin = admin(config)?;
    telling("migrating", admin.migrate(&SystemClock)).await.context(NOT_MIGRATED)
}

/// What takes longer than this may be waiting, and nobody should have to guess for whom.
const SILENT: Duration = Duration::from_secs(2);

/// Does something that waits for other processes, and says so on standard error where it takes long.
pub async fn telling<T>(what: &'static str, work: impl Future<Output = T>) -> T {
    // A task of its own: what is done on a file blocks.
    let notice = tokio::spawn(async move {
        tokio::time::sleep(SILENT).await;
        eprintln!(
            "{what} takes long: it waits while another process changes the database or writes to it (Ctrl-C breaks off)"
        );
    });
    let outcome = work.await;
    notice.abort();
    outcome
}

/// Context of the errors of migrations.
pub const NOT_MIGRATED: &str = "the database could not be migrated";

/// Refuses a database whose migrations are not all applied.
pub async fn require_migrated(config: &Config) -> Result<()> {
    kept::require(config)?;
    let admin = admin(config)?;
    let problems = admin.problems().await?;
    if !problems.is_empty() {
        return Err(MigrationError::Refused(problems).into());
    }
    let status = admin.status().await?;
    let pending: Vec<&str> = status
        .iter()
        .filter(|line| line.state != MigrationState::Applied)
        .map(|line| line.name.as_ref())
        .collect();
    if pending.is_empty() {
        return Ok(());
    }
    bail!(
        "the database is not at the migration of this version: run `lyceum db migrate` first ({})",
        pending.join(", ")
    )
}

/// Refuses a database that cannot be served, whatever its migrations say.
pub async fn require_fit(config: &Config) -> Result<()> {
    let admin = admin(config)?;
    admin.require_fit().await?;
    if config.profile == Profile::Managed {
        admin.require_ordinary_account().await?;
    }
    Ok(())
}

/// Opens storage and files.
pub fn open(config: &Config) -> Result<Deployment> {
    prepare_data(config)?;
    let storage: Arc<dyn Storage> = match &config.database {
        Database::Sqlite(path) => Arc::new(
            SqliteStorage::open(path, &SqliteOptions::default())
                .with_context(|| format!("cannot open the database {}", path.display()))?,
        ),
        Database::Server(server) => match server.engine {
            Engine::Mysql => Arc::new(MysqlStorage::open(server.source.clone(), &server.options)),
            Engine::Postgres => Arc::new(PostgresStorage::open(server.source.clone(), &server.options)),
        },
    };
    let files = file_store::open(config.files_url.as_ref(), &config.data)?;
    let files = FileStore::new(files, config.data.join("spool"));
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let ids: Arc<dyn IdSource> = Arc::new(RandomIds);
    let services = Services::new(Arc::clone(&storage), files, clock, ids, config.settings.clone());
    Ok(Deployment { storage, services })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_of_one_number_do_not_meet_in_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        // What another one, or an earlier one that was killed, has there.
        let other = folder.path().join(format!(".writable.{}", std::process::id()));
        fs::create_dir(&other).unwrap();
        try_writing(folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
