//! Remembered answers of idempotent requests.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::{Account, IdempotencyRecord, StoredResponse},
};
use repositories::{StorageError, identity::IdempotencyRepository};
use serde::{Deserialize, Serialize};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::idempotency_keys;
use crate::shared::Uow;
use crate::shared::rows::{count, done, json, one, place, typed};
use crate::shared::tables::IdempotencyKeyRow;
use crate::types::{DbTime, DbUuid};

/// An answer as it is stored.
#[derive(Serialize, Deserialize)]
struct ResponseJson {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl TryFrom<&IdempotencyRecord> for IdempotencyKeyRow {
    type Error = StorageError;

    fn try_from(record: &IdempotencyRecord) -> Result<Self, StorageError> {
        let response = ResponseJson {
            status: record.response.status,
            headers: record.response.headers.clone(),
            body: record.response.body.clone(),
        };
        Ok(Self {
            account_id: record.account_id.into(),
            idempotency_key: record.key.clone(),
            request_hash: record.request_hash.into(),
            response: json(&response, "idempotency_keys.response")?,
            created_at: record.created_at.into(),
            expires_at: record.expires_at.into(),
        })
    }
}

impl TryFrom<IdempotencyKeyRow> for IdempotencyRecord {
    type Error = StorageError;

    fn try_from(row: IdempotencyKeyRow) -> Result<Self, StorageError> {
        // The key is the client's and may hold anything, so the account stands for the row.
        let response: ResponseJson =
            typed(row.response, place("idempotency_keys", "response", row.account_id.0))?;
        Ok(Self {
            account_id: row.account_id.into(),
            key: row.idempotency_key,
            request_hash: row.request_hash.into(),
            response: StoredResponse {
                status: response.status,
                headers: response.headers,
                body: response.body,
            },
            created_at: row.created_at.into(),
            expires_at: row.expires_at.into(),
        })
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
        one(query.select(IdempotencyKeyRow::as_select()).get_result(self.conn).await)
    }

    async fn add(&mut self, record: &IdempotencyRecord) -> Result<(), StorageError> {
        let row = IdempotencyKeyRow::try_from(record)?;
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
