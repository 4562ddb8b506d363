//! Counters of failed logins and of registrations. A try counts before it is judged, in a unit of work of its
//! own, so that many at once are no way around the bounds. Those of one account and network follow each other
//! within a process (`in_turn`): right ones do not add up.

use std::time::Duration;

use chrono::TimeDelta;
use domain::identity::{Account, EmailAddress, LoginFailures, one_form, sender_network};
use repositories::{AccountOf, Lock, Root};
use sha2::{Digest, Sha256};

use super::accounts::find_by_email;
use crate::{Access, Caller, Cx, ServiceError, Services, UseCase, Writes};

/// The keys of what a login is counted by.
#[derive(Clone)]
pub(super) struct Counters {
    /// Account and network together.
    pub pair: String,
    /// The account, from wherever.
    account: String,
    /// The network, whichever the account.
    address: Option<String>,
    /// The network itself.
    network: Option<String>,
}

impl Counters {
    /// Of a login with that e-mail address, as typed or stored.
    pub fn of(email: &str, caller: &Caller) -> Self {
        let account = account_key(email);
        let network = caller.address.as_deref().map(sender_network);
        Self {
            pair: format!("{account}@{}", network.as_deref().unwrap_or_default()),
            account,
            address: network.as_deref().map(address_key),
            network,
        }
    }
}

/// The key of an account; those of its pairs begin with it. The e-mail address is hashed: the table is no
/// list of people. All ways to type it are one, else each would have free guesses of its own.
pub(super) fn account_key(email: &str) -> String {
    // As logging in reads it. What it takes for no address is counted as well.
    let email = EmailAddress::parse(email)
        .map_or_else(|_| one_form::typed_email(email), |address| address.as_str().to_owned());
    format!("account:{}", hex::encode(Sha256::digest(email)))
}

/// The key of a network.
pub(super) fn address_key(network: &str) -> String {
    format!("address:{network}")
}

/// The key of a network's registrations.
pub(super) fn registration_key(network: &str) -> String {
    format!("registration:{network}")
}

/// Finds the account of an e-mail address; refused while a counter forbids tries. A network that the account
/// is logged in from is only held to what is counted for both together: others lock nobody out there.
pub(super) struct FindCandidate {
    /// The address; `None`: what was typed is none.
    pub email: Option<EmailAddress>,
    /// What the login is counted by.
    pub counters: Counters,
}

impl UseCase for FindCandidate {
    const ACCESS: Access = Access::Public;
    type Output = Option<Account>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<Account>, ServiceError> {
        let Counters { pair, account, address, network } = &self.counters;
        if let Some(wait) = wait(cx, pair).await? {
            return Err(throttled(wait));
        }
        let candidate = match &self.email {
            Some(email) => find_by_email(cx, email).await?,
            None => None,
        };
        let mut longest = wait(cx, account).await?;
        if let Some(address) = address {
            longest = longest.max(wait(cx, address).await?);
        }
        if let Some(wait) = longest
            && !is_at_home(cx, candidate.as_ref(), network.as_deref()).await?
        {
            return Err(throttled(wait));
        }
        Ok(candidate)
    }
}

/// Whether the account is logged in from that network.
async fn is_at_home(
    cx: &mut Cx<'_>,
    account: Option<&Account>,
    network: Option<&str>,
) -> Result<bool, ServiceError> {
    let (Some(account), Some(network)) = (account, network) else { return Ok(false) };
    let sessions = cx.uow.sessions().list_by_account(account.id).await?;
    Ok(sessions.iter().any(|session| {
        session.is_live(cx.now, &cx.services.settings.sessions)
            && session.address.as_deref().map(sender_network).as_deref() == Some(network)
    }))
}

/// Counts a try before it is judged; refused while the counter forbids tries. Comes back with how late a
/// failure is to be answered.
pub(super) struct CountTry {
    /// What is counted.
    pub key: String,
    /// How many are free.
    pub free: i64,
}

impl UseCase for CountTry {
    const ACCESS: Access = Access::Public;
    type Output = TimeDelta;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<TimeDelta, ServiceError> {
        if let Some(wait) = wait(cx, &self.key).await? {
            return Err(throttled(wait));
        }
        count(cx, &self.key, self.free).await
    }
}

