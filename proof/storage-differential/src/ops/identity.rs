//! Accounts, sessions, and their protection.

use domain::{
    Id,
    identity::{
        Account, AccountStatus, EmailAddress, IdempotencyRecord, LoginFailures, Role, Session, TokenHash,
    },
};
use repositories::identity::AccountFilter;
use serde_json::json;

use super::{Call, calls};
use crate::random::Random;

/// That of a session, where there is one.
pub(super) fn token(random: &mut Random) -> TokenHash {
    let stored = random.row().map(|session: Session| session.token_hash);
    stored.unwrap_or_else(|| TokenHash(random.hash()))
}

pub(super) const READS: &[Call] = calls! { |random|
    1: accounts.lookup(id), id = random.id();
    1: accounts.find_by_email(&email), email = some_email(random);
    1: accounts.ids_by_email(&emails), emails = {
        (0..random.below(4)).map(|_| some_email(random)).collect::<Vec<_>>()
    };
    1: accounts.list(&filter, &page),
        filter = AccountFilter {
            role: random.seldom(3, role),
            status: random.seldom(4, status),
            words: random.maybe(words).unwrap_or_default(),
        },
        page = random.page_by_time(|account: &Account| Some(account.created_at));
    1: accounts.count_active_admins();
    1: accounts.search_versions(limit), limit = random.limit();
    1: accounts.check_search(after, limit), after = random.maybe(Random::id), limit = random.limit();
    1: sessions.find_by_token(hash), hash = token(random);
    1: sessions.list_by_account(account), account = session(random).0;
    1: login_failures.lookup(&key), key = failure_key(random);
    1: idempotency.lookup(account, &key), (account, key) = record_key(random);
    1: idempotency.scan(after, limit), after = random.maybe(record_key), limit = random.limit();
    1: signing_keys.lookup(&purpose), purpose = random.known(50, |(purpose, _): &(String, _)| purpose.clone());
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: accounts.add(&account), account = account(random, None);
    3: accounts.save(&account), account = random.changed(account);
    1: accounts.renew_search(&ids), ids = random.some_ids();
    3: sessions.add(&session), session = new_session(random);
    1: sessions.touch(id, at), id = session(random).1, at = random.time();
    1: sessions.remove(account, id), (account, id) = {
        let (account, id) = session(random);
        (random.seldom(10, Random::id).unwrap_or(account), id)
    };
    1: sessions.remove_by_account(account, except),
        account = session(random).0, except = random.maybe(|random| session(random).1);
    1: sessions.remove_expired(now, idle_since, limit) until done,
        now = random.bound(), idle_since = random.bound(), limit = random.limit();
    3: login_failures.put(&failures, now), failures = failures(random), now = random.time();
    1: login_failures.remove(&key), key = failure_key(random);
    1: login_failures.remove_by_prefix(&prefix), prefix = failure_prefix(random);
    1: login_failures.remove_stale(before, limit) until done, before = random.bound(), limit = random.limit();
    3: idempotency.add(&record), record = record(random);
    1: idempotency.remove(account, &key), (account, key) = record_key(random);
    1: idempotency.remove_by_account(account), account = record_key(random).0;
    1: idempotency.remove_expired(now, limit) until done, now = random.bound(), limit = random.limit();
    1: signing_keys.add(&purpose, &secret, now),
        purpose = random.unique(50, None, |(purpose, _): &(String, _)| Some(purpose.clone())),
        secret = random.hash(), now = random.time();
};

fn account(random: &mut Random, old: Option<&Account>) -> Account {
    let email = |account: &Account| account.email.as_str().to_owned();
    let email = random.unique(254, old.map(email), |account| Some(email(account)));
    Account {
        id: random.id_of(old),
        email: EmailAddress::from_stored(email),
        password_hash: random.name(255),
        display_name: random.name(100),
        role: role(random),
        grants: random.grants(),
        status: status(random),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
        erased_at: random.time_if(),
    }
}

fn new_session(random: &mut Random) -> Session {
    let mut token_hash = TokenHash(random.hash());
    let taken = random.state.sessions.values().any(|session| session.token_hash == token_hash);
    if taken && !random.once_in(10) {
        token_hash = TokenHash([u8::try_from(random.below(256)).unwrap_or(0); 32]);
    }
    Session {
        id: random.fresh_id(),
        account_id: random.id(),
        token_hash,
        created_at: random.time(),
        last_used_at: random.time(),
        expires_at: random.time(),
        user_agent: random.maybe(|random| random.name(200)),
        address: random.maybe(|random| random.name(45)),
    }
}

fn some_email(random: &mut Random) -> EmailAddress {
    EmailAddress::from_stored(random.known(254, |account: &Account| account.email.as_str().to_owned()))
}

/// Beginnings of one or two words, mostly of an account.
fn words(random: &mut Random) -> Vec<String> {
    let stored: Option<Account> = if random.once_in(4) { None } else { random.row() };
    let text = match stored {
        Some(account) if random.coin() => account.display_name,
        Some(account) => account.email.as_str().to_owned(),
        None => random.name(200),
    };
    random.beginnings(&text)
}

fn role(random: &mut Random) -> Role {
    random.pick_if_any(Role::ALL).unwrap_or(Role::Learner)
}

fn status(random: &mut Random) -> AccountStatus {
    random.pick_if_any(AccountStatus::ALL).unwrap_or(AccountStatus::Active)
}

/// A session and its account.
fn session(random: &mut Random) -> (Id<Account>, Id<Session>) {
    let stored = random.row().map(|session: Session| (session.account_id, session.id));
    stored.unwrap_or_else(|| (random.any_id(), random.any_id()))
}

fn failures(random: &mut Random) -> LoginFailures {
    LoginFailures {
        key: random.key(100),
        count: random.number(0),
        window_started_at: random.time(),
        blocked_until: random.time_if(),
    }
}

fn failure_key(random: &mut Random) -> String {
    random.known(100, |(failures, _): &(LoginFailures, _)| failures.key.clone())
}

fn failure_prefix(random: &mut Random) -> String {
    let (key, length) = (failure_key(random), 1 + random.below(3));
    key.chars().take(usize::try_from(length).unwrap_or(1)).collect()
}

fn record_key(random: &mut Random) -> (Id<Account>, String) {
    random.key_of::<IdempotencyRecord>(4, |random| (random.id(), random.key(255)))
}

fn record(random: &mut Random) -> IdempotencyRecord {
    let account_id = random.id();
    let headers: Vec<(String, String)> =
        (0..random.below(3)).map(|_| (random.name(50), random.name(50))).collect();
    IdempotencyRecord {
        account_id,
        key: random.unique(255, None, |record: &IdempotencyRecord| {
            (record.account_id == account_id).then(|| record.key.clone())
        }),
        request_hash: random.hash(),
        response: json!({ "status": 201, "headers": headers, "body": random.long_text() }),
        created_at: random.time(),
        expires_at: random.time(),
    }
}
