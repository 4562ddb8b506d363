//! Logging in: password against hash, throttled.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    Id,
    identity::{Account, EmailAddress, Session, TokenHash},
};
use secrecy::SecretString;

use repositories::{AccountOf, Lock, Root};

use super::throttling::{CountTry, Counters, FindCandidate};
use crate::{Access, Caller, Cx, ServiceError, Services, UseCase, Writes, passwords::Verdict, turns::Work};

/// What a person logs in with.
#[derive(Clone)]
pub struct Credentials {
    /// Address, as typed.
    pub email: String,
    /// Password.
    pub password: SecretString,
}

/// A new session with its token, which is shown this once.
pub struct LoggedIn {
    /// The bearer token: 256 random bits, base64url.
    pub token: SecretString,
    /// The session.
    pub session: Session,
    /// Whose.
    pub account: Account,
}

/// Begins a session of an account whose password was found right. The account is read again: it may
/// have been disabled, or its password changed, while the hash was computed. Failures that were counted for
/// the account from this network are forgotten, the others are not: they may be somebody else's.
pub struct BeginSession {
    account: Id<Account>,
    /// The hash that the password was compared with.
    checked_hash: String,
    /// A hash to replace it, made with today's parameters.
    new_hash: Option<String>,
    /// What is counted for account and network.
    pair: String,
    token: TokenHash,
}

impl UseCase for BeginSession {
    const ACCESS: Access = Access::Public;
    type Output = (Session, Account);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Session, Account), ServiceError> {
        let session = Session {
            id: cx.new_id(),
            account_id: self.account,
            token_hash: self.token,
            created_at: cx.now,
            last_used_at: cx.now,
            expires_at: cx.now + cx.services.settings.sessions.absolute,
            user_agent: cx.caller.user_agent.clone(),
            address: cx.caller.address.clone(),
        };
        let account = cx.uow.accounts().lookup(self.account).await?;
        let Some(mut account) =
            account.filter(|account| account.is_active() && account.password_hash == self.checked_hash)
        else {
            return Err(ServiceError::WrongCredentials);
        };
        if let Some(hash) = &self.new_hash {
            account.password_hash.clone_from(hash);
            account.mark_changed(cx.now);
            cx.uow.accounts().save(&account).await?;
        }
        cx.uow.login_failures().remove(&self.pair).await?;
        cx.uow.sessions().add(&session).await?;
        Ok((session, account))
    }
}

impl Writes for BeginSession {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let counter = Root::LoginFailures(self.pair.clone()).exclusive();
        vec![counter, Root::Account(AccountOf::Id(self.account)).shared()]
    }
}

impl Services {
    /// Logs in. An unknown address and a wrong password get the same answer, in the same time.
    pub async fn login(&self, caller: &Caller, credentials: Credentials) -> Result<LoggedIn, ServiceError> {
        let counters = Counters::of(&credentials.email, caller);
        let email = EmailAddress::parse(&credentials.email).ok();
        // Until it is judged. Whoever waits for it takes up no place that others could wait in.
        let turn = self.tries.take(&counters.pair).await;
        let account = self.read(caller, FindCandidate { email, counters: counters.clone() }).await?;
        // A login that is refused because too many wait is no failure.
        let admission = self.passwords.admit(Work::LogIn)?;
        let pair = counters.pair.clone();
        let count = CountTry { key: pair.clone(), free: self.settings.throttle.per_pair };
        let delay = self.write(caller, count).await?;
        let stored =
            account.as_ref().filter(|account| account.is_active() && !account.password_hash.is_empty());
        let hash = stored.map(|account| account.password_hash.clone());
        let verdict = self.passwords.verify(&admission, credentials.password.clone(), hash.clone()).await?;
        let (Some(account), Verdict::Right { rehash }) = (account, verdict) else {
            drop((admission, turn));
            self.fail_late(caller, counters, delay).await?;
            return Err(ServiceError::WrongCredentials);
        };
        let new_hash =
            if rehash { Some(self.passwords.hash(&admission, credentials.password).await?) } else { None };
        let token = BASE64_URL_SAFE_NO_PAD.encode(self.ids.secret());
        let begin = BeginSession {
            account: account.id,
            checked_hash: hash.unwrap_or_default(),
            new_hash,
            pair,
            token: TokenHash::of(&token),
        };
        let (session, account) = self.write(caller, begin).await?;
        Ok(LoggedIn { token: token.into(), session, account })
    }
}
