//! Who may change the schema: a row with an owner and an end, in a table that is there only
//! meanwhile. There is no `GET_LOCK` on a Galera cluster, and a lock of a session would say nothing of
//! a process that was killed half-way.
//!
//! The owner moves the end on while it works. A lease whose end is past is dead, and whoever comes
//! takes it over, and is told what it was for.

use std::time::{Duration, Instant};

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use storage_diesel::migrations::MigrationError;
use tokio::task::JoinHandle;

use crate::backend::{Conn, RunQueryDsl};
use crate::catalog::quoted;
use crate::dialect::{self, map_err};
use crate::pooled::ServerAdmin;

/// How long a lease lasts that nobody moves on, in seconds.
const LASTS: u64 = 20;
/// How often it is moved on.
const RENEWED: Duration = Duration::from_secs(4);
/// How long the lease of somebody else is waited for, and how often it is looked at meanwhile.
const PATIENCE: Duration = Duration::from_secs(3600);
const LOOK: Duration = Duration::from_millis(200);

/// What a lease is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Migrations, which note in the books how far they are.
    Migrate,
    /// A backup takes the place of everything. Half of one must not be taken for a database.
    Restore,
}

/// The right to change the schema. It ends with [`Lease::release`], or some time after the process.
pub(crate) struct Lease {
    owner: String,
    place: Place,
    renewal: JoinHandle<()>,
    /// Whether a restore broke off before.
    pub(crate) after_broken_restore: bool,
}

/// Where the table is. Whoever waits or only renews stands in another database, so as not to be taken
/// for somebody who works on this one (see `fence`).
#[derive(Clone)]
struct Place {
    database: String,
    table: String,
    token: String,
}

#[derive(QueryableByName)]
struct Database {
    #[diesel(sql_type = Text)]
    name: String,
    /// Anything that was never said before.
    #[diesel(sql_type = Text)]
    token: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    owner: String,
    #[diesel(sql_type = Text)]
    purpose: String,
    #[diesel(sql_type = BigInt)]
    dead: i64,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Migrate => "migrate",
            Self::Restore => "restore",
        }
    }
}

impl Place {
    async fn of(conn: &mut Conn) -> Result<Self, StorageError> {
        let query =
            sql_query("SELECT CAST(DATABASE() AS CHAR) AS name, CAST(LEFT(MD5(UUID()), 8) AS CHAR) AS token");
        let found: Database = query.get_result(conn).await.map_err(map_err)?;
        let database = quoted(&found.name);
        Ok(Self { table: format!("{database}.migration_lease"), database, token: found.token })
    }
}

async fn aside(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::batch(conn, "USE information_schema").await.map_err(map_err)
}

async fn back(conn: &mut Conn, place: &Place) -> Result<(), StorageError> {
    dialect::batch(conn, &format!("USE {}", place.database)).await.map_err(map_err)
}

impl Lease {
    /// Waits for whoever has it, and takes it.
    pub(crate) async fn take(
        admin: &ServerAdmin,
        conn: &mut Conn,
        purpose: Purpose,
    ) -> Result<Self, MigrationError> {
        let place = Place::of(conn).await?;
        let owner = owner(&place.token);
        let (begun, mut told) = (Instant::now(), false);
        aside(conn).await?;
        loop {
            let before = match attempt(conn, &place, &owner, purpose).await? {
                Attempt::Taken { before } => before,
                Attempt::Again => continue,
                Attempt::Held(holder) if begun.elapsed() > PATIENCE => {
                    return Err(MigrationError::Busy(holder));
                }
                Attempt::Held(holder) => {
                    if !std::mem::replace(&mut told, true) {
                        tracing::info!(holder, "waiting: another process is changing this database");
                    }
                    tokio::time::sleep(LOOK).await;
                    continue;
                }
            };
            let after_broken_restore = before.as_deref() == Some(Purpose::Restore.as_str());
            let mut own = admin.connect_patiently().await?;
            aside(&mut own).await?;
            let renewal = tokio::spawn(renew(own, place.clone(), owner.clone()));
            back(conn, &place).await?;
            return Ok(Self { owner, place, renewal, after_broken_restore });
        }
    }

    /// Whoever goes on without it would work on what is another's by now.
    pub(crate) async fn require(&self, conn: &mut Conn) -> Result<(), MigrationError> {
        match find(conn, &self.place).await? {
            Some(row) if row.owner == self.owner => Ok(()),
            _ => Err(MigrationError::TakenOver),
        }
    }

