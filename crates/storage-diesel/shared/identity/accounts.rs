//! Accounts.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};
use repositories::{
    Page, PageRequest, StorageError,
    identity::{AccountFilter, AccountRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::accounts;
use crate::shared::Uow;
use crate::shared::keyset::{after, after_time, at_time, prefix_end, rows_to_ask_for};
use crate::shared::rows::{all, done, named, one, place, written};
use crate::shared::tables::AccountRow;
use crate::types::DbUuid;

impl From<&Account> for AccountRow {
    fn from(account: &Account) -> Self {
        Self {
            id: account.id.into(),
            email: account.email.as_str().to_owned(),
            password_hash: account.password_hash.clone(),
            display_name: account.display_name.clone(),
            role: account.role.as_str().to_owned(),
            status: account.status.as_str().to_owned(),
            version: account.version,
            created_at: account.created_at.into(),
            updated_at: account.updated_at.into(),
            erased_at: account.erased_at.map(Into::into),
        }
    }
}

impl TryFrom<AccountRow> for Account {
    type Error = StorageError;

    fn try_from(row: AccountRow) -> Result<Self, StorageError> {
        let at = |column| place("accounts", column, row.id.0);
        Ok(Self {
            id: row.id.into(),
            role: named(Role::from_name, &row.role, at("role"))?,
            status: named(AccountStatus::from_name, &row.status, at("status"))?,
            email: EmailAddress::from_stored(row.email),
            password_hash: row.password_hash,
            display_name: row.display_name,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
            erased_at: row.erased_at.map(Into::into),
        })
    }
}

#[async_trait]
impl AccountRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Account>) -> Result<Option<Account>, StorageError> {
        let query = accounts::table.find(DbUuid::from(id)).select(AccountRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_email(&mut self, email: &EmailAddress) -> Result<Option<Account>, StorageError> {
        let query = accounts::table.filter(accounts::email.eq(email.as_str()));
        one(query.select(AccountRow::as_select()).get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &AccountFilter,
        page: &PageRequest,
    ) -> Result<Page<Account>, StorageError> {
        let mut query = accounts::table.select(AccountRow::as_select()).into_boxed();
        if let Some(role) = filter.role {
            query = query.filter(accounts::role.eq(role.as_str()));
        }
        if let Some(status) = filter.status {
            query = query.filter(accounts::status.eq(status.as_str()));
        }
        if let Some(prefix) = &filter.email_prefix {
            query = query.filter(accounts::email.ge(prefix.clone()));
            if let Some(end) = prefix_end(prefix) {
                query = query.filter(accounts::email.lt(end));
            }
        }
        query = after!(query, asc accounts::created_at, accounts::id, after_time(page)?);
        let query = query.order((accounts::created_at, accounts::id)).limit(rows_to_ask_for(page));
        let items = all(query.load(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |account: &Account| at_time(account.created_at, account.id)))
    }

    async fn count_active_admins(&mut self) -> Result<i64, StorageError> {
        accounts::table
            .filter(accounts::role.eq(Role::Admin.as_str()))
            .filter(accounts::status.eq(AccountStatus::Active.as_str()))
            .count()
            .get_result(self.conn)
            .await
            .map_err(map_err)
    }

    async fn hold_active_admins(&mut self) -> Result<(), StorageError> {
        // The first of them stands for all. Clusters see only rows that were written, and an update
        // that changes nothing is none; so its version goes up and down again.
        let first: Option<DbUuid> = accounts::table
            .filter(accounts::role.eq(Role::Admin.as_str()))
            .filter(accounts::status.eq(AccountStatus::Active.as_str()))
            .order(accounts::id)
            .select(accounts::id)
            .first(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        let Some(first) = first else { return Ok(()) };
        let held = accounts::table.find(first);
        done(diesel::update(held).set(accounts::version.eq(accounts::version + 1)).execute(self.conn).await)?;
        done(diesel::update(held).set(accounts::version.eq(accounts::version - 1)).execute(self.conn).await)
    }

    async fn add(&mut self, account: &Account) -> Result<(), StorageError> {
        let row = AccountRow::from(account);
        done(diesel::insert_into(accounts::table).values(row).execute(self.conn).await)
    }

    async fn save(&mut self, account: &Account) -> Result<(), StorageError> {
        let stored = accounts::table
            .find(DbUuid::from(account.id))
            .filter(accounts::version.eq(account.version.saturating_sub(1)));
        written(diesel::update(stored).set(AccountRow::from(account)).execute(self.conn).await)
    }
}
