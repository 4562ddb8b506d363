//! What a server does by itself from time to time: overdue attempts are handed in, what expired
//! is deleted, contents that nothing refers to are swept. Each step is a small unit of work and
//! safe to run on several servers at once.

use std::sync::Arc;

use chrono::TimeDelta;
use repositories::StorageExt;

use crate::{ServiceError, Services, learning::HandIn};

/// Rows a step handles at most.
const BATCH: usize = 100;
/// Contents younger than this are left alone: their material may be about to be written.
const FILE_GRACE: TimeDelta = TimeDelta::hours(24);

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Overdue attempts handed in.
    pub attempts: u64,
    /// Sessions, counters and remembered answers deleted.
    pub expired: u64,
    /// Contents deleted.
    pub files: u64,
}

impl Services {
    /// One round of everything.
    pub async fn sweep(&self) -> Result<Swept, ServiceError> {
        Ok(Swept {
            attempts: self.submit_overdue().await?,
            expired: self.delete_expired().await?,
            files: self.delete_unreferenced_files().await?,
        })
    }

    /// Hands in what is overdue, longest overdue first.
    pub async fn submit_overdue(&self) -> Result<u64, ServiceError> {
        let now = self.clock.now();
        let mut count = 0;
        loop {
            let services = self.clone();
            let (batch, revisions) = self
                .storage
                .write(move |uow| {
                    let services = services.clone();
                    Box::pin(async move {
                        let overdue = uow.quiz_attempts().list_overdue(now, BATCH).await?;
                        let batch = overdue.len();
                        let mut revisions = Vec::new();
                        for attempt in overdue {
                            revisions
                                .push(services.hand_in(uow, attempt, HandIn::Overdue, now).await?.revision);
                        }
                        Ok::<_, ServiceError>((batch, revisions))
                    })
                })
                .await?;
            for revision in &revisions {
                self.revisions.remember(revision);
            }
            count += batch as u64;
            if batch < BATCH {
                return Ok(count);
            }
        }
    }

    async fn delete_expired(&self) -> Result<u64, ServiceError> {
        let now = self.clock.now();
        let idle_since = now - self.settings.sessions.idle;
        let stale = now - self.settings.throttle.window - self.settings.throttle.longest_block;
        self.storage
            .write(move |uow| {
                Box::pin(async move {
                    let sessions = uow.sessions().remove_expired(now, idle_since, BATCH).await?;
                    let counters = uow.login_failures().remove_stale(stale, BATCH).await?;
                    let answers = uow.idempotency().remove_expired(now, BATCH).await?;
                    Ok(sessions + counters + answers)
                })
            })
            .await
    }

    /// Forgets a content first and deletes its bytes after: a crash in between leaves bytes that
    /// the next upload of the same content takes over, never a row without bytes. Uploads of this
    /// server are held off meanwhile; one of another server is seen by the second look.
    async fn delete_unreferenced_files(&self) -> Result<u64, ServiceError> {
        let _alone = self.files.hold_alone().await;
        let before = self.clock.now() - FILE_GRACE;
        let files = Arc::new(
            self.storage
                .write(move |uow| {
                    Box::pin(async move {
                        let files = uow.stored_files().list_unreferenced(before, BATCH).await?;
                        for file in &files {
                            uow.stored_files().remove(file.id).await?;
                        }
                        Ok::<_, ServiceError>(files)
                    })
                })
                .await?,
        );
        for file in files.iter() {
            let sha256 = file.sha256;
            let taken_up = self
                .storage
                .read(move |uow| {
                    Box::pin(async move {
                        Ok::<_, ServiceError>(uow.stored_files().find_by_sha256(sha256).await?.is_some())
                    })
                })
                .await?;
            if !taken_up {
                self.files.delete(file).await?;
            }
        }
        Ok(files.len() as u64)
    }
}
