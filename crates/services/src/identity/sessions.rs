//! What a person does with their sessions.

use std::marker::PhantomData;

use domain::{Id, identity::Session};

use repositories::{AccountOf, Lock};

use crate::{Access, Caller, Cx, Principal, ServiceError, Services, UseCase, Writes};

/// Whether the caller may ask for a use case, and nothing else.
struct MayAsk<U>(PhantomData<fn() -> U>);

impl<U: UseCase> UseCase for MayAsk<U> {
    const ACCESS: Access = U::ACCESS;
    type Output = ();

    async fn run(&self, _cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        Ok(())
    }
}

impl Services {
    /// Checks only the role of the caller, so that 401 and 403 win over errors in the body.
    pub async fn check_access<U: UseCase>(&self, caller: &Caller) -> Result<(), ServiceError> {
        if U::ACCESS == Access::Public {
            return Ok(());
        }
        self.read(caller, MayAsk::<U>(PhantomData)).await
    }
}

/// Reads the caller's account and session.
pub struct Me;

impl UseCase for Me {
    const ACCESS: Access = Access::LEARNER;
    type Output = Principal;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Principal, ServiceError> {
        cx.principal().cloned()
    }
}

/// Ends the caller's session.
pub struct LogOut;

impl UseCase for LogOut {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let who = cx.principal()?;
        cx.uow.sessions().remove(who.id(), who.session.id).await?;
        Ok(())
    }
}

impl Writes for LogOut {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Ends all sessions of the caller's account, its own included.
pub struct LogOutEverywhere;

impl UseCase for LogOutEverywhere {
    const ACCESS: Access = Access::LEARNER;
    type Output = u64;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
        let account = cx.account()?;
        Ok(cx.uow.sessions().remove_by_account(account, None).await?)
    }
}

impl Writes for LogOutEverywhere {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Lists the live sessions of the caller's account, newest first, with which one is its own.
pub struct List;

impl UseCase for List {
    const ACCESS: Access = Access::LEARNER;
    type Output = (Id<Session>, Vec<Session>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Id<Session>, Vec<Session>), ServiceError> {
        let who = cx.principal()?;
        let (now, policy) = (cx.now, cx.services.settings.sessions);
        let mut sessions = cx.uow.sessions().list_by_account(who.id()).await?;
        sessions.retain(|session| session.is_live(now, &policy));
        Ok((who.session.id, sessions))
    }
}

/// Ends one session of the caller's account.
pub struct End {
    /// Which one.
    pub id: Id<Session>,
}

impl UseCase for End {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let account = cx.account()?;
        if cx.uow.sessions().remove(account, self.id).await? {
            Ok(())
        } else {
            Err(ServiceError::NotFound("session"))
        }
    }
}

impl Writes for End {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
