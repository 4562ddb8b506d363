//! Operations on a whole database, whatever its kind.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use domain::Clock;
use repositories::transfer::Transfer;
use storage_diesel::backup::Backup;
use storage_diesel::built_in::Drift;
use storage_diesel::migrations::{Migrated, MigrationStatus, Tried};
use storage_mysql::MysqlAdmin;
use storage_postgres::PostgresAdmin;
use storage_sqlite::{SqliteAdmin, SqliteOptions};

use crate::database::{Database, Engine};

/// A database as an administrator sees it.
pub enum DatabaseAdmin {
    /// A file.
    Sqlite(SqliteAdmin),
    /// On a server.
    Mysql(MysqlAdmin),
    /// On a server.
    Postgres(PostgresAdmin),
}

/// The operations that all kinds support. Those on a file are synchronous.
macro_rules! alike {
    ($($(#[$doc:meta])* $name:ident($($given:ident: $type:ty),*) -> $output:ty;)*) => {
        impl DatabaseAdmin {
            $($(#[$doc])* pub async fn $name(&self, $($given: $type),*) -> Result<$output> {
                Ok(match self {
                    Self::Sqlite(admin) => admin.$name($($given),*)?,
                    Self::Mysql(admin) => admin.$name($($given),*).await?,
                    Self::Postgres(admin) => admin.$name($($given),*).await?,
                })
            })*
        }
    };
}

alike! {
    /// Applies what is pending.
    migrate(clock: &dyn Clock) -> Migrated;
    /// Reverts the newest migration and returns its name; `None` when nothing is applied.
    revert_last() -> Option<&'static str>;
    /// How the schema differs from the one that is built in; empty while migrations are not applied.
    drift() -> Vec<Drift>;
    /// Applies what is pending without a lasting effect.
    dry_run(clock: &dyn Clock) -> Vec<Tried>;
    /// Writes the whole database into a new file.
    backup(path: &Path) -> Backup;
    /// Says what a backup would bring back, or why it would not, without a write.
    examine(from: &Path) -> Backup;
    /// Replaces the whole database with a backup.
    restore(from: &Path, replace: bool) -> Backup;
    /// How every migration stands.
    status() -> Vec<MigrationStatus>;
    /// Where the migrations disagree with the built-in ones, each with the way out.
    problems() -> Vec<String>;
    /// What is wrong with the database.
    verify() -> Vec<String>;
    /// Removes everything and creates the schema anew.
    reset(clock: &dyn Clock) -> ();
}

impl DatabaseAdmin {
    /// Does not connect yet.
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

    /// Applies at most so many migrations.
    pub fn at_most(self, steps: usize) -> Self {
        match self {
            Self::Sqlite(admin) => Self::Sqlite(admin.at_most(steps)),
            Self::Mysql(admin) => Self::Mysql(admin.at_most(steps)),
            Self::Postgres(admin) => Self::Postgres(admin.at_most(steps)),
        }
    }

    /// Names the backup that the message points to when reverting a migration fails half-way. That only
    /// happens where the database commits each change of the schema.
    pub fn naming_backup(self, path: PathBuf) -> Self {
        match self {
            Self::Mysql(admin) => Self::Mysql(admin.naming_backup(path)),
            other => other,
        }
    }

    /// Trusts the caller that nothing else uses the database, where that cannot be checked.
    pub fn alone(self) -> Self {
        match self {
            Self::Mysql(admin) => Self::Mysql(admin.alone()),
            other => other,
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

    /// Refuses a server that is reachable but cannot be used.
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

    /// Refuses an account with more rights than serving needs.
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
