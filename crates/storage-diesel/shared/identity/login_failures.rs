//! Failed logins, counted by account, by network and by both together.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{Timestamp, identity::LoginFailures};
use repositories::{StorageError, identity::LoginFailureRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::login_failures;
use crate::shared::Uow;
use crate::shared::keyset::prefix_end;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{MOST_AT_ONCE, count, done};
use crate::shared::tables::LoginFailureRow;
use crate::types::DbTime;

put!(LoginFailureRow: login_failures (failure_key)
    changes { failures, window_started_at, blocked_until, updated_at } keeps { created_at });

#[async_trait]
impl LoginFailureRepository for Uow<'_> {
    async fn lookup(&mut self, key: &str) -> Result<Option<LoginFailures>, StorageError> {
        let row: Option<LoginFailureRow> = login_failures::table
            .find(key)
            .select(LoginFailureRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(|row| LoginFailures {
            key: row.failure_key,
            count: row.failures,
            window_started_at: row.window_started_at.into(),
            blocked_until: row.blocked_until.map(Into::into),
        }))
    }

    async fn put(&mut self, failures: &LoginFailures, now: Timestamp) -> Result<(), StorageError> {
        let row = LoginFailureRow {
            failure_key: failures.key.clone(),
            failures: failures.count,
            window_started_at: failures.window_started_at.into(),
            blocked_until: failures.blocked_until.map(Into::into),
            created_at: now.into(),
            updated_at: now.into(),
        };
        put_rows(self.conn, &[row]).await
    }

    async fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        done(diesel::delete(login_failures::table.find(key)).execute(self.conn).await)
    }

    async fn remove_by_prefix(&mut self, prefix: &str) -> Result<u64, StorageError> {
        let from = login_failures::table.filter(login_failures::failure_key.ge(prefix));
        let removed = match prefix_end(prefix) {
            Some(end) => {
                let within = from.filter(login_failures::failure_key.lt(end));
                diesel::delete(within).execute(self.conn).await
            }
            None => diesel::delete(from).execute(self.conn).await,
        };
        removed.map(|removed| removed as u64).map_err(map_err)
    }

    async fn remove_stale(&mut self, before: Timestamp, limit: usize) -> Result<u64, StorageError> {
        let stale: Vec<String> = login_failures::table
            .filter(login_failures::updated_at.lt(DbTime(before)))
            .order(login_failures::updated_at)
            .select(login_failures::failure_key)
            .limit(count(limit))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let mut removed = 0;
        for keys in stale.chunks(MOST_AT_ONCE) {
            removed += diesel::delete(login_failures::table)
                .filter(login_failures::failure_key.eq_any(keys))
                .filter(login_failures::updated_at.lt(DbTime(before)))
                .execute(self.conn)
                .await
                .map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
