//! Admins look after accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Grant, Grants, Role},
    validation::{Checker, FieldErrors},
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, Root, UnitOfWork, identity::AccountFilter, learning::OpenAttempts,
};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::{
    Access, Caller, Change, Created, Cx, Edit, IfMatch, Once, SYSTEM, ServiceError, Services, UseCase,
    Writes, error::OnConflict, learning::look_later, search::wanted, turns::Work,
};

const EMAIL_TAKEN: &str = "another account has this e-mail address";

async fn account_by_id(uow: &mut dyn UnitOfWork, id: Id<Account>) -> Result<Account, ServiceError> {
    uow.accounts().lookup(id).await?.ok_or(ServiceError::NotFound("account"))
}

/// The account of an address. One of before may have the other form of its host.
pub(super) async fn find_by_email(
    cx: &mut Cx<'_>,
    email: &EmailAddress,
) -> Result<Option<Account>, ServiceError> {
    let mut found = cx.uow.accounts().find_by_email(email).await?;
    if found.is_none()
        && let Some(other) = email.in_ascii()
    {
        found = cx.uow.accounts().find_by_email(&other).await?;
    }
    Ok(found)
}

/// Refuses the address of an account that another one has in the other form of its host: no constraint sees
/// that they are one.
async fn require_free(cx: &mut Cx<'_>, account: &Account, taken: &str) -> Result<(), ServiceError> {
    let Some(other) = account.email.in_ascii() else { return Ok(()) };
    match cx.uow.accounts().find_by_email(&other).await? {
        Some(found) if found.id != account.id => Err(ServiceError::conflict("email_taken", taken)),
        _ => Ok(()),
    }
}

/// Lists accounts, oldest first.
pub struct List {
    /// Words of their names or addresses; `None`: any.
    pub query: Option<String>,
    /// With this role.
    pub role: Option<Role>,
    /// With this status.
    pub status: Option<AccountStatus>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<Account>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Account>, ServiceError> {
        let Some(words) = wanted(self.query.as_deref()) else { return Ok(Page::empty()) };
        let filter = AccountFilter { role: self.role, status: self.status, words };
        Ok(cx.uow.accounts().list(&filter, &self.page).await?)
    }
}

/// Reads one account.
pub struct Get {
    /// Which one.
    pub id: Id<Account>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        account_by_id(cx.uow, self.id).await
    }
}

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
    /// What an operator may do at the desk; `None`: what a new operator has.
    pub grants: Option<Vec<Grant>>,
}

/// A new account that was checked; before it is added its password is hashed.
#[derive(Clone)]
pub(super) struct CheckedAccount {
    email: EmailAddress,
    pub(super) password_hash: String,
    display_name: String,
    role: Role,
    grants: Grants,
}

impl CheckedAccount {
    /// Adds it. `taken` is the detail of the conflict when the address is in use.
    pub(super) async fn add(&self, cx: &mut Cx<'_>, taken: &str) -> Result<Account, ServiceError> {
        let Self { email, password_hash, display_name, role, grants } = self.clone();
        let account =
            Account { grants, ..Account::new(cx.new_id(), email, password_hash, display_name, role, cx.now) };
        require_free(cx, &account, taken).await?;
        cx.uow.accounts().add(&account).await.on_conflict("email_taken", taken)?;
        Ok(account)
    }
}

/// Makes an account of any role.
pub struct Create(CheckedAccount);

