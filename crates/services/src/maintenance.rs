//! Periodic maintenance: overdue attempts are handed in, changes of courses are worked into progress, leases of
//! posts and sendings of replies that are over are ended, what expired is deleted, contents that nothing refers to
//! are swept, the audit log is sealed, words that things are found by are made anew where they are old. Each step is
//! a small unit of work and safe to run on several servers at once.

use chrono::TimeDelta;
use domain::{
    Id,
    identity::Account,
    learning::{QuizAttempt, Sha256, StoredFile},
};
use futures_util::{StreamExt, stream};

use repositories::{AccountOf, EventOf, Lock, learning::OpenAttempts};

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes, learning::settle};

/// Rows a step handles at most.
const BATCH: usize = 100;
/// Units of work under way at once.
const AT_ONCE: usize = 8;
/// Contents younger than this are left alone: their material may be about to be written.
const FILE_GRACE: TimeDelta = TimeDelta::hours(24);

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Overdue attempts handed in.
    pub attempts: u64,
    /// Learners for whom changes of their course were worked in.
    pub followed: u64,
    /// Sessions, counters and remembered answers deleted.
    pub expired: u64,
    /// Contents deleted.
    pub files: u64,
    /// Leases of posts ended.
    pub leases: u64,
    /// Sendings of replies ended.
    pub sendings: u64,
    /// Entries of the audit log sealed.
    pub sealed: u64,
    /// Things whose words and keys were made anew.
    pub renewed: u64,
}

/// Finds what is overdue by its stored time, longest overdue first, at most a batch.
struct FindOverdue;

impl UseCase for FindOverdue {
    const ACCESS: Access = Access::System;
    type Output = Vec<Id<QuizAttempt>>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let overdue =
            cx.uow.quiz_attempts().list_overdue(cx.now - cx.services.settings.late_grace, BATCH).await?;
        Ok(overdue.into_iter().map(|attempt| attempt.id).collect())
    }
}

/// Finds what an account has open; nothing where that is more than a batch.
struct FindOpen {
    account: Id<Account>,
}

impl UseCase for FindOpen {
    const ACCESS: Access = Access::System;
    type Output = Vec<Id<QuizAttempt>>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let of = OpenAttempts::OfAccount(self.account);
        Ok(cx.uow.quiz_attempts().list_open(of, BATCH).await?.unwrap_or_default())
    }
}

/// Hands in an attempt if it is overdue, and else stores the time that holds for it now, so that it is not
/// found again before; says whether it was.
struct SubmitOverdue {
    id: Id<QuizAttempt>,
}

impl UseCase for SubmitOverdue {
    const ACCESS: Access = Access::System;
    type Output = bool;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<bool, ServiceError> {
        settle(cx, self.id).await
    }
}

impl Writes for SubmitOverdue {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Attempt(self.id).studied_by(Some(AccountOf::Attempt(self.id)))
    }
}

/// Deletes what has expired; says how much it was.
struct DeleteExpired;

impl UseCase for DeleteExpired {
    const ACCESS: Access = Access::System;
    type Output = u64;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
        let (now, settings) = (cx.now, &cx.services.settings);
        let idle_since = now - settings.sessions.idle;
        let stale = now - settings.throttle.window - settings.throttle.longest_block;
        let sessions = cx.uow.sessions().remove_expired(now, idle_since, BATCH).await?;
        let counters = cx.uow.login_failures().remove_stale(stale, BATCH).await?;
        let answers = cx.uow.idempotency().remove_expired(now, BATCH).await?;
        Ok(sessions + counters + answers)
    }
}

