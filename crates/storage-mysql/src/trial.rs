//! Migrations tried on a copy of the database, which is dropped afterwards: statements that change a
//! schema cannot be rolled back.

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use domain::Clock;
use repositories::StorageError;
use storage_diesel::migrations::{Aftermath, Fault, Migration, MigrationError, Tried};

use crate::backend::{Conn, RunQueryDsl};
use crate::catalog::quoted;
use crate::dialect::{self, map_err};
use crate::dumping;
use crate::lease;
use crate::pooled::ServerAdmin;
use crate::shared::migrator::{self, Script};

#[derive(QueryableByName)]
struct Database {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    characters: String,
    #[diesel(sql_type = Text)]
    collation: String,
    #[diesel(sql_type = Text)]
    token: String,
}

/// Applies what is pending to a copy. The clock is for the ledger, which the copy does not need.
pub(crate) async fn dry_run(admin: &ServerAdmin, _clock: &dyn Clock) -> Result<Vec<Tried>, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let (migrations, directory) = (admin.migrations, admin.migrations.directory);
    let broken = lease::broken_off(&mut conn).await?;
    if !broken.is_empty() {
        return Err(MigrationError::Refused(broken));
    }
    let pending = migrator::pending(&mut conn, migrations).await?;
    if pending.is_empty() {
        return Ok(Vec::new());
    }
    let beyond = dumping::beyond(&mut conn).await?;
    if !beyond.is_empty() {
        return Err(MigrationError::NoTrial(format!("it would be on a copy without {}", beyond.join(", "))));
    }
    let original: Database = sql_query(
        "SELECT CAST(DATABASE() AS CHAR) AS name, CAST(@@character_set_database AS CHAR) AS characters, \
         CAST(@@collation_database AS CHAR) AS collation, CAST(LEFT(MD5(UUID()), 8) AS CHAR) AS token",
    )
    .get_result(&mut conn)
    .await
    .map_err(map_err)?;
    let scratch = Scratch::create(&mut conn, &original).await?;
    let outcome = scratch.fill_and_change(&mut conn, directory, &pending).await;
    scratch.drop(&mut conn, admin).await?;
    match outcome? {
        None => Ok(migrator::tried(directory, &pending)),
        Some(fault) => Err(MigrationError::Failed { fault: Box::new(fault), then: Aftermath::Untouched }),
    }
}

/// The database that holds the copy.
struct Scratch {
    name: String,
    original: String,
}

impl Scratch {
    async fn create(conn: &mut Conn, original: &Database) -> Result<Self, MigrationError> {
        // Names have at most 64 characters.
        let beginning: String = original.name.chars().take(40).collect();
        let name = quoted(&format!("{beginning}_dry_run_{}", original.token));
        let create = format!(
            "CREATE DATABASE {name} CHARACTER SET {} COLLATE {}",
            original.characters, original.collation
        );
        dialect::batch(conn, &create).await.map_err(|error| {
            MigrationError::NoTrial(format!(
                "it needs a database of its own, as {name}, and the account could not create that: {}",
                map_err(error)
            ))
        })?;
        Ok(Self { name, original: quoted(&original.name) })
    }

    /// The statement that failed, if one did.
    async fn fill_and_change(
        &self,
        conn: &mut Conn,
        directory: &'static str,
        pending: &[&'static Migration],
    ) -> Result<Option<Fault>, MigrationError> {
        let tables = dumping::plan(conn).await?.tables;
        // Reads committed rows and locks none of them.
        run(conn, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED").await?;
        run(conn, &format!("USE {}", self.name)).await?;
        for sql in dumping::BEFORE {
            run(conn, sql).await?;
        }
        for table in &tables {
            run(conn, &table.create).await?;
        }
        for table in &tables {
            let (name, columns) = (quoted(&table.name), &table.columns);
            let from = &self.original;
            run(conn, &format!("INSERT INTO {name} ({columns}) SELECT {columns} FROM {from}.{name}")).await?;
        }
        for sql in dumping::AFTER {
            run(conn, sql).await?;
        }
        for migration in pending {
            if let Err(fault) = migrator::run(conn, &Script::up(directory, migration)).await {
                return Ok(Some(fault));
            }
        }
        Ok(None)
    }

    /// Over another connection if the first one was lost.
    async fn drop(self, conn: &mut Conn, admin: &ServerAdmin) -> Result<(), MigrationError> {
        let drop = format!("DROP DATABASE IF EXISTS {}", self.name);
        if run(conn, &drop).await.is_ok() {
            return Ok(());
        }
        let mut other = admin.connect_patiently().await?;
        run(&mut other, &drop).await.map_err(|error| {
            MigrationError::NoTrial(format!("the copy {} could not be dropped again: {error}", self.name))
        })
    }
}

async fn run(conn: &mut Conn, sql: &str) -> Result<(), StorageError> {
    dialect::batch(conn, sql).await.map_err(map_err)
}
