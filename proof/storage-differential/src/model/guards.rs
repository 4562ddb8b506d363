//! Counters of failed logins, stored responses, and signing keys.

use domain::{
    Id, Timestamp,
    identity::{Account, IdempotencyRecord, LoginFailures},
};
use repositories::identity::{IdempotencyRepository, LoginFailureRepository, SigningKeyRepository};

use super::{implement, state::Rules, state::State, verdict::Verdict};

impl Rules for (LoginFailures, Timestamp) {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.0.key, 100).check(self.0.count >= 0);
    }
}

implement! { LoginFailureRepository, |state|
    lookup(key: &str) -> Option<LoginFailures> = state.failures.get(key).map(|(failures, _)| failures.clone());
    put(failures: &LoginFailures, now: Timestamp) -> () => state.put(&(failures.clone(), now));
    remove(key: &str) -> () => { state.failures.remove(key); Ok(()) };
    remove_by_prefix(prefix: &str) -> u64 =
        state.remove_up_to(usize::MAX, |(failures, _): &(LoginFailures, Timestamp)| {
            failures.key.as_bytes().starts_with(prefix.as_bytes())
        });
    remove_stale(before: Timestamp, limit: usize) -> u64 =
        state.remove_up_to(limit, |(_, changed): &(LoginFailures, Timestamp)| *changed < before);
}

impl Rules for IdempotencyRecord {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.key, 255);
    }
}

implement! { IdempotencyRepository, |state|
    lookup(account: Id<Account>, key: &str) -> Option<IdempotencyRecord> = state.get(&(account, key.to_owned()));
    scan(after: Option<(Id<Account>, String)>, limit: usize) -> Vec<IdempotencyRecord> = {
        let comes = |record: &IdempotencyRecord| {
            after.as_ref().is_none_or(|(account, key)| (record.account_id, &record.key) > (*account, key))
        };
        state.all(comes).into_iter().take(limit).collect()
    };
    add(record: &IdempotencyRecord) -> () => state.add(record);
    remove(account: Id<Account>, key: &str) -> () => {
        state.records.remove(&(account, key.to_owned()));
        Ok(())
    };
    remove_by_account(account: Id<Account>) -> u64 =
        state.remove_up_to(usize::MAX, |record: &IdempotencyRecord| record.account_id == account);
    remove_expired(now: Timestamp, limit: usize) -> u64 =
        state.remove_up_to(limit, |record: &IdempotencyRecord| record.expires_at < now);
}

impl Rules for (String, [u8; 32]) {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.0, 50);
    }
}

implement! { SigningKeyRepository, |state|
    lookup(purpose: &str) -> Option<[u8; 32]> = state.signing_keys.get(purpose).map(|(_, secret)| *secret);
    add(purpose: &str, secret: &[u8; 32], _now: Timestamp) -> () => state.add(&(purpose.to_owned(), *secret));
}
