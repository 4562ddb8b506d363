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
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, prefix_end, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::rows::{all, insert, key_lists, one, save};
use crate::shared::tables::AccountRow;
use crate::types::DbUuid;

row!(AccountRow <=> Account in "accounts" by id {
    id, email, password_hash, display_name, role, grants, status, version, created_at, updated_at, erased_at
});

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

    async fn ids_by_email(
        &mut self,
        emails: &[EmailAddress],
    ) -> Result<Vec<(EmailAddress, Id<Account>)>, StorageError> {
        let mut emails: Vec<String> = emails.iter().map(|email| email.as_str().to_owned()).collect();
        emails.sort_unstable();
        emails.dedup();
        let mut found: Vec<(String, DbUuid)> = Vec::new();
        for some in key_lists(&emails) {
            let query = accounts::table
                .filter(accounts::email.eq_any(some))
                .filter(accounts::status.ne(AccountStatus::Erased.as_str()))
                .select((accounts::email, accounts::id));
            let mut rows: Vec<(String, DbUuid)> = Prepared(query).load(self.conn).await.map_err(map_err)?;
            found.append(&mut rows);
        }
        found.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        Ok(found.into_iter().map(|(email, id)| (EmailAddress::from_stored(email), id.into())).collect())
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

    async fn add(&mut self, account: &Account) -> Result<(), StorageError> {
        insert!(self, accounts, AccountRow, account)
    }

    async fn save(&mut self, account: &Account) -> Result<(), StorageError> {
        save!(self, accounts, AccountRow, account)
    }
}
