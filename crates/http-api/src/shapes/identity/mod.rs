//! Shapes of accounts and of what is held on people.

pub mod accounts;
pub mod personal_data;
