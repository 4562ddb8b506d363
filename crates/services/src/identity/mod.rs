//! Accounts, sessions and what a person may do with their own data.

pub mod accounts;
pub mod login;
pub mod passwords;
pub mod personal_data;
pub mod profile;
pub mod recovery;
pub mod registration;
pub mod sessions;
mod throttling;
