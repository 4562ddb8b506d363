//! A person makes an account for themselves.

use domain::{
    identity::{Account, AccountStatus, EmailAddress, Role},
    validation::{Checker, FieldErrors},
};
use secrecy::{ExposeSecret, SecretString};

use crate::{Access, Caller, Cx, ServiceError, Services, UseCase, error::OnConflict, settings::Registration};

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

/// Makes an account with the role of a learner; it is checked and its password hashed.
pub struct Register {
    email: EmailAddress,
    password_hash: String,
    display_name: String,
}

impl UseCase for Register {
    const ACCESS: Access = Access::Public;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let account = Account {
            id: cx.new_id(),
            email: self.email.clone(),
            password_hash: self.password_hash.clone(),
            display_name: self.display_name.clone(),
            role: Role::Learner,
            status: AccountStatus::Active,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
            erased_at: None,
        };
        cx.uow
            .accounts()
            .add(&account)
            .await
            .on_conflict("email_taken", "an account with this e-mail address exists; log in instead")?;
        Ok(account)
    }
}

impl Services {
    /// Checks address, name and password; all faults at once.
    pub(crate) fn check_new_account(
        &self,
        email: &str,
        display_name: &mut String,
        password: &SecretString,
    ) -> Result<EmailAddress, ServiceError> {
        let mut checker = Checker::new();
        Account::check_display_name(&mut checker, display_name);
        self.settings.passwords.check(&mut checker, "password", password.expose_secret());
        match (EmailAddress::parse(email), checker.finish()) {
            (Ok(email), Ok(())) => Ok(email),
            (Ok(_), Err(errors)) | (Err(errors), Ok(())) => Err(errors.into()),
            (Err(FieldErrors(mut all)), Err(FieldErrors(more))) => {
                all.extend(more);
                Err(FieldErrors(all).into())
            }
        }
    }

    /// Makes an account with the role of a learner, where registration is open.
    pub async fn register(&self, caller: &Caller, mut new: NewRegistration) -> Result<Account, ServiceError> {
        if self.settings.registration == Registration::Closed {
            return Err(ServiceError::forbidden("registration_closed", "accounts are made by admins here"));
        }
        let email = self.check_new_account(&new.email, &mut new.display_name, &new.password)?;
        let password_hash = self.passwords.hash(new.password).await?;
        self.write(caller, Register { email, password_hash, display_name: new.display_name }).await
    }
}
