//! How the schema of a database changes as a whole, where each statement that changes it commits by
//! itself.
//!
//! The entry in the books is made before the first statement and marked afterwards, so that what
//! broke off half-way is known. Where a migration fails, the backup from before takes the place of
//! everything, if nobody else can have written since (see `fence`).

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader};
use storage_diesel::migrations::{
    Aftermath, BackupError, Fault, LedgerEntry, LedgerState, Migrated, Migration, MigrationError,
};

use crate::backend::{self, Conn};
use crate::books;
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::fence::{self, Fence, Others};
use crate::lease::{Lease, Purpose};
use crate::pooled::{ServerAdmin, backup};
use crate::shared::ledger;
use crate::shared::migrator::{self, Script};
pub(crate) use crate::trial::dry_run;

/// Applies what is pending.
pub(crate) async fn migrate(admin: &ServerAdmin, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let held = dialect::has_table(&mut conn, "migration_lease").await?;
    let waits = migrator::read(&mut conn).await?.iter().any(|entry| entry.state == LedgerState::Running);
    if !held && !waits && migrator::pending(&mut conn, admin.migrations).await?.is_empty() {
        return Ok(Migrated::default());
    }
    let lease = Lease::take(admin, &mut conn, Purpose::Migrate).await?;
    if lease.after_broken_restore {
        lease.abandon(&mut conn).await?;
        return Err(MigrationError::Refused(vec![BROKEN_RESTORE.to_owned()]));
    }
    let outcome = Run { admin, clock, lease: &lease }.all(&mut conn).await;
    settle(lease, &mut conn, outcome).await
}

/// Takes the newest migration back.
pub(crate) async fn revert_last(admin: &ServerAdmin) -> Result<Option<&'static str>, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let lease = Lease::take(admin, &mut conn, Purpose::Migrate).await?;
    let outcome = revert_newest(admin, &mut conn).await;
    settle(lease, &mut conn, outcome).await
}

/// Removes every table and makes the schema anew.
pub(crate) async fn reset(admin: &ServerAdmin, clock: &dyn Clock) -> Result<(), MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let lease = Lease::take(admin, &mut conn, Purpose::Restore).await?;
    let outcome = async {
        remove_all(&mut conn).await?;
        Run { admin, clock, lease: &lease }.all(&mut conn).await
    };
    let outcome = outcome.await;
    settle(lease, &mut conn, outcome).await.map(drop)
}

/// Replaces every table by what is in a backup. Where that breaks off, the lease stays behind and says
/// so to whoever comes.
pub(crate) async fn restore(
    admin: &ServerAdmin,
    reader: &mut Reader,
    replace: bool,
) -> Result<(), BackupError> {
    let mut conn = admin.connect_patiently().await?;
    if !replace {
        backup::require_empty(&mut conn).await?;
    }
    if let others @ Others::Seen(_) = fence::settled(&mut conn).await? {
        return Err(BackupError::InUse(others.told().unwrap_or_default()));
    }
    let lease = Lease::take(admin, &mut conn, Purpose::Restore).await.map_err(refused)?;
    let outcome = async {
        lease.turn_to(&mut conn, Purpose::Restore).await.map_err(refused)?;
        put_back(&mut conn, reader).await
    };
    match outcome.await {
        Ok(()) => lease.release(&mut conn).await.map_err(refused),
        Err(error) => {
            lease.abandon(&mut conn).await?;
            Err(error)
        }
    }
}

const BROKEN_RESTORE: &str = "a backup was to take the place of everything here, and that broke off: \
                              give `lyceum db restore --from FILE --yes` again";

/// One run of migrations, by whoever has the lease.
struct Run<'a> {
    admin: &'a ServerAdmin,
    clock: &'a dyn Clock,
    lease: &'a Lease,
}

/// What was there before the run.
struct Before {
    backup: Option<Backup>,
    was_empty: bool,
    had_books: bool,
}

