//! A person makes an account for themselves.

use domain::identity::{Account, Role, sender_network};
use secrecy::SecretString;

use super::{
    accounts::{CheckedAccount, NewAccount},
    throttling::{CountTry, registration_key},
};
use repositories::{AccountOf, Lock};

use crate::{
    Access, Caller, Cx, ServiceError, Services, UseCase, Writes, settings::Registration, turns::Work,
};

/// What a person fills in.
#[derive(Clone)]
pub struct NewRegistration {
    /// Address, as typed.
    pub email: String,
    /// Password.
    pub password: SecretString,
    /// Name shown to others.
    pub display_name: String,
}

/// Makes an account with the role of a learner.
pub struct Register(CheckedAccount);

impl UseCase for Register {
    const ACCESS: Access = Access::Public;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        self.0.add(cx, "an account with this e-mail address exists; log in instead").await
    }
}

impl Writes for Register {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Makes an account with the role of a learner, where registration is open. Each costs a hash, so those
    /// of one network are counted.
    pub async fn register(&self, caller: &Caller, new: NewRegistration) -> Result<Account, ServiceError> {
        if self.settings.registration == Registration::Closed {
            return Err(ServiceError::forbidden("registration_closed", "accounts are made by admins here"));
        }
        let NewRegistration { email, password, display_name } = new;
        let new = NewAccount { email, password, display_name, role: Role::Learner, grants: None };
        let (mut account, password) = self.check_account(new)?;
        let admission = self.passwords.admit(Work::Register)?;
        if let Some(address) = &caller.address {
            let key = registration_key(&sender_network(address));
            self.write(caller, CountTry { key, free: self.settings.throttle.registrations }).await?;
        }
        account.password_hash = self.passwords.hash(&admission, password).await?;
        self.write(caller, Register(account)).await
    }
}
