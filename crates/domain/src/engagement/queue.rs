//! The queue: who works on which post, and what becomes of it when nobody says.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use crate::{
    Id, Timestamp,
    engagement::{Platform, Post},
    identity::TokenHash,
    text_enum::text_enum,
};

/// How often a post is given to a worker before it is parked.
pub const MAX_DELIVERIES: i64 = 5;
/// How often working on a post fails before it is parked.
pub const MAX_FAILURES: i64 = 5;
/// Shortest lease, in seconds.
pub const MIN_LEASE_SECONDS: i64 = 30;
/// Longest lease, in seconds: 12 hours.
pub const MAX_LEASE_SECONDS: i64 = 43_200;

text_enum! {
    /// What came of working on a post.
    pub enum OutcomeKind {
        /// It is done.
        Processed = "processed",
        /// It failed.
        Failed = "failed",
    }
}

/// How long a post waits after so many failures: `first` after the first, and four times as long after
/// each other one.
pub fn backoff(first: TimeDelta, failures: i64) -> TimeDelta {
    let doublings = u32::try_from(failures.clamp(1, MAX_FAILURES) - 1).unwrap_or(0) * 2;
    first * (1 << doublings)
}

/// The token of a lease: what a worker shows to say something about its post, or a sender about its reply.
/// The secret is that of a claim; the token of one post of the claim is none of another.
pub struct LeaseToken(String);

impl LeaseToken {
    /// The token of something that was taken with this secret.
    pub fn new<E>(secret: &[u8; 32], id: Id<E>) -> Self {
        Self(format!("{}{}", hex::encode(secret), hex::encode(Self::tag(secret, id))))
    }

    /// As a worker sent it; whether it is one shows [`Lease::is_held_by`].
    pub fn sent(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// To be told to the worker, and to nobody else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of a secret.
    pub fn stored(secret: &[u8; 32]) -> TokenHash {
        TokenHash(Sha256::digest(secret).into())
    }

    /// Whether it is the token of that thing, which was taken with the secret of this hash.
    pub fn is_of<E>(&self, hash: &TokenHash, id: Id<E>) -> bool {
        secret_of(&self.0)
            .is_some_and(|secret| Self::stored(&secret) == *hash && Self::new(&secret, id).0 == self.0)
    }

    fn tag<E>(secret: &[u8; 32], id: Id<E>) -> [u8; 8] {
        let digest: [u8; 32] =
            Sha256::new().chain_update(secret).chain_update(id.uuid().as_bytes()).finalize().into();
        digest.first_chunk().copied().unwrap_or_default()
    }
}

impl std::fmt::Debug for LeaseToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LeaseToken(…)")
    }
}

fn secret_of(token: &str) -> Option<[u8; 32]> {
    let mut secret = [0; 32];
    hex::decode_to_slice(token.get(..64)?, &mut secret).ok()?;
    Some(secret)
}

/// A post that somebody works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lease {
    /// Until then, and no longer.
    pub until: Timestamp,
    /// Hash of the claim's secret.
    pub hash: TokenHash,
}

impl Lease {
    /// Whether this token of that post is the lease's, and the lease is not over.
    pub fn is_held_by(&self, token: &LeaseToken, post: Id<Post>, now: Timestamp) -> bool {
        now < self.until && token.is_of(&self.hash, post)
    }
}

/// Categories by which a waiting post is found.
pub type Categories = BTreeSet<String>;

/// The place of a post in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Of this post.
    pub post_id: Id<Post>,
    /// Where it was written.
    pub platform: Platform,
    /// Whether its author's posts go first where that is asked for.
    pub is_power_user: bool,
    /// Whether it may be claimed once its time has come.
    pub is_offered: bool,
    /// Its place in the order, and before this time it is not claimed.
    pub available_at: Timestamp,
    /// Who works on it.
    pub lease: Option<Lease>,
    /// Since when somebody works on it.
    pub claimed_at: Option<Timestamp>,
    /// How often it was given to a worker.
    pub delivery_count: i64,
    /// When it came in.
    pub created_at: Timestamp,
    /// When anything of this last changed.
    pub updated_at: Timestamp,
}

impl Place {
    /// The place of a post that has just come in. One that was taken for spam is not offered. One that
    /// claims to be from the future is not kept waiting for it.
    pub fn new(post: &Post, is_power_user: bool, now: Timestamp) -> Self {
        Self {
            post_id: post.id,
            platform: post.platform,
            is_power_user,
            is_offered: !post.spam_filtered,
            available_at: post.detected_at.min(now),
            lease: None,
            claimed_at: None,
            delivery_count: 0,
            created_at: now,
            updated_at: now,
        }
    }

    /// Whether it is waited for or worked on, so that it must be found by its categories.
    pub fn is_open(&self) -> bool {
        self.is_offered || self.lease.is_some()
    }

    /// The lease ends; the post is offered again, in its old place.
    pub fn give_back(&mut self, now: Timestamp) {
        self.lease = None;
        self.claimed_at = None;
        self.is_offered = true;
        self.updated_at = now;
    }

    /// The lease ends without having counted as a delivery.
    pub fn release(&mut self, now: Timestamp) {
        self.delivery_count = (self.delivery_count - 1).max(0);
        self.give_back(now);
    }

    /// The lease ends; the post waits for so long.
    pub fn postpone(&mut self, wait: TimeDelta, now: Timestamp) {
        self.available_at = now + wait;
        self.give_back(now);
    }

    /// The post leaves the queue.
    pub fn leave(&mut self, now: Timestamp) {
        self.lease = None;
        self.claimed_at = None;
        self.is_offered = false;
        self.updated_at = now;
    }

    /// The post comes back as if it were new: one that was taken for spam is not offered.
    pub fn come_back(&mut self, is_spam: bool, now: Timestamp) {
        self.delivery_count = 0;
        self.available_at = now;
        self.give_back(now);
        self.is_offered = !is_spam;
    }
}
