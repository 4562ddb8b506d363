//! Remembered answers of requests that carried an `Idempotency-Key`.

use crate::{Id, Timestamp, identity::Account};

/// How long a key is kept, in hours.
pub const IDEMPOTENCY_HOURS: i64 = 24;

/// A key of an account with the answer it got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyRecord {
    /// Whose key; keys of different accounts never meet.
    pub account_id: Id<Account>,
    /// The key, 1 to 255 characters.
    pub key: String,
    /// SHA-256 over method, path and body of the request.
    pub request_hash: [u8; 32],
    /// The first answer, as whoever gave it can read it again.
    pub response: serde_json::Value,
    /// When it was given.
    pub created_at: Timestamp,
    /// When the key may be forgotten.
    pub expires_at: Timestamp,
}
