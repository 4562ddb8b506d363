//! Use cases as values: what is asked for, who may ask, and how one unit of work does it.
//!
//! A use case is a struct with what is asked for. [`Services::read`], [`Services::write`] and
//! [`Services::create`] run it: they authenticate the caller inside its unit of work, so that what it
//! decides and what it does are seen together. The sweeper and the command line run the same ones as
//! [`SYSTEM`].

use std::sync::{Arc, Mutex, PoisonError};

use domain::{
    Id, Timestamp,
    audit::AuditEntry,
    identity::{Account, Session},
    learning::{Event, Quiz, QuizRevision},
};
use futures_util::future::BoxFuture;
use repositories::{
    AccountOf, Erased, Lock, StorageError, StorageExt, UnitOfWork, Watched,
    learning::{QuizAccess, QuizOf},
};

use crate::{Access, Caller, Change, Created, Once, Principal, ServiceError, Services};

/// Something that can be asked for. One unit of work does it; that may run more than once, so `run`
/// borrows what was asked for, and only calls repositories and computes.
pub trait UseCase: Send + Sync + 'static {
    /// Who may ask.
    const ACCESS: Access;
    /// What comes back.
    type Output: Send + 'static;

    /// The quiz that a learner's step is about: what the caller has of it is read with the session, in
    /// the same statement, and is then in the context.
    fn quiz(&self) -> Option<QuizOf> {
        None
    }

    /// Does it.
    fn run(&self, cx: &mut Cx<'_>) -> impl Future<Output = Result<Self::Output, ServiceError>> + Send;
}

/// A use case that changes something, and what its rules rest on. What it declares is held from the
/// beginning of its unit of work, so that everything read under it stays true until the commit. Where
/// debug assertions are on, a read that nothing declared covers is an error.
pub trait Writes: UseCase {
    /// What is held; `caller` is the account that asks, where one does.
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock>;
}

/// What a use case works with: one transaction at one point in time, in the name of its caller.
pub struct Cx<'u> {
    /// The repositories.
    pub(crate) uow: &'u mut dyn UnitOfWork,
    /// The time of the request.
    pub(crate) now: Timestamp,
    /// The rest of the application.
    pub(crate) services: &'u Services,
    /// What the request says about its sender.
    pub(crate) caller: &'u Caller,
    principal: Option<&'u Principal>,
    /// What the caller has of the use case's quiz.
    pub(crate) quiz_access: Option<QuizAccess>,
    /// Revisions that were read; kept in memory once this unit has committed.
    loaded: Vec<Arc<QuizRevision>>,
    /// Events whose learners this unit leaves to the sweep.
    behind: Vec<Id<Event>>,
}

impl<'u> Cx<'u> {
    /// Who asks.
    ///
    /// # Errors
    /// `Unauthenticated` where the use case is public, or the system asks.
    pub(crate) fn principal(&self) -> Result<&'u Principal, ServiceError> {
        self.principal.ok_or(ServiceError::Unauthenticated)
    }

    /// The account that asks; errors as [`Cx::principal`].
    pub(crate) fn account(&self) -> Result<Id<Account>, ServiceError> {
        Ok(self.principal()?.id())
    }

    /// The account that asks, if one does.
    pub(crate) fn actor(&self) -> Option<Id<Account>> {
        self.principal.map(Principal::id)
    }

    /// An id for something new.
    pub(crate) fn new_id<E>(&self) -> Id<E> {
        self.services.ids.next()
    }

    /// Appends to the audit log.
    pub(crate) async fn record(&mut self, change: Change) -> Result<(), ServiceError> {
        let entry = AuditEntry {
            id: self.new_id(),
            entity_type: change.entity_type.to_owned(),
            entity_id: change.entity_id,
            action: change.action.to_owned(),
            actor: self.actor(),
            details: change.details,
            request_id: self.caller.request_id.clone(),
            created_at: self.now,
            seq: None,
            leaf: None,
        };
        Ok(self.uow.audit().append(&entry).await?)
    }

    /// A revision of questions, from memory or storage.
    pub(crate) async fn revision(
        &mut self,
        quiz: Id<Quiz>,
        number: i64,
    ) -> Result<Arc<QuizRevision>, ServiceError> {
        let revision = self.services.revisions.get(self.uow, quiz, number).await?;
        self.loaded.push(Arc::clone(&revision));
        Ok(revision)
    }

    /// Leaves the learners of an event to the sweep, once this unit has committed.
    pub(crate) fn leave_behind(&mut self, event: Id<Event>) {
        self.behind.push(event);
    }
}

