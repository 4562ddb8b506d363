//! Accounts, sessions and their protection.

pub mod accounts;
pub mod idempotency;
pub mod login_failures;
pub mod sessions;
pub mod signing_keys;
