//! What accounts are found by.

use diesel::prelude::*;
use domain::{
    Id,
    identity::{Account, EmailAddress, account_words as words_of},
    search,
};
use repositories::{SearchCheck, StorageError};

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{account_words, accounts};
use crate::shared::prepared::{Prepared, update};
use crate::shared::rows::{count, done, key_lists};
use crate::shared::tables::AccountWordRow;
use crate::shared::words::words;
use crate::types::{DbTime, DbUuid};

words!(account_words (account_id): AccountWordRow);

/// What of an account words are made of, and by which rules they were.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts, check_for_backend(Db))]
struct Searched {
    id: DbUuid,
    email: String,
    display_name: String,
    search_version: i64,
    updated_at: DbTime,
}

impl Searched {
    fn words(&self) -> Vec<String> {
        words_of(&EmailAddress::from_stored(self.email.clone()), &self.display_name)
    }
}

/// Whether an account has other words by now than those that are stored.
pub(super) async fn has_other_words(conn: &mut Conn, account: &Account) -> Result<bool, StorageError> {
    let query = accounts::table.find(DbUuid::from(account.id)).select(Searched::as_select());
    let stored: Option<Searched> = query.get_result(conn).await.optional().map_err(map_err)?;
    Ok(stored.is_some_and(|stored| {
        stored.search_version < search::VERSION
            || stored.email != account.email.as_str()
            || stored.display_name != account.display_name
    }))
}

/// Puts the words of an account in place of those that are stored.
pub(super) async fn put(conn: &mut Conn, account: &Account) -> Result<(), StorageError> {
    let words = words_of(&account.email, &account.display_name);
    put_words(conn, vec![(account.id.into(), words, account.updated_at.into())]).await
}

/// Adds the words of an account that has none.
pub(super) async fn add(conn: &mut Conn, account: &Account) -> Result<(), StorageError> {
    let words = words_of(&account.email, &account.display_name);
    add_words(conn, vec![(account.id.into(), words, account.updated_at.into())]).await
}

pub(super) async fn versions(conn: &mut Conn, limit: usize) -> Result<Vec<(i64, Id<Account>)>, StorageError> {
    let query = accounts::table
        .order((accounts::search_version, accounts::id))
        .select((accounts::search_version, accounts::id))
        .limit(count(limit));
    let found: Vec<(i64, DbUuid)> = query.load(conn).await.map_err(map_err)?;
    Ok(found.into_iter().map(|(version, id)| (version, id.into())).collect())
}

pub(super) async fn renew(conn: &mut Conn, ids: &[DbUuid]) -> Result<u64, StorageError> {
    let mut renewed = 0;
    for some in key_lists(ids) {
        let query = accounts::table.filter(accounts::id.eq_any(some)).select(Searched::as_select());
        let found: Vec<Searched> = Prepared(query).load(conn).await.map_err(map_err)?;
        let words = found.iter().map(|account| (account.id, account.words(), account.updated_at));
        put_words(conn, words.collect()).await?;
        let made = accounts::table.filter(accounts::id.eq_any(some));
        done(update!(made, accounts::search_version.eq(search::VERSION)).execute(conn).await)?;
        renewed += found.len() as u64;
    }
    Ok(renewed)
}

pub(super) async fn check(
    conn: &mut Conn,
    after: Option<Id<Account>>,
    limit: usize,
) -> Result<SearchCheck<Account>, StorageError> {
    let mut query = accounts::table.select(Searched::as_select()).into_boxed();
    if let Some(after) = after {
        query = query.filter(accounts::id.gt(DbUuid::from(after)));
    }
    let query = query.order(accounts::id).limit(count(limit));
    let found: Vec<Searched> = query.load(conn).await.map_err(map_err)?;
    let ids: Vec<DbUuid> = found.iter().map(|account| account.id).collect();
    let mut stored = stored_words(conn, &ids).await?;
    let is_wrong = |account: &&Searched| {
        let words = stored.remove(&account.id.0).unwrap_or_default();
        account.search_version >= search::VERSION && words != account.words()
    };
    let wrong = found.iter().filter(is_wrong).map(|account| account.id.into()).collect();
    Ok(SearchCheck { wrong, last: ids.last().map(|id| (*id).into()) })
}
