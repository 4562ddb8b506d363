//! Logging in: password against hash, throttled by account and by address.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    Id, Timestamp,
    identity::{Account, EmailAddress, LoginFailures, Session, TokenHash},
};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use repositories::{AccountOf, Lock, Root};

use crate::{Access, Caller, Cx, ServiceError, Services, UseCase, Writes, passwords::Verdict};

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

/// A counter of failures and how many are free.
pub(super) type Counter = (String, i64);

/// Finds the account of an address; refused while a counter forbids tries.
pub(super) struct FindCandidate {
    /// The address; `None`: what was typed is none.
    pub email: Option<EmailAddress>,
    /// The counters that the login falls under.
    pub counters: Vec<Counter>,
}

impl UseCase for FindCandidate {
    const ACCESS: Access = Access::Public;
    type Output = Option<Account>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<Account>, ServiceError> {
        refuse_while_blocked(cx, &self.counters).await?;
        match &self.email {
            Some(email) => Ok(cx.uow.accounts().find_by_email(email).await?),
            None => Ok(None),
        }
    }
}

/// Counts a failed login.
pub(super) struct NoteFailure {
    /// The counters that the login falls under.
    pub counters: Vec<Counter>,
    /// When the login began.
    pub at: Timestamp,
}

impl UseCase for NoteFailure {
    const ACCESS: Access = Access::Public;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let policy = cx.services.settings.throttle;
        for (key, free) in &self.counters {
            let known = cx.uow.login_failures().lookup(key).await?;
            let mut failures = known.unwrap_or_else(|| LoginFailures::none(key.clone(), self.at));
            failures.record(*free, &policy, self.at);
            cx.uow.login_failures().put(&failures, self.at).await?;
        }
        Ok(())
    }
}

impl Writes for NoteFailure {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        self.counters.iter().map(|(key, _)| Root::LoginFailures(key.clone()).exclusive()).collect()
    }
}

/// Begins a session of an account whose password was found right. The account is read again: it may
/// have been disabled, or its password changed, while the hash was computed; and a block that came
/// meanwhile holds too, so that many guesses at once are no way around it.
pub struct BeginSession {
    account: Id<Account>,
    /// The hash that the password was compared with.
    checked_hash: String,
    /// A hash to replace it, made with today's parameters.
    new_hash: Option<String>,
    counters: Vec<Counter>,
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
        refuse_while_blocked(cx, &self.counters).await?;
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
        if let Some((key, _)) = self.counters.first() {
            cx.uow.login_failures().remove(key).await?;
        }
        cx.uow.sessions().add(&session).await?;
        Ok((session, account))
    }
}

impl Writes for BeginSession {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        // The counter of the address is only read, after the account's is held.
        let own = self.counters.iter().take(1).map(|(key, _)| Root::LoginFailures(key.clone()).exclusive());
        own.chain([Root::Account(AccountOf::Id(self.account)).shared()]).collect()
    }
}

impl Services {
    /// The counters a login falls under. The address is hashed: the table is no list of people.
    pub(super) fn counters(&self, email: &str, caller: &Caller) -> Vec<Counter> {
        let throttle = &self.settings.throttle;
        let account = format!("account:{}", hex::encode(Sha256::digest(email.trim().to_lowercase())));
        let address =
            caller.address.as_ref().map(|address| (format!("address:{address}"), throttle.per_address));
        std::iter::once((account, throttle.per_account)).chain(address).collect()
    }

    /// Logs in. An unknown address and a wrong password get the same answer, in the same time.
    pub async fn login(&self, caller: &Caller, credentials: Credentials) -> Result<LoggedIn, ServiceError> {
        let at = self.clock.now();
        let counters = self.counters(&credentials.email, caller);
        let email = EmailAddress::parse(&credentials.email).ok();
        let account = self.read(caller, FindCandidate { email, counters: counters.clone() }).await?;
        let stored =
            account.as_ref().filter(|account| account.is_active() && !account.password_hash.is_empty());
        let hash = stored.map(|account| account.password_hash.clone());
        let verdict = self.passwords.verify(credentials.password.clone(), hash.clone()).await?;
        let (Some(account), Verdict::Right { rehash }) = (account, verdict) else {
            self.write(caller, NoteFailure { counters, at }).await?;
            return Err(ServiceError::WrongCredentials);
        };
        let new_hash = if rehash { Some(self.passwords.hash(credentials.password).await?) } else { None };
        let token = BASE64_URL_SAFE_NO_PAD.encode(self.ids.secret());
        let begin = BeginSession {
            account: account.id,
            checked_hash: hash.unwrap_or_default(),
            new_hash,
            counters,
            token: TokenHash::of(&token),
        };
        let (session, account) = self.write(caller, begin).await?;
        Ok(LoggedIn { token: token.into(), session, account })
    }
}

async fn refuse_while_blocked(cx: &mut Cx<'_>, counters: &[Counter]) -> Result<(), ServiceError> {
    let mut longest = None;
    for (key, _) in counters {
        let failures = cx.uow.login_failures().lookup(key).await?;
        longest = longest.max(failures.and_then(|failures| failures.wait(cx.now)));
    }
    match longest {
        Some(wait) => Err(ServiceError::Throttled {
            retry_after_seconds: u64::try_from(wait.num_seconds()).unwrap_or(0) + 1,
        }),
        None => Ok(()),
    }
}
