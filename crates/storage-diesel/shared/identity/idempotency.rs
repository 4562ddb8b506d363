//! Remembered answers of idempotent requests.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::{Account, IdempotencyRecord},
};
use repositories::{StorageError, identity::IdempotencyRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::idempotency_keys;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::rows::{all, count, done, insert, one};
use crate::shared::tables::IdempotencyKeyRow;
use crate::types::{DbTime, DbUuid};

row!(IdempotencyKeyRow <=> IdempotencyRecord in "idempotency_keys" by account_id {
    account_id, request_hash, response, created_at, expires_at
} renamed { key: idempotency_key });

#[async_trait]
impl IdempotencyRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        account: Id<Account>,
        key: &str,
    ) -> Result<Option<IdempotencyRecord>, StorageError> {
        let query = idempotency_keys::table.find((DbUuid::from(account), key));
        one(query.select(IdempotencyKeyRow::as_select()).get_result(self.conn).await)
    }

    async fn scan(
        &mut self,
        after: Option<(Id<Account>, String)>,
        limit: usize,
    ) -> Result<Vec<IdempotencyRecord>, StorageError> {
        let mut query = idempotency_keys::table.select(IdempotencyKeyRow::as_select()).into_boxed();
        if let Some((account, key)) = after {
            let account = DbUuid::from(account);
            let (owner, name) = (idempotency_keys::account_id, idempotency_keys::idempotency_key);
            // So that an index is walked from there on, and not from its beginning.
            query = query.filter(owner.ge(account)).filter(owner.gt(account).or(name.gt(key)));
        }
        let query = query
            .order((idempotency_keys::account_id, idempotency_keys::idempotency_key))
            .limit(count(limit));
        all(query.load::<IdempotencyKeyRow>(self.conn).await)
    }

    async fn add(&mut self, record: &IdempotencyRecord) -> Result<(), StorageError> {
        insert!(self, idempotency_keys, IdempotencyKeyRow, record)
    }

    async fn remove(&mut self, account: Id<Account>, key: &str) -> Result<(), StorageError> {
        let own = idempotency_keys::table.find((DbUuid::from(account), key));
        done(diesel::delete(own).execute(self.conn).await)
    }

    async fn remove_by_account(&mut self, account: Id<Account>) -> Result<u64, StorageError> {
        let own = idempotency_keys::table.filter(idempotency_keys::account_id.eq(DbUuid::from(account)));
        Ok(diesel::delete(own).execute(self.conn).await.map_err(map_err)? as u64)
    }

    async fn remove_expired(&mut self, now: Timestamp, limit: usize) -> Result<u64, StorageError> {
        let expired: Vec<(DbUuid, String)> = idempotency_keys::table
            .filter(idempotency_keys::expires_at.lt(DbTime(now)))
            .order(idempotency_keys::expires_at)
            .select((idempotency_keys::account_id, idempotency_keys::idempotency_key))
            .limit(count(limit))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let mut removed = 0;
        for (account, key) in expired {
            removed += diesel::delete(idempotency_keys::table.find((account, key)))
                .filter(idempotency_keys::expires_at.lt(DbTime(now)))
                .execute(self.conn)
                .await
                .map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