    /// From now on it is for something else.
    pub(crate) async fn turn_to(&self, conn: &mut Conn, purpose: Purpose) -> Result<(), MigrationError> {
        self.require(conn).await?;
        let update = sql_query(format!("UPDATE {} SET purpose = ? WHERE owner = ?", self.place.table))
            .bind::<Text, _>(purpose.as_str())
            .bind::<Text, _>(&self.owner);
        update.execute(conn).await.map_err(map_err)?;
        Ok(())
    }

    /// Gives it back; the table goes with it.
    pub(crate) async fn release(self, conn: &mut Conn) -> Result<(), MigrationError> {
        self.require(conn).await?;
        self.renewal.abort();
        Ok(dialect::batch(conn, &format!("DROP TABLE {}", self.place.table)).await.map_err(map_err)?)
    }

    /// Leaves it as that of a dead owner: the database is not as it should be, and the next one is to
    /// know at once.
    pub(crate) async fn abandon(self, conn: &mut Conn) -> Result<(), StorageError> {
        self.renewal.abort();
        let update = format!("UPDATE {} SET ends_at = UTC_TIMESTAMP(6) WHERE owner = ?", self.place.table);
        sql_query(update).bind::<Text, _>(&self.owner).execute(conn).await.map_err(map_err)?;
        Ok(())
    }
}

impl Drop for Lease {
    /// The row is left to its end.
    fn drop(&mut self) {
        self.renewal.abort();
    }
}

enum Attempt {
    /// What it was for before, where its owner is dead.
    Taken {
        before: Option<String>,
    },
    Held(String),
    Again,
}

const COLUMNS: &str = "(
    id BIGINT NOT NULL,
    owner VARCHAR(255) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_migration_lease PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

async fn attempt(
    conn: &mut Conn,
    place: &Place,
    owner: &str,
    purpose: Purpose,
) -> Result<Attempt, StorageError> {
    let table = &place.table;
    // The clock of the database, which is the same for all.
    let ends = format!("UTC_TIMESTAMP(6) + INTERVAL {LASTS} SECOND");
    dialect::batch(conn, &format!("CREATE TABLE IF NOT EXISTS {table} {COLUMNS}")).await.map_err(map_err)?;
    let insert = sql_query(format!("INSERT INTO {table} VALUES (1, ?, ?, {ends})"))
        .bind::<Text, _>(owner)
        .bind::<Text, _>(purpose.as_str());
    match insert.execute(conn).await.map_err(map_err) {
        Ok(_) => return Ok(Attempt::Taken { before: None }),
        Err(StorageError::Conflict { .. } | StorageError::Retryable(_)) => {}
        // Given back meanwhile.
        Err(StorageError::Backend(text)) if text.ends_with("doesn't exist") => return Ok(Attempt::Again),
        Err(error) => return Err(error),
    }
    let Some(held) = find(conn, place).await? else { return Ok(Attempt::Again) };
    if held.dead == 0 {
        return Ok(Attempt::Held(held.owner));
    }
    // What a restore left behind stays known as such until it is made good.
    let take = sql_query(format!(
        "UPDATE {table} SET owner = ?, ends_at = {ends} \
         WHERE id = 1 AND owner = ? AND ends_at < UTC_TIMESTAMP(6)"
    ));
    let taken = take.bind::<Text, _>(owner).bind::<Text, _>(&held.owner).execute(conn).await;
    match taken.map_err(map_err)? {
        0 => Ok(Attempt::Again),
        _ => Ok(Attempt::Taken { before: Some(held.purpose) }),
    }
}

async fn find(conn: &mut Conn, place: &Place) -> Result<Option<Row>, StorageError> {
    let dead = "CAST(ends_at < UTC_TIMESTAMP(6) AS SIGNED)";
    let query = format!("SELECT owner, purpose, {dead} AS dead FROM {}", place.table);
    match sql_query(query).load(conn).await.map_err(map_err) {
        Ok(rows) => Ok(Vec::into_iter(rows).next()),
        Err(StorageError::Backend(text)) if text.ends_with("doesn't exist") => Ok(None),
        Err(error) => Err(error),
    }
}

async fn renew(mut conn: Conn, place: Place, owner: String) {
    loop {
        tokio::time::sleep(RENEWED).await;
        let ends = format!("UTC_TIMESTAMP(6) + INTERVAL {LASTS} SECOND");
        let update = sql_query(format!("UPDATE {} SET ends_at = {ends} WHERE owner = ?", place.table));
        if let Err(error) = update.bind::<Text, _>(&owner).execute(&mut conn).await.map_err(map_err) {
            tracing::warn!(%error, "the right to change the schema could not be renewed");
        }
    }
}

/// Tells this process from all others, and people where it is.
fn owner(token: &str) -> String {
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host = if host.trim().is_empty() { "a machine" } else { host.trim() };
    format!("process {} on {host} ({token})", std::process::id())
}
