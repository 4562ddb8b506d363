//! Accounts, sessions, and what guards them.

use domain::identity::{
    Account, AccountStatus, EmailAddress, IdempotencyRecord, LoginFailures, Role, Session, TokenHash,
};
use repositories::identity::AccountFilter;
use serde_json::json;

use super::{Make, Op, call, call_until_done};
use crate::model::at_time;
use crate::random::Random;

pub(super) const READS: &[Make] = &[
    |random| {
        let id = random.account();
        call!(accounts.lookup(id); id)
    },
    |random| {
        let email = some_email(random);
        call!(accounts.find_by_email(&email); email)
    },
    |random| {
        let filter = AccountFilter {
            role: if random.once_in(3) { Some(role(random)) } else { None },
            status: if random.once_in(4) { Some(status(random)) } else { None },
            email_prefix: if random.once_in(4) { Some(prefix(random)) } else { None },
        };
        let places: Vec<_> =
            random.state.accounts.values().map(|account| at_time(account.created_at, account.id)).collect();
        let page = random.page(&places);
        call!(accounts.list(&filter, &page); filter, page)
    },
    |_| call!(accounts.count_active_admins();),
    |random| {
        let stored: Vec<_> = random.state.sessions.values().map(|session| session.token_hash.0).collect();
        let any = random.hash();
        let hash = TokenHash(random.pick_if_any(&stored).unwrap_or(any));
        call!(sessions.find_by_token(hash); hash)
    },
    |random| {
        let account = session(random).0;
        call!(sessions.list_by_account(account); account)
    },
    |random| {
        let key = failure_key(random);
        call!(login_failures.lookup(&key); key)
    },
    |random| {
        let (account, key) = record_key(random);
        call!(idempotency.lookup(account, &key); account, key)
    },
    |random| {
        let stored: Vec<_> = random.state.signing_keys.keys().cloned().collect();
        let any = random.key(50);
        let purpose = random.pick_if_any(&stored).unwrap_or(any);
        call!(signing_keys.lookup(&purpose); purpose)
    },
];

pub(super) const WRITES: &[(usize, Make)] = &[
    (3, add_account),
    (3, |random| {
        let stored: Vec<_> = random.state.accounts.values().cloned().collect();
        let Some(mut account) = random.pick_if_any(&stored) else { return add_account(random) };
        let version = account.version;
        if random.coin() {
            account.email = email(random);
        }
        account.display_name = random.name(100);
        account.role = role(random);
        account.status = status(random);
        account.erased_at = random.time_if();
        account.updated_at = random.time();
        account.version = random.next_version(version);
        call!(accounts.save(&account); account)
    }),
    (1, |_| call!(accounts.hold_active_admins();)),
    (3, add_session),
    (1, |random| {
        let (_, id) = session(random);
        let at = random.time();
        call!(sessions.touch(id, at); id, at)
    }),
    (1, |random| {
        let (mut account, id) = session(random);
        if random.once_in(10) {
            account = random.account();
        }
        call!(sessions.remove(account, id); account, id)
    }),
    (1, |random| {
        let account = session(random).0;
        let except = random.maybe(|random| session(random).1);
        call!(sessions.remove_by_account(account, except); account, except)
    }),
    (1, |random| {
        let (now, idle_since, limit) = (random.bound(), random.bound(), random.limit());
        call_until_done!(sessions.remove_expired(now, idle_since, limit); now, idle_since, limit)
    }),
    (3, |random| {
        let failures = LoginFailures {
            key: random.key(100),
            count: random.number(0),
            window_started_at: random.time(),
            blocked_until: random.time_if(),
        };
        let now = random.time();
        call!(login_failures.put(&failures, now); failures, now)
    }),
    (1, |random| {
        let key = failure_key(random);
        call!(login_failures.remove(&key); key)
    }),
    (1, |random| {
        let (before, limit) = (random.bound(), random.limit());
        call_until_done!(login_failures.remove_stale(before, limit); before, limit)
    }),
    (3, |random| {
        let record = record(random);
        call!(idempotency.add(&record); record)
    }),
    (1, |random| {
        let (account, key) = record_key(random);
        call!(idempotency.remove(account, &key); account, key)
    }),
    (1, |random| {
        let account = record_key(random).0;
        call!(idempotency.remove_by_account(account); account)
    }),
    (1, |random| {
        let (now, limit) = (random.bound(), random.limit());
        call_until_done!(idempotency.remove_expired(now, limit); now, limit)
    }),
    (1, |random| {
        let taken: Vec<_> = random.state.signing_keys.keys().cloned().collect();
        let purpose = random.free_key(50, |key| taken.iter().any(|taken| taken == key));
        let (secret, now) = (random.hash(), random.time());
        call!(signing_keys.add(&purpose, &secret, now); purpose, secret, now)
    }),
];

