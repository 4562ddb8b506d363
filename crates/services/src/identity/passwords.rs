//! What a person does with their password.

use domain::{identity::Account, validation::Checker};
use secrecy::{ExposeSecret, SecretString};

use super::{
    sessions::Me,
    throttling::{CountTry, Counters, FindCandidate},
};
use repositories::{AccountOf, Lock, Root};

use crate::{
    Access, Caller, Cx, ServiceError, Services, UseCase, Writes, in_turn::Turn, passwords::Verdict,
    turns::Work,
};

/// The present password, found right.
pub(super) struct Confirmed {
    /// The hash that it was compared with.
    checked_hash: String,
    /// What is counted for account and network; [`Confirmed::settle`] forgets it.
    pub pair: String,
    /// Until that is forgotten.
    _turn: Turn,
}

impl Confirmed {
    /// Refuses an account whose password was changed meanwhile, and forgets what was counted.
    pub async fn settle(&self, cx: &mut Cx<'_>, account: &Account) -> Result<(), ServiceError> {
        if account.password_hash != self.checked_hash {
            return Err(ServiceError::conflict("password_changed", "the password was changed meanwhile"));
        }
        Ok(cx.uow.login_failures().remove(&self.pair).await?)
    }
}

/// Changes the caller's password, which was confirmed; the other sessions end.
pub struct Change {
    confirmed: Confirmed,
    /// The hash of the new one.
    hash: String,
}

impl UseCase for Change {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let who = cx.principal()?;
        let mut account = who.account.clone();
        self.confirmed.settle(cx, &account).await?;
        account.password_hash.clone_from(&self.hash);
        account.mark_changed(cx.now);
        cx.uow.accounts().save(&account).await?;
        cx.uow.sessions().remove_by_account(account.id, Some(who.session.id)).await?;
        Ok(())
    }
}

impl Writes for Change {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        let counter = Root::LoginFailures(self.confirmed.pair.clone());
        caller.map(Root::Account).into_iter().chain([counter]).map(Root::exclusive).collect()
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
        let email = account.email.as_str();
        self.settings.passwords.check(&mut checker, "new_password", new.expose_secret(), email);
        checker.finish()?;
        let confirmed = self.confirm_password(caller, &account, current, "/current_password").await?;
        let hash = self.passwords.hash(&self.passwords.admit(Work::Known)?, new).await?;
        self.write(caller, Change { confirmed, hash }).await
    }

    /// Asks for the password of a logged-in account again. Tries count as those of logins do, before they
    /// are judged.
    pub(super) async fn confirm_password(
        &self,
        caller: &Caller,
        account: &Account,
        password: SecretString,
        pointer: &str,
    ) -> Result<Confirmed, ServiceError> {
        let counters = Counters::of(account.email.as_str(), caller);
        let email = Some(account.email.clone());
        let turn = self.tries.take(&counters.pair).await;
        self.read(caller, FindCandidate { email, counters: counters.clone() }).await?;
        let admission = self.passwords.admit(Work::Known)?;
        let pair = counters.pair.clone();
        let count = CountTry { key: pair.clone(), free: self.settings.throttle.per_pair };
        let delay = self.write(caller, count).await?;
        let checked_hash = account.password_hash.clone();
        let verdict = self.passwords.verify(&admission, password, Some(checked_hash.clone())).await?;
        if matches!(verdict, Verdict::Wrong) {
            drop((admission, turn));
            self.fail_late(caller, counters, delay).await?;
            return Err(ServiceError::invalid(pointer, "wrong_password", "is not the present password"));
        }
        Ok(Confirmed { checked_hash, pair, _turn: turn })
    }
}
