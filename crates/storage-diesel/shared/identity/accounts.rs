//! Accounts.

use async_trait::async_trait;
use diesel::dsl::exists;
use diesel::prelude::*;
use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
    search,
};
use repositories::{
    Page, PageRequest, SearchCheck, StorageError,
    identity::{AccountFilter, AccountRepository},
};

use super::account_words::{self as found_by, begins_with, weigh};
use crate::backend::{Db, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::schema::{account_words, accounts};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::rows::{all, insert, key_lists, one, save};
use crate::shared::tables::AccountRow;
use crate::shared::words::Wanted;
use crate::types::DbUuid;

row!(AccountRow <=> Account in "accounts" by id {
    id, email, password_hash, display_name, role, grants, status, version, created_at, updated_at, erased_at
} derived { search_version: |_account| search::VERSION });

type AccountQuery = diesel::helper_types::IntoBoxed<
    'static,
    diesel::helper_types::Select<accounts::table, diesel::helper_types::AsSelect<AccountRow, Db>>,
    Db,
>;

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
        let wanted = weigh(self.conn, &filter.words).await?;
        let query = filtered(filter, &wanted);
        let query = after!(query, asc accounts::created_at, accounts::id, after_time(page)?);
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
        insert!(self, accounts, AccountRow, account)?;
        found_by::add(self.conn, account).await
    }

    async fn save(&mut self, account: &Account) -> Result<(), StorageError> {
        let other_words = found_by::has_other_words(self.conn, account).await?;
        save!(self, accounts, AccountRow, account)?;
        if other_words { found_by::put(self.conn, account).await } else { Ok(()) }
    }

    async fn search_versions(&mut self, limit: usize) -> Result<Vec<(i64, Id<Account>)>, StorageError> {
        found_by::versions(self.conn, limit).await
    }

    async fn renew_search(&mut self, ids: &[Id<Account>]) -> Result<u64, StorageError> {
        let ids: Vec<DbUuid> = ids.iter().map(|id| (*id).into()).collect();
        found_by::renew(self.conn, &ids).await
    }

    async fn check_search(
        &mut self,
        after: Option<Id<Account>>,
        limit: usize,
    ) -> Result<SearchCheck<Account>, StorageError> {
        found_by::check(self.conn, after, limit).await
    }
}

fn filtered(filter: &AccountFilter, wanted: &Wanted<'_>) -> AccountQuery {
    let mut query = accounts::table.select(AccountRow::as_select()).into_boxed();
    // A rare word is looked up first: no other index is better.
    let is_rare = wanted.rare.is_some();
    if let Some(role) = filter.role {
        query = if is_rare {
            query.filter(dialect::unindexed(accounts::role).eq(role.as_str()))
        } else {
            query.filter(accounts::role.eq(role.as_str()))
        };
    }
    if let Some(status) = filter.status {
        query = if is_rare {
            query.filter(dialect::unindexed(accounts::status).eq(status.as_str()))
        } else {
            query.filter(accounts::status.eq(status.as_str()))
        };
    }
    if let Some(word) = wanted.rare {
        let with_word = account_words::table.filter(begins_with(word)).select(account_words::account_id);
        query = query.filter(accounts::id.eq_any(with_word));
    }
    for word in &wanted.others {
        let own = account_words::table.filter(account_words::account_id.eq(accounts::id));
        query = query.filter(exists(own.filter(begins_with(word)).select(account_words::account_id)));
    }
    query
}
