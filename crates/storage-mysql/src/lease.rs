//! Who may change the schema: a row with an owner and an expiry, in a table that exists only while it
//! is held. Galera has no `GET_LOCK`, and a session lock says nothing of a process that was killed
//! half-way.
//!
//! The owner renews the lease while it works. A waiter that saw no renewal for a full term on its
//! monotonic clock takes it over, and learns what it was held for.

use std::time::{Duration, Instant};

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use storage_diesel::migrations::MigrationError;
use tokio::task::JoinHandle;

use crate::backend::{Conn, RunQueryDsl};
use crate::catalog::quoted;
use crate::dialect::{self, map_err};
use crate::pooled::ServerAdmin;

/// How long a lease lasts without renewal.
const LASTS: Duration = Duration::from_secs(20);
/// How often it is renewed.
const RENEWED: Duration = Duration::from_secs(4);
/// How long to wait for another owner's lease, and how often to check it meanwhile.
const PATIENCE: Duration = Duration::from_secs(3600);
const LOOK: Duration = Duration::from_millis(200);
/// The owner of a lease that was left behind on purpose.
const NOBODY: &str = "nobody";

/// What a lease is held for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Migrations, which record their progress in the ledger.
    Migrate,
    /// A restore replaces everything. A partial one must not be mistaken for a database.
    Restore,
}

/// The right to change the schema. It ends with [`Lease::release`], or some time after the process.
pub(crate) struct Lease {
    owner: String,
    place: LeaseTable,
    renewal: JoinHandle<()>,
    /// Whether an earlier restore was interrupted.
    pub(crate) after_broken_restore: bool,
}

/// Where the table is. Waiters and renewers connect to another database, so that they do not count as users
/// of this one (see `fence`).
#[derive(Clone)]
struct LeaseTable {
    database: String,
    name: String,
    token: String,
}

#[derive(QueryableByName)]
struct Database {
    #[diesel(sql_type = Text)]
    name: String,
    /// A random nonce.
    #[diesel(sql_type = Text)]
    token: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    owner: String,
    #[diesel(sql_type = Text)]
    purpose: String,
    #[diesel(sql_type = Text)]
    ends_at: String,
}

/// What a waiter last saw of another owner's lease, and since when.
struct Sight {
    owner: String,
    ends_at: String,
    since: Instant,
}

impl Purpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Migrate => "migrate",
            Self::Restore => "restore",
        }
    }
}

impl LeaseTable {
    async fn of(conn: &mut Conn) -> Result<Self, StorageError> {
        let query =
            sql_query("SELECT CAST(DATABASE() AS CHAR) AS name, CAST(LEFT(MD5(UUID()), 8) AS CHAR) AS token");
        let found: Database = query.get_result(conn).await.map_err(map_err)?;
        let database = quoted(&found.name);
        Ok(Self { name: format!("{database}.migration_lease"), database, token: found.token })
    }
}

/// A connection that is not on this database.
pub(crate) async fn beside(admin: &ServerAdmin) -> Result<Conn, StorageError> {
    let mut conn = admin.connect_patiently().await?;
    aside(&mut conn).await?;
    Ok(conn)
}

async fn aside(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::batch(conn, "USE information_schema").await.map_err(map_err)
}

async fn back(conn: &mut Conn, place: &LeaseTable) -> Result<(), StorageError> {
    dialect::batch(conn, &format!("USE {}", place.database)).await.map_err(map_err)
}