impl UseCase for Create {
    const ACCESS: Access = Access::ADMIN;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let account = self.0.add(cx, EMAIL_TAKEN).await?;
        let change = Change::new("account", account.id, "account.create");
        cx.record(change.details(json!({ "role": account.role }))).await?;
        Ok(account)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Changes an account; what one that is disabled has open is handed in before the answer.
    pub async fn update_account<'c>(
        &self,
        caller: impl Into<Option<&'c Caller>>,
        update: Update,
    ) -> Result<Account, ServiceError> {
        let account = self.write(caller, update).await?;
        if !account.is_active() {
            self.hand_in_all_of(account.id).await;
        }
        Ok(account)
    }

    /// Checks address, name and password, all faults at once. The password is not hashed yet.
    pub(super) fn check_account(
        &self,
        new: NewAccount,
    ) -> Result<(CheckedAccount, SecretString), ServiceError> {
        let NewAccount { email, password, mut display_name, role, grants } = new;
        let mut checker = Checker::new();
        if role != Role::Operator && grants.is_some() {
            checker.fail("grants", "not_allowed", "only operators have grants");
        }
        let grants = grants.map_or_else(|| Grants::of_new(role), |grants| Grants::of(&grants));
        Account::check_display_name(&mut checker, &mut display_name);
        self.settings.passwords.check(&mut checker, "password", password.expose_secret(), &email);
        let email = match (EmailAddress::parse_new(&email), checker.finish()) {
            (Ok(email), Ok(())) => email,
            (Ok(_), Err(errors)) | (Err(errors), Ok(())) => return Err(errors.into()),
            (Err(FieldErrors(mut all)), Err(FieldErrors(more))) => {
                all.extend(more);
                return Err(FieldErrors(all).into());
            }
        };
        let account = CheckedAccount { email, password_hash: String::new(), display_name, role, grants };
        Ok((account, password))
    }

    /// Checks what somebody who is known makes, and hashes the password.
    async fn check_and_hash(&self, new: NewAccount) -> Result<CheckedAccount, ServiceError> {
        let (account, password) = self.check_account(new)?;
        let password_hash = self.passwords.hash(&self.passwords.admit(Work::Known)?, password).await?;
        Ok(CheckedAccount { password_hash, ..account })
    }

    /// An admin makes an account of any role.
    pub async fn create_account(
        &self,
        caller: &Caller,
        new: NewAccount,
        once: Once<Account>,
    ) -> Result<Created, ServiceError> {
        // Checked here as well, before the expensive hash.
        self.check_access::<Create>(caller).await?;
        let create = Create(self.check_and_hash(new).await?);
        self.create(caller, create, once).await
    }

    /// The operator of the server makes an account (`lyceum admin create`).
    pub async fn create_account_as_system(&self, new: NewAccount) -> Result<Account, ServiceError> {
        let create = Create(self.check_and_hash(new).await?);
        self.write(SYSTEM, create).await
    }
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

impl AccountChanges {
    /// As the account is.
    fn of(account: &Account) -> Self {
        Self {
            email: account.email.as_str().to_owned(),
            display_name: account.display_name.clone(),
            role: account.role,
            status: account.status,
        }
    }

    /// Checks every field and puts it into the account: the names of those whose values differ.
    /// It does not compile while it leaves a field out.
    fn put_into(self, account: &mut Account) -> Result<Vec<&'static str>, ServiceError> {
        let Self { email, mut display_name, role, status } = self;
        let mut checker = Checker::new();
        Account::check_display_name(&mut checker, &mut display_name);
        if status == AccountStatus::Erased {
            checker.fail("status", "not_allowed", "a person is erased by `DELETE me`");
        }
        checker.finish()?;
        let email = given_email(&account.email, &email)?;
        let mut fields = Vec::new();
        put(&mut fields, "email", &mut account.email, email);
        put(&mut fields, "display_name", &mut account.display_name, display_name);
        if account.role != role {
            put(&mut fields, "role", &mut account.role, role);
            account.grants = Grants::of_new(role);
        }
        put(&mut fields, "status", &mut account.status, status);
        Ok(fields)
    }
}

/// The address that was given. The stored one, neither judged nor written anew, where that is the same: the
/// rules for addresses were other ones once.
fn given_email(stored: &EmailAddress, given: &str) -> Result<EmailAddress, FieldErrors> {
    let reads_the_same = || {
        let given = EmailAddress::parse(given).ok()?;
        Some(given == *stored || EmailAddress::parse(stored.as_str()).is_ok_and(|stored| stored == given))
    };
    if given == stored.as_str() || reads_the_same().unwrap_or_default() {
        return Ok(stored.clone());
    }
    EmailAddress::parse_new(given)
}

/// Replaces a value, and notes the name of the field if the value differs.
fn put<T: PartialEq>(fields: &mut Vec<&'static str>, name: &'static str, old: &mut T, new: T) {
    if *old != new {
        *old = new;
        fields.push(name);
    }
}

