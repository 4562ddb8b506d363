//! Changes of the whole schema, where each statement that changes it commits by itself.
//!
//! The ledger entry is inserted before the first statement and marked after the last one, so that an
//! interrupted migration is known. When a migration fails, the backup made before it is restored, if nobody
//! else can have written since (see `fence`).

use domain::Clock;
use repositories::StorageError;
use storage_diesel::backup::{Backup, Reader};
use storage_diesel::history::is_record_table;
use storage_diesel::migrations::{
    Aftermath, Fault, LedgerEntry, LedgerState, Migrated, Migration, MigrationError,
};

use crate::backend::{self, Conn};
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::fence::Fence;
use crate::lease::{BROKEN_RESTORE, Lease, Purpose};
use crate::ledger_states;
use crate::pooled::ServerAdmin;
use crate::restoring::{leave_behind, put_back, remove_all, warn};
use crate::shared::ledger;
use crate::shared::migrator::{self, Script};
pub(crate) use crate::{lease::broken_off, restoring::restore, reverting::revert_last, trial::dry_run};

/// Applies what is pending.
pub(crate) async fn migrate(admin: &ServerAdmin, clock: &dyn Clock) -> Result<Migrated, MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let held = dialect::has_table(&mut conn, "migration_lease").await?;
    let records = migrator::read(&mut conn, admin.migrations).await?;
    let waits = records.entries.iter().any(|entry| entry.state == LedgerState::Running);
    if !held && !waits {
        let records = migrator::fitting(&mut conn, admin.migrations).await?;
        if records.are_written() && admin.migrations.pending(&records).is_empty() {
            return Ok(Migrated::default());
        }
    }
    let lease = taken(admin, &mut conn).await?;
    let outcome = Run { admin, clock, lease: &lease }.all(&mut conn).await;
    settle(admin, lease, &mut conn, outcome).await
}

/// Removes every table and makes the schema anew.
pub(crate) async fn reset(admin: &ServerAdmin, clock: &dyn Clock) -> Result<(), MigrationError> {
    let mut conn = admin.connect_patiently().await?;
    let lease = Lease::take(admin, &mut conn, Purpose::Restore).await?;
    let emptied = async {
        lease.turn_to(&mut conn, Purpose::Restore).await?;
        remove_all(&mut conn, &lease, false).await?;
        lease.turn_to(&mut conn, Purpose::Migrate).await
    };
    if let Err(error) = emptied.await {
        leave_behind(admin, lease).await;
        return Err(error);
    }
    let outcome = Run { admin, clock, lease: &lease }.all(&mut conn).await;
    settle(admin, lease, &mut conn, outcome).await.map(drop)
}

/// Takes the lease, unless a restore was interrupted.
pub(crate) async fn taken(admin: &ServerAdmin, conn: &mut Conn) -> Result<Lease, MigrationError> {
    let lease = Lease::take(admin, conn, Purpose::Migrate).await?;
    if lease.after_broken_restore {
        leave_behind(admin, lease).await;
        return Err(MigrationError::Refused(vec![BROKEN_RESTORE.to_owned()]));
    }
    Ok(lease)
}

/// One run of migrations by the owner of the lease.
struct Run<'a> {
    admin: &'a ServerAdmin,
    clock: &'a dyn Clock,
    lease: &'a Lease,
}

/// What the database contained before the run.
struct Before {
    backup: Option<Backup>,
    was_empty: bool,
    had_records: bool,
}

