//! Accounts, sessions and what a person may do with their own data.

mod accounts;
mod login;
mod personal_data;
mod registration;
mod sessions;

pub use accounts::{AccountChanges, NewAccount};
pub use login::{Credentials, LoggedIn};
pub use personal_data::PersonalData;
pub use registration::NewRegistration;
