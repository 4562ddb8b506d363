//! Accounts, sessions and what guards them.

mod account_words;
mod accounts;
mod idempotency;
mod login_failures;
mod sessions;
mod signing_keys;