pub(super) fn add_account(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.accounts.keys().copied().collect();
    let account = Account {
        id: random.fresh(|id| known.contains(&id)),
        email: email(random),
        password_hash: random.name(255),
        display_name: random.name(100),
        role: role(random),
        status: status(random),
        version: random.first_version(),
        created_at: random.time(),
        updated_at: random.time(),
        erased_at: random.time_if(),
    };
    call!(accounts.add(&account); account)
}

pub(super) fn add_session(random: &mut Random) -> Op {
    let taken: Vec<_> = random.state.sessions.values().map(|session| session.token_hash).collect();
    let mut token_hash = TokenHash(random.hash());
    if taken.contains(&token_hash) && !random.once_in(10) {
        token_hash = TokenHash([u8::try_from(random.below(256)).unwrap_or(0); 32]);
    }
    let known: Vec<_> = random.state.sessions.keys().copied().collect();
    let session = Session {
        id: random.fresh(|id| known.contains(&id)),
        account_id: random.account(),
        token_hash,
        created_at: random.time(),
        last_used_at: random.time(),
        expires_at: random.time(),
        user_agent: random.maybe(|random| random.name(200)),
        address: random.maybe(|random| random.name(45)),
    };
    call!(sessions.add(&session); session)
}

fn email(random: &mut Random) -> EmailAddress {
    let taken: Vec<_> = random.state.accounts.values().map(|account| account.email.clone()).collect();
    let email = random.free_key(254, |key| taken.iter().any(|taken| taken.as_str() == key));
    EmailAddress::from_stored(email)
}

fn some_email(random: &mut Random) -> EmailAddress {
    let stored: Vec<_> = random.state.accounts.values().map(|account| account.email.clone()).collect();
    let any = random.key(254);
    if random.once_in(4) { None } else { random.pick_if_any(&stored) }
        .unwrap_or_else(|| EmailAddress::from_stored(any))
}

fn prefix(random: &mut Random) -> String {
    let (email, length) = (some_email(random), random.below(3));
    email.as_str().chars().take(usize::try_from(length).unwrap_or(0)).collect()
}

fn role(random: &mut Random) -> Role {
    random.pick_if_any(Role::ALL).unwrap_or(Role::Learner)
}

fn status(random: &mut Random) -> AccountStatus {
    random.pick_if_any(AccountStatus::ALL).unwrap_or(AccountStatus::Active)
}

fn session(random: &mut Random) -> (domain::Id<Account>, domain::Id<Session>) {
    let stored: Vec<_> =
        random.state.sessions.values().map(|session| (session.account_id, session.id)).collect();
    let any = (random.any_id(), random.any_id());
    random.pick_if_any(&stored).unwrap_or(any)
}

fn failure_key(random: &mut Random) -> String {
    let stored: Vec<_> = random.state.failures.keys().cloned().collect();
    let any = random.key(100);
    if random.once_in(4) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}

fn record_key(random: &mut Random) -> (domain::Id<Account>, String) {
    let stored: Vec<_> = random.state.records.keys().cloned().collect();
    let any = (random.account(), random.key(255));
    if random.once_in(4) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}

fn record(random: &mut Random) -> IdempotencyRecord {
    let account_id = random.account();
    let taken: Vec<_> = random.state.records.keys().cloned().collect();
    let headers: Vec<(String, String)> =
        (0..random.below(3)).map(|_| (random.name(50), random.name(50))).collect();
    IdempotencyRecord {
        account_id,
        key: random.free_key(255, |key| taken.iter().any(|(of, taken)| *of == account_id && taken == key)),
        request_hash: random.hash(),
        response: json!({ "status": 201, "headers": headers, "body": random.long_text() }),
        created_at: random.time(),
        expires_at: random.time(),
    }
}
