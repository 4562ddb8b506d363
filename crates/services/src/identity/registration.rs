//! A person makes an account for themselves.

use domain::{
    identity::{Account, AccountStatus, EmailAddress, Role},
    validation::{Checker, FieldErrors},
};
use repositories::StorageExt;
use secrecy::{ExposeSecret, SecretString};

use crate::{ServiceError, Services, error::OnConflict, settings::Registration};

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

    /// Makes an account with the role of a learner.
    pub async fn register(&self, mut new: NewRegistration) -> Result<Account, ServiceError> {
        if self.settings.registration == Registration::Closed {
            return Err(ServiceError::forbidden("registration_closed", "accounts are made by admins here"));
        }
        let email = self.check_new_account(&new.email, &mut new.display_name, &new.password)?;
        let password_hash = self.passwords.hash(new.password).await?;
        let now = self.clock.now();
        let account = Account {
            id: self.ids.next(),
            email,
            password_hash,
            display_name: new.display_name,
            role: Role::Learner,
            status: AccountStatus::Active,
            version: 1,
            created_at: now,
            updated_at: now,
            erased_at: None,
        };
        self.storage
            .write(move |uow| {
                let account = account.clone();
                Box::pin(async move {
                    uow.accounts().add(&account).await.on_conflict(
                        "email_taken",
                        "an account with this e-mail address exists; log in instead",
                    )?;
                    Ok(account)
                })
            })
            .await
    }
}
