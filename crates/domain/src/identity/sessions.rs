//! Sessions: what a bearer token stands for.

use chrono::TimeDelta;

use crate::{Id, Timestamp, identity::Account};

/// SHA-256 of a bearer token; the token itself is never stored.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl TokenHash {
    /// The hash of a presented token.
    pub fn of(token: &str) -> Self {
        use sha2::Digest;
        Self(sha2::Sha256::digest(token.as_bytes()).into())
    }
}

impl std::fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

/// How long sessions live.
#[derive(Debug, Clone, Copy)]
pub struct SessionPolicy {
    /// Longest life from the login on.
    pub absolute: TimeDelta,
    /// Longest time without use.
    pub idle: TimeDelta,
    /// How stale `last_used_at` may be before it is written again.
    pub touch_after: TimeDelta,
}

impl Default for SessionPolicy {
    fn default() -> Self {
        Self { absolute: TimeDelta::days(30), idle: TimeDelta::days(7), touch_after: TimeDelta::minutes(1) }
    }
}

/// A login that is in force until it expires, idles out or is ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Identity.
    pub id: Id<Session>,
    /// Whose login.
    pub account_id: Id<Account>,
    /// Hash of its token.
    pub token_hash: TokenHash,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
    /// The client that logged in, cut to 200 characters.
    pub user_agent: Option<String>,
    /// The address it logged in from.
    pub address: Option<String>,
}

impl Session {
    /// Whether it still counts at `now`.
    pub fn is_live(&self, now: Timestamp, policy: &SessionPolicy) -> bool {
        now < self.expires_at && now < self.last_used_at + policy.idle
    }

    /// Whether `last_used_at` is stale enough to be written.
    pub fn wants_touch(&self, now: Timestamp, policy: &SessionPolicy) -> bool {
        now - self.last_used_at >= policy.touch_after
    }
}