impl Run<'_> {
    async fn all(&self, conn: &mut Conn) -> Result<Migrated, MigrationError> {
        let pending = migrator::pending(conn, self.admin.migrations).await?;
        let Some(first) = pending.first() else { return Ok(Migrated::default()) };
        let tables = catalog::tables(conn).await?;
        let before = Before {
            backup: self.admin.backup_before(first.name, self.clock).await?,
            was_empty: tables.iter().all(|table| table == "schema_migrations"),
            had_books: !tables.is_empty(),
        };
        ledger::create(conn).await?;
        let mut fence = Fence::put_up(conn).await?;
        for migration in &pending {
            match self.apply(conn, migration, &mut fence).await {
                Ok(()) => {}
                Err(Failure::Other(error)) => return Err(error),
                Err(Failure::Statement(fault)) => {
                    fence.look(conn).await;
                    let then = self.undo(conn, fault.name, &fence, &before).await?;
                    return Err(MigrationError::Failed { fault, then });
                }
            }
        }
        Ok(Migrated {
            applied: pending.iter().map(|migration| migration.name).collect(),
            backup: before.backup,
        })
    }

    async fn apply(&self, conn: &mut Conn, migration: &Migration, fence: &mut Fence) -> Result<(), Failure> {
        let script = Script::up(self.admin.migrations.directory, migration);
        let begun = LedgerEntry {
            name: migration.name.to_owned(),
            checksum: migration.checksum(),
            state: LedgerState::Running,
            started_at: self.clock.now(),
            finished_at: None,
        };
        self.lease.require(conn).await?;
        ledger::add(conn, &begun).await?;
        for statement in &script.statements {
            self.lease.require(conn).await?;
            fence.look(conn).await;
            if let Err(error) = dialect::batch(conn, &statement.text).await {
                let fault = script.fault(Some(statement), map_err(error).to_string());
                return Err(Failure::Statement(Box::new(fault)));
            }
        }
        Ok(books::finish(conn, migration.name, LedgerState::Applied, self.clock.now()).await?)
    }

    /// Makes the database what it was before the run, or says why not.
    async fn undo(
        &self,
        conn: &mut Conn,
        failed: &str,
        fence: &Fence,
        before: &Before,
    ) -> Result<Aftermath, MigrationError> {
        let backup = before.backup.as_ref().map(|backup| backup.path.clone());
        let why = match (fence.breach(), &backup) {
            (Some(breach), _) => breach.to_owned(),
            (None, None) if before.was_empty => {
                remove_all(conn).await?;
                if before.had_books {
                    ledger::create(conn).await?;
                }
                return Ok(Aftermath::Emptied);
            }
            (None, None) => "no backup was made before".to_owned(),
            (None, Some(path)) => {
                let mut reader = Reader::open(path, backend::NAME, dialect::QUOTING)?;
                self.lease.turn_to(conn, Purpose::Restore).await?;
                match put_back(conn, &mut reader).await {
                    Ok(()) => return Ok(Aftermath::Restored(path.clone())),
                    Err(error) => format!("the backup could not be put back ({error})"),
                }
            }
        };
        // By another connection: this one may be what was lost.
        let mut other = self.admin.connect_patiently().await?;
        if dialect::has_ledger(&mut other).await? {
            books::finish(&mut other, failed, LedgerState::Failed, self.clock.now()).await?;
        }
        Ok(Aftermath::HalfWay { why, backup })
    }
}

/// Why a migration was not applied.
enum Failure {
    /// The database refused a statement.
    Statement(Box<Fault>),
    /// Anything else: what was done so far is not known for sure, and the books say that it was begun.
    Other(MigrationError),
}

impl From<MigrationError> for Failure {
    fn from(error: MigrationError) -> Self {
        Self::Other(error)
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Other(error.into())
    }
}

async fn revert_newest(admin: &ServerAdmin, conn: &mut Conn) -> Result<Option<&'static str>, MigrationError> {
    let Some(migration) = migrator::newest(conn, admin.migrations).await? else { return Ok(None) };
    let script = Script::down(admin.migrations.directory, migration);
    migrator::run(conn, &script).await.map_err(|fault| MigrationError::Failed {
        fault: Box::new(fault),
        then: Aftermath::HalfWay { why: "statements before this one are done".to_owned(), backup: None },
    })?;
    ledger::remove(conn, migration.name).await?;
    Ok(Some(migration.name))
}

async fn put_back(conn: &mut Conn, reader: &mut Reader) -> Result<(), BackupError> {
    remove_all(conn).await?;
    backup::run(conn, reader).await
}

async fn remove_all(conn: &mut Conn) -> Result<(), StorageError> {
    for sql in catalog::removals(conn).await? {
        dialect::batch(conn, &sql).await.map_err(map_err)?;
    }
    Ok(())
}

/// Gives the lease back, unless the database is neither what it was nor what it should be.
async fn settle<T>(
    lease: Lease,
    conn: &mut Conn,
    outcome: Result<T, MigrationError>,
) -> Result<T, MigrationError> {
    match &outcome {
        Err(MigrationError::TakenOver) => {}
        Err(MigrationError::Failed { then: Aftermath::HalfWay { .. }, .. })
            if !dialect::has_ledger(conn).await? =>
        {
            lease.abandon(conn).await?;
        }
        _ => {
            let released = lease.release(conn).await;
            if outcome.is_ok() {
                released?;
            }
        }
    }
    outcome
}

/// What a lease that was not had means for a restore.
fn refused(error: MigrationError) -> BackupError {
    match error {
        MigrationError::Storage(error) => error.into(),
        MigrationError::Backup(error) => error,
        MigrationError::Busy(holder) => BackupError::Busy(holder),
        other => BackupError::Busy(other.to_string()),
    }
}
