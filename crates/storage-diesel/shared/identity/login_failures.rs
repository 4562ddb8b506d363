//! Failed logins, counted by account and address.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{Timestamp, identity::LoginFailures};
use repositories::{StorageError, identity::LoginFailureRepository};

use crate::backend::{Db, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::schema::login_failures;
use crate::shared::Uow;
use crate::shared::rows::{MOST_AT_ONCE, count, done};
use crate::types::DbTime;

#[derive(Queryable, Selectable)]
#[diesel(table_name = login_failures, check_for_backend(Db))]
struct LoginFailuresRow {
    failure_key: String,
    failures: i64,
    window_started_at: DbTime,
    blocked_until: Option<DbTime>,
}

/// What changes; `created_at` is that of the first failure.
#[derive(AsChangeset, Insertable)]
#[diesel(table_name = login_failures, treat_none_as_default_value = false, treat_none_as_null = true)]
struct Counted {
    failures: i64,
    window_started_at: DbTime,
    blocked_until: Option<DbTime>,
    updated_at: DbTime,
}

#[derive(Insertable)]
#[diesel(table_name = login_failures, treat_none_as_default_value = false)]
struct NewRow<'a> {
    failure_key: &'a str,
    #[diesel(embed)]
    counted: Counted,
    created_at: DbTime,
}

impl Counted {
    fn new(failures: &LoginFailures, now: Timestamp) -> Self {
        Self {
            failures: failures.count,
            window_started_at: failures.window_started_at.into(),
            blocked_until: failures.blocked_until.map(Into::into),
            updated_at: now.into(),
        }
    }
}

#[async_trait]
impl LoginFailureRepository for Uow<'_> {
    async fn lookup(&mut self, key: &str) -> Result<Option<LoginFailures>, StorageError> {
        let row: Option<LoginFailuresRow> = login_failures::table
            .find(key)
            .select(LoginFailuresRow::as_select())
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
        let row = NewRow {
            failure_key: &failures.key,
            counted: Counted::new(failures, now),
            created_at: now.into(),
        };
        let upsert = diesel::insert_into(login_failures::table)
            .values(row)
            .on_conflict(dialect::unique_key(login_failures::failure_key))
            .do_update()
            .set(Counted::new(failures, now));
        done(upsert.execute(self.conn).await)
    }

    async fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        done(diesel::delete(login_failures::table.find(key)).execute(self.conn).await)
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
                .execute(self.conn)
                .await
                .map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
