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
use crate::shared::rows::{count, done};
use crate::shared::tables::IdempotencyKeyRow;
use crate::types::{DbTime, DbUuid};

impl From<&IdempotencyRecord> for IdempotencyKeyRow {
    fn from(record: &IdempotencyRecord) -> Self {
        Self {
            account_id: record.account_id.into(),
            idempotency_key: record.key.clone(),
            request_hash: record.request_hash.into(),
            response: record.response.clone().into(),
            created_at: record.created_at.into(),
            expires_at: record.expires_at.into(),
        }
    }
}

impl From<IdempotencyKeyRow> for IdempotencyRecord {
    fn from(row: IdempotencyKeyRow) -> Self {
        Self {
            account_id: row.account_id.into(),
            key: row.idempotency_key,
            request_hash: row.request_hash.into(),
            response: row.response.into(),
            created_at: row.created_at.into(),
            expires_at: row.expires_at.into(),
        }
    }
}

#[async_trait]
impl IdempotencyRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        account: Id<Account>,
        key: &str,
    ) -> Result<Option<IdempotencyRecord>, StorageError> {
        let query = idempotency_keys::table.find((DbUuid::from(account), key));
        let row: Option<IdempotencyKeyRow> = query
            .select(IdempotencyKeyRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(IdempotencyRecord::from))
    }

    async fn add(&mut self, record: &IdempotencyRecord) -> Result<(), StorageError> {
        let row = IdempotencyKeyRow::from(record);
        done(diesel::insert_into(idempotency_keys::table).values(row).execute(self.conn).await)
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
                .execute(self.conn)
                .await
                .map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
