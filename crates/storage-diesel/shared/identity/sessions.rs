//! Sessions.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::{Account, Session, TokenHash},
};
use repositories::{StorageError, identity::SessionRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{accounts, sessions};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::prepared::update;
use crate::shared::rows::{MOST_AT_ONCE, all, count, done, insert, removed};
use crate::shared::tables::{AccountRow, SessionRow};
use crate::types::{DbHash, DbTime, DbUuid};

row!(SessionRow <=> Session in "sessions" by id {
    id, account_id, token_hash, created_at, last_used_at, expires_at, user_agent, address
});

#[async_trait]
impl SessionRepository for Uow<'_> {
    async fn find_by_token(&mut self, hash: TokenHash) -> Result<Option<(Session, Account)>, StorageError> {
        let rows: Option<(SessionRow, AccountRow)> = sessions::table
            .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
            .filter(sessions::token_hash.eq(DbHash(hash.0)))
            .select((SessionRow::as_select(), AccountRow::as_select()))
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        rows.map(|(session, account)| Ok((session.try_into()?, account.try_into()?))).transpose()
    }

    async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<Session>, StorageError> {
        let query = sessions::table
            .filter(sessions::account_id.eq(DbUuid::from(account)))
            .order((sessions::created_at.desc(), sessions::id.desc()))
            .select(SessionRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn add(&mut self, session: &Session) -> Result<(), StorageError> {
        insert!(self, sessions, SessionRow, session)
    }

    async fn touch(&mut self, id: Id<Session>, at: Timestamp) -> Result<(), StorageError> {
        let older = sessions::table.find(DbUuid::from(id)).filter(sessions::last_used_at.lt(DbTime(at)));
        done(update!(older, sessions::last_used_at.eq(DbTime(at))).execute(self.conn).await)
    }

    async fn remove(&mut self, account: Id<Account>, id: Id<Session>) -> Result<bool, StorageError> {
        let own =
            sessions::table.find(DbUuid::from(id)).filter(sessions::account_id.eq(DbUuid::from(account)));
        removed(diesel::delete(own).execute(self.conn).await)
    }

    async fn remove_by_account(
        &mut self,
        account: Id<Account>,
        except: Option<Id<Session>>,
    ) -> Result<u64, StorageError> {
        let own = sessions::table.filter(sessions::account_id.eq(DbUuid::from(account)));
        let rows = match except {
            None => diesel::delete(own).execute(self.conn).await,
            Some(kept) => {
                diesel::delete(own.filter(sessions::id.ne(DbUuid::from(kept)))).execute(self.conn).await
            }
        };
        Ok(rows.map_err(map_err)? as u64)
    }

    async fn remove_expired(
        &mut self,
        now: Timestamp,
        idle_since: Timestamp,
        limit: usize,
    ) -> Result<u64, StorageError> {
        let mut ended: Vec<DbUuid> = sessions::table
            .filter(sessions::expires_at.lt(DbTime(now)))
            .order(sessions::expires_at)
            .select(sessions::id)
            .limit(count(limit))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let idle: Vec<DbUuid> = sessions::table
            .filter(sessions::last_used_at.lt(DbTime(idle_since)))
            .filter(sessions::expires_at.ge(DbTime(now)))
            .order(sessions::last_used_at)
            .select(sessions::id)
            .limit(count(limit.saturating_sub(ended.len())))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        ended.extend(idle);
        let mut removed = 0;
        for ids in ended.chunks(MOST_AT_ONCE) {
            // Still: one may have been used since it was looked up.
            let expired =
                sessions::expires_at.lt(DbTime(now)).or(sessions::last_used_at.lt(DbTime(idle_since)));
            removed += diesel::delete(sessions::table)
                .filter(sessions::id.eq_any(ids))
                .filter(expired)
                .execute(self.conn)
                .await
                .map_err(map_err)?;
        }
        Ok(removed as u64)
    }
}
