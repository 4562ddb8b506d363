//! What is done to a database as a whole, whichever kind it is.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use domain::Clock;
use repositories::transfer::Transfer;
use storage_diesel::backup::Backup;
use storage_diesel::built_in::Drift;
use storage_diesel::migrations::{BackupError, Migrated, MigrationError, MigrationStatus, Tried};
use storage_mysql::MysqlAdmin;
use storage_postgres::PostgresAdmin;
use storage_sqlite::{SqliteAdmin, SqliteOptions};

use crate::database::{Database, Engine};

/// A database, seen from outside.
pub enum DatabaseAdmin {
    /// A file.
    Sqlite(SqliteAdmin),
    /// On a server.
    Mysql(MysqlAdmin),
    /// On a server.
    Postgres(PostgresAdmin),
}

impl DatabaseAdmin {
    /// Looks at nothing yet.
    pub fn of(database: &Database) -> Result<Self> {
        Ok(match database {
            Database::Sqlite(path) => Self::Sqlite(SqliteAdmin::new(path, &SqliteOptions::default())?),
            Database::Server(server) => {
                let source = server.source.clone();
                match server.engine {
                    Engine::Mysql => Self::Mysql(MysqlAdmin::new(source, &server.options)),
                    Engine::Postgres => Self::Postgres(PostgresAdmin::new(source, &server.options)),
                }
            }
        })
    }

    /// Makes a backup into this folder before anything is migrated.
    pub fn backing_up_into(self, folder: PathBuf) -> Self {
        match self {
            Self::Sqlite(admin) => Self::Sqlite(admin.backing_up_into(folder)),
            Self::Mysql(admin) => Self::Mysql(admin.backing_up_into(folder)),
            Self::Postgres(admin) => Self::Postgres(admin.backing_up_into(folder)),
        }
    }

    /// Applies what is pending.
    pub async fn migrate(&self, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
        match self {
            Self::Sqlite(admin) => admin.migrate(clock),
            Self::Mysql(admin) => admin.migrate(clock).await,
            Self::Postgres(admin) => admin.migrate(clock).await,
        }
    }

    /// Takes the newest migration back; its name, `None` when nothing is applied.
    pub async fn revert_last(&self) -> Result<Option<&'static str>, MigrationError> {
        match self {
            Self::Sqlite(admin) => admin.revert_last(),
            Self::Mysql(admin) => admin.revert_last().await,
            Self::Postgres(admin) => admin.revert_last().await,
        }
    }

    /// Applies at most so many migrations.
    pub fn at_most(self, steps: usize) -> Self {
        match self {
            Self::Sqlite(admin) => Self::Sqlite(admin.at_most(steps)),
            Self::Mysql(admin) => Self::Mysql(admin.at_most(steps)),
            Self::Postgres(admin) => Self::Postgres(admin.at_most(steps)),
        }
    }

    /// Names a backup for whoever must put it back where a migration is taken back half-way. Only where
    /// the database commits each change of the schema does that happen.
    pub fn naming_backup(self, path: PathBuf) -> Self {
        match self {
            Self::Mysql(admin) => Self::Mysql(admin.naming_backup(path)),
            other => other,
        }
    }

    /// Takes the caller's word that nothing uses the database where that cannot be seen.
    pub fn alone(self) -> Self {
        match self {
            Self::Mysql(admin) => Self::Mysql(admin.alone()),
            other => other,
        }
    }

    /// How the schema differs from the one that is built in; empty while migrations are not applied.
    pub async fn drift(&self) -> Result<Vec<Drift>> {
        Ok(match self {
            Self::Sqlite(admin) => admin.drift()?,
            Self::Mysql(admin) => admin.drift().await?,
            Self::Postgres(admin) => admin.drift().await?,
        })
    }

    /// Applies what is pending where it leaves no trace.
    pub async fn dry_run(&self, clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
        match self {
            Self::Sqlite(admin) => admin.dry_run(clock),
            Self::Mysql(admin) => admin.dry_run(clock).await,
            Self::Postgres(admin) => admin.dry_run(clock).await,
        }
    }

    /// Writes all of the database into a new file.
    pub async fn backup(&self, path: &Path) -> Result<Backup, BackupError> {
        match self {
            Self::Sqlite(admin) => admin.backup(path),
            Self::Mysql(admin) => admin.backup(path).await,
            Self::Postgres(admin) => admin.backup(path).await,
        }
    }

    /// Replaces everything by what is in a backup.
    pub async fn restore(&self, from: &Path, replace: bool) -> Result<Backup, BackupError> {
        match self {
            Self::Sqlite(admin) => admin.restore(from, replace),
            Self::Mysql(admin) => admin.restore(from, replace).await,
            Self::Postgres(admin) => admin.restore(from, replace).await,
        }
    }

    /// How every migration stands.
    pub async fn status(&self) -> Result<Vec<MigrationStatus>> {
        Ok(match self {
            Self::Sqlite(admin) => admin.status()?,
            Self::Mysql(admin) => admin.status().await?,
            Self::Postgres(admin) => admin.status().await?,
        })
    }

    /// Where the migrations do not fit what is built in, each with the way out.
    pub async fn problems(&self) -> Result<Vec<String>> {
        Ok(match self {
            Self::Sqlite(admin) => admin.problems()?,
            Self::Mysql(admin) => admin.problems().await?,
            Self::Postgres(admin) => admin.problems().await?,
        })
    }

    /// What is wrong with the database.
    pub async fn verify(&self) -> Result<Vec<String>> {
        Ok(match self {
            Self::Sqlite(admin) => admin.verify()?,
            Self::Mysql(admin) => admin.verify().await?,
            Self::Postgres(admin) => admin.verify().await?,
        })
    }

    /// Removes everything and makes the schema anew.
    pub async fn reset(&self, clock: &dyn Clock) -> Result<(), MigrationError> {
        match self {
            Self::Sqlite(admin) => admin.reset(clock),
            Self::Mysql(admin) => admin.reset(clock).await,
            Self::Postgres(admin) => admin.reset(clock).await,
        }
    }

    /// A connection of its own, to copy whole tables to or from.
    pub async fn open_transfer(&self) -> Result<Box<dyn Transfer>> {
        match self {
            Self::Sqlite(_) => bail!("a file is opened by its path"),
            Self::Mysql(admin) => Ok(admin.open_transfer().await?),
            Self::Postgres(admin) => Ok(admin.open_transfer().await?),
        }
    }

    /// Refuses a server that answers and cannot be used all the same.
    pub async fn require_fit(&self) -> Result<()> {
        let unfit = match self {
            Self::Sqlite(_) => Vec::new(),
            Self::Mysql(admin) => admin.unfit().await?,
            Self::Postgres(admin) => admin.unfit().await?,
        };
        match unfit.split_first() {
            None => Ok(()),
            Some((first, rest)) => bail!("the database cannot be used: {first} (and {} more)", rest.len()),
        }
    }

    /// Refuses an account that may do more than anybody needs to serve.
    pub async fn require_ordinary_account(&self) -> Result<()> {
        let too_much = match self {
            Self::Sqlite(_) => false,
            Self::Mysql(admin) => admin.is_superuser().await.context("rights cannot be read")?,
            Self::Postgres(admin) => admin.is_superuser().await.context("rights cannot be read")?,
        };
        if too_much {
            bail!(
                "LYCEUM_PROFILE=managed refuses a superuser; docs/deployment.md shows the rights that suffice"
            );
        }
        Ok(())
    }
}
