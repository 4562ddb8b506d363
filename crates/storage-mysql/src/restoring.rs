//! Restoring a backup, where each statement commits by itself: while the lease says that the database may
//! be partially restored, nothing else is done to it.

use repositories::StorageError;
use storage_diesel::backup::Reader;
use storage_diesel::migrations::{BackupError, MigrationError};

use crate::backend::Conn;
use crate::catalog;
use crate::dialect::{self, map_err};
use crate::fence::{self, Others};
use crate::lease::{Lease, Purpose};
use crate::pooled::{ServerAdmin, backup};

/// Replaces every table with a backup. If that is interrupted, the lease stays behind and says so.
pub(crate) async fn restore(
    admin: &ServerAdmin,
    reader: &mut Reader,
    replace: bool,
) -> Result<(), BackupError> {
    let mut conn = admin.connect_patiently().await?;
    let lease = Lease::take(admin, &mut conn, Purpose::Restore).await.map_err(refused)?;
    if let Err(error) = allowed(admin, &mut conn, &lease, replace).await {
        // An earlier interrupted restore stays known as such.
        let given_back = if lease.after_broken_restore {
            lease.abandon(&mut conn).await.map_err(MigrationError::from)
        } else {
            lease.release(&mut conn).await
        };
        warn(given_back);
        return Err(error);
    }
    match put_back(&mut conn, reader, &lease).await {
        Ok(()) => lease.release(&mut conn).await.map_err(refused),
        Err(error) => {
            leave_behind(admin, lease).await;
            Err(error)
        }
    }
}

/// Removes the old contents and runs the backup, only while the lease is held.
pub(crate) async fn put_back(conn: &mut Conn, reader: &mut Reader, lease: &Lease) -> Result<(), BackupError> {
    for sql in catalog::removals(conn, false).await? {
        lease.require(conn).await.map_err(refused)?;
        dialect::batch(conn, &sql).await.map_err(map_err)?;
    }
    loop {
        lease.require(conn).await.map_err(refused)?;
        if !backup::step(conn, reader).await? {
            break;
        }
    }
    backup::arrived(conn, reader).await
}

/// Removes every table.
pub(crate) async fn remove_all(
    conn: &mut Conn,
    lease: &Lease,
    records_last: bool,
) -> Result<(), MigrationError> {
    for sql in catalog::removals(conn, records_last).await? {
        lease.require(conn).await?;
        dialect::batch(conn, &sql).await.map_err(map_err)?;
    }
    Ok(())
}

/// Leaves the lease for the next process, over another connection, since the one that worked may be lost.
pub(crate) async fn leave_behind(admin: &ServerAdmin, lease: Lease) {
    let left = async { lease.abandon(&mut admin.connect_patiently().await?).await };
    warn(left.await.map_err(MigrationError::from));
}

/// An error after the outcome is known must not replace it. The lease expires by itself.
pub(crate) fn warn(given_back: Result<(), MigrationError>) {
    if let Err(error) = given_back {
        tracing::warn!(%error, "the right to change the schema could not be given back");
    }
}

async fn allowed(
    admin: &ServerAdmin,
    conn: &mut Conn,
    lease: &Lease,
    replace: bool,
) -> Result<(), BackupError> {
    alone(admin, &fence::settled(conn).await?)?;
    if !replace {
        backup::require_empty(conn).await?;
    }
    lease.turn_to(conn, Purpose::Restore).await.map_err(refused)?;
    alone(admin, &fence::look(conn).await?)
}

fn alone(admin: &ServerAdmin, others: &Others) -> Result<(), BackupError> {
    match (others, others.told()) {
        (Others::Unseen(_), _) if admin.is_alone() => Ok(()),
        (Others::Unseen(_), Some(told)) => {
            Err(BackupError::InUse(format!("{told}. If everything is stopped, say so with --stopped")))
        }
        (_, Some(told)) => Err(BackupError::InUse(told)),
        (_, None) => Ok(()),
    }
}

/// What it means for a restore that the lease was lost.
fn refused(error: MigrationError) -> BackupError {
    match error {
        MigrationError::Storage(error) => error.into(),
        MigrationError::Backup(error) => error,
        MigrationError::Busy(holder) => BackupError::Busy(holder),
        other => StorageError::Backend(other.to_string()).into(),
    }
}