/// The caller of what the product does by itself: sweeping, verifying, seeding.
pub const SYSTEM: Option<&'static Caller> = None;

/// A use case whose output's type is erased: all of them are run by the same code, which is compiled
/// once.
trait Job: Send + Sync {
    fn quiz(&self) -> Option<QuizOf>;
    fn run<'r>(&'r self, cx: &'r mut Cx<'_>) -> BoxFuture<'r, Result<Erased, ServiceError>>;
}

impl<U: UseCase> Job for U {
    fn quiz(&self) -> Option<QuizOf> {
        UseCase::quiz(self)
    }

    fn run<'r>(&'r self, cx: &'r mut Cx<'_>) -> BoxFuture<'r, Result<Erased, ServiceError>> {
        Box::pin(async move {
            let output = UseCase::run(self, cx).await?;
            Ok(Box::new(output) as Erased)
        })
    }
}

/// A use case with what each of its runs needs. The runs share it, so nothing is cloned for one.
struct Asked {
    services: Services,
    /// `None`: the system.
    caller: Option<Caller>,
    now: Timestamp,
    access: Access,
    job: Arc<dyn Job>,
    /// What a writing unit holds.
    locks: Vec<Lock>,
    /// Whether it may write.
    writes: bool,
    /// What the last run leaves to be done once it has committed.
    left: Mutex<Left>,
}

/// What is done after the commit.
#[derive(Default)]
struct Left {
    /// Revisions that were read: kept in memory, since they never change.
    loaded: Vec<Arc<QuizRevision>>,
    /// A session whose last use is to be noted.
    touch: Option<Id<Session>>,
    /// Events whose learners are left to the sweep.
    behind: Vec<Id<Event>>,
}

impl Asked {
    async fn run(&self, uow: &mut dyn UnitOfWork) -> Result<Erased, ServiceError> {
        let mut watched;
        let uow = if self.writes && cfg!(debug_assertions) {
            watched = Watched::new(uow, &self.locks);
            &mut watched as &mut dyn UnitOfWork
        } else {
            uow
        };
        let system = Caller::default();
        let (caller, known) = match (&self.caller, self.access) {
            (None, _) => (&system, None),
            (Some(caller), Access::Public) => (caller, None),
            (Some(_), Access::System) => {
                return Err(ServiceError::forbidden("system", "this is not for requests"));
            }
            (Some(caller), access) => {
                let policy = &self.services.settings.sessions;
                (caller, Some(caller.require(access, self.job.quiz(), &mut *uow, policy, self.now).await?))
            }
        };
        let (principal, quiz_access) = known.unzip();
        let mut cx = Cx {
            uow,
            now: self.now,
            services: &self.services,
            caller,
            principal: principal.as_ref(),
            quiz_access: quiz_access.flatten(),
            loaded: Vec::new(),
            behind: Vec::new(),
        };
        let output = self.job.run(&mut cx).await?;
        let (loaded, behind) = (cx.loaded, cx.behind);
        let touch = principal.filter(|who| who.wants_touch).map(|who| who.session.id);
        *self.left.lock().unwrap_or_else(PoisonError::into_inner) = Left { loaded, touch, behind };
        Ok(output)
    }

    /// Caches the revisions that were read, notes events that are left behind, and returns the session to be
    /// touched.
    fn committed(&self) -> Option<Id<Session>> {
        let left = std::mem::take(&mut *self.left.lock().unwrap_or_else(PoisonError::into_inner));
        let Left { loaded, touch, behind } = left;
        for revision in loaded {
            self.services.revisions.remember(&revision);
        }
        for event in behind {
            self.services.following.note(event);
        }
        touch
    }
}