impl Lease {
    /// Waits for the current owner, and takes the lease.
    pub(crate) async fn take(
        admin: &ServerAdmin,
        conn: &mut Conn,
        purpose: Purpose,
    ) -> Result<Self, MigrationError> {
        let place = LeaseTable::of(conn).await?;
        let owner = owner(&place.token);
        let (begun, mut told, mut sight) = (Instant::now(), false, None);
        aside(conn).await?;
        loop {
            let attempted = match attempt(conn, &place, &owner, purpose, &mut sight).await {
                // On a cluster a change of any schema stops all nodes for a while: that is waited for too.
                Err(StorageError::Retryable(collision)) => Attempt::Held(collision),
                attempted => attempted?,
            };
            let before = match attempted {
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
            let own = beside(admin).await?;
            let renewal = tokio::spawn(renew(admin.clone(), own, place.clone(), owner.clone()));
            back(conn, &place).await?;
            return Ok(Self { owner, place, renewal, after_broken_restore });
        }
    }

    /// Without the lease, work would interfere with the new owner's.
    pub(crate) async fn require(&self, conn: &mut Conn) -> Result<(), MigrationError> {
        match find(conn, &self.place).await? {
            Some(row) if row.owner == self.owner => Ok(()),
            _ => Err(MigrationError::TakenOver),
        }
    }

    /// Changes what the lease is held for.
    pub(crate) async fn turn_to(&self, conn: &mut Conn, purpose: Purpose) -> Result<(), MigrationError> {
        self.require(conn).await?;
        let update = sql_query(format!("UPDATE {} SET purpose = ? WHERE owner = ?", self.place.name))
            .bind::<Text, _>(purpose.as_str())
            .bind::<Text, _>(&self.owner);
        update.execute(conn).await.map_err(map_err)?;
        Ok(())
    }

    /// Releases it; the table goes with it.
    pub(crate) async fn release(self, conn: &mut Conn) -> Result<(), MigrationError> {
        self.require(conn).await?;
        self.renewal.abort();
        Ok(dialect::batch(conn, &format!("DROP TABLE {}", self.place.name)).await.map_err(map_err)?)
    }

    /// Leaves it as the lease of a dead owner: the database is not in order, and the next process must know
    /// at once.
    pub(crate) async fn abandon(self, conn: &mut Conn) -> Result<(), StorageError> {
        self.renewal.abort();
        let update = format!("UPDATE {} SET owner = ? WHERE owner = ?", self.place.name);
        let update = sql_query(update).bind::<Text, _>(NOBODY).bind::<Text, _>(&self.owner);
        update.execute(conn).await.map_err(map_err)?;
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
    /// What it was held for before, if its owner is dead.
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
    place: &LeaseTable,
    owner: &str,
    purpose: Purpose,
    sight: &mut Option<Sight>,
) -> Result<Attempt, StorageError> {
    let (table, ends) = (&place.name, ends());
    dialect::batch(conn, &format!("CREATE TABLE IF NOT EXISTS {table} {COLUMNS}")).await.map_err(map_err)?;
    let insert = sql_query(format!("INSERT INTO {table} VALUES (1, ?, ?, {ends})"))
        .bind::<Text, _>(owner)
        .bind::<Text, _>(purpose.as_str());
    match insert.execute(conn).await.map_err(map_err) {
        Ok(_) => return Ok(Attempt::Taken { before: None }),
        Err(StorageError::Conflict { .. } | StorageError::Retryable(_)) => {}
        // Released meanwhile.
        Err(StorageError::Backend(text)) if text.ends_with("doesn't exist") => return Ok(Attempt::Again),
        Err(error) => return Err(error),
    }
    let Some(held) = find(conn, place).await? else { return Ok(Attempt::Again) };
    if !stood_still(sight, &held) {
        return Ok(Attempt::Held(held.owner));
    }
    // An interrupted restore stays marked as such until it is completed.
    let take = sql_query(format!(
        "UPDATE {table} SET owner = ?, ends_at = {ends} \
         WHERE id = 1 AND owner = ? AND CAST(ends_at AS CHAR) = ?"
    ));
    let take = take.bind::<Text, _>(owner).bind::<Text, _>(&held.owner).bind::<Text, _>(&held.ends_at);
    let taken = take.execute(conn).await;
    match taken.map_err(map_err)? {
        0 => Ok(Attempt::Again),
        _ => Ok(Attempt::Taken { before: Some(held.purpose) }),
    }
}

/// Whether the owner is dead, as far as this waiter can tell.
fn stood_still(sight: &mut Option<Sight>, held: &Row) -> bool {
    if held.owner == NOBODY {
        return true;
    }
    match sight {
        Some(sight) if sight.owner == held.owner && sight.ends_at == held.ends_at => {
            sight.since.elapsed() >= LASTS
        }
        _ => {
            let (owner, ends_at) = (held.owner.clone(), held.ends_at.clone());
            *sight = Some(Sight { owner, ends_at, since: Instant::now() });
            false
        }
    }
}

/// Whether a restore is running or was interrupted; then nothing else can be said of the database.
pub(crate) async fn broken_off(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    if !dialect::has_table(conn, "migration_lease").await? {
        return Ok(Vec::new());
    }
    let place = LeaseTable::of(conn).await?;
    let restoring = find(conn, &place).await?.is_some_and(|row| row.purpose == Purpose::Restore.as_str());
    Ok(if restoring { vec![BROKEN_RESTORE.to_owned()] } else { Vec::new() })
}

/// The message for a database that may be partially restored.
pub(crate) const BROKEN_RESTORE: &str = "a backup was to take the place of everything here, and that broke off, unless it is still under way: \
     give `lyceum db restore --from FILE --yes --no-backup` again";

/// By the clock of the database, for people who look; the waiter's own clock decides.
fn ends() -> String {
    format!("UTC_TIMESTAMP(6) + INTERVAL {} SECOND", LASTS.as_secs())
}

async fn find(conn: &mut Conn, place: &LeaseTable) -> Result<Option<Row>, StorageError> {
    let ends_at = "CAST(ends_at AS CHAR) AS ends_at";
    let query = format!("SELECT owner, purpose, {ends_at} FROM {}", place.name);
    match sql_query(query).load(conn).await.map_err(map_err) {
        Ok(rows) => Ok(Vec::into_iter(rows).next()),
        Err(StorageError::Backend(text)) if text.ends_with("doesn't exist") => Ok(None),
        Err(error) => Err(error),
    }
}

async fn renew(admin: ServerAdmin, mut conn: Conn, place: LeaseTable, owner: String) {
    loop {
        tokio::time::sleep(RENEWED).await;
        let update = sql_query(format!("UPDATE {} SET ends_at = {} WHERE owner = ?", place.name, ends()));
        if let Err(error) = update.bind::<Text, _>(&owner).execute(&mut conn).await.map_err(map_err) {
            tracing::warn!(%error, "the right to change the schema could not be renewed");
            match beside(&admin).await {
                Ok(other) => conn = other,
                Err(error) => tracing::warn!(%error, "and there is no new connection"),
            }
        }
    }
}

/// Identifies this process among all others, and tells people where it runs.
fn owner(token: &str) -> String {
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host = if host.trim().is_empty() { "a machine" } else { host.trim() };
    format!("process {} on {host} ({token})", std::process::id())
}
