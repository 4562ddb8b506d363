//! Logging in: password against hash, throttled by account and by address.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    Timestamp,
    identity::{Account, EmailAddress, LoginFailures, Session, TokenHash},
};
use repositories::{StorageError, StorageExt, UnitOfWork};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use crate::{Caller, ServiceError, Services, passwords::Verdict};

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
pub(crate) type Counter = (String, i64);

impl Services {
    /// The counters a login falls under. The address is hashed: the table is no list of people.
    pub(crate) fn counters(&self, email: &str, caller: &Caller) -> Vec<Counter> {
        let throttle = &self.settings.throttle;
        let account = format!("account:{}", hex::encode(Sha256::digest(email.trim().to_lowercase())));
        let address =
            caller.address.as_ref().map(|address| (format!("address:{address}"), throttle.per_address));
        std::iter::once((account, throttle.per_account)).chain(address).collect()
    }

    /// Logs in. An unknown address and a wrong password get the same answer, in the same time.
    pub async fn login(&self, caller: &Caller, credentials: Credentials) -> Result<LoggedIn, ServiceError> {
        let now = self.clock.now();
        let counters = self.counters(&credentials.email, caller);
        let account = self.login_candidate(&credentials.email, &counters, now).await?;
        let stored =
            account.as_ref().filter(|account| account.is_active() && !account.password_hash.is_empty());
        let hash = stored.map(|account| account.password_hash.clone());
        let verdict = self.passwords.verify(credentials.password.clone(), hash.clone()).await?;
        let (Some(account), Verdict::Right { rehash }) = (account, verdict) else {
            self.note_failure(counters, now).await?;
            return Err(ServiceError::WrongCredentials);
        };
        let new_hash = if rehash { Some(self.passwords.hash(credentials.password).await?) } else { None };
        self.begin_session(caller, account, hash.unwrap_or_default(), new_hash, counters).await
    }

    pub(crate) async fn login_candidate(
        &self,
        email: &str,
        counters: &[Counter],
        now: Timestamp,
    ) -> Result<Option<Account>, ServiceError> {
        let email = EmailAddress::parse(email).ok();
        let counters = counters.to_vec();
        self.storage
            .read(move |uow| {
                let (email, counters) = (email.clone(), counters.clone());
                Box::pin(async move {
                    refuse_while_blocked(uow, &counters, now).await?;
                    match email {
                        Some(email) => Ok(uow.accounts().find_by_email(&email).await?),
                        None => Ok(None),
                    }
                })
            })
            .await
    }

    pub(crate) async fn note_failure(
        &self,
        counters: Vec<Counter>,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        let policy = self.settings.throttle;
        self.storage
            .write(move |uow| {
                let counters = counters.clone();
                Box::pin(async move {
                    for (key, free) in counters {
                        let known = uow.login_failures().lookup(&key).await?;
                        let mut failures = known.unwrap_or_else(|| LoginFailures::none(key, now));
                        failures.record(free, &policy, now);
                        uow.login_failures().put(&failures, now).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// Writes the session. The account is read again: it may have been disabled, or its password
    /// changed, while the hash was computed; and a block that came meanwhile holds too, so that
    /// many guesses at once are no way around it.
    async fn begin_session(
        &self,
        caller: &Caller,
        account: Account,
        checked_hash: String,
        new_hash: Option<String>,
        counters: Vec<Counter>,
    ) -> Result<LoggedIn, ServiceError> {
        let now = self.clock.now();
        let token = BASE64_URL_SAFE_NO_PAD.encode(self.ids.secret());
        let session = Session {
            id: self.ids.next(),
            account_id: account.id,
            token_hash: TokenHash::of(&token),
            created_at: now,
            last_used_at: now,
            expires_at: now + self.settings.sessions.absolute,
            user_agent: caller.user_agent.clone(),
            address: caller.address.clone(),
        };
        let stored = session.clone();
        let account = self
            .storage
            .write(move |uow| {
                let (session, counters) = (stored.clone(), counters.clone());
                let (checked_hash, new_hash) = (checked_hash.clone(), new_hash.clone());
                let id = account.id;
                Box::pin(async move {
                    refuse_while_blocked(uow, &counters, now).await?;
                    let account = uow.accounts().lookup(id).await?;
                    let Some(mut account) = account
                        .filter(|account| account.is_active() && account.password_hash == checked_hash)
                    else {
                        return Err(ServiceError::WrongCredentials);
                    };
                    if let Some(hash) = new_hash {
                        account.password_hash = hash;
                        account.revise(now);
                        uow.accounts().save(&account).await?;
                    }
                    if let Some((key, _)) = counters.first() {
                        uow.login_failures().remove(key).await?;
                    }
                    uow.sessions().add(&session).await?;
                    Ok(account)
                })
            })
            .await?;
        Ok(LoggedIn { token: token.into(), session, account })
    }
}

async fn refuse_while_blocked(
    uow: &mut dyn UnitOfWork,
    counters: &[Counter],
    now: Timestamp,
) -> Result<(), ServiceError> {
    let mut longest = None;
    for (key, _) in counters {
        let failures: Result<_, StorageError> = uow.login_failures().lookup(key).await;
        longest = longest.max(failures?.and_then(|failures| failures.wait(now)));
    }
    match longest {
        Some(wait) => Err(ServiceError::Throttled {
            retry_after_seconds: u64::try_from(wait.num_seconds()).unwrap_or(0) + 1,
        }),
        None => Ok(()),
    }
}
