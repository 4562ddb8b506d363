//! Contracts of accounts, sessions, and the protection of both.

mod accounts;
mod idempotency;
mod login_failures;
mod sessions;
mod signing_keys;

pub use accounts::{AccountFilter, AccountRepository};
pub use idempotency::IdempotencyRepository;
pub use login_failures::LoginFailureRepository;
pub use sessions::SessionRepository;
pub use signing_keys::SigningKeyRepository;