impl Services {
    /// Runs a reading use case on a snapshot. The caller [`SYSTEM`] is the product itself.
    pub async fn read<'c, U: UseCase>(
        &self,
        caller: impl Into<Option<&'c Caller>>,
        use_case: U,
    ) -> Result<U::Output, ServiceError> {
        let asked = self.asked(caller.into(), U::ACCESS, Arc::new(use_case), None);
        typed(self.run_read(asked).await?)
    }

    /// Makes a change.
    pub async fn write<'c, U: Writes>(
        &self,
        caller: impl Into<Option<&'c Caller>>,
        use_case: U,
    ) -> Result<U::Output, ServiceError> {
        let caller = caller.into();
        let locks = use_case.locks(account_of(caller));
        let asked = self.asked(caller, U::ACCESS, Arc::new(use_case), Some(locks));
        typed(self.run_write(asked).await?)
    }

    /// Makes something new, once for an idempotency key.
    pub async fn create<U>(
        &self,
        caller: &Caller,
        use_case: U,
        once: Once<U::Output>,
    ) -> Result<Created, ServiceError>
    where
        U: Writes<Output: Sync>,
    {
        let has_key = once.key.is_some();
        let locks = use_case.locks(account_of(Some(caller)));
        let job: Arc<dyn Job> = Arc::new(CreateOnce { use_case, once });
        let asked = self.asked(Some(caller), U::ACCESS, Arc::clone(&job), Some(locks.clone()));
        typed(match self.run_write(asked).await {
            // The conflict may be with a concurrent copy of this request; its response is stored by now.
            Err(ServiceError::Conflict { .. }) if has_key => {
                self.run_write(self.asked(Some(caller), U::ACCESS, job, Some(locks))).await?
            }
            created => created?,
        })
    }

    /// `locks`: of a unit that writes.
    fn asked(
        &self,
        caller: Option<&Caller>,
        access: Access,
        job: Arc<dyn Job>,
        locks: Option<Vec<Lock>>,
    ) -> Arc<Asked> {
        let (services, caller, now) = (self.clone(), caller.cloned(), self.clock.now());
        let (writes, locks) = (locks.is_some(), locks.unwrap_or_default());
        Arc::new(Asked { services, caller, now, access, job, locks, writes, left: Mutex::default() })
    }

    async fn run_read(&self, asked: Arc<Asked>) -> Result<Erased, ServiceError> {
        let run = Arc::clone(&asked);
        let read = self.storage.read(move |uow| {
            let asked = Arc::clone(&run);
            Box::pin(async move { asked.run(uow).await })
        });
        let output = read.await?;
        if let Some(session) = asked.committed() {
            self.touch_later(session, asked.now);
        }
        Ok(output)
    }

    async fn run_write(&self, asked: Arc<Asked>) -> Result<Erased, ServiceError> {
        let output = match self.run_unit(&asked).await {
            // No use case expects it: a concurrent unit inserted the key after this one had looked. PostgreSQL
            // may report that instead of a serialization failure (its manual, 13.2.3). The next run sees it.
            Err(ServiceError::Storage(StorageError::Conflict { which })) => {
                tracing::warn!(which, "a unit of work runs again: a key was taken meanwhile");
                self.run_unit(&asked).await?
            }
            outcome => outcome?,
        };
        let _touched_with_it = asked.committed();
        Ok(output)
    }

    async fn run_unit(&self, asked: &Arc<Asked>) -> Result<Erased, ServiceError> {
        let run = Arc::clone(asked);
        let written = self.storage.write_holding(asked.locks.clone(), move |uow| {
            let asked = Arc::clone(&run);
            Box::pin(async move {
                let output = asked.run(uow).await?;
                let touch = asked.left.lock().unwrap_or_else(PoisonError::into_inner).touch;
                if let Some(session) = touch {
                    uow.sessions().touch(session, asked.now).await?;
                }
                Ok::<_, ServiceError>(output)
            })
        });
        written.await
    }

    /// In the background: the read does not wait for this write, and its loss does no harm.
    fn touch_later(&self, session: Id<Session>, now: Timestamp) {
        let storage = Arc::clone(&self.storage);
        tokio::spawn(async move {
            let touched: Result<(), ServiceError> = storage
                .write(move |uow| Box::pin(async move { Ok(uow.sessions().touch(session, now).await?) }))
                .await;
            if let Err(error) = touched {
                tracing::warn!(%error, "could not note the use of a session");
            }
        });
    }
}

/// The caller's account, as far as it is known before the session is looked up.
fn account_of(caller: Option<&Caller>) -> Option<AccountOf> {
    caller?.token.map(AccountOf::Session)
}

fn typed<T: 'static>(output: Erased) -> Result<T, ServiceError> {
    let mistyped = |_| StorageError::Backend("a use case returned another type".to_owned());
    Ok(*output.downcast::<T>().map_err(mistyped)?)
}

/// A creating use case whose response is stored with its effect.
struct CreateOnce<U: UseCase> {
    use_case: U,
    once: Once<U::Output>,
}

impl<U: UseCase<Output: Sync>> UseCase for CreateOnce<U> {
    const ACCESS: Access = U::ACCESS;
    type Output = Created;

    fn quiz(&self) -> Option<QuizOf> {
        self.use_case.quiz()
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Created, ServiceError> {
        let (account, now) = (cx.account()?, cx.now);
        if let Some(replayed) = self.once.replay(cx.uow, account, now).await? {
            return Ok(replayed);
        }
        let value = self.use_case.run(cx).await?;
        self.once.finish(cx.uow, account, &value, now).await
    }
}
