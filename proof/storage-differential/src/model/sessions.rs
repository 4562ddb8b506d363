//! Sessions.

use std::cmp::Reverse;

use domain::{
    Id, Timestamp,
    identity::{Account, Session, TokenHash},
};
use repositories::identity::SessionRepository;

use super::{implement, state::Rules, state::State, verdict::Verdict};

impl Rules for Session {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |session| Some(session.token_hash)))
            .fits_if(self.user_agent.as_ref(), 200)
            .fits_if(self.address.as_ref(), 45);
    }
}

/// A session by the hash of its token, with its account.
pub(super) fn session_of(state: &State, hash: TokenHash) -> Option<(Session, Account)> {
    let session = state.find(|session: &Session| session.token_hash == hash)?;
    let account = state.get(&session.account_id)?;
    Some((session, account))
}

implement! { SessionRepository, |state|
    find_by_token(hash: TokenHash) -> Option<(Session, Account)> = session_of(state, hash);
    list_by_account(account: Id<Account>) -> Vec<Session> = state.sorted(
        |session: &Session| session.account_id == account, |session| Reverse((session.created_at, session.id))
    );
    add(session: &Session) -> () => state.add(session);
    touch(id: Id<Session>, at: Timestamp) -> () => {
        if let Some(session) = state.sessions.get_mut(&id) {
            session.last_used_at = session.last_used_at.max(at);
        }
        Ok(())
    };
    remove(account: Id<Account>, id: Id<Session>) -> bool = {
        let own = |session: &Session| session.id == id && session.account_id == account;
        state.remove_up_to(1, own) > 0
    };
    remove_by_account(account: Id<Account>, except: Option<Id<Session>>) -> u64 = {
        let ended = |session: &Session| session.account_id == account && Some(session.id) != except;
        state.remove_up_to(usize::MAX, ended)
    };
    remove_expired(now: Timestamp, idle_since: Timestamp, limit: usize) -> u64 = {
        let ended = |session: &Session| session.expires_at < now || session.last_used_at < idle_since;
        state.remove_up_to(limit, ended)
    };
}