impl Writes for CountTry {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::LoginFailures(self.key.clone()).exclusive()]
    }
}

/// Counts a failed login for the account and for the network, each alone. Logins that go well never wait for
/// these counters, which many share.
struct NoteFailure {
    counters: Counters,
}

impl UseCase for NoteFailure {
    const ACCESS: Access = Access::Public;
    type Output = TimeDelta;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<TimeDelta, ServiceError> {
        let throttle = &cx.services.settings.throttle;
        let mut delay = count(cx, &self.counters.account, throttle.per_account).await?;
        if let Some(address) = &self.counters.address {
            delay = delay.max(count(cx, address, throttle.per_address).await?);
        }
        Ok(delay)
    }
}

impl Writes for NoteFailure {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let keys = std::iter::once(&self.counters.account).chain(&self.counters.address);
        keys.map(|key| Root::LoginFailures(key.clone()).exclusive()).collect()
    }
}

impl Services {
    /// Counts a login that failed, and waits as long as its answer is to be late: `delay`, or longer.
    pub(super) async fn fail_late(
        &self,
        caller: &Caller,
        counters: Counters,
        delay: TimeDelta,
    ) -> Result<(), ServiceError> {
        let delay = self.write(caller, NoteFailure { counters }).await?.max(delay);
        tokio::time::sleep(delay.to_std().unwrap_or(Duration::ZERO)).await;
        Ok(())
    }
}

/// How long a counter forbids tries.
async fn wait(cx: &mut Cx<'_>, key: &str) -> Result<Option<TimeDelta>, ServiceError> {
    let counter = cx.uow.login_failures().lookup(key).await?;
    Ok(counter.and_then(|counter| counter.wait(&cx.services.settings.throttle, cx.now)))
}

/// Counts one more; comes back with how late a failure is to be answered.
async fn count(cx: &mut Cx<'_>, key: &str, free: i64) -> Result<TimeDelta, ServiceError> {
    let policy = &cx.services.settings.throttle;
    let known = cx.uow.login_failures().lookup(key).await?;
    let mut counter = known.unwrap_or_else(|| LoginFailures::none(key.to_owned(), cx.now));
    counter.record(free, policy, cx.now);
    cx.uow.login_failures().put(&counter, cx.now).await?;
    Ok(counter.delay(free, policy))
}

fn throttled(wait: TimeDelta) -> ServiceError {
    ServiceError::Throttled { retry_after_seconds: u64::try_from(wait.num_seconds()).unwrap_or(0) + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(address: &str) -> Counters {
        Counters::of(" Ada@Example.org", &Caller { address: Some(address.to_owned()), ..Caller::default() })
    }

    #[test]
    fn a_pair_is_counted_under_its_account_and_fits_its_column() {
        let (home, neighbour, elsewhere) =
            (from("2001:db8:1111:2222::1"), from("2001:db8:1111:2222:ffff::"), from("2001:db8:1111:2223::1"));
        assert_eq!((&home.pair, &home.address), (&neighbour.pair, &neighbour.address));
        assert_ne!(home.pair, elsewhere.pair);
        assert_eq!(home.account, elsewhere.account);
        assert!(home.pair.starts_with(&account_key("ada@example.org")) && home.pair.len() <= 100);
        assert!(!home.pair.contains("example"));
        for typed in [
            "JU\u{308}RGEN@XN--MLLER-KVA.example ",
            "jürgen@xn--mller-kva.example",
            "\u{feff}jürgen@müller.example",
            "jürgen@müller.example\u{feff} \u{feff}",
        ] {
            assert_eq!(account_key(typed), account_key("jürgen@müller.example"), "{typed:?}");
        }
        // What an account is found by has one counter in both forms; any other has another one.
        for address in ["jürgen@müller.example", "ada@straße.example", "ada@ｅｘａｍｐｌｅ.org"] {
            let address = EmailAddress::parse(address).unwrap();
            if let Some(other) = address.in_ascii() {
                assert_eq!(account_key(other.as_str()), account_key(address.as_str()), "{address:?}");
            }
        }
        assert_ne!(Counters::of("ada@example.org", &Caller::default()).pair, home.pair);
    }
}