/// Changes an account. Disabling or demoting it ends its sessions; the last active admin stays one. What a
/// disabled one has open is handed in with what was saved, in units of their own: by
/// [`Services::update_account`] right after, else by the sweeper.
pub struct Update {
    /// Which one.
    pub id: Id<Account>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub edit: Edit<AccountChanges>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::ADMIN;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let old = account_by_id(cx.uow, self.id).await?;
        self.expected.check(old.version)?;
        if old.status == AccountStatus::Erased {
            return Err(ServiceError::conflict("account_erased", "an erased account cannot be changed"));
        }
        let mut changes = AccountChanges::of(&old);
        (self.edit)(&mut changes)?;
        let mut account = old.clone();
        let fields = changes.put_into(&mut account)?;
        if fields.is_empty() {
            return Ok(old);
        }
        account.mark_changed(cx.now);
        if account.email != old.email {
            require_free(cx, &account, EMAIL_TAKEN).await?;
        }
        cx.uow.accounts().save(&account).await.on_conflict("email_taken", EMAIL_TAKEN)?;
        keep_an_admin(cx.uow, &old).await?;
        if account.role != old.role || account.status != old.status {
            cx.uow.sessions().remove_by_account(self.id, None).await?;
        }
        if old.is_active() && !account.is_active() {
            look_later(cx, OpenAttempts::OfAccount(self.id)).await?;
        }
        cx.record(Change::new("account", self.id, "account.update").fields(&fields)).await?;
        Ok(account)
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Admins.exclusive(), Root::Account(AccountOf::Id(self.id)).exclusive()]
    }
}

/// Replaces the grants of an operator. Its sessions go on, with what it may do from now on.
pub struct SetGrants {
    /// Which one.
    pub id: Id<Account>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// All that it may do, in any order.
    pub grants: Vec<Grant>,
}

impl UseCase for SetGrants {
    const ACCESS: Access = Access::ADMIN;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let mut account = account_by_id(cx.uow, self.id).await?;
        self.expected.check(account.version)?;
        if account.role != Role::Operator {
            let detail = "only operators have grants; change the role first";
            return Err(ServiceError::conflict("not_an_operator", detail));
        }
        let grants = Grants::of(&self.grants);
        if account.grants != grants {
            account.grants = grants;
            account.mark_changed(cx.now);
            cx.uow.accounts().save(&account).await?;
            let change = Change::new("account", self.id, "account.grants");
            cx.record(change.details(json!({ "grants": account.grants }))).await?;
        }
        Ok(account)
    }
}

impl Writes for SetGrants {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Account(AccountOf::Id(self.id)).exclusive()]
    }
}

/// Refuses a change that leaves no active admin. Called after the change, before the commit.
pub(super) async fn keep_an_admin(uow: &mut dyn UnitOfWork, before: &Account) -> Result<(), ServiceError> {
    let was_admin = before.role == Role::Admin && before.is_active();
    if !was_admin {
        return Ok(());
    }
    if uow.accounts().count_active_admins().await? == 0 {
        return Err(ServiceError::conflict(
            "last_admin",
            "this is the last active admin; make another one first",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_stays_is_neither_judged_nor_written_anew() {
        for (stored, given) in [
            // Taken before there was one form.
            ("ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"),
            ("ada@xn--bcher-kva.example", " ADA@bücher.example"),
            ("ada@bücher.example", "ada@XN--bcher-kva.example"),
            // No address by the rules of now.
            ("ada lovelace@example.org", "ada lovelace@example.org"),
            ("ada@ｅｘａｍｐｌｅ.org", "Ada@ｅｘａｍｐｌｅ.org"),
        ] {
            let stored = EmailAddress::from_stored(stored.to_owned());
            assert_eq!(given_email(&stored, given), Ok(stored), "{given}");
        }
        let stored = EmailAddress::from_stored("ada@example.org".to_owned());
        assert_eq!(given_email(&stored, "Eve@example.org").unwrap().as_str(), "eve@example.org");
        assert!(given_email(&stored, "ada@ｅｘａｍｐｌｅ.org").is_err());
    }
}
