//! What a person does with their sessions and password.

use std::marker::PhantomData;

use domain::{
    Id,
    identity::{Account, Role, Session},
    validation::Checker,
};
use secrecy::{ExposeSecret, SecretString};

use crate::{Access, Caller, Cx, Principal, ServiceError, Services, UseCase, passwords::Verdict};

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
    /// The caller's account and session.
    pub async fn me(&self, caller: &Caller) -> Result<Principal, ServiceError> {
        self.read_as(caller, Role::Learner, |_, principal| Box::pin(async move { Ok(principal) })).await
    }

    /// Only whether the caller is who it must be: what a request with a bad body is answered first.
    pub async fn check_access<U: UseCase>(&self, caller: &Caller) -> Result<(), ServiceError> {
        self.read(caller, MayAsk::<U>(PhantomData)).await
    }

    /// As `check_access`, for use cases that are methods still.
    pub async fn check_role(&self, caller: &Caller, role: Role) -> Result<(), ServiceError> {
        self.read_as(caller, role, |_, _| Box::pin(async { Ok(()) })).await
    }

    /// Ends the caller's session.
    pub async fn logout(&self, caller: &Caller) -> Result<(), ServiceError> {
        self.write_as(caller, Role::Learner, |uow, principal, _| {
            Box::pin(async move {
                uow.sessions().remove(principal.id(), principal.session.id).await?;
                Ok(())
            })
        })
        .await
    }

    /// Ends all sessions of the caller's account, its own included.
    pub async fn logout_everywhere(&self, caller: &Caller) -> Result<u64, ServiceError> {
        self.write_as(caller, Role::Learner, |uow, principal, _| {
            Box::pin(async move { Ok(uow.sessions().remove_by_account(principal.id(), None).await?) })
        })
        .await
    }

    /// Live sessions of the caller's account, newest first.
    pub async fn sessions(&self, caller: &Caller) -> Result<(Id<Session>, Vec<Session>), ServiceError> {
        let now = self.clock.now();
        let policy = self.settings.sessions;
        self.read_as(caller, Role::Learner, move |uow, principal| {
            Box::pin(async move {
                let mut sessions = uow.sessions().list_by_account(principal.id()).await?;
                sessions.retain(|session| session.is_live(now, &policy));
                Ok((principal.session.id, sessions))
            })
        })
        .await
    }

    /// Ends one session of the caller's account.
    pub async fn end_session(&self, caller: &Caller, id: Id<Session>) -> Result<(), ServiceError> {
        self.write_as(caller, Role::Learner, move |uow, principal, _| {
            Box::pin(async move {
                if uow.sessions().remove(principal.id(), id).await? {
                    Ok(())
                } else {
                    Err(ServiceError::NotFound("session"))
                }
            })
        })
        .await
    }

    /// Changes the caller's password; the other sessions end. Wrong present passwords count as
    /// failed logins, so that a stolen token is no way to guess at leisure.
    pub async fn change_password(
        &self,
        caller: &Caller,
        current: SecretString,
        new: SecretString,
    ) -> Result<(), ServiceError> {
        let account = self.me(caller).await?.account;
        let mut checker = Checker::new();
        self.settings.passwords.check(&mut checker, "new_password", new.expose_secret());
        checker.finish()?;
        self.confirm_password(caller, &account, current, "/current_password").await?;
        let hash = self.passwords.hash(new).await?;
        let checked_hash = account.password_hash;
        self.write_as(caller, Role::Learner, move |uow, principal, now| {
            let (hash, checked_hash) = (hash.clone(), checked_hash.clone());
            Box::pin(async move {
                let mut account: Account = principal.account;
                if account.password_hash != checked_hash {
                    return Err(ServiceError::conflict(
                        "password_changed",
                        "the password was changed meanwhile",
                    ));
                }
                account.password_hash = hash;
                account.revise(now);
                uow.accounts().save(&account).await?;
                uow.sessions().remove_by_account(account.id, Some(principal.session.id)).await?;
                Ok(())
            })
        })
        .await
    }

    /// Checks the password of a logged-in account again.
    pub(crate) async fn confirm_password(
        &self,
        caller: &Caller,
        account: &Account,
        password: SecretString,
        pointer: &str,
    ) -> Result<(), ServiceError> {
        let now = self.clock.now();
        let counters = self.counters(account.email.as_str(), caller);
        self.login_candidate(account.email.as_str(), &counters, now).await?;
        let verdict = self.passwords.verify(password, Some(account.password_hash.clone())).await?;
        if matches!(verdict, Verdict::Wrong) {
            self.note_failure(counters, now).await?;
            return Err(ServiceError::invalid(pointer, "wrong_password", "is not the present password"));
        }
        Ok(())
    }
}
