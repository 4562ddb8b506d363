//! Sessions.

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    identity::{Account, Session, TokenHash},
};
use repositories::{StorageError, identity::SessionRepository};

use super::{Unit, verdict::Verdict};

#[async_trait]
impl SessionRepository for Unit {
    async fn find_by_token(&mut self, hash: TokenHash) -> Result<Option<(Session, Account)>, StorageError> {
        let session = self.state.sessions.values().find(|session| session.token_hash == hash);
        Ok(session.and_then(|session| {
            let account = self.state.accounts.get(&session.account_id)?;
            Some((session.clone(), account.clone()))
        }))
    }

    async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<Session>, StorageError> {
        let own = |session: &&Session| session.account_id == account;
        let mut sessions: Vec<Session> = self.state.sessions.values().filter(own).cloned().collect();
        sessions.sort_by_key(|session| std::cmp::Reverse((session.created_at, session.id)));
        Ok(sessions)
    }

    async fn add(&mut self, session: &Session) -> Result<(), StorageError> {
        let mut others = self.state.sessions.values();
        Verdict::new()
            .free(!self.state.sessions.contains_key(&session.id))
            .free(others.all(|other| other.token_hash != session.token_hash))
            .refers(self.state.accounts.contains_key(&session.account_id))
            .fits_if(session.user_agent.as_ref(), 200)
            .fits_if(session.address.as_ref(), 45)
            .give()?;
        self.state.sessions.insert(session.id, session.clone());
        Ok(())
    }

    async fn touch(&mut self, id: Id<Session>, at: Timestamp) -> Result<(), StorageError> {
        if let Some(session) = self.state.sessions.get_mut(&id) {
            session.last_used_at = session.last_used_at.max(at);
        }
        Ok(())
    }

    async fn remove(&mut self, account: Id<Account>, id: Id<Session>) -> Result<bool, StorageError> {
        let own = self.state.sessions.get(&id).is_some_and(|session| session.account_id == account);
        Ok(own && self.state.sessions.remove(&id).is_some())
    }

    async fn remove_by_account(
        &mut self,
        account: Id<Account>,
        except: Option<Id<Session>>,
    ) -> Result<u64, StorageError> {
        let before = self.state.sessions.len();
        self.state.sessions.retain(|id, session| session.account_id != account || Some(*id) == except);
        Ok((before - self.state.sessions.len()) as u64)
    }

    async fn remove_expired(
        &mut self,
        now: Timestamp,
        idle_since: Timestamp,
        limit: usize,
    ) -> Result<u64, StorageError> {
        let ended = |session: &&Session| session.expires_at < now || session.last_used_at < idle_since;
        let ended: Vec<Id<Session>> =
            self.state.sessions.values().filter(ended).map(|session| session.id).take(limit).collect();
        for id in &ended {
            self.state.sessions.remove(id);
        }
        Ok(ended.len() as u64)
    }
}
