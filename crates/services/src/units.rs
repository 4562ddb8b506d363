//! Units of work in the name of a caller: authenticated, then run, in one transaction.

use domain::{Timestamp, identity::Role};
use futures_util::future::BoxFuture;
use repositories::{StorageExt, UnitOfWork};

use crate::{Caller, Created, Once, Principal, ServiceError, Services};

impl Services {
    /// Reads as a caller that holds `role`.
    pub(crate) async fn read_as<T, F>(&self, caller: &Caller, role: Role, work: F) -> Result<T, ServiceError>
    where
        T: Send + 'static,
        F: for<'u> FnMut(&'u mut dyn UnitOfWork, Principal) -> BoxFuture<'u, Result<T, ServiceError>>
            + Send
            + Clone
            + 'static,
    {
        let now = self.clock.now();
        let policy = self.settings.sessions;
        let who = caller.clone();
        let (session, value) = self
            .storage
            .read(move |uow| {
                let who = who.clone();
                let mut work = work.clone();
                Box::pin(async move {
                    let principal = who.require(role, uow, &policy, now).await?;
                    let touch = principal.wants_touch.then_some(principal.session.id);
                    Ok::<_, ServiceError>((touch, work(uow, principal).await?))
                })
            })
            .await?;
        if let Some(session) = session {
            // Beside the answer: a read need not wait for this write, and loses nothing without it.
            let storage = self.storage.clone();
            tokio::spawn(async move {
                let touched: Result<(), ServiceError> = storage
                    .write(move |uow| Box::pin(async move { Ok(uow.sessions().touch(session, now).await?) }))
                    .await;
                if let Err(error) = touched {
                    tracing::warn!(%error, "could not note the use of a session");
                }
            });
        }
        Ok(value)
    }

    /// Writes as a caller that holds `role`. The time is that of the request.
    pub(crate) async fn write_as<T, F>(&self, caller: &Caller, role: Role, work: F) -> Result<T, ServiceError>
    where
        T: Send + 'static,
        F: for<'u> FnMut(
                &'u mut dyn UnitOfWork,
                Principal,
                Timestamp,
            ) -> BoxFuture<'u, Result<T, ServiceError>>
            + Send
            + Clone
            + 'static,
    {
        let now = self.clock.now();
        let policy = self.settings.sessions;
        let who = caller.clone();
        self.storage
            .write(move |uow| {
                let who = who.clone();
                let mut work = work.clone();
                Box::pin(async move {
                    let principal = who.require(role, uow, &policy, now).await?;
                    if principal.wants_touch {
                        uow.sessions().touch(principal.session.id, now).await?;
                    }
                    work(uow, principal, now).await
                })
            })
            .await
    }

    /// Creates as a caller that holds `role`, once for an idempotency key.
    pub(crate) async fn create_as<T, F>(
        &self,
        caller: &Caller,
        role: Role,
        once: Once<T>,
        work: F,
    ) -> Result<Created, ServiceError>
    where
        T: Send + Sync + 'static,
        F: for<'u> FnMut(
                &'u mut dyn UnitOfWork,
                Principal,
                Timestamp,
            ) -> BoxFuture<'u, Result<T, ServiceError>>
            + Send
            + Clone
            + 'static,
    {
        let created = self.try_create_as(caller, role, once.clone(), work.clone()).await;
        match created {
            // Where units of work run on snapshots, what is in the way may be what the same request,
            // sent twice, made meanwhile. Then its answer is remembered by now.
            Err(ServiceError::Conflict { .. }) if once.key.is_some() => {
                self.try_create_as(caller, role, once, work).await
            }
            created => created,
        }
    }

    async fn try_create_as<T, F>(
        &self,
        caller: &Caller,
        role: Role,
        once: Once<T>,
        work: F,
    ) -> Result<Created, ServiceError>
    where
        T: Send + Sync + 'static,
        F: for<'u> FnMut(
                &'u mut dyn UnitOfWork,
                Principal,
                Timestamp,
            ) -> BoxFuture<'u, Result<T, ServiceError>>
            + Send
            + Clone
            + 'static,
    {
        self.write_as(caller, role, move |uow, principal, now| {
            let once = once.clone();
            let mut work = work.clone();
            Box::pin(async move {
                let account = principal.id();
                if let Some(replayed) = once.replay(uow, account, now).await? {
                    return Ok(replayed);
                }
                let value = work(uow, principal, now).await?;
                once.finish(uow, account, &value, now).await
            })
        })
        .await
    }
}
