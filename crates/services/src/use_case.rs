//! Use cases as values: what is asked for, who may ask, and how one unit of work does it.
//!
//! A use case is a struct with what is asked for. [`Services::read`], [`Services::write`] and
//! [`Services::create`] run it: they authenticate the caller inside its unit of work, so that what it
//! decides and what it does are seen together. The sweeper and the command line run the same ones
//! with [`Services::read_as_system`] and [`Services::write_as_system`].

use std::sync::{Arc, Mutex, PoisonError};

use domain::{
    Id, Timestamp,
    audit::AuditEntry,
    identity::{Account, Role, Session},
    learning::{Quiz, QuizRevision},
};
use repositories::{StorageExt, UnitOfWork};

use crate::{Caller, Change, Created, Once, Principal, ServiceError, Services};

/// Who may ask for a use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody; no session is looked up.
    Public,
    /// An active account with this role, or an admin. Every account is a learner.
    Role(Role),
    /// The sweeper and the command line; never a request.
    System,
}

impl Access {
    /// Every account.
    pub const LEARNER: Self = Self::Role(Role::Learner);
    /// Admins.
    pub const ADMIN: Self = Self::Role(Role::Admin);

    /// As the API's description names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Role(role) => role.as_str(),
            Self::System => "system",
        }
    }
}

/// Something that can be asked for. One unit of work does it; that may run more than once, so `run`
/// borrows what was asked for, and only calls repositories and computes.
pub trait UseCase: Send + Sync + 'static {
    /// Who may ask.
    const ACCESS: Access;
    /// What comes back.
    type Output: Send + 'static;

    /// Does it.
    fn run(&self, cx: &mut Cx<'_>) -> impl Future<Output = Result<Self::Output, ServiceError>> + Send;
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
    /// Revisions that were read; kept in memory once this unit has committed.
    loaded: Vec<Arc<QuizRevision>>,
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
}

/// A use case with what each of its runs needs. The runs share it, so nothing is cloned for one.
struct Asked<U> {
    services: Services,
    /// `None`: the system.
    caller: Option<Caller>,
    now: Timestamp,
    use_case: U,
    /// What the last run read; kept in memory if that run commits.
    loaded: Mutex<Vec<Arc<QuizRevision>>>,
}

/// What a run gives back.
struct Ran<T> {
    output: T,
    /// A session whose last use is to be noted.
    touch: Option<Id<Session>>,
}

impl<U: UseCase> Asked<U> {
    fn new(services: &Services, caller: Option<&Caller>, use_case: U) -> Arc<Self> {
        Arc::new(Self {
            services: services.clone(),
            caller: caller.cloned(),
            now: services.clock.now(),
            use_case,
            loaded: Mutex::default(),
        })
    }

    async fn run(&self, uow: &mut dyn UnitOfWork) -> Result<Ran<U::Output>, ServiceError> {
        let system = Caller::default();
        let (caller, principal) = match (&self.caller, U::ACCESS) {
            (None, _) => (&system, None),
            (Some(caller), Access::Public) => (caller, None),
            (Some(caller), Access::Role(role)) => {
                let policy = &self.services.settings.sessions;
                (caller, Some(caller.require(role, uow, policy, self.now).await?))
            }
            (Some(_), Access::System) => {
                return Err(ServiceError::forbidden("system", "this is not for requests"));
            }
        };
        let mut cx = Cx {
            uow,
            now: self.now,
            services: &self.services,
            caller,
            principal: principal.as_ref(),
            loaded: Vec::new(),
        };
        let output = self.use_case.run(&mut cx).await?;
        *self.loaded.lock().unwrap_or_else(PoisonError::into_inner) = cx.loaded;
        let touch = principal.filter(|who| who.wants_touch).map(|who| who.session.id);
        Ok(Ran { output, touch })
    }

    /// The unit has committed: what it read is true for ever.
    fn remember(&self) {
        for revision in self.loaded.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            self.services.revisions.remember(&revision);
        }
    }
}

impl Services {
    /// Answers a question, on a snapshot.
    pub async fn read<U: UseCase>(&self, caller: &Caller, use_case: U) -> Result<U::Output, ServiceError> {
        self.run_read(Some(caller), use_case).await
    }

    /// Makes a change.
    pub async fn write<U: UseCase>(&self, caller: &Caller, use_case: U) -> Result<U::Output, ServiceError> {
        self.run_write(Some(caller), use_case).await
    }

    /// Answers a question of the product itself.
    pub async fn read_as_system<U: UseCase>(&self, use_case: U) -> Result<U::Output, ServiceError> {
        self.run_read(None, use_case).await
    }

    /// Makes a change in the name of nobody.
    pub async fn write_as_system<U: UseCase>(&self, use_case: U) -> Result<U::Output, ServiceError> {
        self.run_write(None, use_case).await
    }

    /// Makes something new, once for an idempotency key.
    pub async fn create<U>(
        &self,
        caller: &Caller,
        use_case: U,
        once: Once<U::Output>,
    ) -> Result<Created, ServiceError>
    where
        U: UseCase<Output: Sync>,
    {
        let has_key = once.key.is_some();
        let use_case = Arc::new(CreateOnce { use_case, once });
        match self.write(caller, Arc::clone(&use_case)).await {
            // The conflict may be with a concurrent copy of this request; its response is stored by now.
            Err(ServiceError::Conflict { .. }) if has_key => self.write(caller, use_case).await,
            created => created,
        }
    }

    async fn run_read<U: UseCase>(
        &self,
        caller: Option<&Caller>,
        use_case: U,
    ) -> Result<U::Output, ServiceError> {
        let asked = Asked::new(self, caller, use_case);
        let run = Arc::clone(&asked);
        let ran = self
            .storage
            .read(move |uow| {
                let asked = Arc::clone(&run);
                Box::pin(async move { asked.run(uow).await })
            })
            .await?;
        asked.remember();
        if let Some(session) = ran.touch {
            self.touch_later(session, asked.now);
        }
        Ok(ran.output)
    }

    async fn run_write<U: UseCase>(
        &self,
        caller: Option<&Caller>,
        use_case: U,
    ) -> Result<U::Output, ServiceError> {
        let asked = Asked::new(self, caller, use_case);
        let run = Arc::clone(&asked);
        let output = self
            .storage
            .write(move |uow| {
                let asked = Arc::clone(&run);
                Box::pin(async move {
                    let ran = asked.run(uow).await?;
                    if let Some(session) = ran.touch {
                        uow.sessions().touch(session, asked.now).await?;
                    }
                    Ok::<_, ServiceError>(ran.output)
                })
            })
            .await?;
        asked.remember();
        Ok(output)
    }

    /// Beside the answer: a read need not wait for this write, and loses nothing without it.
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

/// A creating use case whose response is stored with its effect.
struct CreateOnce<U: UseCase> {
    use_case: U,
    once: Once<U::Output>,
}

impl<U: UseCase<Output: Sync>> UseCase for CreateOnce<U> {
    const ACCESS: Access = U::ACCESS;
    type Output = Created;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Created, ServiceError> {
        let (account, now) = (cx.account()?, cx.now);
        if let Some(replayed) = self.once.replay(cx.uow, account, now).await? {
            return Ok(replayed);
        }
        let value = self.use_case.run(cx).await?;
        self.once.finish(cx.uow, account, &value, now).await
    }
}

impl<U: UseCase> UseCase for Arc<U> {
    const ACCESS: Access = U::ACCESS;
    type Output = U::Output;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<U::Output, ServiceError> {
        U::run(self, cx).await
    }
}
