//! Accounts, sessions, and the throttling of failed logins.

mod accounts;
mod idempotency;
mod login_failures;
pub mod one_form;
mod passwords;
mod sessions;

pub use accounts::{Account, AccountStatus, EmailAddress, Grant, Grants, Role, account_words};
pub use idempotency::{IDEMPOTENCY_HOURS, IdempotencyRecord};
pub use login_failures::{LoginFailures, ThrottlePolicy, sender_network};
pub use passwords::{MAX_PASSWORD, PasswordPolicy};
pub use sessions::{Session, SessionPolicy, TokenHash};
