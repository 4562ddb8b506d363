//! The way back in, by the command line of the server: a new password, and an end of waiting.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, sender_network},
    validation::{Checker, trimmed},
};
use repositories::{AccountOf, Lock, Root};
use secrecy::{ExposeSecret, SecretString};

use super::{
    accounts::find_by_email,
    throttling::{account_key, address_key, registration_key},
};
use crate::{Access, Change, Cx, SYSTEM, ServiceError, Services, UseCase, Writes, turns::Work};

/// Finds an account by its e-mail address. What is left of somebody who was erased is none.
struct Find {
    /// As it was typed, but for blanks and case: of two accounts in both forms of a host, which one.
    typed: EmailAddress,
    /// In its one form.
    email: EmailAddress,
}

impl Find {
    fn typed(text: &str) -> Result<Self, ServiceError> {
        let email = EmailAddress::parse(text)?;
        Ok(Self { typed: EmailAddress::from_stored(trimmed(text).to_lowercase()), email })
    }
}

impl UseCase for Find {
    const ACCESS: Access = Access::System;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let mut found = cx.uow.accounts().find_by_email(&self.typed).await?;
        if found.is_none() {
            found = find_by_email(cx, &self.email).await?;
        }
        still_there(found)
    }
}

fn still_there(account: Option<Account>) -> Result<Account, ServiceError> {
    account.filter(|account| account.status != AccountStatus::Erased).ok_or(ServiceError::NotFound("account"))
}

/// Replaces the password of an account; all its sessions end.
struct ResetPassword {
    id: Id<Account>,
    hash: String,
}

impl UseCase for ResetPassword {
    const ACCESS: Access = Access::System;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let mut account = still_there(cx.uow.accounts().lookup(self.id).await?)?;
        account.password_hash.clone_from(&self.hash);
        account.mark_changed(cx.now);
        cx.uow.accounts().save(&account).await?;
        cx.uow.sessions().remove_by_account(self.id, None).await?;
        cx.record(Change::new("account", self.id, "account.reset_password")).await?;
        Ok(account)
    }
}

impl Writes for ResetPassword {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Account(AccountOf::Id(self.id)).exclusive()]
    }
}

/// Forgets the failed logins of an account, from wherever. Comes back with how many counters there were.
/// It is a unit of its own, since counters are held before accounts.
struct Unlock {
    id: Id<Account>,
    /// The counter of the account; the keys of the others begin with it.
    key: String,
}

impl UseCase for Unlock {
    const ACCESS: Access = Access::System;
    type Output = u64;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
        let counters = cx.uow.login_failures().remove_by_prefix(&self.key).await?;
        cx.record(Change::new("account", self.id, "account.unlock").with("counters", counters)).await?;
        Ok(counters)
    }
}

impl Writes for Unlock {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Forgets what was counted for a network alone. It is nobody's, so the audit log has no place for it.
struct UnlockNetwork(String);

impl UseCase for UnlockNetwork {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        cx.uow.login_failures().remove(&address_key(&self.0)).await?;
        Ok(cx.uow.login_failures().remove(&registration_key(&self.0)).await?)
    }
}

impl Writes for UnlockNetwork {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Sets the password of an account of any role; its sessions end. Comes back with the account, and with
    /// whether it can log in at once, which is done after: a failure of that takes no password back.
    pub async fn reset_password_as_system(
        &self,
        email: &str,
        password: SecretString,
    ) -> Result<(Account, Result<u64, ServiceError>), ServiceError> {
        let account = self.read(SYSTEM, Find::typed(email)?).await?;
        let mut checker = Checker::new();
        let email = account.email.as_str();
        self.settings.passwords.check(&mut checker, "password", password.expose_secret(), email);
        checker.finish()?;
        let hash = self.passwords.hash(&self.passwords.admit(Work::Known)?, password).await?;
        let account = self.write(SYSTEM, ResetPassword { id: account.id, hash }).await?;
        let unlocked = self.unlock(&account).await;
        Ok((account, unlocked))
    }

    /// Lets an account log in at once, from wherever; how many counters there were.
    pub async fn unlock_as_system(&self, email: &str) -> Result<u64, ServiceError> {
        let account = self.read(SYSTEM, Find::typed(email)?).await?;
        self.unlock(&account).await
    }

    async fn unlock(&self, account: &Account) -> Result<u64, ServiceError> {
        let key = account_key(account.email.as_str());
        self.write(SYSTEM, Unlock { id: account.id, key }).await
    }

    /// Lets a network log in and register at once; the network that this address belongs to.
    pub async fn unlock_network_as_system(&self, address: &str) -> Result<String, ServiceError> {
        let network = sender_network(address);
        self.write(SYSTEM, UnlockNetwork(network.clone())).await?;
        Ok(network)
    }
}
