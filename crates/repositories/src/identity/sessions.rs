//! Sessions.

use domain::{
    Id, Timestamp,
    identity::{Account, Session, TokenHash},
};

use crate::{StorageError, contract};

contract! {
    /// Sessions. They are deleted with their account.
    pub trait SessionRepository of sessions {
        /// The session of a token, with its account. Expired sessions are included; the caller checks.
        async fn find_by_token(&mut self, hash: TokenHash) -> Result<Option<(Session, Account)>, StorageError>;
        /// All sessions of an account, newest first.
        async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<Session>, StorageError>;
        /// Inserts. MUST return `Conflict` if the token's hash is taken and `ForeignKey` if the account is missing.
        async fn add(&mut self, session: &Session) -> Result<(), StorageError>;
        /// Sets `last_used_at`, unless it is already later.
        async fn touch(&mut self, id: Id<Session>, at: Timestamp) -> Result<(), StorageError>;
        /// Deletes one session of an account; false if it has none with that id.
        async fn remove(&mut self, account: Id<Account>, id: Id<Session>) -> Result<bool, StorageError>;
        /// Deletes all sessions of an account except `except`; returns how many.
        async fn remove_by_account(
            &mut self,
            account: Id<Account>,
            except: Option<Id<Session>>,
        ) -> Result<u64, StorageError>;
        /// Deletes up to `limit` sessions that expired before `now` or were last used before `idle_since`.
        async fn remove_expired(
            &mut self,
            now: Timestamp,
            idle_since: Timestamp,
            limit: usize,
        ) -> Result<u64, StorageError>;
    }
}