impl Run<'_> {
    async fn all(&self, conn: &mut Conn) -> Result<Migrated, MigrationError> {
        let migrations = self.admin.migrations;
        let records = migrator::fitting(conn, migrations).await?;
        let mut pending = migrations.pending(&records);
        pending.truncate(self.admin.steps);
        let Some(first) = pending.first() else {
            if !records.taken_up.is_empty() {
                migrator::require_built_in(conn, migrations).await?;
            }
            self.lease.require(conn).await?;
            ledger_states::write(conn, &records).await?;
            return Ok(Migrated::default());
        };
        // Before the backup: writes made after it would be lost.
        let fence = Fence::put_up(self.admin, conn).await?;
        let tables = catalog::tables(conn).await?;
        let before = Before {
            backup: self.admin.backup_before(conn, first.name, self.clock).await?,
            was_empty: tables.iter().all(|table| is_record_table(table)),
            had_records: !tables.is_empty(),
        };
        self.lease.require(conn).await?;
        ledger_states::write(conn, &records).await?;
        for migration in &pending {
            if let Err(failure) = self.apply(conn, migration).await {
                return Err(self.failed(conn, failure, &fence, &before).await);
            }
        }
        if !records.taken_up.is_empty() {
            migrator::require_built_in(conn, migrations).await?;
        }
        Ok(Migrated {
            applied: pending.iter().map(|migration| migration.name).collect(),
            backup: before.backup,
        })
    }

    async fn apply(&self, conn: &mut Conn, migration: &Migration) -> Result<(), Failure> {
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
            let fault = |reason: String| Box::new(script.fault(Some(statement), reason));
            let held = self.lease.require(conn).await;
            held.map_err(|error| Failure::Unsure(fault(error.to_string())))?;
            let ran = dialect::batch(conn, &statement.sql).await;
            ran.map_err(|error| Failure::Statement(fault(map_err(error).to_string())))?;
        }
        let noted = ledger_states::finish(conn, migration, self.clock.now()).await;
        noted.map_err(|error| Failure::Unsure(Box::new(script.fault(None, error.to_string()))))
    }

    /// Reports what became of the database, whatever else fails meanwhile.
    async fn failed(
        &self,
        conn: &mut Conn,
        failure: Failure,
        fence: &Fence,
        before: &Before,
    ) -> MigrationError {
        let (fault, undone) = match failure {
            Failure::NotBegun(error) => return error,
            Failure::Statement(fault) => (fault, self.undo(conn, fence, before).await),
            Failure::Unsure(fault) => (fault, Err(Unable::from("how far it got is not known"))),
        };
        let then = match undone {
            Ok(then) => then,
            Err(Unable { why, restoring }) => {
                if !restoring {
                    mark_failed(self.admin, self.lease, fault.name).await;
                }
                let backup = before.backup.as_ref().map(|backup| backup.path.clone());
                let (was_empty, again) = (before.was_empty, "lyceum db migrate");
                Aftermath::HalfWay { why, backup, restoring, was_empty, again }
            }
        };
        MigrationError::Failed { fault, then }
    }

    /// Restores the database to its state before the run, or says why not.
    async fn undo(&self, conn: &mut Conn, fence: &Fence, before: &Before) -> Result<Aftermath, Unable> {
        if before.backup.is_none() && !before.was_empty {
            return Err(Unable::from("no backup was made before"));
        }
        if let Some(breach) = fence.breach(self.admin, conn).await {
            return Err(Unable::from(breach.as_str()));
        }
        let Some(backup) = &before.backup else {
            let emptied = self.empty(conn, before.had_records).await;
            let why = |error| Unable::from(format!("what was made could not be removed ({error})").as_str());
            return emptied.map(|()| Aftermath::Emptied).map_err(why);
        };
        let unable = |restoring| {
            move |error: &dyn std::fmt::Display| Unable {
                why: format!("the backup could not be put back ({error})"),
                restoring,
            }
        };
        let opened = Reader::open(&backup.path, backend::NAME, dialect::DIALECT);
        let mut reader = opened.map_err(|error| unable(false)(&error))?;
        let turned = self.lease.turn_to(conn, Purpose::Restore).await;
        turned.map_err(|error| unable(false)(&error))?;
        let put_back = put_back(conn, &mut reader, self.lease).await;
        put_back.map_err(|error| unable(true)(&error))?;
        Ok(Aftermath::Restored(backup.path.clone()))
    }

    async fn empty(&self, conn: &mut Conn, had_records: bool) -> Result<(), MigrationError> {
        remove_all(conn, self.lease, true).await?;
        if had_records {
            migrator::create_records(conn).await?;
        }
        Ok(())
    }
}

/// Why the database could not be restored.
struct Unable {
    why: String,
    /// Whether a restore had already begun to replace everything.
    restoring: bool,
}

impl From<&str> for Unable {
    fn from(why: &str) -> Self {
        Self { why: why.to_owned(), restoring: false }
    }
}

/// Why a migration was not applied.
enum Failure {
    /// Nothing of it was executed.
    NotBegun(MigrationError),
    /// The database refused a statement.
    Statement(Box<Fault>),
    /// It is not known how much was done.
    Unsure(Box<Fault>),
}

impl From<MigrationError> for Failure {
    fn from(error: MigrationError) -> Self {
        Self::NotBegun(error)
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::NotBegun(error.into())
    }
}

/// Records that a migration was interrupted, over another connection, since the one that worked may be
/// lost. Where this fails, the ledger still says that the migration was begun, which is refused as well.
pub(crate) async fn mark_failed(admin: &ServerAdmin, lease: &Lease, name: &str) {
    let marked = async {
        let mut other = admin.connect_patiently().await?;
        lease.require(&mut other).await?;
        Ok::<_, MigrationError>(ledger_states::mark(&mut other, name, LedgerState::Failed).await?)
    };
    if let Err(error) = marked.await {
        tracing::warn!(%error, migration = name, "that it failed could not be noted");
    }
}

/// Releases the lease, unless a restore was interrupted. Errors here do not change the outcome.
pub(crate) async fn settle<T>(
    admin: &ServerAdmin,
    lease: Lease,
    conn: &mut Conn,
    outcome: Result<T, MigrationError>,
) -> Result<T, MigrationError> {
    match &outcome {
        Err(MigrationError::Failed { then: Aftermath::HalfWay { restoring: true, .. }, .. }) => {
            leave_behind(admin, lease).await;
        }
        _ => warn(lease.release(conn).await),
    }
    outcome
}