impl Writes for DeleteExpired {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Forgets contents that nothing refers to; their bytes are to be deleted after.
struct ForgetFiles;

impl UseCase for ForgetFiles {
    const ACCESS: Access = Access::System;
    type Output = Vec<StoredFile>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<StoredFile>, ServiceError> {
        let files = cx.uow.stored_files().list_unreferenced(cx.now - FILE_GRACE, BATCH).await?;
        for file in &files {
            cx.uow.stored_files().remove(file.id).await?;
        }
        Ok(files)
    }
}

impl Writes for ForgetFiles {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Says whether a content is known.
pub(crate) struct IsKnown {
    /// Which one.
    pub sha256: Sha256,
}

impl UseCase for IsKnown {
    const ACCESS: Access = Access::System;
    type Output = bool;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<bool, ServiceError> {
        Ok(cx.uow.stored_files().find_by_sha256(self.sha256).await?.is_some())
    }
}

impl Services {
    /// One round of everything. A step that fails keeps none of the others from running; the first failure
    /// comes back after all of them.
    pub async fn sweep(&self) -> Result<Swept, ServiceError> {
        let attempts = self.submit_overdue().await;
        let followed = self.follow_courses().await;
        let expired = self.write(SYSTEM, DeleteExpired).await;
        let files = self.delete_unreferenced_files().await;
        let leases = self.end_expired_leases().await;
        let sendings = self.expire_sendings().await;
        let sealed = self.sweep_audit().await;
        // Servers of an older version may run beside this one.
        let renewed = self.renew_search().await;
        Ok(Swept {
            attempts: attempts?,
            followed: followed?,
            expired: expired?,
            files: files?,
            leases: leases?,
            sendings: sendings?,
            sealed: sealed?,
            renewed: renewed?,
        })
    }

    /// Runs units of work side by side, so that a backend can commit some of them together. One that fails
    /// keeps none of the others from running. Says how many did something, or the first failure.
    pub(crate) async fn run_all<U>(&self, units: impl IntoIterator<Item = U>) -> Result<u64, ServiceError>
    where
        U: Writes<Output = bool>,
    {
        let (mut count, mut failure) = (0, None);
        let mut done = stream::iter(units).map(|unit| self.write(SYSTEM, unit)).buffer_unordered(AT_ONCE);
        while let Some(result) = done.next().await {
            match result {
                Ok(did) => count += u64::from(did),
                Err(error) => {
                    failure.get_or_insert(error);
                }
            }
        }
        failure.map_or(Ok(count), Err)
    }

    /// Hands in what is overdue, longest overdue first.
    pub async fn submit_overdue(&self) -> Result<u64, ServiceError> {
        let mut count = 0;
        loop {
            let overdue = self.read(SYSTEM, FindOverdue).await?;
            let found = overdue.len();
            count += self.run_all(overdue.into_iter().map(|id| SubmitOverdue { id })).await?;
            if found < BATCH {
                return Ok(count);
            }
        }
    }

    /// Hands in what an account has open that was locked out. That it was stands already: what fails or is too
    /// much is left to the sweeper.
    pub(crate) async fn hand_in_all_of(&self, account: Id<Account>) {
        let handed_in = async {
            let open = self.read(SYSTEM, FindOpen { account }).await?;
            self.run_all(open.into_iter().map(|id| SubmitOverdue { id })).await
        };
        if let Err(error) = handed_in.await {
            tracing::warn!(%error, "what an account has open that was locked out is left to the sweeper");
        }
    }

    /// Forgets a content first and deletes its bytes after: a crash in between leaves bytes that
    /// the next upload of the same content takes over, never a row without bytes. Uploads of this
    /// server are held off meanwhile; one of another server is seen by the second look.
    async fn delete_unreferenced_files(&self) -> Result<u64, ServiceError> {
        self.files.remove_abandoned(self.clock.now() - FILE_GRACE).await;
        let _alone = self.files.hold_alone().await;
        let files = self.write(SYSTEM, ForgetFiles).await?;
        for file in &files {
            let taken_up = self.read(SYSTEM, IsKnown { sha256: file.sha256 }).await?;
            if !taken_up {
                self.files.delete(file).await?;
            }
        }
        Ok(files.len() as u64)
    }
}
