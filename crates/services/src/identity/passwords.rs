//! What a person does with their password.

use domain::{identity::Account, validation::Checker};
use secrecy::{ExposeSecret, SecretString};

use super::{
    login::{FindCandidate, NoteFailure},
    sessions::Me,
};
use repositories::{AccountOf, Lock, Root};

use crate::{Access, Caller, Cx, ServiceError, Services, UseCase, Writes, passwords::Verdict};

/// Changes the caller's password, which was confirmed; the other sessions end.
pub struct Change {
    /// The hash that the present password was compared with.
    checked_hash: String,
    /// The hash of the new one.
    hash: String,
}

impl UseCase for Change {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let who = cx.principal()?;
        let mut account = who.account.clone();
        if account.password_hash != self.checked_hash {
            return Err(ServiceError::conflict("password_changed", "the password was changed meanwhile"));
        }
        account.password_hash.clone_from(&self.hash);
        account.mark_changed(cx.now);
        cx.uow.accounts().save(&account).await?;
        cx.uow.sessions().remove_by_account(account.id, Some(who.session.id)).await?;
        Ok(())
    }
}

impl Writes for Change {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        caller.into_iter().map(|own| Root::Account(own).exclusive()).collect()
    }
}

impl Services {
    /// Changes the caller's password; the other sessions end. Wrong present passwords count as
    /// failed logins, so that a stolen token is no way to guess at leisure.
    pub async fn change_password(
        &self,
        caller: &Caller,
        current: SecretString,
        new: SecretString,
    ) -> Result<(), ServiceError> {
        let account = self.read(caller, Me).await?.account;
        let mut checker = Checker::new();
        self.settings.passwords.check(&mut checker, "new_password", new.expose_secret());
        checker.finish()?;
        self.confirm_password(caller, &account, current, "/current_password").await?;
        let hash = self.passwords.hash(new).await?;
        self.write(caller, Change { checked_hash: account.password_hash, hash }).await
    }

    /// Checks the password of a logged-in account again.
    async fn confirm_password(
        &self,
        caller: &Caller,
        account: &Account,
        password: SecretString,
        pointer: &str,
    ) -> Result<(), ServiceError> {
        let at = self.clock.now();
        let counters = self.counters(account.email.as_str(), caller);
        let email = Some(account.email.clone());
        self.read(caller, FindCandidate { email, counters: counters.clone() }).await?;
        let verdict = self.passwords.verify(password, Some(account.password_hash.clone())).await?;
        if matches!(verdict, Verdict::Wrong) {
            self.write(caller, NoteFailure { counters, at }).await?;
            return Err(ServiceError::invalid(pointer, "wrong_password", "is not the present password"));
        }
        Ok(())
    }
}
