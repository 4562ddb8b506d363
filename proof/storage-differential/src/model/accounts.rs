//! Accounts.

use async_trait::async_trait;
use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};
use repositories::{
    Page, PageRequest, StorageError,
    identity::{AccountFilter, AccountRepository},
};

use super::{
    Unit, at_time,
    pages::{By, page},
    verdict::Verdict,
};

impl Unit {
    fn judge_account(&self, account: &Account) -> Verdict {
        let mut verdict = Verdict::new();
        let mut others = self.state.accounts.values().filter(|other| other.id != account.id);
        verdict
            .free(others.all(|other| other.email != account.email))
            .fits(account.email.as_str(), 254)
            .fits(&account.password_hash, 255)
            .fits(&account.display_name, 100)
            .check(account.version >= 1);
        verdict
    }
}

#[async_trait]
impl AccountRepository for Unit {
    async fn lookup(&mut self, id: Id<Account>) -> Result<Option<Account>, StorageError> {
        Ok(self.state.accounts.get(&id).cloned())
    }

    async fn find_by_email(&mut self, email: &EmailAddress) -> Result<Option<Account>, StorageError> {
        Ok(self.state.accounts.values().find(|account| account.email == *email).cloned())
    }

    async fn list(
        &mut self,
        filter: &AccountFilter,
        request: &PageRequest,
    ) -> Result<Page<Account>, StorageError> {
        let wanted = |account: &&Account| {
            filter.role.is_none_or(|role| account.role == role)
                && filter.status.is_none_or(|status| account.status == status)
                && filter
                    .email_prefix
                    .as_ref()
                    .is_none_or(|prefix| account.email.as_str().as_bytes().starts_with(prefix.as_bytes()))
        };
        let rows = self.state.accounts.values().filter(wanted).cloned().collect();
        page(rows, request, By::Time, false, |account: &Account| at_time(account.created_at, account.id))
    }

    async fn count_active_admins(&mut self) -> Result<i64, StorageError> {
        let counts =
            |account: &&Account| account.role == Role::Admin && account.status == AccountStatus::Active;
        Ok(i64::try_from(self.state.accounts.values().filter(counts).count()).unwrap_or(i64::MAX))
    }

    async fn hold_active_admins(&mut self) -> Result<(), StorageError> {
        // Units of work come one after the other here anyway.
        Ok(())
    }

    async fn add(&mut self, account: &Account) -> Result<(), StorageError> {
        self.judge_account(account).free(!self.state.accounts.contains_key(&account.id)).give()?;
        self.state.accounts.insert(account.id, account.clone());
        Ok(())
    }

    async fn save(&mut self, account: &Account) -> Result<(), StorageError> {
        let stored = self.state.accounts.get(&account.id).map(|stored| stored.version);
        self.judge_account(account).follows(stored, account.version).give()?;
        self.state.accounts.insert(account.id, account.clone());
        Ok(())
    }
}
