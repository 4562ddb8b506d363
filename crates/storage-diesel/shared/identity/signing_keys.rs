//! Keys that all servers of a deployment share.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::Timestamp;
use repositories::{StorageError, identity::SigningKeyRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::signing_keys;
use crate::shared::Uow;
use crate::shared::rows::done;
use crate::types::{DbHash, DbTime};

#[async_trait]
impl SigningKeyRepository for Uow<'_> {
    async fn lookup(&mut self, purpose: &str) -> Result<Option<[u8; 32]>, StorageError> {
        let secret: Option<DbHash> = signing_keys::table
            .find(purpose)
            .select(signing_keys::secret)
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(secret.map(Into::into))
    }

    async fn add(&mut self, purpose: &str, secret: &[u8; 32], now: Timestamp) -> Result<(), StorageError> {
        let row = (
            signing_keys::purpose.eq(purpose),
            signing_keys::secret.eq(DbHash(*secret)),
            signing_keys::created_at.eq(DbTime(now)),
        );
        done(diesel::insert_into(signing_keys::table).values(row).execute(self.conn).await)
    }
}
