//! Admins look after accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
    validation::Checker,
};
use repositories::{Page, PageRequest, StorageExt, UnitOfWork, identity::AccountFilter};
use secrecy::SecretString;

use crate::{
    Caller, Change, Created, Edit, IfMatch, Once, ServiceError, Services, audit::changed, error::OnConflict,
};

const EMAIL_TAKEN: (&str, &str) = ("email_taken", "another account has this e-mail address");

/// An account as an admin makes it.
#[derive(Clone)]
pub struct NewAccount {
    /// Address, as typed.
    pub email: String,
    /// First password.
    pub password: SecretString,
    /// Name shown to others.
    pub display_name: String,
    /// What it may do.
    pub role: Role,
}

/// What an admin edits of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChanges {
    /// Address, as typed.
    pub email: String,
    /// Name shown to others.
    pub display_name: String,
    /// What it may do.
    pub role: Role,
    /// Active or disabled.
    pub status: AccountStatus,
}

impl Services {
    /// Accounts, oldest first.
    pub async fn accounts(
        &self,
        caller: &Caller,
        filter: AccountFilter,
        page: PageRequest,
    ) -> Result<Page<Account>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let (filter, page) = (filter.clone(), page.clone());
            Box::pin(async move { Ok(uow.accounts().list(&filter, &page).await?) })
        })
        .await
    }

    /// One account.
    pub async fn account(&self, caller: &Caller, id: Id<Account>) -> Result<Account, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            Box::pin(async move { uow.accounts().lookup(id).await?.ok_or(ServiceError::NotFound("account")) })
        })
        .await
    }

    async fn prepare_account(&self, mut new: NewAccount) -> Result<Account, ServiceError> {
        let email = self.check_new_account(&new.email, &mut new.display_name, &new.password)?;
        let password_hash = self.passwords.hash(new.password).await?;
        let now = self.clock.now();
        Ok(Account {
            id: self.ids.next(),
            email,
            password_hash,
            display_name: new.display_name,
            role: new.role,
            status: AccountStatus::Active,
            version: 1,
            created_at: now,
            updated_at: now,
            erased_at: None,
        })
    }

    /// An admin makes an account of any role.
    pub async fn create_account(
        &self,
        caller: &Caller,
        new: NewAccount,
        once: Once<Account>,
    ) -> Result<Created, ServiceError> {
        self.read_as(caller, Role::Admin, |_, _| Box::pin(async { Ok(()) })).await?;
        let account = self.prepare_account(new).await?;
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, account) = (services.clone(), who.clone(), account.clone());
            Box::pin(async move {
                uow.accounts().add(&account).await.on_conflict(EMAIL_TAKEN.0, EMAIL_TAKEN.1)?;
                let change = Change::new("account", account.id, "account.create")
                    .details(serde_json::json!({ "role": account.role }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(account)
            })
        })
        .await
    }

    /// The operator of the server makes an account (`lyceum admin create`).
    pub async fn create_account_as_system(&self, new: NewAccount) -> Result<Account, ServiceError> {
        let account = self.prepare_account(new).await?;
        let services = self.clone();
        self.storage
            .write(move |uow| {
                let (services, account) = (services.clone(), account.clone());
                Box::pin(async move {
                    uow.accounts().add(&account).await.on_conflict(EMAIL_TAKEN.0, EMAIL_TAKEN.1)?;
                    let change = Change::new("account", account.id, "account.create")
                        .details(serde_json::json!({ "role": account.role }));
                    services.record(uow, &Caller::default(), None, change, account.created_at).await?;
                    Ok(account)
                })
            })
            .await
    }

    /// Changes an account. Disabling or demoting it ends its sessions; the last active admin
    /// stays one.
    pub async fn update_account(
        &self,
        caller: &Caller,
        id: Id<Account>,
        expected: IfMatch,
        edit: Edit<AccountChanges>,
    ) -> Result<Account, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let old = uow.accounts().lookup(id).await?.ok_or(ServiceError::NotFound("account"))?;
                expected.check(old.version)?;
                let mut account = apply(&old, &edit)?;
                let fields = changed!(old, account; email, display_name, role, status);
                if fields.is_empty() {
                    return Ok(old);
                }
                account.revise(now);
                uow.accounts().save(&account).await.on_conflict(EMAIL_TAKEN.0, EMAIL_TAKEN.1)?;
                keep_an_admin(uow, &old).await?;
                if account.role != old.role || account.status != old.status {
                    uow.sessions().remove_by_account(id, None).await?;
                }
                let change = Change::new("account", id, "account.update").fields(&fields);
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(account)
            })
        })
        .await
    }
}

fn apply(old: &Account, edit: &Edit<AccountChanges>) -> Result<Account, ServiceError> {
    if old.status == AccountStatus::Erased {
        return Err(ServiceError::conflict("account_erased", "an erased account cannot be changed"));
    }
    let mut changes = AccountChanges {
        email: old.email.as_str().to_owned(),
        display_name: old.display_name.clone(),
        role: old.role,
        status: old.status,
    };
    edit(&mut changes)?;
    let mut checker = Checker::new();
    Account::check_display_name(&mut checker, &mut changes.display_name);
    if changes.status == AccountStatus::Erased {
        checker.fail("status", "not_allowed", "a person is erased by `DELETE me`");
    }
    checker.finish()?;
    let email = EmailAddress::parse(&changes.email)?;
    Ok(Account {
        email,
        display_name: changes.display_name,
        role: changes.role,
        status: changes.status,
        ..old.clone()
    })
}

/// Refuses a change that leaves no active admin. Called after the change, before the commit.
pub(super) async fn keep_an_admin(uow: &mut dyn UnitOfWork, before: &Account) -> Result<(), ServiceError> {
    let was_admin = before.role == Role::Admin && before.is_active();
    if !was_admin {
        return Ok(());
    }
    // Two who take each other's role away write different rows, so a cluster would let both.
    uow.accounts().hold_active_admins().await?;
    if uow.accounts().count_active_admins().await? == 0 {
        return Err(ServiceError::conflict(
            "last_admin",
            "this is the last active admin; make another one first",
        ));
    }
    Ok(())
}
